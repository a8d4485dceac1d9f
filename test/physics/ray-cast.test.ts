import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeBinLineIntegrals } from '#physics/attenuation.ts'
import { type Body, computeBodyMassG } from '#physics/body.ts'
import {
  computeRay,
  type LineScanGeometry,
  LOWER_VIEW,
  resampleGeometry,
  SIDE_VIEW,
} from '#physics/line-scan.ts'
import { computeMeshVolumeMm3, type Mesh, mergeMeshes, transformMesh, type Vector3 } from '#physics/mesh.ts'
import { castLineIntegrals, castPathLengths } from '#physics/ray-cast.ts'
import { BIN_COUNT } from '#physics/scanner.ts'
import { createShapeMesh, type Shape } from '#physics/shape.ts'

/** A small odd image whose middle pixel looks straight up through the origin; 1 mm at the origin. */
function aim(distanceMm: number, pixels = 121): LineScanGeometry {
  return {
    sourceYMm: -distanceMm,
    sourceZMm: 0,
    firstRowAngleRad: -pixels / 2 / distanceMm,
    rowPitchRad: 1 / distanceMm,
    rowCount: pixels,
    firstColumnXMm: -pixels / 2,
    columnPitchMm: 1,
    columnCount: pixels,
  }
}

const pixelAt = (view: LineScanGeometry, columnFromMiddle: number, rowFromMiddle: number): number =>
  ((view.rowCount - 1) / 2 + rowFromMiddle) * view.columnCount + (view.columnCount - 1) / 2 + columnFromMiddle

const place = (shape: Shape, positionMm: Vector3, rotationDeg: Vector3 = [0, 0, 0]): Mesh =>
  transformMesh(createShapeMesh(shape), { positionMm, rotationDeg })

describe('path lengths in line-scan geometry (§2.7)', () => {
  const view = aim(800)
  const fine = { sagittaMm: 0.01 }

  test('a sphere of radius 50 is 100.0 mm through its middle and 80.0 mm at 30 mm beside it', () => {
    const lengthsMm = castPathLengths(createShapeMesh({ type: 'sphere', radiusMm: 50 }, fine), view)
    expect(lengthsMm[pixelAt(view, 0, 0)]).toBeCloseTo(100, 1)
    // Along the belt the rays are parallel.
    expect(Math.abs(lengthsMm[pixelAt(view, 30, 0)]! - 80)).toBeLessThan(0.05)
    expect(Math.abs(lengthsMm[pixelAt(view, -30, 0)]! - 80)).toBeLessThan(0.05)
    // Across it they spread: the ray 30 rows off passes the middle at 800·sin(30/800) mm.
    const passMm = 800 * Math.sin(30 / 800)
    expect(Math.abs(lengthsMm[pixelAt(view, 0, 30)]! - 2 * Math.sqrt(2500 - passMm ** 2))).toBeLessThan(0.05)
    expect(lengthsMm[pixelAt(view, 55, 0)]).toBe(0)
  })

  test('a hollow sphere 50/40 is 20.0 mm through its middle', () => {
    const shell = createShapeMesh({ type: 'shell', sizeMm: [100, 100, 100], wallMm: 10 }, fine)
    expect(Math.abs(castPathLengths(shell, view)[pixelAt(view, 0, 0)]! - 20)).toBeLessThan(0.05)
  })

  test('a box has its depth up to its edge and nothing beyond', () => {
    const lengthsMm = castPathLengths(createShapeMesh({ type: 'box', sizeMm: [61, 40, 400] }), view)
    for (const column of [0, 30, -30]) {
      expect(lengthsMm[pixelAt(view, column, 0)]).toBeCloseTo(40, 9)
      // Slanted rays cross the slab on the slant.
      expect(lengthsMm[pixelAt(view, column, 50)]).toBeCloseTo(40 / Math.cos(50 / 800), 6)
    }
    expect(lengthsMm[pixelAt(view, 31, 0)]).toBe(0)
    expect(lengthsMm[pixelAt(view, -31, 0)]).toBe(0)
  })

  test('two boxes apart add up, as one mesh and as two', () => {
    const below = place({ type: 'box', sizeMm: [40, 20, 40] }, [0, -30, 0])
    const above = place({ type: 'box', sizeMm: [40, 10, 40] }, [0, 25, 0])
    const joined = castPathLengths(mergeMeshes([below, above]), view)
    const first = castPathLengths(below, view)
    const second = castPathLengths(above, view)
    expect(joined[pixelAt(view, 0, 0)]).toBeCloseTo(30, 9)
    joined.forEach((lengthMm, i) => {
      expect(lengthMm).toBeCloseTo(first[i]! + second[i]!, 9)
    })
  })

  test('a cavity is empty: a carton is two walls thick', () => {
    const carton = createShapeMesh({ type: 'hollowBox', sizeMm: [100, 80, 100], wallMm: 4 })
    expect(castPathLengths(carton, view)[pixelAt(view, 0, 0)]).toBeCloseTo(8, 9)
  })

  test('parallel rays sum up to the volume however the mesh is turned (40 poses, seed 3)', () => {
    const far = aim(1e7, 141)
    const shapes: Shape[] = [
      { type: 'box', sizeMm: [60, 40, 30] },
      { type: 'torus', ringRadiusMm: 40, tubeRadiusMm: 12 },
      { type: 'can', radiusMm: 30, heightMm: 70, wallMm: 6 },
      {
        type: 'extrusion',
        depthMm: 25,
        outlineMm: [
          [0, 0],
          [50, 0],
          [50, 12],
          [12, 12],
          [12, 40],
          [0, 40],
        ],
      },
    ]
    const angle = fc.integer({ min: 0, max: 359 })
    fc.assert(
      fc.property(fc.constantFrom(...shapes), angle, angle, angle, (shape, x, y, z) => {
        const mesh = place(shape, [0, 0, 0], [x, y, z])
        const sumMm3 = castPathLengths(mesh, far).reduce((sum, lengthMm) => sum + lengthMm, 0)
        expect(Math.abs(sumMm3 / computeMeshVolumeMm3(mesh) - 1)).toBeLessThan(0.01)
      }),
      { seed: 3, numRuns: 40 },
    )
  })

  test('a mesh with a hole in it is found out', () => {
    const box = createShapeMesh({ type: 'box', sizeMm: [40, 40, 40] }, { maxEdgeMm: Infinity })
    const isTop = (corner: number): boolean => box.positionsMm[corner * 3 + 1]! > 0
    const triangles = Array.from({ length: 12 }, (_, i) => [...box.indices.slice(i * 3, i * 3 + 3)])
    const open = triangles.filter((triangle) => !triangle.every(isTop)).flat()
    expect(open.length).toBe(30)
    expect(() => castPathLengths({ ...box, indices: Uint32Array.from(open) }, view)).toThrow(/leaks/)
  })

  test('what lies outside the window is left out', () => {
    const half = place({ type: 'box', sizeMm: [100, 20, 20] }, [60, 0, 0])
    const lengthsMm = castPathLengths(half, view)
    expect(lengthsMm[pixelAt(view, 60, 0)]).toBeCloseTo(20, 9)
    expect(
      castPathLengths(place({ type: 'box', sizeMm: [10, 10, 10] }, [900, 0, 0]), view).some(Boolean),
    ).toBe(false)
  })
})

