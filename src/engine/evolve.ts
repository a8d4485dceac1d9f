import { beltAt } from './belt.ts'
import type { RunEvent } from './event.ts'
import { beltChangeOf } from './evolve-belt.ts'
import { exerciseAfter } from './exercise.ts'
import { withFact, withFacts } from './facts.ts'
import { ofSubject, RUN, type RunState, stepState } from './state.ts'

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
    default:
      return beltChangeOf(state, event)
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
