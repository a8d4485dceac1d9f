/** Distances about a tank that may burst in a fire, m. */
export interface BleveDistances {
  readonly fireballRadiusM: number
  /** Nearest that responders may stand. */
  readonly responseM: number
  /** Least distance to which others are moved. */
  readonly evacuationM: number
}

/** Nearest response distance whatever the tank, m. Source: ERG 2024, BLEVE page. */
const LEAST_RESPONSE_M = 90

/** Least time to failure of a tank in fire, minutes. Source: ERG 2024, BLEVE page. */
export const BLEVE_AFTER_MIN: readonly [soonest: number, latest: number] = [4, 9]

/** Computes the distances of the BLEVE page for a mass of liquefied gas: R = 3·m^⅓, 4R, 15R. Source: fit to ERG 2024. */
export function computeBleveDistances(massKg: number): BleveDistances {
  const fireballRadiusM = 3 * Math.cbrt(massKg)
  return {
    fireballRadiusM,
    responseM: Math.max(LEAST_RESPONSE_M, 4 * fireballRadiusM),
    evacuationM: 15 * fireballRadiusM,
  }
}
