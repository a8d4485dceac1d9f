import type { EventBody, RunEvent } from '#engine/event.ts'
import type { Reading } from '#engine/instrument.ts'
import type { Severity } from '#scenario/scenario.ts'

/** The events that a trainer wants to see when a run is told again. */
export const NOTABLE = [
  'RunBegun',
  'RunPaused',
  'RunResumed',
  'RunEnded',
  'PlaceReached',
  'HintGiven',
  'ActDone',
  'BeltStopped',
  'BeltReversed',
  'EmergencyStopReset',
  'ScanFinished',
  'RecordOpened',
  'ImageKeyPressed',
  'RegionMarked',
  'ParcelReleased',
  'ParcelHeld',
  'ParcelAtTable',
  'ParcelTakenUp',
  'ParcelRemoved',
  'ThreatSignalled',
  'ProjectionAnswered',
  'MonitorRead',
  'InjectHappened',
  'SceneStopped',
  'StepLate',
  'CriterionFailed',
] as const satisfies readonly EventBody['type'][]
export type Notable = (typeof NOTABLE)[number]

/** One moment of a run, as it is told. */
export interface Moment {
  readonly atMs: number
  readonly kind: Notable
  /** Its place among all events of the run, for going there. */
  readonly index: number
  /** The parcel or other subject that it concerns. */
  readonly subject?: string
  /** The id of what it speaks of: a step, a criterion, an act, a place, a key, a reason, an inject; 'found' or 'missed'. */
  readonly what?: string
  /** The way in which an act was done. */
  readonly option?: string
  /** What an instrument showed when the act was done. */
  readonly reading?: Reading
  /** Only of a failed criterion. */
  readonly severity?: Severity
}

type NotableEvent = Extract<RunEvent, { type: Notable }>

function isNotable(event: RunEvent): event is NotableEvent {
  // The belt stands at each image, and the monitor reads each parcel: that is their way, and no moment.
  return (
    (NOTABLE as readonly string[]).includes(event.type) &&
    !(event.type === 'BeltStopped' && event.by === 'image') &&
    !(event.type === 'MonitorRead' && !event.isAlarm)
  )
}

function whatOf(event: NotableEvent): string | undefined {
  switch (event.type) {
    case 'RunPaused':
      return event.reason
    case 'PlaceReached':
      return event.place
    case 'HintGiven':
    case 'StepLate':
      return event.step
    case 'ActDone':
      return event.act
    case 'BeltStopped':
      return event.by
    case 'ImageKeyPressed':
      return event.key
    case 'ParcelHeld':
      return event.reason
    case 'InjectHappened':
      return event.inject
    case 'ProjectionAnswered':
      return event.isHit ? 'found' : 'missed'
    case 'CriterionFailed':
    case 'SceneStopped':
      return event.criterion
    default:
      return undefined
  }
}

function subjectOf(event: NotableEvent): string | undefined {
  if ('parcel' in event) return event.parcel
  return 'subject' in event ? event.subject : undefined
}

/** Tells a run again as its notable moments, in order. */
export function timeline(events: readonly RunEvent[]): Moment[] {
  return events.flatMap((event, index) => {
    if (!isNotable(event)) return []
    const subject = subjectOf(event)
    const what = whatOf(event)
    return {
      atMs: event.atMs,
      kind: event.type,
      index,
      ...(subject !== undefined && { subject }),
      ...(what !== undefined && { what }),
      ...(event.type === 'ActDone' && event.option !== undefined && { option: event.option }),
      ...(event.type === 'ActDone' && event.reading && { reading: event.reading }),
      ...(event.type === 'CriterionFailed' && { severity: event.severity }),
    }
  })
}
