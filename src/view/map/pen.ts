import type { Words } from '#view/text/words.ts'
import { type LineStyle, PAPER } from './map-style.ts'

/** What the drawing needs of a 2D canvas. */
export type MapContext = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'rect'
  | 'roundRect'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'strokeRect'
  | 'fillText'
  | 'strokeText'
  | 'measureText'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'lineCap'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
>

/** A drawing under way. */
export interface Pen {
  readonly context: MapContext
  readonly emPx: number
  readonly words: Words
}

/** Sets the pen to a style of line. */
export function setLine({ context, emPx }: Pen, { colour, widthEm, dashEm }: LineStyle): void {
  context.strokeStyle = colour
  context.lineWidth = Math.max(1, widthEm * emPx)
  context.setLineDash(dashEm.map((em) => em * emPx))
}

/** Sets the font, by its height in ems. */
export function setFont({ context, emPx, words }: Pen, sizeEm = 1, weight: 400 | 700 = 400): void {
  context.font = `${weight} ${emPx * sizeEm}px ${words.fontFamily}`
}

/** Writes a text with its middle at a point, with a light edge that keeps it legible on any line. */
export function writeAt(pen: Pen, text: string, [x, y]: readonly [number, number], colour: string): void {
  const { context, emPx } = pen
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.setLineDash([])
  context.lineWidth = emPx * 0.24
  context.strokeStyle = PAPER
  context.strokeText(text, x, y)
  context.fillStyle = colour
  context.fillText(text, x, y)
}
