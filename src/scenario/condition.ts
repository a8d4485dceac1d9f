/**
 * What may be asked of a run. A scenario names conditions in its data; the predicates live here and see the
 * run only through `ConditionWorld`, so that content stays a literal.
 *
 * A condition is asked of one subject where its step or criterion says `forEach` (a parcel, say), and of the
 * run as a whole elsewhere.
 */
export type Condition =
  | { condition: 'all'; of: Condition[] }
  | { condition: 'any'; of: Condition[] }
  | { condition: 'not'; of: Condition }
  /** The run has ended, by the trainee's own word or otherwise. */
  | { condition: 'runEnded' }
  /** The run-wide fact has been established, by an act or by the world. */
  | { condition: 'fact'; fact: string }
  /** The fact has been established of the subject. */
  | { condition: 'its'; fact: string }
  /** The first fact of the subject came strictly before the second, or the second never came. */
  | { condition: 'itsOrder'; first: string; before: string }
  /** The run-wide fact was there when the subject's fact came. */
  | { condition: 'factBeforeIts'; fact: string; before: string }
  /** At least one subject of the collection satisfies `that`. */
  | { condition: 'some'; in: Collection; that: Condition }
  /** Every subject of the collection satisfies `that`. */
  | { condition: 'every'; in: Collection; that: Condition }
  /** The step's time limit ran out before it was done. */
  | { condition: 'late'; step: string }
  /** The step was done while a step that must come before it was still open. */
  | { condition: 'outOfOrder'; step: string }

/** A list of subjects in the run that steps and criteria can range over. */
export type Collection = 'parcel'

/** A run as conditions see it. `factOrder` is the ordinal of the event that established a fact (0 for what was true from the start); undefined means "not (yet)". */
export interface ConditionWorld {
  readonly hasEnded: boolean
  factOrder(fact: string, subject?: string): number | undefined
  isLate(step: string, subject?: string): boolean
  isOutOfOrder(step: string, subject?: string): boolean
  subjects(collection: Collection): readonly string[]
}

/** Tells whether a condition holds in a world, of a subject where it speaks of one. */
export function holds(condition: Condition, world: ConditionWorld, subject?: string): boolean {
  switch (condition.condition) {
    case 'all':
      return condition.of.every((part) => holds(part, world, subject))
    case 'any':
      return condition.of.some((part) => holds(part, world, subject))
    case 'not':
      return !holds(condition.of, world, subject)
    case 'runEnded':
      return world.hasEnded
    case 'fact':
      return world.factOrder(condition.fact) !== undefined
    case 'its':
      return world.factOrder(condition.fact, subject) !== undefined
    case 'itsOrder': {
      const first = world.factOrder(condition.first, subject)
      const second = world.factOrder(condition.before, subject)
      return first !== undefined && (second === undefined || first < second)
    }
    case 'factBeforeIts': {
      const first = world.factOrder(condition.fact)
      const second = world.factOrder(condition.before, subject)
      return first !== undefined && (second === undefined || first < second)
    }
    case 'some':
      return world.subjects(condition.in).some((one) => holds(condition.that, world, one))
    case 'every':
      return world.subjects(condition.in).every((one) => holds(condition.that, world, one))
    case 'late':
      return world.isLate(condition.step, subject)
    case 'outOfOrder':
      return world.isOutOfOrder(condition.step, subject)
  }
}
