import type { Act, Deed, Scenario, Step, Where } from '#scenario/scenario.ts'
import { openSteps, placeOf } from './procedure.ts'
import { hasFact, type RunState } from './state.ts'

/** A step that can be taken, of a subject where it ranges over one. */
export interface OpenStep {
  readonly step: Step
  readonly subject?: string
}

/** Lists the open steps in the order to take them: what is in hand is dealt with before another parcel is taken up. */
export function stepsInTurn(scenario: Scenario, state: RunState): OpenStep[] {
  const isAboutAnother = ({ subject }: OpenStep): boolean =>
    state.workpiece !== undefined && subject !== undefined && subject !== state.workpiece
  const open = openSteps(scenario, state)
  return [...open.filter((one) => !isAboutAnother(one)), ...open.filter(isAboutAnother)]
}

/** Returns the place to go to, of those that a deed names; undefined where one stands there. */
export function placeToGo(state: RunState, wheres: readonly Where[], subject?: string): string | undefined {
  const place = placeOf(state, wheres, subject)
  return place === state.place ? undefined : place
}

/**
 * Returns the act of a deed while it is to be done. What can be done again is done once, but for the last deed, which
 * is what the step waits for.
 */
export function actToDo(
  scenario: Scenario,
  state: RunState,
  { by: deeds = [] }: Step,
  deed: Extract<Deed, { act: string }>,
  subject?: string,
): Act | undefined {
  const act = scenario.acts.find(({ id }) => id === deed.act)
  if (!act) return undefined
  const isAgain = act.isRepeatable && deed === deeds.at(-1)
  return hasFact(state, act.fact, act.forEach && subject) && !isAgain ? undefined : act
}
