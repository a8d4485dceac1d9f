import { CONSOLE } from '#engine/decide.ts'
import { hasFact, parcelAtScanner, parcelOf } from '#engine/state.ts'
import { parseS10, S10_WEIGHTS } from '#physics/postal.ts'
import type { DeclaredLine, Party, RiskIndicator } from '#scenario/parcel.ts'
import type { Panel, PanelButton, Row } from '#view/panel/panel.ts'
import type { Words } from '#view/text/words.ts'
import { arrivedParcels, type Desk, intentButton, numberOf } from './desk.ts'
import { HOTKEYS, recordHotkey } from './hotkeys.ts'

/** What the risk engine does not say in words: the officer has to find it in the papers. */
const LEFT_TO_THE_OFFICER: readonly RiskIndicator[] = [
  's10-invalid',
  'hs-mismatch',
  'weight-mismatch',
  'value-outlier',
]

/** The act that sorts the manifest. */
const SORT = 'sort-manifest'

/** Describes the data of the shift: the record that is open, and the manifest from which it was chosen. */
export function recordPanel(desk: Desk): Panel {
  const { title, rows } = declarationPanel(desk)
  return {
    id: 'record',
    title,
    rows: [
      { kind: 'buttons', columns: 2, buttons: [currentButton(desk)] },
      ...rows,
      { kind: 'heading', text: desk.words.t('manifest.title') },
      ...manifestPanel(desk).rows,
    ],
  }
}

/** Describes the parcels alone, a number for each that opens its record: a strip below a data screen. */
export function parcelsPanel(desk: Desk): Panel {
  return {
    id: 'parcels',
    title: desk.words.t('desk.record.title'),
    rows: [
      {
        kind: 'buttons',
        columns: 9,
        buttons: inOrder(desk).map((id) => recordButton(desk, id, desk.words.number(numberOf(desk, id)))),
      },
    ],
  }
}

/**
 * Describes the manifest of the shift: number, item, lane, score and what raised it, each a button that opens the
 * record. In order of arrival, until it is sorted.
 */
export function manifestPanel(desk: Desk): Panel {
  const { state, words } = desk
  return {
    id: 'manifest',
    title: words.t('manifest.title'),
    rows: [
      {
        kind: 'text',
        text: words.t(`manifest.order.${state.answers[SORT] ?? 'arrival'}`),
        tone: 'muted',
      },
      {
        kind: 'buttons',
        columns: 2,
        buttons: inOrder(desk).map((id) =>
          recordButton(
            desk,
            id,
            words.t('manifest.item', {
              number: numberOf(desk, id),
              item: spaced(parcelOf(state, id).declaration.s10),
            }),
            riskText(desk, id),
          ),
        ),
      },
    ],
  }
}

function riskText({ state, words }: Desk, id: string): string {
  const { lane, score, indicators } = parcelOf(state, id).risk
  const said = indicators.filter((one) => !LEFT_TO_THE_OFFICER.includes(one))
  const phase = state.parcels.find((one) => one.id === id)?.phase ?? 'waiting'
  return [
    words.t(`desk.lane.${lane}`),
    words.t('manifest.score', { score }),
    ...said.map((one) => words.t(`risk.${one}`)),
    ...(phase === 'waiting' ? [] : [words.t(`desk.status.${phase}`)]),
  ].join(' · ')
}

/** Orders the parcels as the manifest was sorted. */
function inOrder(desk: Desk): string[] {
  const { state } = desk
  const ids = arrivedParcels(desk).map(({ id }) => id)
  const of = (id: string) => parcelOf(state, id)
  switch (state.answers[SORT]) {
    case 'risk':
      return ids.sort((a, b) => of(b).risk.score - of(a).risk.score)
    case 'value':
      return ids.sort((a, b) => of(b).declaration.valueRmb - of(a).declaration.valueRmb)
    case 'country':
      return ids.sort((a, b) =>
        of(a).declaration.sender.country < of(b).declaration.sender.country
          ? -1
          : of(a).declaration.sender.country > of(b).declaration.sender.country
            ? 1
            : 0,
      )
    default:
      return ids
  }
}

function recordButton({ state }: Desk, id: string, label: string, detail?: string): PanelButton {
  return {
    id: `record/${id}`,
    label,
    ...(detail !== undefined && { detail }),
    isPressed: id === state.openRecord,
    tone: id === parcelAtScanner(state)?.id ? 'primary' : 'plain',
    hotkey: recordHotkey(state.parcels.findIndex((one) => one.id === id) + 1),
    // All records can be opened, or none: from the console, while the shift runs.
    isEnabled: state.phase === 'running' && state.place === CONSOLE,
    intent: { type: 'OpenRecord', parcel: id },
  }
}

/** Opens the record of what is in the scanner, or on its way there. */
function currentButton(desk: Desk): PanelButton {
  const { state, words } = desk
  const current = parcelAtScanner(state)?.id
  const button = {
    id: 'record-current',
    label: words.t('desk.current-record'),
    hotkey: HOTKEYS.currentRecord,
  }
  return current === undefined
    ? { ...button, tone: 'plain', isEnabled: false }
    : intentButton(desk, { type: 'OpenRecord', parcel: current }, button)
}

/** Describes the open record alone, the CN22 or CN23, as it was declared and as it stands on the label. */
export function declarationPanel(desk: Desk): Panel {
  const { state, words } = desk
  const { openRecord } = state
  return {
    id: 'declaration',
    title: words.t('desk.record.title'),
    rows:
      openRecord === undefined
        ? [{ kind: 'text', text: words.t('desk.no-record'), tone: 'muted', isLearning: true }]
        : [...labelRows(desk, openRecord), ...goodsRows(desk, openRecord), ...pastRows(desk, openRecord)],
  }
}

