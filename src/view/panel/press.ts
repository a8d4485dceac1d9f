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

/** What a stroke of the keyboard comes to: a button, or more strokes to follow; nothing where it is nobody's. */
export type Stroke = { readonly panel: Panel; readonly id: string } | { readonly pending: string }

/**
 * Finds what a key stands for after the strokes that wait (`''` when none do), in the first panel that has it. Letters
 * count in either case. A button that cannot be pressed now is found too: its key must not mean something else
 * meanwhile. Strokes that lead nowhere are dropped, and the key is read for itself.
 */
export function findHotkey(panels: readonly Panel[], key: string, pending = ''): Stroke | undefined {
  const strokes = `${pending} ${key === ' ' ? 'Space' : key}`.trim().toLowerCase()
  const found = panels
    .flatMap((panel) =>
      buttonsOf(panel).map(({ id, hotkey = '' }) => ({ panel, id, hotkey: hotkey.toLowerCase() })),
    )
    .find(({ hotkey }) => hotkey === strokes || hotkey.startsWith(`${strokes} `))
  if (!found) return pending === '' ? undefined : findHotkey(panels, key)
  return found.hotkey === strokes ? { panel: found.panel, id: found.id } : { pending: strokes }
}
