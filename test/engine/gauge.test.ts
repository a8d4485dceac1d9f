import { describe, expect, it } from 'vitest'
import { airOf } from '#engine/air.ts'
import { readGauge } from '#engine/gauge.ts'
import { hasFact, initialState, type RunState, worldOf } from '#engine/state.ts'
import { computePpm } from '#physics/hazmat/concentration.ts'
import { fact } from '#scenario/ask.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { tinyScenario } from '../support/tiny-scenario.ts'

const { bank: _bank, parcelCount: _count, feed: _feed, ...plain } = tinyScenario

/** A yard with a leak at its middle and the wind from the north. */
const yard: Scenario = {
  ...plain,
  places: [
    { id: 'near', anchor: 'a', positionM: [0, 200] },
    { id: 'upwind', anchor: 'b', positionM: [0, -200] },
    { id: 'pit', anchor: 'c', positionM: [500, -500] },
  ],
  acts: [],
  steps: [],
  criteria: [],
  quantities: { feverC: [{ value: 38.6, when: fact('ill') }, { value: 36.6 }] },
  gauges: {
    probe: { measures: 'feverC', unit: '°C', step: 0.1, sigma: 0, range: [34, 42], t90S: 30, restsAt: 24 },
    hand: {
      measures: 'feverC',
      unit: '°C',
      step: 0.1,
      sigma: 0.3,
      range: [34, 42],
      bias: [{ by: -1, when: fact('sweating') }],
    },
    chlorine: { sensor: 'cell', gas: 'chlorine', unit: 'ppm', step: 0.1, sigma: 0, range: [0, 100] },
    bead: { sensor: 'bead', unit: '%LEL', step: 1, sigma: 0, range: [0, 100] },
    oxygen: { sensor: 'oxygen', unit: '%vol', step: 0.1, sigma: 0, range: [0, 30] },
  },
  hazards: {
    winds: [{ fromDeg: 0, speedMps: 5, stability: 'D' }],
    releases: [{ id: 'leak', gas: 'chlorine', atM: [0, 0], heightM: 0, rateKgS: 0.1, when: fact('leaking') }],
    pockets: [{ gas: 'acetylene', place: 'pit', ppm: 2600, when: fact('leaking') }],
    charges: [],
    breathing: [],
  },
}

const stateWith = (place: string, ...facts: string[]): RunState => {
  const state = initialState(yard, { seed: 3, mode: 'practice', overlay: {} })
  const known = Object.fromEntries(facts.map((name) => [name, 1]))
  const shelves = Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [`#${i}`, { ...state.facts[`#${i}`], ...known }]),
  )
  return { ...state, place, facts: shelves }
}
const read = (gauge: string, state: RunState, waitedS = 1000, count = 0): number =>
  readGauge(yard, state, gauge, { waitedS, count }).value

describe('a gauge', () => {
  it('reads the level of its quantity that holds', () => {
    expect(hasFact(stateWith('near', 'ill'), 'ill')).toBe(true)
    expect(read('probe', stateWith('near'))).toBe(36.6)
    expect(read('probe', stateWith('near', 'ill'))).toBe(38.6)
  })

  it('has covered nine tenths of its way after its t90, and lies below before', () => {
    const at = (waitedS: number) => read('probe', stateWith('near', 'ill'), waitedS)
    expect(at(30)).toBeCloseTo(24 + 0.9 * (38.6 - 24), 1)
    expect(at(5)).toBe(34)
  })

  it('scatters by its sigma about the truth and its bias, the same for the same use', () => {
    const values = Array.from({ length: 400 }, (_, count) => read('hand', stateWith('near'), 0, count))
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    expect(mean).toBeCloseTo(36.6, 1)
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
    expect(spread).toBeGreaterThan(0.25)
    expect(spread).toBeLessThan(0.35)
    expect(read('hand', stateWith('near', 'sweating'))).toBeCloseTo(read('hand', stateWith('near')) - 1, 5)
    expect(read('hand', stateWith('near'))).toBe(read('hand', stateWith('near')))
  })

  it('stops at the ends of its scale', () => {
    expect(read('probe', stateWith('near'), 0)).toBe(34)
  })
})

describe('the air', () => {
  it('holds downwind what the plume formula gives, and nothing upwind or while nothing leaks', () => {
    const near = airOf(yard, worldOf(stateWith('near', 'leaking')), 'near')
    // Urban class D at 200 m: sigmas 30.79 and 27.20 m (port-hazmat sheet §4b), read at 1.5 m.
    const groundMgPerM3 = 0.1e6 / (Math.PI * 5 * 30.79 * 27.2)
    const mgPerM3 = groundMgPerM3 * Math.exp(-(1.5 ** 2) / (2 * 27.2 ** 2))
    expect(near.chlorine).toBeCloseTo(computePpm(mgPerM3, 70.906), 1)
    expect(airOf(yard, worldOf(stateWith('upwind', 'leaking')), 'upwind')).toEqual({})
    expect(airOf(yard, worldOf(stateWith('near')), 'near')).toEqual({})
  })

  it('is read by a cell where the officer stands', () => {
    expect(read('chlorine', stateWith('near', 'leaking'))).toBeGreaterThan(2)
    expect(read('chlorine', stateWith('upwind', 'leaking'))).toBe(0)
  })

  it('shows 8 % on a methane bead where acetylene stands at 10.4 % of its limit', () => {
    const state = stateWith('pit', 'leaking')
    expect(read('bead', state)).toBe(8)
    expect(read('oxygen', state)).toBeCloseTo(20.8, 5)
  })

  it('names a gas or a gauge that it does not know', () => {
    const hazards = yard.hazards as NonNullable<Scenario['hazards']>
    const wrong = {
      ...yard,
      hazards: { ...hazards, pockets: [{ gas: 'miasma', place: 'pit', ppm: 1, when: fact('leaking') }] },
    }
    expect(() => airOf(wrong, worldOf(stateWith('pit', 'leaking')), 'pit')).toThrow('no gas "miasma"')
    expect(() => readGauge(yard, stateWith('pit'), 'rod', { waitedS: 0, count: 0 })).toThrow('no gauge "rod"')
  })
})
