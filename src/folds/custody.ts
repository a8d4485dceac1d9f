import type { RunEvent } from '#engine/event.ts'
import { type Moment, timeline } from './timeline.ts'

/** What of a parcel's way says who had it, and what was done to it. */
const OF_CUSTODY: readonly Moment['kind'][] = ['ParcelHeld', 'ParcelAtTable', 'ParcelTakenUp', 'ActDone']

/** Tells the way of one parcel through the hands of the shift, from its hold on. */
export function custody(events: readonly RunEvent[], parcel: string): Moment[] {
  const moments = timeline(events).filter(
    ({ subject, kind }) => subject === parcel && OF_CUSTODY.includes(kind),
  )
  const from = moments.findIndex(({ kind }) => kind === 'ParcelHeld')
  return from < 0 ? [] : moments.slice(from)
}
