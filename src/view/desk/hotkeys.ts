import type { ImageKey } from '#engine/intent.ts'
import { type Disposition, HOLD_REASONS, type HoldReason } from '#scenario/parcel.ts'

/**
 * The keys of the keyboard for what is done at the console and at the table, as `KeyboardEvent.key` names them.
 * The arrows, + − 0, Tab, Enter, space and Escape stay free: they look, lean, focus and pause.
 */
export const HOTKEYS = {
  release: 'r',
  mark: 'q',
  clearMark: 'x',
  currentRecord: 'f',
  previousRecord: '[',
  nextRecord: ']',
  startBelt: 's',
  stopBelt: 'a',
  emergencyStop: 'e',
  resetEmergencyStop: 'w',
  go: 'm',
  hint: '/',
  end: 'd',
} as const

/** The reasons for a hold: 1 to 8 in their order on the panel. */
export const REASON_HOTKEYS = Object.fromEntries(
  HOLD_REASONS.map((reason, i) => [reason, String(i + 1)]),
) as Readonly<Record<HoldReason, string>>

/** The table's digits: the console's reasons are not in reach there. */
export const ACT_HOTKEYS = ['1', '2', '3'] as const
export const DISPOSITION_HOTKEYS: Readonly<Record<Disposition, string>> = {
  release: '4',
  return: '5',
  quarantine: '6',
  seize: '7',
  police: '8',
}
export const OPEN_HOTKEY = 'o'

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
  gamma: 'g',
  zBand: 'z',
  zoomIn: '.',
  zoomOut: ',',
  secondView: 'v',
  previousImage: 'p',
}
