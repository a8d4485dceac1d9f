import { describe, expect, test } from 'vitest'
import {
  computeOximeterReadingPercent,
  isOximeterSettled,
  OXIMETER_ERROR_PERCENT,
  OXIMETER_SETTLED_S,
} from '#physics/health/oximeter.ts'
import {
  computeInfraredReadingC,
  computeProbeReadingC,
  INFRARED_ERROR_C,
  isInfraredSound,
  isProbeDwellSound,
  PROBE_ERROR_C,
  SOUND_INFRARED_SETTING,
} from '#physics/health/thermometer.ts'
import { createRandom } from '#scenario/random.ts'

const NO_HINDRANCE = { isCold: false, hasPolish: false, isMoving: false }

describe('the forehead infrared thermometer (§4)', () => {
  test('never errs by more than ±0.3 °C in a sound setting (1,000 readings, seed 3)', () => {
    const random = createRandom(3)
    for (let i = 0; i < 1000; i++) {
      const shown = computeInfraredReadingC(38, SOUND_INFRARED_SETTING, random.gauss())
      expect(Math.abs(Number(shown) - 38)).toBeLessThanOrEqual(INFRARED_ERROR_C + 1e-9)
    }
  })

  test.each([
    [34, 34],
    [42, 42],
    [33.9, 'low'],
    [42.1, 'high'],
  ])('of %d °C shows %s: its range is 34 to 42 °C', (bodyC, shown) => {
    expect(computeInfraredReadingC(bodyC, SOUND_INFRARED_SETTING, 0)).toBe(shown)
  })

  test.each([
    [{ distanceCm: 10 }, -1],
    [{ distanceCm: 1 }, 1],
    [{ sweat: 1 }, -1],
    [{ isSunny: true }, 1],
    [{ isCold: true }, -1],
  ])('with %o is unsound and shifted', (change, sign) => {
    const setting = { ...SOUND_INFRARED_SETTING, ...change }
    expect(isInfraredSound(setting)).toBe(false)
    expect(Math.sign(Number(computeInfraredReadingC(38, setting, 0)) - 38)).toBe(sign)
  })

  test.each([3, 5])('at %d cm is sound', (distanceCm) => {
    const setting = { ...SOUND_INFRARED_SETTING, distanceCm }
    expect(isInfraredSound(setting)).toBe(true)
    expect(computeInfraredReadingC(38, setting, 0)).toBe(38)
  })
})

describe('the clinical probe (§4)', () => {
  test('after 60 s is within 0.1 °C of 39.4 °C, from a room of 24 °C', () => {
    expect(Math.abs(computeProbeReadingC(39.4, 24, 60, 0) - 39.4)).toBeLessThanOrEqual(PROBE_ERROR_C + 1e-9)
    expect(computeProbeReadingC(39.4, 24, 90, 0)).toBe(39.4)
    expect(isProbeDwellSound(60)).toBe(true)
  })

  test('taken out early reads low', () => {
    expect(computeProbeReadingC(39.4, 24, 20, 0)).toBeLessThan(37.3)
    expect(isProbeDwellSound(59)).toBe(false)
  })

  test('never errs by more than ±0.1 °C when settled (1,000 readings, seed 4)', () => {
    const random = createRandom(4)
    for (let i = 0; i < 1000; i++)
      expect(Math.abs(computeProbeReadingC(37, 24, 300, random.gauss()) - 37)).toBeLessThanOrEqual(
        PROBE_ERROR_C + 1e-9,
      )
  })
})

describe('the pulse oximeter (§4)', () => {
  test('settles on the saturation, within ±2 % (1,000 readings, seed 6)', () => {
    const random = createRandom(6)
    expect(isOximeterSettled(OXIMETER_SETTLED_S)).toBe(true)
    expect(computeOximeterReadingPercent(92, NO_HINDRANCE, OXIMETER_SETTLED_S, 0)).toBe(92)
    for (let i = 0; i < 1000; i++) {
      const shown = computeOximeterReadingPercent(92, NO_HINDRANCE, 60, random.gauss())
      expect(Math.abs(Number(shown) - 92)).toBeLessThanOrEqual(OXIMETER_ERROR_PERCENT)
    }
  })

  test('shows dashes first, then too little, and never more than 100 %', () => {
    expect(computeOximeterReadingPercent(98, NO_HINDRANCE, 4, 0)).toBeNull()
    expect(computeOximeterReadingPercent(98, NO_HINDRANCE, 5, 0)).toBe(93)
    expect(computeOximeterReadingPercent(99.5, NO_HINDRANCE, 60, 3)).toBe(100)
  })

  test.each(['isCold', 'hasPolish', 'isMoving'] as const)('finds no pulse where %s', (hindrance) => {
    expect(computeOximeterReadingPercent(98, { ...NO_HINDRANCE, [hindrance]: true }, 60, 0)).toBeNull()
  })
})
