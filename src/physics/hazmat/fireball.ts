/** Fireball of a burst tank. Sizes in metres, time in seconds. */
export interface Fireball {
  readonly diameterM: number
  readonly durationS: number
}

/** Mass from which a fireball's time grows with the sixth root, kg. Source: CCPS; exponent general knowledge. */
const LARGE_KG = 30_000

/** Computes the fireball of a mass of fuel: D = 5.8·m^⅓, t = 0.45·m^⅓, or 2.6·m^⅙ from 30 t on. Source: CCPS. */
export function computeFireball(massKg: number): Fireball {
  const durationS = massKg < LARGE_KG ? 0.45 * Math.cbrt(massKg) : 2.6 * massKg ** (1 / 6)
  return { diameterM: 5.8 * Math.cbrt(massKg), durationS }
}

/**
 * Computes the heat on an upright surface at a distance along the ground from below the fireball, kW/m²; the ball
 * touches the ground and radiates 350 kW/m². No loss in air. Source: CCPS.
 */
export function computeFireballHeatKWPerM2(massKg: number, distanceM: number): number {
  const radiusM = computeFireball(massKg).diameterM / 2
  return (350 * distanceM * radiusM ** 2) / (distanceM ** 2 + radiusM ** 2) ** 1.5
}
