import type { SceneMap } from '#folds/scene-map.ts'
import type { ScenePoint } from '#scenario/hazard-scene.ts'
import { drawGround } from './draw-ground.ts'
import { drawHot, drawLines } from './draw-lines.ts'
import { drawTrack } from './draw-stops.ts'
import { createFrame, type MapFrame, type PixelBox } from './map-frame.ts'
import { INK } from './map-style.ts'
import { lengthText } from './map-text.ts'
import { type Pen, setFont, writeAt } from './pen.ts'
import type { PlanRect, ScenePlan } from './plan.ts'
import { inBox } from './trace.ts'

/** Height of the overview by that of the map, and how far at least beyond what it shows. */
const OVERVIEW_SHARE = 0.34
const OVERVIEW_MARGIN = 1.08

/** Beyond this the overview does not go; outlines leave it. */
const FARTHEST_M = 4000

/** Returns how far around the scene's middle an overview has to reach; undefined when the plan shows all. */
export function overviewOf(
  { rings, guide, zones, plumes, positionM, stops }: SceneMap,
  frame: MapFrame,
): number | undefined {
  const corners: ScenePoint[] = [
    ...plumes.flatMap(({ outlineM }) => outlineM),
    ...(guide?.squareM ?? []),
    ...stops.map((stop) => stop.positionM),
    ...(positionM ? [positionM] : []),
  ]
  const circles = [
    ...rings.map(({ atM, radiusM }) => ({ atM, radiusM })),
    ...(guide ? [{ atM: guide.atM, radiusM: Math.max(guide.isolationM, zones?.coldUpwindM ?? 0) }] : []),
  ]
  const reach = Math.max(
    0,
    ...corners.map(([x, z]) => Math.max(Math.abs(x), Math.abs(z))),
    ...circles.map(({ atM: [x, z], radiusM }) => Math.max(Math.abs(x), Math.abs(z)) + radiusM),
  )
  const [west, north, east, south] = frame.viewM
  if (reach <= Math.max(-west, -north, east, south)) return undefined
  const stepM = reach < 500 ? 50 : 250
  return Math.min(FARTHEST_M, Math.ceil((reach * OVERVIEW_MARGIN) / stepM) * stepM)
}

/** Returns where the overview hides least of plumes and ways: the lower corner on the right, or that on the left. */
export function boxOfOverview(
  frame: MapFrame,
  { plumes, stops, people: others }: SceneMap,
  emPx: number,
): PixelBox {
  const { x, y, width, height } = frame.box
  const size = Math.min(width, height) * OVERVIEW_SHARE
  const gap = emPx * 0.3
  const corner = (left: number): PixelBox => ({
    x: left,
    y: y + height - size - gap,
    width: size,
    height: size,
  })
  const within = (box: PixelBox, points: readonly ScenePoint[]): number =>
    points
      .map(frame.toPx)
      .filter(([px, py]) => px > box.x && px < box.x + box.width && py > box.y && py < box.y + box.height)
      .length
  const people = [...stops.map((stop) => stop.positionM), ...others.flatMap(({ atM }) => (atM ? [atM] : []))]
  const outlines = plumes.flatMap(({ outlineM }) => outlineM)
  // Somebody hidden is worse than any piece of an outline.
  const hidden = (box: PixelBox): number =>
    outlines.length * within(box, people) + within(box, outlines) + within(box, people)
  const [right, left] = [corner(x + width - size - gap), corner(x + gap)]
  return hidden(left) < hidden(right) ? left : right
}

/** Draws the surroundings small, with the plan's own view as a frame in it. */
export function drawOverview(
  pen: Pen,
  box: PixelBox,
  reachM: number,
  detail: MapFrame,
  { map, plan }: { readonly map: SceneMap; readonly plan: ScenePlan },
): void {
  const { context, emPx, words } = pen
  const square: PlanRect = [-reachM, -reachM, reachM, reachM]
  const frame = createFrame(box, square)
  inBox(pen, box, () => {
    drawGround(pen, frame, { ...plan, areas: plan.areas.filter(({ kind }) => kind === 'water') })
    drawHot(pen, frame, map)
    const thin: Pen = { ...pen, emPx: emPx * 0.6 }
    drawLines(thin, frame, map)
    drawTrack(thin, frame, map)
    const [west, north, east, south] = detail.viewM
    const [left, top] = frame.toPx([west, north])
    context.setLineDash([])
    context.strokeStyle = INK
    context.lineWidth = emPx * 0.1
    context.strokeRect(left, top, (east - west) * frame.pxPerM, (south - north) * frame.pxPerM)
  })
  context.setLineDash([])
  context.strokeStyle = INK
  context.lineWidth = emPx * 0.1
  context.strokeRect(box.x, box.y, box.width, box.height)
  setFont(pen, 0.75, 700)
  // How wide it is says more than a second bar.
  writeAt(
    pen,
    words.t('map.across', { value: lengthText(words, 2 * reachM) }),
    [box.x + box.width / 2, box.y + box.height - emPx * 0.6],
    INK,
  )
}
