import { describe, expect, test } from 'vitest'
import { computeSoundDelayS, computeSoundSpeedMps } from '#physics/sound.ts'

describe('sound in air', () => {
  test('runs 331.3 m/s at 0 °C and 343.2 m/s at 20 °C', () => {
    expect(computeSoundSpeedMps(0)).toBeCloseTo(331.3, 6)
    expect(computeSoundSpeedMps(20)).toBeCloseTo(343.2, 1)
  })

  test('comes a second late from a third of a kilometre', () => {
    expect(computeSoundDelayS(343.2)).toBeCloseTo(1, 3)
    expect(computeSoundDelayS(0)).toBe(0)
  })
})
