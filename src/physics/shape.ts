import {
  computeMeshVolumeMm3,
  invertMesh,
  type Mesh,
  mergeMeshes,
  type Vector2,
  type Vector3,
} from './mesh.ts'
import { type EdgeMeasure, splitLongEdges } from './split-edges.ts'
import { computePolygonArea, triangulatePolygon } from './triangulate.ts'

/**
 * A solid body as plain data, millimetres, centred on its own origin. Round bodies stand on the y axis
 * (cylinder, tube, can, cone, prism, torus, lathe); an extrusion has its outline in x, y and its depth along z.
 */
export type Shape =
  | { readonly type: 'box'; readonly sizeMm: Vector3 }
  /** A closed box with an empty inside: a carton. */
  | { readonly type: 'hollowBox'; readonly sizeMm: Vector3; readonly wallMm: number }
  | { readonly type: 'cylinder'; readonly radiusMm: number; readonly heightMm: number }
  /** Open at both ends. */
  | {
      readonly type: 'tube'
      readonly outerRadiusMm: number
      readonly innerRadiusMm: number
      readonly heightMm: number
    }
  /** Closed at both ends, empty inside. */
  | { readonly type: 'can'; readonly radiusMm: number; readonly heightMm: number; readonly wallMm: number }
  /** A frustum; one of the radii may be zero. */
  | {
      readonly type: 'cone'
      readonly bottomRadiusMm: number
      readonly topRadiusMm: number
      readonly heightMm: number
    }
  /** A regular polygon of `sides` corners at `radiusMm`, extruded along y. */
  | { readonly type: 'prism'; readonly sides: number; readonly radiusMm: number; readonly heightMm: number }
  | { readonly type: 'sphere'; readonly radiusMm: number }
  /** |x/a|ⁿ + |y/b|ⁿ + |z/c|ⁿ = 1; n = 2 (the default) is an ellipsoid, 4 a well-filled bag, 8 a rounded box. */
  | { readonly type: 'ellipsoid'; readonly sizeMm: Vector3; readonly exponent?: number }
  /** A hollow ellipsoid. */
  | { readonly type: 'shell'; readonly sizeMm: Vector3; readonly wallMm: number; readonly exponent?: number }
  | { readonly type: 'torus'; readonly ringRadiusMm: number; readonly tubeRadiusMm: number }
  /** Outline and holes are simple polygons in either sense of rotation, holes strictly inside. */
  | {
      readonly type: 'extrusion'
      readonly outlineMm: readonly Vector2[]
      readonly holesMm?: readonly (readonly Vector2[])[]
      readonly depthMm: number
    }
  /** The polygon of (radius, y) points turned about the y axis; its last point joins its first. */
  | { readonly type: 'lathe'; readonly profileMm: readonly Vector2[] }
  /** A round rod along a polyline; bends must be wide against the diameter. */
  | { readonly type: 'wire'; readonly pathMm: readonly Vector3[]; readonly diameterMm: number }

export interface TessellationOptions {
  /** Largest gap between a round surface and its facets; at least 12 and at most 128 facets go round. */
  readonly sagittaMm?: number
  /** Longest edge; Infinity leaves flat faces whole, enough for pictures and weights. */
  readonly maxEdgeMm?: number
  readonly edgeMeasure?: EdgeMeasure
}

/** Longest edge at which the line-scan mapping may treat an edge as straight. Source: module sheet §2.7. */
export const FAN_EDGE_MM = 20

/** Builds the closed mesh of a shape in its own frame. Throws RangeError when a size makes no body. */
export function createShapeMesh(shape: Shape, options: TessellationOptions = {}): Mesh {
  const { sagittaMm = 0.1, maxEdgeMm = FAN_EDGE_MM, edgeMeasure = 'length' } = options
  return splitLongEdges(createCoarseMesh(shape, sagittaMm), maxEdgeMm, edgeMeasure)
}

