import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOWER_VIEW, SIDE_VIEW } from '#physics/line-scan.ts'
import { transformMesh } from '#physics/mesh.ts'
import { castPathLengths } from '#physics/ray-cast.ts'
import { computeIoU, computeProjectedRegion, type Region } from '#physics/region.ts'
import { createShapeMesh } from '#physics/shape.ts'

const block = transformMesh(createShapeMesh({ type: 'box', sizeMm: [120, 40, 60] }), {
  positionMm: [-30, 100, 50],
  rotationDeg: [20, 30, 10],
})

describe('the region of a body', () => {
  test.each([
    ['lower', LOWER_VIEW],
    ['side', SIDE_VIEW],
  ])('is the box around its pixels in the %s view', (_, view) => {
    const region = computeProjectedRegion([block], view)
    const lengthsMm = castPathLengths(block, view)
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
    lengthsMm.forEach((lengthMm, pixel) => {
      if (lengthMm === 0) return
      const column = pixel % view.columnCount
      const row = Math.floor(pixel / view.columnCount)
      left = Math.min(left, column)
      right = Math.max(right, column + 1)
      top = Math.min(top, row)
      bottom = Math.max(bottom, row + 1)
    })
    // A corner may end short of the middle of its last pixel.
    for (const [edge, drawn] of [
      [region.x, left],
      [region.y, top],
      [region.x + region.width, right],
      [region.y + region.height, bottom],
    ] as const) {
      expect(Math.abs(edge - drawn)).toBeLessThanOrEqual(1)
    }
    expect(region.x).toBeLessThanOrEqual(left)
    expect(region.y + region.height).toBeGreaterThanOrEqual(bottom)
  })

  test('of several bodies covers them all, in whole pixels', () => {
    const other = transformMesh(block, { positionMm: [120, 20, -100], rotationDeg: [0, 0, 0] })
    const all = computeProjectedRegion([block, other], LOWER_VIEW)
    for (const one of [block, other]) {
      const region = computeProjectedRegion([one], LOWER_VIEW)
      expect(region.x).toBeGreaterThanOrEqual(all.x)
      expect(region.x + region.width).toBeLessThanOrEqual(all.x + all.width)
      expect(region.y).toBeGreaterThanOrEqual(all.y)
      expect(region.y + region.height).toBeLessThanOrEqual(all.y + all.height)
    }
    expect(Object.values(all).every(Number.isInteger)).toBe(true)
  })

  test('is cut off at the border, and refused outside', () => {
    const leaving = transformMesh(block, { positionMm: [330, 0, 0], rotationDeg: [0, 0, 0] })
    const region = computeProjectedRegion([leaving], LOWER_VIEW)
    expect(region.x + region.width).toBe(LOWER_VIEW.columnCount)
    const gone = transformMesh(block, { positionMm: [2000, 0, 0], rotationDeg: [0, 0, 0] })
    expect(() => computeProjectedRegion([gone], LOWER_VIEW)).toThrow(RangeError)
    expect(() => computeProjectedRegion([], LOWER_VIEW)).toThrow(RangeError)
  })
})

describe('intersection over union', () => {
  const unit: Region = { x: 10, y: 10, width: 10, height: 10 }
  test.each<[string, Region, number]>([
    ['itself', unit, 1],
    ['its left half', { x: 10, y: 10, width: 5, height: 10 }, 0.5],
    ['one shifted by half', { x: 15, y: 10, width: 10, height: 10 }, 1 / 3],
    ['a neighbour', { x: 20, y: 10, width: 10, height: 10 }, 0],
    ['one far off both ways', { x: 100, y: 100, width: 10, height: 10 }, 0],
  ])('of a region with %s', (_, other, expected) => {
    expect(computeIoU(unit, other)).toBeCloseTo(expected, 12)
  })

  test('equals counting pixels, and does not mind the order (300 pairs, seed 5)', () => {
    const region = fc.record({
      x: fc.integer({ min: 0, max: 20 }),
      y: fc.integer({ min: 0, max: 20 }),
      width: fc.integer({ min: 1, max: 20 }),
      height: fc.integer({ min: 1, max: 20 }),
    })
    fc.assert(
      fc.property(region, region, (a, b) => {
        let shared = 0
        let union = 0
        for (let y = 0; y < 40; y++) {
          for (let x = 0; x < 40; x++) {
            const isInA = x >= a.x && x < a.x + a.width && y >= a.y && y < a.y + a.height
            const isInB = x >= b.x && x < b.x + b.width && y >= b.y && y < b.y + b.height
            if (isInA && isInB) shared++
            if (isInA || isInB) union++
          }
        }
        expect(computeIoU(a, b)).toBe(shared / union)
        expect(computeIoU(b, a)).toBe(shared / union)
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})
