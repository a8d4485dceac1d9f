import { REGION_IOU } from '#engine/decide.ts'
import type { RunEvent } from '#engine/event.ts'
import { checkLog, digestOf, type RunLog, replay, type Unsoundness } from '#engine/log.ts'
import { hasFact, type RunState, type Verdict } from '#engine/state.ts'
import { type Catch, catchOf } from '#folds/detection.ts'
import { type Score, score } from '#folds/score.ts'
import { computeIoU } from '#physics/region.ts'
import type { Parcel } from '#scenario/parcel.ts'
import type { Scenario } from '#scenario/scenario.ts'

/** A log as the trainer's page sees it, with this page's own judgement of it. */
export interface ReviewedRun {
  readonly scenario: Scenario
  readonly log: RunLog
  readonly events: readonly RunEvent[]
  /** The state that the device's events lead to. */
  readonly end: RunState
  /** What the device's own events come to, believed as they stand. */
  readonly claimed: Score
  /** What this page finds wrong with the log; the server's finding stands beside it. */
  readonly unsound: Unsoundness | undefined
}

/**
 * Reads a run's log by the scenario of this app. Returns undefined when the log was played by another version: its
 * parcels cannot be drawn again then.
 */
export function reviewRun(scenario: Scenario | undefined, log: RunLog): ReviewedRun | undefined {
  if (!scenario || log.header.digest !== digestOf(scenario)) return undefined
  const end = replay(scenario, log)
  return {
    scenario,
    log,
    events: log.entries.flatMap(({ events }) => events),
    end,
    claimed: score(scenario, end),
    unsound: checkLog(scenario, log).unsound,
  }
}

/** What was declared of a parcel, what it held, and what the officer made of it. */
export interface ReviewedParcel {
  readonly parcel: Parcel
  /** Counts from 1, as the officer saw it. */
  readonly number: number
  readonly outcome: Catch
  readonly verdict: Verdict
  /** Overlap of the mark with the find, 0 to 1; absent where one of them is. */
  readonly iou?: number
  readonly isRegionRight?: boolean
  readonly isReasonRight?: boolean
  /** What the officer said becomes of it. */
  readonly disposition?: string
  readonly isDispositionRight?: boolean
  /** From the finished image to the decision, in ms of run time. */
  readonly decisionMs?: number
  readonly imagedAtMs?: number
}

/** Puts together what each parcel of a run came to. */
export function reviewParcels({ end, events }: ReviewedRun): ReviewedParcel[] {
  return end.case.parcels.map((parcel, index) => {
    const verdict = end.verdicts[parcel.id] ?? {}
    const own = events.filter((event) => 'parcel' in event && event.parcel === parcel.id)
    const imaged = own.find(({ type }) => type === 'ScanFinished')
    const decided = own.find(({ type }) => type === 'ParcelReleased' || type === 'ParcelHeld')
    const held = own.find((event) => event.type === 'ParcelHeld')
    const disposition = end.answers[`dispose@${parcel.id}`]
    const iou = verdict.mark && parcel.finding ? computeIoU(verdict.mark, parcel.finding.region) : undefined
    return {
      parcel,
      number: index + 1,
      outcome: catchOf(end, parcel.id),
      verdict,
      ...(iou !== undefined && { iou, isRegionRight: iou >= REGION_IOU }),
      ...(held && { isReasonRight: held.isReasonRight }),
      ...(disposition !== undefined && {
        disposition,
        isDispositionRight: hasFact(end, 'disposed.right', parcel.id),
      }),
      ...(imaged && { imagedAtMs: imaged.atMs }),
      ...(imaged && decided && { decisionMs: decided.atMs - imaged.atMs }),
    }
  })
}

/** A stretch of run time in which something held. */
export interface Stretch {
  readonly fromMs: number
  readonly toMs: number
  readonly kind: 'scan' | 'decision' | 'table' | 'pause' | 'place'
  /** The place, where the stretch is of that kind. */
  readonly what?: string
}

/** One line of the timeline's chart: the run itself, or a parcel. */
export interface Lane {
  /** Absent for the run itself. */
  readonly parcel?: string
  readonly stretches: readonly Stretch[]
  readonly failuresMs: readonly number[]
}

/** Lays the run out in time: where the officer stood, and for each parcel its scan, its decision and the table. */
export function lanesOf({ end, events }: ReviewedRun): Lane[] {
  const failuresOf = (subject?: string): number[] =>
    end.failures.filter((failure) => failure.subject === subject).map(({ atMs }) => atMs)
  return [
    { stretches: placesOf(events, end.atMs), failuresMs: failuresOf() },
    ...end.case.parcels.map(({ id }) => ({
      parcel: id,
      stretches: stretchesOf(events, id, end.atMs),
      failuresMs: failuresOf(id),
    })),
  ]
}

function placesOf(events: readonly RunEvent[], endMs: number): Stretch[] {
  const reached = events.filter((event) => event.type === 'PlaceReached')
  return reached.map((event, index) => ({
    kind: 'place' as const,
    what: event.place,
    fromMs: event.atMs,
    toMs: reached[index + 1]?.atMs ?? endMs,
  }))
}

function stretchesOf(events: readonly RunEvent[], parcel: string, endMs: number): Stretch[] {
  const at = (...types: RunEvent['type'][]): number | undefined =>
    events.find((event) => types.includes(event.type) && 'parcel' in event && event.parcel === parcel)?.atMs
  const disposed = events.find(
    (event) => event.type === 'ActDone' && event.sets.includes(`disposed@${parcel}`),
  )
  const stretches: Stretch[] = []
  const add = (kind: Stretch['kind'], fromMs: number | undefined, toMs: number | undefined): void => {
    if (fromMs !== undefined) stretches.push({ kind, fromMs, toMs: toMs ?? endMs })
  }
  const imagedMs = at('ScanFinished')
  add('scan', at('ParcelFed'), imagedMs)
  add('decision', imagedMs, at('ParcelReleased', 'ParcelHeld'))
  add('table', at('ParcelAtTable'), disposed?.atMs)
  return stretches
}

/** Returns the cursor just after the gravest error, the first of its kind; undefined when there is none. */
export function gravestFailureOf({ events }: ReviewedRun): number | undefined {
  for (const severity of ['critical', 'major', 'minor'] as const) {
    const index = events.findIndex((event) => event.type === 'CriterionFailed' && event.severity === severity)
    if (index >= 0) return index + 1
  }
  return undefined
}
