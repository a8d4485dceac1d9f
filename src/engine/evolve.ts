import { type BeltState, odometerAt, type ParcelState } from './belt.ts'
import type { RunEvent } from './event.ts'
import { ofSubject, type RunState, stepState, type Verdict } from './state.ts'

type Facts = RunState['facts']

function withFact(state: RunState, ...names: string[]): Facts {
  let facts = state.facts
  for (const name of names) if (facts[name] === undefined) facts = { ...facts, [name]: state.eventCount + 1 }
  return facts
}

function withParcel(state: RunState, id: string, change: Partial<ParcelState>): RunState['parcels'] {
  return state.parcels.map((parcel) => (parcel.id === id ? { ...parcel, ...change } : parcel))
}

function withVerdict(state: RunState, id: string, change: Verdict): RunState['verdicts'] {
  return { ...state.verdicts, [id]: { ...state.verdicts[id], ...change } }
}

function beltAt(belt: BeltState, atMs: number, change: Partial<BeltState>): BeltState {
  return { ...belt, odometerMm: odometerAt(belt, atMs), sinceMs: atMs, ...change }
}

/** What one event changes, apart from the time and the count. */
function changeOf(state: RunState, event: RunEvent): Partial<RunState> {
  switch (event.type) {
    case 'RunBegun':
      return { phase: 'running', facts: withFact(state, 'begun') }
    case 'RunPaused':
      return { phase: 'paused', pauseReason: event.reason }
    case 'RunResumed':
      return { phase: 'running' }
    case 'RunEnded':
      return { phase: 'ended', belt: beltAt(state.belt, event.atMs, { isMoving: false }) }
    case 'PlaceReached':
      return { place: event.place, facts: withFact(state, `at-${event.place}`) }
    case 'HintGiven':
      return { hintCount: state.hintCount + 1 }
    case 'ActBegun':
      return { act: { id: event.act, fact: event.fact, doneAtMs: event.doneAtMs } }
    case 'ActDone':
      return { facts: withFact(state, event.fact) }
    case 'BeltStarted':
      return {
        belt: beltAt(state.belt, event.atMs, { isMoving: true }),
        facts: withFact(state, 'beltStarted'),
      }
    case 'BeltStopped': {
      const imaged = event.by === 'image' ? undefined : state.parcels.find(({ phase }) => phase === 'imaged')
      return {
        belt: beltAt(state.belt, event.atMs, { isMoving: false, stoppedBy: event.by }),
        ...(imaged && { facts: withFact(state, ofSubject('beltStopped', imaged.id)) }),
      }
    }
    case 'EmergencyStopReset':
      return { belt: { ...state.belt, stoppedBy: 'button' } }
    case 'ParcelFed':
      return {
        parcels: withParcel(state, event.parcel, {
          phase: 'fed',
          fedAtMm: odometerAt(state.belt, event.atMs),
        }),
        facts: withFact(state, ofSubject('fed', event.parcel)),
      }
    case 'ScanStarted':
      return { parcels: withParcel(state, event.parcel, { phase: 'scanning' }) }
    case 'ScanFinished':
      return {
        parcels: withParcel(state, event.parcel, { phase: 'imaged' }),
        facts: withFact(state, ofSubject('imaged', event.parcel)),
      }
    case 'RecordOpened':
      return { openRecord: event.parcel, facts: withFact(state, ofSubject('recordOpened', event.parcel)) }
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
        facts: withFact(state, ofSubject('released', event.parcel), ofSubject('decided', event.parcel)),
      }
    case 'ParcelHeld':
      return {
        parcels: withParcel(state, event.parcel, {
          phase: 'held',
          decidedAtMm: odometerAt(state.belt, event.atMs),
        }),
        verdicts: withVerdict(state, event.parcel, { reason: event.reason }),
        facts: withFact(
          state,
          ofSubject('held', event.parcel),
          ofSubject('decided', event.parcel),
          ...(event.isReasonRight ? [ofSubject('reasonRight', event.parcel)] : []),
          ...(event.isRegionRight ? [ofSubject('regionRight', event.parcel)] : []),
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
    case 'ParcelOpened':
      return {
        parcels: withParcel(state, event.parcel, { phase: 'opened' }),
        facts: withFact(state, 'anyOpened', ofSubject('opened', event.parcel)),
      }
    case 'FindingRecorded':
      return {
        parcels: withParcel(state, event.parcel, { phase: 'recorded' }),
        verdicts: withVerdict(state, event.parcel, { disposition: event.disposition }),
        facts: withFact(
          state,
          ofSubject('recorded', event.parcel),
          ...(event.isRight ? [ofSubject('dispositionRight', event.parcel)] : []),
        ),
      }
    case 'StepOpened':
    case 'StepDone':
    case 'StepLate': {
      const key = ofSubject(event.step, event.subject)
      const before = stepState(state, event.step, event.subject)
      const after =
        event.type === 'StepOpened'
          ? { ...before, openedAtMs: event.atMs }
          : event.type === 'StepDone'
            ? { ...before, isDone: true, isOutOfOrder: event.isOutOfOrder }
            : { ...before, isLate: true }
      return { steps: { ...state.steps, [key]: after } }
    }
    case 'CriterionFailed':
      return {
        failures: [
          ...state.failures,
          {
            criterion: event.criterion,
            atMs: event.atMs,
            ...(event.subject !== undefined && { subject: event.subject }),
          },
        ],
      }
  }
}

/** Folds one event into the state. Total: it takes any event in any state and never throws. */
export function evolve(state: RunState, event: RunEvent): RunState {
  const next: RunState = {
    ...state,
    ...changeOf(state, event),
    atMs: event.atMs,
    eventCount: state.eventCount + 1,
  }
  if (event.type === 'RunResumed') {
    const { pauseReason: _, ...rest } = next
    return rest
  }
  if (event.type === 'ActDone') {
    const { act: _, ...rest } = next
    return rest
  }
  return next
}
