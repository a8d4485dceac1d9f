import { describe, expect, test } from 'vitest'
import { computeSlumpAtMgPerM3, type Slump } from '#physics/hazmat/dense-gas.ts'
import { computeConcentrationMgPerM3, computeField, type FieldSource } from '#physics/hazmat/field.ts'
import { computePlumeAtMgPerM3, type Plume } from '#physics/hazmat/plume.ts'
import { computePuffAtMgPerM3, type Puff } from '#physics/hazmat/puff.ts'
import { createRandom } from '#scenario/random.ts'

const plume: Plume = {
  kind: 'plume',
  xM: 3,
  zM: -8,
  heightM: 1.2,
  rateKgS: 0.05,
  wind: { fromDeg: 45, speedMps: 4 },
  stability: 'C-D',
  terrain: 'urban',
}
const young: Plume = { ...plume, heightM: 0, stability: 'F', terrain: 'rural', ageS: 20, endedS: 4 }
const wide: Plume = { ...plume, wind: { fromDeg: 200, speedMps: 0 }, startAcrossM: 3, startUpM: 2 }
const puff: Puff = {
  kind: 'puff',
  xM: -30,
  zM: 20,
  massKg: 5,
  travelledM: 60,
  stability: 'D',
  terrain: 'urban',
  startUpM: 1,
}
const slump: Slump = { kind: 'slump', xM: 0, zM: 0, massKg: 100, radiusM: 12, heightM: 1.3 }

const plain = (source: FieldSource, x: number, y: number, z: number): number =>
  source.kind === 'plume'
    ? computePlumeAtMgPerM3(source, x, y, z)
    : source.kind === 'puff'
      ? computePuffAtMgPerM3(source, x, y, z)
      : computeSlumpAtMgPerM3(source, x, y, z)

describe('the field at many points', () => {
  test.each<[string, FieldSource[]]>([
    ['a plume', [plume]],
    ['a plume that began and ended', [young]],
    ['a wide plume in calm air', [wide]],
    ['a puff', [puff]],
    ['a slump', [slump]],
    ['all of them', [plume, young, wide, puff, slump]],
  ])('of %s is the sum of the plain forms (seed 11)', (_, sources) => {
    const { unit: random } = createRandom(11)
    const count = 2000
    const points = new Float32Array(3 * count)
    for (let i = 0; i < count; i++)
      points.set([random() * 300 - 150, random() * 4, random() * 300 - 150], 3 * i)
    const out = new Float32Array(count).fill(7)
    computeField(points, out, sources)
    let highest = 0
    for (let i = 0; i < count; i++) {
      const [x, y, z] = points.subarray(3 * i, 3 * i + 3)
      const expected = sources.reduce((sum, source) => sum + plain(source, x!, y!, z!), 0)
      highest = Math.max(highest, expected)
      // A millionth, and what lies beyond the cut: a sixty-millionth of the middle.
      expect(Math.abs(out[i]! - expected)).toBeLessThan(2e-6 * expected + 1e-2)
    }
    expect(highest).toBeGreaterThan(10)
  })

  test('holds nothing without sources, and minds its lengths', () => {
    const out = new Float32Array(2).fill(3)
    computeField(new Float32Array(6), out, [])
    expect([...out]).toEqual([0, 0])
    expect(() => computeField(new Float32Array(5), out, [])).toThrow(RangeError)
  })

  test('at one point is the same', () => {
    expect(computeConcentrationMgPerM3([plume, slump], -5, 1, 4)).toBeCloseTo(
      plain(plume, -5, 1, 4) + plain(slump, -5, 1, 4),
      0,
    )
  })
})
