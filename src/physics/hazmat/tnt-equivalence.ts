/** Heat of detonation of TNT, MJ/kg. Source: port-hazmat sheet §4a, general knowledge. */
export const TNT_MJ_PER_KG = 4.6

/** Computes the TNT equivalent η·m·ΔH/4.6 MJ/kg, in kg. Only part of a cloud's heat goes into its blast: η is small. */
export function computeTntKg(massKg: number, heatMJPerKg: number, efficiency: number): number {
  return (efficiency * massKg * heatMJPerKg) / TNT_MJ_PER_KG
}

/**
 * TNT equivalent of ammonium nitrate by mass. Source: Sheffield study of Beirut, best and upper; State Council Tianjin
 * report by summaries, 256 t for 800 t; the simulator's own value stands between [D].
 */
export const AMMONIUM_NITRATE_TNT = {
  beirutBest: 0.18,
  beirutUpper: 0.41,
  tianjin: 0.32,
  simulator: 0.3,
} as const

/** Computes the TNT equivalent of detonating ammonium nitrate, in kg. */
export function computeAmmoniumNitrateTntKg(
  massKg: number,
  perMass: number = AMMONIUM_NITRATE_TNT.simulator,
): number {
  return perMass * massKg
}

/** Heat of combustion of acetylene, MJ/kg. Source: port-hazmat sheet §4a, general knowledge. */
export const ACETYLENE_MJ_PER_KG = 48

/** Share of a vapour explosion's heat that goes into the blast in a box, least and most. Source: as above. */
export const VAPOUR_EFFICIENCY: readonly [least: number, most: number] = [0.2, 0.4]
