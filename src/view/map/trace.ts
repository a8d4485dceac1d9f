import type { ScenePoint } from '#scenario/hazard-scene.ts'
import type { MapFrame, PixelBox } from './map-frame.ts'
import type { LineStyle } from './map-style.ts'
import { type MapContext, type Pen, setLine } from './pen.ts'

export function inBox({ context }: Pen, { x, y, width, height }: PixelBox, draw: () => void): void {
  context.save()
  context.beginPath()
  context.rect(x, y, width, height)
  context.clip()
  draw()
  context.restore()
}

export function trace(context: MapContext, frame: MapFrame, points: readonly ScenePoint[]): void {
  points.forEach((point, i) => {
    const [x, y] = frame.toPx(point)
    if (i === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  })
  context.closePath()
}

export function traceCircle(context: MapContext, frame: MapFrame, atM: ScenePoint, radiusM: number): void {
  const [x, y] = frame.toPx(atM)
  const radius = radiusM * frame.pxPerM
  context.moveTo(x + radius, y)
  context.arc(x, y, radius, 0, 2 * Math.PI)
}

export function strokeCircle(
  pen: Pen,
  frame: MapFrame,
  atM: ScenePoint,
  radiusM: number,
  style: LineStyle,
): void {
  if (radiusM <= 0) return
  pen.context.beginPath()
  traceCircle(pen.context, frame, atM, radiusM)
  setLine(pen, style)
  pen.context.stroke()
}
