import { parcelOf, type RunState } from '#engine/state.ts'
import { DISPOSITIONS } from '#scenario/parcel.ts'
import type { Act } from '#scenario/scenario.ts'
import type { ListItem, Panel, PanelButton, Row } from '#view/panel/panel.ts'
import { type Desk, intentButton, numberOf } from './desk.ts'
import { ACT_HOTKEYS, DISPOSITION_HOTKEYS, HOTKEYS, OPEN_HOTKEY } from './hotkeys.ts'

/** The place whose acts this panel offers; the engine knows it by the same name. */
const TABLE = 'table'

/** Describes the inspection table: who must be there, what was held, what is in it, and what becomes of it. */
export function tablePanel(desk: Desk): Panel {
  return {
    id: 'table',
    title: desk.words.t('table.title'),
    rows: [...wayRows(desk), ...openedRows(desk), ...peopleRows(desk), ...heldRows(desk), ...backRows(desk)],
  }
}

function wayRows(desk: Desk): Row[] {
  const { state, words } = desk
  if (state.place === TABLE) return []
  const go = intentButton(
    desk,
    { type: 'GoTo', place: TABLE },
    { id: 'go/table', label: words.t('table.go'), hotkey: HOTKEYS.go },
  )
  return [
    { kind: 'text', text: words.t('table.away'), isLearning: true },
    { kind: 'buttons', columns: 1, buttons: [go] },
  ]
}

function backRows(desk: Desk): Row[] {
  const { scenario, state, words } = desk
  const elsewhere = scenario.places.find(({ id }) => id !== TABLE)
  if (state.place !== TABLE || !elsewhere) return []
  const back = intentButton(
    desk,
    { type: 'GoTo', place: elsewhere.id },
    {
      id: `go/${elsewhere.id}`,
      label: words.t('belt.go', { place: words.t(`place.${elsewhere.id}`) }),
      hotkey: HOTKEYS.go,
    },
  )
  return [{ kind: 'buttons', columns: 1, buttons: [back] }]
}

function peopleRows(desk: Desk): Row[] {
  const { scenario, words } = desk
  const acts = scenario.acts.filter(({ place }) => place === TABLE)
  if (acts.length === 0) return []
  return [
    { kind: 'heading', text: words.t('table.people') },
    { kind: 'buttons', columns: 2, buttons: acts.map((act, i) => actButton(desk, act, ACT_HOTKEYS[i])) },
  ]
}

function actButton(desk: Desk, { id, fact }: Act, hotkey: string | undefined): PanelButton {
  const { state, words } = desk
  const isDone = state.facts[fact] !== undefined
  const status = isDone ? 'table.act.done' : state.act?.id === id ? 'table.act.under-way' : undefined
  return intentButton(
    desk,
    { type: 'Perform', act: id },
    {
      id: `act/${id}`,
      label: words.t(`act.${id}`),
      isPressed: isDone,
      ...(status && { detail: words.t(status) }),
      ...(hotkey && { hotkey }),
    },
  )
}

const HELD_PHASES: readonly RunState['parcels'][number]['phase'][] = [
  'held',
  'diverted',
  'table',
  'opened',
  'recorded',
]

function heldRows(desk: Desk): Row[] {
  const { state, words } = desk
  const held = state.parcels.filter(({ phase }) => HELD_PHASES.includes(phase))
  const waiting = held.filter(({ phase }) => phase === 'table')
  const items = held.flatMap(({ id, phase }): ListItem[] => {
    const number = numberOf(desk, id)
    if (phase === 'held' || phase === 'diverted')
      return [{ text: words.t('table.on-its-way', { number }), mark: 'dot', tone: 'muted' }]
    if (phase !== 'recorded') return []
    const disposition = words.t(`disposition.${state.verdicts[id]?.disposition}`)
    return [{ text: words.t('table.recorded', { number, disposition }), mark: 'done', tone: 'good' }]
  })
  if (held.length > 0 && items.length === 0 && waiting.length === 0) return []
  return [
    { kind: 'heading', text: words.t('table.waiting') },
    ...(held.length === 0
      ? [{ kind: 'text', text: words.t('table.nothing-held'), tone: 'muted' } as const]
      : []),
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    ...(waiting.length > 0
      ? [
          {
            kind: 'buttons',
            columns: 2,
            buttons: waiting.map(({ id }, i) => {
              const number = numberOf(desk, id)
              return intentButton(
                desk,
                { type: 'OpenParcel', parcel: id },
                {
                  id: `open/${id}`,
                  label: words.t('table.open', { number }),
                  confirm: words.t('table.open.confirm', { number }),
                  ...(i === 0 && { hotkey: OPEN_HOTKEY }),
                },
              )
            }),
          } as const,
        ]
      : []),
  ]
}

function openedRows(desk: Desk): Row[] {
  return desk.state.parcels
    .filter(({ phase }) => phase === 'opened')
    .flatMap(({ id }, i) => openedParcelRows(desk, id, i === 0))
}

function openedParcelRows(desk: Desk, id: string, hasHotkeys: boolean): Row[] {
  const { state, words } = desk
  const { declaration, items, grossG } = parcelOf(state, id)
  const declared = declaration.lines.map(({ quantity, description }) =>
    words.t('table.declared-line', { quantity, what: words.t(description) }),
  )
  const found = [...new Set(Object.values(items))].map((name) => words.t(name))
  return [
    { kind: 'heading', text: words.t('table.opened', { number: numberOf(desk, id) }) },
    {
      kind: 'facts',
      facts: [
        { label: words.t('table.declared'), value: words.list(declared) },
        { label: words.t('table.found'), value: words.list(found) },
        { label: words.t('table.gross-declared'), value: words.massG(declaration.grossG) },
        { label: words.t('table.gross-weighed'), value: words.massG(grossG) },
      ],
    },
    { kind: 'heading', text: words.t('table.disposition') },
    {
      kind: 'buttons',
      columns: 3,
      buttons: DISPOSITIONS.map((disposition) => {
        return intentButton(
          desk,
          { type: 'RecordFinding', parcel: id, disposition },
          {
            id: `dispose/${id}/${disposition}`,
            label: words.t(`disposition.${disposition}`),
            confirm: words.t('table.disposition.confirm'),
            ...(hasHotkeys && { hotkey: DISPOSITION_HOTKEYS[disposition] }),
          },
        )
      }),
    },
  ]
}
