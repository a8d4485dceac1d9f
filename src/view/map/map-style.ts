import type { PlumeLevel } from '#folds/scene-map.ts'
import type { AreaKind } from './plan.ts'

/** How a line is drawn; dashes and width in ems, so that kinds differ without their colours too. */
export interface LineStyle {
  readonly colour: string
  readonly widthEm: number
  readonly dashEm: readonly number[]
  /** What its inside is tinted with, if it is. */
  readonly fill?: string
}

/** Colours of areas, light enough for every line upon them. */
export const AREA_COLOURS: Readonly<Record<AreaKind | 'ground', string>> = {
  ground: '#efede5',
  water: '#c3d8e5',
  apron: '#e6e3d8',
  road: '#d9d7cf',
  block: '#bfc3c5',
  'hazard-block': '#d9d2a8',
  building: '#8f989e',
}

export const INK = '#15202e'
export const PAPER = '#fbfaf6'
export const MUTED = '#5f6a75'
/** The track, and who is followed. */
export const TRACK = '#102a56'
/** Ways and stays of before. */
export const PAST = '#74808c'
export const PAST_PAPER = '#dde0e3'
/** A stay in gas. */
export const EXPOSED = '#b3390a'
/** The hot zone, under all lines. */
export const HOT_TINT = 'rgba(193, 68, 14, 0.14)'

/** Lines of equal concentration. Hues after Okabe and Ito, darkened for light ground. */
export const PLUME_LINES: Readonly<Record<PlumeLevel, LineStyle>> = {
  idlh: { colour: '#5b1a6b', widthEm: 0.2, dashEm: [], fill: 'rgba(91, 26, 107, 0.28)' },
  aegl2: { colour: '#b3390a', widthEm: 0.15, dashEm: [] },
  tenth: { colour: '#96600a', widthEm: 0.12, dashEm: [0.5, 0.3] },
  lel: { colour: '#5b1a6b', widthEm: 0.12, dashEm: [0.15, 0.2] },
}

/** Rings of a blast, the strongest first. */
export const RING_LINES: readonly LineStyle[] = [
  { colour: '#0a4f8c', widthEm: 0.2, dashEm: [] },
  { colour: '#0a4f8c', widthEm: 0.12, dashEm: [0.9, 0.35] },
  { colour: '#0a4f8c', widthEm: 0.12, dashEm: [0.12, 0.3] },
]

export const ISOLATION_LINE: LineStyle = { colour: INK, widthEm: 0.14, dashEm: [] }
export const SQUARE_LINE: LineStyle = { colour: INK, widthEm: 0.12, dashEm: [0.6, 0.25, 0.12, 0.25] }
export const COLD_LINE: LineStyle = { colour: '#00664a', widthEm: 0.14, dashEm: [0.3, 0.3] }
