import { describe, expect, test } from 'vitest'
import { BLACK_TRANSMISSION, HIGH_PENETRATION_BLACK_TRANSMISSION } from '#physics/colour.ts'
import { computeAwgDiameterMm, computePenetrationMm, computeWireContrast } from '#physics/image-quality.ts'
import { computeNoisyTransmission, LOW_AIR_QUANTA } from '#physics/noise.ts'

describe('the wire test (§2.6)', () => {
  test.each([
    [24, 0.511],
    [30, 0.255],
    [36, 0.127],
    [38, 0.101],
    [40, 0.08],
    [42, 0.063],
  ])('%d AWG is %d mm thick (ASTM B258)', (gauge, diameterMm) => {
    expect(Math.abs(computeAwgDiameterMm(gauge) - diameterMm)).toBeLessThanOrEqual(0.0005)
  })

  test.each([
    [38, 0.02],
    [40, 0.013],
    [42, 0.008],
  ])('a copper wire of %d AWG darkens a 1 mm pixel by %d of air', (gauge, contrast) => {
    expect(Math.abs(computeWireContrast(gauge, 1) - contrast)).toBeLessThanOrEqual(0.0005)
  })

  test('40 AWG is as dark as one pixel is noisy, 42 AWG is not', () => {
    const noise = 1 / Math.sqrt(LOW_AIR_QUANTA)
    expect(computeWireContrast(40, 1) / noise).toBeGreaterThan(0.9)
    expect(computeWireContrast(42, 1) / noise).toBeLessThan(0.7)
  })

  test('40 AWG shows as a line: over 40 mm it is the darkest of 21 columns for 20 seeds', () => {
    const arriving = 1 - computeWireContrast(40, 1)
    for (let seed = 0; seed < 20; seed++) {
      const means = Array.from({ length: 21 }, (_, column) => {
        let sum = 0
        for (let row = 0; row < 40; row++) {
          sum += computeNoisyTransmission(column === 10 ? arriving : 1, 'low', seed, column, row)
        }
        return sum / 40
      })
      expect(means.indexOf(Math.min(...means))).toBe(10)
    }
  })
})

describe('penetration (§2.5)', () => {
  test.each([
    ['steel', BLACK_TRANSMISSION, 30, 1],
    ['steel', HIGH_PENETRATION_BLACK_TRANSMISSION, 37, 1],
    ['lead', BLACK_TRANSMISSION, 2, 0.3],
  ] as const)(
    '%s goes black at T_high = %d behind about %d mm',
    (materialId, transmission, thicknessMm, toleranceMm) => {
      expect(Math.abs(computePenetrationMm(materialId, transmission) - thicknessMm)).toBeLessThan(toleranceMm)
    },
  )
})
