import { transformMesh } from '#physics/mesh.ts'
import { createShapeMesh } from '#physics/shape.ts'
import type { Solid } from '#scenario/parcel.ts'

/** How far an item is moved when it is taken out of its box, in metres of the parcel's frame. */
export type Shift = readonly [x: number, y: number, z: number]

/** The free part of the table beside the box, seen from the box's own middle: from the left edge on, and how deep. */
const FROM_M = 0.06
const DEPTH_M = 0.62
const GAP_M = 0.02

/** The item that fills the box: it is no goods, and is drawn as the paper that it is. */
export const FILLER = 'filler'

/**
 * Lays items out one by one beside their box, in columns, each on its lowest point. `halfLengthM` is half the box's
 * length. What fills the box is left out.
 */
export function layOut(
  items: ReadonlyMap<string, readonly Solid[]>,
  halfLengthM: number,
): Map<string, Shift> {
  const shifts = new Map<string, Shift>()
  let columnX = halfLengthM + FROM_M
  let columnWidthM = 0
  let z = -DEPTH_M / 2
  for (const [item, solids] of items) {
    if (item === FILLER) continue
    const { min, size } = boundsM(solids)
    if (z > -DEPTH_M / 2 && z + size[2] > DEPTH_M / 2) {
      columnX += columnWidthM + GAP_M
      columnWidthM = 0
      z = -DEPTH_M / 2
    }
    shifts.set(item, [columnX - min[0], -min[1], z - min[2]])
    z += size[2] + GAP_M
    columnWidthM = Math.max(columnWidthM, size[0])
  }
  return shifts
}

function boundsM(solids: readonly Solid[]): { min: Shift; size: Shift } {
  const min = [Infinity, Infinity, Infinity]
  const max = [-Infinity, -Infinity, -Infinity]
  for (const { shape, pose } of solids) {
    const { positionsMm } = transformMesh(createShapeMesh(shape, { maxEdgeMm: Infinity, sagittaMm: 2 }), pose)
    for (let i = 0; i < positionsMm.length; i++) {
      const k = i % 3
      min[k] = Math.min(min[k] as number, (positionsMm[i] as number) / 1000)
      max[k] = Math.max(max[k] as number, (positionsMm[i] as number) / 1000)
    }
  }
  const [x, y, z] = min as [number, number, number]
  const [toX, toY, toZ] = max as [number, number, number]
  return { min: [x, y, z], size: [toX - x, toY - y, toZ - z] }
}
