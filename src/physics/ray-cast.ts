import { type Body, computeBodyAttenuationPerMm } from './body.ts'
import type { LineScanGeometry } from './line-scan.ts'
import type { Mesh } from './mesh.ts'
import { BIN_COUNT } from './scanner.ts'

/**
 * Adds to each pixel the length in millimetres that its ray runs inside a mesh; pixels are row by row.
 *
 * Cuts the mesh with the plane of each column and sorts, row by row, where the fan's rays cross the outline: the
 * ray is inside between its first and second crossing, third and fourth, and so on. Faces need not be oriented.
 * Neighbouring triangles cut their common edge in the same point, and a crossing belongs to the half-open row
 * interval of its segment, so a closed mesh gives each ray an even number of crossings; an odd one throws.
 * The mesh must lie on the far side of the source and must not intersect itself.
 */
export function addPathLengths(mesh: Mesh, geometry: LineScanGeometry, pathLengthsMm: Float64Array): void {
  const { columnCount, rowCount } = geometry
  const { positionsMm, indices } = mesh
  const sweep = sortTrianglesByColumn(mesh, geometry)
  const active = new Int32Array(indices.length / 3)
  let activeCount = 0
  let nextTriangle = 0

  const directionsY = new Float64Array(rowCount)
  const directionsZ = new Float64Array(rowCount)
  for (let row = 0; row < rowCount; row++) {
    const angleRad = geometry.firstRowAngleRad + (row + 0.5) * geometry.rowPitchRad
    directionsY[row] = Math.cos(angleRad)
    directionsZ[row] = Math.sin(angleRad)
  }
  const crossings: number[][] = Array.from({ length: rowCount }, () => [])
  const from: CutPoint = { y: 0, z: 0, row: 0 }
  const to: CutPoint = { y: 0, z: 0, row: 0 }

  for (let column = 0; column < columnCount; column++) {
    const xMm = geometry.firstColumnXMm + (column + 0.5) * geometry.columnPitchMm
    while (nextTriangle < sweep.order.length && sweep.firstColumns[sweep.order[nextTriangle]!]! <= column) {
      active[activeCount++] = sweep.order[nextTriangle++]!
    }
    let firstRow = rowCount
    let lastRow = -1
    let kept = 0
    for (let i = 0; i < activeCount; i++) {
      const triangle = active[i]!
      if (sweep.lastColumns[triangle]! < column) continue
      active[kept++] = triangle
      const a = indices[triangle * 3]!
      const b = indices[triangle * 3 + 1]!
      const c = indices[triangle * 3 + 2]!
      const isAAbove = positionsMm[a * 3]! > xMm
      const isBAbove = positionsMm[b * 3]! > xMm
      const isCAbove = positionsMm[c * 3]! > xMm
      if (isAAbove === isBAbove && isBAbove === isCAbove) continue
      const lone = isBAbove === isCAbove ? a : isAAbove === isCAbove ? b : c
      cutEdge(mesh, geometry, lone, lone === a ? b : a, xMm, from)
      cutEdge(mesh, geometry, lone, lone === c ? b : c, xMm, to)

      const begin = Math.max(0, Math.ceil(Math.min(from.row, to.row)))
      const end = Math.min(rowCount, Math.ceil(Math.max(from.row, to.row)))
      if (begin >= end) continue
      if (begin < firstRow) firstRow = begin
      if (end - 1 > lastRow) lastRow = end - 1
      for (let row = begin; row < end; row++) {
        const directionY = directionsY[row]!
        const directionZ = directionsZ[row]!
        const fromSide = directionY * from.z - directionZ * from.y
        const toSide = directionY * to.z - directionZ * to.y
        // A share of the segment, kept within it: seen end-on, rounding alone decides.
        const share = fromSide === toSide ? 0 : Math.min(1, Math.max(0, fromSide / (fromSide - toSide)))
        const y = from.y + share * (to.y - from.y)
        const z = from.z + share * (to.z - from.z)
        crossings[row]!.push(directionY * y + directionZ * z)
      }
    }
    activeCount = kept

    for (let row = firstRow; row <= lastRow; row++) {
      const distances = crossings[row]!
      if (distances.length % 2 === 1) {
        throw new Error(`mesh leaks: ${distances.length} crossings at column ${column}, row ${row}`)
      }
      sortAscending(distances)
      let lengthMm = 0
      for (let i = 0; i < distances.length; i += 2) lengthMm += distances[i + 1]! - distances[i]!
      pathLengthsMm[row * columnCount + column]! += lengthMm
      distances.length = 0
    }
  }
}

