import type { SceneMap } from '#folds/scene-map.ts'
import type { LabelRoom } from './label-room.ts'
import type { MapFrame } from './map-frame.ts'
import { INK } from './map-style.ts'
import { lengthText } from './map-text.ts'
import { type Pen, setFont, writeAt } from './pen.ts'

/** Draws where north is, and beside it an arrow that flies with the wind. */
export function drawNorthAndWind(pen: Pen, { box }: MapFrame, { wind }: SceneMap, room: LabelRoom): void {
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

export function drawScaleBar(pen: Pen, frame: MapFrame, room: LabelRoom, isRight: boolean): void {
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
