import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { initialState } from '#engine/state.ts'
import { transformMesh } from '#physics/mesh.ts'
import { createShapeMesh } from '#physics/shape.ts'
import type { Solid } from '#scenario/parcel.ts'
import { layOut } from '#view/belt/lay-out.ts'
import { findItems, groupItems } from '#view/belt/parcel-geometry.ts'

const { parcels } = initialState(expressMail, { seed: 4, mode: 'practice', overlay: {} }).case

function boundsMm(solids: readonly Solid[], axis: 0 | 1 | 2): [number, number] {
  const all = solids.flatMap(({ shape, pose }) => [
    ...transformMesh(createShapeMesh(shape, { maxEdgeMm: Infinity, sagittaMm: 2 }), pose).positionsMm,
  ])
  const own = all.filter((_, i) => i % 3 === axis)
  return [Math.min(...own), Math.max(...own)]
}

describe('goods that are taken out', () => {
  const first = parcels.slice(0, 8)
  test.each(first.map((parcel) => [parcel.kind, parcel] as const))(
    '%s: lie beside the box, apart',
    (_, parcel) => {
      const items = groupItems(parcel)
      const shifts = layOut(items, parcel.sizeMm[0] / 2000)
      const boxes = [...shifts].map(([item, [dx, dy, dz]]) => {
        const solids = items.get(item) ?? []
        const [x0, x1] = boundsMm(solids, 0)
        const [y0] = boundsMm(solids, 1)
        const [z0, z1] = boundsMm(solids, 2)
        return {
          x0: x0 / 1000 + dx,
          x1: x1 / 1000 + dx,
          y0: y0 / 1000 + dy,
          z0: z0 / 1000 + dz,
          z1: z1 / 1000 + dz,
        }
      })
      for (const [i, a] of boxes.entries()) {
        expect(a.x0).toBeGreaterThan(parcel.sizeMm[0] / 2000)
        expect(a.y0).toBeCloseTo(0, 5)
        for (const b of boxes.slice(i + 1))
          expect(a.x1 <= b.x0 || b.x1 <= a.x0 || a.z1 <= b.z0 || b.z1 <= a.z0).toBe(true)
      }
    },
  )
})

test('every find is made of items that can be taken out and bagged', () => {
  for (const parcel of parcels) {
    const items = groupItems(parcel)
    const found = findItems(parcel, items)
    expect(found.size > 0, `${parcel.id} ${parcel.kind}`).toBe(parcel.finding !== null)
    expect(found.size).toBeLessThanOrEqual(items.size)
  }
})
