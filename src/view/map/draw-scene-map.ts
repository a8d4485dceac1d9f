import type { SceneMap } from '#folds/scene-map.ts'
import type { Words } from '#view/text/words.ts'
import { drawNorthAndWind, drawScaleBar } from './draw-bearings.ts'
import { drawLeaks, drawPeople } from './draw-figures.ts'
import { drawGround, labelPlan } from './draw-ground.ts'
import { drawLegend, LEGEND_EM } from './draw-legend.ts'
import { drawHot, drawLines, labelLines } from './draw-lines.ts'
import { boxOfOverview, drawOverview, overviewOf } from './draw-overview.ts'
import { drawStops, drawTrack } from './draw-stops.ts'
import { createLabelRoom } from './label-room.ts'
import { createFrame, type PixelBox } from './map-frame.ts'
import { MUTED, PAPER } from './map-style.ts'
import type { MapContext, Pen } from './pen.ts'
import type { ScenePlan } from './plan.ts'
import { inBox } from './trace.ts'

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
