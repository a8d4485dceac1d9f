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
  /** What happened, of an inject. */
  readonly inject?: string
}

/** Lists the moments from which a run can be redone, in order; of each entry the last one. */
export function redoPoints(entries: readonly LogEntry[]): RedoPoint[] {
  return entries.flatMap(({ seq, intent, events }) => {
    const event = events.findLast(({ type }) => (BEFORE_A_JUDGEMENT as readonly string[]).includes(type))
    if (!event || events.some(({ type }) => type === 'RunEnded')) return []
    const kind = event.type as RedoPoint['kind']
    return {
      seq: seq + 1,
      atMs: intent.atMs,
      kind,
      ...('parcel' in event && { parcel: event.parcel }),
      ...('inject' in event && { inject: event.inject }),
    }
  })
}

/**
 * Finds the moment from which a run that a critical error has stopped is redone: just before the deed that led to it,
 * where that took time before it was begun; or, where time ran out, the last point at which there was something to
 * judge. Undefined where nothing stopped it.
 */
export function redoBeforeStop(entries: readonly LogEntry[]): { seq: number; atMs: number } | undefined {
  const stop = entries.findLast(({ events }) => events.some(({ type }) => type === 'SceneStopped'))
  if (!stop) return undefined
  const deed = deedBehind(entries, stop)
  if (deed && deed.seq > 0) return { seq: deed.seq, atMs: entries[deed.seq - 1]?.intent.atMs ?? 0 }
  const point = redoPoints(entries).findLast(({ seq }) => seq <= stop.seq)
  return point && { seq: point.seq, atMs: point.atMs }
}

/** Finds the entry with which the deed began that stopped the scene; undefined where the world moved by itself. */
function deedBehind(entries: readonly LogEntry[], stop: LogEntry): LogEntry | undefined {
  const has = ({ events }: LogEntry, ...types: EventBody['type'][]) =>
    events.some(({ type }) => types.includes(type))
  if (has(stop, 'StepLate')) return undefined
  const before = entries.findLast((entry) => entry.seq < stop.seq && has(entry, 'ActBegun', 'ActDone'))
  const isUnderWay = before?.events.findLast(({ type }) => type === 'ActBegun' || type === 'ActDone')
  if (has(stop, 'ActDone') && isUnderWay?.type === 'ActBegun') return before
  return stop.intent.type === 'Elapse' ? undefined : stop
}
