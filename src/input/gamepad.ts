/**
 * Reads controllers by the places that the WebXR Gamepads Module fixes for the mapping "xr-standard", which all
 * headsets use: no controller profile has to be found or fetched before a stick works.
 * Source: https://www.w3.org/TR/webxr-gamepads-module-1/#xr-standard-heading
 */

const SQUEEZE = 1
/** Upper face button (Y, B); beyond the standard part, alike on Quest, Pico and Vive. */
const MENU = 5
const STICK_X = 2
const STICK_Y = 3

type Source = Pick<XRInputSource, 'gamepad'>

/** Reads the thumbstick sideways, −1 left to 1 right; 0 where there is none. */
export function readStickX({ gamepad }: Source): number {
  return gamepad?.axes[STICK_X] ?? 0
}

/** Reads the thumbstick lengthways, −1 forward to 1 back; 0 where there is none. */
export function readStickY({ gamepad }: Source): number {
  return gamepad?.axes[STICK_Y] ?? 0
}

/** Whether the grip is held. */
export function isSqueezed({ gamepad }: Source): boolean {
  return gamepad?.buttons[SQUEEZE]?.pressed ?? false
}

/** Whether the menu button is pressed. */
export function isMenuPressed({ gamepad }: Source): boolean {
  return gamepad?.buttons[MENU]?.pressed ?? false
}