function createCoarseMesh(shape: Shape, sagittaMm: number): Mesh {
  switch (shape.type) {
    case 'box':
      return createBox(shape.sizeMm)
    case 'hollowBox':
      return mergeMeshes([
        createBox(shape.sizeMm),
        invertMesh(createBox(shrink(shape.sizeMm, shape.wallMm, shape.type))),
      ])
    case 'cylinder':
      return createFrustum(shape.radiusMm, shape.radiusMm, shape.heightMm, sagittaMm)
    case 'tube': {
      const { outerRadiusMm, innerRadiusMm, heightMm } = shape
      requirePositive(shape.type, innerRadiusMm, outerRadiusMm - innerRadiusMm, heightMm)
      const top = heightMm / 2
      const profile: Vector2[] = [
        [innerRadiusMm, -top],
        [outerRadiusMm, -top],
        [outerRadiusMm, top],
        [innerRadiusMm, top],
      ]
      return turnProfile(profile, countFacets(outerRadiusMm, sagittaMm))
    }
    case 'can': {
      const { radiusMm, heightMm, wallMm } = shape
      requirePositive(shape.type, wallMm)
      return mergeMeshes([
        createFrustum(radiusMm, radiusMm, heightMm, sagittaMm),
        invertMesh(createFrustum(radiusMm - wallMm, radiusMm - wallMm, heightMm - 2 * wallMm, sagittaMm)),
      ])
    }
    case 'cone':
      return createFrustum(shape.bottomRadiusMm, shape.topRadiusMm, shape.heightMm, sagittaMm)
    case 'prism':
      requirePositive(shape.type, shape.radiusMm, shape.heightMm, shape.sides - 2)
      return turnProfile(frustumProfile(shape.radiusMm, shape.radiusMm, shape.heightMm), shape.sides)
    case 'sphere':
      return createEllipsoid([shape.radiusMm * 2, shape.radiusMm * 2, shape.radiusMm * 2], 2, sagittaMm)
    case 'ellipsoid':
      return createEllipsoid(shape.sizeMm, shape.exponent ?? 2, sagittaMm)
    case 'shell': {
      const { sizeMm, wallMm, exponent = 2 } = shape
      return mergeMeshes([
        createEllipsoid(sizeMm, exponent, sagittaMm),
        invertMesh(createEllipsoid(shrink(sizeMm, wallMm, shape.type), exponent, sagittaMm)),
      ])
    }
    case 'torus': {
      const { ringRadiusMm, tubeRadiusMm } = shape
      requirePositive(shape.type, tubeRadiusMm, ringRadiusMm - tubeRadiusMm)
      const count = countFacets(tubeRadiusMm, sagittaMm)
      const profile = Array.from({ length: count }, (_, i): Vector2 => {
        const angle = (2 * Math.PI * i) / count
        return [ringRadiusMm + tubeRadiusMm * Math.cos(angle), tubeRadiusMm * Math.sin(angle)]
      })
      return turnProfile(profile, countFacets(ringRadiusMm + tubeRadiusMm, sagittaMm))
    }
    case 'extrusion':
      return createExtrusion(shape.outlineMm, shape.holesMm ?? [], shape.depthMm)
    case 'lathe': {
      const largest = shape.profileMm.reduce((radius, [r]) => Math.max(radius, r), 0)
      return turnProfile(shape.profileMm, countFacets(largest, sagittaMm))
    }
    case 'wire':
      return createWire(shape.pathMm, shape.diameterMm / 2, sagittaMm)
  }
}

function createBox([width, height, depth]: Vector3): Mesh {
  requirePositive('box', width, height, depth)
  const positions: number[] = []
  for (let corner = 0; corner < 8; corner++) {
    positions.push(
      (corner & 1 ? 0.5 : -0.5) * width,
      (corner & 2 ? 0.5 : -0.5) * height,
      (corner & 4 ? 0.5 : -0.5) * depth,
    )
  }
  const quads = [
    [0, 4, 6, 2],
    [1, 3, 7, 5],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 2, 3, 1],
    [4, 5, 7, 6],
  ] as const
  return createMesh(
    positions,
    quads.flatMap(([a, b, c, d]) => [a, b, c, a, c, d]),
  )
}

