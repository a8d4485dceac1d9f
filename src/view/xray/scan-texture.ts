import {
  ClampToEdgeWrapping,
  DataTexture,
  DataUtils,
  HalfFloatType,
  LinearFilter,
  NoColorSpace,
  RGFormat,
  type Texture,
  WebGLRenderTarget,
} from 'three'
import type { Scan } from './scan.ts'
import type { XrayView } from './view-geometry.ts'

/** A scan on the GPU, for `XrayScreenMaterial`: H in red, Z less `TEXTURE_ZERO_Z` in green, row 0 first. */
export interface ScanTexture {
  readonly view: XrayView
  readonly texture: Texture
  readonly dispose: () => void
}

/** The Z that is stored as zero: midway between the colour limits, so that half floats are finest near both. */
export const TEXTURE_ZERO_Z = 14

/** Half floats: 1.6 MB for a picture, and every device filters them. */
const FORMAT = {
  format: RGFormat,
  type: HalfFloatType,
  minFilter: LinearFilter,
  magFilter: LinearFilter,
  wrapS: ClampToEdgeWrapping,
  wrapT: ClampToEdgeWrapping,
  generateMipmaps: false,
  colorSpace: NoColorSpace,
} as const

/** Creates a target that the GPU imager writes a scan into. */
export function createScanTarget(columnCount: number, rowCount: number): WebGLRenderTarget {
  return new WebGLRenderTarget(columnCount, rowCount, { ...FORMAT, depthBuffer: false })
}

/** Brings a scan that was computed elsewhere to the GPU. */
export function createScanTexture(
  { columnCount, rowCount, high, effectiveZ }: Scan,
  view: XrayView,
): ScanTexture {
  const texels = new Uint16Array(columnCount * rowCount * 2)
  for (let pixel = 0; pixel < high.length; pixel++) {
    texels[pixel * 2] = DataUtils.toHalfFloat(high[pixel]!)
    texels[pixel * 2 + 1] = DataUtils.toHalfFloat(effectiveZ[pixel]! - TEXTURE_ZERO_Z)
  }
  const texture = new DataTexture(texels, columnCount, rowCount)
  Object.assign(texture, FORMAT)
  texture.needsUpdate = true
  return { view, texture, dispose: () => texture.dispose() }
}