function labelRows(desk: Desk, id: string): Row[] {
  const { state, words } = desk
  const { risk, declaration } = parcelOf(state, id)
  const { form, category, s10, sender, addressee, marks, isCommercial } = declaration
  return [
    {
      kind: 'badges',
      badges: [
        { text: words.t('desk.parcel', { number: numberOf(desk, id) }), tone: 'plain' },
        { text: form, tone: 'info' },
        { text: words.t(`desk.category.${category}`), tone: 'plain' },
        { text: words.t(isCommercial ? 'desk.commercial' : 'desk.personal'), tone: 'plain' },
        {
          text: words.t(`desk.lane.${risk.lane}`),
          tone: risk.lane === 'red' ? 'bad' : risk.lane === 'yellow' ? 'warn' : 'good',
        },
        ...marks.map((mark) => ({ text: words.t(mark), tone: 'warn', mark: 'warning' }) as const),
      ],
    },
    {
      kind: 'facts',
      facts: [
        { label: words.t('desk.field.item'), value: spaced(s10) },
        { label: words.t('desk.field.sender'), value: partyText(words, sender) },
        { label: words.t('desk.field.addressee'), value: partyText(words, addressee) },
      ],
    },
  ]
}

function goodsRows({ state, words }: Desk, id: string): Row[] {
  const { lines, grossG, valueRmb, postageRmb } = parcelOf(state, id).declaration
  const netG = lines.reduce((sum, line) => sum + line.netG, 0)
  return [
    {
      kind: 'table',
      columns: [
        { label: words.t('desk.column.description') },
        { label: words.t('desk.column.second-description') },
        { label: words.t('desk.column.hs') },
        { label: words.t('desk.column.quantity'), align: 'end' },
        { label: words.t('desk.column.net'), align: 'end' },
        { label: words.t('desk.column.value'), align: 'end' },
        { label: words.t('desk.column.origin') },
      ],
      rows: lines.map((line: DeclaredLine) => [
        { text: words.t(line.description) },
        { text: printedText(words, line.secondDescription ?? line.description) },
        { text: line.hs },
        { text: words.number(line.quantity) },
        { text: words.massG(line.netG) },
        { text: words.rmb(line.valueRmb) },
        { text: line.origin },
      ]),
    },
    {
      kind: 'facts',
      columns: 4,
      facts: [
        { label: words.t('desk.field.gross'), value: words.massG(grossG) },
        { label: words.t('desk.field.net'), value: words.massG(netG) },
        {
          label: words.t('desk.field.weighed'),
          value: hasFact(state, 'imaged', id)
            ? words.massG(weighG(parcelOf(state, id).grossG))
            : words.t('desk.not-weighed'),
        },
        { label: words.t('desk.field.value'), value: words.rmb(valueRmb) },
        { label: words.t('desk.field.postage'), value: words.rmb(postageRmb) },
      ],
    },
  ]
}

function pastRows({ state, words }: Desk, id: string): Row[] {
  const { history, risk, declaration } = parcelOf(state, id)
  const { s10, route, hasAdvanceData } = declaration
  const said = risk.indicators.filter((one) => !LEFT_TO_THE_OFFICER.includes(one))
  return [
    {
      kind: 'facts',
      facts: [
        { label: words.t('desk.field.check'), value: checkText(words, s10) },
        { label: words.t('desk.field.route'), value: route.join(' → ') },
        {
          label: words.t('desk.field.advance-data'),
          value: words.t(hasAdvanceData ? 'desk.advance-data' : 'desk.no-advance-data'),
        },
        {
          label: words.t('desk.field.history'),
          value: words.t('desk.history', { parcels: history.parcelsIn7Days, seizures: history.seizures }),
        },
        ...(history.isItemNumberReused
          ? [{ label: words.t('desk.field.item'), value: words.t('desk.item-reused'), tone: 'warn' } as const]
          : []),
        {
          label: words.t('desk.field.risk'),
          value: [
            words.t('manifest.score', { score: risk.score }),
            ...said.map((one) => words.t(`risk.${one}`)),
          ].join(' · '),
        },
      ],
    },
  ]
}

/** Writes goods as the label's other language has them, and what that says: nobody needs both languages to compare. */
function printedText(words: Words, description: string): string {
  return words.t('desk.printed', { printed: words.t(`printed.${description}`), says: words.t(description) })
}

/** Reads the scale under the belt, which shows steps of 10 g. Source: express-mail sheet §6 [D]. */
function weighG(grossG: number): number {
  return Math.round(grossG / 10) * 10
}

function partyText(words: Words, { name, nativeName, address, country, phone }: Party): string {
  return [
    nativeName === undefined ? name : words.t('desk.native-name', { name, native: nativeName }),
    address === '' ? words.t('desk.no-address') : address,
    country,
    phone,
  ].join(', ')
}

/** Writes an S10 identifier as it stands on labels, in groups. */
function spaced(s10: string): string {
  return s10.replace(/^([A-Z]{2})(\d{4})(\d{4})(\d)([A-Z]{2})$/, '$1 $2 $3 $4 $5')
}

/** Writes the products from which the check digit can be worked out by hand: the sum and what follows is left to the officer. */
function checkText(words: Words, s10: string): string {
  const { serial, checkDigit } = parseS10(s10)
  const products = S10_WEIGHTS.map((weight, i) => `${serial[i]}×${weight}`)
  return words.t('desk.check', { products: products.join(' + '), digit: checkDigit })
}
