import type { Source } from '#physics/source.ts'
import type { Mode } from '#scenario/scenario.ts'
import { type HazardClass, SMALL_SPILL_L, type SubstanceMatch } from '#scenario/substance.ts'
import { MARK_ROW_ASPECT } from '#view/marks/draw-placards.ts'
import type { ListItem, Panel, PanelButton, Row } from '#view/panel/panel.ts'
import type { Words } from '#view/text/words.ts'
import { HOTKEYS } from './hotkeys.ts'
import { sourceLines } from './source-lines.ts'
import {
  citedSources,
  classText,
  distanceFacts,
  entryRuleText,
  figureLines,
  identityFacts,
  kilometresText,
  metresText,
  nameText,
  releaseLines,
} from './substance-text.ts'

/** What the handbook is written from; the caller brings it, for content stands on another floor. */
export interface Handbook {
  /** Finds substances by UN number, name or class; an empty query finds all. */
  readonly search: (query: string, language: string) => readonly SubstanceMatch[]
  readonly sources: Readonly<Record<string, Source>>
  readonly segregation: SegregationTable
  /** The guide and the distances, in metres, for what nobody knows. */
  readonly unknown: Readonly<Record<'guide' | 'isolationM' | 'fireM', string | number>>
}

/** What keeps two classes of goods apart: a code, whose text is `hazmat.segregation.<code>`. */
export interface SegregationTable {
  readonly groups: readonly (readonly HazardClass[])[]
  readonly codes: readonly string[]
  readonly codeOf: (a: HazardClass, b: HazardClass) => string
}

export const HANDBOOK_TABS = ['act', 'distances', 'segregation', 'figures'] as const
export type HandbookTab = (typeof HANDBOOK_TABS)[number]

/** What the books of the trade have themselves: the guide with its distances, and the table of segregation. */
const PRINTED_TABS: readonly HandbookTab[] = ['distances', 'segregation']

/** Lists the parts that a card has: where nobody helps, only what an officer would find printed. */
export function handbookTabs(mode: Mode): readonly HandbookTab[] {
  return mode === 'assessment' ? PRINTED_TABS : HANDBOOK_TABS
}

/** Where the handbook stands open: of the view, not of the run. */
export interface HandbookState {
  /** The digits that were entered. */
  readonly digits: string
  /** UN number of the open card. */
  readonly open?: string
  readonly tab: HandbookTab
}

export const FIRST_HANDBOOK_STATE: HandbookState = { digits: '', tab: 'act' }

const UN_DIGITS = 4
/** Three in a row: so it keeps its shape beside the arrows that turn pages. */
const PAD = [...'123456789', 'delete', '0', 'clear'] as const
const PAD_COLUMNS = 3
const PAD_HOTKEYS: Readonly<Record<string, string>> = { delete: 'Backspace', clear: 'c' }

/** Returns the state after a button of the handbook; the same one for a button that is not the handbook's. */
export function pressHandbook(state: HandbookState, button: string): HandbookState {
  const [room, what, which = ''] = button.split('/')
  if (room !== 'handbook') return state
  const { digits, tab } = state
  switch (what) {
    case 'digit':
      return { digits: `${digits}${which}`.slice(0, UN_DIGITS), tab }
    case 'delete':
      return { digits: digits.slice(0, -1), tab }
    case 'clear':
    case 'back':
      return { digits: '', tab: 'act' }
    case 'open':
      return { digits, open: which, tab: 'act' }
    case 'tab':
      return { ...state, tab: HANDBOOK_TABS.find((one) => one === which) ?? tab }
    default:
      return state
  }
}

/** What else the handbook in somebody's hands is asked for. */
export interface HandbookUse {
  /** All of them when absent. */
  readonly tabs?: readonly HandbookTab[]
  /** It can be shut, and its pad be typed on. */
  readonly isInHand?: boolean
}

/** The id of the picture of a substance's marks, as an image row asks for it. */
export function markRowId(unNumber: string): string {
  return `handbook-marks/${unNumber}`
}

