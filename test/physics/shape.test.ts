import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  computeMeshBounds,
  computeMeshVolumeMm3,
  isClosed,
  type Mesh,
  transformMesh,
  type Vector2,
  type Vector3,
} from '#physics/mesh.ts'
import { createShapeMesh, type Shape } from '#physics/shape.ts'
import { splitLongEdges } from '#physics/split-edges.ts'

const square = (half: number): Vector2[] => [
  [-half, -half],
  [half, -half],
  [half, half],
  [-half, half],
]

const EXACT: [Shape, number][] = [
  [{ type: 'box', sizeMm: [30, 20, 10] }, 6000],
  [{ type: 'hollowBox', sizeMm: [100, 80, 60], wallMm: 5 }, 100 * 80 * 60 - 90 * 70 * 50],
  [{ type: 'prism', sides: 4, radiusMm: Math.SQRT2 * 10, heightMm: 7 }, 20 * 20 * 7],
  [{ type: 'extrusion', outlineMm: square(20), holesMm: [square(5)], depthMm: 3 }, (1600 - 100) * 3],
  [{ type: 'extrusion', outlineMm: square(20).reverse(), depthMm: 3 }, 1600 * 3],
]

const ROUND: [Shape, number][] = [
  [{ type: 'cylinder', radiusMm: 20, heightMm: 50 }, Math.PI * 400 * 50],
  [{ type: 'tube', outerRadiusMm: 20, innerRadiusMm: 15, heightMm: 50 }, Math.PI * (400 - 225) * 50],
  [{ type: 'can', radiusMm: 20, heightMm: 50, wallMm: 2 }, Math.PI * (400 * 50 - 324 * 46)],
  [{ type: 'cone', bottomRadiusMm: 20, topRadiusMm: 0, heightMm: 60 }, (Math.PI * 400 * 60) / 3],
  [
    { type: 'cone', bottomRadiusMm: 10, topRadiusMm: 20, heightMm: 30 },
    (Math.PI * 30 * (100 + 200 + 400)) / 3,
  ],
  [{ type: 'sphere', radiusMm: 50 }, (4 / 3) * Math.PI * 125000],
  [{ type: 'ellipsoid', sizeMm: [60, 40, 20] }, (4 / 3) * Math.PI * 30 * 20 * 10],
  [{ type: 'shell', sizeMm: [100, 100, 100], wallMm: 10 }, (4 / 3) * Math.PI * (125000 - 64000)],
  [{ type: 'torus', ringRadiusMm: 40, tubeRadiusMm: 8 }, 2 * Math.PI ** 2 * 40 * 64],
  [
    {
      type: 'lathe',
      profileMm: [
        [0, 0],
        [20, 0],
        [20, 10],
        [0, 10],
      ],
    },
    Math.PI * 400 * 10,
  ],
  [
    {
      type: 'wire',
      pathMm: [
        [0, 0, 0],
        [100, 0, 0],
      ],
      diameterMm: 6,
    },
    Math.PI * 9 * 100,
  ],
]

/** Every kind of shape, once or more. */
const ALL = [...EXACT, ...ROUND].map(([shape]) => shape)

