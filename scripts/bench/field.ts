import { computeField, type FieldSource } from '#physics/hazmat/field.ts'
import { computePlumeAtMgPerM3, type Plume } from '#physics/hazmat/plume.ts'
import { computePuffAtMgPerM3, type Puff } from '#physics/hazmat/puff.ts'
import { type Figure, quantile } from './figure.ts'

/** A square of 100 × 100 points about box A, 4 m apart, at breathing height: what the plume is drawn and metered from. */
const SIDE = 100
const STEP_M = 4
const BREATHING_M = 1.5
const PUFF_COUNT = 30

const PLUME: Plume = {
  kind: 'plume',
  xM: 0,
  zM: 0,
  heightM: 1,
  rateKgS: 0.05,
  wind: { fromDeg: 45, speedMps: 4 },
  stability: 'C-D',
  terrain: 'urban',
}

/** A leak under a wind that turned: a train of puffs, one each 3 s, on a bow. */
const PUFFS: readonly Puff[] = Array.from({ length: PUFF_COUNT }, (_, i) => ({
  kind: 'puff',
  xM: -8 * i,
  zM: 0.2 * i * i,
  massKg: 0.15,
  travelledM: 12 * i + 6,
  stability: 'D',
  terrain: 'urban',
}))

function layPoints(): Float32Array {
  const pointsM = new Float32Array(3 * SIDE * SIDE)
  for (let i = 0; i < SIDE * SIDE; i++) {
    const [column, row] = [i % SIDE, Math.floor(i / SIDE)]
    pointsM.set([(column - SIDE / 2) * STEP_M, BREATHING_M, (row - SIDE / 2) * STEP_M], 3 * i)
  }
  return pointsM
}

const plainAt = (source: FieldSource, x: number, y: number, z: number): number =>
  source.kind === 'plume'
    ? computePlumeAtMgPerM3(source, x, y, z)
    : source.kind === 'puff'
      ? computePuffAtMgPerM3(source, x, y, z)
      : 0

/** Measures what the concentration field costs, in this Node, and how much less than asking point by point. */
export function measureField(rounds: number): Figure[] {
  const pointsM = layPoints()
  const outMgPerM3 = new Float32Array(SIDE * SIDE)
  const timeMs = (work: () => void): number => {
    for (let i = 0; i < 10; i++) work()
    const samples = Array.from({ length: rounds }, () => {
      const since = performance.now()
      work()
      return performance.now() - since
    })
    return quantile(samples, 0.5)
  }
  const measure = (id: string, what: string, sources: readonly FieldSource[]): Figure => {
    const fieldMs = timeMs(() => computeField(pointsM, outMgPerM3, sources))
    const plainMs = timeMs(() => {
      for (let i = 0; i < outMgPerM3.length; i++) {
        let sum = 0
        for (const source of sources)
          sum += plainAt(source, pointsM[3 * i]!, pointsM[3 * i + 1]!, pointsM[3 * i + 2]!)
        outMgPerM3[i] = sum
      }
    })
    return {
      id,
      what,
      value: fieldMs,
      unit: 'ms',
      most: 2,
      note: `point by point ${(plainMs / fieldMs).toFixed(1)} × as long`,
    }
  }
  const points = (SIDE * SIDE).toLocaleString('en')
  return [
    measure('field.plume-ms', `gas of a plume at ${points} points`, [PLUME]),
    measure('field.puffs-ms', `gas of ${PUFF_COUNT} puffs at ${points} points`, PUFFS),
  ]
}
