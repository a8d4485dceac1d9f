/**
 * The reference scanner: 160 kV tungsten tube (Kramers spectrum with the K lines), 10 µm W self-filter, 3 mm Al;
 * sandwich detector of thin Gd₂O₂S (low), 0.6 mm Cu, 5 mm CsI (high), energy-integrating.
 * The 1 keV spectrum is folded into eight bins whose edges sit on the K-edges of gold and lead.
 * Against that spectrum, up to H = 6.5: R within 1.6 %, H within 2.9 % (gold 4.6 %), light organics 0.4 %.
 * Source: module sheet "express mail" §2.4; layer thicknesses are design values.
 */

/** First and last whole keV of each bin. */
export const BIN_EDGES_KEV = [
  [20, 40],
  [41, 62],
  [63, 80],
  [81, 88],
  [89, 100],
  [101, 119],
  [120, 136],
  [137, 160],
] as const

export const BIN_COUNT = BIN_EDGES_KEV.length

/** Share of the low (front) detector's air signal in each bin; adds up to one. */
export const LOW_WEIGHTS = normalise([0.1567, 0.4331, 0.2263, 0.052, 0.055, 0.0491, 0.0202, 0.0077])

/** Share of the high (rear) detector's air signal in each bin; adds up to one. */
export const HIGH_WEIGHTS = normalise([0.0044, 0.1356, 0.1953, 0.0967, 0.1523, 0.2164, 0.1328, 0.0664])

/** What the two detectors see of a ray: signals relative to air, their absorbances, and the ratio L/H. */
export interface DualEnergyReading {
  readonly lowTransmission: number
  readonly highTransmission: number
  /** L = −ln S_low. */
  readonly low: number
  /** H = −ln S_high. */
  readonly high: number
  /** R = L/H; NaN in air. */
  readonly ratio: number
}

/**
 * Computes a detector's signal relative to air, S = Σ w·exp(−Σ µL), from the eight line integrals that start at
 * `offset`. Without noise and scatter.
 */
export function computeSignal(
  weights: readonly number[],
  lineIntegrals: ArrayLike<number>,
  offset = 0,
): number {
  let signal = 0
  for (let bin = 0; bin < BIN_COUNT; bin++) signal += weights[bin]! * Math.exp(-lineIntegrals[offset + bin]!)
  return signal
}

/** Computes what both detectors read behind eight line integrals (`computeBinLineIntegrals`). */
export function computeReading(lineIntegrals: ArrayLike<number>): DualEnergyReading {
  const lowTransmission = computeSignal(LOW_WEIGHTS, lineIntegrals)
  const highTransmission = computeSignal(HIGH_WEIGHTS, lineIntegrals)
  const low = -Math.log(lowTransmission)
  const high = -Math.log(highTransmission)
  return { lowTransmission, highTransmission, low, high, ratio: low / high }
}

/** Removes the rounding of the published four digits, so that air reads exactly one. */
function normalise(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}