/** Reads the UN number out of the id of such a picture; undefined for any other picture. */
export function unNumberOfMarkRow(id: string): string | undefined {
  return /^handbook-marks\/(\d{4})$/.exec(id)?.[1]
}

/**
 * Describes the handbook: a pad for UN numbers over the list of substances by name, or the card of one of them in
 * parts. Its buttons carry no intent, and but for the one that shuts it no command: `pressHandbook` says what they do.
 */
export function handbookPanel(
  handbook: Handbook,
  state: HandbookState,
  words: Words,
  use: HandbookUse = {},
): Panel {
  const open =
    state.open === undefined
      ? undefined
      : handbook.search(state.open, words.language).find(({ entry }) => entry.unNumber === state.open)
  return open
    ? cardPanel(handbook, state.tab, open, words, use)
    : listPanel(handbook, state.digits, words, use)
}

function listPanel(
  { search, unknown }: Handbook,
  digits: string,
  words: Words,
  { isInHand = false }: HandbookUse,
): Panel {
  const { t, language } = words
  const found = search(digits, language)
    .filter(({ entry: { unNumber, tableOne } }) =>
      [unNumber, tableOne?.ofUnNumber].some((one) => one?.startsWith(digits)),
    )
    .map(({ substance, entry }) => ({
      entry,
      name: nameText(words, substance, digits === '' ? undefined : entry),
    }))
  if (digits === '') found.sort((a, b) => a.name.localeCompare(b.name, language))
  const said =
    digits === ''
      ? t('handbook.pad.empty')
      : found.length === 0
        ? t('handbook.pad.none')
        : t('handbook.pad.entered', { digits: digits.padEnd(UN_DIGITS, '·') })
  return {
    id: 'handbook',
    title: t('handbook.title'),
    rows: [
      { kind: 'text', text: said, tone: found.length === 0 ? 'warn' : 'plain', isLive: true },
      ...(found.length === 0
        ? [{ kind: 'text', text: t('handbook.found.none.advice', unknown) } as const]
        : [
            {
              kind: 'buttons',
              columns: 2,
              buttons: found.map(({ entry, name }) =>
                button(`open/${entry.unNumber}`, name, {
                  detail: `${t('handbook.un', { number: entry.unNumber })} · ${classText(entry)}`,
                }),
              ),
            } as const,
          ]),
    ],
    footer: [
      {
        kind: 'buttons',
        columns: PAD_COLUMNS,
        buttons: PAD.map((key) => {
          const hotkey = isInHand ? { hotkey: PAD_HOTKEYS[key] ?? key } : {}
          if (key === 'delete' || key === 'clear')
            return button(key, t(`handbook.pad.${key}`), { isEnabled: digits !== '', ...hotkey })
          return button(`digit/${key}`, key, { isEnabled: digits.length < UN_DIGITS, ...hotkey })
        }),
      },
      ...(isInHand ? [{ kind: 'buttons', columns: 1, buttons: [shutButton(words)] } as const] : []),
    ],
  }
}

function button(id: string, label: string, more: Partial<PanelButton> = {}): PanelButton {
  return { id: `handbook/${id}`, label, tone: 'plain', isEnabled: true, ...more }
}

/** What shuts the book, by the key that opens it. */
function shutButton({ t }: Words): PanelButton {
  return button('shut', t('handbook.shut'), {
    hotkey: HOTKEYS.handbook,
    command: { command: 'handbook', isOpen: false },
  })
}

