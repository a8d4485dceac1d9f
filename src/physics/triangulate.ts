import type { Vector2 } from './mesh.ts'

/**
 * Cuts a polygon with holes into counter-clockwise triangles by clipping ears.
 * The indices count through the outline, then through each hole. The outline must be a simple polygon given
 * counter-clockwise; holes are simple, clockwise, strictly inside and apart from one another.
 * Takes O(n³) at worst, meant for outlines of at most a few hundred points.
 */
export function triangulatePolygon(
  outline: readonly Vector2[],
  holes: readonly (readonly Vector2[])[],
): number[] {
  const points = [...outline, ...holes.flat()]
  const rings: number[][] = []
  let first = outline.length
  for (const hole of holes) {
    rings.push(hole.map((_, i) => first + i))
    first += hole.length
  }
  let ring = outline.map((_, i) => i)
  while (rings.length > 0) ring = bridgeNearestHole(points, ring, rings)
  return clipEars(points, ring)
}

/** Computes the signed area of a polygon; positive when counter-clockwise. */
export function computePolygonArea(polygon: readonly Vector2[]): number {
  let twofold = 0
  for (let i = 0; i < polygon.length; i++) {
    const [ax, ay] = polygon[i]!
    const [bx, by] = polygon[(i + 1) % polygon.length]!
    twofold += ax * by - bx * ay
  }
  return twofold / 2
}

/** Joins to the ring the hole that the shortest free cut reaches, and takes it off the list. */
function bridgeNearestHole(points: readonly Vector2[], ring: readonly number[], holes: number[][]): number[] {
  const cuts: { holeIndex: number; holeAt: number; ringAt: number; squaredLength: number }[] = []
  holes.forEach((hole, holeIndex) => {
    hole.forEach((holeVertex, holeAt) => {
      ring.forEach((ringVertex, ringAt) => {
        const [hx, hy] = points[holeVertex]!
        const [rx, ry] = points[ringVertex]!
        cuts.push({ holeIndex, holeAt, ringAt, squaredLength: (hx - rx) ** 2 + (hy - ry) ** 2 })
      })
    })
  })
  cuts.sort((a, b) => a.squaredLength - b.squaredLength)
  const walls = [ring, ...holes]
  for (const { holeIndex, holeAt, ringAt } of cuts) {
    const hole = holes[holeIndex]!
    const from = points[ring[ringAt]!]!
    const to = points[hole[holeAt]!]!
    const before = points[ring[(ringAt + ring.length - 1) % ring.length]!]!
    const after = points[ring[(ringAt + 1) % ring.length]!]!
    if (!isInsideCorner(before, from, after, to)) continue
    if (walls.some((wall) => meetsWall(points, wall, from, to))) continue
    holes.splice(holeIndex, 1)
    const turned = [...hole.slice(holeAt), ...hole.slice(0, holeAt + 1)]
    return [...ring.slice(0, ringAt + 1), ...turned, ...ring.slice(ringAt)]
  }
  throw new Error('polygon cannot be triangulated: a hole is not inside its outline')
}

function clipEars(points: readonly Vector2[], polygon: readonly number[]): number[] {
  const ring = [...polygon]
  const triangles: number[] = []
  while (ring.length > 3) {
    const at = findEar(points, ring)
    triangles.push(ring[(at + ring.length - 1) % ring.length]!, ring[at]!, ring[(at + 1) % ring.length]!)
    ring.splice(at, 1)
  }
  triangles.push(ring[0]!, ring[1]!, ring[2]!)
  return triangles
}

/** Finds a corner that can be cut off; a flat corner only when no other is left. */
function findEar(points: readonly Vector2[], ring: readonly number[]): number {
  let flat = -1
  for (let at = 0; at < ring.length; at++) {
    const a = points[ring[(at + ring.length - 1) % ring.length]!]!
    const b = points[ring[at]!]!
    const c = points[ring[(at + 1) % ring.length]!]!
    const turn = computeTurn(a, b, c)
    if (turn === 0) flat = at
    if (turn <= 0) continue
    const isFree = ring.every((vertex) => {
      const p = points[vertex]!
      if (isSame(p, a) || isSame(p, b) || isSame(p, c)) return true
      return computeTurn(a, b, p) < 0 || computeTurn(b, c, p) < 0 || computeTurn(c, a, p) < 0
    })
    if (isFree) return at
  }
  if (flat < 0) throw new Error('polygon cannot be triangulated: its outline crosses itself')
  return flat
}

function meetsWall(points: readonly Vector2[], wall: readonly number[], from: Vector2, to: Vector2): boolean {
  for (let i = 0; i < wall.length; i++) {
    const c = points[wall[i]!]!
    const d = points[wall[(i + 1) % wall.length]!]!
    if (!isSame(c, from) && !isSame(c, to) && isOnSegment(from, to, c)) return true
    if (isSame(c, from) || isSame(c, to) || isSame(d, from) || isSame(d, to)) continue
    const splitsCut = computeTurn(from, to, c) > 0 !== computeTurn(from, to, d) > 0
    const splitsWall = computeTurn(c, d, from) > 0 !== computeTurn(c, d, to) > 0
    if (splitsCut && splitsWall) return true
  }
  return false
}

function isInsideCorner(before: Vector2, corner: Vector2, after: Vector2, p: Vector2): boolean {
  const isLeftOfBoth = computeTurn(before, corner, p) > 0 && computeTurn(corner, after, p) > 0
  const isLeftOfOne = computeTurn(before, corner, p) > 0 || computeTurn(corner, after, p) > 0
  return computeTurn(before, corner, after) > 0 ? isLeftOfBoth : isLeftOfOne
}

function isOnSegment(a: Vector2, b: Vector2, p: Vector2): boolean {
  if (computeTurn(a, b, p) !== 0) return false
  return (p[0] - a[0]) * (p[0] - b[0]) + (p[1] - a[1]) * (p[1] - b[1]) <= 0
}

function computeTurn(a: Vector2, b: Vector2, c: Vector2): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

function isSame(a: Vector2, b: Vector2): boolean {
  return a[0] === b[0] && a[1] === b[1]
}
