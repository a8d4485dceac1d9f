import { Vector3 } from 'three'
import { beforeAll, describe, expect, test } from 'vitest'
import { CLIP_FPS, CLIP_NAMES, type ClipLibrary, LOOPING } from '#view/people/animation.ts'
import { createDouble, loadClips } from './cast.ts'

let library: ClipLibrary
beforeAll(async () => {
  library = await loadClips()
})

const clip = (name: (typeof CLIP_NAMES)[number]) => library.clips.get(name)!

describe('the clip library', () => {
  test('holds every clip that has a name, and no other', () => {
    expect([...library.clips.keys()].sort()).toEqual([...CLIP_NAMES].sort())
  })

  test('leads a clip that loops to itself, and any other to a loop or back', () => {
    for (const { name, follow } of library.clips.values()) {
      if (LOOPING.has(name)) expect(follow, name).toBe(name)
      else if (follow !== undefined) expect(LOOPING.has(follow), name).toBe(true)
    }
  })

  test('holds unit rotations and no holes in its numbers', () => {
    for (const { name, rotations, hipsM } of library.clips.values()) {
      expect(hipsM.every(Number.isFinite), name).toBe(true)
      for (let i = 0; i < rotations.length; i += 4)
        if (Math.abs(Math.hypot(...rotations.subarray(i, i + 4)) - 1) > 1e-3)
          throw new Error(`${name} at ${i}`)
    }
  })

  test('closes every loop: the last frame is the first', () => {
    for (const name of LOOPING) {
      const { rotations, hipsM, frames } = clip(name)
      const width = rotations.length / frames
      for (let i = 0; i < width; i += 4) {
        let dot = 0
        for (let k = 0; k < 4; k++) dot += rotations[i + k]! * rotations[(frames - 1) * width + i + k]!
        expect(Math.abs(dot), `${name}, joint ${library.skeleton.joints[i / 4]}`).toBeGreaterThan(0.9999)
      }
      for (let i = 0; i < 3; i++) expect(hipsM[(frames - 1) * 3 + i]!).toBeCloseTo(hipsM[i]!, 3)
    }
  })

  test('begins what follows where the clip before it ends', () => {
    for (const { name, follow, rotations, frames } of library.clips.values()) {
      if (follow === undefined || follow === name) continue
      const next = clip(follow)
      const width = rotations.length / frames
      for (let i = 0; i < width; i += 4) {
        let dot = 0
        for (let k = 0; k < 4; k++) dot += rotations[(frames - 1) * width + i + k]! * next.rotations[i + k]!
        // within 6 degrees; the fade takes the rest
        expect(Math.abs(dot), `${name} to ${follow}, ${library.skeleton.joints[i / 4]}`).toBeGreaterThan(
          0.9986,
        )
      }
    }
  })

  test('never lets a joint jump: less than 40 degrees between two frames', () => {
    for (const { name, rotations, frames } of library.clips.values()) {
      const width = rotations.length / frames
      for (let i = 0; i < rotations.length - width; i += 4) {
        let dot = 0
        for (let k = 0; k < 4; k++) dot += rotations[i + k]! * rotations[i + width + k]!
        if (2 * Math.acos(Math.min(1, Math.abs(dot))) > (40 * Math.PI) / 180)
          throw new Error(
            `${name}: ${library.skeleton.joints[(i % width) / 4]} at ${Math.floor(i / width) / CLIP_FPS} s`,
          )
      }
    }
  })
})

