import { hasFailed, subjectsConcerned } from '#engine/procedure.ts'
import { type Failure, type RunState, worldOf } from '#engine/state.ts'
import type { Criterion, Scenario, Severity } from '#scenario/scenario.ts'

/** How one criterion came out. */
export interface CriterionScore {
  readonly id: string
  readonly severity: Severity
  readonly competency: string
  readonly weight: number
  /** Subjects that it concerned in this case; 0 means that it did not count. */
  readonly opportunities: number
  readonly failures: readonly Failure[]
  /** Points won: the weight times the share of opportunities that did not fail. */
  readonly earned: number
}

/** How one competency came out, where the case asked for it. */
export interface CompetencyScore {
  readonly id: string
  /** Rounded down. */
  readonly percent: number
  /** The least share with which a run can pass, in per cent. */
  readonly minimumPercent?: number
  readonly isMet: boolean
}

/** A run's score. It is final once the run has ended. */
export interface Score {
  readonly percent: number
  readonly hasPassed: boolean
  readonly isFinal: boolean
  readonly criticalFailures: readonly Failure[]
  readonly criteria: readonly CriterionScore[]
  readonly competencies: readonly CompetencyScore[]
}

function scoreCriterion(state: RunState, criterion: Criterion): CriterionScore {
  const concerned = subjectsConcerned(state, worldOf(state), criterion)
  const failures = state.failures.filter((failure) => failure.criterion === criterion.id)
  const passed = concerned.filter((subject) => !hasFailed(state, criterion, subject)).length
  const { id, severity, competency, weight } = criterion
  return {
    id,
    severity,
    competency,
    weight,
    opportunities: concerned.length,
    failures,
    earned: concerned.length === 0 ? 0 : (weight * passed) / concerned.length,
  }
}

/** Returns the share that was earned of the weights of some criteria, 0 to 1; 0 of none. */
function shareOf(criteria: readonly CriterionScore[]): number {
  const most = criteria.reduce((sum, { weight }) => sum + weight, 0)
  return most === 0 ? 0 : criteria.reduce((sum, { earned }) => sum + earned, 0) / most
}

/** Writes a share in per cent, rounded down to so many digits. */
function percentOf(share: number, digits: number): number {
  // A little more than the rounding of sums of thirds, much less than a tenth of a per cent.
  return Math.floor(share * 100 * 10 ** digits + 1e-9) / 10 ** digits
}

/** Returns the share of the whole: each competency as its weight says, or each criterion as its own does. */
function wholeShare(
  { competencies, competencyWeights }: Scenario,
  counted: readonly CriterionScore[],
): number {
  if (!competencyWeights) return shareOf(counted)
  let most = 0
  let earned = 0
  for (const id of competencies) {
    const own = counted.filter(({ competency }) => competency === id)
    if (own.length === 0) continue
    const weight = competencyWeights[id] ?? 0
    most += weight
    earned += weight * shareOf(own)
  }
  return most === 0 ? 0 : earned / most
}

function scoreCompetencies(
  { competencies, competencyMinima = {} }: Scenario,
  counted: readonly CriterionScore[],
): CompetencyScore[] {
  return competencies.flatMap((id) => {
    const own = counted.filter(({ competency }) => competency === id)
    if (own.length === 0) return []
    const percent = percentOf(shareOf(own), 0)
    const minimumPercent = competencyMinima[id]
    return [
      {
        id,
        percent,
        ...(minimumPercent !== undefined && { minimumPercent }),
        isMet: percent >= (minimumPercent ?? 0),
      },
    ]
  })
}

/**
 * Scores a run from its state. Criteria without an opportunity do not count. The percentage is rounded down to
 * a tenth, so that nobody passes by rounding. A run passes when it has ended, reached the scenario's pass mark and
 * the minimum of each competency that has one, and holds no critical failure.
 */
export function score(scenario: Scenario, state: RunState): Score {
  const criteria = scenario.criteria.map((criterion) => scoreCriterion(state, criterion))
  const counted = criteria.filter(({ opportunities }) => opportunities > 0)
  const percent = percentOf(wholeShare(scenario, counted), 1)
  const competencies = scoreCompetencies(scenario, counted)
  const criticalFailures = criteria
    .filter(({ severity }) => severity === 'critical')
    .flatMap(({ failures }) => failures)
  const isFinal = state.phase === 'ended'
  return {
    percent,
    hasPassed:
      isFinal &&
      percent >= scenario.passPercent &&
      criticalFailures.length === 0 &&
      competencies.every(({ isMet }) => isMet),
    isFinal,
    criticalFailures,
    criteria,
    competencies,
  }
}
