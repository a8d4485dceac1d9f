import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeDetection, computeDetectionFromRates, computeNormalQuantile } from '#physics/detection.ts'

describe('the normal quantile', () => {
  // Source: tables to 15 digits, as in R's qnorm (AS 241).
  test.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.8413447460685429, 1],
    [0.0013498980316300933, -3],
    [1e-10, -6.361340902404056],
    [0.9999, 3.719016485455709],
  ])('of %d is %d', (probability, z) => {
    expect(Math.abs(computeNormalQuantile(probability) - z)).toBeLessThan(1e-9)
  })

  test('undoes the integral of the bell curve to 1e-7 (100 values, seed 17)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (tenThousandths) => {
        const probability = tenThousandths / 10000
        const z = computeNormalQuantile(probability)
        expect(Math.abs(integrateBell(z) - probability)).toBeLessThan(1e-9)
        expect(computeNormalQuantile(1 - probability)).toBeCloseTo(-z, 8)
      }),
      { seed: 17, numRuns: 100 },
    )
  })

  test.each([0, 1, -0.1, Number.NaN])('of %d is refused', (probability) => {
    expect(() => computeNormalQuantile(probability)).toThrow(RangeError)
  })
})

describe('signal detection equals the module sheet §3 (Stanislaw & Todorov 1999)', () => {
  test.each([
    [0.9, 0.1, 2.5631, 0, 1],
    [0.8, 0.1, 2.1232, 0.22, 1.595],
    [0.75, 0.05, 2.3193, 0.4852, 3.081],
    [0.95, 0.2, 2.4865, -0.4016, 0.368],
    [0.6, 0.02, 2.3071, 0.9002, 7.979],
  ])('HR %d and FA %d give d′ %d, c %d, β %d', (hitRate, falseAlarmRate, dPrime, criterion, beta) => {
    const measures = computeDetectionFromRates(hitRate, falseAlarmRate)
    expect(Math.abs(measures.dPrime - dPrime)).toBeLessThanOrEqual(0.00005)
    expect(Math.abs(measures.criterion - criterion)).toBeLessThanOrEqual(0.00005)
    expect(Math.abs(measures.beta - beta)).toBeLessThanOrEqual(0.0005)
  })

  test.each([
    [20, 20, 0, 80, 4.4829, 0.2607, 3.217],
    [18, 20, 4, 80, 2.773, 0.2067, 1.774],
    [12, 15, 3, 105, 2.6146, 0.5309, 4.007],
    [0, 10, 0, 10, 0, 1.6906, 1],
  ])(
    '%d of %d hits and %d of %d false alarms, log-linear, give d′ %d, c %d, β %d',
    (hits, signals, falseAlarms, noises, dPrime, criterion, beta) => {
      const measures = computeDetection({ hits, signals, falseAlarms, noises })
      expect(Math.abs(measures.dPrime - dPrime)).toBeLessThanOrEqual(0.00005)
      expect(Math.abs(measures.criterion - criterion)).toBeLessThanOrEqual(0.00005)
      expect(Math.abs(measures.beta - beta)).toBeLessThanOrEqual(0.0005)
    },
  )

  test.each([
    [0.9, 0.1, 0.9444],
    [0.8, 0.1, 0.9132],
  ])('HR %d and FA %d give A′ %d', (hitRate, falseAlarmRate, aPrime) => {
    expect(Math.abs(computeDetectionFromRates(hitRate, falseAlarmRate).aPrime - aPrime)).toBeLessThanOrEqual(
      0.00005,
    )
  })

  test('HR 0.80 at FA 0.15, the pass mark, is d′ ≈ 1.88 (§7)', () => {
    expect(computeDetectionFromRates(0.8, 0.15).dPrime).toBeCloseTo(1.88, 2)
  })

  test('guessing is d′ 0 and A′ 0.5; a shift with nothing in it stays finite', () => {
    const guess = computeDetectionFromRates(0.3, 0.3)
    expect(guess.dPrime).toBe(0)
    expect(guess.aPrime).toBe(0.5)
    const empty = computeDetection({ hits: 0, signals: 0, falseAlarms: 0, noises: 6 })
    expect(Object.values(empty).every(Number.isFinite)).toBe(true)
  })
})

/** Integrates the standard normal density up to z with Simpson's rule. */
function integrateBell(z: number): number {
  const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
  const steps = 2000
  const step = z / steps
  let sum = density(0) + density(z)
  for (let i = 1; i < steps; i++) sum += density(i * step) * (i % 2 === 1 ? 4 : 2)
  return 0.5 + (sum * step) / 3
}
