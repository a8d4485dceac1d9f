import { createStore, type StoreApi } from 'zustand/vanilla'

/** How this trainee wants to be met by the app; theirs for every run on this device. */
export interface Settings {
  /** The hand that points and holds; the other carries the menu. Sticks are mirrored with it. */
  readonly handedness: 'left' | 'right'
  /** Lifts the eyes to standing height for whoever sits. */
  readonly isSeated: boolean
  /** Added to the height of the eyes, −0.5 to 0.5 m, on top of `isSeated`. */
  readonly heightOffsetM: number
  /** Step of a snap turn; 0 turns it off. */
  readonly turnDeg: 0 | 15 | 30 | 45
  /** Whether looking at a thing for a while activates it. */
  readonly isDwellOn: boolean
  /** How long, 500 to 1500 ms. */
  readonly dwellMs: number
  readonly textScale: 1 | 1.25 | 1.6
  /** Loudness 0 to 1 of surroundings, speech and cues. */
  readonly ambienceVolume: number
  readonly voiceVolume: number
  readonly cueVolume: number
  readonly isHapticOn: boolean
}

export const DEFAULT_SETTINGS: Settings = {
  handedness: 'right',
  isSeated: false,
  heightOffsetM: 0,
  turnDeg: 30,
  isDwellOn: false,
  dwellMs: 800,
  textScale: 1,
  ambienceVolume: 0.6,
  voiceVolume: 1,
  cueVolume: 0.8,
  isHapticOn: true,
}

/** Where the settings lie in localStorage. */
export const SETTINGS_KEY = 'kouan.settings'

const oneOf =
  <T>(...allowed: readonly T[]) =>
  (value: unknown): value is T =>
    allowed.includes(value as T)
const within = (least: number, most: number) => (value: unknown) =>
  typeof value === 'number' && value >= least && value <= most
const isBoolean = (value: unknown) => typeof value === 'boolean'

const IS_VALID: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  handedness: oneOf('left', 'right'),
  isSeated: isBoolean,
  heightOffsetM: within(-0.5, 0.5),
  turnDeg: oneOf(0, 15, 30, 45),
  isDwellOn: isBoolean,
  dwellMs: within(500, 1500),
  textScale: oneOf(1, 1.25, 1.6),
  ambienceVolume: within(0, 1),
  voiceVolume: within(0, 1),
  cueVolume: within(0, 1),
  isHapticOn: isBoolean,
}

/**
 * Reads settings from whatever was kept. A value that is missing or out of range falls back to its default by
 * itself, so that one bad entry, or one that an older version did not know, costs nobody the rest.
 */
export function parseSettings(kept: unknown): Settings {
  if (typeof kept !== 'object' || kept === null) return DEFAULT_SETTINGS
  const given = kept as Record<string, unknown>
  const valid = Object.entries(IS_VALID).filter(([key, isValid]) => isValid(given[key]))
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(valid.map(([key]) => [key, given[key]])) }
}

/** The settings and the way to change them. */
export interface SettingsStore extends StoreApi<Settings> {
  /** Changes some settings; a value out of range is left as it was. */
  readonly change: (some: Partial<Settings>) => void
}

/**
 * Creates the settings store over a storage; private windows may forbid one, then the settings last as long as
 * the page.
 */
export function createSettings(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined): SettingsStore {
  const store = createStore<Settings>(() => parseSettings(readKept(storage)))
  return {
    ...store,
    change: (some) => {
      const now = store.getState()
      const accepted = Object.entries(some).filter(([key, value]) => IS_VALID[key as keyof Settings]?.(value))
      store.setState({ ...now, ...Object.fromEntries(accepted) }, true)
      try {
        storage?.setItem(SETTINGS_KEY, JSON.stringify(store.getState()))
      } catch (error) {
        console.warn('settings cannot be kept on this device', error)
      }
    },
  }
}

function readKept(storage: Pick<Storage, 'getItem'> | undefined): unknown {
  try {
    return JSON.parse(storage?.getItem(SETTINGS_KEY) ?? 'null')
  } catch {
    return null // what lies there is not JSON, or the storage is closed to us: the defaults serve
  }
}
