import { computeSigmaM, findSpread, type Terrain } from './sigma.ts'
import type { Stability } from './stability.ts'
import { computeWindOffset, LEAST_WIND_MPS, type Wind } from './wind.ts'

/**
 * A gas that escapes steadily at one point and is carried off by a steady wind. Positions in the yard's frame (see
 * wind.ts). Passive gas on flat ground, means over ten minutes; within 100 m and among stacks it is for the eye only.
 */
export interface Plume {
  readonly kind: 'plume'
  readonly xM: number
  readonly zM: number
  /** Height of the source above ground. */
  readonly heightM: number
  readonly rateKgS: number
  readonly wind: Wind
  readonly stability: Stability
  readonly terrain: Terrain
  /** Time since the release began, s; the plume has settled when absent. */
  readonly ageS?: number
  /** Time since the release ended, s; it goes on when absent. */
  readonly endedS?: number
  /** Spread that the gas has at the source already, as σ in metres: about the source's width, or height, by 2.15. */
  readonly startAcrossM?: number
  readonly startUpM?: number
}

const A_S = [0.278393, 0.230389, 0.000972, 0.078108] as const

/** Computes the error function within 5e-4. Source: Abramowitz & Stegun 7.1.27. */
export function computeErf(x: number): number {
  const a = x < 0 ? -x : x
  const root = 1 + a * (A_S[0] + a * (A_S[1] + a * (A_S[2] + a * A_S[3])))
  const square = root * root
  const value = 1 - 1 / (square * square)
  return x < 0 ? -value : value
}

/**
 * Computes the share of the settled plume that is at a downwind distance, where the release began or ended a while ago:
 * the front and the tail run with the wind and blur with σ across. Source: Palazzi et al. 1982 (general knowledge).
 */
export function computePlumeShare(
  downwindM: number,
  windMps: number,
  sigmaM: number,
  ageS: number,
  endedS: number,
): number {
  const blur = Math.SQRT2 * sigmaM
  const before =
    ageS === Number.POSITIVE_INFINITY ? 1 : 0.5 - 0.5 * computeErf((downwindM - windMps * ageS) / blur)
  const after = endedS <= 0 ? 1 : 0.5 + 0.5 * computeErf((downwindM - windMps * endedS) / blur)
  const share = before + after - 1
  return share > 0 ? share : 0
}

/**
 * Computes the concentration in mg/m³ in a plume, at an offset from its source in the wind’s axes and a height above
 * ground. The ground reflects. Zero upwind: this passive form knows no creeping against the wind.
 */
export function computePlumeMgPerM3(
  plume: Omit<Plume, 'kind' | 'xM' | 'zM'>,
  downwindM: number,
  crosswindM: number,
  heightM: number,
): number {
  if (downwindM <= 0) return 0
  const { rateKgS, wind, heightM: sourceM, startAcrossM = 0, startUpM = 0 } = plume
  const { across, up } = findSpread(plume.stability, plume.terrain)
  const windMps = Math.max(LEAST_WIND_MPS, wind.speedMps)
  const sigmaY = Math.hypot(computeSigmaM(across, downwindM), startAcrossM)
  const sigmaZ = Math.hypot(computeSigmaM(up, downwindM), startUpM)
  const sideways = Math.exp(-(crosswindM ** 2) / (2 * sigmaY ** 2))
  const upright =
    Math.exp(-((heightM - sourceM) ** 2) / (2 * sigmaZ ** 2)) +
    Math.exp(-((heightM + sourceM) ** 2) / (2 * sigmaZ ** 2))
  const { ageS = Number.POSITIVE_INFINITY, endedS = 0 } = plume
  const share = computePlumeShare(downwindM, windMps, sigmaY, ageS, endedS)
  return ((rateKgS * 1e6 * share) / (2 * Math.PI * windMps * sigmaY * sigmaZ)) * sideways * upright
}

/** Computes the concentration in mg/m³ that a plume gives at a point of the yard. */
export function computePlumeAtMgPerM3(plume: Plume, xM: number, heightM: number, zM: number): number {
  const { downwindM, crosswindM } = computeWindOffset(xM - plume.xM, zM - plume.zM, plume.wind)
  return computePlumeMgPerM3(plume, downwindM, crosswindM, heightM)
}
