import { FEED_TO_BEAM_MM, LANE_MS, odometerAt, type ParcelState } from '#engine/belt.ts'
import { hasFact, type RunState } from '#engine/state.ts'

/** The belt's frame in the environment, in metres: the beam stands at x = 0, the belt runs along +x. */
export const BELT = { y: 0.75, z: -2.2, endX: 9 } as const

/** Where a parcel stands: the middle of its floor, world metres, turned about the vertical. `isVisible` is false before and after its way. */
export interface ParcelSpot {
  x: number
  y: number
  z: number
  yawRad: number
  isVisible: boolean
}

/** Where the parcel in hand lies at one of the places. */
export interface Bench {
  readonly at: readonly [x: number, y: number, z: number]
  readonly yawRad: number
}

/** The way of a held parcel: the roller lane, which is its shelf, and the benches that it is taken to. */
export interface ParcelWay {
  /** Lane end, where the roller lane meets the table. */
  readonly laneEnd: readonly [number, number, number]
  /** By the id of the place; a parcel in hand lies at 'table' while the trainee is at any other. 'scale' is beside the plate. */
  readonly benches: Readonly<Record<string, Bench>>
  /** On the plate of the parcel scale. */
  readonly plate: Bench
}

/** On the lane, parcels stand this far apart, so many in a row, and beyond that on one another. */
const LANE_PITCH_M = 0.5
const LANE_ROW = 4
/** The next layer stands this high on the one below: cartons differ, and the tallest must not reach through. */
const LAYER_M = 0.25
/** An unpacked parcel makes room for its goods. */
const ASIDE_M = 0.3

/** Eases from 0 to 1 with still ends. */
const smooth = (t: number): number => {
  const u = Math.max(0, Math.min(1, t))
  return u * u * (3 - 2 * u)
}

/**
 * Computes where a parcel is at a moment of run time, from the state alone; writes into `target`, allocates nothing.
 * On the belt the odometer moves it; on the lane, time; then it waits on the lane, or lies on the bench of the place
 * where the trainee is.
 */
export function placeParcel(
  state: RunState,
  parcel: ParcelState,
  /** The parcel's length along the belt, in mm. */
  lengthMm: number,
  nowMs: number,
  way: ParcelWay,
  target: ParcelSpot,
): ParcelSpot {
  const lengthM = lengthMm / 1000
  target.isVisible = parcel.phase !== 'waiting'
  target.y = BELT.y
  target.z = BELT.z
  target.yawRad = 0
  // The odometer counts from feeding: the leading edge meets the beam after FEED_TO_BEAM_MM.
  const odometerMm = odometerAt(state.belt, nowMs)
  target.x = (odometerMm - parcel.fedAtMm - FEED_TO_BEAM_MM) / 1000 - lengthM / 2
  if (parcel.phase === 'released' && target.x > BELT.endX) target.isVisible = false
  if (parcel.phase === 'diverted') {
    const along = smooth((nowMs - parcel.divertedAtMs) / LANE_MS)
    const [laneX, laneY, laneZ] = way.laneEnd
    target.x = laneX
    target.y = BELT.y + (laneY - BELT.y) * along
    target.z = BELT.z + (laneZ - BELT.z) * along
  } else if (parcel.phase === 'table') {
    if (state.workpiece === parcel.id) layOnBench(state, parcel.id, way, target)
    else layOnLane(state, parcel, way, target)
  }
  return target
}

/** Tells whether the parcel in hand is on the plate of the parcel scale: it is put there to be weighed, after the zero. */
export function isOnPlate(state: RunState, id: string): boolean {
  if (state.act?.id === 'weigh') return true
  return (
    hasFact(state, 'weighedZeroed', id) || (hasFact(state, 'weighed', id) && !hasFact(state, 'scaleZeroed'))
  )
}

function layOnBench(state: RunState, id: string, way: ParcelWay, target: ParcelSpot): void {
  const table = way.benches.table as Bench
  const isWeighed = state.place === 'scale' && isOnPlate(state, id)
  const bench = isWeighed ? way.plate : (way.benches[state.place] ?? table)
  target.x = bench.at[0]
  target.y = bench.at[1]
  target.z = bench.at[2]
  target.yawRad = bench.yawRad
  if (bench === table && hasFact(state, 'unpacked', id) && !hasFact(state, 'resealed', id))
    target.x -= ASIDE_M
}

function layOnLane(state: RunState, parcel: ParcelState, way: ParcelWay, target: ParcelSpot): void {
  let place = 0
  for (const other of state.parcels) {
    if (other === parcel) break
    if (other.phase === 'table' && other.id !== state.workpiece) place++
  }
  target.x = way.laneEnd[0]
  target.y = way.laneEnd[1] + Math.floor(place / LANE_ROW) * LAYER_M
  target.z = way.laneEnd[2] - (place % LANE_ROW) * LANE_PITCH_M
  // The lane runs toward the table: a parcel lies across it as it was pushed off.
}
