import { beltAt, odometerAt, type ParcelState } from './belt.ts'
import type { RunEvent } from './event.ts'
import { bagOf, isLastImage } from './exercise.ts'
import { withFact, withFacts, withMoved } from './facts.ts'
import { hasFact, ofSubject, type RunState, type Verdict } from './state.ts'

/** An event of the belt, of its parcels and of their images. */
type BeltEvent = Extract<
  RunEvent,
  {
    type:
      | 'BeltStarted'
      | 'BeltReversed'
      | 'BeltStopped'
      | 'EmergencyStopReset'
      | 'ParcelFed'
      | 'MonitorRead'
      | 'ScanStarted'
      | 'ScanFinished'
      | 'ImageDrawn'
      | 'ImageHidden'
      | 'RecordOpened'
      | 'ImageKeyPressed'
      | 'RegionMarked'
      | 'MarkCleared'
      | 'ParcelReleased'
      | 'ParcelHeld'
      | 'ThreatSignalled'
      | 'ProjectionAnswered'
      | 'ParcelDiverted'
      | 'ParcelAtTable'
      | 'ParcelRemoved'
      | 'ParcelTakenUp'
  }
>

function withParcel(state: RunState, id: string, change: Partial<ParcelState>): RunState['parcels'] {
  return state.parcels.map((parcel) => (parcel.id === id ? { ...parcel, ...change } : parcel))
}

function withVerdict(state: RunState, id: string, change: Verdict): RunState['verdicts'] {
  return { ...state.verdicts, [id]: { ...state.verdicts[id], ...change } }
}

/** Names the fact that an alarm of the radiation monitor was ignored, where the belt starts under one. */
function bypassed(state: RunState): string[] {
  return state.parcels.flatMap(({ id, phase }) =>
    phase === 'fed' && hasFact(state, 'monitorAlarm', id) && !hasFact(state, 'monitorCleared', id)
      ? [ofSubject('monitorBypassed', id)]
      : [],
  )
}

