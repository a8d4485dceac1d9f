import { describe, expect, test } from 'vitest'
import {
  AIR_SCAN_LINES,
  type Channel,
  computeNoisyTransmission,
  ELECTRONIC_QUANTA,
  HIGH_AIR_QUANTA,
  LOW_AIR_QUANTA,
} from '#physics/noise.ts'

/** Readings of a field of pixels; one row per reading, so that each has its own air scan. */
function sample(transmission: number, channel: Channel, count: number, seed = 42): number[] {
  return Array.from({ length: count }, (_, row) =>
    computeNoisyTransmission(transmission, channel, seed, row % 7, row),
  )
}

function describeSample(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const moment = (power: number) =>
    values.reduce((sum, value) => sum + (value - mean) ** power, 0) / values.length
  const variance = moment(2)
  return { mean, variance, skewness: moment(3) / variance ** 1.5, kurtosis: moment(4) / variance ** 2 }
}

describe('detector noise (§2.6)', () => {
  test('is fixed: the same seed, place and channel give the same reading, any other another', () => {
    const reading = computeNoisyTransmission(0.5, 'low', 1, 10, 20)
    expect(computeNoisyTransmission(0.5, 'low', 1, 10, 20)).toBe(reading)
    const others = [
      computeNoisyTransmission(0.5, 'high', 1, 10, 20),
      computeNoisyTransmission(0.5, 'low', 2, 10, 20),
      computeNoisyTransmission(0.5, 'low', 1, 11, 20),
      computeNoisyTransmission(0.5, 'low', 1, 10, 21),
    ]
    expect(new Set([reading, ...others]).size).toBe(5)
  })

  test.each<[Channel, number, number]>([
    ['low', 1, LOW_AIR_QUANTA],
    ['high', 1, HIGH_AIR_QUANTA],
    ['low', 0.2, LOW_AIR_QUANTA],
    ['high', 0.005, HIGH_AIR_QUANTA],
    ['low', 0.004, LOW_AIR_QUANTA],
  ])(
    '%s channel at T = %d: mean and variance are those of quanta, electronics and air scan',
    (channel, transmission, air) => {
      const count = 100_000
      const { mean, variance } = describeSample(sample(transmission, channel, count))
      const airVariance = (air + ELECTRONIC_QUANTA ** 2) / AIR_SCAN_LINES / air ** 2
      const expected =
        (transmission * air + ELECTRONIC_QUANTA ** 2) / air ** 2 + transmission ** 2 * airVariance
      // Five standard errors of the mean; 1.5 % is three and more of the variance.
      expect(Math.abs(mean - transmission)).toBeLessThan(
        5 * Math.sqrt(expected / count) + transmission * airVariance,
      )
      expect(Math.abs(variance / expected - 1)).toBeLessThan(0.015)
    },
  )

  test('is Gaussian where quanta are many and skewed as Poisson where they are few', () => {
    const many = describeSample(sample(1, 'low', 100_000))
    expect(Math.abs(many.skewness)).toBeLessThan(0.03)
    expect(Math.abs(many.kurtosis - 3)).toBeLessThan(0.06)
    // 20 quanta: third central moment 20, variance 20 + 4.
    const few = describeSample(sample(20 / HIGH_AIR_QUANTA, 'high', 100_000))
    expect(Math.abs(few.skewness - 20 / 24 ** 1.5)).toBeLessThan(0.03)
  })

  test('does not jump where Poisson turns into Gaussian, at 30 quanta', () => {
    const below = describeSample(sample(29.9 / HIGH_AIR_QUANTA, 'high', 50_000))
    const above = describeSample(sample(30.1 / HIGH_AIR_QUANTA, 'high', 50_000))
    expect(Math.abs(above.mean / below.mean - 1)).toBeLessThan(0.02)
    expect(Math.abs(above.variance / below.variance - 1)).toBeLessThan(0.04)
  })

  test('is 1.3 % of air in the low channel', () => {
    expect(Math.sqrt(describeSample(sample(1, 'low', 50_000)).variance)).toBeCloseTo(0.013, 3)
  })

  test('has no pattern from column to column, line to line, or channel to channel', () => {
    const at = (channel: Channel, column: number, row: number) =>
      computeNoisyTransmission(1, channel, 9, column, row) - 1
    let acrossColumns = 0
    let acrossChannels = 0
    let power = 0
    const count = 40_000
    for (let i = 0; i < count; i++) {
      const column = (i % 200) * 2
      const row = Math.floor(i / 200)
      acrossColumns += at('low', column, row) * at('low', column + 1, row)
      acrossChannels += at('low', column, row) * at('high', column, row)
      power += at('low', column, row) ** 2
    }
    // A row's readings share the noise of its air scan: 1/256 of the power.
    expect(Math.abs(acrossColumns / power - 1 / AIR_SCAN_LINES)).toBeLessThan(0.02)
    expect(Math.abs(acrossChannels / power)).toBeLessThan(0.03)
  })

  test.each([0.1, 0.2])('spreads the ratio by about 1/(H√N₀) at H = %d (§2.5)', (high) => {
    const ratios = Array.from({ length: 20_000 }, (_, row) => {
      const lowReading = computeNoisyTransmission(Math.exp(-1.5 * high), 'low', 6, 0, row)
      const highReading = computeNoisyTransmission(Math.exp(-high), 'high', 6, 0, row)
      return Math.log(lowReading) / Math.log(highReading)
    }).sort((a, b) => a - b)
    // Half the central 68 % instead of σ: a quotient has wild outliers.
    const spread = (ratios[16_827]! - ratios[3_173]!) / 2 / 1.5
    expect(spread * high * Math.sqrt(HIGH_AIR_QUANTA)).toBeGreaterThan(0.8)
    expect(spread * high * Math.sqrt(HIGH_AIR_QUANTA)).toBeLessThan(1.35)
  })

  test('leaves a finite absorbance where nothing arrives', () => {
    for (const reading of sample(0, 'high', 1000)) expect(Number.isFinite(Math.log(reading))).toBe(true)
  })
})