function cardPanel(
  handbook: Handbook,
  tab: HandbookTab,
  match: SubstanceMatch,
  words: Words,
  { tabs = HANDBOOK_TABS, isInHand = false }: HandbookUse,
): Panel {
  const { t } = words
  const { substance, entry } = match
  const parts: Readonly<Record<HandbookTab, () => Row[]>> = {
    act: () => actRows(match, words),
    distances: () => distanceRows(match, words),
    segregation: () => segregationRows(handbook, match, words),
    figures: () => figureRows(handbook, match, words),
  }
  const shown = tabs.includes(tab) ? tab : (tabs[0] ?? tab)
  return {
    id: 'handbook',
    title: t('handbook.and-name', {
      un: t('handbook.un', { number: entry.unNumber }),
      name: nameText(words, substance, entry),
    }),
    rows: parts[shown](),
    footer: [
      {
        kind: 'buttons',
        columns: Math.max(PAD_COLUMNS, tabs.length),
        buttons: [
          ...tabs.map((one, i) =>
            button(`tab/${one}`, t(`handbook.tab.${one}`), {
              isPressed: one === shown,
              ...(isInHand && { hotkey: String(i + 1) }),
            }),
          ),
          button('back', t('handbook.back'), isInHand ? { hotkey: 'Backspace' } : {}),
          ...(isInHand ? [shutButton(words)] : []),
        ],
      },
    ],
  }
}

function actRows({ substance, entry }: SubstanceMatch, words: Words): Row[] {
  const { t } = words
  const { right, wrong, decon, entryRules, water, isProduct } = substance
  const released = releaseLines(words, substance)
  const plain = (text: string): ListItem => ({ text, mark: 'dot' })
  return [
    {
      kind: 'image',
      id: markRowId(entry.unNumber),
      label: words.list(entry.marks.map((id) => t(`mark.${id}`))),
      aspect: MARK_ROW_ASPECT,
    },
    ...(isProduct ? [{ kind: 'text', text: t('handbook.is-product'), tone: 'muted' } as const] : []),
    { kind: 'heading', text: t('handbook.do') },
    {
      kind: 'list',
      items: right.map(({ id }) => ({ text: t(`hazmat.do.${id}`), mark: 'done', tone: 'good' })),
    },
    { kind: 'heading', text: t('handbook.dont') },
    {
      kind: 'list',
      items: wrong.map(({ id, isCritical }): ListItem => {
        const text = t(`hazmat.dont.${id}`)
        return isCritical
          ? { text: t('handbook.critical.line', { text }), mark: 'warning', tone: 'bad' }
          : { text, mark: 'missed', tone: 'warn' }
      }),
    },
    ...(water ? [{ kind: 'heading', text: t('handbook.water') } as const] : []),
    ...(water ? [{ kind: 'text', text: t(`hazmat.water.${water.id}`) } as const] : []),
    ...(released.length > 0 ? [{ kind: 'heading', text: t('handbook.gives') } as const] : []),
    ...(released.length > 0 ? [{ kind: 'list', items: released.map(plain) } as const] : []),
    { kind: 'heading', text: t('handbook.entry') },
    { kind: 'list', items: entryRules.map((rule) => plain(entryRuleText(words, rule))) },
    { kind: 'heading', text: t('handbook.decon') },
    { kind: 'list', items: decon.map(({ id }) => plain(t(`hazmat.decon.${id}`))) },
  ]
}

function distanceRows({ substance, entry }: SubstanceMatch, words: Words): Row[] {
  const { t } = words
  const { guide } = entry.distances
  return [
    { kind: 'facts', facts: [...identityFacts(words, entry), ...distanceFacts(words, entry)] },
    ...tableOneRows({ substance, entry }, words),
    ...tableThreeRows({ substance, entry }, words),
    {
      kind: 'heading',
      text: t('handbook.guide.title', { id: guide, name: t(`hazmat.guide.${guide}`) }),
    },
    {
      kind: 'facts',
      facts: ['hazard', 'public', 'response'].map((part) => ({
        label: t(`handbook.guide.${part}`),
        value: t(`hazmat.guide.${guide}.${part}`),
      })),
    },
  ]
}

