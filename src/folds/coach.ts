import { subjectsOfAct } from '#engine/act.ts'
import { CONSOLE, TABLE } from '#engine/decide.ts'
import { actToDo, type OpenStep, placeToGo, stepsInTurn } from '#engine/deed.ts'
import type { RunEvent } from '#engine/event.ts'
import { placeOf } from '#engine/procedure.ts'
import { type Failure, hasFact, type RunState, stepState, worldOf } from '#engine/state.ts'
import { holds } from '#scenario/condition.ts'
import type { Control, Criterion, Deed, Scenario } from '#scenario/scenario.ts'

/** What a coach has to say at this point of a run. */
export interface Coaching {
  /** What can be done now, the most pressing first. */
  readonly steps: readonly OpenStep[]
  /** The newest hint, as long as what it speaks of is not done. */
  readonly hint?: OpenStep
  /** The newest mistake. */
  readonly mistake?: { readonly criterion: Criterion; readonly failure: Failure }
}

/** Tells what a coach has to say. Whether it is said depends on the mode, and is up to who shows it. */
export function coach(scenario: Scenario, state: RunState, events: readonly RunEvent[]): Coaching {
  const hint = newestHint(scenario, state, events)
  const failure = state.failures.at(-1)
  const criterion = scenario.criteria.find(({ id }) => id === failure?.criterion)
  return {
    steps: stepsInTurn(scenario, state),
    ...(hint && { hint }),
    ...(failure && criterion && { mistake: { criterion, failure } }),
  }
}

function newestHint(scenario: Scenario, state: RunState, events: readonly RunEvent[]): OpenStep | undefined {
  const given = events.findLast((event) => event.type === 'HintGiven')
  const step = given && scenario.steps.find(({ id }) => id === given.step)
  if (!given || !step || stepState(state, step.id, given.subject).isDone) return undefined
  return { step, ...(given.subject !== undefined && { subject: given.subject }) }
}

/** What is to be done next for a step, and where; never which option is the right one. */
export interface NextDeed {
  readonly place?: string
  readonly act?: string
  readonly control?: Control
  readonly subject?: string
}

/** Returns the next deed of an open step: the first that is not done and can be; undefined where only the world can move. */
export function nextDeed(scenario: Scenario, state: RunState, open: OpenStep): NextDeed | undefined {
  const { step, subject } = open
  for (const deed of step.by ?? []) {
    const next =
      'goTo' in deed
        ? goTo(placeToGo(state, deed.goTo, subject))
        : 'control' in deed
          ? controlOf(state, deed.control, subject)
          : actOf(scenario, state, open, deed)
    if (next) return next
  }
  return undefined
}

function goTo(place: string | undefined): NextDeed | undefined {
  return place === undefined ? undefined : { place }
}

function controlOf(state: RunState, control: Control, subject?: string): NextDeed | undefined {
  const ofParcel = { control, ...(subject !== undefined && { subject }) }
  switch (control) {
    case 'EndRun':
      return { control }
    case 'PressEmergencyStop':
      return hasFact(state, 'emergencyStopped') ? undefined : { control }
    case 'StartBelt':
      return state.belt.isMoving ? undefined : { control, place: CONSOLE }
    case 'StopBelt':
      return { control, place: CONSOLE }
    case 'OpenRecord':
      return { ...ofParcel, place: CONSOLE }
    case 'TakeUpParcel':
      return { ...ofParcel, place: TABLE }
  }
}

function actOf(
  scenario: Scenario,
  state: RunState,
  { step, subject }: OpenStep,
  deed: Extract<Deed, { act: string }>,
): NextDeed | undefined {
  const act = actToDo(scenario, state, step, deed, subject)
  if (!act) return undefined
  const own = act.forEach && subject
  const place =
    placeOf(state, deed.at ?? [], subject) ??
    (act.places.includes(state.place) ? state.place : (act.places[0] as string))
  if (!subjectsOfAct(state, act).includes(own)) {
    // It is offered once its parcel is before the trainee; what is offered at no such place is not to be done.
    if (own === undefined) return undefined
    if (place === CONSOLE && state.openRecord !== own) return controlOf(state, 'OpenRecord', own)
    if (place !== CONSOLE && state.workpiece !== own && hasFact(state, 'atTable', own))
      return controlOf(state, 'TakeUpParcel', own)
    return undefined
  }
  if (act.requires && !holds(act.requires, worldOf(state), own)) return undefined
  return { act: act.id, place, ...(own !== undefined && { subject: own }) }
}
