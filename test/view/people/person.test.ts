import { Quaternion, Vector3 } from 'three'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ClipLibrary } from '#view/people/animation.ts'
import { EYE_PITCH_LIMIT, EYE_YAW_LIMIT } from '#view/people/living.ts'
import { PeopleShadows } from '#view/people/people-shadows.ts'
import { createChance, createDouble, loadClips, MORPHS } from './cast.ts'

let library: ClipLibrary
beforeAll(async () => {
  library = await loadClips()
})

const FRAME_S = 1 / 72
const near = new Vector3(0, 1.6, 1.2)

function run(person: ReturnType<typeof createDouble>, seconds: number, eye = near, each = () => {}) {
  for (let i = 0; i < seconds / FRAME_S; i++) {
    person.update(FRAME_S, eye)
    each()
  }
}

describe('a person', () => {
  test('goes from sitting down to sitting, and up again to standing', () => {
    const person = createDouble(library)
    person.play('sit_down')
    run(person, 2.5)
    expect(person.clip).toBe('sit_idle')
    person.play('sit_cough')
    run(person, 3.5)
    expect(person.clip).toBe('sit_idle')
    person.play('stand_up')
    run(person, 2.5)
    expect(person.clip).toBe('idle')
  })

  test('returns to the loop before once a clip has played', () => {
    const person = createDouble(library)
    person.play('listen')
    person.play('nod')
    run(person, 2)
    expect(person.clip).toBe('listen')
  })

  test('never jumps between two frames when clips follow each other quickly', () => {
    const person = createDouble(library)
    const names = ['walk', 'talk', 'point', 'listen', 'raise_hand', 'idle_2', 'sit_down'] as const
    const before = person.readPlace('RightHand', new Vector3())
    const now = new Vector3()
    let most = 0
    for (const name of names) {
      person.play(name)
      run(person, 0.2, near, () => {
        most = Math.max(most, person.readPlace('RightHand', now).distanceTo(before))
        before.copy(now)
      })
    }
    // 8 m/s would be a blow, not a gesture
    expect(most / FRAME_S).toBeLessThan(8)
  })

  test('speaks with the mouth and stops by itself, the mouth closed', () => {
    const person = createDouble(library)
    person.play('listen')
    const influences = person.meshes[0]!.morphTargetInfluences!
    person.speak('请出示护照和健康申明卡。', 'zh', 3)
    let widest = 0
    let seen = ''
    run(person, 2.5, near, () => {
      widest = Math.max(widest, influences[MORPHS.indexOf('jaw_open')]!)
      seen = person.clip
    })
    expect(widest).toBeGreaterThan(0.4)
    expect(seen).toMatch(/^talk/)
    run(person, 1)
    expect(person.isSpeaking).toBe(false)
    expect(person.clip).toBe('listen')
    expect(influences[MORPHS.indexOf('jaw_open')]).toBe(0)
  })

  test('looks at somebody wherever the head stands, within what eyes can do', () => {
    const person = createDouble(library)
    const eyeTurn = new Quaternion()
    const headTurn = new Quaternion()
    const eyeM = new Vector3()
    const ahead = new Vector3()
    const chance = createChance(3)
    let best = Math.PI
    for (let i = 0; i < 12; i++) {
      const target = new Vector3((chance() - 0.5) * 6, 0.4 + 2 * chance(), 3 * (chance() - 0.2))
      person.lookAt(target)
      run(person, 1.2, near, () => {
        person.getJoint('Head', eyeM, headTurn)
        person.getJoint('LeftEye', eyeM, eyeTurn)
        ahead.set(0, 0, 1).applyQuaternion(headTurn.invert().multiply(eyeTurn))
        expect(Math.abs(Math.atan2(ahead.x, ahead.z))).toBeLessThan(EYE_YAW_LIMIT + 0.01)
        expect(Math.abs(Math.asin(ahead.y))).toBeLessThan(EYE_PITCH_LIMIT + 0.01)
      })
    }
    const face = new Vector3(0.5, 1.65, 1.5)
    person.lookAt(face)
    run(person, 6, near, () => {
      person.getJoint('LeftEye', eyeM, eyeTurn)
      best = Math.min(best, ahead.set(0, 0, 1).applyQuaternion(eyeTurn).angleTo(face.clone().sub(eyeM)))
    })
    expect(best).toBeLessThan(0.05)
  })

  test('goes the same way with the same chance, and another way with another', () => {
    const places = [1, 1, 2].map((seed) => {
      const person = createDouble(library, { seed })
      person.rest()
      run(person, 30)
      return person.readPlace('LeftHand', new Vector3()).toArray()
    })
    expect(places[0]).toEqual(places[1])
    expect(places[0]).not.toEqual(places[2])
  })

  test('is posed less often from afar, and moves its bones on the GPU only then', () => {
    for (const [distanceM, share] of [
      [1, 1],
      [6, 1 / 2],
      [15, 1 / 3],
    ] as const) {
      const person = createDouble(library)
      const eye = new Vector3(0, 1.6, distanceM)
      person.update(FRAME_S, eye)
      const skeleton = person.meshes.find(({ visible }) => visible)!.skeleton
      let poses = 0
      let last = 0
      run(person, 3, eye, () => {
        skeleton.update()
        const sum = skeleton.boneMatrices!.reduce((total, x, i) => total + x * (i + 1), 0)
        if (sum !== last) poses++
        last = sum
      })
      expect(poses / (3 * 72)).toBeCloseTo(share, 1)
    }
  })

  test('draws all levels by one pose, wherever the person stands', () => {
    const person = createDouble(library, { size: 0.9 })
    person.object.position.set(3, 0, -2)
    person.object.rotation.y = 1
    person.pose('point', 1)
    const [a, b] = [new Vector3(), new Vector3()]
    for (const mesh of person.meshes) {
      mesh.skeleton.update()
      const joint = mesh.skeleton.bones.findIndex(({ name }) => name === 'RightHand')
      const rest = new Vector3().setFromMatrixPosition(mesh.skeleton.boneInverses[joint]!.clone().invert())
      a.copy(rest).applyMatrix4(mesh.matrix.clone().fromArray(mesh.skeleton.boneMatrices!, joint * 16))
      person.object.localToWorld(a)
      expect(a.distanceTo(person.readPlace('RightHand', b))).toBeLessThan(1e-4)
    }
  })
})

test('all shadows lie under those who cast them, in one mesh', () => {
  const people = [0, 1, 2].map((i) => {
    const person = createDouble(library)
    person.object.position.set(i * 2, 0.5, 0)
    return person
  })
  const stage = new (people[0]!.object.constructor as new () => (typeof people)[0]['object'])()
  for (const { object } of people) stage.add(object)
  const shadows = new PeopleShadows(people)
  expect(shadows.object.count).toBe(9)
  people[1]!.object.visible = false
  shadows.update()
  expect(shadows.object.count).toBe(6)
  const at = new Vector3().fromArray(shadows.object.instanceMatrix.array, 3 * 16 + 12)
  expect(at.distanceTo(new Vector3(4, 0.504, 0))).toBeLessThan(0.15)
})
