import type { Body } from '#physics/body.ts'
import { computeEffectiveZ } from '#physics/effective-z.ts'
import type { LineScanGeometry } from '#physics/line-scan.ts'
import { type Channel, computeNoisyTransmission } from '#physics/noise.ts'
import { castLineIntegrals } from '#physics/ray-cast.ts'
import { BIN_COUNT, computeSignal, HIGH_WEIGHTS, LOW_WEIGHTS } from '#physics/scanner.ts'
import { smoothXrayImage, type XrayImage } from '#physics/xray-image.ts'
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

/**
 * Where in a pixel its rays run, in columns and rows from its middle: a detector element takes in all that falls on
 * it, so a wire thinner than a pixel shows as a faint line and not as a broken one. Four rays, no two of them in
 * line with the raster.
 */
export const RAY_SHIFTS = [
  [-0.125, -0.375],
  [0.375, -0.125],
  [0.125, 0.375],
  [-0.375, 0.125],
] as const

/** Takes the picture by ray casting: about a second of work, so never where frames are drawn. */
export function computeScan({ solids, view, noiseSeed }: ScanRequest): Scan {
  const geometry = VIEW_GEOMETRIES[view]
  const signals = computeSignals(createBodies(solids), geometry)
  return classifyImage(readDetectors(signals, geometry, noiseSeed))
}

/** What reaches the detectors, relative to air, without noise; pixels row by row. */
export interface Signals {
  readonly low: Float32Array
  readonly high: Float32Array
}

/** Computes what reaches the detectors by ray casting, each pixel the mean of its rays. */
export function computeSignals(bodies: readonly Body[], geometry: LineScanGeometry): Signals {
  const pixelCount = geometry.columnCount * geometry.rowCount
  const signals = { low: new Float32Array(pixelCount), high: new Float32Array(pixelCount) }
  for (const [columns, rows] of RAY_SHIFTS) {
    const lineIntegrals = castLineIntegrals(bodies, shiftRays(geometry, columns, rows))
    for (let pixel = 0; pixel < pixelCount; pixel++) {
      const offset = pixel * BIN_COUNT
      signals.low[pixel]! += computeSignal(LOW_WEIGHTS, lineIntegrals, offset) / RAY_SHIFTS.length
      signals.high[pixel]! += computeSignal(HIGH_WEIGHTS, lineIntegrals, offset) / RAY_SHIFTS.length
    }
  }
  return signals
}

function shiftRays(geometry: LineScanGeometry, columns: number, rows: number): LineScanGeometry {
  return {
    ...geometry,
    firstColumnXMm: geometry.firstColumnXMm + columns * geometry.columnPitchMm,
    firstRowAngleRad: geometry.firstRowAngleRad + rows * geometry.rowPitchRad,
  }
}

function readDetectors(
  signals: Signals,
  { columnCount, rowCount }: LineScanGeometry,
  noiseSeed?: number,
): XrayImage {
  const read = (channel: Channel): Float32Array =>
    signals[channel].map((signal, pixel) => {
      if (noiseSeed === undefined) return -Math.log(signal)
      const row = Math.floor(pixel / columnCount)
      return -Math.log(computeNoisyTransmission(signal, channel, noiseSeed, pixel % columnCount, row))
    })
  return { columnCount, rowCount, low: read('low'), high: read('high') }
}

/** Lists the bodies in the beam. */
export function createBodies(solids: readonly Solid[]): Body[] {
  return solids.map((solid) => ({
    mesh: createSolidMesh(solid),
    materialId: solid.material,
    ...(solid.densityGPerCm3 !== undefined && { densityGPerCm3: solid.densityGPerCm3 }),
  }))
}

/**
 * Smooths an image and computes what it is made of. Smoothed twice: once leaves enough grain in the ratio to
 * speckle whatever lies near a colour's limit.
 */
function classifyImage(image: XrayImage): Scan {
  const { columnCount, rowCount, low, high } = smoothXrayImage(smoothXrayImage(image))
  const effectiveZ = low.map((value, pixel) => computeEffectiveZ(value, high[pixel]!))
  return { columnCount, rowCount, high, effectiveZ }
}
