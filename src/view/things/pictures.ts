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

/** A person's head and shoulders as a thermal camera sees them: the inner eye corners are hottest. */
const thermal: Painter = (context, width, height, values) => {
  const heat = Math.min(1, Math.max(0, (numberOf(values, 'faceC', 36.5) - 33) / 6))
  const tone = (share: number): string => IRON[Math.round(Math.min(1, Math.max(0, share)) * 6)] as string
  context.fillStyle = tone(0.05)
  context.fillRect(0, 0, width, height)
  context.filter = `blur(${Math.max(1, height / 36)}px)`
  const x = width * 0.5
  context.fillStyle = tone(0.35)
  disc(context, x, height * 1.08, width * 0.36, height * 0.36)
  context.fillStyle = tone(0.35 + heat * 0.4)
  context.fillRect(x - width * 0.06, height * 0.6, width * 0.12, height * 0.2)
  context.fillStyle = tone(0.3 + heat * 0.45)
  disc(context, x, height * 0.44, width * 0.15, height * 0.28)
  context.fillStyle = tone(0.25)
  disc(context, x, height * 0.2, width * 0.15, height * 0.1)
  context.fillStyle = tone(0.38 + heat * 0.5)
  disc(context, x, height * 0.33, width * 0.1, height * 0.07)
  context.fillStyle = tone(0.25 + heat * 0.35)
  disc(context, x, height * 0.5, width * 0.025, height * 0.05)
  context.filter = 'none'
  context.fillStyle = tone(0.5 + heat * 0.5)
  for (const side of [-1, 1])
    disc(context, x + side * width * 0.035, height * 0.4, width * 0.014, height * 0.02)
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
