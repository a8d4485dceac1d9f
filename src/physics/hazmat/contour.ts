import { computePlumeMgPerM3, type Plume } from './plume.ts'
import { computeSigmaM, findSpread } from './sigma.ts'
import { computeYardOffset } from './wind.ts'

/** The settled plume’s own figures, without a place. */
export type PlumeFigures = Omit<Plume, 'kind' | 'xM' | 'zM'>

/** Ways between which a contour is looked for, m; Briggs’ curves end at the farther. */
const FROM_M = 1
const UP_TO_M = 10_000

/**
 * Computes how far down the wind a plume’s middle line holds a concentration at a height above ground, m: the farthest
 * such point, to a thousandth; 0 where it never does, 10 km where it still does there.
 */
export function computePlumeReachM(plume: PlumeFigures, thresholdMgPerM3: number, heightM: number): number {
  const isAbove = (downwindM: number) => computePlumeMgPerM3(plume, downwindM, 0, heightM) >= thresholdMgPerM3
  if (isAbove(UP_TO_M)) return UP_TO_M
  // From afar inwards: a raised plume comes down to the ground some way off, so that it rises before it falls.
  let far = UP_TO_M
  let near = far / 1.05
  while (near > FROM_M && !isAbove(near)) {
    far = near
    near /= 1.05
  }
  if (near <= FROM_M) return 0
  while (far / near > 1.001) {
    const middle = Math.sqrt(near * far)
    if (isAbove(middle)) near = middle
    else far = middle
  }
  return near
}

/** Computes how far to each side of its middle line a plume holds a concentration, m; 0 where the middle does not. */
export function computePlumeHalfWidthM(
  plume: PlumeFigures,
  downwindM: number,
  thresholdMgPerM3: number,
  heightM: number,
): number {
  const middle = computePlumeMgPerM3(plume, downwindM, 0, heightM)
  if (middle <= thresholdMgPerM3) return 0
  const { across } = findSpread(plume.stability, plume.terrain)
  const sigmaM = Math.hypot(computeSigmaM(across, downwindM), plume.startAcrossM ?? 0)
  return sigmaM * Math.sqrt(2 * Math.log(middle / thresholdMgPerM3))
}

/**
 * Computes the outline of where a plume holds a concentration, as points (x, z) of the yard, once around: out along
 * its right side, back along its left. Empty where it nowhere does.
 */
export function computePlumeOutline(
  plume: Plume,
  thresholdMgPerM3: number,
  heightM: number,
  stepCount = 40,
): [xM: number, zM: number][] {
  const reachM = computePlumeReachM(plume, thresholdMgPerM3, heightM)
  if (reachM === 0) return []
  const ways = Array.from({ length: stepCount + 1 }, (_, i) => (reachM * i) / stepCount)
  const halfWidths = ways.map((wayM) => computePlumeHalfWidthM(plume, wayM, thresholdMgPerM3, heightM))
  const toYard = (downwindM: number, crosswindM: number): [number, number] => {
    const [xM, zM] = computeYardOffset({ downwindM, crosswindM }, plume.wind)
    return [plume.xM + xM, plume.zM + zM]
  }
  const right = ways.map((wayM, i) => toYard(wayM, halfWidths[i]!))
  const left = ways.map((wayM, i) => toYard(wayM, -halfWidths[i]!))
  return [...right, ...left.reverse()]
}
