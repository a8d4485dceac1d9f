import type { IntentBody } from '#engine/intent.ts'
import type { Command } from './command.ts'

/** What a text says beyond its words; never by colour alone. */
export type Tone = 'plain' | 'muted' | 'good' | 'warn' | 'bad' | 'info'

export type ButtonTone = 'plain' | 'primary' | 'danger'

/** A sign before a list item or a badge: tick, cross, exclamation mark, arrow, dot. */
export type Mark = 'done' | 'missed' | 'warning' | 'next' | 'dot'

/** A button, with what it sends: an intent to the run, or a command to the page. */
export interface PanelButton {
  readonly id: string
  readonly label: string
  /** A second line, smaller in weight. */
  readonly detail?: string
  /** A key of the keyboard, as `KeyboardEvent.key` names it; several strokes stand with blanks between them. */
  readonly hotkey?: string
  readonly tone: ButtonTone
  readonly isEnabled: boolean
  /** Present on what stays down: a key of the image console, a chosen language. */
  readonly isPressed?: boolean
  /** The button asks for a second press, with these words on it: for what cannot be undone. */
  readonly confirm?: string
  readonly intent?: IntentBody
  readonly command?: Command
}

export interface Fact {
  readonly label: string
  readonly value: string
  readonly tone?: Tone
}

export interface Column {
  readonly label: string
  readonly align?: 'start' | 'end'
}

export interface Cell {
  readonly text: string
  readonly tone?: Tone
}

export interface ListItem {
  readonly text: string
  /** Further lines under the item, one a string. */
  readonly details?: readonly string[]
  readonly mark: Mark
  readonly tone?: Tone
}

export type Row =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'text'
      readonly text: string
      readonly tone?: Tone
      readonly isLearning?: boolean
      /** A screen reader says it when it changes. */
      readonly isLive?: boolean
    }
  /** Label before value, one fact a line; with `columns`, label above value, so many side by side. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[]; readonly columns?: number }
  | {
      readonly kind: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Cell[])[]
    }
  | {
      readonly kind: 'badges'
      readonly badges: readonly { readonly text: string; readonly tone: Tone; readonly mark?: Mark }[]
    }
  /** `value` runs from 0 to 1. */
  | { readonly kind: 'progress'; readonly label: string; readonly value: number; readonly text: string }
  /** A picture that the view provides by id; `aspect` is width over height. A large one takes most of a page. */
  | {
      readonly kind: 'image'
      readonly id: string
      readonly label: string
      readonly aspect: number
      readonly isLarge?: boolean
    }
  /** `label` says above the buttons what they are the answers to. */
  | {
      readonly kind: 'buttons'
      readonly buttons: readonly PanelButton[]
      readonly columns: number
      readonly label?: string
    }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }

/** What a panel says: the one description that the canvas of the world and the DOM of the desktop both show. */
export interface Panel {
  readonly id: string
  readonly title: string
  readonly rows: readonly Row[]
  /** Stays in view when the rows run over several pages. */
  readonly footer?: readonly Row[]
}

/** Lists all buttons of a panel, in reading order. */
export function buttonsOf({ rows, footer = [] }: Panel): PanelButton[] {
  return [...rows, ...footer].flatMap((row) => (row.kind === 'buttons' ? row.buttons : []))
}

/** Lists all texts of a panel, in reading order, the second words of its buttons included. */
export function textsOf({ title, rows, footer = [] }: Panel): string[] {
  return [title, ...[...rows, ...footer].flatMap(textsOfRow)]
}

function textsOfRow(row: Row): string[] {
  switch (row.kind) {
    case 'heading':
    case 'text':
      return [row.text]
    case 'facts':
      return row.facts.flatMap(({ label, value }) => [label, value])
    case 'table':
      return [...row.columns.map(({ label }) => label), ...row.rows.flat().map(({ text }) => text)]
    case 'badges':
      return row.badges.map(({ text }) => text)
    case 'progress':
      return [row.label, row.text]
    case 'image':
      return [row.label]
    case 'buttons':
      return [
        row.label,
        ...row.buttons.flatMap(({ label, detail, confirm }) => [label, detail, confirm]),
      ].filter((one) => one !== undefined)
    case 'list':
      return row.items.flatMap(({ text, details = [] }) => [text, ...details])
  }
}