describe('the sorted intervals agree with the signed sum over all faces', () => {
  const shapes: Shape[] = [
    { type: 'sphere', radiusMm: 60 },
    { type: 'hollowBox', sizeMm: [200, 120, 150], wallMm: 3 },
    { type: 'torus', ringRadiusMm: 70, tubeRadiusMm: 9 },
    { type: 'tube', outerRadiusMm: 40, innerRadiusMm: 38, heightMm: 150 },
    {
      type: 'wire',
      diameterMm: 4,
      pathMm: [
        [-80, 0, 0],
        [0, 30, 20],
        [80, 0, 40],
        [120, -20, 0],
      ],
    },
    {
      type: 'extrusion',
      depthMm: 30,
      outlineMm: [
        [-60, -20],
        [60, -20],
        [60, 20],
        [20, 20],
        [20, 0],
        [-60, 0],
      ],
    },
  ]
  test.each([
    ['lower', LOWER_VIEW],
    ['side', SIDE_VIEW],
  ])('in the %s view (60 poses, seed 2024)', (_, view) => {
    const geometry = resampleGeometry(view, 97, 89)
    const meshes = shapes.map((shape) => createShapeMesh(shape))
    const angle = fc.integer({ min: 0, max: 359 })
    fc.assert(
      fc.property(
        fc.constantFrom(...meshes),
        angle,
        angle,
        angle,
        fc.integer({ min: 0, max: 96 }),
        (shape, x, y, z, column) => {
          const mesh = transformMesh(shape, { positionMm: [10, 200, -20], rotationDeg: [x, y, z] })
          const lengthsMm = castPathLengths(mesh, geometry)
          for (let row = 0; row < geometry.rowCount; row += 4) {
            const plain = sumSignedDistances(mesh, geometry, column, row)
            expect(Math.abs(lengthsMm[row * geometry.columnCount + column]! - plain)).toBeLessThan(1e-6)
          }
        },
      ),
      { seed: 2024, numRuns: 60 },
    )
  })
})

