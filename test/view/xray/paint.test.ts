import { describe, expect, it } from 'vitest'
import { computeDisplayColour, DEFAULT_DISPLAY } from '#physics/colour.ts'
import type { Solid } from '#scenario/parcel.ts'
import { computeEnhancedHigh, EDGE_GAIN } from '#view/xray/edge-enhance.ts'
import { createKeyState, pressKey } from '#view/xray/key-state.ts'
import { paintScan } from '#view/xray/paint.ts'
import { computeScan, type Scan } from '#view/xray/scan.ts'
import { computeScanSeed } from '#view/xray/scan-seed.ts'

const scanOf = (columnCount: number, high: number[], effectiveZ: number[]): Scan => ({
  columnCount,
  rowCount: high.length / columnCount,
  high: Float32Array.from(high),
  effectiveZ: Float32Array.from(effectiveZ),
})

const slab = (material: Solid['material'], thicknessMm: number): Solid => ({
  shape: { type: 'box', sizeMm: [200, thicknessMm, 200] },
  material,
  pose: { positionMm: [0, 60, 0], rotationDeg: [0, 0, 0] },
  item: 'slab',
  colour: '#888888',
})

/** The colour in the middle of the picture of a slab. */
function paintMiddle(material: Solid['material'], thicknessMm: number): number[] {
  const scan = computeScan({ solids: [slab(material, thicknessMm)], view: 'lower', noiseSeed: 3 })
  const middle = (340 * scan.columnCount + 320) * 4
  return [...paintScan(scan, createKeyState()).slice(middle, middle + 3)]
}

describe('the painter', () => {
  it('gives each pixel the colour of the physics, opaque', () => {
    const scan = scanOf(2, [0.3, 1, 2, 8], [7, 12, 22, 26])
    const bytes = paintScan(scan, createKeyState())
    for (let pixel = 0; pixel < 4; pixel++) {
      const colour = [0, 0, 0]
      computeDisplayColour(scan.high[pixel]!, scan.effectiveZ[pixel]!, DEFAULT_DISPLAY, colour)
      expect([...bytes.slice(pixel * 4, pixel * 4 + 4)]).toEqual([...colour, 255])
    }
  })

  it('turns a negative around', () => {
    const scan = scanOf(2, [0.3, 1, 2, 8], [7, 12, 22, 26])
    const plain = paintScan(scan, createKeyState())
    const negative = paintScan(scan, pressKey(createKeyState(), 'negative'))
    for (let i = 0; i < plain.length; i++) {
      if (i % 4 < 3) expect(Math.abs(plain[i]! + negative[i]! - 255)).toBeLessThanOrEqual(1)
    }
  })

  it('takes organic away with organic strip, and metal with organic only', () => {
    const scan = scanOf(2, [1, 1], [7, 22])
    const spread = (bytes: Uint8ClampedArray, pixel: number): number => {
      const rgb = bytes.slice(pixel * 4, pixel * 4 + 3)
      return Math.max(...rgb) - Math.min(...rgb)
    }
    const strip = paintScan(scan, pressKey(createKeyState(), 'organicStrip'))
    const only = paintScan(scan, pressKey(createKeyState(), 'organicOnly'))
    expect([spread(strip, 0), spread(only, 1)]).toEqual([0, 0])
    expect(spread(strip, 1)).toBeGreaterThan(100)
    expect(spread(only, 0)).toBeGreaterThan(100)
  })

  it('shows paper orange, aluminium green, steel blue and thick lead black', () => {
    const [paperRed, paperGreen, paperBlue] = paintMiddle('paper', 60) as [number, number, number]
    expect(paperRed).toBeGreaterThan(paperGreen + 30)
    expect(paperGreen).toBeGreaterThan(paperBlue + 30)
    const [aluminiumRed, aluminiumGreen, aluminiumBlue] = paintMiddle('aluminium', 12) as [
      number,
      number,
      number,
    ]
    expect(aluminiumGreen).toBeGreaterThan(Math.max(aluminiumRed, aluminiumBlue) + 30)
    const [steelRed, steelGreen, steelBlue] = paintMiddle('steel', 5) as [number, number, number]
    expect(steelBlue).toBeGreaterThan(steelGreen + 30)
    expect(steelGreen).toBeGreaterThan(steelRed)
    expect(paintMiddle('lead', 10)).toEqual([0, 0, 0])
  })
})

describe('edge enhancement', () => {
  it('leaves an even field as it is and widens a step', () => {
    const high = Float32Array.from({ length: 81 }, (_, i) => (i % 9 < 4 ? 1 : 2))
    expect(computeEnhancedHigh(high, 9, 9, 0, 4)).toBe(1)
    expect(computeEnhancedHigh(high, 9, 9, 3, 4)).toBeCloseTo(1 - (EDGE_GAIN * 3) / 8, 6)
    expect(computeEnhancedHigh(high, 9, 9, 4, 4)).toBeCloseTo(2 + (EDGE_GAIN * 3) / 8, 6)
  })
})

describe('a scan', () => {
  it('is the same each time for a seed, and another for another seed', () => {
    const take = (noiseSeed: number) => computeScan({ solids: [slab('paper', 30)], view: 'side', noiseSeed })
    const first = take(4)
    expect(take(4)).toEqual(first)
    expect(take(5).high).not.toEqual(first.high)
  })

  it('has a seed of its own for each run, parcel and view', () => {
    const seeds = [1, 2].flatMap((run) =>
      ['p1', 'p2'].flatMap((parcel) => [
        computeScanSeed(run, parcel, 'lower'),
        computeScanSeed(run, parcel, 'side'),
      ]),
    )
    expect(new Set(seeds).size).toBe(8)
    expect(computeScanSeed(7, 'p3', 'lower')).toBe(computeScanSeed(7, 'p3', 'lower'))
  })

  it('shows a wire thinner than a pixel as an unbroken line', () => {
    const wire: Solid = {
      shape: {
        type: 'wire',
        pathMm: [
          [-60, 50, -30],
          [60, 50, 20],
        ],
        diameterMm: 0.4,
      },
      material: 'copper',
      pose: { positionMm: [0, 0, 0], rotationDeg: [0, 0, 0] },
      item: 'wire',
      colour: '#b87333',
    }
    const { high, columnCount } = computeScan({ solids: [wire], view: 'lower' })
    for (let column = 270; column < 370; column++) {
      let darkest = 0
      for (let row = 0; row < 640; row++) darkest = Math.max(darkest, high[row * columnCount + column]!)
      expect(darkest, `column ${column}`).toBeGreaterThan(0.01)
    }
  })
})
