/** Vapour pressure at 20 °C, kPa. Source: port-hazmat sheet §4d, general knowledge. */
export const VAPOUR_PRESSURE_20C_KPA = { toluene: 2.91, methanol: 12.9, 'hydrogen-cyanide': 82.6 } as const

/** Depth of a free pool on concrete, m. Source: port-hazmat sheet §4d. */
const POOL_DEPTH_M = 0.01

/** Computes the area of a pool that spreads freely on concrete, m². */
export function computePoolAreaM2(volumeM3: number): number {
  return volumeM3 / POOL_DEPTH_M
}

/** A pool that evaporates. */
export interface EvaporatingPool {
  readonly areaM2: number
  readonly molarMassGPerMol: number
  readonly vapourPressureKPa: number
  readonly liquidK: number
}

/**
 * Computes how fast a pool evaporates, kg/s: 2.113e-3·u^0.78·M^⅔·A·P/T. Below boiling only; nothing in still air.
 * Source: EPA 550-B-99-009 in SI units (general knowledge).
 */
export function computeEvaporationKgS(pool: EvaporatingPool, windMps: number): number {
  const { areaM2, molarMassGPerMol, vapourPressureKPa, liquidK } = pool
  return (
    (2.113e-3 * windMps ** 0.78 * Math.cbrt(molarMassGPerMol) ** 2 * areaM2 * vapourPressureKPa) / liquidK
  )
}

/** A liquefied gas: heat capacity, boiling point, heat of vaporisation at it. */
export interface LiquefiedGas {
  readonly heatCapacityKJPerKgK: number
  readonly boilsC: number
  readonly vaporisationKJPerKg: number
}

/** Common values, chosen within their spread so as to give the sheet’s fractions (general knowledge). */
export const LIQUEFIED_GASES = {
  chlorine: { heatCapacityKJPerKgK: 0.95, boilsC: -34, vaporisationKJPerKg: 288 },
  ammonia: { heatCapacityKJPerKgK: 4.74, boilsC: -33.3, vaporisationKJPerKg: 1371 },
  propane: { heatCapacityKJPerKgK: 2.6, boilsC: -42.1, vaporisationKJPerKg: 428 },
} as const satisfies Record<string, LiquefiedGas>

/** Computes the share that flashes to vapour when let out at a temperature: 1 − exp(−cp·ΔT/h). */
export function computeFlashFraction(gas: LiquefiedGas, storedC: number): number {
  const heat = gas.heatCapacityKJPerKgK * Math.max(0, storedC - gas.boilsC)
  return -Math.expm1(-heat / gas.vaporisationKJPerKg)
}

/** Computes the share that is in the air at once: the flash, doubled for the spray that it takes along; at most all. */
export function computeAirborneFraction(gas: LiquefiedGas, storedC: number): number {
  return Math.min(1, 2 * computeFlashFraction(gas, storedC))
}