describe('a shape becomes a closed mesh', () => {
  test.each(ALL)('$type is closed and faces outward', (shape) => {
    const mesh = createShapeMesh(shape)
    expect(isClosed(mesh)).toBe(true)
    expect(computeMeshVolumeMm3(mesh)).toBeGreaterThan(0)
  })

  test.each(EXACT)('$type has the volume of its closed form', (shape, volumeMm3) => {
    expect(computeMeshVolumeMm3(createShapeMesh(shape))).toBeCloseTo(volumeMm3, 1)
  })

  test.each(ROUND)(
    '$type nears the volume of its closed form as the facets get finer',
    (shape, volumeMm3) => {
      const usual = computeMeshVolumeMm3(createShapeMesh(shape)) / volumeMm3 - 1
      const fine = computeMeshVolumeMm3(createShapeMesh(shape, { sagittaMm: 0.005 })) / volumeMm3 - 1
      expect(Math.abs(usual)).toBeLessThan(0.05)
      expect(Math.abs(fine)).toBeLessThan(0.004)
      expect(Math.abs(fine)).toBeLessThanOrEqual(Math.abs(usual))
    },
  )

  test('a superellipsoid of high exponent nears its box', () => {
    const mesh = createShapeMesh(
      { type: 'ellipsoid', sizeMm: [60, 40, 20], exponent: 40 },
      { sagittaMm: 0.01 },
    )
    expect(isClosed(mesh)).toBe(true)
    expect(computeMeshVolumeMm3(mesh)).toBeGreaterThan(0.9 * 60 * 40 * 20)
    const bounds = computeMeshBounds(mesh)
    expect(bounds.maxMm[0]).toBeCloseTo(30, 3)
    expect(bounds.minMm[1]).toBeCloseTo(-20, 3)
  })

  test('a bent wire is as long as its path', () => {
    const bend = createShapeMesh({
      type: 'wire',
      diameterMm: 2,
      pathMm: [
        [0, 0, 0],
        [50, 0, 0],
        [80, 20, 0],
        [100, 60, 30],
      ],
    })
    expect(isClosed(bend)).toBe(true)
    const lengthMm = 50 + Math.hypot(30, 20) + Math.hypot(20, 40, 30)
    // A joint is thinner than the rod by the cosine of half its bend.
    expect(computeMeshVolumeMm3(bend) / (Math.PI * lengthMm)).toBeGreaterThan(0.85)
    expect(computeMeshVolumeMm3(bend) / (Math.PI * lengthMm)).toBeLessThan(1)
  })

  test.each<[string, Shape]>([
    ['box', { type: 'box', sizeMm: [10, 0, 10] }],
    ['hollowBox', { type: 'hollowBox', sizeMm: [10, 10, 10], wallMm: 5 }],
    ['tube', { type: 'tube', outerRadiusMm: 5, innerRadiusMm: 5, heightMm: 4 }],
    ['ellipsoid', { type: 'ellipsoid', sizeMm: [10, Number.NaN, 10] }],
    ['wire', { type: 'wire', pathMm: [[0, 0, 0]], diameterMm: 2 }],
    [
      'lathe',
      {
        type: 'lathe',
        profileMm: [
          [0, 0],
          [-5, 3],
          [0, 9],
        ],
      },
    ],
  ])('a %s without a body is refused', (_, shape) => {
    expect(() => createShapeMesh(shape)).toThrow(RangeError)
  })
})

describe('a cap is triangulated', () => {
  test('with several holes, any star-shaped outline (100 cases, seed 20260101)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 40, max: 100 }), { minLength: 8, maxLength: 40 }),
        fc.integer({ min: 0, max: 4 }),
        (radii, holeCount) => {
          const outline = ring(radii, 0, 0)
          const holes = Array.from({ length: holeCount }, (_, i) =>
            ring([4, 6, 3, 5, 6, 4], 14 * Math.cos(i * 1.6), 14 * Math.sin(i * 1.6)),
          )
          const mesh = createShapeMesh(
            { type: 'extrusion', outlineMm: outline, holesMm: holes, depthMm: 2 },
            { maxEdgeMm: Infinity },
          )
          const areaMm2 = area(outline) - holes.reduce((sum, hole) => sum + area(hole), 0)
          expect(isClosed(mesh)).toBe(true)
          expect(computeMeshVolumeMm3(mesh) / (2 * areaMm2)).toBeCloseTo(1, 5)
          expect(computeCapAreaMm2(mesh, 1)).toBeCloseTo(areaMm2, 1)
        },
      ),
      { seed: 20260101, numRuns: 100 },
    )
  })

  test('of a comb, whose corners are mostly hollow', () => {
    const teeth: Vector2[] = [[0, 0]]
    for (let i = 0; i < 10; i++) teeth.push([i * 4 + 2, 0], [i * 4 + 2, 30], [i * 4 + 4, 30], [i * 4 + 4, 0])
    teeth.push([42, 0], [42, -5], [0, -5])
    const mesh = createShapeMesh({ type: 'extrusion', outlineMm: teeth, depthMm: 1 })
    expect(isClosed(mesh)).toBe(true)
    expect(computeMeshVolumeMm3(mesh)).toBeCloseTo(42 * 5 + 10 * 2 * 30, 2)
  })

  test('is refused when a hole lies outside', () => {
    const hole = square(3).map(([x, y]): Vector2 => [x + 100, y])
    expect(() =>
      createShapeMesh({ type: 'extrusion', outlineMm: square(20), holesMm: [hole], depthMm: 1 }),
    ).toThrow()
  })
})

