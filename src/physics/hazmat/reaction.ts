import { MOLAR_VOLUME_L } from './concentration.ts'
import { GASES } from './gas.ts'
import { MOLAR_MASS_G_PER_MOL as M } from './molar-mass.ts'

/** What a reaction gives off. Volumes at 20 °C. */
export interface GasYield {
  readonly gasKg: number
  readonly gasM3: number
}

const toYield = (kmol: number, molarMassGPerMol: number): GasYield => ({
  gasKg: kmol * molarMassGPerMol,
  gasM3: kmol * MOLAR_VOLUME_L,
})

/** Water that a mass of pure carbide takes up, kg: CaC₂ + 2 H₂O → C₂H₂ + Ca(OH)₂. */
export function computeCarbideWaterKg(carbideKg: number): number {
  return (2 * carbideKg * M.water) / M['calcium-carbide']
}

/** Heat that pure carbide and water set free, MJ per kg of carbide. Source: port-hazmat sheet §4e, general knowledge. */
export const CARBIDE_HEAT_MJ_PER_KG = 1.98

/** Acetylene from a kilogram of good commercial carbide, L. Source: applied analytical chemistry text (CARB). */
export const COMMERCIAL_CARBIDE_L_PER_KG = { good: 300, least: 270 } as const

/** Computes the acetylene from pure carbide and water; whichever is short sets it. */
export function computeAcetylene(carbideKg: number, waterKg: number): GasYield {
  const kmol = Math.min(carbideKg / M['calcium-carbide'], waterKg / (2 * M.water))
  return toYield(kmol, GASES.acetylene.molarMassGPerMol)
}

/** Time in which gas follows the water, s: 63 % of what is due has come after it. Value of the simulator [D]. */
export const CARBIDE_TAU_S = 30

/**
 * Computes how much of the gas that is due has come off after a step: it follows as a first-order lag, solved exactly
 * while no more water comes. `dueM3` is what all the water so far can make.
 */
export function computeAcetyleneReleasedM3(releasedM3: number, dueM3: number, stepS: number): number {
  return dueM3 + (releasedM3 - dueM3) * Math.exp(-stepS / CARBIDE_TAU_S)
}

/** Acidity at which half of the cyanide is hydrogen cyanide, at 25 °C. Source: sheet §4e, general knowledge. */
export const CYANIDE_PKA = 9.21

/** Computes the share of dissolved cyanide that is hydrogen cyanide at a pH: 1/(1 + 10^(pH − pKa)). */
export function computeCyanideFraction(ph: number): number {
  return 1 / (1 + 10 ** (ph - CYANIDE_PKA))
}

/** Computes the hydrogen cyanide that sodium cyanide gives with acid in plenty: NaCN + H⁺ → HCN. */
export function computeHydrogenCyanide(sodiumCyanideKg: number): GasYield {
  return toYield(sodiumCyanideKg / M['sodium-cyanide'], GASES['hydrogen-cyanide'].molarMassGPerMol)
}

/** Computes the sulphur dioxide of decaying dithionite: 2 Na₂S₂O₄ → Na₂S₂O₃ + Na₂SO₃ + SO₂. */
export function computeSulphurDioxide(dithioniteKg: number): GasYield {
  return toYield(dithioniteKg / (2 * M['sodium-dithionite']), GASES['sulphur-dioxide'].molarMassGPerMol)
}

/** Computes the volume of air in m³ that a volume of gas brings to a concentration in ppm. */
export function computeFouledAirM3(gasM3: number, ppm: number): number {
  return (gasM3 * 1e6) / ppm
}
