import { describe, expect, test } from 'vitest'
import { computeBinLineIntegrals, type Layer } from '#physics/attenuation.ts'
import { classifyReading } from '#physics/colour.ts'
import { computeEffectiveZ, REFERENCE_CURVES, REFERENCE_HIGH } from '#physics/effective-z.ts'
import { MATERIAL_IDS, MATERIALS, type MaterialId } from '#physics/materials.ts'
import { BIN_EDGES_KEV, computeReading, HIGH_WEIGHTS, LOW_WEIGHTS } from '#physics/scanner.ts'

const read = (...layers: Layer[]) => computeReading(computeBinLineIntegrals(layers))
const sheetOf = (materialId: MaterialId, thicknessMm: number): Layer => ({ materialId, thicknessMm })

describe('the dual-energy scanner', () => {
  test('reads exactly one in air', () => {
    const air = read()
    expect(air.lowTransmission).toBeCloseTo(1, 15)
    expect(air.highTransmission).toBeCloseTo(1, 15)
  })

  test('has bins that follow one another and break at the K-edges of gold and lead (§2.4)', () => {
    for (let i = 1; i < BIN_EDGES_KEV.length; i++) {
      expect(BIN_EDGES_KEV[i]![0]).toBe(BIN_EDGES_KEV[i - 1]![1] + 1)
    }
    const lasts: readonly number[] = BIN_EDGES_KEV.map(([, last]) => last)
    expect(lasts).toContain(80)
    expect(lasts).toContain(88)
  })

  test('sees about 63 keV with the front and 94 keV with the rear detector (§2.4)', () => {
    const mean = (weights: readonly number[]) =>
      BIN_EDGES_KEV.reduce((sum, [first, last], i) => sum + (weights[i]! * (first + last)) / 2, 0)
    // Bin middles stand for the spectrum inside the bins: good to a few keV.
    expect(Math.abs(mean(LOW_WEIGHTS) - 63)).toBeLessThan(4)
    expect(Math.abs(mean(HIGH_WEIGHTS) - 94)).toBeLessThan(4)
  })

  // The sheet prints two to three digits; `lowUlp` and `highUlp` are half a unit of the last.
  test.each<
    [
      MaterialId,
      thicknessMm: number,
      low: number,
      high: number,
      tolerance: number,
      halfLow: number,
      halfHigh: number,
    ]
  >([
    ['steel', 5, 0.0536, 0.195, 0.03, 5e-5, 5e-4],
    ['steel', 10, 0.0119, 0.0586, 0.03, 5e-5, 5e-5],
    ['steel', 20, 0.00116, 0.00728, 0.1, 5e-6, 5e-6],
    ['steel', 30, 1.55e-4, 1.09e-3, 0.1, 5e-7, 5e-6],
    ['lead', 1, 0.0125, 0.0265, 0.1, 5e-5, 5e-5],
    ['gold', 1, 0.0012, 0.0031, 0.25, 5e-5, 5e-5],
  ])(
    '%s %d mm transmits %d low and %d high, within the stated %d of the 8-bin model (§2.4)',
    (materialId, thicknessMm, low, high, tolerance, halfLow, halfHigh) => {
      const reading = read(sheetOf(materialId, thicknessMm))
      expect(computeRelativeGap(reading.lowTransmission, low, halfLow)).toBeLessThan(tolerance)
      expect(computeRelativeGap(reading.highTransmission, high, halfHigh)).toBeLessThan(tolerance)
    },
  )

  // Beyond the sheet's stated thicknesses (38 mm steel, 2 mm lead) it gives no tolerance; these keep the size of it.
  test.each<[MaterialId, number, number, number]>([
    ['steel', 38, 3.4e-5, 2.6e-4],
    ['lead', 2, 7.1e-4, 1.7e-3],
  ])('%s %d mm stays within 20 %% of the full spectrum', (materialId, thicknessMm, low, high) => {
    const reading = read(sheetOf(materialId, thicknessMm))
    expect(Math.abs(reading.lowTransmission / low - 1)).toBeLessThan(0.2)
    expect(Math.abs(reading.highTransmission / high - 1)).toBeLessThan(0.2)
  })

  test.each(MATERIAL_IDS)('%s: more of it lets less through, and the beam hardens', (materialId) => {
    let before = read(sheetOf(materialId, 0.01))
    for (let thicknessMm = 0.02; thicknessMm < 50; thicknessMm *= 2) {
      const after = read(sheetOf(materialId, thicknessMm))
      expect(after.lowTransmission).toBeLessThan(before.lowTransmission)
      expect(after.highTransmission).toBeLessThan(before.highTransmission)
      expect(after.ratio).toBeLessThan(before.ratio)
      before = after
    }
  })
})