describe('a pose', () => {
  test('turns about z first, then y, then x (three.js order XYZ)', () => {
    const point: Mesh = { positionsMm: Float32Array.of(1, 0, 0), indices: new Uint32Array() }
    const turned = transformMesh(point, { positionMm: [10, 20, 30], rotationDeg: [90, 0, 90] })
    expect([...turned.positionsMm]).toEqual([10, 20, 31])
  })

  test('keeps volume and closedness, whatever it is (200 cases, seed 7)', () => {
    const angle = fc.integer({ min: -720, max: 720 })
    const place = fc.integer({ min: -300, max: 300 })
    const shapes = ALL.map((shape) => createShapeMesh(shape, { maxEdgeMm: Infinity }))
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.tuple(angle, angle, angle),
        fc.tuple(place, place, place),
        (mesh, rotationDeg, positionMm) => {
          const moved = transformMesh(mesh, {
            rotationDeg: rotationDeg as Vector3,
            positionMm: positionMm as Vector3,
          })
          expect(computeMeshVolumeMm3(moved) / computeMeshVolumeMm3(mesh)).toBeCloseTo(1, 3)
          expect(isClosed(moved)).toBe(true)
        },
      ),
      { seed: 7, numRuns: 200 },
    )
  })
})

describe('splitting long edges', () => {
  test.each(ALL)('leaves no edge of $type over 20 mm and its volume as it was', (shape) => {
    const coarse = createShapeMesh(shape, { maxEdgeMm: Infinity })
    const split = splitLongEdges(coarse, 20)
    expect(isClosed(split)).toBe(true)
    expect(computeLongestEdgeMm(split, 1)).toBeLessThanOrEqual(20)
    expect(computeMeshVolumeMm3(split) / computeMeshVolumeMm3(coarse)).toBeCloseTo(1, 5)
  })

  test('across the fan only needs fewer triangles and bounds the extent across', () => {
    const box = createShapeMesh({ type: 'box', sizeMm: [400, 200, 300] }, { maxEdgeMm: Infinity })
    const all = splitLongEdges(box, 20)
    const across = splitLongEdges(box, 20, 'acrossFan')
    expect(isClosed(across)).toBe(true)
    expect(computeLongestEdgeMm(across, 0)).toBeLessThanOrEqual(20)
    expect(across.indices.length).toBeLessThan(all.indices.length / 3)
  })
})

describe('isClosed', () => {
  const box = createShapeMesh({ type: 'box', sizeMm: [1, 1, 1] })
  test('is false when a face is missing', () => {
    expect(isClosed({ ...box, indices: box.indices.slice(3) })).toBe(false)
  })
  test('is false when a face is turned', () => {
    const indices = box.indices.slice()
    indices.set([box.indices[1]!, box.indices[0]!], 0)
    expect(isClosed({ ...box, indices })).toBe(false)
  })
})

function ring(radii: readonly number[], centreX: number, centreY: number): Vector2[] {
  return radii.map((radius, i): Vector2 => {
    const angle = (2 * Math.PI * i) / radii.length
    return [centreX + radius * Math.cos(angle), centreY + radius * Math.sin(angle)]
  })
}

function area(polygon: readonly Vector2[]): number {
  return polygon.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = polygon[(i + 1) % polygon.length]!
    return sum + (x * nextY - y * nextX) / 2
  }, 0)
}

/** Sums the absolute areas of the triangles in the plane z; larger than the true area when any overlap. */
function computeCapAreaMm2(mesh: Mesh, z: number): number {
  let sum = 0
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const corners = [0, 1, 2].map((k) => {
      const at = mesh.indices[i + k]! * 3
      return [mesh.positionsMm[at]!, mesh.positionsMm[at + 1]!, mesh.positionsMm[at + 2]!] as const
    })
    if (corners.every((corner) => corner[2] === z))
      sum += Math.abs(area(corners.map(([x, y]): Vector2 => [x, y])))
  }
  return sum
}

function computeLongestEdgeMm(mesh: Mesh, xShare: 0 | 1): number {
  let longest = 0
  const p = mesh.positionsMm
  for (let i = 0; i < mesh.indices.length; i++) {
    const a = mesh.indices[i]! * 3
    const b = mesh.indices[i % 3 === 2 ? i - 2 : i + 1]! * 3
    const length = Math.hypot(xShare * (p[a]! - p[b]!), p[a + 1]! - p[b + 1]!, p[a + 2]! - p[b + 2]!)
    longest = Math.max(longest, length)
  }
  return longest
}
