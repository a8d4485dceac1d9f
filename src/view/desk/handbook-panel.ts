import type { Source } from '#scenario/scenario.ts'
import { SMALL_SPILL_L, type SubstanceMatch } from '#scenario/substance.ts'
import { MARK_ROW_ASPECT } from '#view/marks/draw-placards.ts'
import type { ListItem, Panel, PanelButton, Row } from '#view/panel/panel.ts'
import type { Words } from '#view/text/words.ts'
import type { PanelSize } from './panel-sizes.ts'
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
}

export const HANDBOOK_TABS = ['act', 'distances', 'figures'] as const
export type HandbookTab = (typeof HANDBOOK_TABS)[number]

/** Where the handbook stands open: of the view, not of the run. */
export interface HandbookState {
  /** The digits that were entered. */
  readonly digits: string
  /** UN number of the open card. */
  readonly open?: string
  readonly tab: HandbookTab
}

export const FIRST_HANDBOOK_STATE: HandbookState = { digits: '', tab: 'act' }

/** How large the handbook stands in the world; the list of all substances runs over several pages. */
export const HANDBOOK_SIZE: PanelSize = { widthDmm: 720, heightDmm: 900 }

const UN_DIGITS = 4
/** Three in a row: so it keeps its shape beside the arrows that turn pages. */
const PAD = [...'123456789', 'delete', '0', 'clear'] as const
const PAD_COLUMNS = 3

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

/** The id of the picture of a substance's marks, as an image row asks for it. */
export function markRowId(unNumber: string): string {
  return `handbook-marks/${unNumber}`
}

/** Reads the UN number out of the id of such a picture; undefined for any other picture. */
export function unNumberOfMarkRow(id: string): string | undefined {
  return /^handbook-marks\/(\d{4})$/.exec(id)?.[1]
}

/**
 * Describes the handbook: a pad for UN numbers over the list of substances, or the card of one of them in three parts.
 * Its buttons carry neither intent nor command: `pressHandbook` says what they do.
 */
export function handbookPanel(handbook: Handbook, state: HandbookState, words: Words): Panel {
  const open =
    state.open === undefined
      ? undefined
      : handbook.search(state.open, words.language).find(({ entry }) => entry.unNumber === state.open)
  return open ? cardPanel(handbook, state.tab, open, words) : listPanel(handbook, state.digits, words)
}

function listPanel({ search }: Handbook, digits: string, words: Words): Panel {
  const { t } = words
  const found = search(digits, words.language).filter(({ entry: { unNumber, tableOne } }) =>
    [unNumber, tableOne?.ofUnNumber].some((one) => one?.startsWith(digits)),
  )
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
        ? []
        : [
            {
              kind: 'buttons',
              columns: 2,
              buttons: found.map(({ substance, entry }) =>
                button(
                  `open/${entry.unNumber}`,
                  nameText(words, substance, digits === '' ? undefined : entry),
                  {
                    detail: `${t('handbook.un', { number: entry.unNumber })} · ${classText(entry)}`,
                  },
                ),
              ),
            } as const,
          ]),
    ],
    footer: [
      {
        kind: 'buttons',
        columns: PAD_COLUMNS,
        buttons: PAD.map((key) => {
          if (key === 'delete' || key === 'clear')
            return button(key, t(`handbook.pad.${key}`), { isEnabled: digits !== '' })
          return button(`digit/${key}`, key, { isEnabled: digits.length < UN_DIGITS })
        }),
      },
    ],
  }
}

function button(id: string, label: string, more: Partial<PanelButton> = {}): PanelButton {
  return { id: `handbook/${id}`, label, tone: 'plain', isEnabled: true, ...more }
}

function cardPanel(handbook: Handbook, tab: HandbookTab, match: SubstanceMatch, words: Words): Panel {
  const { t } = words
  const { substance, entry } = match
  const parts: Readonly<Record<HandbookTab, () => Row[]>> = {
    act: () => actRows(match, words),
    distances: () => distanceRows(match, words),
    figures: () => figureRows(handbook, match, words),
  }
  return {
    id: 'handbook',
    title: t('handbook.and-name', {
      un: t('handbook.un', { number: entry.unNumber }),
      name: nameText(words, substance, entry),
    }),
    rows: parts[tab](),
    footer: [
      {
        kind: 'buttons',
        columns: 4,
        buttons: [
          ...HANDBOOK_TABS.map((one) =>
            button(`tab/${one}`, t(`handbook.tab.${one}`), { isPressed: one === tab }),
          ),
          button('back', t('handbook.back')),
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
