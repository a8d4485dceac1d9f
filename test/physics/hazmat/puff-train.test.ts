import { describe, expect, test } from 'vitest'
import { computeConcentrationMgPerM3 } from '#physics/hazmat/field.ts'
import type { Plume } from '#physics/hazmat/plume.ts'
import { computePuffTrain, type Leak } from '#physics/hazmat/puff-train.ts'
import { computeWindOffset } from '#physics/hazmat/wind.ts'

const leak: Leak = { xM: 5, zM: 2, rateKgS: 0.05, fromS: 10, stability: 'D', terrain: 'urban' }
const northeaster = { fromS: 0, fromDeg: 45, speedMps: 4 }
const veered = { fromS: 200, fromDeg: 85, speedMps: 4 }

describe('a train of puffs', () => {
  test.each([100, 200, 300])('is, in a steady wind, the plume at %d m, within 3 %%', (downwindM) => {
    const plume: Plume = { ...leak, kind: 'plume', heightM: 0, wind: northeaster }
    const train = computePuffTrain(leak, [northeaster], 600)
    const [x, z] = [5 - downwindM * Math.SQRT1_2, 2 + downwindM * Math.SQRT1_2]
    const ratio =
      computeConcentrationMgPerM3(train, x, 1.5, z) / computeConcentrationMgPerM3([plume], x, 1.5, z)
    expect(Math.abs(ratio - 1)).toBeLessThan(0.03)
  })

  test('holds what has escaped, whatever the time', () => {
    for (const nowS of [10, 11, 14.5, 60]) {
      const kg = computePuffTrain(leak, [northeaster], nowS).reduce((sum, { massKg }) => sum + massKg, 0)
      expect(kg).toBeCloseTo(0.05 * (nowS - 10), 9)
    }
    const ended = computePuffTrain({ ...leak, untilS: 40 }, [northeaster], 60)
    expect(ended.reduce((sum, { massKg }) => sum + massKg, 0)).toBeCloseTo(0.05 * 30, 9)
    expect(Math.min(...ended.map(({ travelledM }) => travelledM))).toBeGreaterThanOrEqual(80)
    expect(computePuffTrain(leak, [northeaster], 5)).toEqual([])
  })

  test('bends when the wind veers: what came later lies down the new wind, the rest beside it', () => {
    const train = computePuffTrain(leak, [northeaster, veered], 230)
    for (const puff of train) {
      const { crosswindM, downwindM } = computeWindOffset(puff.xM - 5, puff.zM - 2, veered)
      if (puff.travelledM < 118) {
        expect(crosswindM).toBeCloseTo(0, 9)
        expect(downwindM).toBeCloseTo(puff.travelledM, 9)
      }
    }
    const oldest = computeWindOffset(train[0]!.xM - 5, train[0]!.zM - 2, veered)
    expect(Math.abs(oldest.crosswindM)).toBeGreaterThan(400)
    expect(train[0]!.travelledM).toBeGreaterThan(800)
  })

  test('a puff keeps its path from frame to frame, and far ones are left out', () => {
    const [early, late] = [100, 100.1].map((nowS) => computePuffTrain(leak, [northeaster], nowS))
    expect(late![3]!.travelledM - early![3]!.travelledM).toBeCloseTo(0.4, 9)
    expect(computePuffTrain(leak, [northeaster], 3600).at(0)!.travelledM).toBeLessThanOrEqual(1000)
    expect(computePuffTrain(leak, [northeaster], 3600, 3, 400).length).toBeLessThanOrEqual(34)
  })
})
