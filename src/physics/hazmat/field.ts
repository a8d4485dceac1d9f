import type { Slump } from './dense-gas.ts'
import { computePlumeShare, type Plume } from './plume.ts'
import type { Puff } from './puff.ts'
import { computeSigmaM, findSpread } from './sigma.ts'
import { LEAST_WIND_MPS } from './wind.ts'

/** Whatever brings one gas into the air. */
export type FieldSource = Plume | Puff | Slump

/** Exponent beyond which a cloud is taken for nothing: e⁻¹⁸ is a sixty-millionth of its middle. */
const NOTHING = 18

/** e⁻ⁿ at 64 places to the unit, up to the cut: looked up and bent, the loop takes a third of the time of `Math.exp`. */
const PLACES = 64
const DECAY = Float64Array.from({ length: NOTHING * PLACES + 2 }, (_, n) => Math.exp(-n / PLACES))

/** Computes e⁻ˣ for x from 0 to the cut, to a millionth of its value. */
function computeFastDecay(x: number): number {
  const place = (x * PLACES) | 0
  const rest = x - place / PLACES
  return DECAY[place]! * (1 - rest * (1 - 0.5 * rest))
}

function addPlume(pointsM: Float32Array, outMgPerM3: Float32Array, plume: Plume): void {
  const { xM, zM, heightM, rateKgS, stability, terrain } = plume
  const { across, up } = findSpread(stability, terrain)
  const rad = (plume.wind.fromDeg * Math.PI) / 180
  const eastward = -Math.sin(rad)
  const southward = Math.cos(rad)
  const windMps = Math.max(LEAST_WIND_MPS, plume.wind.speedMps)
  const strength = (rateKgS * 1e6) / (2 * Math.PI * windMps)
  const startY2 = (plume.startAcrossM ?? 0) ** 2
  const startZ2 = (plume.startUpM ?? 0) ** 2
  const ageS = plume.ageS ?? Number.POSITIVE_INFINITY
  const endedS = plume.endedS ?? 0
  const isSettled = ageS === Number.POSITIVE_INFINITY && endedS <= 0
  for (let i = 0, at = 0; i < outMgPerM3.length; i++, at += 3) {
    const dx = pointsM[at]! - xM
    const dz = pointsM[at + 2]! - zM
    const downwindM = dx * eastward + dz * southward
    if (downwindM <= 0) continue
    const crosswindM = dz * eastward - dx * southward
    const plainY = computeSigmaM(across, downwindM)
    const sigmaY2 = plainY * plainY + startY2
    const sideways = (crosswindM * crosswindM) / (2 * sigmaY2)
    if (sideways > NOTHING) continue
    const plainZ = computeSigmaM(up, downwindM)
    const sigmaZ2 = plainZ * plainZ + startZ2
    const y = pointsM[at + 1]!
    const exponent = sideways + ((y - heightM) * (y - heightM)) / (2 * sigmaZ2)
    if (exponent > NOTHING) continue
    const mirrorExponent = sideways + ((y + heightM) * (y + heightM)) / (2 * sigmaZ2)
    const direct = computeFastDecay(exponent)
    const mirrored = mirrorExponent > NOTHING ? 0 : computeFastDecay(mirrorExponent)
    const settled = (strength / Math.sqrt(sigmaY2 * sigmaZ2)) * (direct + mirrored)
    outMgPerM3[i]! += isSettled
      ? settled
      : settled * computePlumeShare(downwindM, windMps, Math.sqrt(sigmaY2), ageS, endedS)
  }
}

/** What the inner loop asks of a puff: its middle's x and z, 1/2σy², 1/2σz², and its peak. */
const PUFF_STRIDE = 5
let packed = new Float64Array(64 * PUFF_STRIDE)

