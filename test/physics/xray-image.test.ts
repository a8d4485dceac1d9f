import { describe, expect, test } from 'vitest'
import type { Body } from '#physics/body.ts'
import { type ColourClass, classifyReading } from '#physics/colour.ts'
import { computeEffectiveZ } from '#physics/effective-z.ts'
import { LOWER_VIEW, resampleGeometry } from '#physics/line-scan.ts'
import type { MaterialId } from '#physics/materials.ts'
import { transformMesh } from '#physics/mesh.ts'
import { castLineIntegrals } from '#physics/ray-cast.ts'
import { createShapeMesh } from '#physics/shape.ts'
import { createXrayImage, smoothXrayImage, type XrayImage } from '#physics/xray-image.ts'

const geometry = resampleGeometry(LOWER_VIEW, 160, 160)

/** Three plates side by side on the belt. */
const PLATES: [MaterialId, thicknessMm: number, xMm: number, colourClass: ColourClass][] = [
  ['polyethylene', 60, -150, 'organic'],
  ['aluminium', 15, 0, 'mixed'],
  ['steel', 4, 150, 'metal'],
]

const bodies: Body[] = PLATES.map(([materialId, thicknessMm, xMm]) => ({
  materialId,
  mesh: transformMesh(createShapeMesh({ type: 'box', sizeMm: [100, thicknessMm, 200] }), {
    positionMm: [xMm, 100, 0],
    rotationDeg: [0, 0, 0],
  }),
}))
const lineIntegrals = castLineIntegrals(bodies, geometry)
const clean = createXrayImage(lineIntegrals, geometry)

const classOf = (image: XrayImage, pixel: number): ColourClass => {
  const high = image.high[pixel]!
  return classifyReading(high, computeEffectiveZ(image.low[pixel]!, high))
}

describe('a scan of three plates', () => {
  test('is zero in air and shows each plate in its class', () => {
    for (const [materialId, , xMm, colourClass] of PLATES) {
      const column = Math.floor((xMm - geometry.firstColumnXMm) / geometry.columnPitchMm)
      expect(classOf(clean, 70 * geometry.columnCount + column), materialId).toBe(colourClass)
    }
    expect(clean.low[0]).toBeCloseTo(0, 12)
    expect(clean.high[0]).toBeCloseTo(0, 12)
  })

  test('is the same each time from one seed, and another from another', () => {
    const one = createXrayImage(lineIntegrals, geometry, 1)
    expect(createXrayImage(lineIntegrals, geometry, 1)).toEqual(one)
    expect(createXrayImage(lineIntegrals, geometry, 2).high).not.toEqual(one.high)
  })

  test('keeps its classes under noise once it is smoothed (20 seeds)', () => {
    for (let seed = 0; seed < 20; seed++) {
      const noisy = smoothXrayImage(createXrayImage(lineIntegrals, geometry, seed))
      for (const [materialId, , xMm, colourClass] of PLATES) {
        let right = 0
        let all = 0
        const middle = Math.floor((xMm - geometry.firstColumnXMm) / geometry.columnPitchMm)
        for (let row = 60; row < 80; row++) {
          for (let column = middle - 8; column < middle + 8; column++) {
            all++
            if (classOf(noisy, row * geometry.columnCount + column) === colourClass) right++
          }
        }
        expect(right / all, `${materialId}, seed ${seed}`).toBeGreaterThan(0.99)
      }
    }
  })

  test('loses half its noise and none of its edges by smoothing', () => {
    const noisy = createXrayImage(lineIntegrals, geometry, 5)
    const smooth = smoothXrayImage(noisy)
    const spread = (image: XrayImage): number => {
      let sum = 0
      for (let row = 0; row < 10; row++) {
        for (let column = 0; column < 100; column++)
          sum += image.high[row * geometry.columnCount + column]! ** 2
      }
      return Math.sqrt(sum / 1000)
    }
    expect(spread(smooth)).toBeLessThan(spread(noisy) / 2)
    const steelEdge = (image: XrayImage): number => {
      const column = Math.floor((200 - geometry.firstColumnXMm) / geometry.columnPitchMm)
      const at = 70 * geometry.columnCount + column
      return image.high[at - 2]! - image.high[at + 2]!
    }
    expect(Math.abs(steelEdge(smooth) / steelEdge(clean) - 1)).toBeLessThan(0.05)
  })
})
