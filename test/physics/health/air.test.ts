import { describe, expect, test } from 'vitest'
import {
  computeMeterPpm,
  computeRoomPpm,
  computeSteadyRisePpm,
  OUTDOOR_PPM,
} from '#physics/health/carbon-dioxide.ts'
import {
  computeGaugePa,
  computeRoomPressurePa,
  EXTRACT_SURPLUS_M3_H,
  isUnderpressureEnough,
  ROOM_PRESSURE_PA,
} from '#physics/health/room-pressure.ts'
import {
  CABIN_INDUSTRY_PER_H,
  CABIN_MEASURED_PER_H,
  CABIN_MODELLED_PER_H,
  computeClearanceMin,
  computeFlowM3H,
  computeRemovedShare,
} from '#physics/health/ventilation.ts'
import {
  computeInfectionProbability,
  computeQuantaFromClean,
  computeSteadyQuanta,
  QUANTA_PER_H,
  RESPIRATOR_FACTOR,
} from '#physics/health/wells-riley.ts'

const ROOM_M3 = 37.8
const percent = (quanta: number): number => 100 * computeInfectionProbability(quanta)

describe('Wells–Riley equals the sheet §5.2', () => {
  test('one quantum inhaled infects 63.2 %', () => {
    const quanta = computeSteadyQuanta({ infectious: 2, quantaPerH: 50, breathingM3H: 0.5, hours: 2 }, 100)
    expect(quanta).toBe(1)
    expect(Math.abs(percent(quanta) - 63.2)).toBeLessThanOrEqual(0.05)
  })

  test.each([
    [QUANTA_PER_H.measles, 1, 100, 1, 7.78, 0.005],
    [QUANTA_PER_H['sars-cov-2'], 1, 100, 1, 1.45, 0.005],
    [QUANTA_PER_H['sars-cov-2'], 0.5, 453.6, 1, 0.161, 0.0005],
    [QUANTA_PER_H['sars-cov-2'], 0.5, 75.6, 1, 0.96, 0.0005],
    [QUANTA_PER_H.measles, 0.5, 453.6, 1, 0.889, 0.0005],
    [QUANTA_PER_H.measles, 0.5, 453.6, RESPIRATOR_FACTOR, 0.089, 0.0005],
  ])(
    'q %d for %d h at %d m³/h, protection %d: %d %%',
    (quantaPerH, hours, flowM3H, protection, p, tolerance) => {
      const quanta = computeSteadyQuanta({ infectious: 1, quantaPerH, hours, protection }, flowM3H)
      expect(Math.abs(percent(quanta) - p)).toBeLessThanOrEqual(tolerance)
    },
  )

  test('from clean air, 12 air changes in 37.8 m³, half an hour: 0.134 %', () => {
    const exposure = { infectious: 1, quantaPerH: 2.7, hours: 0.5 }
    const quanta = computeQuantaFromClean(exposure, { volumeM3: ROOM_M3, airChangesPerH: 12 })
    expect(Math.abs(percent(quanta) - 0.134)).toBeLessThanOrEqual(0.0005)
  })

  test('from clean air equals the plain integral of the concentration', () => {
    const exposure = { infectious: 1, quantaPerH: 15, hours: 0.75 }
    const room = { volumeM3: 50, airChangesPerH: 6, otherLossPerH: 0.6 }
    const steps = 20_000
    let perM3 = 0
    let inhaled = 0
    for (let i = 0; i < steps; i++) {
      const dH = exposure.hours / steps
      perM3 += (15 / 50 - 6.6 * perM3) * dH
      inhaled += 0.54 * perM3 * dH
    }
    expect(computeQuantaFromClean(exposure, room)).toBeCloseTo(inhaled, 4)
  })
})

