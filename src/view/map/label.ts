import type { LabelRoom } from './label-room.ts'
import { type Pen, setFont, writeAt } from './pen.ts'

/** Writes a text at the first of some points, which may depend on its width, where there is room. */
export function label(
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

/** Lists where the label of a figure may stand: below, above, right, left of it. */
export const beside =
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
