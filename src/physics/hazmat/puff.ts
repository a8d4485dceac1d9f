import { computeSigmaM, findSpread, type Terrain } from './sigma.ts'
import type { Stability } from './stability.ts'
import { computeYardOffset, type Wind } from './wind.ts'

/**
 * Gas that escaped all at once at ground level and drifts: its middle now, and how far it has come. Because it carries
 * both, it may be led through any change of wind. Positions in the yard's frame (see wind.ts).
 */
export interface Puff {
  readonly kind: 'puff'
  /** The middle of the cloud now. */
  readonly xM: number
  readonly zM: number
  readonly massKg: number
  /** The way that it has drifted, which sets its spread. */
  readonly travelledM: number
  readonly stability: Stability
  readonly terrain: Terrain
  /** Spread that it had at its start already, as σ in metres. */
  readonly startAcrossM?: number
  readonly startUpM?: number
}

/** Leads a puff on with a wind for a while, s. */
export function movePuff(puff: Puff, wind: Wind, forS: number): Puff {
  const wayM = wind.speedMps * forS
  const [xM, zM] = computeYardOffset({ downwindM: wayM, crosswindM: 0 }, wind)
  return { ...puff, xM: puff.xM + xM, zM: puff.zM + zM, travelledM: puff.travelledM + wayM }
}

/** Computes the concentration in mg/m³ at a horizontal distance from a puff’s middle and a height; the ground reflects. */
export function computePuffMgPerM3(
  puff: Omit<Puff, 'kind' | 'xM' | 'zM'>,
  fromMiddleM: number,
  heightM: number,
): number {
  const { across, up } = findSpread(puff.stability, puff.terrain)
  const sigmaY = Math.hypot(computeSigmaM(across, puff.travelledM), puff.startAcrossM ?? 0)
  const sigmaZ = Math.hypot(computeSigmaM(up, puff.travelledM), puff.startUpM ?? 0)
  const peak = (2 * puff.massKg * 1e6) / ((2 * Math.PI) ** 1.5 * sigmaY ** 2 * sigmaZ)
  return peak * Math.exp(-(fromMiddleM ** 2) / (2 * sigmaY ** 2) - heightM ** 2 / (2 * sigmaZ ** 2))
}

/** Computes the concentration in mg/m³ that a puff gives at a point of the yard. */
export function computePuffAtMgPerM3(puff: Puff, xM: number, heightM: number, zM: number): number {
  return computePuffMgPerM3(puff, Math.hypot(xM - puff.xM, zM - puff.zM), heightM)
}
