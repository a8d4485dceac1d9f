import type { ImageKey } from '#engine/intent.ts'
import { HOLD_REASONS, type HoldReason } from '#scenario/parcel.ts'

/**
 * The keys of the keyboard, as `KeyboardEvent.key` names them. A hotkey of several strokes is written with blanks
 * between them and pressed one after the other: `g 3` is G, then 3.
 *
 * | where | keys | what |
 * |---|---|---|
 * | everywhere | `e` | emergency stop |
 * | | `g 1` … `g 9`, `g a` … | go to a place, in the scenario's order |
 * | | `/`, `d` | hint, end of the shift |
 * | | `?` | the handbook, where there is one; in it digits, Backspace and `c` are of its pad |
 * | console | `s` `a` `m` `w` | start, stop, run back, reset the emergency stop |
 * | | `r` `q` `x` `u` | release, mark, clear the mark, signal a threat |
 * | | `1` … `9`, `0`, `;`, `'` | hold, by reason |
 * | | `f`, `i 0 7` | the record of the parcel at the scanner, of item 7 |
 * | | `j 1` … `j 9`, `j 0`, `j a` … | what else can be done there, in the order shown |
 * | | letters (`IMAGE_HOTKEYS`) | image keys |
 * | elsewhere | `1` … `9`, `0`, letters, signs | what can be done there, in the order shown |
 *
 * The arrows, + −, Tab, Enter, space and Escape stay free: they look, lean, focus and pause.
 */
export const HOTKEYS = {
  release: 'r',
  mark: 'q',
  clearMark: 'x',
  signalThreat: 'u',
  currentRecord: 'f',
  startBelt: 's',
  stopBelt: 'a',
  reverseBelt: 'm',
  emergencyStop: 'e',
  resetEmergencyStop: 'w',
  hint: '/',
  handbook: '?',
  end: 'd',
} as const

const DIGITS = [...'1234567890']

/** The reasons for a hold, in their order on the panel. */
export const REASON_HOTKEYS = Object.fromEntries(
  HOLD_REASONS.map((reason, i) => [reason, [...DIGITS, ';', "'"][i] as string]),
) as Readonly<Record<HoldReason, string>>

/** What counts through the things of a place: digits, then the letters and signs that mean nothing else away from the console. */
const COUNTING = [...DIGITS, ..."abcfhijklmnopqrstuvwxyz,.;'[]"]

/** Returns the hotkey of the nth thing (from 0) that can be done at a place; none beyond the last key. */
export function placeHotkey(index: number, isAtConsole: boolean): string | undefined {
  const key = COUNTING[index]
  return key !== undefined && isAtConsole ? `j ${key}` : key
}

/** What counts through the places: a scenario can have more of them than there are digits and letters. */
const WAYS = [...'123456789abcdefhijklmnopqrstuvwxyz0-=,./;[]']

/** Returns the hotkey of the way to the nth place (from 0). */
export function wayHotkey(index: number): string | undefined {
  const key = WAYS[index]
  return key && `g ${key}`
}

/** Returns the hotkey of the record of item `number`, from 1. */
export function recordHotkey(number: number): string {
  return ['i', ...String(number).padStart(2, '0')].join(' ')
}

/** The keys of the image console, by initial where it is free. */
export const IMAGE_HOTKEYS: Readonly<Record<ImageKey, string>> = {
  blackWhite: 'b',
  pseudoColour: 'c',
  organicOnly: 'o',
  organicStrip: 't',
  highPenetration: 'h',
  lowPenetration: 'l',
  edgeEnhance: 'k',
  negative: 'n',
  gamma: 'y',
  zBand: 'z',
  zoomIn: '.',
  zoomOut: ',',
  secondView: 'v',
  previousImage: 'p',
}
