import type { Condition, FactRef } from './condition.ts'

/** Short words for writing conditions in a scenario; what they mean stands in `condition.ts`. */
export const all = (...of: Condition[]): Condition => ({ condition: 'all', of })
export const any = (...of: Condition[]): Condition => ({ condition: 'any', of })
export const not = (of: Condition): Condition => ({ condition: 'not', of })
export const fact = (name: string): Condition => ({ condition: 'fact', fact: name })
export const its = (name: string): Condition => ({ condition: 'its', fact: name })
export const someParcel = (that: Condition): Condition => ({ condition: 'some', in: 'parcel', that })
export const everyParcel = (that: Condition): Condition => ({ condition: 'every', in: 'parcel', that })
export const parcelsAtLeast = (count: number, that: Condition): Condition => ({
  condition: 'atLeast',
  count,
  in: 'parcel',
  that,
})
export const late = (step: string): Condition => ({ condition: 'late', step })
export const runEnded: Condition = { condition: 'runEnded' }
/** A step was done, but late: what is never done fails elsewhere. */
export const doneLate = (step: string, doneWhen: Condition): Condition => all(late(step), doneWhen)
/** A fact of the run did not hold when it ended. */
export const never = (name: string): Condition => all(runEnded, not(fact(name)))

/** The run's fact, and the subject's: what `without`, `sequence` and the outcomes of acts refer to. */
export const ofRun = (name: string): FactRef => ({ fact: name })
export const ofIts = (name: string): FactRef => ({ its: name })
export const without = (first: FactRef, second: FactRef): Condition => ({
  condition: 'without',
  first,
  second,
})
/** A fact of the run did not hold when a later one came, or never did. */
export const notBefore = (name: string, later: string): Condition =>
  any(without(ofRun(name), ofRun(later)), never(name))
export const sequence = (first: FactRef, second: FactRef): Condition => ({
  condition: 'sequence',
  first,
  second,
})