function frustumProfile(bottomRadiusMm: number, topRadiusMm: number, heightMm: number): Vector2[] {
  const top = heightMm / 2
  const profile: Vector2[] = [[0, -top]]
  if (bottomRadiusMm > 0) profile.push([bottomRadiusMm, -top])
  if (topRadiusMm > 0) profile.push([topRadiusMm, top])
  profile.push([0, top])
  return profile
}

function createFrustum(
  bottomRadiusMm: number,
  topRadiusMm: number,
  heightMm: number,
  sagittaMm: number,
): Mesh {
  const largest = Math.max(bottomRadiusMm, topRadiusMm)
  requirePositive('cylinder or cone', largest, heightMm)
  return turnProfile(frustumProfile(bottomRadiusMm, topRadiusMm, heightMm), countFacets(largest, sagittaMm))
}

function createEllipsoid([width, height, depth]: Vector3, exponent: number, sagittaMm: number): Mesh {
  requirePositive('ellipsoid', width, height, depth, exponent)
  const around = countFacets(Math.max(width, height, depth) / 2, sagittaMm)
  const rings = around / 2
  const profile = Array.from({ length: rings + 1 }, (_, i): Vector2 => {
    const angle = (Math.PI * i) / rings
    return [i === 0 || i === rings ? 0 : Math.sin(angle), -Math.cos(angle)]
  })
  const sphere = turnProfile(profile, around)
  const p = sphere.positionsMm
  for (let i = 0; i < p.length; i += 3) {
    const sum =
      Math.abs(p[i]!) ** exponent + Math.abs(p[i + 1]!) ** exponent + Math.abs(p[i + 2]!) ** exponent
    const scale = 0.5 / sum ** (1 / exponent)
    p[i] = p[i]! * scale * width
    p[i + 1] = p[i + 1]! * scale * height
    p[i + 2] = p[i + 2]! * scale * depth
  }
  return sphere
}

/** Turns a closed polygon of (radius, y) about the y axis; points on the axis become single vertices. */
function turnProfile(profile: readonly Vector2[], facets: number): Mesh {
  if (profile.length < 3 || profile.some(([radius]) => radius < 0)) {
    throw new RangeError('profile needs at least three points, none at a negative radius')
  }
  const positions: number[] = []
  const starts: number[] = []
  for (const [radius, y] of profile) {
    starts.push(positions.length / 3)
    if (radius === 0) positions.push(0, y, 0)
    else {
      for (let i = 0; i < facets; i++) {
        const angle = (2 * Math.PI * i) / facets
        positions.push(radius * Math.cos(angle), y, radius * Math.sin(angle))
      }
    }
  }
  const indices: number[] = []
  for (let from = 0; from < profile.length; from++) {
    const to = (from + 1) % profile.length
    const isFromOnAxis = profile[from]![0] === 0
    const isToOnAxis = profile[to]![0] === 0
    if (isFromOnAxis && isToOnAxis) continue
    for (let i = 0; i < facets; i++) {
      const next = (i + 1) % facets
      const a = starts[from]! + (isFromOnAxis ? 0 : i)
      const b = starts[from]! + (isFromOnAxis ? 0 : next)
      const c = starts[to]! + (isToOnAxis ? 0 : i)
      const d = starts[to]! + (isToOnAxis ? 0 : next)
      if (!isToOnAxis) indices.push(a, c, d)
      if (!isFromOnAxis) indices.push(a, d, b)
    }
  }
  return faceOutward(createMesh(positions, indices))
}

function createExtrusion(
  outlineMm: readonly Vector2[],
  holesMm: readonly (readonly Vector2[])[],
  depthMm: number,
): Mesh {
  requirePositive('extrusion', depthMm, Math.abs(computePolygonArea(outlineMm)))
  const outline = computePolygonArea(outlineMm) > 0 ? outlineMm : [...outlineMm].reverse()
  const holes = holesMm.map((hole) => (computePolygonArea(hole) < 0 ? hole : [...hole].reverse()))
  const rings = [outline, ...holes]
  const points = rings.flat()
  const count = points.length
  const positions: number[] = []
  for (const z of [-depthMm / 2, depthMm / 2]) for (const [x, y] of points) positions.push(x, y, z)
  const indices: number[] = []
  const caps = triangulatePolygon(outline, holes)
  for (let i = 0; i < caps.length; i += 3) {
    const [a, b, c] = [caps[i]!, caps[i + 1]!, caps[i + 2]!]
    indices.push(a, c, b, a + count, b + count, c + count)
  }
  let first = 0
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i++) {
      const a = first + i
      const b = first + ((i + 1) % ring.length)
      indices.push(a, b, b + count, a, b + count, a + count)
    }
    first += ring.length
  }
  return createMesh(positions, indices)
}

