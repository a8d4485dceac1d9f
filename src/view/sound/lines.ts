/** Through what a line is heard. */
export type Channel = 'pa' | 'cabin' | 'radio'

/** A line that a machine says, with the place it belongs to; its words are the text `line.<id>`. */
export interface SpokenLine {
  readonly id: string
  readonly channel: Channel
}

/**
 * What loudspeakers and radios say. The voices are made by machines and stand in until a centre records its own:
 * a file of the same name replaces one. The words are always shown as subtitles.
 */
export const LINES: readonly SpokenLine[] = [
  { id: 'hall-evacuate', channel: 'pa' },
  { id: 'hall-belt-stopped', channel: 'pa' },
  { id: 'hall-hold', channel: 'pa' },
  { id: 'cabin-stay-seated', channel: 'cabin' },
  { id: 'terminal-declare', channel: 'pa' },
  { id: 'terminal-one-at-a-time', channel: 'pa' },
  { id: 'yard-evacuate', channel: 'pa' },
  { id: 'yard-no-ignition', channel: 'pa' },
  { id: 'radio-say-again', channel: 'radio' },
  { id: 'radio-copied', channel: 'radio' },
  { id: 'radio-withdraw', channel: 'radio' },
  { id: 'radio-no-water', channel: 'radio' },
]

/** The sound of a line in a language. */
export function voiceId(line: string, language: string): string {
  return `voice_${line}_${language}`
}
