import type { ButtonTone, Tone } from './panel.ts'

/** Colours of every panel, in a headset and on the desktop, as sRGB. */
export const COLOURS = {
  ground: '#0f1c31',
  header: '#0a1529',
  raised: '#172a44',
  line: '#46617f',
  text: '#f3f6fa',
  muted: '#b7c5d8',
  amber: '#f0b429',
  button: '#27426a',
  buttonLine: '#6d8db5',
  buttonOff: '#16263c',
  buttonOffText: '#93a5bb',
  pressed: '#f3f6fa',
  pressedText: '#0f1c31',
  primary: '#f0b429',
  primaryText: '#1b1200',
  danger: '#9c2230',
  dangerText: '#ffffff',
  good: '#7fdcae',
  bad: '#ff9d93',
  info: '#9fd0ff',
} as const
export type Colour = keyof typeof COLOURS

/** The colour of a text of a tone, on the ground or on what is raised from it. */
export const TONE_COLOUR: Readonly<Record<Tone, Colour>> = {
  plain: 'text',
  muted: 'muted',
  good: 'good',
  warn: 'amber',
  bad: 'bad',
  info: 'info',
}

/** The colours of a button by tone and state. */
export interface ButtonColours {
  readonly fill: Colour
  readonly text: Colour
  readonly line: Colour
}

const BUTTON_COLOURS: Readonly<Record<ButtonTone, ButtonColours>> = {
  plain: { fill: 'button', text: 'text', line: 'buttonLine' },
  primary: { fill: 'primary', text: 'primaryText', line: 'primary' },
  danger: { fill: 'danger', text: 'dangerText', line: 'bad' },
}

/** Returns the colours of a button; one that waits for its second press takes those of the primary tone. */
export function buttonColours(
  button: { tone: ButtonTone; isEnabled: boolean; isPressed?: boolean },
  isArmed: boolean,
): ButtonColours {
  if (isArmed) return BUTTON_COLOURS.primary
  // What is pressed stays so, seen, also where it cannot be pressed again.
  if (button.isPressed) return { fill: 'pressed', text: 'pressedText', line: 'pressed' }
  if (!button.isEnabled) return { fill: 'buttonOff', text: 'buttonOffText', line: 'buttonOff' }
  return BUTTON_COLOURS[button.tone]
}

/** Computes the contrast of two sRGB colours, 1 to 21. Source: WCAG 2.2, relative luminance. */
export function computeContrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
