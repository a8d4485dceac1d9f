import type { ImageKey } from '#engine/intent.ts'
import { DEFAULT_DISPLAY, type DisplaySettings, type Enhancement } from '#physics/colour.ts'
import { VIEW_GEOMETRIES, type XrayView } from './view-geometry.ts'

/** What the operator's keys have set: how the picture is shown, and which. Each new parcel starts from `createKeyState`. */
export interface KeyState {
  readonly display: DisplaySettings
  readonly isEdgeEnhanced: boolean
  /** 1, 2, 4 … 64. */
  readonly zoom: number
  /** The image point in the middle of the screen, in pixels. */
  readonly centreColumn: number
  readonly centreRow: number
  readonly isSecondView: boolean
  /** Shows the parcel before this one. */
  readonly isPreviousImage: boolean
}

export const LARGEST_ZOOM = 64

/** What the gamma key steps through; the first is the normal one. */
export const GAMMAS = [DEFAULT_DISPLAY.gamma, 0.3, 0.7, 1] as const

/** What the Z key steps through before it switches off: organic liquids and powders, light mixtures, metals' border. */
export const Z_BANDS = [
  [DEFAULT_DISPLAY.bandMinZ, DEFAULT_DISPLAY.bandMaxZ],
  [9, 12],
  [12, 18],
] as const

/** Keys that exclude one another, and what they show. */
const ENHANCEMENT_OF_KEY: Partial<Record<ImageKey, Enhancement>> = {
  blackWhite: 'blackAndWhite',
  organicOnly: 'organicOnly',
  organicStrip: 'organicStrip',
  highPenetration: 'highPenetration',
  lowPenetration: 'lowPenetration',
}

const CENTRE = {
  zoom: 1,
  centreColumn: VIEW_GEOMETRIES.lower.columnCount / 2,
  centreRow: VIEW_GEOMETRIES.lower.rowCount / 2,
} as const

/** Returns the state in which every image is first shown: pseudo-colour, whole, from below. */
export function createKeyState(): KeyState {
  return {
    display: DEFAULT_DISPLAY,
    isEdgeEnhanced: false,
    ...CENTRE,
    isSecondView: false,
    isPreviousImage: false,
  }
}

/**
 * Returns the state after a key. A key that is on goes off; of the keys that recolour, one holds at a time;
 * pseudo-colour clears all that changes the look, and leaves zoom and view.
 */
export function pressKey(keys: KeyState, key: ImageKey): KeyState {
  switch (key) {
    case 'pseudoColour':
      return { ...keys, display: DEFAULT_DISPLAY, isEdgeEnhanced: false }
    case 'blackWhite':
    case 'organicOnly':
    case 'organicStrip':
    case 'highPenetration':
    case 'lowPenetration': {
      const enhancement = isKeyOn(keys, key) ? 'pseudoColour' : ENHANCEMENT_OF_KEY[key]!
      return { ...keys, display: { ...keys.display, enhancement } }
    }
    case 'zBand':
      return { ...keys, display: stepZBand(keys.display) }
    case 'negative':
      return { ...keys, display: { ...keys.display, isNegative: !keys.display.isNegative } }
    case 'gamma': {
      const next = GAMMAS[(GAMMAS.indexOf(keys.display.gamma) + 1) % GAMMAS.length]!
      return { ...keys, display: { ...keys.display, gamma: next } }
    }
    case 'edgeEnhance':
      return { ...keys, isEdgeEnhanced: !keys.isEdgeEnhanced }
    case 'zoomIn':
      return zoomTo(keys, keys.zoom * 2)
    case 'zoomOut':
      return zoomTo(keys, keys.zoom / 2)
    case 'secondView':
      return { ...keys, ...CENTRE, isSecondView: !keys.isSecondView }
    case 'previousImage':
      return { ...keys, ...CENTRE, isPreviousImage: !keys.isPreviousImage }
  }
}

/** Tells whether a key's lamp is lit. */
export function isKeyOn(keys: KeyState, key: ImageKey): boolean {
  switch (key) {
    case 'pseudoColour':
      return keys.display.enhancement === 'pseudoColour'
    case 'zBand':
      return keys.display.enhancement === 'zBand'
    case 'negative':
      return keys.display.isNegative
    case 'gamma':
      return keys.display.gamma !== DEFAULT_DISPLAY.gamma
    case 'edgeEnhance':
      return keys.isEdgeEnhanced
    case 'zoomIn':
      return keys.zoom > 1
    case 'zoomOut':
      return false
    case 'secondView':
      return keys.isSecondView
    case 'previousImage':
      return keys.isPreviousImage
    default:
      return keys.display.enhancement === ENHANCEMENT_OF_KEY[key]
  }
}

/** Moves the middle of the screen to an image point, as far as the image reaches. */
export function centreOn(keys: KeyState, column: number, row: number): KeyState {
  const { columnCount, rowCount } = VIEW_GEOMETRIES[viewOf(keys)]
  return {
    ...keys,
    centreColumn: clampCentre(column, columnCount, keys.zoom),
    centreRow: clampCentre(row, rowCount, keys.zoom),
  }
}

/** Returns the view that is shown. */
export function viewOf(keys: KeyState): XrayView {
  return keys.isSecondView ? 'side' : 'lower'
}

/** Tells whether what is shown can be marked: regions are of the present parcel, in the view from below. */
export function isMarkable(keys: KeyState): boolean {
  return !keys.isSecondView && !keys.isPreviousImage
}

function zoomTo(keys: KeyState, zoom: number): KeyState {
  const limited = Math.min(LARGEST_ZOOM, Math.max(1, zoom))
  return centreOn({ ...keys, zoom: limited }, keys.centreColumn, keys.centreRow)
}

function clampCentre(centre: number, count: number, zoom: number): number {
  const half = count / zoom / 2
  return Math.min(count - half, Math.max(half, centre))
}

function stepZBand(display: DisplaySettings): DisplaySettings {
  const at = Z_BANDS.findIndex(([minZ, maxZ]) => display.bandMinZ === minZ && display.bandMaxZ === maxZ)
  const next = display.enhancement === 'zBand' ? at + 1 : 0
  const [bandMinZ, bandMaxZ] = Z_BANDS[next % Z_BANDS.length]!
  return { ...display, enhancement: next < Z_BANDS.length ? 'zBand' : 'pseudoColour', bandMinZ, bandMaxZ }
}
