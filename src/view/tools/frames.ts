import { Matrix4, Quaternion, Vector3 } from 'three'
import type { RunState } from '#engine/state.ts'
import { type ParcelSpot, type ParcelWay, placeParcel } from '#view/belt/motion.ts'
import type { LoadedPlace } from '#view/place/load-place.ts'
import { frameOfAnchor } from '#view/shift/places.ts'
import type { Stand } from './tool.ts'

const UP = new Vector3(0, 1, 0)
const RIGHT = new Vector3(1, 0, 0)
const ONE = new Vector3(1, 1, 1)

/** Computes the frame of a stand in the world. */
export function matrixOf(place: LoadedPlace, { anchor, offsetM, yawDeg = 0, pitchDeg = 0 }: Stand): Matrix4 {
  const turn = new Quaternion()
    .setFromAxisAngle(UP, (yawDeg * Math.PI) / 180)
    .multiply(new Quaternion().setFromAxisAngle(RIGHT, (pitchDeg * Math.PI) / 180))
  return frameOfAnchor(place, anchor).multiply(new Matrix4().compose(new Vector3(...offsetM), turn, ONE))
}

const spot: ParcelSpot = { x: 0, y: 0, z: 0, yawRad: 0, isVisible: false }

/** Writes the frame of a parcel in the world, its origin the middle of its floor; false where it is not there. */
export function parcelFrame(
  state: RunState,
  id: string,
  nowMs: number,
  way: ParcelWay,
  target: Matrix4,
): boolean {
  const index = state.parcels.findIndex((one) => one.id === id)
  const parcel = state.parcels[index]
  const drawn = state.case.parcels[index]
  if (!parcel || !drawn) return false
  placeParcel(state, parcel, drawn.sizeMm[0], nowMs, way, spot)
  target.makeRotationY(spot.yawRad).setPosition(spot.x, spot.y, spot.z)
  return spot.isVisible
}
