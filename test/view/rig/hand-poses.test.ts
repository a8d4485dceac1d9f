import { readFileSync } from 'node:fs'
import { Matrix4, Quaternion, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { type HandPose, JOINTS, mirrorJoints, PosedHand } from '#view/rig/hand-poses.ts'

/** Reads where the joints of the shipped hand are at rest; they are not compressed. */
function readHand() {
  const bytes = readFileSync('public/people/hand.glb')
  const gltf = JSON.parse(bytes.toString('utf8', 20, 20 + bytes.readUInt32LE(12)))
  type Node = { name: string; translation?: number[]; rotation?: number[]; matrix?: number[] }
  const joints: Node[] = gltf.skins[0].joints.map((at: number) => gltf.nodes[at])
  const rest = joints.map(({ translation = [0, 0, 0], rotation = [0, 0, 0, 1], matrix }) =>
    matrix
      ? new Matrix4().fromArray(matrix)
      : new Matrix4().compose(
          new Vector3().fromArray(translation),
          new Quaternion().fromArray(rotation),
          new Vector3(1, 1, 1),
        ),
  )
  const [primitive] = gltf.meshes[0].primitives
  return {
    names: joints.map(({ name }) => name),
    rest,
    triangles: gltf.accessors[primitive.indices].count / 3,
  }
}

const { names, rest, triangles } = readHand()
const placeOf = ({ matrices }: PosedHand, joint: string): Vector3 =>
  new Vector3().fromArray(matrices, JOINTS.indexOf(joint as XRHandJoint) * 16 + 12)
const reachM = (hand: PosedHand, from: string, to: string): number =>
  placeOf(hand, from).distanceTo(placeOf(hand, to))
function posed(pose: HandPose): PosedHand {
  const hand = new PosedHand(rest)
  hand.show(pose)
  return hand
}

describe('the shipped hand', () => {
  test('has the joints of WebXR, in their order, and keeps its budget', () => {
    expect(names).toEqual(JOINTS)
    expect(triangles).toBeLessThanOrEqual(4000)
  })
})

describe('a posed hand', () => {
  test('stretches all fingers when open, and only the first when it points', () => {
    const [open, point] = [posed('open'), posed('point')]
    for (const finger of ['index', 'middle', 'ring', 'pinky'])
      expect(reachM(open, 'wrist', `${finger}-finger-tip`), finger).toBeGreaterThan(0.13)
    expect(reachM(point, 'wrist', 'index-finger-tip')).toBeGreaterThan(0.15)
    for (const finger of ['middle', 'ring', 'pinky'])
      expect(reachM(point, 'wrist', `${finger}-finger-tip`), finger).toBeLessThan(0.11)
  })

  test('brings thumb and finger together when it pinches', () => {
    expect(reachM(posed('pinch'), 'thumb-tip', 'index-finger-tip')).toBeLessThan(0.02)
    expect(reachM(posed('open'), 'thumb-tip', 'index-finger-tip')).toBeGreaterThan(0.06)
  })

  test('closes all fingers when it grips', () => {
    const grip = posed('grip')
    for (const finger of ['index', 'middle', 'ring', 'pinky'])
      expect(reachM(grip, 'wrist', `${finger}-finger-tip`), finger).toBeLessThan(0.11)
  })

  test('follows the buttons smoothly, and ends where they say', () => {
    const hand = posed('point')
    let last = placeOf(hand, 'index-finger-tip')
    for (let frame = 0; frame < 72; frame++) {
      hand.follow(1, 0, false, 1 / 72)
      const now = placeOf(hand, 'index-finger-tip')
      expect(now.distanceTo(last)).toBeLessThan(0.04)
      last = now
    }
    expect(last.distanceTo(placeOf(posed('pinch'), 'index-finger-tip'))).toBeLessThan(0.001)
  })

  test('points with its fingertip at the point that it is given', () => {
    const hand = new PosedHand(rest)
    hand.setFingertip([0, 0, -0.016], new Quaternion().setFromAxisAngle(new Vector3(0, 0, 1), -1))
    hand.show('point')
    expect(placeOf(hand, 'index-finger-tip').toArray()).toEqual([
      expect.closeTo(0, 5),
      expect.closeTo(0, 5),
      expect.closeTo(-0.016, 5),
    ])
  })

  test('becomes a left hand by mirroring, without turning inside out', () => {
    const hand = posed('open')
    const right = placeOf(hand, 'thumb-tip')
    mirrorJoints(hand.matrices)
    const left = placeOf(hand, 'thumb-tip')
    expect(left.toArray()).toEqual([expect.closeTo(-right.x, 6), right.y, right.z])
    for (let joint = 0; joint < JOINTS.length; joint++)
      expect(new Matrix4().fromArray(hand.matrices, joint * 16).determinant()).toBeCloseTo(1, 3)
  })
})
