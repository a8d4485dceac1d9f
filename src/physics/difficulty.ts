import type { Body } from './body.ts'
import type { LineScanGeometry } from './line-scan.ts'
import { computeMeshBounds, type Mesh, mergeMeshes, type Pose, transformMesh, type Vector3 } from './mesh.ts'
import { addPathLengths, castLineIntegrals } from './ray-cast.ts'
import { createXrayImage } from './xray-image.ts'

/**
 * How hard a threat is to see, by the factors that matter to screeners. Exact, because the image is computed.
 * Source: Schwaninger et al. and Bolfing et al. (16,000 TIP records); Koller et al., J. Transp. Secur. 1 (2008) 81.
 */
export interface ImageDifficulty {
  /** Projected area as posed, over the largest of 13 viewing directions; 1 is the most telling view, near 0 edge-on. */
  readonly view: number
  /** Mean absorbance H of everything else, over the pixels where the threat is. */
  readonly superposition: number
  /** Share of the parcel's pixels that are edges. */
  readonly complexity: number
}

/** Least change of H between opposite neighbours that makes a pixel an edge (design value). */
const EDGE_STEP_HIGH = 0.1

/** Computes the difficulty of finding `threat` among `others`; the result depends a little on pixel size. */
export function computeImageDifficulty(
  threat: readonly Body[],
  others: readonly Body[],
  geometry: LineScanGeometry,
): ImageDifficulty {
  const threatMeshes = threat.map((body) => body.mesh)
  const threatMm = castAll(threatMeshes, geometry)
  const { high: otherHigh } = createXrayImage(castLineIntegrals(others, geometry), geometry)
  const { high } = createXrayImage(castLineIntegrals([...threat, ...others], geometry), geometry)
  return {
    view: computeViewShare(threatMeshes, geometry),
    superposition: computeMean(otherHigh, (pixel) => threatMm[pixel]! > 0),
    complexity: computeEdgeDensity(high, geometry),
  }
}

function computeViewShare(meshes: readonly Mesh[], geometry: LineScanGeometry): number {
  const { minMm, maxMm } = computeMeshBounds(mergeMeshes(meshes))
  const centreMm: Vector3 = [(minMm[0] + maxMm[0]) / 2, (minMm[1] + maxMm[1]) / 2, (minMm[2] + maxMm[2]) / 2]
  const toOrigin = { positionMm: [-centreMm[0], -centreMm[1], -centreMm[2]], rotationDeg: [0, 0, 0] } as const
  const centred = meshes.map((mesh) => transformMesh(mesh, toOrigin))
  const beamRad = Math.atan2(centreMm[2] - geometry.sourceZMm, centreMm[1] - geometry.sourceYMm)
  const own = countPixels(meshes, geometry)
  let largest = own
  for (const { aboutDeg, tiltDeg } of VIEWING_DIRECTIONS) {
    const pose: Pose = {
      positionMm: centreMm,
      rotationDeg: [(beamRad * 180) / Math.PI - tiltDeg, -aboutDeg, 0],
    }
    const turned = centred.map((mesh) => transformMesh(mesh, pose))
    largest = Math.max(largest, countPixels(turned, geometry))
  }
  return largest > 0 ? own / largest : 0
}

/** The 13 axes through faces, edges and corners of a cube, as turn about y and tilt from y. */
const VIEWING_DIRECTIONS: readonly { aboutDeg: number; tiltDeg: number }[] = [
  [0, 1, 0],
  [1, 0, 0],
  [0, 0, 1],
  [1, 1, 0],
  [-1, 1, 0],
  [0, 1, 1],
  [0, 1, -1],
  [1, 0, 1],
  [-1, 0, 1],
  [1, 1, 1],
  [-1, 1, 1],
  [1, 1, -1],
  [-1, 1, -1],
].map(([x, y, z]) => ({
  aboutDeg: (Math.atan2(x!, z!) * 180) / Math.PI,
  tiltDeg: (Math.acos(y! / Math.hypot(x!, y!, z!)) * 180) / Math.PI,
}))

function countPixels(meshes: readonly Mesh[], geometry: LineScanGeometry): number {
  return castAll(meshes, geometry).reduce((count, lengthMm) => count + (lengthMm > 0 ? 1 : 0), 0)
}

function castAll(meshes: readonly Mesh[], geometry: LineScanGeometry): Float64Array {
  const pathLengthsMm = new Float64Array(geometry.columnCount * geometry.rowCount)
  for (const mesh of meshes) addPathLengths(mesh, geometry, pathLengthsMm)
  return pathLengthsMm
}

function computeMean(values: Float32Array, isCounted: (index: number) => boolean): number {
  let sum = 0
  let count = 0
  for (let i = 0; i < values.length; i++) {
    if (!isCounted(i)) continue
    sum += values[i]!
    count++
  }
  return count > 0 ? sum / count : 0
}

function computeEdgeDensity(high: Float32Array, { columnCount, rowCount }: LineScanGeometry): number {
  let edges = 0
  let covered = 0
  for (let row = 1; row < rowCount - 1; row++) {
    for (let column = 1; column < columnCount - 1; column++) {
      const pixel = row * columnCount + column
      if (high[pixel]! < 1e-6) continue
      covered++
      const along = high[pixel + 1]! - high[pixel - 1]!
      const across = high[pixel + columnCount]! - high[pixel - columnCount]!
      if (Math.hypot(along, across) > EDGE_STEP_HIGH) edges++
    }
  }
  return covered > 0 ? edges / covered : 0
}
