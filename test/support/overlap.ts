import { computeMeshBounds, computeMeshVolumeMm3, type Mesh } from '#physics/mesh.ts'

/** Samples along each axis of the box that two bodies share. */
const SAMPLES = 7

/** Estimates how much room two bodies both claim, by points in the box that they share; and the smaller's volume. */
export function computeOverlapMm3(one: Mesh, other: Mesh): { overlapMm3: number; smallerMm3: number } {
  const [a, b] = [computeMeshBounds(one), computeMeshBounds(other)]
  const min = a.minMm.map((least, axis) => Math.max(least, b.minMm[axis]!))
  const sides = a.maxMm.map((most, axis) => Math.min(most, b.maxMm[axis]!) - min[axis]!)
  const smallerMm3 = Math.min(computeMeshVolumeMm3(one), computeMeshVolumeMm3(other))
  if (sides.some((side) => side <= 0.05)) return { overlapMm3: 0, smallerMm3 }
  let hits = 0
  for (let j = 0; j < SAMPLES; j++)
    for (let k = 0; k < SAMPLES; k++) {
      // Off the middle, so that a ray does not run along an edge.
      const y = min[1]! + (sides[1]! * (j + 0.4713)) / SAMPLES
      const z = min[2]! + (sides[2]! * (k + 0.5271)) / SAMPLES
      const [first, second] = [crossings(one, y, z), crossings(other, y, z)]
      if (first.length === 0 || second.length === 0) continue
      for (let i = 0; i < SAMPLES; i++) {
        const x = min[0]! + (sides[0]! * (i + 0.4891)) / SAMPLES
        if (isInside(first, x) && isInside(second, x)) hits++
      }
    }
  return { overlapMm3: (hits / SAMPLES ** 3) * sides[0]! * sides[1]! * sides[2]!, smallerMm3 }
}

/** Lists the x at which the line along x through (y, z) crosses the surface. */
function crossings({ positionsMm: p, indices }: Mesh, y: number, z: number): number[] {
  const found: number[] = []
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [indices[i]! * 3, indices[i + 1]! * 3, indices[i + 2]! * 3]
    const side = (from: number, to: number): number =>
      (p[to + 1]! - p[from + 1]!) * (z - p[from + 2]!) - (p[to + 2]! - p[from + 2]!) * (y - p[from + 1]!)
    const [u, v, w] = [side(b, c), side(c, a), side(a, b)]
    if (!((u > 0 && v > 0 && w > 0) || (u < 0 && v < 0 && w < 0))) continue
    found.push((u * p[a]! + v * p[b]! + w * p[c]!) / (u + v + w))
  }
  return found
}

function isInside(xs: readonly number[], x: number): boolean {
  return xs.filter((one) => one > x).length % 2 === 1
}
