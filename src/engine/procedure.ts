import { type Condition, type ConditionWorld, holds } from '#scenario/condition.ts'
import { type Criterion, parameterOf, type Scenario, type Step } from '#scenario/scenario.ts'
import type { EventBody } from './event.ts'
import { ofSubject, type RunState, stepState, subjectsOf, worldOf } from './state.ts'

type Ranging = { forEach?: 'parcel'; where?: Condition }

const RUN: readonly undefined[] = [undefined]

/** Lists the subjects that a step or criterion concerns; `[undefined]` where it speaks of the run itself. */
export function subjectsConcerned(
  state: RunState,
  world: ConditionWorld,
  { forEach, where }: Ranging,
): readonly (string | undefined)[] {
  const all = forEach ? subjectsOf(state, forEach) : RUN
  return where ? all.filter((subject) => holds(where, world, subject)) : all
}

/** Tells whether every step that must come first is done: of the same subject, or of all where only one side ranges. */
function isPreceded(
  scenario: Scenario,
  state: RunState,
  world: ConditionWorld,
  step: Step,
  subject?: string,
): boolean {
  return step.after.every((id) => {
    const earlier = scenario.steps.find((one) => one.id === id)
    if (!earlier) return false
    const concerned = subjectsConcerned(state, world, earlier)
    const mine = earlier.forEach && step.forEach ? concerned.filter((one) => one === subject) : concerned
    return mine.every((one) => stepState(state, id, one).isDone)
  })
}

const withSubject = (subject?: string) => (subject === undefined ? {} : { subject })

/** Finds the next step that opened or was done by what is now so; undefined when all is settled. */
function nextStepEvent(scenario: Scenario, state: RunState, world: ConditionWorld): EventBody | undefined {
  for (const step of scenario.steps)
    for (const subject of subjectsConcerned(state, world, step)) {
      const known = stepState(state, step.id, subject)
      if (known.isDone) continue
      const isOpen =
        known.openedAtMs !== undefined ||
        ((!step.opensWhen || holds(step.opensWhen, world, subject)) &&
          isPreceded(scenario, state, world, step, subject))
      if (holds(step.doneWhen, world, subject))
        return { type: 'StepDone', step: step.id, ...withSubject(subject), isOutOfOrder: !isOpen }
      if (isOpen && known.openedAtMs === undefined)
        return { type: 'StepOpened', step: step.id, ...withSubject(subject) }
    }
  return undefined
}

/** Finds the next criterion that has just failed; undefined when there is none. */
function nextFailure(scenario: Scenario, state: RunState, world: ConditionWorld): EventBody | undefined {
  for (const criterion of scenario.criteria)
    for (const subject of subjectsConcerned(state, world, criterion))
      if (!hasFailed(state, criterion, subject) && holds(criterion.failWhen, world, subject))
        return {
          type: 'CriterionFailed',
          criterion: criterion.id,
          severity: criterion.severity,
          ...withSubject(subject),
        }
  return undefined
}

/** Tells whether a criterion has failed for a subject. */
export function hasFailed(state: RunState, criterion: Criterion, subject?: string): boolean {
  return state.failures.some((failure) => failure.criterion === criterion.id && failure.subject === subject)
}

/** Finds the next consequence for the procedure of what has happened: a step opens or is done, a criterion fails. */
export function nextConsequence(scenario: Scenario, state: RunState): EventBody | undefined {
  const world = worldOf(state)
  return nextStepEvent(scenario, state, world) ?? nextFailure(scenario, state, world)
}

/** Lists the steps that the trainee can take now, in the scenario's order: open and not yet done. */
export function openSteps(scenario: Scenario, state: RunState): { step: Step; subject?: string }[] {
  const world = worldOf(state)
  return scenario.steps.flatMap((step) =>
    subjectsConcerned(state, world, step)
      .filter((subject) => {
        const known = stepState(state, step.id, subject)
        return known.openedAtMs !== undefined && !known.isDone
      })
      .map((subject) => ({ step, ...withSubject(subject) })),
  )
}

/** Returns the next step whose time limit runs out, and when; undefined when none is running. */
export function nextLimit(
  scenario: Scenario,
  state: RunState,
): { atMs: number; event: EventBody } | undefined {
  let next: { atMs: number; event: EventBody } | undefined
  for (const step of scenario.steps) {
    if (step.limitS === undefined) continue
    for (const subject of step.forEach ? subjectsOf(state, step.forEach) : RUN) {
      const known = state.steps[ofSubject(step.id, subject)]
      if (known?.openedAtMs === undefined || known.isDone || known.isLate) continue
      const limitS =
        typeof step.limitS === 'number'
          ? step.limitS
          : parameterOf(scenario, state.setup.overlay, step.limitS.parameter)
      const atMs = known.openedAtMs + limitS * 1000
      if (!next || atMs < next.atMs)
        next = { atMs, event: { type: 'StepLate', step: step.id, ...withSubject(subject) } }
    }
  }
  return next
}