/** Packs the puffs among the sources and returns how many numbers they fill; makes more room only for a longer train. */
function packPuffs(sources: readonly FieldSource[]): number {
  if (packed.length < sources.length * PUFF_STRIDE)
    packed = new Float64Array(2 * sources.length * PUFF_STRIDE)
  let end = 0
  for (let i = 0; i < sources.length; i++) {
    const puff = sources[i]!
    if (puff.kind !== 'puff') continue
    const { across, up } = findSpread(puff.stability, puff.terrain)
    const sigmaY2 = computeSigmaM(across, puff.travelledM) ** 2 + (puff.startAcrossM ?? 0) ** 2
    const sigmaZ2 = computeSigmaM(up, puff.travelledM) ** 2 + (puff.startUpM ?? 0) ** 2
    packed[end] = puff.xM
    packed[end + 1] = puff.zM
    packed[end + 2] = 1 / (2 * sigmaY2)
    packed[end + 3] = 1 / (2 * sigmaZ2)
    packed[end + 4] = (2 * puff.massKg * 1e6) / ((2 * Math.PI) ** 1.5 * sigmaY2 * Math.sqrt(sigmaZ2))
    end += PUFF_STRIDE
  }
  return end
}

/** Adds all puffs, point by point: a train of them stays in the nearest cache, the points do not. */
function addPuffs(pointsM: Float32Array, outMgPerM3: Float32Array, puffs: Float64Array, end: number): void {
  for (let i = 0, at = 0; i < outMgPerM3.length; i++, at += 3) {
    const x = pointsM[at]!
    const y2 = pointsM[at + 1]! ** 2
    const z = pointsM[at + 2]!
    let sum = 0
    for (let k = 0; k < end; k += PUFF_STRIDE) {
      const dx = x - puffs[k]!
      const dz = z - puffs[k + 1]!
      const exponent = (dx * dx + dz * dz) * puffs[k + 2]! + y2 * puffs[k + 3]!
      if (exponent < NOTHING) sum += puffs[k + 4]! * computeFastDecay(exponent)
    }
    outMgPerM3[i]! += sum
  }
}

function addSlump(pointsM: Float32Array, outMgPerM3: Float32Array, slump: Slump): void {
  const { xM, zM, radiusM, heightM } = slump
  const inside = (slump.massKg * 1e6) / (Math.PI * radiusM ** 2 * heightM)
  for (let i = 0, at = 0; i < outMgPerM3.length; i++, at += 3) {
    const dx = pointsM[at]! - xM
    const dz = pointsM[at + 2]! - zM
    if (dx * dx + dz * dz <= radiusM * radiusM && pointsM[at + 1]! <= heightM) outMgPerM3[i]! += inside
  }
}

/**
 * Computes the concentration of one gas, mg/m³, at many points at once, summed over its sources. `pointsM` holds x, y,
 * z of each point in the yard's frame (y above ground), `outMgPerM3` one value a point and is overwritten. Allocates
 * nothing; agrees with the plain forms of plume.ts, puff.ts and dense-gas.ts to the precision of 32-bit numbers.
 */
export function computeField(
  pointsM: Float32Array,
  outMgPerM3: Float32Array,
  sources: readonly FieldSource[],
): void {
  if (pointsM.length !== 3 * outMgPerM3.length)
    throw new RangeError(`${outMgPerM3.length} values need three coordinates each, got ${pointsM.length}`)
  outMgPerM3.fill(0)
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i]!
    if (source.kind === 'plume') addPlume(pointsM, outMgPerM3, source)
    else if (source.kind === 'slump') addSlump(pointsM, outMgPerM3, source)
  }
  const end = packPuffs(sources)
  if (end > 0) addPuffs(pointsM, outMgPerM3, packed, end)
}

const point = new Float32Array(3)
const value = new Float32Array(1)

/** Computes the concentration of one gas at one point of the yard, mg/m³, summed over its sources. */
export function computeConcentrationMgPerM3(
  sources: readonly FieldSource[],
  xM: number,
  heightM: number,
  zM: number,
): number {
  point[0] = xM
  point[1] = heightM
  point[2] = zM
  computeField(point, value, sources)
  return value[0]!
}
