import { describe, expect, test } from 'vitest'
import { addDose, computeAegl2Share, type Dose, NO_DOSE } from '#physics/hazmat/dose.ts'
import {
  computeAirToWhistleMin,
  computePressureMPa,
  computeTurnBackMPa,
  isWhistling,
  SCBA,
} from '#physics/hazmat/scba.ts'

describe('breathing air of 6.8 L at 30 MPa, to the sheet’s tenth of a minute', () => {
  test.each([
    [40, 41.7],
    [60, 27.8],
    [80, 20.8],
  ])('%d L/min: %d min to the whistle', (breathing, minutes) => {
    expect(Math.abs(computeAirToWhistleMin(SCBA.fullMPa, breathing) - minutes)).toBeLessThanOrEqual(0.051)
  })

  test('after that time it whistles', () => {
    const lasts = computeAirToWhistleMin(27, 60)
    expect(computePressureMPa(27, 60, lasts)).toBeCloseTo(5.5, 9)
    expect(isWhistling(computePressureMPa(27, 60, lasts - 0.1))).toBe(false)
    expect(isWhistling(computePressureMPa(27, 60, lasts + 0.1))).toBe(true)
    expect(computePressureMPa(27, 60, 1000)).toBe(0)
    expect(computeAirToWhistleMin(4, 60)).toBe(0)
  })

  test('who turns back in time hears no whistle on the way out', () => {
    const arrived = computePressureMPa(29, 60, 8)
    const turnBack = computeTurnBackMPa(29, arrived)
    expect(computePressureMPa(turnBack, 60, 8)).toBeCloseTo(5.5, 9)
    expect(computeTurnBackMPa(29, arrived, 2)).toBeCloseTo(turnBack + 2, 9)
  })
})

describe('dose', () => {
  const breathe = (steps: readonly (readonly [ppm: number, s: number])[]): Dose =>
    steps.reduce<Dose>((dose, [ppm, s]) => addDose(dose, 'chlorine', ppm, s), NO_DOSE)

  test('is the concentration over time', () => {
    expect(breathe([[10, 60]]).dosePpmMin).toBeCloseTo(10, 9)
    expect(breathe(Array.from({ length: 600 }, () => [10, 0.1])).dosePpmMin).toBeCloseTo(10, 9)
  })

  test('of the same ∫C dt the short strong one loads more', () => {
    const [short, long] = [breathe([[60, 60]]), breathe([[1, 3600]])]
    expect(short.dosePpmMin).toBeCloseTo(long.dosePpmMin, 9)
    expect(short.toxicLoad / long.toxicLoad).toBeCloseTo(60 ** 1.75, 3)
  })

  test('an hour at AEGL-2 is just that, and no gas is nothing', () => {
    expect(computeAegl2Share(breathe([[2, 3600]]), 'chlorine')).toBeCloseTo(1, 9)
    expect(computeAegl2Share(NO_DOSE, 'chlorine')).toBe(0)
    expect(computeAegl2Share(NO_DOSE, 'acetylene')).toBeUndefined()
  })
})