describe.each([
  ['the clips’ own body', {}],
  ['a short woman', { size: 0.9 }],
  ['a child', { size: 0.66 }],
  ['somebody with long legs', { size: 1.04, legs: 1.05 }],
])('on %s', (_, build) => {
  const place = new Vector3()

  test.each([
    'idle',
    'idle_2',
    'idle_3',
    'listen',
    'talk',
    'talk_2',
    'talk_3',
    'walk',
    'carry_walk',
  ] as const)('the lower foot stays on the ground in %s', (name) => {
    const person = createDouble(library, build)
    const restM = restAnkleM(build)
    for (let atS = 0; atS < clip(name).durationS; atS += 0.05) {
      person.pose(name, atS)
      const ankles = ['LeftFoot', 'RightFoot'].map((foot) => person.readPlace(foot, place).y)
      const toes = ['LeftToes', 'RightToes'].map((foot) => person.readPlace(foot, place).y)
      expect(Math.min(...ankles), `${name} at ${atS}`).toBeGreaterThan(restM - 0.02)
      expect(Math.min(...toes), `${name} at ${atS}`).toBeGreaterThan(0)
      expect(Math.min(...ankles), `${name} at ${atS}`).toBeLessThan(restM + 0.055)
    }
  })

  test('a standing foot does not slide', () => {
    const person = createDouble(library, build)
    for (const foot of ['LeftFoot', 'RightFoot']) {
      person.pose('idle_3', 0)
      const home = person.readPlace(foot, new Vector3())
      for (let atS = 0; atS < 10; atS += 0.1) {
        person.pose('idle_3', atS)
        expect(person.readPlace(foot, place).distanceTo(home)).toBeLessThan(0.004)
      }
    }
  })

  test('a walking foot goes back as fast as the body goes on', () => {
    const person = createDouble(library, build)
    const stepS = 1 / 30
    // the left foot bears from just after landing until the heel rises
    for (let atS = 0.15; atS < 0.38; atS += stepS) {
      person.pose('walk', atS)
      const before = person.readPlace('LeftToes', place).z
      person.pose('walk', atS + stepS)
      const speed = (before - person.readPlace('LeftToes', place).z) / stepS
      expect(speed / person.walkSpeedMps).toBeGreaterThan(0.85)
      expect(speed / person.walkSpeedMps).toBeLessThan(1.15)
    }
  })

  test('sits on a seat 0.45 m high', () => {
    const person = createDouble(library, build)
    person.pose('sit_idle', 1)
    const aboveM = person.readPlace('Hips', place).y - 0.45
    expect(aboveM).toBeGreaterThan(0.02)
    expect(aboveM).toBeLessThan(0.12)
  })

  test('sits with the feet on the floor, or hanging where the legs are short', () => {
    const person = createDouble(library, build)
    person.pose('sit_idle', 1)
    const aboveRestM = person.readPlace('LeftFoot', place).y - restAnkleM(build)
    const isShort = ('size' in build ? build.size : 1) < 0.8
    if (isShort) expect(aboveRestM).toBeGreaterThan(0.05)
    else expect(Math.abs(aboveRestM)).toBeLessThan(0.012)
  })

  test('falls without rising again', () => {
    const person = createDouble(library, build)
    let lowestM = Number.POSITIVE_INFINITY
    for (let atS = 1; atS < clip('collapse').durationS; atS += 0.05) {
      person.pose('collapse', atS)
      const { y } = person.readPlace('Hips', place)
      lowestM = Math.min(lowestM, y)
      expect(y, `at ${atS}`).toBeLessThan(lowestM + 0.06)
    }
    expect(lowestM).toBeLessThan(0.3)
  })

  test('lies on the floor after a collapse', () => {
    const person = createDouble(library, build)
    person.pose('lie', 0)
    for (const joint of ['Hips', 'Head', 'UpperChest', 'LeftFoot']) {
      expect(person.readPlace(joint, place).y, joint).toBeGreaterThan(0.01)
      expect(person.readPlace(joint, place).y, joint).toBeLessThan(0.45)
    }
  })
})

/** Height of the ankle at rest. */
function restAnkleM({ size = 1, legs = 1 }): number {
  const { joints, parents, offsetsM } = library.skeleton
  let y = 0
  for (let at = joints.indexOf('LeftFoot'); at >= 0; at = parents[at]!)
    y += offsetsM[at * 3 + 1]! * size * (/LowerLeg|Foot/.test(joints[at]!) ? legs : 1)
  return y + 0.87 * size * (legs - 1)
}