/** Computes the length of each pixel's ray inside a mesh, in millimetres, row by row. */
export function castPathLengths(mesh: Mesh, geometry: LineScanGeometry): Float64Array {
  const pathLengthsMm = new Float64Array(geometry.columnCount * geometry.rowCount)
  addPathLengths(mesh, geometry, pathLengthsMm)
  return pathLengthsMm
}

/**
 * Computes Σ µL of all bodies along each pixel's ray: eight bins per pixel, pixels row by row.
 * The oracle for the GPU's signed sum over faces; it shares nothing with it but meshes, geometry and bin tables.
 */
export function castLineIntegrals(bodies: readonly Body[], geometry: LineScanGeometry): Float64Array {
  const pixelCount = geometry.columnCount * geometry.rowCount
  const lineIntegrals = new Float64Array(pixelCount * BIN_COUNT)
  const pathLengthsMm = new Float64Array(pixelCount)
  for (const body of bodies) {
    pathLengthsMm.fill(0)
    addPathLengths(body.mesh, geometry, pathLengthsMm)
    const attenuationPerMm = computeBodyAttenuationPerMm(body)
    for (let pixel = 0; pixel < pixelCount; pixel++) {
      const lengthMm = pathLengthsMm[pixel]!
      if (lengthMm === 0) continue
      for (let bin = 0; bin < BIN_COUNT; bin++) {
        lineIntegrals[pixel * BIN_COUNT + bin]! += attenuationPerMm[bin]! * lengthMm
      }
    }
  }
  return lineIntegrals
}

/** Where a mesh edge meets a column's plane: relative to the source, and its row counted from pixel middles. */
interface CutPoint {
  y: number
  z: number
  row: number
}

function cutEdge(
  { positionsMm }: Mesh,
  geometry: LineScanGeometry,
  one: number,
  other: number,
  xMm: number,
  target: CutPoint,
): void {
  // Always from the lower vertex, so that both triangles at the edge get the same bits.
  const a = Math.min(one, other) * 3
  const b = Math.max(one, other) * 3
  const share = (xMm - positionsMm[a]!) / (positionsMm[b]! - positionsMm[a]!)
  const y = positionsMm[a + 1]! + share * (positionsMm[b + 1]! - positionsMm[a + 1]!)
  const z = positionsMm[a + 2]! + share * (positionsMm[b + 2]! - positionsMm[a + 2]!)
  target.y = y - geometry.sourceYMm
  target.z = z - geometry.sourceZMm
  target.row = (Math.atan2(target.z, target.y) - geometry.firstRowAngleRad) / geometry.rowPitchRad - 0.5
}

/** Orders triangles by the first column that may cut them; the bounds are a column wide of the mark. */
function sortTrianglesByColumn(
  { positionsMm, indices }: Mesh,
  { columnCount, firstColumnXMm, columnPitchMm }: LineScanGeometry,
): { order: Int32Array; firstColumns: Int32Array; lastColumns: Int32Array } {
  const triangleCount = indices.length / 3
  const firstColumns = new Int32Array(triangleCount)
  const lastColumns = new Int32Array(triangleCount)
  const inside: number[] = []
  for (let triangle = 0; triangle < triangleCount; triangle++) {
    const ax = positionsMm[indices[triangle * 3]! * 3]!
    const bx = positionsMm[indices[triangle * 3 + 1]! * 3]!
    const cx = positionsMm[indices[triangle * 3 + 2]! * 3]!
    const first = Math.floor((Math.min(ax, bx, cx) - firstColumnXMm) / columnPitchMm) - 1
    const last = Math.ceil((Math.max(ax, bx, cx) - firstColumnXMm) / columnPitchMm) + 1
    if (last < 0 || first >= columnCount) continue
    firstColumns[triangle] = Math.max(0, first)
    lastColumns[triangle] = last
    inside.push(triangle)
  }
  const order = Int32Array.from(inside).sort((a, b) => firstColumns[a]! - firstColumns[b]!)
  return { order, firstColumns, lastColumns }
}

function sortAscending(values: number[]): void {
  for (let i = 1; i < values.length; i++) {
    const value = values[i]!
    let at = i
    while (at > 0 && values[at - 1]! > value) {
      values[at] = values[at - 1]!
      at--
    }
    values[at] = value
  }
}
