import { hasFact, type RunState } from '#engine/state.ts'
import { computeDetection, type DetectionCounts, type DetectionMeasures } from '#physics/detection.ts'

/** How the decision on one parcel came out. */
export type Catch = 'hit' | 'miss' | 'false-alarm' | 'pass' | 'undecided'

/** How readily an officer holds: the sign of the criterion c, in words. Without an error nothing can be said. */
export type Tendency = 'cautious' | 'balanced' | 'liberal' | 'faultless'

/** How well an officer told finds from innocent parcels. */
export interface Detection extends DetectionCounts, DetectionMeasures {
  readonly misses: number
  readonly correctReleases: number
  /** Parcels without a decision; they are no answers and count in none of the rates. */
  readonly undecided: number
  readonly tendency: Tendency
}

/** Below this the criterion counts as balanced, either way. Design value. */
export const BALANCED_BELOW = 0.2

/** Tells how the decision on a parcel came out. A hold counts as a hit whatever its reason and mark. */
export function catchOf(state: RunState, parcel: string): Catch {
  const isSignal = hasFact(state, 'finding', parcel)
  if (hasFact(state, 'held', parcel)) return isSignal ? 'hit' : 'false-alarm'
  if (hasFact(state, 'released', parcel)) return isSignal ? 'miss' : 'pass'
  return 'undecided'
}

/** Returns the tendency that a criterion c stands for: positive is cautious with holds, negative liberal. */
export function tendencyOf(criterion: number): Tendency {
  if (Math.abs(criterion) < BALANCED_BELOW) return 'balanced'
  return criterion > 0 ? 'cautious' : 'liberal'
}

/** Counts and measures a run's decisions, with the log-linear correction. Source: express-mail sheet §3 and §7. */
export function detection(state: RunState): Detection {
  const caught = state.parcels.map(({ id }) => catchOf(state, id))
  const count = (kind: Catch) => caught.filter((one) => one === kind).length
  const [hits, misses, falseAlarms, correctReleases] = [
    count('hit'),
    count('miss'),
    count('false-alarm'),
    count('pass'),
  ]
  const counts = { hits, signals: hits + misses, falseAlarms, noises: falseAlarms + correctReleases }
  const measures = computeDetection(counts)
  return {
    ...counts,
    ...measures,
    misses,
    correctReleases,
    undecided: count('undecided'),
    // The log-linear correction moves c where there are few images; a run without error must not be called names for it.
    tendency: misses + falseAlarms === 0 ? 'faultless' : tendencyOf(measures.criterion),
  }
}
