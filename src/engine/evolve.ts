import { type BeltState, odometerAt, type ParcelState } from './belt.ts'
import type { RunEvent } from './event.ts'
import { bagOf, exerciseAfter, isLastImage } from './exercise.ts'
import { factShelf, hasFact, ofSubject, RUN, type RunState, stepState, type Verdict } from './state.ts'

type Facts = RunState['facts']

/** Adds facts, and takes others away; names of a subject's facts are `fact@subject`. What already holds keeps its ordinal. */
function withFacts(state: RunState, sets: readonly string[], clears: readonly string[] = []): Facts {
  // Each shelf is copied once, however many of its facts change: half of the time of a fold goes here.
  let changed: Record<string, Record<string, number>> | undefined
  const holds = (fact: string, shelf: string): boolean =>
    (changed?.[shelf] ?? state.facts[shelf])?.[fact] !== undefined
  for (const name of sets) {
    const [fact, shelf] = placeOf(name)
    if (holds(fact, shelf)) continue
    changed ??= {}
    const own = changed[shelf] ?? { ...state.facts[shelf] }
    own[fact] = state.eventCount + 1
    changed[shelf] = own
  }
  for (const name of clears) {
    const [fact, shelf] = placeOf(name)
    if (!holds(fact, shelf)) continue
    // Not `delete`: objects that have known it are slow to copy ever after.
    const { [fact]: _, ...rest } = changed?.[shelf] ?? state.facts[shelf] ?? {}
    changed = { ...changed, [shelf]: rest }
  }
  return changed ? { ...state.facts, ...changed } : state.facts
}

function withFact(state: RunState, ...names: string[]): Facts {
  return withFacts(state, names)
}

/** Splits `fact@subject` into the fact and its shelf; a name without subject is of the run. */
function placeOf(name: string): [fact: string, shelf: string] {
  const at = name.indexOf('@')
  if (at < 0) return [name, factShelf(name)]
  const fact = name.slice(0, at)
  return [fact, factShelf(fact, name.slice(at + 1))]
}

/** Adds facts, and moves one that holds of one subject at a time, such as being on the screen. */
function withMoved(
  state: RunState,
  moved: string,
  from: string | undefined,
  to: string,
  ...names: string[]
): Facts {
  return withFacts(
    state,
    [ofSubject(moved, to), ...names],
    from === undefined || from === to ? [] : [ofSubject(moved, from)],
  )
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

/** Names the fact that an alarm of the radiation monitor was ignored, where the belt starts under one. */
function bypassed(state: RunState): string[] {
  return state.parcels.flatMap(({ id, phase }) =>
    phase === 'fed' && hasFact(state, 'monitorAlarm', id) && !hasFact(state, 'monitorCleared', id)
      ? [ofSubject('monitorBypassed', id)]
      : [],
  )
}

/** What one event changes, apart from the time and the count. */
function changeOf(state: RunState, event: RunEvent): Partial<RunState> {
  switch (event.type) {
    case 'RunBegun':
      return { phase: 'running', facts: withFact(state, 'begun') }
    case 'RunPaused':
      return { phase: 'paused', pauseReason: event.reason }
    case 'SceneStopped':
      return { phase: 'paused', pauseReason: 'critical' }
    case 'RunResumed':
      return { phase: 'running' }
    case 'RunEnded':
      return { phase: 'ended', belt: beltAt(state.belt, event.atMs, { isMoving: false }) }
    case 'PlaceReached':
      return {
        place: event.place,
        // `been-at` stays; `here` goes with the trainee.
        facts: withFacts(
          state,
          [`here-${event.place}`, `been-at-${event.place}`],
          event.place === state.place ? [] : [`here-${state.place}`],
        ),
      }
    case 'HintGiven':
      return { hintCount: state.hintCount + 1 }
    case 'ActBegun':
      return {
        act: {
          id: event.act,
          doneAtMs: event.doneAtMs,
          ...(event.subject !== undefined && { subject: event.subject }),
          ...(event.option !== undefined && { option: event.option }),
        },
      }
    case 'ActDone': {
      const key = ofSubject(event.act, event.subject)
      return {
        facts: withFacts(state, event.sets, event.clears),
        ...(event.option !== undefined && { answers: { ...state.answers, [key]: event.option } }),
        ...(event.reading && {
          readings: { ...state.readings, [key]: [...(state.readings[key] ?? []), event.reading] },
        }),
      }
    }
    case 'InjectArmed':
      return { armed: { ...state.armed, [event.inject]: event.dueAtMs } }
    case 'InjectHappened': {
      const { [event.inject]: _, ...armed } = state.armed
      return { armed, facts: withFact(state, event.fact, `happened-${event.inject}`) }
    }
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
    case 'StepOpened':
    case 'StepDone':
    case 'StepLate': {
      const key = event.subject ?? RUN
      const before = stepState(state, event.step, event.subject)
      const after =
        event.type === 'StepOpened'
          ? { ...before, openedAtMs: event.atMs }
          : event.type === 'StepDone'
            ? { ...before, isDone: true, isOutOfOrder: event.isOutOfOrder }
            : { ...before, isLate: true }
      return { steps: { ...state.steps, [key]: { ...state.steps[key], [event.step]: after } } }
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
  const next: { -readonly [K in keyof RunState]: RunState[K] } = { ...state, ...changeOf(state, event) }
  next.atMs = event.atMs
  next.eventCount = state.eventCount + 1
  if (state.exercise) next.exercise = exerciseAfter(state.exercise, event)
  if (event.type === 'RunResumed') {
    const { pauseReason: _, ...rest } = next
    return rest
  }
  if (event.type === 'ActDone' && next.act) {
    const { act: _, ...rest } = next
    return rest
  }
  return next
}
