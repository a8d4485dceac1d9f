import type { Mesh } from '#physics/mesh.ts'
import { computeProjectedRegion } from '#physics/region.ts'
import { centreOn, type KeyState, viewOf } from './key-state.ts'
import { VIEW_GEOMETRIES, type XrayView } from './view-geometry.ts'

/** How much larger than the whole tunnel a parcel may be shown; few, so that sizes can be compared from image to image. */
const SCALES = [2, 1.5, 1] as const

/** What stays free about the parcel, in image pixels. */
const MARGIN_PX = 12

type SizeMm = readonly [length: number, height: number, width: number]

/**
 * Returns the keys with the image brought up to the parcel in it: the largest scale at which all of it is on the
 * screen, its middle in the middle. What the operator zooms to comes on top; `isCentred` says that they have chosen the middle.
 */
export function fitTo(keys: KeyState, sizeMm: SizeMm, isCentred = false): KeyState {
  const view = viewOf(keys)
  const { x, y, width, height } = computeProjectedRegion([createBox(sizeMm)], VIEW_GEOMETRIES[view])
  const fitted = { ...keys, zoom: keys.zoom * scaleOf(width, height, view) }
  return isCentred
    ? centreOn(fitted, keys.centreColumn, keys.centreRow)
    : centreOn(fitted, x + width / 2, y + height / 2)
}

function scaleOf(width: number, height: number, view: XrayView): number {
  const { columnCount, rowCount } = VIEW_GEOMETRIES[view]
  const fits = (scale: number): boolean =>
    (width + 2 * MARGIN_PX) * scale <= columnCount && (height + 2 * MARGIN_PX) * scale <= rowCount
  return SCALES.find(fits) ?? 1
}

/** The corners of a parcel: the middle of its floor is the origin. */
function createBox([length, height, width]: SizeMm): Mesh {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((i) => [
    i & 1 ? length / 2 : -length / 2,
    i & 2 ? height : 0,
    i & 4 ? width / 2 : -width / 2,
  ])
  return { positionsMm: new Float32Array(corners), indices: new Uint32Array() }
}
