import type { SceneMap } from '#folds/scene-map.ts'
import { beside, label } from './label.ts'
import type { LabelRoom } from './label-room.ts'
import { isInView, type MapFrame } from './map-frame.ts'
import { INK, PAPER, PLUME_LINES } from './map-style.ts'
import type { Pen } from './pen.ts'

/** Marks where gas escapes, by a cross that no line hides. */
export function drawLeaks(
  { context, emPx }: Pen,
  frame: MapFrame,
  { leaks }: SceneMap,
  room: LabelRoom,
): void {
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

const around = (x: number, y: number, way: number): [number, number][] => [
  [x, y + way],
  [x, y - way],
  [x - 2.2 * way, y],
  [x + 2.2 * way, y],
  [x - 2 * way, y + way],
  [x + 2 * way, y - way],
]

/** Draws everybody else as a small figure of head and shoulders, with their name; beside a badge that stands there. */
export function drawPeople(pen: Pen, frame: MapFrame, { people }: SceneMap, room: LabelRoom): void {
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
