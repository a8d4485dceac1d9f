import type { Parcel } from '#scenario/parcel.ts'

/** Belt speed: 0.2 m/s, so one millimetre takes five milliseconds. Source: express-mail sheet §2.7, §6 [D]. */
const MS_PER_MM = 5

/** From the feed point to the X-ray beam, in mm along the belt. */
export const FEED_TO_BEAM_MM = 1000

/** The image stands about 1 s after the trailing edge has left the beam (§6): 200 mm at belt speed. */
const IMAGE_DELAY_MM = 200

/** Where a parcel that is to be scanned again stands when the belt has run back: so far before the beam. */
export const REVERSED_BEFORE_BEAM_MM = 300

/** From where a parcel waits for its decision to the pusher, in mm along the belt. */
const IMAGE_TO_PUSHER_MM = 3000

/** The roller lane from the pusher to the inspection table, in milliseconds. */
export const LANE_MS = 4000

export type ParcelPhase =
  | 'waiting'
  | 'fed'
  | 'scanning'
  | 'imaged'
  | 'released'
  | 'held'
  | 'diverted'
  | 'table'
  | 'removed'

/** Where one parcel is. Odometer readings are mm of belt since the run began. */
export interface ParcelState {
  readonly id: string
  readonly phase: ParcelPhase
  readonly fedAtMm: number
  readonly decidedAtMm: number
  readonly divertedAtMs: number
}

/** Why the belt stands: a button, the mushroom, an image that waits for its decision, the radiation monitor. */
export type StopCause = 'button' | 'emergency-stop' | 'image' | 'monitor'

/** The belt: it moves, or stands for a reason. */
export interface BeltState {
  readonly isMoving: boolean
  /** It runs backward, until the parcel that was imaged stands before the tunnel again. */
  readonly isReversed?: boolean
  readonly stoppedBy: StopCause
  /** Odometer at `sinceMs`. */
  readonly odometerMm: number
  readonly sinceMs: number
}

/** Reads the belt's odometer at a time, in whole mm. */
export function odometerAt(belt: BeltState, atMs: number): number {
  if (!belt.isMoving) return belt.odometerMm
  const movedMm = Math.floor((atMs - belt.sinceMs) / MS_PER_MM)
  return belt.odometerMm + (belt.isReversed ? -movedMm : movedMm)
}

/** Changes the belt at a time, from where it has come to by then. */
export function beltAt(belt: BeltState, atMs: number, change: Partial<BeltState>): BeltState {
  return { ...belt, odometerMm: odometerAt(belt, atMs), sinceMs: atMs, ...change }
}

/** Returns the odometer reading at which the parcel's next event on the belt falls due, if there is one. */
function nextMarkMm(state: ParcelState, parcel: Parcel): number | undefined {
  switch (state.phase) {
    case 'fed':
      return state.fedAtMm + FEED_TO_BEAM_MM
    case 'scanning':
      return state.fedAtMm + FEED_TO_BEAM_MM + parcel.sizeMm[0] + IMAGE_DELAY_MM
    case 'held':
      return state.decidedAtMm + IMAGE_TO_PUSHER_MM
    default:
      return undefined
  }
}

/** Returns when the parcel's next event falls due, in ms of run time; undefined when it only waits. */
export function parcelDueMs(belt: BeltState, state: ParcelState, parcel: Parcel): number | undefined {
  if (state.phase === 'diverted') return state.divertedAtMs + LANE_MS
  const markMm = nextMarkMm(state, parcel)
  if (markMm === undefined || !belt.isMoving || belt.isReversed) return undefined
  return belt.sinceMs + Math.max(0, markMm - belt.odometerMm) * MS_PER_MM
}

/** Returns when a belt that runs backward has brought a parcel before the tunnel; undefined of one that does not. */
export function reversedDueMs(belt: BeltState, parcels: readonly ParcelState[]): number | undefined {
  if (!belt.isMoving || !belt.isReversed) return undefined
  const parcel = parcels.find(({ phase }) => phase === 'fed')
  const goalMm = (parcel?.fedAtMm ?? belt.odometerMm) + FEED_TO_BEAM_MM - REVERSED_BEFORE_BEAM_MM
  return belt.sinceMs + Math.max(0, belt.odometerMm - goalMm) * MS_PER_MM
}
