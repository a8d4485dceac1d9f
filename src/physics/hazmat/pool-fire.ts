/** How a liquid burns in a pool. */
export interface PoolFuel {
  /** Burning rate of a very large pool, kg/(m²·s). */
  readonly largestRateKgPerM2S: number
  /** Extinction times beam length, 1/m; infinite where the flame is clear and size does not matter. */
  readonly kBetaPerM: number
  readonly heatMJPerKg: number
  /** Share of the heat that is radiated. */
  readonly radiantShare: number
}

/** Toluene by its surrogate xylene, and methanol. Source: port-hazmat sheet §4c, general knowledge. */
export const POOL_FUELS = {
  toluene: { largestRateKgPerM2S: 0.09, kBetaPerM: 1.4, heatMJPerKg: 40.5, radiantShare: 0.3 },
  methanol: {
    largestRateKgPerM2S: 0.017,
    kBetaPerM: Number.POSITIVE_INFINITY,
    heatMJPerKg: 20,
    radiantShare: 0.18,
  },
} as const satisfies Record<string, PoolFuel>

const GRAVITY_MPS2 = 9.81
const AIR_KG_PER_M3 = 1.2

/** A burning pool. */
export interface PoolFire {
  readonly powerMW: number
  readonly flameHeightM: number
}

function computeRateKgPerM2S({ largestRateKgPerM2S, kBetaPerM }: PoolFuel, diameterM: number): number {
  return -largestRateKgPerM2S * Math.expm1(-kBetaPerM * diameterM)
}

/** Computes power and flame height (Thomas) of a round pool, 1 to 20 m wide, without wind. Source: sheet §4c. */
export function computePoolFire(fuel: PoolFuel, diameterM: number): PoolFire {
  const rate = computeRateKgPerM2S(fuel, diameterM)
  const slimness = 42 * (rate / (AIR_KG_PER_M3 * Math.sqrt(GRAVITY_MPS2 * diameterM))) ** 0.61
  return {
    powerMW: rate * (Math.PI / 4) * diameterM ** 2 * fuel.heatMJPerKg,
    flameHeightM: slimness * diameterM,
  }
}

/** Computes the heat at a distance from a pool’s middle, kW/m², as of a point that radiates; coarse near the flame. */
export function computePoolHeatKWPerM2(fuel: PoolFuel, diameterM: number, distanceM: number): number {
  const radiatedKW = fuel.radiantShare * computePoolFire(fuel, diameterM).powerMW * 1000
  return radiatedKW / (4 * Math.PI * distanceM ** 2)
}

/** Computes the distance in m at which a pool’s heat has fallen to a value. */
export function computePoolHeatRadiusM(fuel: PoolFuel, diameterM: number, heatKWPerM2: number): number {
  return Math.sqrt(computePoolHeatKWPerM2(fuel, diameterM, 1) / heatKWPerM2)
}
