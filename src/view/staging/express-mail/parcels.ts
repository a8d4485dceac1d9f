import { Euler, Matrix4, Vector3 } from 'three'
import { hasFact, parcelOf, type RunState } from '#engine/state.ts'
import { type ParcelSpot, type ParcelWay, placeParcel } from '#view/belt/motion.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import type { Triple } from '#view/tools/tool.ts'
import type { Moment, Piece } from '#view/tools/tool-staging.ts'

const ways = new WeakMap<ShiftPlace, ParcelWay>()

/** Reads the way of a held parcel from the anchors of the environment. */
export function wayOf(place: ShiftPlace): ParcelWay {
  let way = ways.get(place)
  if (!way) {
    way = readWay(place)
    ways.set(place, way)
  }
  return way
}

function readWay(place: ShiftPlace): ParcelWay {
  const at = (anchor: string, offset: Triple = [0, 0, 0]) => {
    const frame = place.frameOf(anchor)
    const where = new Vector3(...offset).applyMatrix4(frame)
    const turned = new Euler().setFromRotationMatrix(frame, 'YXZ')
    return { at: where.toArray(), yawRad: turned.y }
  }
  return {
    laneEnd: at('lane_end').at,
    benches: {
      table: at('table_top', [-0.06, 0, 0.04]),
      scale: at('scale_top', [0, -0.085, 0]),
      // The lane's free mark, on the floor.
      dog: { at: [17.5, 0.005, 6.5], yawRad: -Math.PI / 2 },
      etd: at('etd_top', [0, 0, 0.12]),
    },
    // The anchor is on the free half of the bench; the plate is to the right of it.
    plate: at('scale_top', [0.7, 0, 0]),
  }
}

const spot: ParcelSpot = { x: 0, y: 0, z: 0, yawRad: 0, isVisible: false }
const frame = new Matrix4()

/** Writes the frame of a parcel in the world, its origin the middle of its floor; false where it is not there. */
export function parcelFrame({ state, nowMs, place }: Moment, id: string, target: Matrix4): boolean {
  const index = state.parcels.findIndex((one) => one.id === id)
  const parcel = state.parcels[index]
  const drawn = state.case.parcels[index]
  if (!parcel || !drawn) return false
  placeParcel(state, parcel, drawn.sizeMm[0], nowMs, wayOf(place), spot)
  target.makeRotationY(spot.yawRad).setPosition(spot.x, spot.y, spot.z)
  return spot.isVisible
}

/** Writes where a parcel is in the world, the middle of its floor; false where it is not there. */
export function parcelPoint(moment: Moment, id: string, target: Vector3): boolean {
  const isThere = parcelFrame(moment, id, frame)
  target.setFromMatrixPosition(frame)
  return isThere
}

/** Finds the parcel that is suspected: the one that an alarm stands for, or that came with the emergency. */
export function suspectOf(state: RunState): string | undefined {
  const alarmed = state.parcels.findLast(
    ({ id, phase }) =>
      phase === 'fed' && hasFact(state, 'monitorAlarm', id) && !hasFact(state, 'monitorCleared', id),
  )
  if (alarmed) return alarmed.id
  return state.parcels.findLast(({ id, phase }) => phase !== 'waiting' && hasFact(state, 'late', id))?.id
}

/** The parcel in hand. Opened it has no lid: what is done to it is done halfway down. */
const parcel: Piece = (moment, [x, y, z], target) => {
  const { state } = moment
  const id = state.workpiece
  if (id === undefined || !parcelFrame(moment, id, frame)) return false
  const [length, height, width] = parcelOf(state, id).sizeMm
  const isOpen = hasFact(state, 'opened', id) && !hasFact(state, 'resealed', id)
  target.set((x * length) / 2000, ((isOpen ? 0.5 : y) * height) / 1000 + 0.004, (z * width) / 2000)
  target.applyMatrix4(frame)
  return true
}

/** The suspected parcel, wherever the belt has it. */
const suspect: Piece = (moment, [x, y, z], target) => {
  const { state } = moment
  const id = suspectOf(state)
  if (id === undefined || !parcelFrame(moment, id, frame)) return false
  const [length, height, width] = parcelOf(state, id).sizeMm
  target.set((x * length) / 2000, (y * height) / 1000 + 0.02, (z * width) / 2000).applyMatrix4(frame)
  return true
}

export const PIECES: Readonly<Record<string, Piece>> = { parcel, suspect }
