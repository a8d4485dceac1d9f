import { describe, expect, test } from 'vitest'
import { computeBinLineIntegrals } from '#physics/attenuation.ts'
import type { Body } from '#physics/body.ts'
import { computeImageDifficulty } from '#physics/difficulty.ts'
import { resampleGeometry, SIDE_VIEW } from '#physics/line-scan.ts'
import type { MaterialId } from '#physics/materials.ts'
import { transformMesh, type Vector3 } from '#physics/mesh.ts'
import { computeReading } from '#physics/scanner.ts'
import { createShapeMesh, type Shape } from '#physics/shape.ts'

const view = resampleGeometry(SIDE_VIEW, 320, 320)

const body = (
  shape: Shape,
  materialId: MaterialId,
  positionMm: Vector3,
  rotationDeg: Vector3 = [0, 0, 0],
): Body => ({
  mesh: transformMesh(createShapeMesh(shape), { positionMm, rotationDeg }),
  materialId,
})

const plate = (rotationDeg: Vector3): Body =>
  body({ type: 'box', sizeMm: [100, 80, 8] }, 'steel', [0, 210, 0], rotationDeg)

describe('image difficulty from geometry (§3)', () => {
  test('the view of a plate is 1 face on and small edge on', () => {
    expect(computeImageDifficulty([plate([0, 0, 0])], [], view).view).toBeGreaterThan(0.85)
    const edgeOn = computeImageDifficulty([plate([0, 90, 0])], [], view).view
    expect(edgeOn).toBeLessThan(0.15)
    expect(edgeOn).toBeGreaterThan(0.03)
  })

  test('the view of a sphere is near 1 from everywhere', () => {
    const sphere = body({ type: 'sphere', radiusMm: 40 }, 'steel', [0, 210, 0], [10, 20, 30])
    expect(computeImageDifficulty([sphere], [], view).view).toBeGreaterThan(0.98)
  })

  test('superposition is the mean H of what else lies on the threat', () => {
    const cover = body({ type: 'box', sizeMm: [300, 300, 40] }, 'paper', [0, 210, 100])
    const { superposition } = computeImageDifficulty([plate([0, 0, 0])], [cover], view)
    const straight = computeReading(computeBinLineIntegrals([{ materialId: 'paper', thicknessMm: 40 }])).high
    // Rays cross the cover up to 4° off the square.
    expect(superposition / straight).toBeGreaterThan(1)
    expect(superposition / straight).toBeLessThan(1.01)
    expect(computeImageDifficulty([plate([0, 0, 0])], [], view).superposition).toBe(0)
  })

  test('complexity grows with what lies about', () => {
    const cover = body({ type: 'box', sizeMm: [300, 300, 40] }, 'paper', [0, 210, 100])
    const rods = Array.from({ length: 12 }, (_, i) =>
      body(
        { type: 'cylinder', radiusMm: 3, heightMm: 200 },
        'steel',
        [-120 + i * 20, 210, -60],
        [0, 0, i * 7],
      ),
    )
    const plain = computeImageDifficulty([plate([0, 0, 0])], [cover], view).complexity
    const cluttered = computeImageDifficulty([plate([0, 0, 0])], [cover, ...rods], view).complexity
    expect(plain).toBeGreaterThan(0)
    expect(cluttered).toBeGreaterThan(2 * plain)
    expect(cluttered).toBeLessThan(1)
  })
})
