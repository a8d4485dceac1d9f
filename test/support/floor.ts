import { readFileSync } from 'node:fs'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'

/**
 * Reads from a live file where one may stand, as triangles over x and z, every anchor at floor level, by name, and the
 * pose of every anchor, as a matrix by columns.
 */
export async function readFloor(file: string): Promise<{
  triangles: Point[][]
  points: Map<string, Point>
  poses: Map<string, readonly number[]>
}> {
  await MeshoptDecoder.ready
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const nodes = (await io.readBinary(new Uint8Array(readFileSync(file)))).getRoot().listNodes()
  const floor = nodes.find((node) => node.getName() === 'X_floor')
  const m = floor?.getWorldMatrix() ?? []
  const triangles: Point[][] = []
  for (const primitive of floor?.getMesh()?.listPrimitives() ?? []) {
    const [positions, indices] = [
      primitive.getAttribute('POSITION'),
      primitive.getIndices()?.getArray() ?? [],
    ]
    const corners = Array.from(indices, (index): Point => {
      const [x = 0, y = 0, z = 0] = positions?.getElement(index, []) ?? []
      const [a = 0, c = 0] = [0, 2].map(
        (row) => (m[row] ?? 0) * x + (m[row + 4] ?? 0) * y + (m[row + 8] ?? 0) * z + (m[row + 12] ?? 0),
      )
      return [a, c]
    })
    for (let i = 0; i < corners.length; i += 3) triangles.push(corners.slice(i, i + 3))
  }
  const points = new Map<string, Point>()
  const poses = new Map<string, readonly number[]>()
  for (const node of nodes) {
    const [x, y, z] = node.getWorldTranslation()
    if (!node.getName().startsWith('A_')) continue
    poses.set(node.getName(), node.getWorldMatrix())
    if (Math.abs(y) < 0.02) points.set(node.getName(), [x, z])
  }
  return { triangles, points, poses }
}

export type Point = readonly [x: number, z: number]

function isIn([x, z]: Point, triangle: readonly Point[]): boolean {
  const sides = triangle.map(([ax, az], i) => {
    const [bx, bz] = triangle[(i + 1) % 3] ?? [0, 0]
    return (bx - ax) * (z - az) - (bz - az) * (x - ax)
  })
  return sides.every((side) => side > -1e-3) || sides.every((side) => side < 1e-3)
}

/** Tells whether a point lies on a floor's triangles. */
export function isOnFloor(at: Point, triangles: readonly (readonly Point[])[]): boolean {
  return triangles.some((triangle) => isIn(at, triangle))
}
