import type { PlumeLine, SceneMap, Stop } from '#folds/scene-map.ts'
import type { ScenePoint } from '#scenario/hazard-scene.ts'
import type { Words } from '#view/text/words.ts'
import { drawLegend, LEGEND_EM } from './draw-legend.ts'
import { createLabelRoom, type LabelRoom } from './label-room.ts'
import { clampToView, createFrame, isInView, type MapFrame, type PixelBox } from './map-frame.ts'
import {
  AREA_COLOURS,
  COLD_LINE,
  EXPOSED,
  HOT_TINT,
  INK,
  ISOLATION_LINE,
  type LineStyle,
  MUTED,
  PAPER,
  PAST,
  PAST_PAPER,
  PLUME_LINES,
  RING_LINES,
  SQUARE_LINE,
  TRACK,
} from './map-style.ts'
import { formulaOf, lengthText, levelText, ringText } from './map-text.ts'
import { type MapContext, type Pen, setFont, setLine, writeAt } from './pen.ts'
import type { PlanRect, ScenePlan } from './plan.ts'

/** What a drawing of the plan is made with. */
export interface MapDrawing {
  readonly map: SceneMap
  readonly plan: ScenePlan
  readonly words: Words
  /** Height of the em of its texts, in pixels. */
  readonly emPx: number
  /** Stays that ended before are drawn faintly; ms of run time. */
  readonly sinceMs?: number
}

/** Height of the overview by that of the map, and how far at least beyond what it shows. */
const OVERVIEW_SHARE = 0.34
const OVERVIEW_MARGIN = 1.08
/** Beyond this the overview does not go; outlines leave it. */
const FARTHEST_M = 4000
/** A share of an hour at AEGL-2 that a stay is marked for. */
const MARKED_SHARE = 0.01
/** Pressure that a stay is marked for, kPa: sheets of glass begin to break. Source: port-hazmat sheet §4a. */
const MARKED_KPA = 1.03

/**
 * Draws the plan of a scene into a box of a canvas: the ground, north up; zones, contours, rings and the guide's
 * distances; everybody, the officer's way with its stays numbered; wind, scale and legend; an overview where something
 * reaches farther than the plan.
 */
export function drawSceneMap(context: MapContext, box: PixelBox, drawing: MapDrawing): void {
  const { map, plan, words, emPx } = drawing
  const pen: Pen = { context, emPx, words }
  context.save()
  context.lineJoin = 'round'
  context.fillStyle = PAPER
  context.fillRect(box.x, box.y, box.width, box.height)
  const legendWidth = Math.min(box.width * 0.4, LEGEND_EM[words.script] * emPx)
  const mapBox = { ...box, width: box.width - legendWidth }
  const frame = createFrame(mapBox, plan.windowM)
  const room = createLabelRoom(mapBox)

  inBox(pen, mapBox, () => {
    drawGround(pen, frame, plan)
    drawHot(pen, frame, map)
    drawLines(pen, frame, map)
  })
  const overview = overviewOf(map, frame)
  const overviewBox = boxOfOverview(frame, map, emPx)
  const isOverviewRight = overviewBox.x > mapBox.x + mapBox.width / 2
  if (overview) room.block(overviewBox)
  drawNorthAndWind(pen, frame, map, room)
  drawScaleBar(pen, frame, room, !isOverviewRight)
  inBox(pen, mapBox, () => {
    drawTrack(pen, frame, map, drawing.sinceMs)
    drawLeaks(pen, frame, map, room)
    drawStops(pen, frame, map, room, drawing.sinceMs ?? 0)
    drawPeople(pen, frame, map, room)
    labelLines(pen, frame, map, room)
    labelPlan(pen, frame, plan, room)
  })
  if (overview) drawOverview(pen, overviewBox, overview, frame, drawing)
  context.strokeStyle = MUTED
  context.lineWidth = Math.max(1, emPx * 0.06)
  context.setLineDash([])
  context.strokeRect(mapBox.x, mapBox.y, mapBox.width, mapBox.height)
  drawLegend(pen, { x: mapBox.x + mapBox.width, y: box.y, width: legendWidth, height: box.height }, map)
  context.restore()
}