function createWire(pathMm: readonly Vector3[], radiusMm: number, sagittaMm: number): Mesh {
  requirePositive('wire', radiusMm, pathMm.length - 1)
  const facets = countFacets(radiusMm, sagittaMm)
  const last = pathMm.length - 1
  const positions: number[] = []
  let side: Vector3 | undefined
  for (let at = 0; at <= last; at++) {
    const center = pathMm[at]!
    const tangent = normalise(
      add(
        at > 0 ? normalise(subtract(center, pathMm[at - 1]!)) : [0, 0, 0],
        at < last ? normalise(subtract(pathMm[at + 1]!, center)) : [0, 0, 0],
      ),
    )
    // Carrying the side along keeps the rod from twisting where the path leaves a plane.
    const hint: Vector3 = side ?? (Math.abs(tangent[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0])
    side = normalise(subtract(hint, scale(tangent, dot(hint, tangent))))
    const other = cross(tangent, side)
    for (let i = 0; i < facets; i++) {
      const angle = (2 * Math.PI * i) / facets
      const offset = add(scale(side, radiusMm * Math.cos(angle)), scale(other, radiusMm * Math.sin(angle)))
      positions.push(...add(center, offset))
    }
  }
  const startCap = positions.length / 3
  positions.push(...pathMm[0]!, ...pathMm[last]!)
  const indices: number[] = []
  for (let i = 0; i < facets; i++) {
    const next = (i + 1) % facets
    indices.push(startCap, next, i, startCap + 1, last * facets + i, last * facets + next)
    for (let at = 0; at < last; at++) {
      const ring = at * facets
      indices.push(
        ring + i,
        ring + next,
        ring + facets + next,
        ring + i,
        ring + facets + next,
        ring + facets + i,
      )
    }
  }
  return faceOutward(createMesh(positions, indices))
}

/** Counts the facets that keep a circle within the sagitta; a multiple of four, so that it reaches its full width. */
function countFacets(radiusMm: number, sagittaMm: number): number {
  requirePositive('round body', radiusMm, sagittaMm)
  const exact = Math.PI / Math.acos(Math.max(0, 1 - sagittaMm / radiusMm))
  return Math.ceil(Math.min(128, Math.max(12, exact)) / 4) * 4
}

function shrink([width, height, depth]: Vector3, wallMm: number, type: string): Vector3 {
  requirePositive(type, wallMm, width - 2 * wallMm, height - 2 * wallMm, depth - 2 * wallMm)
  return [width - 2 * wallMm, height - 2 * wallMm, depth - 2 * wallMm]
}

function faceOutward(mesh: Mesh): Mesh {
  return computeMeshVolumeMm3(mesh) < 0 ? invertMesh(mesh) : mesh
}

function createMesh(positions: readonly number[], indices: readonly number[]): Mesh {
  return { positionsMm: Float32Array.from(positions), indices: Uint32Array.from(indices) }
}

function requirePositive(type: string, ...sizes: readonly number[]): void {
  if (!sizes.every((size) => size > 0 && Number.isFinite(size))) {
    throw new RangeError(`${type}: its sizes make no solid body (${sizes.join(', ')})`)
  }
}

function add(a: Vector3, b: Vector3): Vector3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

function subtract(a: Vector3, b: Vector3): Vector3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

function scale(a: Vector3, factor: number): Vector3 {
  return [a[0] * factor, a[1] * factor, a[2] * factor]
}

function dot(a: Vector3, b: Vector3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function cross(a: Vector3, b: Vector3): Vector3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function normalise(a: Vector3): Vector3 {
  const length = Math.hypot(a[0], a[1], a[2])
  return length === 0 ? a : scale(a, 1 / length)
}
