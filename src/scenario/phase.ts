import type { Act, Criterion, Inject, Scenario, Step, Variant } from './scenario.ts'

/** An act as a phase writes it: the phase is its group. */
export type PhaseAct = Omit<Act, 'group'>

/** A part of a scenario that belongs together: what can be done in it, in which order, and what is scored. */
export interface Phase {
  readonly id: string
  readonly acts: PhaseAct[]
  readonly steps: Step[]
  readonly criteria: Criterion[]
  readonly injects?: Inject[]
  readonly variants?: Variant[]
}

/** Joins phases, in their order, into the lists of a scenario. */
export function joinPhases(
  phases: readonly Phase[],
): Pick<Scenario, 'acts' | 'steps' | 'criteria' | 'injects' | 'variants'> {
  return {
    variants: phases.flatMap(({ variants = [] }) => variants),
    acts: phases.flatMap(({ id, acts }) => acts.map((act) => ({ ...act, group: id }))),
    injects: phases.flatMap(({ injects = [] }) => injects),
    steps: phases.flatMap(({ steps }) => steps),
    criteria: phases.flatMap(({ criteria }) => criteria),
  }
}
