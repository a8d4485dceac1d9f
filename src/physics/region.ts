import type { LineScanGeometry } from './line-scan.ts'
import type { Mesh } from './mesh.ts'

/**
 * An upright rectangle in an X-ray image, in whole pixels of the standard views: 1 mm along the belt,
 * about 1 mm across. It covers columns x to x + width and rows y to y + height.
 */
export interface Region {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Computes the smallest region that covers all meshes in the image, cut off at the image's border.
 * Exact: across the fan the extremes of a polygon are at its corners. Throws when nothing is in the image.
 */
export function computeProjectedRegion(meshes: readonly Mesh[], geometry: LineScanGeometry): Region {
  let left = Infinity
  let right = -Infinity
  let top = Infinity
  let bottom = -Infinity
  for (const { positionsMm } of meshes) {
    for (let i = 0; i < positionsMm.length; i += 3) {
      const column = (positionsMm[i]! - geometry.firstColumnXMm) / geometry.columnPitchMm
      const angleRad = Math.atan2(
        positionsMm[i + 2]! - geometry.sourceZMm,
        positionsMm[i + 1]! - geometry.sourceYMm,
      )
      const row = (angleRad - geometry.firstRowAngleRad) / geometry.rowPitchRad
      if (column < left) left = column
      if (column > right) right = column
      if (row < top) top = row
      if (row > bottom) bottom = row
    }
  }
  const x = Math.max(0, floorPixel(left))
  const y = Math.max(0, floorPixel(top))
  const width = Math.min(geometry.columnCount, ceilPixel(right)) - x
  const height = Math.min(geometry.rowCount, ceilPixel(bottom)) - y
  if (!(width > 0 && height > 0)) throw new RangeError('nothing to be seen: the meshes lie outside the image')
  return { x, y, width, height }
}

/** Computes intersection over union of two regions, 0 to 1; the measure of a marked region's accuracy. */
export function computeIoU(a: Region, b: Region): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  const shared = Math.max(0, width) * Math.max(0, height)
  const union = a.width * a.height + b.width * b.height - shared
  return union > 0 ? shared / union : 0
}

// Angles differ in the last bit between engines; an edge that sits on a pixel border must not tip over it.
const SNAP_PIXELS = 1e-6

function floorPixel(value: number): number {
  return Math.floor(value + SNAP_PIXELS)
}

function ceilPixel(value: number): number {
  return Math.ceil(value - SNAP_PIXELS)
}
