import type { Mesh } from './mesh.ts'

/** Which length an edge is judged by: its own, or only its extent in the plane of the X-ray fan (y, z). */
export type EdgeMeasure = 'length' | 'acrossFan'

/**
 * Splits edges at their middle until none is longer than `maxEdgeMm`; the surface and its closedness stay.
 * The line-scan mapping bends straight edges across the fan but not along the belt, so a mesh that is drawn
 * needs short edges only `acrossFan`. At 20 mm and 0.8 m from the source the bend is at most 0.13 mm.
 */
export function splitLongEdges(mesh: Mesh, maxEdgeMm: number, measure: EdgeMeasure = 'length'): Mesh {
  if (!(maxEdgeMm > 0)) throw new RangeError(`longest edge must be positive, got ${maxEdgeMm} mm`)
  if (maxEdgeMm === Infinity) return mesh
  const positions = Array.from(mesh.positionsMm)
  let indices: number[] = Array.from(mesh.indices)
  const limitSquared = maxEdgeMm * maxEdgeMm

  const squaredLength = (a: number, b: number): number => {
    const dx = measure === 'length' ? positions[a * 3]! - positions[b * 3]! : 0
    const dy = positions[a * 3 + 1]! - positions[b * 3 + 1]!
    const dz = positions[a * 3 + 2]! - positions[b * 3 + 2]!
    return dx * dx + dy * dy + dz * dz
  }

  for (let isSplitting = true; isSplitting; ) {
    isSplitting = false
    const vertexCount = positions.length / 3
    const middles = new Map<number, number>()
    const middleOf = (a: number, b: number): number => {
      if (squaredLength(a, b) <= limitSquared) return -1
      const key = a < b ? a * vertexCount + b : b * vertexCount + a
      const known = middles.get(key)
      if (known !== undefined) return known
      const middle = positions.length / 3
      for (let axis = 0; axis < 3; axis++) {
        positions.push(Math.fround((positions[a * 3 + axis]! + positions[b * 3 + axis]!) / 2))
      }
      middles.set(key, middle)
      return middle
    }
    const next: number[] = []
    for (let i = 0; i < indices.length; i += 3) {
      const a = indices[i]!
      const b = indices[i + 1]!
      const c = indices[i + 2]!
      const ab = middleOf(a, b)
      const bc = middleOf(b, c)
      const ca = middleOf(c, a)
      const splitCount = (ab < 0 ? 0 : 1) + (bc < 0 ? 0 : 1) + (ca < 0 ? 0 : 1)
      if (splitCount > 0) isSplitting = true
      if (splitCount === 0) next.push(a, b, c)
      else if (splitCount === 3) next.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca)
      else if (splitCount === 1) {
        if (ab >= 0) next.push(a, ab, c, ab, b, c)
        else if (bc >= 0) next.push(a, b, bc, a, bc, c)
        else next.push(a, b, ca, ca, b, c)
      } else if (ab < 0) pushTwoSplits(next, positions, c, a, b, ca, bc)
      else if (bc < 0) pushTwoSplits(next, positions, a, b, c, ab, ca)
      else pushTwoSplits(next, positions, b, c, a, bc, ab)
    }
    indices = next
  }
  return { positionsMm: Float32Array.from(positions), indices: Uint32Array.from(indices) }
}

/**
 * Cuts triangle p, q, r whose edges p–q and r–p have middles. Which diagonal the rest is cut by depends on where q
 * and r lie and not on which comes first, so that the two faces of a plate, which face apart, are cut alike: what
 * straight edges leave out then cancels between them, and a thin plate keeps its thickness.
 */
function pushTwoSplits(
  out: number[],
  positions: readonly number[],
  p: number,
  q: number,
  r: number,
  pq: number,
  rp: number,
): void {
  if (isBefore(positions, q, r)) out.push(p, pq, rp, pq, q, r, pq, r, rp)
  else out.push(p, pq, rp, rp, pq, q, rp, q, r)
}

/** Orders two vertices by a direction that no edge of a usual body is square to. */
function isBefore(positions: readonly number[], one: number, other: number): boolean {
  const along = (vertex: number): number =>
    positions[vertex * 3]! + 0.6211 * positions[vertex * 3 + 1]! + 0.3743 * positions[vertex * 3 + 2]!
  return along(one) < along(other)
}
