import { Matrix4, Quaternion, Vector3 } from 'three'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import type { Stand } from './tool.ts'

const UP = new Vector3(0, 1, 0)
const RIGHT = new Vector3(1, 0, 0)
const ONE = new Vector3(1, 1, 1)

/** Computes the frame of a stand in the world. */
export function matrixOf(place: ShiftPlace, { anchor, offsetM, yawDeg = 0, pitchDeg = 0 }: Stand): Matrix4 {
  const turn = new Quaternion()
    .setFromAxisAngle(UP, (yawDeg * Math.PI) / 180)
    .multiply(new Quaternion().setFromAxisAngle(RIGHT, (pitchDeg * Math.PI) / 180))
  return place.frameOf(anchor).multiply(new Matrix4().compose(new Vector3(...offsetM), turn, ONE))
}
