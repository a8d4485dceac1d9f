import type { SceneMap, Stop } from '#folds/scene-map.ts'
import { beside, label } from './label.ts'
import type { LabelRoom } from './label-room.ts'
import { clampToView, isInView, type MapFrame, type PixelBox } from './map-frame.ts'
import { EXPOSED, MUTED, PAPER, PAST, PAST_PAPER, TRACK } from './map-style.ts'
import { lengthText } from './map-text.ts'
import { type Pen, setFont } from './pen.ts'

/** A share of an hour at AEGL-2 that a stay is marked for. */
const MARKED_SHARE = 0.01

/** Pressure that a stay is marked for, kPa: sheets of glass begin to break. Source: port-hazmat sheet §4a. */
const MARKED_KPA = 1.03

/** Draws the way from stay to stay, with a light edge; ways gone before a time faintly and below the others. */
export function drawTrack({ context, emPx }: Pen, frame: MapFrame, { stops }: SceneMap, sinceMs = 0): void {
  const isPast = ({ fromMs }: Stop): boolean => fromMs < sinceMs
  context.setLineDash([])
  for (const [colour, widthEm, isTold] of [
    [PAPER, 0.22, isPast],
    [PAST, 0.1, isPast],
    [PAPER, 0.3, (stop: Stop) => !isPast(stop)],
    [TRACK, 0.14, (stop: Stop) => !isPast(stop)],
  ] as const) {
    context.beginPath()
    stops.forEach((stop, i) => {
      const before = stops[i - 1]
      if (!before || !isTold(stop)) return
      context.moveTo(...frame.toPx(before.positionM))
      context.lineTo(...frame.toPx(stop.positionM))
    })
    context.strokeStyle = colour
    context.lineWidth = widthEm * emPx
    context.stroke()
  }
}

/** Stays that lie too close together to be told apart share one badge. */
interface Badge {
  readonly box: PixelBox
  readonly text: string
  readonly stops: readonly Stop[]
}

/** Between two badges, in ems. */
const BADGE_GAP_EM = 0.15

function badgeOf(pen: Pen, frame: MapFrame, stops: readonly Stop[]): Badge {
  const { context, emPx } = pen
  const text = numbersText(stops.map(({ number }) => number))
  setFont(pen, 0.85, 700)
  const height = emPx * 1.1
  const width = Math.max(height, context.measureText(text).width + emPx * 0.5)
  const points = stops.map(({ positionM }) => frame.toPx(positionM))
  const middle = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const { box } = frame
  const inside = (at: number, from: number, room: number, size: number): number =>
    Math.min(from + room - size, Math.max(from, at - size / 2))
  return {
    box: {
      x: inside(middle(0), box.x, box.width, width),
      y: inside(middle(1), box.y, box.height, height),
      width,
      height,
    },
    text,
    stops,
  }
}

/** Gathers stays into badges until no two of them touch. */
function badgesOf(pen: Pen, frame: MapFrame, stops: readonly Stop[]): Badge[] {
  const byPlace = Map.groupBy(stops, ({ place }) => place)
  const badges = [...byPlace.values()].map((some) => badgeOf(pen, frame, some))
  const gap = pen.emPx * BADGE_GAP_EM
  for (let i = 0; i < badges.length; i++) {
    const touching = badges.findIndex((one, k) => k > i && doTouch(one.box, badges[i]!.box, gap))
    if (touching < 0) continue
    const some = [...badges[i]!.stops, ...badges[touching]!.stops].sort((a, b) => a.number - b.number)
    badges.splice(touching, 1)
    badges[i] = badgeOf(pen, frame, some)
    i = -1
  }
  return badges
}

function doTouch(a: PixelBox, b: PixelBox, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  )
}

/** Writes the numbers of stays, runs of them as from – to, at most three of them. */
export function numbersText(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  const texts = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
  return texts.length > 3 ? `${texts[0]},…,${texts.at(-1)}` : texts.join(',')
}

/** Draws the stays, and where the officer is now as the one badge that is dark. */
export function drawStops(pen: Pen, frame: MapFrame, map: SceneMap, room: LabelRoom, sinceMs: number): void {
  const { context, emPx } = pen
  const { stops, place, positionM } = map
  const last = stops.at(-1)
  const badges = badgesOf(pen, frame, stops)
  for (const { box, text, stops: here } of badges) {
    const { x, y, width, height } = box
    const isNow = last !== undefined && last.place === place && here.includes(last)
    const isPast = here.every(({ toMs }) => toMs <= sinceMs)
    const isMarked = here.some(
      ({ aegl2Share, peakKPa = 0 }) => aegl2Share >= MARKED_SHARE || peakKPa >= MARKED_KPA,
    )
    context.setLineDash([])
    context.beginPath()
    context.roundRect(x, y, width, height, height / 2)
    context.fillStyle = isMarked ? EXPOSED : isNow ? TRACK : isPast ? PAST_PAPER : PAPER
    context.fill()
    context.lineWidth = emPx * (isNow ? 0.22 : 0.1)
    context.strokeStyle = isNow ? TRACK : isPast && !isMarked ? MUTED : TRACK
    context.stroke()
    setFont(pen, 0.85, 700)
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.fillStyle = isMarked || isNow ? PAPER : isPast ? MUTED : TRACK
    context.fillText(text, x + width / 2, y + height / 2 + emPx * 0.04)
    room.block(box)
  }
  if (!positionM) return
  const [x, y] = frame.toPx(clampToView(frame, positionM, (0.6 * emPx) / frame.pxPerM))
  // Whoever has only just come has no stay yet.
  if (last?.place !== place) {
    context.setLineDash([])
    context.beginPath()
    context.arc(x, y, emPx * 0.5, 0, 2 * Math.PI)
    context.fillStyle = TRACK
    context.fill()
    room.block({ x: x - emPx * 0.5, y: y - emPx * 0.5, width: emPx, height: emPx })
  }
  if (!isInView(frame, positionM)) {
    const farM = Math.hypot(...positionM)
    label(pen, room, lengthText(pen.words, farM), beside(x, y, emPx * 1.3), TRACK)
  }
}
