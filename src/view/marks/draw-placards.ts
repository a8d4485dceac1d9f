import { HAZARD_MARKS } from '#scenario/hazard-marks.ts'
import type { UnEntry } from '#scenario/substance.ts'
import { drawMark, drawOrangePanel, type MarkDrawing } from './draw-mark.ts'

/** Returns the placards that a container with this UN number carries, in the order of its hazards. */
export function drawPlacards({ marks }: UnEntry): { readonly id: string; readonly drawing: MarkDrawing }[] {
  return marks.map((id) => {
    const mark = HAZARD_MARKS.find((one) => one.id === id)
    if (!mark) throw new Error(`there is no mark "${id}"`)
    return { id, drawing: drawMark(mark) }
  })
}

/** Width over height of the row of marks. */
export const MARK_ROW_ASPECT = 5
const HEIGHT = 200

/** Draws the orange panel with the UN number, and the placards beside it, as one picture. */
export function drawMarkRow(entry: UnEntry): MarkDrawing {
  const panel = drawOrangePanel({ unNumber: entry.unNumber })
  const drawings = [panel, ...drawPlacards(entry).map(({ drawing }) => drawing)]
  let x = 0
  const placed = drawings.map(({ svg, width, height }) => {
    const at = svg.replace('<svg ', `<svg x="${x}" y="${(HEIGHT - height) / 2}" `)
    x += width + 24
    return at
  })
  const width = HEIGHT * MARK_ROW_ASPECT
  return {
    width,
    height: HEIGHT,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}">${placed.join('')}</svg>`,
  }
}
