import type { ScenePoint } from '#scenario/hazard-scene.ts'
import type { PlanRect } from './plan.ts'

/** A rectangle of the canvas, in pixels. */
export interface PixelBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How metres of the plan lie on the canvas: north up, both axes to one scale. */
export interface MapFrame {
  readonly box: PixelBox
  readonly pxPerM: number
  /** What is in view. */
  readonly viewM: PlanRect
  toPx(point: ScenePoint): [x: number, y: number]
}

/** Creates the frame that shows a rectangle of the plan whole, in the middle of a box. */
export function createFrame(box: PixelBox, [west, north, east, south]: PlanRect): MapFrame {
  const pxPerM = Math.min(box.width / (east - west), box.height / (south - north))
  const [midX, midZ] = [(west + east) / 2, (north + south) / 2]
  const [halfX, halfZ] = [box.width / pxPerM / 2, box.height / pxPerM / 2]
  const [x0, y0] = [box.x + box.width / 2, box.y + box.height / 2]
  return {
    box,
    pxPerM,
    viewM: [midX - halfX, midZ - halfZ, midX + halfX, midZ + halfZ],
    toPx: ([x, z]) => [x0 + (x - midX) * pxPerM, y0 + (z - midZ) * pxPerM],
  }
}

/** Tells whether a point is in view. */
export function isInView({ viewM: [west, north, east, south] }: MapFrame, [x, z]: ScenePoint): boolean {
  return x >= west && x <= east && z >= north && z <= south
}

/** Returns the point of the view that is nearest to a point, a margin in metres inside its border. */
export function clampToView(
  { viewM: [west, north, east, south] }: MapFrame,
  [x, z]: ScenePoint,
  marginM: number,
): ScenePoint {
  return [
    Math.min(east - marginM, Math.max(west + marginM, x)),
    Math.min(south - marginM, Math.max(north + marginM, z)),
  ]
}
