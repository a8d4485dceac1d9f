import { namesOfTrue } from './faults.ts'
import { design, generalKnowledge, published } from './source.ts'

export const swabSources = {
  technique: published(
    'CDC and NEJM technique compared, doi 10.1186/s40463-020-00490-x',
    'head back about 70°, parallel to the palate, at least two thirds of nostril to ear, rotate, hold several seconds, withdraw slowly',
    'as cited in the module sheet (S39)',
  ),
  tolerance: design('§1.8: 120 mm from nostril to ear; tolerances of angle; 5 s held; one turn; 30 mm/s'),
  stance: generalKnowledge('§1.8: consent; stand to one side'),
}

/** How far back the head is tilted. Source: `swabSources.technique`. */
export const HEAD_TILT_DEG = 70
/** Depth as a share of the distance from nostril to ear. Source: `swabSources.technique`. */
export const LEAST_DEPTH_SHARE = 2 / 3
/** Source: `swabSources.tolerance`. */
export const NOSTRIL_TO_EAR_MM = 120
export const HEAD_TILT_TOLERANCE_DEG = 15
export const PALATE_TOLERANCE_DEG = 15
export const LEAST_HELD_S = 5
export const LEAST_TURN_DEG = 360
export const MOST_WITHDRAWAL_MM_S = 30

/** One pass of a nasopharyngeal swab. */
export interface SwabPass {
  readonly depthMm: number
  readonly nostrilToEarMm: number
  readonly headTiltDeg: number
  /** Between the swab and the palate; 0 is parallel. */
  readonly angleToPalateDeg: number
  readonly heldS: number
  readonly turnedDeg: number
  readonly withdrawalMmS: number
}

export type SwabFault = 'shallow' | 'too-deep' | 'head' | 'angle' | 'not-held' | 'not-turned' | 'fast'

/** Finds what was not done as the technique asks. */
export function findSwabFaults(pass: SwabPass): SwabFault[] {
  return namesOfTrue<SwabFault>({
    shallow: pass.depthMm < LEAST_DEPTH_SHARE * pass.nostrilToEarMm,
    'too-deep': pass.depthMm > pass.nostrilToEarMm,
    head: Math.abs(pass.headTiltDeg - HEAD_TILT_DEG) > HEAD_TILT_TOLERANCE_DEG,
    angle: Math.abs(pass.angleToPalateDeg) > PALATE_TOLERANCE_DEG,
    'not-held': pass.heldS < LEAST_HELD_S,
    'not-turned': pass.turnedDeg < LEAST_TURN_DEG,
    fast: pass.withdrawalMmS > MOST_WITHDRAWAL_MM_S,
  })
}

/**
 * Computes how good the sample is, from 0 to 1: how deep, how straight, how long held and how far turned, each as a
 * share of what is asked, multiplied. Source: `swabSources.tolerance`.
 */
export function computeSwabQuality(pass: SwabPass): number {
  const share = (value: number, asked: number): number => Math.min(1, Math.max(0, value / asked))
  const depth = share(pass.depthMm, LEAST_DEPTH_SHARE * pass.nostrilToEarMm)
  const beyondDeg = Math.max(0, Math.abs(pass.angleToPalateDeg) - PALATE_TOLERANCE_DEG)
  const straight = Math.max(0, Math.cos((2 * beyondDeg * Math.PI) / 180))
  return depth * straight * share(pass.heldS, LEAST_HELD_S) * share(pass.turnedDeg, LEAST_TURN_DEG)
}