function inBox({ context }: Pen, { x, y, width, height }: PixelBox, draw: () => void): void {
  context.save()
  context.beginPath()
  context.rect(x, y, width, height)
  context.clip()
  draw()
  context.restore()
}

function trace(context: MapContext, frame: MapFrame, points: readonly ScenePoint[]): void {
  points.forEach((point, i) => {
    const [x, y] = frame.toPx(point)
    if (i === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  })
  context.closePath()
}

function traceCircle(context: MapContext, frame: MapFrame, atM: ScenePoint, radiusM: number): void {
  const [x, y] = frame.toPx(atM)
  const radius = radiusM * frame.pxPerM
  context.moveTo(x + radius, y)
  context.arc(x, y, radius, 0, 2 * Math.PI)
}

function drawGround({ context }: Pen, frame: MapFrame, { areas }: ScenePlan): void {
  const { x, y, width, height } = frame.box
  context.fillStyle = AREA_COLOURS.ground
  context.fillRect(x, y, width, height)
  for (const { kind, rectM } of areas) {
    const [west, north, east, south] = rectM
    const [left, top] = frame.toPx([west, north])
    context.fillStyle = AREA_COLOURS[kind]
    context.fillRect(left, top, (east - west) * frame.pxPerM, (south - north) * frame.pxPerM)
  }
}

/** Tints the hot zone once, however many circles and plumes make it up. */
function drawHot({ context }: Pen, frame: MapFrame, { guide, plumes }: SceneMap): void {
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

function drawLines(pen: Pen, frame: MapFrame, { plumes, rings, guide, zones }: SceneMap): void {
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

function strokeCircle(pen: Pen, frame: MapFrame, atM: ScenePoint, radiusM: number, style: LineStyle): void {
  if (radiusM <= 0) return
  pen.context.beginPath()
  traceCircle(pen.context, frame, atM, radiusM)
  setLine(pen, style)
  pen.context.stroke()
}

/** Writes a text at the first of some points, which may depend on its width, where there is room. */
function label(
  pen: Pen,
  room: LabelRoom,
  text: string,
  middles: readonly (readonly [number, number])[] | ((width: number) => readonly [number, number][]),
  colour: string,
  sizeEm = 0.9,
  weight: 400 | 700 = 700,
): void {
  setFont(pen, sizeEm, weight)
  const width = pen.context.measureText(text).width + pen.emPx * 0.3
  const tried = typeof middles === 'function' ? middles(width) : middles
  const middle = room.take(width, pen.emPx * sizeEm * 1.15, tried)
  if (middle) writeAt(pen, text, middle, colour)
}

/** Bearings at which the label of a circle is tried, degrees clockwise from north. */
const BEARINGS = [315, 225, 135, 45, 290, 250, 200, 160, 110, 70, 20, 340]

function onCircle(frame: MapFrame, [x, z]: ScenePoint, radiusM: number): [number, number][] {
  return BEARINGS.map((deg) => {
    const rad = (deg * Math.PI) / 180
    return frame.toPx([x + radiusM * Math.sin(rad), z - radiusM * Math.cos(rad)])
  })
}

function labelLines(pen: Pen, frame: MapFrame, map: SceneMap, room: LabelRoom): void {
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

function labelPlan(pen: Pen, frame: MapFrame, { labels }: ScenePlan, room: LabelRoom): void {
  for (const one of labels) {
    const text = 'text' in one ? one.text : pen.words.t(one.id)
    const [x, y] = frame.toPx(one.atM)
    label(pen, room, text, [[x, y]], MUTED, 0.8, 400)
  }
}

/** Draws where north is, and beside it an arrow that flies with the wind. */
function drawNorthAndWind(pen: Pen, { box }: MapFrame, { wind }: SceneMap, room: LabelRoom): void {
  const { context, emPx, words } = pen
  const [x, y] = [box.x + emPx * 1.3, box.y + emPx * 2.2]
  context.fillStyle = INK
  context.beginPath()
  context.moveTo(x, y - emPx * 0.9)
  context.lineTo(x + emPx * 0.45, y + emPx * 0.7)
  context.lineTo(x, y + emPx * 0.35)
  context.lineTo(x - emPx * 0.45, y + emPx * 0.7)
  context.fill()
  setFont(pen, 0.9, 700)
  writeAt(pen, words.t('map.north'), [x, y - emPx * 1.45], INK)
  const [windX, windY] = [box.x + emPx * 4, box.y + emPx * 1.9]
  drawWindArrow(pen, [windX, windY], wind.fromDeg, emPx * 1.5)
  room.block({ x: box.x, y: box.y, width: emPx * 5.8, height: emPx * 3.7 })
}

/** Draws an arrow that points where a wind blows to. */
function drawWindArrow(
  { context, emPx }: Pen,
  [x, y]: readonly [number, number],
  fromDeg: number,
  halfPx: number,
): void {
  const rad = ((fromDeg + 180) * Math.PI) / 180
  const [dx, dy] = [Math.sin(rad), -Math.cos(rad)]
  const at = (along: number, across: number): [number, number] => [
    x + halfPx * (along * dx - across * dy),
    y + halfPx * (along * dy + across * dx),
  ]
  const shape: [number, number][] = [
    at(1, 0),
    at(0.25, 0.55),
    at(0.25, 0.2),
    at(-1, 0.2),
    at(-1, -0.2),
    at(0.25, -0.2),
    at(0.25, -0.55),
  ]
  context.beginPath()
  shape.forEach(([px, py], i) => {
    if (i === 0) context.moveTo(px, py)
    else context.lineTo(px, py)
  })
  context.closePath()
  context.setLineDash([])
  context.lineWidth = emPx * 0.12
  context.fillStyle = '#2f7fb8'
  context.fill()
  context.strokeStyle = INK
  context.stroke()
}

const SCALE_M = 100

function drawScaleBar(pen: Pen, frame: MapFrame, room: LabelRoom, isRight: boolean): void {
  const { context, emPx, words } = pen
  const { box, pxPerM } = frame
  const length = SCALE_M * pxPerM
  const left = isRight ? box.x + box.width - length - emPx * 1.6 : box.x
  const [x, y] = [left + emPx * 0.8, box.y + box.height - emPx * 0.8]
  context.setLineDash([])
  context.strokeStyle = INK
  context.lineWidth = emPx * 0.12
  context.beginPath()
  context.moveTo(x, y - emPx * 0.35)
  context.lineTo(x, y)
  context.lineTo(x + length, y)
  context.lineTo(x + length, y - emPx * 0.35)
  context.stroke()
  setFont(pen, 0.85, 700)
  writeAt(pen, lengthText(words, SCALE_M), [x + length / 2, y - emPx * 0.65], INK)
  room.block({ x: left, y: y - emPx * 1.3, width: length + emPx * 1.6, height: emPx * 2.1 })
}

/** Draws the way from stay to stay, with a light edge; ways gone before a time faintly and below the others. */
function drawTrack({ context, emPx }: Pen, frame: MapFrame, { stops }: SceneMap, sinceMs = 0): void {
  const isPast = ({ fromMs }: Stop): boolean => fromMs < sinceMs
  context.setLineDash([])
  for (const [colour, widthEm, isTold] of [
    [PAPER, 0.22, isPast],
    [PAST, 0.1, isPast],
    [PAPER, 0.3, (stop: Stop) => !isPast(stop)],
    [TRACK, 0.14, (stop: Stop) => !isPast(stop)],
  ] as const) {
    context.beginPath()
    stops.forEach((stop, i) => {
      const before = stops[i - 1]
      if (!before || !isTold(stop)) return
      context.moveTo(...frame.toPx(before.positionM))
      context.lineTo(...frame.toPx(stop.positionM))
    })
    context.strokeStyle = colour
    context.lineWidth = widthEm * emPx
    context.stroke()
  }
}

/** Marks where gas escapes, by a cross that no line hides. */
function drawLeaks({ context, emPx }: Pen, frame: MapFrame, { leaks }: SceneMap, room: LabelRoom): void {
  for (const { atM } of leaks) {
    const [x, y] = frame.toPx(atM)
    const arm = emPx * 0.35
    context.setLineDash([])
    for (const [colour, widthEm] of [
      [PAPER, 0.34],
      [PLUME_LINES.idlh.colour, 0.18],
    ] as const) {
      context.beginPath()
      context.moveTo(x - arm, y - arm)
      context.lineTo(x + arm, y + arm)
      context.moveTo(x + arm, y - arm)
      context.lineTo(x - arm, y + arm)
      context.strokeStyle = colour
      context.lineWidth = widthEm * emPx
      context.stroke()
    }
    room.block({ x: x - arm, y: y - arm, width: 2 * arm, height: 2 * arm })
  }
}

/** Stays that lie too close together to be told apart share one badge. */
interface Badge {
  readonly box: PixelBox
  readonly text: string
  readonly stops: readonly Stop[]
}

/** Between two badges, in ems. */
const BADGE_GAP_EM = 0.15

function badgeOf(pen: Pen, frame: MapFrame, stops: readonly Stop[]): Badge {
  const { context, emPx } = pen
  const text = numbersText(stops.map(({ number }) => number))
  setFont(pen, 0.85, 700)
  const height = emPx * 1.1
  const width = Math.max(height, context.measureText(text).width + emPx * 0.5)
  const points = stops.map(({ positionM }) => frame.toPx(positionM))
  const middle = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const { box } = frame
  const inside = (at: number, from: number, room: number, size: number): number =>
    Math.min(from + room - size, Math.max(from, at - size / 2))
  return {
    box: {
      x: inside(middle(0), box.x, box.width, width),
      y: inside(middle(1), box.y, box.height, height),
      width,
      height,
    },
    text,
    stops,
  }
}

/** Gathers stays into badges until no two of them touch. */
function badgesOf(pen: Pen, frame: MapFrame, stops: readonly Stop[]): Badge[] {
  const byPlace = Map.groupBy(stops, ({ place }) => place)
  const badges = [...byPlace.values()].map((some) => badgeOf(pen, frame, some))
  const gap = pen.emPx * BADGE_GAP_EM
  for (let i = 0; i < badges.length; i++) {
    const touching = badges.findIndex((one, k) => k > i && doTouch(one.box, badges[i]!.box, gap))
    if (touching < 0) continue
    const some = [...badges[i]!.stops, ...badges[touching]!.stops].sort((a, b) => a.number - b.number)
    badges.splice(touching, 1)
    badges[i] = badgeOf(pen, frame, some)
    i = -1
  }
  return badges
}

function doTouch(a: PixelBox, b: PixelBox, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  )
}

/** Writes the numbers of stays, runs of them as from – to, at most three of them. */
export function numbersText(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  const texts = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
  return texts.length > 3 ? `${texts[0]},…,${texts.at(-1)}` : texts.join(',')
}

/** Draws the stays, and where the officer is now as the one badge that is dark. */
function drawStops(pen: Pen, frame: MapFrame, map: SceneMap, room: LabelRoom, sinceMs: number): void {
  const { context, emPx } = pen
  const { stops, place, positionM } = map
  const last = stops.at(-1)
  const badges = badgesOf(pen, frame, stops)
  for (const { box, text, stops: here } of badges) {
    const { x, y, width, height } = box
    const isNow = last !== undefined && last.place === place && here.includes(last)
    const isPast = here.every(({ toMs }) => toMs <= sinceMs)
    const isMarked = here.some(
      ({ aegl2Share, peakKPa = 0 }) => aegl2Share >= MARKED_SHARE || peakKPa >= MARKED_KPA,
    )
    context.setLineDash([])
    context.beginPath()
    context.roundRect(x, y, width, height, height / 2)
    context.fillStyle = isMarked ? EXPOSED : isNow ? TRACK : isPast ? PAST_PAPER : PAPER
    context.fill()
    context.lineWidth = emPx * (isNow ? 0.22 : 0.1)
    context.strokeStyle = isNow ? TRACK : isPast && !isMarked ? MUTED : TRACK
    context.stroke()
    setFont(pen, 0.85, 700)
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.fillStyle = isMarked || isNow ? PAPER : isPast ? MUTED : TRACK
    context.fillText(text, x + width / 2, y + height / 2 + emPx * 0.04)
    room.block(box)
  }
  if (!positionM) return
  const [x, y] = frame.toPx(clampToView(frame, positionM, (0.6 * emPx) / frame.pxPerM))
  // Whoever has only just come has no stay yet.
  if (last?.place !== place) {
    context.setLineDash([])
    context.beginPath()
    context.arc(x, y, emPx * 0.5, 0, 2 * Math.PI)
    context.fillStyle = TRACK
    context.fill()
    room.block({ x: x - emPx * 0.5, y: y - emPx * 0.5, width: emPx, height: emPx })
  }
  if (!isInView(frame, positionM)) {
    const farM = Math.hypot(...positionM)
    label(pen, room, lengthText(pen.words, farM), beside(x, y, emPx * 1.3), TRACK)
  }
}

/** Lists where the label of a figure may stand: below, above, right, left of it. */
const beside =
  (x: number, y: number, emPx: number) =>
  (width: number): [number, number][] => [
    [x, y + emPx * 0.95],
    [x, y - emPx * 1.05],
    [x + width / 2 + emPx * 0.45, y],
    [x - width / 2 - emPx * 0.45, y],
    [x + width / 2, y + emPx * 0.95],
    [x - width / 2, y + emPx * 0.95],
    [x + width / 2, y - emPx * 1.05],
    [x - width / 2, y - emPx * 1.05],
  ]

const around = (x: number, y: number, way: number): [number, number][] => [
  [x, y + way],
  [x, y - way],
  [x - 2.2 * way, y],
  [x + 2.2 * way, y],
  [x - 2 * way, y + way],
  [x + 2 * way, y - way],
]

/** Draws everybody else as a small figure of head and shoulders, with their name; beside a badge that stands there. */
function drawPeople(pen: Pen, frame: MapFrame, { people }: SceneMap, room: LabelRoom): void {
  const { context, emPx, words } = pen
  for (const { person, atM } of people) {
    if (!atM || !isInView(frame, atM)) continue
    const [atX, atY] = frame.toPx(atM)
    const [x, y] = room.take(emPx * 0.8, emPx, [[atX, atY], ...around(atX, atY, emPx)]) ?? [atX, atY]
    context.setLineDash([])
    context.beginPath()
    context.arc(x, y - emPx * 0.25, emPx * 0.2, 0, 2 * Math.PI)
    context.moveTo(x + emPx * 0.34, y + emPx * 0.42)
    context.arc(x, y + emPx * 0.42, emPx * 0.34, 0, Math.PI, true)
    context.closePath()
    context.strokeStyle = PAPER
    context.lineWidth = emPx * 0.2
    context.stroke()
    context.fillStyle = INK
    context.fill()
    label(pen, room, words.t(`person.${person}`), beside(x, y, emPx), INK, 0.8, 400)
  }
}

/** Returns how far around the scene's middle an overview has to reach; undefined when the plan shows all. */
function overviewOf(
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
function boxOfOverview(frame: MapFrame, { plumes, stops, people: others }: SceneMap, emPx: number): PixelBox {
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
function drawOverview(
  pen: Pen,
  box: PixelBox,
  reachM: number,
  detail: MapFrame,
  { map, plan }: MapDrawing,
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
