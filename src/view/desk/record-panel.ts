import { ofSubject, parcelAtScanner, parcelOf } from '#engine/state.ts'
import type { Party } from '#scenario/parcel.ts'
import type { Panel, PanelButton, Row } from '#view/panel/panel.ts'
import { type Desk, intentButton, numberOf } from './desk.ts'
import { HOTKEYS } from './hotkeys.ts'

/** Describes the data of the shift: its parcels, and below them the record that is open. */
export function recordPanel(desk: Desk): Panel {
  const parcels = parcelsPanel(desk)
  return { ...parcels, id: 'record', rows: [...parcels.rows, ...declarationPanel(desk).rows] }
}

/** Describes the parcels alone, a button for each that opens its record: a strip below a data screen. */
export function parcelsPanel(desk: Desk): Panel {
  return {
    id: 'parcels',
    title: desk.words.t('desk.record.title'),
    rows: [{ kind: 'buttons', columns: 6, buttons: parcelButtons(desk) }],
  }
}

/** Describes the open record alone, the CN22 or CN23: it fills a data screen on one page. */
export function declarationPanel(desk: Desk): Panel {
  const { state, words } = desk
  const { openRecord } = state
  return {
    id: 'declaration',
    title: words.t('desk.record.title'),
    rows:
      openRecord === undefined
        ? [{ kind: 'text', text: words.t('desk.no-record'), tone: 'muted', isLearning: true }]
        : recordRows(desk, openRecord),
  }
}

function parcelButtons(desk: Desk): PanelButton[] {
  const { state, words } = desk
  const open = state.parcels.findIndex(({ id }) => id === state.openRecord)
  const current = parcelAtScanner(state)?.id
  return state.parcels.map(({ id, phase }, i) => {
    const isOpen = i === open
    const hotkey =
      id === current && !isOpen
        ? HOTKEYS.currentRecord
        : i === open - 1
          ? HOTKEYS.previousRecord
          : i === open + 1
            ? HOTKEYS.nextRecord
            : undefined
    return intentButton(
      desk,
      { type: 'OpenRecord', parcel: id },
      {
        id: `record/${id}`,
        label: String(i + 1),
        detail: words.t(`desk.status.${phase}`),
        isPressed: isOpen,
        tone: id === current ? 'primary' : 'plain',
        ...(hotkey && { hotkey }),
      },
    )
  })
}

function recordRows(desk: Desk, id: string): Row[] {
  const { state, words } = desk
  const { declaration, grossG: trueG } = parcelOf(state, id)
  const isWeighed = state.facts[ofSubject('imaged', id)] !== undefined
  const { form, category, s10, sender, addressee, lines, grossG, valueRmb, postageRmb } = declaration
  return [
    {
      kind: 'badges',
      badges: [
        { text: words.t('desk.parcel', { number: numberOf(desk, id) }), tone: 'plain' },
        { text: form, tone: 'info' },
        { text: spaced(s10), tone: 'plain' },
        { text: words.t(`desk.category.${category}`), tone: 'plain' },
      ],
    },
    {
      kind: 'facts',
      facts: [
        { label: words.t('desk.field.sender'), value: party(sender) },
        { label: words.t('desk.field.addressee'), value: party(addressee) },
      ],
    },
    {
      kind: 'table',
      columns: [
        { label: words.t('desk.column.description') },
        { label: words.t('desk.column.hs') },
        { label: words.t('desk.column.quantity'), align: 'end' },
        { label: words.t('desk.column.net'), align: 'end' },
        { label: words.t('desk.column.value'), align: 'end' },
        { label: words.t('desk.column.origin') },
      ],
      rows: lines.map(({ description, hs, quantity, netG, valueRmb: value, origin }) => [
        { text: words.t(description) },
        { text: hs },
        { text: words.number(quantity) },
        { text: words.massG(netG) },
        { text: words.rmb(value) },
        { text: origin },
      ]),
    },
    {
      kind: 'facts',
      columns: 3,
      facts: [
        { label: words.t('desk.field.gross'), value: words.massG(grossG) },
        {
          label: words.t('desk.field.weighed'),
          value: isWeighed ? words.massG(weighG(trueG)) : words.t('desk.not-weighed'),
        },
        { label: words.t('desk.field.value'), value: words.rmb(valueRmb) },
        { label: words.t('desk.field.postage'), value: words.rmb(postageRmb) },
      ],
    },
  ]
}

/** Reads the scale under the belt, which shows steps of 10 g. Source: express-mail sheet §6 [D]. */
function weighG(grossG: number): number {
  return Math.round(grossG / 10) * 10
}

function party({ name, address, country }: Party): string {
  return `${name}, ${address}, ${country}`
}

/** Writes an S10 identifier as it stands on labels, in groups. */
function spaced(s10: string): string {
  return s10.replace(/^([A-Z]{2})(\d{4})(\d{4})(\d)([A-Z]{2})$/, '$1 $2 $3 $4 $5')
}
