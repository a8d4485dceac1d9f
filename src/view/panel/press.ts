import { buttonsOf, type Panel, type PanelButton } from './panel.ts'

/** What a press leads to: the button acts, or it waits for its second press, or nothing. */
export interface Pressed {
  /** The id of the button that now waits for its second press. */
  readonly armed?: string
  readonly fired?: PanelButton
}

/** Presses a button of a panel while `armed` (if any) waits. Any other press disarms what waited. */
export function press(panel: Panel, id: string, armed?: string): Pressed {
  const button = buttonsOf(panel).find((one) => one.id === id)
  if (!button?.isEnabled) return {}
  if (button.confirm !== undefined && armed !== id) return { armed: id }
  return { fired: button }
}

/**
 * Returns the id of a button that waits for its second press, as long as that press would still do what the first
 * one asked for: a panel that has gone on to another parcel wants both presses anew.
 */
export function stillArmed(panel: Panel, waiting: PanelButton | undefined): string | undefined {
  const now = waiting && buttonsOf(panel).find(({ id }) => id === waiting.id)
  const actOf = ({ intent, command }: PanelButton): string => JSON.stringify({ intent, command })
  return waiting && now && actOf(now) === actOf(waiting) ? now.id : undefined
}

/**
 * Finds the button that a key stands for, in the first panel that has it. Letters count in either case. A button that
 * cannot be pressed now is found too: its key must not mean something else meanwhile.
 */
export function findHotkey(panels: readonly Panel[], key: string): { panel: Panel; id: string } | undefined {
  const wanted = key.toLowerCase()
  for (const panel of panels) {
    const button = buttonsOf(panel).find(({ hotkey }) => hotkey?.toLowerCase() === wanted)
    if (button) return { panel, id: button.id }
  }
  return undefined
}
