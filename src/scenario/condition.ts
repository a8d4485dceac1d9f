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
  /** The run-wide fact holds: established by an act or by the world, and not undone. */
  | { condition: 'fact'; fact: string }
  /** The fact holds of the subject. */
  | { condition: 'its'; fact: string }
  /** The first fact holds, and came strictly before the second, or the second does not hold. */
  | { condition: 'before'; first: FactRef; second: FactRef }
  /** The second fact holds, and the first was not there when it came. */
  | { condition: 'without'; first: FactRef; second: FactRef }
  /** Both facts hold, and the first came strictly before the second. */
  | { condition: 'sequence'; first: FactRef; second: FactRef }
  /** At least one subject of the collection satisfies `that`. */
  | { condition: 'some'; in: Collection; that: Condition }
  /** Every subject of the collection satisfies `that`. */
  | { condition: 'every'; in: Collection; that: Condition }
  /** At least `count` subjects of the collection satisfy `that`. */
  | { condition: 'atLeast'; count: number; in: Collection; that: Condition }
  /** The step's time limit ran out before it was done. */
  | { condition: 'late'; step: string }
  /** The step was done while a step that must come before it was still open. */
  | { condition: 'outOfOrder'; step: string }

/** A fact of the run, or of the subject that is spoken of. */
export type FactRef = { fact: string } | { its: string }

/** A list of subjects in the run that steps and criteria can range over. */
export type Collection = 'parcel'

/** A run as conditions see it. `factOrder` is the ordinal of the event that established a fact (0 for what was true from the start); undefined means "not (or no longer)". */
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
    case 'before':
    case 'without':
    case 'sequence':
      return isOrdered(
        condition.condition,
        orderOf(condition.first, world, subject),
        orderOf(condition.second, world, subject),
      )
    case 'some':
      return world.subjects(condition.in).some((one) => holds(condition.that, world, one))
    case 'every':
      return world.subjects(condition.in).every((one) => holds(condition.that, world, one))
    case 'atLeast':
      return (
        world.subjects(condition.in).filter((one) => holds(condition.that, world, one)).length >=
        condition.count
      )
    case 'late':
      return world.isLate(condition.step, subject)
    case 'outOfOrder':
      return world.isOutOfOrder(condition.step, subject)
  }
}

/** Something that is so while a condition holds; always, where it names none. */
export interface Conditional {
  readonly when?: Condition
}

/** Tells whether something is so in a world, of a subject where it speaks of one. */
export function isSo({ when }: Conditional, world: ConditionWorld, subject?: string): boolean {
  return !when || holds(when, world, subject)
}

/** Returns the first thing of a list that is so in a world; undefined where none is. */
export function firstHolding<One extends Conditional>(
  list: readonly One[],
  world: ConditionWorld,
  subject?: string,
): One | undefined {
  return list.find((one) => isSo(one, world, subject))
}

function orderOf(ref: FactRef, world: ConditionWorld, subject?: string): number | undefined {
  return 'fact' in ref ? world.factOrder(ref.fact) : world.factOrder(ref.its, subject)
}

function isOrdered(
  kind: 'before' | 'without' | 'sequence',
  first: number | undefined,
  second: number | undefined,
): boolean {
  const isBefore = first !== undefined && (second === undefined || first < second)
  if (kind === 'before') return isBefore
  return second !== undefined && (kind === 'without' ? !isBefore : isBefore)
}

/** What a condition depends on: by name, and whether it looks at other subjects than its own. */
export interface Dependencies {
  readonly facts: ReadonlySet<string>
  /** Steps whose lateness or order it asks for. */
  readonly steps: ReadonlySet<string>
  readonly asksEnd: boolean
  readonly asksOthers: boolean
}

/** Lists what conditions depend on, so that they need to be asked again only when that changes. */
export function dependenciesOf(...conditions: (Condition | undefined)[]): Dependencies {
  const facts = new Set<string>()
  const steps = new Set<string>()
  let asksEnd = false
  let asksOthers = false
  const visit = (one: Condition): void => {
    switch (one.condition) {
      case 'all':
      case 'any':
        one.of.forEach(visit)
        break
      case 'not':
        visit(one.of)
        break
      case 'runEnded':
        asksEnd = true
        break
      case 'fact':
      case 'its':
        facts.add(one.fact)
        break
      case 'before':
      case 'without':
      case 'sequence':
        for (const ref of [one.first, one.second]) facts.add('fact' in ref ? ref.fact : ref.its)
        break
      case 'some':
      case 'every':
      case 'atLeast':
        asksOthers = true
        visit(one.that)
        break
      case 'late':
      case 'outOfOrder':
        steps.add(one.step)
    }
  }
  for (const one of conditions) if (one) visit(one)
  return { facts, steps, asksEnd, asksOthers }
}