describe('the ratio R over H equals the grid of §2.5 within the 1.6 % of the 8-bin model', () => {
  test.each([
    ['aluminium', 13],
    ['steel', 26],
  ] as const)('for %s', (materialId, atomicNumber) => {
    const curve = REFERENCE_CURVES.find((candidate) => candidate.atomicNumber === atomicNumber)!
    REFERENCE_HIGH.forEach((high, i) => {
      const { ratio } = read(sheetOf(materialId, thicknessAt(materialId, high)))
      expect(Math.abs(ratio / curve.ratios[i]! - 1), `H = ${high}`).toBeLessThan(0.016)
    })
  })
})

describe('superposition (§2.5)', () => {
  test.each([
    [0, 1.141, 'organic'],
    [0.3, 1.299, 'organic'],
    [1, 1.436, 'mixed'],
    [2, 1.507, 'mixed'],
  ] as const)(
    '60 mm of polyethylene with %d mm of steel has R = %d and looks %s',
    (steelMm, ratio, colourClass) => {
      const reading = read(sheetOf('polyethylene', 60), sheetOf('steel', steelMm))
      expect(Math.abs(reading.ratio / ratio - 1)).toBeLessThan(0.016)
      expect(classifyReading(reading.high, computeEffectiveZ(reading.low, reading.high))).toBe(colourClass)
    },
  )

  test('thin foil of lead or gold has the ratio of glass; thick it is black', () => {
    // Thin-sample values of the sheet: Au 1.6, Pb 1.7; far below iron's, so R does not grow with Z for ever.
    const gold = read(sheetOf('gold', thicknessAt('gold', 0.25))).ratio
    const lead = read(sheetOf('lead', thicknessAt('lead', 0.25))).ratio
    expect(Math.abs(gold - 1.6)).toBeLessThan(0.05)
    expect(Math.abs(lead - 1.7)).toBeLessThan(0.05)
    expect(lead).toBeLessThan(read(sheetOf('steel', thicknessAt('steel', 0.25))).ratio)
    const foil = read(sheetOf('lead', 0.1))
    expect(classifyReading(foil.high, computeEffectiveZ(foil.low, foil.high))).toBe('mixed')
    const block = read(sheetOf('lead', 3))
    expect(classifyReading(block.high, computeEffectiveZ(block.low, block.high))).toBe('opaque')
  })
})

describe('every material has its colour of §2.2 at any thickness between thin and opaque', () => {
  const classOf = { orange: 'organic', green: 'mixed', blue: 'metal' } as const
  const coloured = MATERIAL_IDS.filter((id) => MATERIALS[id].colour !== 'black')
  test.each(coloured)('%s', (materialId) => {
    const colour = MATERIALS[materialId].colour as keyof typeof classOf
    for (const high of [0.06, 0.1, 0.2, 0.35, 0.7, 1.2, 1.8, 2.5, 3.5, 4.5, 5.5, 6.5]) {
      const reading = read(sheetOf(materialId, thicknessAt(materialId, high)))
      const effectiveZ = computeEffectiveZ(reading.low, reading.high)
      expect(classifyReading(reading.high, effectiveZ), `H = ${high}, Z = ${effectiveZ}`).toBe(
        classOf[colour],
      )
    }
  })
})

/** Relative distance of a value from the nearest number that prints as `published`. */
function computeRelativeGap(value: number, published: number, halfUnit: number): number {
  const nearest = Math.min(published + halfUnit, Math.max(published - halfUnit, value))
  return Math.abs(value / nearest - 1)
}

function thicknessAt(materialId: MaterialId, high: number): number {
  let thin = 0
  let thick = 5000
  for (let i = 0; i < 80; i++) {
    const middle = (thin + thick) / 2
    if (read(sheetOf(materialId, middle)).high < high) thin = middle
    else thick = middle
  }
  return thick
}
