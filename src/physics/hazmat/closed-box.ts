/** Air changes an hour of a box, least and most: doors shut, doors open. Values of the simulator [D]. */
export const SHUT_BOX_PER_H: readonly [least: number, most: number] = [0.1, 1]
export const OPEN_BOX_PER_H: readonly [least: number, most: number] = [20, 60]

/** Inside of a 20-ft container, m³. Source: ISO 668 (general knowledge). */
export const BOX_20FT_M3 = 33.2

/**
 * Computes the volume fraction of a gas in a well-mixed box after a step: dC/dt = G/V − λC, solved exactly while both
 * are steady. Held to 1; no layers, and the room that the gas takes is left out.
 */
export function computeBoxFraction(
  fraction: number,
  gasM3PerS: number,
  volumeM3: number,
  airChangesPerH: number,
  stepS: number,
): number {
  const lambdaPerS = airChangesPerH / 3600
  const gain = gasM3PerS / volumeM3
  // (1 − e^−λt)/λ, which is the step itself where nothing leaks.
  const held = lambdaPerS > 0 ? -Math.expm1(-lambdaPerS * stepS) / lambdaPerS : stepS
  return Math.min(1, fraction * Math.exp(-lambdaPerS * stepS) + gain * held)
}
