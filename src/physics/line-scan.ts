import type { Vector3 } from './mesh.ts'

/**
 * How a line scanner maps space to its image: orthographic along the belt (x), a fan from one point in the plane
 * across it. Frame, millimetres: x along the belt, y up from the belt surface, z across, zero at the tunnel's
 * middle; in x the zero is the middle of the scanned length. Parcels stand at y ≥ 0.
 *
 * A ray's angle is atan2(z − source z, y − source y): zero straight up, growing toward +z. Columns count along +x,
 * rows along growing angle; both are continuous, and pixel i covers [i, i + 1) with its ray at i + 0.5.
 * The detector is an arc: every row spans the same angle. Real folded (L-shaped) arrays have rows of equal length
 * instead; the difference is a smooth stretch of the image across the belt.
 */
export interface LineScanGeometry {
  readonly sourceYMm: number
  readonly sourceZMm: number
  /** Angle at row coordinate zero. */
  readonly firstRowAngleRad: number
  readonly rowPitchRad: number
  readonly rowCount: number
  /** x at column coordinate zero. */
  readonly firstColumnXMm: number
  readonly columnPitchMm: number
  readonly columnCount: number
}

/** Belt speed and line rate: one line each millimetre. Source: module sheet "express mail" §2.7 (design values). */
export const BELT_SPEED_M_PER_S = 0.2
export const LINES_PER_S = 200

/** Clear opening of the 60×40 tunnel; the belt surface is its floor. Source: module sheet §6 (general knowledge). */
export const TUNNEL_WIDTH_MM = 620
export const TUNNEL_HEIGHT_MM = 420

/**
 * The view from below: source under the belt, set to one side, 813 mm from the tunnel's middle; the fan of 50.9°
 * covers the whole opening. One pixel is 1 mm along the belt everywhere, and 1 mm across at 720 mm from the
 * source, which is the height of a typical parcel's middle.
 */
export const LOWER_VIEW: LineScanGeometry = {
  sourceYMm: -560,
  sourceZMm: -260,
  firstRowAngleRad: -0.0915,
  rowPitchRad: 1 / 720,
  rowCount: 640,
  firstColumnXMm: -320,
  columnPitchMm: 1,
  columnCount: 640,
}

/**
 * The second view of a dual-view machine: source beside the tunnel at its middle height, 850 mm from its middle,
 * where one pixel is 1 mm. Rows run from the tunnel's top to its floor.
 */
export const SIDE_VIEW: LineScanGeometry = {
  sourceYMm: 210,
  sourceZMm: -850,
  firstRowAngleRad: Math.PI / 2 - 320 / 850,
  rowPitchRad: 1 / 850,
  rowCount: 640,
  firstColumnXMm: -320,
  columnPitchMm: 1,
  columnCount: 640,
}

/** A place in the image: continuous column and row, and the distance from the source in the fan plane. */
export interface ImagePoint {
  column: number
  row: number
  distanceMm: number
}

/** A ray in the plane x = `xMm`, from the source along the unit vector (0, `directionY`, `directionZ`). */
export interface FanRay {
  xMm: number
  directionY: number
  directionZ: number
}

/** Computes where a point appears in the image; writes into `target`. Points must lie in the tunnel. */
export function projectPoint(geometry: LineScanGeometry, pointMm: Vector3, target: ImagePoint): ImagePoint {
  const dy = pointMm[1] - geometry.sourceYMm
  const dz = pointMm[2] - geometry.sourceZMm
  target.column = (pointMm[0] - geometry.firstColumnXMm) / geometry.columnPitchMm
  target.row = (Math.atan2(dz, dy) - geometry.firstRowAngleRad) / geometry.rowPitchRad
  target.distanceMm = Math.sqrt(dy * dy + dz * dz)
  return target
}

/** Computes the ray through continuous image coordinates (pixel middles at .5); writes into `target`. */
export function computeRay(geometry: LineScanGeometry, column: number, row: number, target: FanRay): FanRay {
  const angleRad = geometry.firstRowAngleRad + row * geometry.rowPitchRad
  target.xMm = geometry.firstColumnXMm + column * geometry.columnPitchMm
  target.directionY = Math.cos(angleRad)
  target.directionZ = Math.sin(angleRad)
  return target
}

/** Gives the same window of space with another number of pixels. */
export function resampleGeometry(
  geometry: LineScanGeometry,
  columnCount: number,
  rowCount: number,
): LineScanGeometry {
  return {
    ...geometry,
    columnCount,
    rowCount,
    columnPitchMm: (geometry.columnPitchMm * geometry.columnCount) / columnCount,
    rowPitchRad: (geometry.rowPitchRad * geometry.rowCount) / rowCount,
  }
}

/**
 * Computes how many lines have been taken since the window's leading edge met the fan; not more than there are.
 * A belt that runs toward +x brings the last column first.
 */
export function computeScannedColumnCount(geometry: LineScanGeometry, elapsedMs: number): number {
  const lines = Math.floor((elapsedMs * BELT_SPEED_M_PER_S) / geometry.columnPitchMm)
  return Math.min(geometry.columnCount, Math.max(0, lines))
}