describe('air clearance equals the sheet §5.3 and CDC Table B.1', () => {
  test.each([
    [12, 23, 34.5, 23, 35],
    [6, 46.1, 69.1, 46, 69],
    [20, 13.8, 20.7, 14, 21],
  ])('%d air changes: %d and %d min; printed %d and %d', (ach, min99, min999, printed99, printed999) => {
    expect(Math.abs(computeClearanceMin(0.99, ach) - min99)).toBeLessThanOrEqual(0.05)
    expect(Math.abs(computeClearanceMin(0.999, ach) - min999)).toBeLessThanOrEqual(0.05)
    expect(Math.round(computeClearanceMin(0.99, ach))).toBe(printed99)
    expect(Math.round(computeClearanceMin(0.999, ach))).toBe(printed999)
  })

  test('the cabin is modelled from what was measured to where the industry begins (§5.2)', () => {
    expect(CABIN_MODELLED_PER_H).toEqual([CABIN_MEASURED_PER_H, CABIN_INDUSTRY_PER_H[0]])
    expect(computeClearanceMin(0.99, CABIN_MODELLED_PER_H[0])).toBeCloseTo(23.03, 2)
  })

  test('the removed share undoes it', () => {
    expect(computeRemovedShare(computeClearanceMin(0.97, 8), 8)).toBeCloseTo(0.97, 12)
  })
})

describe('carbon dioxide equals the sheet §5.4', () => {
  test.each([
    [453.6, 82],
    [75.6, 495],
  ])('two people, %d m³/h: +%d ppm', (flowM3H, ppm) => {
    expect(Math.abs(computeSteadyRisePpm(2, flowM3H) - ppm)).toBeLessThanOrEqual(0.5)
  })

  test('the flow of the room: 12 and 2 air changes of 37.8 m³', () => {
    expect(computeFlowM3H(12, ROOM_M3)).toBeCloseTo(453.6, 10)
    expect(computeFlowM3H(2, ROOM_M3)).toBeCloseTo(75.6, 10)
  })

  test('a room goes from what it was to its steady value', () => {
    expect(computeRoomPpm(900, 2, ROOM_M3, 12, 0)).toBe(900)
    expect(computeRoomPpm(900, 2, ROOM_M3, 12, 600)).toBeCloseTo(
      OUTDOOR_PPM + computeSteadyRisePpm(2, 453.6),
      6,
    )
  })

  test('the meter errs by at most 50 ppm + 3 %, follows slowly, and ends at 5,000 ppm', () => {
    expect(computeMeterPpm(1000, 1000, 0, 9)).toBe(1080)
    expect(computeMeterPpm(1000, 1000, 0, -9)).toBe(920)
    expect(computeMeterPpm(1000, 420, 0, 0)).toBe(420)
    expect(computeMeterPpm(1000, 420, 300, 0)).toBe(1000)
    expect(computeMeterPpm(9000, 9000, 0, 0)).toBe(5000)
  })
})

describe('the pressure of the isolation room (§4, step 26)', () => {
  test('with its door shut lies in the usual range and is enough', () => {
    const shutPa = computeRoomPressurePa(EXTRACT_SURPLUS_M3_H, 0)
    expect(shutPa).toBeGreaterThanOrEqual(ROOM_PRESSURE_PA[0])
    expect(shutPa).toBeLessThanOrEqual(ROOM_PRESSURE_PA[1])
    expect(isUnderpressureEnough(computeGaugePa(shutPa, 0))).toBe(true)
  })

  test.each([0.05, 0.5, 1])('with its door open by %d the gauge shows 0', (doorOpen) => {
    const shown = computeGaugePa(computeRoomPressurePa(EXTRACT_SURPLUS_M3_H, doorOpen), 0)
    expect(shown).toBe(0)
    expect(isUnderpressureEnough(shown)).toBe(false)
  })

  test('with the extract failed the gauge stands at 0, with the supply alone above', () => {
    expect(computeRoomPressurePa(0, 0)).toBe(0)
    expect(computeRoomPressurePa(-EXTRACT_SURPLUS_M3_H, 0)).toBe(
      -computeRoomPressurePa(EXTRACT_SURPLUS_M3_H, 0),
    )
  })

  test.each([
    [-5, true],
    [-4, false],
    [5, false],
  ])('%d Pa is enough: %s', (pa, isEnough) => {
    expect(isUnderpressureEnough(pa)).toBe(isEnough)
  })

  test('the gauge errs by at most 1 Pa and ends at ±20 Pa', () => {
    expect(computeGaugePa(-10, 9)).toBe(-9)
    expect(computeGaugePa(-10, -9)).toBe(-11)
    expect(computeGaugePa(-80, 0)).toBe(-20)
    expect(computeGaugePa(80, 0)).toBe(20)
  })
})
