import { describe, expect, test } from 'vitest'
import { computeBleveDistances } from '#physics/hazmat/bleve.ts'
import { computeFireball, computeFireballHeatKWPerM2 } from '#physics/hazmat/fireball.ts'
import { findHeatEffects, HEAT_EFFECTS } from '#physics/hazmat/heat-harm.ts'
import {
  computePoolFire,
  computePoolHeatKWPerM2,
  computePoolHeatRadiusM,
  POOL_FUELS,
} from '#physics/hazmat/pool-fire.ts'

/** Half a unit of the tenth that the sheet prints. */
const withinTenth = (computed: number, expected: number): void =>
  expect(Math.abs(computed - expected)).toBeLessThanOrEqual(0.0501)

describe('fireball (CCPS), to the sheet’s tenth', () => {
  test.each([
    [11_957.7, 132.6, 10.3],
    [160, 31.5, 2.4],
  ])('%d kg: %d m, %d s', (massKg, diameterM, durationS) => {
    const ball = computeFireball(massKg)
    withinTenth(ball.diameterM, diameterM)
    withinTenth(ball.durationS, durationS)
  })

  test.each([
    [11_957.7, 100, 89.1],
    [160, 50, 30.1],
    [160, 100, 8.4],
  ])('%d kg at %d m: %d kW/m²', (massKg, distanceM, heat) => {
    withinTenth(computeFireballHeatKWPerM2(massKg, distanceM), heat)
  })

  test('from 30 t on its time grows with the sixth root; the two meet there', () => {
    expect(computeFireball(30_000).durationS).toBeCloseTo(2.6 * 30_000 ** (1 / 6), 9)
    expect(computeFireball(29_999).durationS / computeFireball(30_000).durationS).toBeCloseTo(1, 1)
  })
})

describe('BLEVE distances (ERG 2024), to the metre', () => {
  test.each([
    [40, 10],
    [1600, 35],
    [16_800, 77],
  ])('%d kg: fireball radius %d m', (massKg, radiusM) => {
    expect(Math.abs(computeBleveDistances(massKg).fireballRadiusM - radiusM)).toBeLessThanOrEqual(0.5)
  })

  test('responders four radii off and never nearer than 90 m, others fifteen', () => {
    expect(computeBleveDistances(40).responseM).toBe(90)
    const { fireballRadiusM, responseM, evacuationM } = computeBleveDistances(16_800)
    expect(responseM).toBeCloseTo(4 * fireballRadiusM, 9)
    expect(evacuationM).toBeCloseTo(15 * fireballRadiusM, 9)
  })
})

describe('pool fire 5 m wide, to the sheet’s tenth', () => {
  test.each<[keyof typeof POOL_FUELS, number, number, number]>([
    ['toluene', 71.5, 13.2, 18.5],
    ['methanol', 6.7, 4.8, 4.4],
  ])('%s: %d MW, %d m high, 5 kW/m² at %d m', (id, powerMW, heightM, radiusM) => {
    const fire = computePoolFire(POOL_FUELS[id], 5)
    withinTenth(fire.powerMW, powerMW)
    withinTenth(fire.flameHeightM, heightM)
    withinTenth(computePoolHeatRadiusM(POOL_FUELS[id], 5, 5), radiusM)
  })

  test('heat falls with the square of the distance', () => {
    const near = computePoolHeatKWPerM2(POOL_FUELS.toluene, 5, 20)
    expect(computePoolHeatKWPerM2(POOL_FUELS.toluene, 5, 40)).toBeCloseTo(near / 4, 9)
  })
})

describe('harm by heat', () => {
  test('holds the thresholds of the sheet', () => {
    expect(HEAT_EFFECTS.map(({ fromKWPerM2 }) => fromKWPerM2)).toEqual([2, 5, 10, 12.5, 37.5])
    expect(findHeatEffects(8.4).map(({ id }) => id)).toEqual(['pain', 'second-degree-burn'])
    expect(findHeatEffects(1.9)).toEqual([])
  })
})
