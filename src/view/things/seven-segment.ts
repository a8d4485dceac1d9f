/** Segments a…g of the figures and of the letters that instruments show, as bits 0…6. */
const SEGMENTS: Readonly<Record<string, number>> = {
  '0': 0x3f,
  '1': 0x06,
  '2': 0x5b,
  '3': 0x4f,
  '4': 0x66,
  '5': 0x6d,
  '6': 0x7d,
  '7': 0x07,
  '8': 0x7f,
  '9': 0x6f,
  '-': 0x40,
  _: 0x08,
  A: 0x77,
  b: 0x7c,
  C: 0x39,
  c: 0x58,
  d: 0x5e,
  E: 0x79,
  F: 0x71,
  H: 0x76,
  h: 0x74,
  i: 0x04,
  L: 0x38,
  n: 0x54,
  o: 0x5c,
  O: 0x3f,
  P: 0x73,
  r: 0x50,
  S: 0x6d,
  t: 0x78,
  U: 0x3e,
  u: 0x1c,
  ' ': 0,
}

/** Corners of each segment in a cell 0.5 wide and 1 high; thickness is 0.12. */
const T = 0.06
const SHAPES: readonly (readonly (readonly [number, number])[])[] = [
  bar(0.04, 0.06, 0.46),
  post(0.44, 0.1, 0.46),
  post(0.44, 0.54, 0.9),
  bar(0.04, 0.94, 0.46),
  post(0.06, 0.54, 0.9),
  post(0.06, 0.1, 0.46),
  bar(0.04, 0.5, 0.46),
]
/** From one figure to the next, in heights, and for a point or a colon. */
const ADVANCE = 0.66
const POINT_ADVANCE = 0.2
const SLANT = 0.09

function bar(x0: number, y: number, x1: number): readonly (readonly [number, number])[] {
  return [
    [x0 + 0.02, y],
    [x0 + 0.08, y - T],
    [x1 - 0.08, y - T],
    [x1 - 0.02, y],
    [x1 - 0.08, y + T],
    [x0 + 0.08, y + T],
  ]
}

function post(x: number, y0: number, y1: number): readonly (readonly [number, number])[] {
  return [
    [x, y0],
    [x + T, y0 + 0.06],
    [x + T, y1 - 0.06],
    [x, y1],
    [x - T, y1 - 0.06],
    [x - T, y0 + 0.06],
  ]
}

const isPoint = (figure: string): boolean => figure === '.' || figure === ':'

/** Computes the width of a text of a given height. */
export function measureSevenSegment(text: string, height: number): number {
  let width = 0
  for (const figure of text) width += isPoint(figure) ? POINT_ADVANCE : ADVANCE
  return width * height
}

/**
 * Draws figures as seven segments, their left top at (x, y). What has no segments is left out. Segments that are off
 * are drawn in `ghost` where one is given, as on a liquid-crystal display.
 */
export function drawSevenSegment(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  height: number,
  ink: string,
  ghost?: string,
): void {
  context.save()
  context.transform(height, 0, -SLANT * height, height, x + SLANT * height, y)
  for (const figure of text) {
    if (isPoint(figure)) {
      context.fillStyle = ink
      for (const at of figure === '.' ? [0.93] : [0.3, 0.7]) context.fillRect(0.03, at - T, 2 * T, 2 * T)
      context.translate(POINT_ADVANCE, 0)
      continue
    }
    const lit = SEGMENTS[figure] ?? SEGMENTS[figure.toLowerCase()] ?? SEGMENTS[figure.toUpperCase()] ?? 0
    SHAPES.forEach((corners, segment) => {
      const isLit = (lit >> segment) & 1
      if (!isLit && ghost === undefined) return
      context.fillStyle = isLit ? ink : (ghost as string)
      context.beginPath()
      corners.forEach(([px, py], i) => {
        if (i === 0) context.moveTo(px, py)
        else context.lineTo(px, py)
      })
      context.fill()
    })
    context.translate(ADVANCE, 0)
  }
  context.restore()
}
