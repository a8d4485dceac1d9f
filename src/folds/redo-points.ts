import type { EventBody } from '#engine/event.ts'
import type { LogEntry } from '#engine/log.ts'

/** The events after which an officer has something to judge: where one would begin again. */
const BEFORE_A_JUDGEMENT = [
  'RunBegun',
  'ScanFinished',
  'ParcelTakenUp',
  'InjectHappened',
] as const satisfies readonly EventBody['type'][]

/** A moment of a run from which it can be redone. */
export interface RedoPoint {
  /** How many entries of the log come before it. */
  readonly seq: number
  readonly atMs: number
  readonly kind: (typeof BEFORE_A_JUDGEMENT)[number]
  readonly parcel?: string
}

/** Lists the moments from which a run can be redone, in order; of each entry the last one. */
export function redoPoints(entries: readonly LogEntry[]): RedoPoint[] {
  return entries.flatMap(({ seq, intent, events }) => {
    const event = events.findLast(({ type }) => (BEFORE_A_JUDGEMENT as readonly string[]).includes(type))
    if (!event || events.some(({ type }) => type === 'RunEnded')) return []
    const kind = event.type as RedoPoint['kind']
    return { seq: seq + 1, atMs: intent.atMs, kind, ...('parcel' in event && { parcel: event.parcel }) }
  })
}
