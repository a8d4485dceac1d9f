import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  BELT_SPEED_M_PER_S,
  computeRay,
  computeScannedColumnCount,
  type FanRay,
  type ImagePoint,
  LINES_PER_S,
  LOWER_VIEW,
  projectPoint,
  resampleGeometry,
  SIDE_VIEW,
  TUNNEL_HEIGHT_MM,
  TUNNEL_WIDTH_MM,
} from '#physics/line-scan.ts'
import type { Vector3 } from '#physics/mesh.ts'

const VIEWS = [
  ['lower', LOWER_VIEW],
  ['side', SIDE_VIEW],
] as const

const newPoint = (): ImagePoint => ({ column: 0, row: 0, distanceMm: 0 })
const newRay = (): FanRay => ({ xMm: 0, directionY: 0, directionZ: 0 })

describe.each(VIEWS)('the %s view', (_, view) => {
  test('sees the whole opening of the 620 × 420 mm tunnel', () => {
    for (const y of [0, TUNNEL_HEIGHT_MM]) {
      for (const z of [-TUNNEL_WIDTH_MM / 2, TUNNEL_WIDTH_MM / 2]) {
        const { row } = projectPoint(view, [0, y, z], newPoint())
        expect(row).toBeGreaterThanOrEqual(0)
        expect(row).toBeLessThanOrEqual(view.rowCount)
      }
    }
  })

  test('has its source outside the tunnel, about 800 mm from its middle', () => {
    const { distanceMm } = projectPoint(view, [0, TUNNEL_HEIGHT_MM / 2, 0], newPoint())
    expect(distanceMm).toBeGreaterThan(750)
    expect(distanceMm).toBeLessThan(870)
  })

  test('takes one line each millimetre at 0.2 m/s and 200 lines/s (§2.7)', () => {
    expect((BELT_SPEED_M_PER_S * 1000) / LINES_PER_S).toBe(view.columnPitchMm)
    expect(computeScannedColumnCount(view, 1000)).toBe(200)
    expect(computeScannedColumnCount(view, -5)).toBe(0)
    expect(computeScannedColumnCount(view, 60_000)).toBe(view.columnCount)
  })

  test('leads from any point to the image and back (500 points, seed 11)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -319, max: 319 }),
        fc.integer({ min: 0, max: TUNNEL_HEIGHT_MM }),
        fc.integer({ min: -310, max: 310 }),
        (x, y, z) => {
          const point = projectPoint(view, [x, y, z], newPoint())
          const ray = computeRay(view, point.column, point.row, newRay())
          expect(ray.xMm).toBeCloseTo(x, 9)
          expect(view.sourceYMm + point.distanceMm * ray.directionY).toBeCloseTo(y, 8)
          expect(view.sourceZMm + point.distanceMm * ray.directionZ).toBeCloseTo(z, 8)
        },
      ),
      { seed: 11, numRuns: 500 },
    )
  })

  test('shows the same window when resampled', () => {
    const coarse = resampleGeometry(view, 128, 100)
    const fine = projectPoint(view, [100, 50, -70], newPoint())
    const rough = projectPoint(coarse, [100, 50, -70], newPoint())
    expect(rough.column / 128).toBeCloseTo(fine.column / view.columnCount, 12)
    expect(rough.row / 100).toBeCloseTo(fine.row / view.rowCount, 12)
  })
})

test('one pixel of the lower view is 1 mm across at 720 mm from the source', () => {
  const { sourceYMm, sourceZMm } = LOWER_VIEW
  const middle = projectPoint(LOWER_VIEW, [0, sourceYMm + 720, sourceZMm], newPoint()).row
  const beside = projectPoint(LOWER_VIEW, [0, sourceYMm + 720, sourceZMm + 1], newPoint()).row
  expect(beside - middle).toBeCloseTo(1, 5)
})

test('an edge of 20 mm bends by at most 0.13 mm at 0.8 m (§2.7)', () => {
  const view = SIDE_VIEW
  let worstMm = 0
  for (let turn = 0; turn < 180; turn += 3) {
    const angleRad = (turn * Math.PI) / 180
    const ends = [-10, 10].map(
      (along): Vector3 => [
        0,
        view.sourceYMm + along * Math.sin(angleRad),
        view.sourceZMm + 800 + along * Math.cos(angleRad),
      ],
    )
    const a = projectPoint(view, ends[0]!, newPoint())
    const b = projectPoint(view, ends[1]!, newPoint())
    for (let share = 0; share <= 1; share += 0.05) {
      const at = (axis: 0 | 1 | 2): number => ends[0]![axis] + share * (ends[1]![axis] - ends[0]![axis])
      const truth = projectPoint(view, [at(0), at(1), at(2)], newPoint())
      const rowMm = Math.abs(truth.row - (a.row + share * (b.row - a.row))) * view.rowPitchRad * 800
      const depthMm = Math.abs(truth.distanceMm - (a.distanceMm + share * (b.distanceMm - a.distanceMm)))
      worstMm = Math.max(worstMm, rowMm, depthMm)
    }
  }
  expect(worstMm).toBeGreaterThan(0.03)
  expect(worstMm).toBeLessThanOrEqual(0.13)
})
