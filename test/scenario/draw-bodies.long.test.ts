import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { computeBodyMassG } from '#physics/body.ts'
import { LOWER_VIEW, resampleGeometry, TUNNEL_HEIGHT_MM, TUNNEL_WIDTH_MM } from '#physics/line-scan.ts'
import { MATERIALS } from '#physics/materials.ts'
import { computeMeshBounds, isClosed } from '#physics/mesh.ts'
import { castLineIntegrals } from '#physics/ray-cast.ts'
import { computeProjectedRegion } from '#physics/region.ts'
import { computeSignal, HIGH_WEIGHTS } from '#physics/scanner.ts'
import { PACKAGING } from '#scenario/draw-bodies.ts'
import type { Parcel, Solid } from '#scenario/parcel.ts'
import { computeOverlapMm3 } from '#test/support/overlap.ts'
import { bodyOf, drawOneParcel, scanBodyOf } from '#test/support/parcels.ts'

const { bank } = expressMail
const densityOf = ({ material, densityGPerCm3 }: Solid) =>
  densityGPerCm3 ?? MATERIALS[material].densityGPerCm3

describe.each(bank.kinds.map(({ id }) => id))('the kind %s', (kind) => {
  const drawn = Array.from({ length: 8 }, (_, seed) => drawOneParcel(expressMail, kind, seed))

  test('is made of closed bodies that lie inside the parcel, and the parcel in the tunnel', () => {
    for (const { solids, sizeMm } of drawn) {
      const [length, height, width] = sizeMm
      expect(length).toBeLessThanOrEqual(LOWER_VIEW.columnCount * LOWER_VIEW.columnPitchMm)
      expect(height).toBeLessThan(TUNNEL_HEIGHT_MM)
      expect(width).toBeLessThan(TUNNEL_WIDTH_MM)
      for (const solid of solids) {
        const { mesh } = bodyOf(solid)
        expect(isClosed(mesh)).toBe(true)
        const { minMm, maxMm } = computeMeshBounds(mesh)
        const wallMm = solid.item === PACKAGING ? 0 : 2.9
        const name = `${solid.item} ${solid.shape.type}`
        expect(Math.max(-minMm[0], maxMm[0]), `${name} along`).toBeLessThan(length / 2 - wallMm + 0.05)
        expect(Math.max(-minMm[2], maxMm[2]), `${name} across`).toBeLessThan(width / 2 - wallMm + 0.05)
        expect(minMm[1], `${name} below`).toBeGreaterThan(wallMm - 0.05)
        expect(maxMm[1], `${name} above`).toBeLessThan(height - wallMm + 0.05)
      }
    }
  })

  test('weighs what its bodies weigh', () => {
    for (const { solids, grossG } of drawn.slice(0, 3)) {
      const massG = solids.reduce((sum, solid) => sum + computeBodyMassG(bodyOf(solid)), 0)
      expect(Math.abs(massG - grossG)).toBeLessThan(1)
    }
  })

  test('is declared as its sender would: an innocent in truth, a find so that something is odd', () => {
    for (const { declaration, finding, grossG } of drawn) {
      const off = Math.abs(grossG / declaration.grossG - 1)
      if (!finding) expect(off).toBeLessThan(0.04)
      else expect(off > 0.1 || declaration.postageRmb > declaration.valueRmb).toBe(true)
    }
  })

  test('has no two dense bodies in one place', () => {
    const dense = (drawn[0] as Parcel).solids.filter((solid) => densityOf(solid) > 0.3)
    const offences: string[] = []
    dense.forEach((one, i) => {
      for (const other of dense.slice(i + 1)) {
        const { overlapMm3, smallerMm3 } = computeOverlapMm3(bodyOf(one).mesh, bodyOf(other).mesh)
        if (overlapMm3 > 0.05 * smallerMm3 && overlapMm3 > 20)
          offences.push(
            `${one.item} ${one.shape.type} in ${other.item} ${other.shape.type}: ${Math.round(overlapMm3)} of ${Math.round(smallerMm3)} mm³`,
          )
      }
    })
    expect(offences).toEqual([])
  })

  test('is black where it says so, and nowhere else: ten millimetres square that nothing gets through', () => {
    const geometry = resampleGeometry(LOWER_VIEW, LOWER_VIEW.columnCount / 2, LOWER_VIEW.rowCount / 2)
    const { columnCount, rowCount } = geometry
    for (const { solids, isUnpenetrated } of drawn.slice(0, 2)) {
      // Light stuff adds too little to blacken anything that metal has not.
      const metal = solids.filter((solid) => densityOf(solid) > 1.5)
      const integrals = castLineIntegrals(metal.map(scanBodyOf), geometry)
      const isBlack = Array.from(
        { length: columnCount * rowCount },
        (_, pixel) => computeSignal(HIGH_WEIGHTS, integrals, pixel * 8) < 1e-3,
      )
      expect(hasSquare(isBlack, columnCount, 5)).toBe(isUnpenetrated)
    }
  })

  test('shows its find where it is', () => {
    for (const { solids, finding } of drawn) {
      if (!finding) continue
      const names = new Set(
        bank.kinds
          .find(({ id }) => id === kind)
          ?.items.filter((item) => item.isFinding)
          .map(({ id }) => id),
      )
      const meshes = solids.filter(({ item }) => names.has(item)).map((solid) => bodyOf(solid).mesh)
      const exact = computeProjectedRegion(meshes, LOWER_VIEW)
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs(exact[side] - finding.region[side])).toBeLessThanOrEqual(1)
    }
  })
})

/** Tells whether a square of so many pixels is wholly set. */
function hasSquare(isSet: readonly boolean[], columnCount: number, side: number): boolean {
  const largest = new Int32Array(isSet.length)
  return isSet.some((set, pixel) => {
    const isFirst = pixel % columnCount === 0 || pixel < columnCount
    const around = isFirst
      ? 0
      : Math.min(
          largest[pixel - 1] as number,
          largest[pixel - columnCount] as number,
          largest[pixel - columnCount - 1] as number,
        )
    largest[pixel] = set ? around + 1 : 0
    return (largest[pixel] as number) >= side
  })
}
