import { label } from './label.ts'
import type { LabelRoom } from './label-room.ts'
import type { MapFrame } from './map-frame.ts'
import { AREA_COLOURS, MUTED } from './map-style.ts'
import type { Pen } from './pen.ts'
import type { ScenePlan } from './plan.ts'

export function drawGround({ context }: Pen, frame: MapFrame, { areas }: ScenePlan): void {
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

export function labelPlan(pen: Pen, frame: MapFrame, { labels }: ScenePlan, room: LabelRoom): void {
  for (const one of labels) {
    const text = 'text' in one ? one.text : pen.words.t(one.id)
    const [x, y] = frame.toPx(one.atM)
    label(pen, room, text, [[x, y]], MUTED, 0.8, 400)
  }
}
