import { numberOf, type Values } from './reading.ts'
import { yardPlan } from './yard-plan.ts'

type Painter = (context: CanvasRenderingContext2D, width: number, height: number, values: Values) => void

/** Iron palette of a thermal camera, from cold to hot. */
const IRON = ['#0a0220', '#3a0a6e', '#8a1a80', '#d2404a', '#f28a1c', '#fcd54a', '#fffbe0']

function disc(context: CanvasRenderingContext2D, x: number, y: number, rx: number, ry: number): void {
  context.beginPath()
  context.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI)
  context.fill()
}

/** Finds the colour of a share of the iron palette, between its stops. */
function ironAt(share: number): string {
  const at = Math.min(1, Math.max(0, share)) * (IRON.length - 1)
  const low = Math.min(IRON.length - 2, Math.floor(at))
  const channel = (stop: number, i: number): number =>
    Number.parseInt((IRON[stop] as string).slice(1 + 2 * i, 3 + 2 * i), 16)
  const mixed = [0, 1, 2].map((i) =>
    Math.round(channel(low, i) + (channel(low + 1, i) - channel(low, i)) * (at - low)),
  )
  return `rgb(${mixed.join()})`
}

/** What a camera for faces spans, in °C: cool walls to a high fever. */
const FACES_C = [19, 39.5] as const
/** What clothing and hair radiate, in °C: a coat keeps its warmth in [D]. */
const CLOTH_C = 28
const COAT_C = 24.5
const HAIR_C = 30
/** From here on a face is boxed in red. Source: health sheet §1.4, camera alert. */
const BOXED_RED_C = 37.3

/** Where faces are in the picture, by how many there are: middle x, middle y, height of the head; in shares. */
const FACES_AT: Readonly<Record<number, readonly (readonly [number, number, number])[]>> = {
  1: [[0.5, 0.46, 0.46]],
  2: [
    [0.34, 0.47, 0.4],
    [0.7, 0.44, 0.34],
  ],
  3: [
    [0.24, 0.47, 0.34],
    [0.53, 0.5, 0.4],
    [0.81, 0.45, 0.3],
  ],
}

/**
 * People as a thermal camera sees them: the inner corners of the eyes are hottest, hair and clothes are cool. Readings:
 * `faces`, how many; `faceC`, `face2C`, `face3C`; `coat` above 0 where the first wears one; `glare` above 0 where sun
 * comes through glass behind them.
 */
const thermal: Painter = (context, width, height, values) => {
  const tone = (celsius: number): string => ironAt((celsius - FACES_C[0]) / (FACES_C[1] - FACES_C[0]))
  const wall = context.createLinearGradient(0, 0, 0, height)
  wall.addColorStop(0, tone(22.5))
  wall.addColorStop(1, tone(21))
  context.fillStyle = wall
  context.fillRect(0, 0, width, height)
  context.filter = `blur(${Math.max(1, height / 90)}px)`
  if (numberOf(values, 'glare', 0) > 0) {
    context.fillStyle = tone(38.8)
    context.fillRect(width * 0.64, height * 0.16, width * 0.14, height * 0.34)
    context.fillRect(width * 0.8, height * 0.16, width * 0.14, height * 0.34)
  }
  const count = Math.min(3, Math.max(0, Math.round(numberOf(values, 'faces', 1))))
  const places = FACES_AT[count] ?? []
  // Whoever is farther away comes first.
  const order = places.map((_, i) => i).sort((a, b) => (places[a]?.[2] ?? 0) - (places[b]?.[2] ?? 0))
  for (const i of order) {
    const [atX, atY, size] = places[i] as readonly [number, number, number]
    const faceC = numberOf(values, i === 0 ? 'faceC' : `face${i + 1}C`, 36.4)
    const [x, y, head] = [atX * width, atY * height, size * height]
    context.fillStyle = tone(i === 0 && numberOf(values, 'coat', 0) > 0 ? COAT_C : CLOTH_C)
    disc(context, x, y + head * 1.5, head * 0.98, head * 0.92)
    context.fillStyle = tone(faceC - 2.4)
    context.fillRect(x - head * 0.17, y + head * 0.3, head * 0.34, head * 0.4)
    context.fillStyle = tone(HAIR_C)
    disc(context, x, y - head * 0.1, head * 0.4, head * 0.5)
    const skin = context.createRadialGradient(x, y, head * 0.05, x, y, head * 0.52)
    skin.addColorStop(0, tone(faceC - 1))
    skin.addColorStop(0.7, tone(faceC - 2.2))
    skin.addColorStop(1, tone(faceC - 4))
    context.fillStyle = skin
    disc(context, x, y + head * 0.06, head * 0.34, head * 0.42)
    // Nose and cheeks are cooler; so are glasses, which nobody wears here.
    context.fillStyle = tone(faceC - 4.5)
    disc(context, x, y + head * 0.14, head * 0.05, head * 0.09)
    context.fillStyle = tone(faceC)
    for (const side of [-1, 1])
      disc(context, x + side * head * 0.1, y - head * 0.02, head * 0.06, head * 0.035)
  }
  context.filter = 'none'
  context.lineWidth = Math.max(1, height / 110)
  context.font = `700 ${height * 0.075}px sans-serif`
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  places.forEach(([atX, atY, size], i) => {
    const faceC = numberOf(values, i === 0 ? 'faceC' : `face${i + 1}C`, 36.4)
    context.strokeStyle = context.fillStyle = faceC >= BOXED_RED_C ? '#ff5a3c' : '#ffffff'
    const [x, y, head] = [atX * width, atY * height, size * height]
    context.strokeRect(x - head * 0.4, y - head * 0.5, head * 0.8, head * 1.02)
    context.fillText(faceC.toFixed(1), x, y - head * 0.55)
  })
}

