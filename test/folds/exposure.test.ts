import { describe, expect, it } from 'vitest'
import type { RunEvent } from '#engine/event.ts'
import { initialState } from '#engine/state.ts'
import { exposureOf } from '#folds/exposure.ts'
import { history } from '#folds/history.ts'
import { computeOverpressureKPa } from '#physics/hazmat/blast.ts'
import { fact } from '#scenario/ask.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { tinyScenario } from '../support/tiny-scenario.ts'

const { bank: _bank, parcelCount: _count, feed: _feed, ...plain } = tinyScenario
const yard: Scenario = {
  ...plain,
  places: [
    { id: 'lane', anchor: 'a', positionM: [0, 200] },
    { id: 'post', anchor: 'b', positionM: [0, -100] },
  ],
  hazards: {
    winds: [
      { when: fact('veered'), fromDeg: 180, speedMps: 5, stability: 'D' },
      { fromDeg: 0, speedMps: 5, stability: 'D' },
    ],
    releases: [{ id: 'leak', gas: 'chlorine', atM: [0, 0], heightM: 0, rateKgS: 0.1, when: fact('leaking') }],
    pockets: [],
    charges: [
      {
        id: 'box',
        fact: 'blasted',
        atM: [0, 0],
        tntKg: [{ value: 6000, when: fact('large') }, { value: 5 }],
      },
    ],
    breathing: [{ when: fact('onAir'), share: 0 }],
  },
}

const start = initialState(yard, { seed: 1, mode: 'practice', overlay: {} })
const at = (s: number, sets: string[]): RunEvent => ({ type: 'ActDone', atMs: s * 1000, act: 'any', sets })
const begun: RunEvent = { type: 'RunBegun', atMs: 0 }
const walk = (...events: RunEvent[]) => {
  const exposure = exposureOf(yard, history(start, [begun, ...events]))
  if (!exposure) throw new Error('expected an exposure')
  return exposure
}

describe('the exposure of a run', () => {
  it('is nothing where nothing leaks', () => {
    expect(walk(at(60, [])).doses).toEqual({})
  })

  it('adds up concentration by time while one stands downwind, and stops with the mask on or the wind turned', () => {
    const ppm = walk(at(0, ['leaking']), at(60, [])).stretches.at(-1)?.air.chlorine ?? 0
    expect(ppm).toBeGreaterThan(2)
    const dose = (...events: RunEvent[]) =>
      walk(at(0, ['leaking']), ...events).doses.chlorine?.dosePpmMin ?? 0
    expect(dose(at(120, []))).toBeCloseTo(2 * ppm, 6)
    expect(dose(at(60, ['onAir']), at(120, []))).toBeCloseTo(ppm, 6)
    expect(dose(at(60, ['veered']), at(120, []))).toBeCloseTo(ppm, 6)
    expect(dose(at(60, []), { type: 'PlaceReached', atMs: 60_000, place: 'post' }, at(120, []))).toBeCloseTo(
      ppm,
      6,
    )
  })

  it('does not count while the run stands still', () => {
    const paused = walk(
      at(0, ['leaking']),
      { type: 'RunPaused', atMs: 60_000, reason: 'trainee' },
      { type: 'RunResumed', atMs: 60_000 },
      at(60, []),
    )
    expect(paused.stretches.at(-1)?.toMs).toBe(60_000)
  })

  it('feels a blast by its charge and distance', () => {
    const [felt] = walk({ type: 'PlaceReached', atMs: 1000, place: 'post' }, at(5, ['blasted'])).blasts
    expect(felt?.distanceM).toBe(100)
    expect(felt?.felt.overpressureKPa).toBeCloseTo(computeOverpressureKPa(100, 5), 6)
    const [large] = walk(at(1, ['large']), at(5, ['blasted'])).blasts
    expect(large?.tntKg).toBe(6000)
    expect(large?.distanceM).toBe(200)
  })

  it('is told of no scenario without hazards', () => {
    expect(exposureOf(tinyScenario, history(start, [begun]))).toBeUndefined()
  })
})
