import { describe, expect, it } from 'vitest'
import { computeBinAttenuationPerMm } from '#physics/attenuation.ts'
import { LOWER_VIEW, projectPoint, SIDE_VIEW } from '#physics/line-scan.ts'
import { drawSolids } from '#test/support/random-solids.ts'
import { createPlacedMesh, createScanMesh } from '#view/xray/scan-mesh.ts'

describe('the mesh that the scanner sees', () => {
  for (const geometry of [LOWER_VIEW, SIDE_VIEW]) {
    it(`has each vertex where the physics projects it, seed 3, source z ${geometry.sourceZMm}`, () => {
      const solids = drawSolids(3, 4)
      const mesh = createScanMesh(solids, geometry)
      const point = { column: 0, row: 0, distanceMm: 0 }
      let vertex = 0
      solids.forEach((solid, owner) => {
        const { positionsMm } = createPlacedMesh(solid)
        let offsetMm: number | undefined
        for (let i = 0; i < positionsMm.length; i += 3, vertex++) {
          projectPoint(geometry, [positionsMm[i]!, positionsMm[i + 1]!, positionsMm[i + 2]!], point)
          offsetMm ??= point.distanceMm - mesh.positions[vertex * 3 + 2]!
          expect(mesh.positions[vertex * 3]).toBeCloseTo(point.column, 3)
          expect(mesh.positions[vertex * 3 + 1]).toBeCloseTo(point.row, 3)
          expect(point.distanceMm - mesh.positions[vertex * 3 + 2]!).toBeCloseTo(offsetMm, 3)
          expect(mesh.owners[vertex]).toBe(owner)
        }
      })
      expect(mesh.owners.length).toBe(vertex)
    })
  }

  it('keeps every solid closed: each edge has its opposite', () => {
    const { indices } = createScanMesh(drawSolids(5), LOWER_VIEW)
    const edges = new Map<string, number>()
    for (let i = 0; i < indices.length; i += 3) {
      for (let side = 0; side < 3; side++) {
        const [a, b] = [indices[i + side]!, indices[i + ((side + 1) % 3)]!]
        const key = a < b ? `${a}-${b}` : `${b}-${a}`
        edges.set(key, (edges.get(key) ?? 0) + (a < b ? 1 : -1))
      }
    }
    expect([...edges.values()].every((balance) => balance === 0)).toBe(true)
  })

  it('has short edges across the fan in any pose, seed 8', () => {
    for (const solid of drawSolids(8)) {
      const { positionsMm: p, indices } = createPlacedMesh(solid)
      let longestMm = 0
      for (let i = 0; i < indices.length; i++) {
        const [a, b] = [indices[i]! * 3, indices[i % 3 === 2 ? i - 2 : i + 1]! * 3]
        longestMm = Math.max(longestMm, Math.hypot(p[a + 1]! - p[b + 1]!, p[a + 2]! - p[b + 2]!))
      }
      expect(longestMm).toBeLessThan(10.001)
    }
  })

  it('gives each solid its own density', () => {
    const [solid] = drawSolids(3, 0)
    const light = { ...solid!, densityGPerCm3: 0.1 }
    const { attenuationsPerMm } = createScanMesh([solid!, light], LOWER_VIEW)
    const expected = [
      ...computeBinAttenuationPerMm(solid!.material, 0.16),
      ...computeBinAttenuationPerMm(solid!.material, 0.1),
    ]
    for (const [i, value] of expected.entries()) expect(attenuationsPerMm[i]).toBeCloseTo(value, 6)
  })
})
