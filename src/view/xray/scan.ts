import type { Body } from '#physics/body.ts'
import { computeEffectiveZ } from '#physics/effective-z.ts'
import { castLineIntegrals } from '#physics/ray-cast.ts'
import { createXrayImage, smoothXrayImage, type XrayImage } from '#physics/xray-image.ts'
import type { Solid } from '#scenario/parcel.ts'
import { createSolidMesh } from './solid-mesh.ts'
import { VIEW_GEOMETRIES, type XrayView } from './view-geometry.ts'

/** What is needed to take a parcel's picture. */
export interface ScanRequest {
  readonly solids: readonly Solid[]
  readonly view: XrayView
  /** `computeScanSeed`; without it the detectors are perfect. */
  readonly noiseSeed?: number
}

/** A picture before the operator's keys: what a colour is made of. Pixels row by row. */
export interface Scan {
  readonly columnCount: number
  readonly rowCount: number
  /** H = −ln S_high, smoothed. */
  readonly high: Float32Array
  /** Effective atomic number, 6 to 26. */
  readonly effectiveZ: Float32Array
}

/** Takes the picture by ray casting: a second or so of work, so never where frames are drawn. */
export function computeScan({ solids, view, noiseSeed }: ScanRequest): Scan {
  const geometry = VIEW_GEOMETRIES[view]
  const image = createXrayImage(castLineIntegrals(createBodies(solids), geometry), geometry, noiseSeed)
  return classifyImage(image)
}

/** Lists the bodies in the beam. Flat faces stay whole: the ray caster needs no short edges. */
export function createBodies(solids: readonly Solid[]): Body[] {
  return solids.map((solid) => ({
    mesh: createSolidMesh(solid, { maxEdgeMm: Infinity }),
    materialId: solid.material,
    ...(solid.densityGPerCm3 !== undefined && { densityGPerCm3: solid.densityGPerCm3 }),
  }))
}

/** Smooths an image and computes what it is made of. */
export function classifyImage(image: XrayImage): Scan {
  const { columnCount, rowCount, low, high } = smoothXrayImage(image)
  const effectiveZ = new Float32Array(high.length)
  for (let pixel = 0; pixel < high.length; pixel++) {
    effectiveZ[pixel] = computeEffectiveZ(low[pixel]!, high[pixel]!)
  }
  return { columnCount, rowCount, high, effectiveZ }
}
