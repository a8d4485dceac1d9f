import { PLUME_LEVELS, type SceneMap } from '#folds/scene-map.ts'
import type { Script } from '#view/text/languages.ts'
import type { PixelBox } from './map-frame.ts'
import {
  COLD_LINE,
  EXPOSED,
  INK,
  ISOLATION_LINE,
  type LineStyle,
  PAPER,
  PLUME_LINES,
  RING_LINES,
  SQUARE_LINE,
  TRACK,
} from './map-style.ts'
import { compassText, levelText, ringText, speedText } from './map-text.ts'
import { type Pen, setFont, setLine } from './pen.ts'

/** Width of the legend by script, in ems. */
export const LEGEND_EM: Readonly<Record<Script, number>> = { latin: 9.8, han: 8.8, arabic: 9.8 }

interface Entry {
  readonly text: string
  readonly line?: LineStyle
  /** A badge of the track in the stead of a line. */
  readonly badge?: { readonly fill: string; readonly ink: string }
}

/** Draws beside the map what its lines are, and the wind in words; only what is there. */
export function drawLegend(pen: Pen, box: PixelBox, map: SceneMap): void {
  const { context, emPx, words } = pen
  const x = box.x + emPx * 0.5
  let y = box.y + emPx * 0.9
  context.textAlign = 'left'
  context.textBaseline = 'middle'
  for (const [text, weight] of [
    [words.clock(map.atMs), 700],
    [words.t('map.wind.from', { from: compassText(words, map.wind) }), 700],
    [`${speedText(words, map.wind)} · ${map.wind.stability}`, 400],
  ] as const) {
    setFont(pen, 1, weight)
    context.fillStyle = INK
    context.fillText(text, x, y, box.width - emPx)
    y += emPx * 1.3
  }
  y += emPx * 0.3
  const entries = entriesOf(pen, map)
  const step = Math.min(emPx * 1.3, (box.y + box.height - y) / Math.max(1, entries.length))
  for (const { text, line, badge } of entries) {
    if (line) {
      context.beginPath()
      context.moveTo(x, y)
      context.lineTo(x + emPx * 1.7, y)
      setLine(pen, line)
      context.stroke()
    }
    if (badge) {
      context.setLineDash([])
      context.beginPath()
      context.arc(x + emPx * 0.85, y, emPx * 0.42, 0, 2 * Math.PI)
      context.fillStyle = badge.fill
      context.fill()
      context.lineWidth = emPx * 0.12
      context.strokeStyle = badge.ink
      context.stroke()
    }
    setFont(pen, 0.9)
    context.fillStyle = INK
    context.fillText(text, x + emPx * 2.1, y, box.width - emPx * 3)
    y += step
  }
}

function entriesOf({ words }: Pen, map: SceneMap): Entry[] {
  const { plumes, rings, guide, zones, stops } = map
  const levels = PLUME_LEVELS.filter((level) => plumes.some((line) => line.level === level))
  const kPa = [...new Set(rings.map((ring) => ring.kPa))]
  return [
    ...levels.map((level) => ({ text: levelText(words, { level }), line: PLUME_LINES[level] })),
    ...kPa.map((one, i) => ({ text: ringText(words, { kPa: one }), line: RING_LINES[i]! })),
    ...(guide ? [{ text: words.t('map.isolation'), line: ISOLATION_LINE }] : []),
    ...(guide && guide.squareM.length > 0 ? [{ text: words.t('map.protect'), line: SQUARE_LINE }] : []),
    ...(guide && zones && zones.coldUpwindM > guide.isolationM + 1
      ? [{ text: words.t('map.cold-line'), line: COLD_LINE }]
      : []),
    ...(stops.length > 0
      ? [
          { text: words.t('map.stay'), badge: { fill: PAPER, ink: TRACK } },
          { text: words.t('map.stay.now'), badge: { fill: TRACK, ink: TRACK } },
          { text: words.t('map.stay.hit'), badge: { fill: EXPOSED, ink: TRACK } },
        ]
      : []),
  ]
}