/** What one event of the belt changes, apart from the time and the count. */
export function beltChangeOf(state: RunState, event: BeltEvent): Partial<RunState> {
  switch (event.type) {
    case 'BeltStarted':
      return {
        belt: beltAt(state.belt, event.atMs, { isMoving: true }),
        facts: withFact(state, 'beltStarted', 'beltMoving', ...bypassed(state)),
      }
    case 'BeltReversed':
      return {
        belt: beltAt(state.belt, event.atMs, { isMoving: true, isReversed: true }),
        parcels: withParcel(state, event.parcel, { phase: 'fed' }),
        facts: withFacts(
          state,
          ['beltMoving', ofSubject('reversed', event.parcel)],
          [ofSubject('onImage', event.parcel)],
        ),
      }
    case 'BeltStopped': {
      const imaged = event.by === 'image' ? undefined : state.parcels.find(({ phase }) => phase === 'imaged')
      return {
        belt: beltAt(state.belt, event.atMs, { isMoving: false, isReversed: false, stoppedBy: event.by }),
        facts: withFacts(
          state,
          [
            ...(imaged ? [ofSubject('beltStopped', imaged.id)] : []),
            ...(event.by === 'emergency-stop' ? ['emergencyStopped'] : []),
          ],
          ['beltMoving'],
        ),
      }
    }
    case 'EmergencyStopReset':
      return {
        belt: { ...state.belt, stoppedBy: 'button' },
        facts: withFacts(state, [], ['emergencyStopped']),
      }
    case 'ParcelFed':
      return {
        parcels: withParcel(state, event.parcel, {
          phase: 'fed',
          fedAtMm: odometerAt(state.belt, event.atMs),
        }),
        facts: withFact(state, ofSubject('fed', event.parcel)),
      }
    case 'MonitorRead': {
      const key = ofSubject('monitor', event.parcel)
      return {
        readings: {
          ...state.readings,
          [key]: [...(state.readings[key] ?? []), { value: event.doseRateUSvH, unit: 'µSv/h' }],
        },
        facts: withFact(state, ofSubject(event.isAlarm ? 'monitorAlarm' : 'monitored', event.parcel)),
      }
    }
    case 'ScanStarted':
      return {
        parcels: withParcel(state, event.parcel, { phase: 'scanning' }),
        facts: withFact(state, ofSubject('scanned', event.parcel)),
      }
    case 'ScanFinished':
      return {
        parcels: withParcel(state, event.parcel, { phase: 'imaged' }),
        facts: withFact(state, ofSubject('imaged', event.parcel), ofSubject('onImage', event.parcel)),
      }
    case 'ImageDrawn': {
      const bag = bagOf(state, event.parcel, event.draw)
      if (!bag) return {}
      const { id, traits } = bag
      return {
        case: { ...state.case, parcels: [...state.case.parcels, bag] },
        parcels: [...state.parcels, { id, phase: 'waiting', fedAtMm: 0, decidedAtMm: 0, divertedAtMs: 0 }],
        facts: withFact(state, ofSubject('fed', id), ...traits.map((trait) => ofSubject(trait, id))),
      }
    }
    case 'ImageHidden':
      return { facts: withFact(state, ofSubject('imageHidden', event.parcel)) }
    case 'RecordOpened':
      return {
        openRecord: event.parcel,
        facts: withMoved(
          state,
          'onRecord',
          state.openRecord,
          event.parcel,
          ofSubject('recordOpened', event.parcel),
        ),
      }
    case 'ImageKeyPressed':
      return event.parcel === undefined
        ? {}
        : { facts: withFact(state, ofSubject(event.key, event.parcel), ofSubject('anyKey', event.parcel)) }
    case 'RegionMarked':
      return {
        verdicts: withVerdict(state, event.parcel, { mark: event.region }),
        facts: withFact(
          state,
          ofSubject('marked', event.parcel),
          ...(event.isRegionRight ? [ofSubject('findMarked', event.parcel)] : []),
        ),
      }
    case 'MarkCleared': {
      const { mark: _, ...rest } = state.verdicts[event.parcel] ?? {}
      return { verdicts: { ...state.verdicts, [event.parcel]: rest } }
    }
    case 'ParcelReleased':
      return {
        parcels: withParcel(state, event.parcel, {
          phase: 'released',
          decidedAtMm: odometerAt(state.belt, event.atMs),
        }),
        facts: withFacts(
          state,
          [
            ofSubject('released', event.parcel),
            ofSubject('decided', event.parcel),
            ...(isLastImage(state) ? ['allAnswered'] : []),
          ],
          [ofSubject('onImage', event.parcel)],
        ),
      }
    case 'ParcelHeld':
      return {
        parcels: withParcel(state, event.parcel, {
          phase: 'held',
          decidedAtMm: odometerAt(state.belt, event.atMs),
        }),
        verdicts: withVerdict(state, event.parcel, { reason: event.reason }),
        facts: withFacts(
          state,
          [
            ofSubject('held', event.parcel),
            ofSubject('decided', event.parcel),
            ...(isLastImage(state) ? ['allAnswered'] : []),
            ...(event.isReasonRight ? [ofSubject('reasonRight', event.parcel)] : []),
            ...(event.isRegionRight ? [ofSubject('regionRight', event.parcel)] : []),
          ],
          [ofSubject('onImage', event.parcel)],
        ),
      }
    case 'ThreatSignalled':
      return event.isProjected
        ? {}
        : { facts: withFact(state, ofSubject('threatSignalledInVain', event.parcel)) }
    case 'ProjectionAnswered':
      return {
        facts: withFact(
          state,
          ofSubject('projectionAnswered', event.parcel),
          ofSubject(event.isHit ? 'projectionFound' : 'projectionMissed', event.parcel),
        ),
      }
    case 'ParcelDiverted':
      return {
        parcels: withParcel(state, event.parcel, { phase: 'diverted', divertedAtMs: event.atMs }),
      }
    case 'ParcelAtTable':
      return {
        parcels: withParcel(state, event.parcel, { phase: 'table' }),
        facts: withFact(state, ofSubject('atTable', event.parcel)),
      }
    case 'ParcelRemoved':
      return {
        parcels: withParcel(state, event.parcel, { phase: 'removed' }),
        facts: withFacts(state, [ofSubject('removed', event.parcel)], [ofSubject('onImage', event.parcel)]),
      }
    case 'ParcelTakenUp':
      return {
        workpiece: event.parcel,
        facts: withMoved(
          state,
          'workpiece',
          state.workpiece,
          event.parcel,
          ofSubject('takenUp', event.parcel),
        ),
      }
  }
}
