import { type KeyState, viewOf } from './key-state.ts'
import { VIEW_GEOMETRIES } from './view-geometry.ts'

/** A monitor, and the part of it that shows the image; uv from 0 to 1, u to the right, v upward. */
export interface ScreenLayout {
  /** Width over height of the whole screen. */
  readonly aspect: number
  readonly imageArea: {
    readonly left: number
    readonly bottom: number
    readonly width: number
    readonly height: number
  }
}

export interface ScreenPoint {
  readonly u: number
  readonly v: number
}

/** A place in the image, in continuous pixels (`LineScanGeometry`). */
export interface PixelPoint {
  readonly column: number
  readonly row: number
}

/** Pixels as a straight-line function of uv: column = `column0` + u·`columnsPerU`, row likewise from v. */
export interface PixelMapping {
  readonly column0: number
  readonly columnsPerU: number
  readonly row0: number
  readonly rowsPerV: number
}

/** Computes where the image stands on the screen: whole and square-pixelled at zoom 1, row 0 at the top. */
export function computePixelMapping({ aspect, imageArea }: ScreenLayout, keys: KeyState): PixelMapping {
  const { columnCount, rowCount } = VIEW_GEOMETRIES[viewOf(keys)]
  const pixelsPerHeight =
    Math.max(columnCount / (imageArea.width * aspect), rowCount / imageArea.height) / keys.zoom
  const columnsPerU = pixelsPerHeight * aspect
  const rowsPerV = -pixelsPerHeight
  return {
    columnsPerU,
    rowsPerV,
    column0: keys.centreColumn - (imageArea.left + imageArea.width / 2) * columnsPerU,
    row0: keys.centreRow - (imageArea.bottom + imageArea.height / 2) * rowsPerV,
  }
}

/** Finds the image point under a point of the screen; undefined beside the image. */
export function uvToPixel(
  layout: ScreenLayout,
  keys: KeyState,
  { u, v }: ScreenPoint,
): PixelPoint | undefined {
  const { left, bottom, width, height } = layout.imageArea
  if (u < left || u > left + width || v < bottom || v > bottom + height) return undefined
  const { columnCount, rowCount } = VIEW_GEOMETRIES[viewOf(keys)]
  const mapping = computePixelMapping(layout, keys)
  const column = mapping.column0 + u * mapping.columnsPerU
  const row = mapping.row0 + v * mapping.rowsPerV
  return column >= 0 && column <= columnCount && row >= 0 && row <= rowCount ? { column, row } : undefined
}

/** Finds where an image point stands on the screen; beyond the image area when it is zoomed out of sight. */
export function pixelToUv(layout: ScreenLayout, keys: KeyState, { column, row }: PixelPoint): ScreenPoint {
  const mapping = computePixelMapping(layout, keys)
  return {
    u: (column - mapping.column0) / mapping.columnsPerU,
    v: (row - mapping.row0) / mapping.rowsPerV,
  }
}
