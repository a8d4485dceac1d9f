import type { SourceId } from './sources.ts'

/**
 * A level of protection. `hazmat.ppe.<id>` names it, `.kit` says what it is, `.when` what it is for.
 */
export interface PpeLevel {
  readonly id: 'A' | 'B' | 'C' | 'D' | 'fire'
  /** What the wearer breathes. */
  readonly air: 'own' | 'filtered' | 'ambient'
  readonly skin: 'gas-tight' | 'splash' | 'thermal' | 'work-clothes'
  readonly source: SourceId
}

export const ppeLevels: readonly PpeLevel[] = [
  { id: 'A', air: 'own', skin: 'gas-tight', source: 'ppeLevels' },
  { id: 'B', air: 'own', skin: 'splash', source: 'ppeLevels' },
  { id: 'C', air: 'filtered', skin: 'splash', source: 'ppeLevels' },
  { id: 'D', air: 'ambient', skin: 'work-clothes', source: 'ppeLevels' },
  { id: 'fire', air: 'own', skin: 'thermal', source: 'erg111' },
]

/** Least oxygen in which a filter mask may be worn, in percent by volume. Source: `ppeLevels`. */
export const LEAST_OXYGEN_FOR_FILTER_PERCENT = 19.5
