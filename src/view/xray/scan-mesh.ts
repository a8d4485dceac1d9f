import { computeBinAttenuationPerMm } from '#physics/attenuation.ts'
import { type LineScanGeometry, projectPoint } from '#physics/line-scan.ts'
import type { Mesh } from '#physics/mesh.ts'
import { splitLongEdges } from '#physics/split-edges.ts'
import type { Solid } from '#scenario/parcel.ts'
import { createSolidMesh } from './solid-mesh.ts'

/**
 * Longest edge across the fan. The sheet's 20 mm (`FAN_EDGE_MM`) leaves up to 0.13 mm of path, a tenth of the signal
 * behind gold; half of it a quarter of that. Shorter still, slivers of faces seen edge-on cost more than they gain.
 */
const LONGEST_EDGE_MM = 10

/**
 * All solids of a parcel as the scanner's rays meet them: image coordinates and distance from the source.
 * The mapping is done here and not in a shader, because it is no projection (rays of one column share a plane,
 * not a point) and because an arctangent differs between graphics chips.
 */
export interface ScanMesh {
  /** Column, row, and distance in mm less the solid's mean distance: a constant that cancels, and keeps bits. */
  readonly positions: Float32Array
  /** Which solid each vertex belongs to. */
  readonly owners: Float32Array
  readonly indices: Uint32Array
  /** µ per mm of each solid in eight bins. */
  readonly attenuationsPerMm: Float32Array
}

/** Builds the mesh of a parcel for one view. Up to a tenth of a second of work. */
export function createScanMesh(solids: readonly Solid[], geometry: LineScanGeometry): ScanMesh {
  const parts = solids.map((solid) => {
    const mesh = createPlacedMesh(solid)
    return { positions: mapVertices(mesh.positionsMm, geometry), indices: mesh.indices }
  })
  const positions = new Float32Array(parts.reduce((sum, part) => sum + part.positions.length, 0))
  const owners = new Float32Array(positions.length / 3)
  const indices = new Uint32Array(parts.reduce((sum, part) => sum + part.indices.length, 0))
  let vertex = 0
  let index = 0
  parts.forEach((part, owner) => {
    positions.set(part.positions, vertex * 3)
    owners.fill(owner, vertex, vertex + part.positions.length / 3)
    for (const local of part.indices) indices[index++] = local + vertex
    vertex += part.positions.length / 3
  })
  const attenuationsPerMm = Float32Array.from(
    solids.flatMap(({ material, densityGPerCm3 }) => computeBinAttenuationPerMm(material, densityGPerCm3)),
  )
  return { positions, owners, indices, attenuationsPerMm }
}

/** Edges are split where the solid lies: along the belt they may stay long, and which those are is up to its pose. */
export function createPlacedMesh(solid: Solid): Mesh {
  return splitLongEdges(createSolidMesh(solid), LONGEST_EDGE_MM, 'acrossFan')
}

function mapVertices(positionsMm: Float32Array, geometry: LineScanGeometry): Float32Array {
  const count = positionsMm.length / 3
  const mapped = new Float64Array(positionsMm.length)
  const point = { column: 0, row: 0, distanceMm: 0 }
  let distanceSumMm = 0
  for (let i = 0; i < positionsMm.length; i += 3) {
    projectPoint(geometry, [positionsMm[i]!, positionsMm[i + 1]!, positionsMm[i + 2]!], point)
    mapped[i] = point.column
    mapped[i + 1] = point.row
    mapped[i + 2] = point.distanceMm
    distanceSumMm += point.distanceMm
  }
  const referenceMm = distanceSumMm / count
  for (let i = 2; i < mapped.length; i += 3) mapped[i]! -= referenceMm
  return Float32Array.from(mapped)
}
