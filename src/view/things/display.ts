import { BLEED_PX } from './display-atlas.ts'
import { drawPicture, type PictureId } from './pictures.ts'
import { fillIn, type Reading, type Values } from './reading.ts'
import { drawSevenSegment, measureSevenSegment } from './seven-segment.ts'

/** How a display makes its picture. */
export type Look = 'lcd' | 'backlit' | 'led' | 'oled' | 'screen' | 'eink' | 'paper'

interface LookOf {
  readonly ground: string
  readonly ink: string
  /** Segments that are off but can be seen. */
  readonly ghost?: string
  /** With nothing on it. */
  readonly off: string
  /** Share of its picture that it sends out by itself; the rest is lit by the room. */
  readonly glow: number
}

export const LOOKS: Readonly<Record<Look, LookOf>> = {
  lcd: { ground: '#a4ad98', ink: '#191d1a', ghost: '#9aa48f', off: '#97a08c', glow: 0 },
  backlit: { ground: '#b4d2dd', ink: '#10202c', ghost: '#a7c6d2', off: '#6c7a7d', glow: 0.75 },
  led: { ground: '#150706', ink: '#ff3a24', ghost: '#260b09', off: '#150706', glow: 1 },
  oled: { ground: '#020304', ink: '#e6f4ff', off: '#050607', glow: 1 },
  screen: { ground: '#0d141b', ink: '#e9eff4', off: '#07090b', glow: 1 },
  eink: { ground: '#cfcfc8', ink: '#1d1e1f', off: '#cfcfc8', glow: 0 },
  paper: { ground: '#efede5', ink: '#1b1d22', off: '#efede5', glow: 0 },
}

/** Something drawn on a display. Places and sizes are in hundredths of its width (x, w) and of its height (y, h, size). */
export type Mark =
  | {
      /** `{reading}` stands for a reading; may hold more than one. */
      readonly text: string
      readonly x: number
      /** Middle of the line. */
      readonly y: number
      /** Height of the letters' em, or of the figures. */
      readonly size: number
      readonly font?: 'regular' | 'bold' | 'seven' | 'mono' | 'hand'
      readonly align?: 'left' | 'centre' | 'right'
      readonly colour?: string
    }
  | {
      readonly box: readonly [x: number, y: number, w: number, h: number]
      readonly fill?: string
      readonly line?: string
    }
  | {
      /** A bar that is as long, from its left or (`up`) from below, as its reading is of `full`. */
      readonly bar: readonly [x: number, y: number, w: number, h: number]
      readonly reading: string
      readonly full: number
      readonly up?: boolean
      readonly colour?: string
    }
  | {
      readonly picture: PictureId
      readonly at: readonly [x: number, y: number, w: number, h: number]
    }

/** What a display shows in a state of its thing. */
export interface Face {
  /** Instead of the display's own look, as when a backlight comes on. */
  readonly look?: Look
  readonly ground?: string
  readonly marks: readonly Mark[]
}

/** Finds the look of a face. */
export function lookOf(look: Look, face: Face | undefined): LookOf {
  return LOOKS[face?.look ?? look]
}

/** Writes all that a face shows; two that are written alike look alike. */
export function writeFace(
  face: Face | undefined,
  readings: Readonly<Record<string, Reading>> | undefined,
  values: Values,
): string {
  if (!face) return ''
  let written = ''
  for (const mark of face.marks) {
    if ('text' in mark) written += `${fillIn(mark.text, readings, values)}\n`
    else if ('bar' in mark) written += `${values[mark.reading] ?? ''}\n`
    else if ('picture' in mark) written += `${JSON.stringify(values)}\n`
  }
  return written
}

/** Draws a face into the rectangle 0…width, 0…height of a canvas, its ground a little beyond. Without a face the display is off. */
export function drawFace(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  look: Look,
  face: Face | undefined,
  readings: Readonly<Record<string, Reading>> | undefined,
  values: Values,
  fontFamily: string,
): void {
  const { ground, ink, ghost, off } = lookOf(look, face)
  context.fillStyle = face ? (face.ground ?? ground) : off
  context.fillRect(-BLEED_PX, -BLEED_PX, width + 2 * BLEED_PX, height + 2 * BLEED_PX)
  if (!face) return
  const px = width / 100
  const py = height / 100
  for (const mark of face.marks) {
    if ('text' in mark) {
      const { x, y, size, font = 'regular', align = 'left', colour = ink } = mark
      const text = fillIn(mark.text, readings, values)
      const em = size * py
      if (font === 'seven') {
        const wide = measureSevenSegment(text, em)
        const left = x * px - (align === 'left' ? 0 : align === 'right' ? wide : wide / 2)
        drawSevenSegment(context, text, left, y * py - em / 2, em, colour, ghost)
        continue
      }
      const family = font === 'mono' ? 'monospace' : font === 'hand' ? `cursive, ${fontFamily}` : fontFamily
      const style = `${font === 'hand' ? 'italic ' : ''}${font === 'bold' ? 700 : 400}`
      context.font = `${style} ${em}px ${family}`
      // What is too long for its line is written smaller.
      const room = (align === 'left' ? 99 - x : align === 'right' ? x - 1 : 2 * Math.min(x, 100 - x) - 2) * px
      const wide = context.measureText(text).width
      const fitted = wide > room ? (em * room) / wide : em
      if (fitted < em) context.font = `${style} ${fitted}px ${family}`
      context.fillStyle = colour
      context.textAlign = align === 'centre' ? 'center' : align
      context.textBaseline = 'alphabetic'
      context.fillText(text, x * px, y * py + fitted * 0.36)
    } else if ('box' in mark) {
      const [x, y, w, h] = mark.box
      if (mark.fill) {
        context.fillStyle = mark.fill
        context.fillRect(x * px, y * py, w * px, h * py)
      }
      if (mark.line) {
        context.strokeStyle = mark.line
        context.lineWidth = Math.max(1, height / 100)
        context.strokeRect(x * px, y * py, w * px, h * py)
      }
    } else if ('bar' in mark) {
      const [x, y, w, h] = mark.bar
      const value = values[mark.reading]
      const share = Math.min(1, Math.max(0, (typeof value === 'number' ? value : 0) / mark.full))
      context.fillStyle = mark.colour ?? ink
      if (mark.up) context.fillRect(x * px, (y + h * (1 - share)) * py, w * px, h * share * py)
      else context.fillRect(x * px, y * py, w * share * px, h * py)
    } else {
      const [x, y, w, h] = mark.at
      context.save()
      context.translate(x * px, y * py)
      drawPicture(context, mark.picture, w * px, h * py, values)
      context.restore()
    }
  }
}
