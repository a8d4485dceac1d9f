import type { Puff } from './puff.ts'
import type { Terrain } from './sigma.ts'
import type { Stability } from './stability.ts'
import { computeYardOffset, type Wind } from './wind.ts'

/** A flat cylinder of heavy gas on the ground, mixed evenly. Positions in the yard's frame (see wind.ts). */
export interface Slump {
  readonly kind: 'slump'
  readonly xM: number
  readonly zM: number
  readonly massKg: number
  readonly radiusM: number
  readonly heightM: number
}

/** Computes the reduced gravity g′ = 9.81(M/29 − 1), m/s², of undiluted gas at the air's temperature. */
export function computeReducedGravityMps2(molarMassGPerMol: number): number {
  return 9.81 * (molarMassGPerMol / 29 - 1)
}

/** Computes how fast the edge of a layer runs, 1.1·√(g′h) in m/s. Source: port-hazmat sheet §4b, general knowledge. */
export function computeSlumpSpeedMps(molarMassGPerMol: number, heightM: number): number {
  return 1.1 * Math.sqrt(Math.max(0, computeReducedGravityMps2(molarMassGPerMol)) * heightM)
}

/** Tells whether a layer is still heavy enough to run by itself; else the wind has it: g′h < 0.1u². */
export function isSlumping(molarMassGPerMol: number, heightM: number, windMps: number): boolean {
  return computeReducedGravityMps2(molarMassGPerMol) * heightM >= 0.1 * windMps ** 2
}

/** Heavy gas that was let go all at once as a cylinder, and the air that it meets. */
export interface DenseRelease {
  readonly xM: number
  readonly zM: number
  readonly massKg: number
  /** The cylinder in which it starts; its volume is kept while it slumps. */
  readonly radiusM: number
  readonly heightM: number
  readonly molarMassGPerMol: number
  readonly wind: Wind
  readonly stability: Stability
  readonly terrain: Terrain
}

/** Slowest wind for which the end of a slump is asked, m/s: in still air it would run out for ever [D]. */
const LEAST_SLUMP_WIND_MPS = 0.5

/** Squared radius that a slump gains each second, m²/s: with its volume kept, dR/dt = 1.1√(g′V/π)/R. */
function computeSpreadM2PerS({ molarMassGPerMol, radiusM, heightM }: DenseRelease): number {
  const gravity = Math.max(0, computeReducedGravityMps2(molarMassGPerMol))
  return 2.2 * radiusM * Math.sqrt(gravity * heightM)
}

/** Computes how long a release slumps before the wind takes it, s; 0 for light gas. */
export function computeSlumpEndS(release: DenseRelease): number {
  const { heightM, radiusM, wind, molarMassGPerMol } = release
  const windMps = Math.max(LEAST_SLUMP_WIND_MPS, wind.speedMps)
  if (!isSlumping(molarMassGPerMol, heightM, windMps)) return 0
  const endHeightM = (0.1 * windMps ** 2) / computeReducedGravityMps2(molarMassGPerMol)
  return (radiusM ** 2 * (heightM / endHeightM - 1)) / computeSpreadM2PerS(release)
}

/** Width of a box by the σ of the Gaussian that stands for it. Source: Turner 1970 (general knowledge). */
const HALF_WIDTH_PER_SIGMA = 2.15

/**
 * Computes the cloud of a heavy release at an age in s: a slump in place, creeping upwind too, then a puff that starts
 * as wide and as flat as the slump ended. No air is mixed in while it slumps, no cold; an early cloud is too thick.
 */
export function computeDenseCloud(release: DenseRelease, ageS: number): Slump | Puff {
  const { xM, zM, massKg, wind } = release
  const endS = computeSlumpEndS(release)
  const radiusM = Math.sqrt(release.radiusM ** 2 + computeSpreadM2PerS(release) * Math.min(ageS, endS))
  const heightM = release.heightM * (release.radiusM / radiusM) ** 2
  if (ageS < endS) return { kind: 'slump', xM, zM, massKg, radiusM, heightM }
  const travelledM = wind.speedMps * (ageS - endS)
  const [driftX, driftZ] = computeYardOffset({ downwindM: travelledM, crosswindM: 0 }, wind)
  return {
    kind: 'puff',
    xM: xM + driftX,
    zM: zM + driftZ,
    massKg,
    travelledM,
    stability: release.stability,
    terrain: release.terrain,
    startAcrossM: radiusM / HALF_WIDTH_PER_SIGMA,
    startUpM: heightM / HALF_WIDTH_PER_SIGMA,
  }
}

/** Computes the concentration in mg/m³ that a slump gives at a point of the yard: even inside, none outside. */
export function computeSlumpAtMgPerM3(slump: Slump, xM: number, heightM: number, zM: number): number {
  const isInside = Math.hypot(xM - slump.xM, zM - slump.zM) <= slump.radiusM && heightM <= slump.heightM
  return isInside ? (slump.massKg * 1e6) / (Math.PI * slump.radiusM ** 2 * slump.heightM) : 0
}
