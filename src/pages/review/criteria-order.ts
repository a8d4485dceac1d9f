import type { CriterionScore } from '#folds/score.ts'

const SEVERITY_ORDER = { critical: 0, major: 1, minor: 2 } as const

/** Tells whether a criterion has failed at least once. */
export function isFailed({ failures }: CriterionScore): boolean {
  return failures.length > 0
}

/** Puts what went wrong first, the gravest before the rest; what did not arise comes last. */
export function inReadingOrder(criteria: readonly CriterionScore[]): CriterionScore[] {
  const rank = (one: CriterionScore): number =>
    one.opportunities === 0 ? 20 : (isFailed(one) ? 0 : 10) + SEVERITY_ORDER[one.severity]
  return [...criteria].sort((a, b) => rank(a) - rank(b))
}
