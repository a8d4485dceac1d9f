import type { AirPpm } from './gas.ts'

/** Oxygen in clean air as meters show it, % by volume. */
export const CLEAN_OXYGEN_PERCENT = 20.9

/** Computes how much of the air is gas that does not belong there, ppm; at most all of it. */
export function computeForeignPpm(air: AirPpm): number {
  return Math.min(
    1e6,
    Object.values(air).reduce((sum, ppm) => sum + ppm, 0),
  )
}

/** Computes the oxygen in % by volume: each 1 % of other gas displaces 0.209 %. No oxygen is used up or given off. */
export function computeOxygenPercent(air: AirPpm): number {
  return CLEAN_OXYGEN_PERCENT * (1 - computeForeignPpm(air) / 1e6)
}

/** Computes the ppm of foreign gas that bring the oxygen down to a value in %. */
export function computeForeignPpmForOxygen(oxygenPercent: number): number {
  return (1 - oxygenPercent / CLEAN_OXYGEN_PERCENT) * 1e6
}
