import type { RunEvent } from '#engine/event.ts'
import { openSteps } from '#engine/procedure.ts'
import { type Failure, type RunState, stepState } from '#engine/state.ts'
import type { Criterion, Scenario, Step } from '#scenario/scenario.ts'

/** A step that can be taken, of a subject where it ranges over one. */
export interface OpenStep {
  readonly step: Step
  readonly subject?: string
}

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
    steps: openSteps(scenario, state),
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
