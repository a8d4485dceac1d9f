import type { PlumeLine, SceneMap } from '#folds/scene-map.ts'
import type { ScenePoint } from '#scenario/hazard-scene.ts'
import { label } from './label.ts'
import type { LabelRoom } from './label-room.ts'
import { isInView, type MapFrame } from './map-frame.ts'
import {
  COLD_LINE,
  HOT_TINT,
  INK,
  ISOLATION_LINE,
  PLUME_LINES,
  RING_LINES,
  SQUARE_LINE,
} from './map-style.ts'
import { formulaOf, lengthText, levelText, ringText } from './map-text.ts'
import { type Pen, setLine } from './pen.ts'
import { strokeCircle, trace, traceCircle } from './trace.ts'

/** Tints the hot zone once, however many circles and plumes make it up. */
export function drawHot({ context }: Pen, frame: MapFrame, { guide, plumes }: SceneMap): void {
  context.beginPath()
  if (guide) traceCircle(context, frame, guide.atM, guide.isolationM)
  // Drawn the same way around as a circle: where both overlap they must not cancel out.
  for (const { outlineM } of plumes.filter(({ level }) => level === 'aegl2'))
    trace(context, frame, turnedLikeCircle(outlineM))
  context.fillStyle = HOT_TINT
  context.fill()
}

function turnedLikeCircle(outline: readonly ScenePoint[]): readonly ScenePoint[] {
  const area = outline.reduce((sum, [x, z], i) => {
    const [nextX, nextZ] = outline[(i + 1) % outline.length]!
    return sum + x * nextZ - nextX * z
  }, 0)
  return area >= 0 ? outline : [...outline].reverse()
}

export function drawLines(pen: Pen, frame: MapFrame, { plumes, rings, guide, zones }: SceneMap): void {
  const { context } = pen
  // The largest first: what is worst lies on top.
  for (const { level, outlineM } of [...plumes].sort((a, b) => b.reachM - a.reachM)) {
    const style = PLUME_LINES[level]
    context.beginPath()
    trace(context, frame, outlineM)
    if (style.fill) {
      context.fillStyle = style.fill
      context.fill()
    }
    setLine(pen, style)
    context.stroke()
  }
  if (guide && zones && zones.coldUpwindM > guide.isolationM + 1)
    strokeCircle(pen, frame, guide.atM, zones.coldUpwindM, COLD_LINE)
  rings.forEach(({ atM, radiusM }, i) => {
    strokeCircle(pen, frame, atM, radiusM, RING_LINES[i % RING_LINES.length]!)
  })
  if (!guide) return
  strokeCircle(pen, frame, guide.atM, guide.isolationM, ISOLATION_LINE)
  if (guide.squareM.length === 0) return
  context.beginPath()
  trace(context, frame, guide.squareM)
  setLine(pen, SQUARE_LINE)
  context.stroke()
}

/** Bearings at which the label of a circle is tried, degrees clockwise from north. */
const BEARINGS = [315, 225, 135, 45, 290, 250, 200, 160, 110, 70, 20, 340]

function onCircle(frame: MapFrame, [x, z]: ScenePoint, radiusM: number): [number, number][] {
  return BEARINGS.map((deg) => {
    const rad = (deg * Math.PI) / 180
    return frame.toPx([x + radiusM * Math.sin(rad), z - radiusM * Math.cos(rad)])
  })
}

export function labelLines(pen: Pen, frame: MapFrame, map: SceneMap, room: LabelRoom): void {
  const { words } = pen
  const { guide, zones, rings, plumes } = map
  for (const line of plumes)
    label(
      pen,
      room,
      `${formulaOf(line.gas)} ${levelText(words, line)}`,
      outlinePoints(frame, line),
      PLUME_LINES[line.level].colour,
    )
  for (const [i, ring] of rings.entries())
    label(
      pen,
      room,
      ringText(words, ring),
      onCircle(frame, ring.atM, ring.radiusM),
      RING_LINES[i % RING_LINES.length]!.colour,
    )
  if (!guide) return
  label(pen, room, lengthText(words, guide.isolationM), onCircle(frame, guide.atM, guide.isolationM), INK)
  if (zones && zones.coldUpwindM > guide.isolationM + 1)
    label(
      pen,
      room,
      lengthText(words, zones.coldUpwindM),
      onCircle(frame, guide.atM, zones.coldUpwindM),
      COLD_LINE.colour,
    )
}

/** Lists where the label of a contour may stand: at its farthest points in view first. */
function outlinePoints(frame: MapFrame, { outlineM }: PlumeLine): [number, number][] {
  const [firstX, firstZ] = outlineM[0]!
  return outlineM
    .filter((point) => isInView(frame, point))
    .map((point) => ({ point, wayM: Math.hypot(point[0] - firstX, point[1] - firstZ) }))
    .sort((a, b) => b.wayM - a.wayM)
    .map(({ point }) => frame.toPx(point))
}