/**
 * A container's wall as a thermal camera sees it: ribs, cooler sky, and one warm spot. Readings: `wallC`,
 * `spotC`; the palette spans 30 °C above the wall, or up to the spot when that is hotter.
 */
const thermalWall: Painter = (context, width, height, values) => {
  const wallC = numberOf(values, 'wallC', 24)
  const spotC = numberOf(values, 'spotC', wallC)
  const spanC = Math.max(30, spotC - wallC)
  const tone = (celsius: number): string =>
    IRON[
      Math.round(Math.min(1, Math.max(0, 0.18 + (0.8 * (celsius - wallC)) / spanC)) * (IRON.length - 1))
    ] as string
  context.fillStyle = tone(wallC - 12)
  context.fillRect(0, 0, width, height)
  context.fillStyle = tone(wallC)
  context.fillRect(width * 0.06, height * 0.2, width * 0.94, height * 0.66)
  context.fillStyle = tone(wallC + spanC * 0.1)
  for (let i = 0; i < 12; i++)
    context.fillRect(width * (0.1 + i * 0.077), height * 0.2, width * 0.03, height * 0.66)
  if (spotC - wallC < 2) return
  context.filter = `blur(${Math.max(1, height / 24)}px)`
  for (const [share, size] of [
    [0.4, 0.3],
    [0.65, 0.21],
    [0.85, 0.13],
    [1, 0.07],
  ] as const) {
    context.fillStyle = tone(wallC + (spotC - wallC) * share)
    context.beginPath()
    context.ellipse(width * 0.52, height * 0.6, width * size * 0.8, height * size * 1.2, 0, 0, 2 * Math.PI)
    context.fill()
  }
  context.filter = 'none'
}

/** A pulse wave, as oximeters and monitors draw it. */
const pulse: Painter = (context, width, height) => {
  context.strokeStyle = '#46e0ff'
  context.lineWidth = Math.max(1, height / 24)
  context.beginPath()
  for (let i = 0; i <= 60; i++) {
    const t = (i / 20) % 1
    const y = Math.exp(-(((t - 0.25) / 0.1) ** 2)) + 0.4 * Math.exp(-(((t - 0.55) / 0.12) ** 2))
    context.lineTo((i / 60) * width, height * (0.95 - 0.85 * y))
  }
  context.stroke()
}

/** What displays show beside text. */
const PAINTERS = {
  thermal,
  'thermal-wall': thermalWall,
  pulse,
  'yard-plan': yardPlan,
} as const satisfies Record<string, Painter>

export type PictureId = keyof typeof PAINTERS

export function drawPicture(
  context: CanvasRenderingContext2D,
  picture: PictureId,
  width: number,
  height: number,
  values: Values,
): void {
  PAINTERS[picture](context, width, height, values)
}
