import { FEED_TO_BEAM_MM, LANE_MS, odometerAt, type ParcelState } from '#engine/belt.ts'
import type { RunState } from '#engine/state.ts'

/** The belt's frame in the environment, in metres: the beam stands at x = 0, the belt runs along +x. */
export const BELT = { y: 0.75, z: -2.2, endX: 9 } as const

/** Where a parcel stands: the middle of its floor, world metres. `isVisible` is false before and after the belt. */
export interface ParcelSpot {
  x: number
  y: number
  z: number
  isVisible: boolean
}

/** The way from the pusher to the table, and the places on it, world metres. */
export interface TableWay {
  /** Lane end, where the roller lane meets the table. */
  readonly laneEnd: readonly [number, number, number]
  /** Middle of the table top. */
  readonly tableTop: readonly [number, number, number]
}

/** Room for one held parcel on the table, in metres. */
const TABLE_PITCH_M = 0.55

/** Eases from 0 to 1 with still ends. */
const smooth = (t: number): number => {
  const u = Math.max(0, Math.min(1, t))
  return u * u * (3 - 2 * u)
}

const isAtTable = ({ phase }: ParcelState): boolean =>
  phase === 'table' || phase === 'opened' || phase === 'recorded'

/**
 * Computes where a parcel is at a moment of run time, from the state alone; writes into `target`,
 * allocates nothing. On the belt the odometer moves it; on the lane, time; on the table it has a fixed place, the open one in front.
 */
export function placeParcel(
  state: RunState,
  parcel: ParcelState,
  /** The parcel's length along the belt, in mm. */
  lengthMm: number,
  nowMs: number,
  way: TableWay,
  target: ParcelSpot,
): ParcelSpot {
  const lengthM = lengthMm / 1000
  target.isVisible = parcel.phase !== 'waiting'
  target.y = BELT.y
  target.z = BELT.z
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
  } else if (isAtTable(parcel)) {
    let count = 0
    let place = 0
    for (const other of state.parcels) {
      if (other === parcel) place = count
      if (isAtTable(other)) count++
    }
    target.x = way.tableTop[0] + (place - (count - 1) / 2) * TABLE_PITCH_M
    target.y = way.tableTop[1]
    target.z = way.tableTop[2]
  }
  return target
}