function tableOneRows({ substance, entry: { tableOne } }: SubstanceMatch, words: Words): Row[] {
  const { t } = words
  if (!tableOne) return []
  const { small, large, isInWater, ofUnNumber } = tableOne
  return [
    { kind: 'heading', text: t('handbook.table-1') },
    ...(isInWater ? [{ kind: 'text', text: t('handbook.table-1.in-water') } as const] : []),
    ...(ofUnNumber
      ? [
          {
            kind: 'text',
            text: t('handbook.table-1.of', { number: ofUnNumber, name: t(`hazmat.un.${ofUnNumber}`) }),
          } as const,
        ]
      : []),
    {
      kind: 'table',
      columns: [
        { label: t('handbook.spill') },
        ...['isolate', 'day', 'night'].map((id) => ({ label: t(`handbook.${id}`), align: 'end' as const })),
      ],
      rows: (
        [
          ['small', small],
          ['large', large],
        ] as const
      ).flatMap(([id, row]) =>
        row
          ? [
              [
                t(`handbook.spill.${id}`, { litres: SMALL_SPILL_L }),
                metresText(words, row.isolationM),
                kilometresText(words, row.dayKm),
                kilometresText(words, row.nightKm),
              ].map((text) => ({ text })),
            ]
          : [],
      ),
    },
    ...(substance.tableThree ? [{ kind: 'text', text: t('handbook.table-3.use') } as const] : []),
  ]
}

function tableThreeRows({ substance: { tableThree } }: SubstanceMatch, words: Words): Row[] {
  const { t } = words
  if (!tableThree) return []
  const winds = ['low', 'moderate', 'high'] as const
  return [
    { kind: 'heading', text: t('handbook.table-3') },
    { kind: 'text', text: t('handbook.table-3.wind'), tone: 'muted' },
    {
      kind: 'table',
      columns: [
        { label: t('handbook.vessel') },
        { label: t('handbook.isolate'), align: 'end' },
        ...winds.map((wind) => ({ label: t(`handbook.wind.${wind}`), align: 'end' as const })),
      ],
      rows: tableThree.rows.map(({ vessel, isolationM, dayKm, nightKm }) =>
        [
          t(`handbook.vessel.${vessel}`),
          metresText(words, isolationM),
          ...winds.map((wind) => `${words.number(dayKm[wind], 1)} / ${words.number(nightKm[wind], 1)}`),
        ].map((text) => ({ text })),
      ),
    },
  ]
}

/** A row a class, a column for each class of the goods: as the table is printed, so that the officer finds the strictest. */
function segregationRows({ segregation }: Handbook, { entry }: SubstanceMatch, words: Words): Row[] {
  const { t } = words
  const { groups, codes, codeOf } = segregation
  const own = [entry.class, ...entry.subsidiary.map((one) => one.class)]
  return [
    {
      kind: 'table',
      columns: [
        { label: t('handbook.class') },
        ...own.map((one) => ({
          label: t('handbook.segregation.with', { class: one }),
          align: 'end' as const,
        })),
      ],
      rows: groups.map((group) => [
        { text: group.join(' ') },
        ...own.map((one) => ({ text: codeOf(group[0] ?? one, one) })),
      ]),
    },
    {
      kind: 'facts',
      facts: codes.map((code) => ({ label: code, value: t(`hazmat.segregation.${code}`) })),
    },
    { kind: 'text', text: t('hazmat.segregation.yard'), tone: 'muted' },
  ]
}

function figureRows({ sources }: Handbook, { substance, entry }: SubstanceMatch, words: Words): Row[] {
  const { t } = words
  const lines = figureLines(words, substance)
  return [
    ...(lines.length > 0
      ? [{ kind: 'facts', facts: lines.map(({ label, value }) => ({ label, value })) } as const]
      : []),
    { kind: 'heading', text: t('handbook.sources') },
    {
      kind: 'list',
      items: citedSources(substance, entry).flatMap((id): ListItem[] => {
        const source = sources[id]
        if (!source) return []
        const [text = '', ...details] = sourceLines({ words }, { source })
        return [{ text, mark: 'dot', details }]
      }),
    },
  ]
}