describe('bodies', () => {
  const view = aim(800, 21)

  test('add up bin by bin to what the layers on the ray give', () => {
    const bodies: Body[] = [
      { mesh: place({ type: 'box', sizeMm: [60, 30, 60] }, [0, 0, 0]), materialId: 'paper' },
      { mesh: place({ type: 'box', sizeMm: [60, 2, 60] }, [0, 40, 0]), materialId: 'steel' },
      {
        mesh: place({ type: 'box', sizeMm: [60, 50, 60] }, [0, 80, 0]),
        materialId: 'cotton',
        densityGPerCm3: 0.1,
      },
    ]
    const lineIntegrals = castLineIntegrals(bodies, view)
    const expected = computeBinLineIntegrals([
      { materialId: 'paper', thicknessMm: 30 },
      { materialId: 'steel', thicknessMm: 2 },
      { materialId: 'cotton', thicknessMm: 50, densityGPerCm3: 0.1 },
    ])
    const at = pixelAt(view, 0, 0) * BIN_COUNT
    expected.forEach((value, bin) => {
      expect(lineIntegrals[at + bin]).toBeCloseTo(value, 6)
    })
  })

  test('an embedded body takes the place of what surrounds it', () => {
    const flour: Body = { mesh: createShapeMesh({ type: 'box', sizeMm: [60, 50, 60] }), materialId: 'flour' }
    const lump: Body = {
      mesh: createShapeMesh({ type: 'box', sizeMm: [20, 10, 20] }),
      materialId: 'lead',
      displacedMaterialId: 'flour',
    }
    const expected = computeBinLineIntegrals([
      { materialId: 'flour', thicknessMm: 40 },
      { materialId: 'lead', thicknessMm: 10 },
    ])
    const lineIntegrals = castLineIntegrals([flour, lump], view)
    const at = pixelAt(view, 0, 0) * BIN_COUNT
    expected.forEach((value, bin) => {
      expect(lineIntegrals[at + bin]! / value).toBeCloseTo(1, 6)
    })
    expect(computeBodyMassG(flour) + computeBodyMassG(lump)).toBeCloseTo(176 * 0.6 + 4 * 11.35, 3)
  })

  test('weigh volume times density: a litre of water a kilogram', () => {
    const water: Body = {
      mesh: createShapeMesh({ type: 'box', sizeMm: [100, 100, 100] }),
      materialId: 'water',
    }
    expect(computeBodyMassG(water)).toBeCloseTo(1000, 3)
    expect(computeBodyMassG({ ...water, densityGPerCm3: 0.25 })).toBeCloseTo(250, 3)
  })
})

/** Adds exits and subtracts entries over every triangle that the ray meets, without any order: slow and plain. */
function sumSignedDistances(mesh: Mesh, geometry: LineScanGeometry, column: number, row: number): number {
  const ray = computeRay(geometry, column + 0.5, row + 0.5, { xMm: 0, directionY: 0, directionZ: 0 })
  const origin = [ray.xMm, geometry.sourceYMm, geometry.sourceZMm] as const
  const direction = [0, ray.directionY, ray.directionZ] as const
  const p = mesh.positionsMm
  let sum = 0
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const corners = [0, 1, 2].map((k) => {
      const at = mesh.indices[i + k]! * 3
      return [p[at]! - origin[0], p[at + 1]! - origin[1], p[at + 2]! - origin[2]] as const
    })
    const [a, b, c] = corners as [Vector3, Vector3, Vector3]
    const sides = [triple(a, b, direction), triple(b, c, direction), triple(c, a, direction)]
    const isExit = sides.every((side) => side > 0)
    const isEntry = sides.every((side) => side < 0)
    if (!isExit && !isEntry) continue
    const total = sides[0]! + sides[1]! + sides[2]!
    const weights = [sides[1]! / total, sides[2]! / total, sides[0]! / total]
    const y = weights[0]! * a[1] + weights[1]! * b[1] + weights[2]! * c[1]
    const z = weights[0]! * a[2] + weights[1]! * b[2] + weights[2]! * c[2]
    const distanceMm = y * direction[1] + z * direction[2]
    sum += isExit ? distanceMm : -distanceMm
  }
  return sum
}

function triple(a: Vector3, b: Vector3, c: Vector3): number {
  return (
    (a[1] * b[2] - a[2] * b[1]) * c[0] +
    (a[2] * b[0] - a[0] * b[2]) * c[1] +
    (a[0] * b[1] - a[1] * b[0]) * c[2]
  )
}
