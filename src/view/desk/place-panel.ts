import { subjectsOfAct } from '#engine/act.ts'
import { CONSOLE, TABLE } from '#engine/decide.ts'
import { stepsInTurn } from '#engine/deed.ts'
import { openSteps, placesThere } from '#engine/procedure.ts'
import { hasFact, ofSubject, type RunState } from '#engine/state.ts'
import { nextDeed } from '#folds/coach.ts'
import type { Act, Scenario } from '#scenario/scenario.ts'
import type { ListItem, Panel, PanelButton, Row } from '#view/panel/panel.ts'
import { arrivedParcels, type Desk, intentButton, nameOf, numberOf } from './desk.ts'
import { dutyRows } from './duty-rows.ts'
import { formRows } from './form-rows.ts'
import { isHandbookAt } from './handbook-places.ts'
import { HOTKEYS, placeHotkey, wayHotkey } from './hotkeys.ts'
import { knownRows } from './known-rows.ts'
import { readingText } from './reading-text.ts'
import { seenRows } from './seen-rows.ts'

/**
 * Describes the place where the trainee is: what is under way, what is known of the parcel in hand, all that can be
 * done here, what has been done, and the ways to the other places. `nowMs` moves the progress of what is under way
 * between events; the time of the newest event when absent.
 */
export function placePanel(desk: Desk, { nowMs = desk.state.atMs }: { nowMs?: number } = {}): Panel {
  const { state, words } = desk
  const keys = createKeys(desk)
  const blocks = blocksOf(desk)
  const done = blocks.filter(isOver)
  const duty = isAt(desk, CONSOLE) ? dutyRows(desk) : []
  const shelf = isAt(desk, TABLE) ? shelfRows(desk, keys) : []
  const isAtWork = state.workpiece !== undefined && !isPutAway(state, state.workpiece)
  return {
    id: 'place',
    title: words.t(`place.${state.place}`),
    rows: [
      ...underWayRows(desk, nowMs),
      ...seenRows(desk),
      ...(isAtWork ? [] : shelf),
      ...groupRows(
        desk,
        blocks.filter((block) => !isOver(block)),
        keys,
      ),
      ...duty,
      ...knownRows(desk),
      ...(isAt(desk, TABLE) ? formRows(desk) : []),
      ...(isAtWork ? shelf : []),
      ...doneRows(desk, done),
      ...handbookRows(desk),
      ...wayRows(desk),
      ...emergencyRows(desk),
    ],
    ...footerOf(desk),
  }
}

/** Tells whether the trainee is at one of the places that only a scenario with parcels has. */
function isAt({ scenario, state }: Desk, place: string): boolean {
  return scenario.feed !== undefined && state.place === place
}

/** An act as it is offered here, to one subject where it has such. */
interface Offer {
  readonly act: Act
  readonly subject?: string
  readonly isDone: boolean
}

/** Acts of one group and subject that belong together: those of one step; each other act stands for itself. */
interface Block {
  readonly group: string
  readonly subject?: string
  readonly offers: readonly Offer[]
}

/** Nothing of it can be done any more. */
function isOver({ offers }: Block): boolean {
  return offers.every(({ act, isDone }) => isDone && !act.isRepeatable)
}

/** Which step an act belongs to: the first that it is a deed of. */
const stepsOfActs = new WeakMap<Scenario, ReadonlyMap<string, string>>()

function stepOfAct(scenario: Scenario, act: string): string | undefined {
  let known = stepsOfActs.get(scenario)
  if (!known) {
    const deeds = scenario.steps.flatMap(({ id, by = [] }) =>
      by.flatMap((deed) => ('act' in deed ? [[deed.act, id] as const] : [])),
    )
    // Of several steps the first one names the act.
    known = new Map(deeds.reverse())
    stepsOfActs.set(scenario, known)
  }
  return known.get(act)
}

/** Gathers what is offered here into blocks, the group with an open step first, else in the scenario's order. */
function blocksOf({ scenario, state }: Desk): Block[] {
  const blocks = new Map<string, { group: string; subject?: string; offers: Offer[] }>()
  for (const act of scenario.acts) {
    if (!act.places.includes(state.place)) continue
    for (const subject of subjectsOfAct(state, act)) {
      const key = `${act.group} ${subject ?? ''} ${stepOfAct(scenario, act.id) ?? `~${act.id}`}`
      const own = { ...(subject !== undefined && { subject }) }
      const block = blocks.get(key) ?? { group: act.group, ...own, offers: [] }
      block.offers.push({ act, ...own, isDone: hasFact(state, act.fact, subject) })
      blocks.set(key, block)
    }
  }
  const groups = new Set(scenario.acts.map(({ group }) => group))
  const isOpen = new Set(
    openSteps(scenario, state).flatMap(({ step }) =>
      (step.by ?? []).flatMap((deed) =>
        'act' in deed ? scenario.acts.filter(({ id }) => id === deed.act).map(({ group }) => group) : [],
      ),
    ),
  )
  const rank = (group: string): number => [...groups].indexOf(group) + (isOpen.has(group) ? 0 : groups.size)
  // Of one group: first what is done for the shift, then what is done to each parcel.
  const order = ({ group, subject }: Block): number =>
    rank(group) * 1000 + (subject === undefined ? 0 : 1 + state.parcels.findIndex(({ id }) => id === subject))
  return [...blocks.values()].sort((a, b) => order(a) - order(b))
}

/** Gives out the hotkeys of a place in the order in which its buttons are shown. */
type Keys = () => string | undefined

function createKeys(desk: Desk): Keys {
  const isAtConsole = isAt(desk, CONSOLE)
  let count = 0
  return () => placeHotkey(count++, isAtConsole)
}

function groupRows(desk: Desk, blocks: readonly Block[], keys: Keys): Row[] {
  const { words } = desk
  return blocks.flatMap((block, i): Row[] => {
    const before = blocks[i - 1]
    const isNew = before?.group !== block.group || before?.subject !== block.subject
    const heading = words.t(`group.${block.group}`)
    return [
      ...(isNew
        ? [
            {
              kind: 'heading',
              text:
                block.subject === undefined
                  ? heading
                  : words.t('place.group-of-parcel', {
                      group: heading,
                      number: numberOf(desk, block.subject),
                    }),
            } as const,
          ]
        : []),
      ...blockRows(desk, block, keys),
    ]
  })
}

/** Sets a block: acts without options side by side, each act with options under its own words. */
function blockRows(desk: Desk, { offers }: Block, keys: Keys): Row[] {
  const rows: Row[] = []
  let plain: PanelButton[] = []
  const flush = (): void => {
    if (plain.length > 0) rows.push({ kind: 'buttons', columns: 3, buttons: plain })
    plain = []
  }
  for (const offer of offers) {
    if (!offer.act.options) {
      plain.push(plainButton(desk, offer, keys()))
      continue
    }
    flush()
    rows.push(
      offer.isDone && !offer.act.isRepeatable ? chosenRow(desk, offer, keys) : optionRow(desk, offer, keys),
    )
  }
  flush()
  return rows
}

/** The id of an act's button: `act/<act>`, `act/<act>@<parcel>`, with `/<option>` behind where it has such. */
export function actButtonId(act: string, subject?: string, option?: string): string {
  return `act/${ofSubject(act, subject)}${option === undefined ? '' : `/${option}`}`
}

function detailOf({ state, words }: Desk, { act, subject, isDone }: Offer): string | undefined {
  const { act: running } = state
  if (running?.id === act.id && running.subject === subject) return words.t('place.under-way')
  const reading = state.readings[ofSubject(act.id, subject)]?.at(-1)
  if (reading) return readingText(words, reading)
  return isDone ? words.t('place.done') : undefined
}

function plainButton(desk: Desk, offer: Offer, hotkey: string | undefined): PanelButton {
  const { act, subject, isDone } = offer
  const detail = detailOf(desk, offer)
  return intentButton(
    desk,
    { type: 'Perform', act: act.id, ...(subject !== undefined && { subject }) },
    {
      id: actButtonId(act.id, subject),
      label: desk.words.t(`act.${act.id}`),
      isPressed: isDone,
      ...(detail !== undefined && { detail }),
      ...(hotkey !== undefined && { hotkey }),
    },
  )
}

function optionRow(desk: Desk, offer: Offer, keys: Keys): Row {
  const { words, state } = desk
  const { act, subject, isDone } = offer
  const chosen = isDone ? state.answers[ofSubject(act.id, subject)] : undefined
  const detail = detailOf(desk, offer)
  const what = words.t(`act.${act.id}`)
  return {
    kind: 'buttons',
    columns: 3,
    label: detail === undefined ? what : words.t('place.act-and-state', { what, state: detail }),
    buttons: (act.options ?? []).map(({ id }) => {
      const hotkey = keys()
      return intentButton(
        desk,
        { type: 'Perform', act: act.id, ...(subject !== undefined && { subject }), option: id },
        {
          id: actButtonId(act.id, subject, id),
          label: words.t(`act.${act.id}.${id}`),
          isPressed: chosen === id,
          ...(!act.isRepeatable && { confirm: words.t('place.confirm') }),
          ...(hotkey !== undefined && { hotkey }),
        },
      )
    }),
  }
}

/** Says in one line what was chosen for good, so that what is to be done next is on the first page. */
function chosenRow(desk: Desk, offer: Offer, keys: Keys): Row {
  // The buttons that are gone keep their keys: what a key does must not change while one works.
  for (const _ of offer.act.options ?? []) keys()
  return { kind: 'list', items: [doneItem(desk, offer)] }
}

function underWayRows({ scenario, state, words }: Desk, nowMs: number): Row[] {
  const { act: running } = state
  const takesMs = (scenario.acts.find(({ id }) => id === running?.id)?.takesS ?? 0) * 1000
  if (!running || takesMs === 0) return []
  const leftMs = Math.max(0, running.doneAtMs - nowMs)
  return [
    {
      kind: 'progress',
      label: words.t(`act.${running.id}`),
      value: 1 - leftMs / takesMs,
      text: words.t('unit.seconds', { value: words.number(Math.ceil(leftMs / 1000)) }),
    },
  ]
}

/** The mushrooms stand along the belt: away from the console's own buttons they are in reach too. */
function emergencyRows(desk: Desk): Row[] {
  if (desk.scenario.feed === undefined || isAt(desk, CONSOLE)) return []
  const stop = intentButton(
    desk,
    { type: 'PressEmergencyStop' },
    {
      id: 'emergency-stop',
      label: desk.words.t('belt.emergency-stop'),
      tone: 'danger',
      hotkey: HOTKEYS.emergencyStop,
    },
  )
  return [{ kind: 'buttons', columns: 3, buttons: [stop] }]
}

/** The handbook lies at some places, to look things up. */
function handbookRows({ scenario, state, words }: Desk): Row[] {
  if (!isHandbookAt(scenario.id, state.place)) return []
  const take: PanelButton = {
    id: 'take-handbook',
    label: words.t('place.handbook'),
    hotkey: HOTKEYS.handbook,
    tone: 'plain',
    isEnabled: true,
    command: { command: 'handbook', isOpen: true },
  }
  return [{ kind: 'buttons', columns: 3, buttons: [take] }]
}

/** The parcels on the shelf behind the table, and those that are still on their way there. */
function shelfRows(desk: Desk, keys: Keys): Row[] {
  const { state, words } = desk
  const parcels = arrivedParcels(desk)
  const there = parcels.filter(({ phase }) => phase === 'table')
  const coming = parcels.filter(({ phase }) => phase === 'held' || phase === 'diverted')
  return [
    { kind: 'heading', text: words.t('place.shelf') },
    ...(there.length === 0 && coming.length === 0
      ? [{ kind: 'text', text: words.t('place.shelf-empty'), tone: 'muted' } as const]
      : []),
    ...(there.length > 0
      ? [
          {
            kind: 'buttons',
            columns: 6,
            buttons: there.map(({ id }) => {
              const hotkey = keys()
              return intentButton(
                desk,
                { type: 'TakeUpParcel', parcel: id },
                {
                  id: `take-up/${id}`,
                  label: words.number(numberOf(desk, id)),
                  detail: words.t(`place.on-shelf.${shelfStateOf(state, id)}`),
                  isPressed: state.workpiece === id,
                  ...(hotkey !== undefined && { hotkey }),
                },
              )
            }),
          } as const,
        ]
      : []),
    ...(coming.length > 0
      ? [
          {
            kind: 'text',
            tone: 'muted',
            text: words.t('place.coming', {
              numbers: words.list(coming.map(({ id }) => words.number(numberOf(desk, id)))),
            }),
          } as const,
        ]
      : []),
  ]
}

/** The trainee is done with it: it lies in the store, or others have it. */
function isPutAway(state: RunState, id: string): boolean {
  return ['stored', 'escalated', 'resealed'].some((fact) => hasFact(state, fact, id))
}

function shelfStateOf(state: RunState, id: string): string {
  if (hasFact(state, 'stored', id)) return 'stored'
  if (hasFact(state, 'opened', id)) return 'opened'
  return state.workpiece === id ? 'in-hand' : 'closed'
}

/** What has been done here and is over, in few words. */
function doneRows(desk: Desk, blocks: readonly Block[]): Row[] {
  const items = blocks.flatMap(({ offers }) =>
    offers.map((offer): ListItem => {
      const { subject } = offer
      return { ...doneItem(desk, offer), ...(subject !== undefined && { details: [nameOf(desk, subject)] }) }
    }),
  )
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: desk.words.t('place.done-here') },
        { kind: 'list', items },
      ]
}

function doneItem({ state, words }: Desk, { act, subject }: Offer): ListItem {
  const key = ofSubject(act.id, subject)
  const way = state.answers[key]
  const reading = state.readings[key]?.at(-1)
  const said = way !== undefined ? words.t(`act.${act.id}.${way}`) : reading && readingText(words, reading)
  const what = words.t(`act.${act.id}`)
  return {
    text: said === undefined ? what : words.t('place.act-and-state', { what, state: said }),
    mark: 'done',
    tone: 'muted',
  }
}

/** Describes the ways to the other places alone. */
export function placesPanel(desk: Desk): Panel {
  return { id: 'places', title: desk.words.t('place.ways'), rows: wayRows(desk).slice(1), ...footerOf(desk) }
}

/** The ways to the other places. */
function wayRows(desk: Desk): Row[] {
  const { scenario, state, words } = desk
  const there = new Set(placesThere(scenario, state))
  // A place keeps its key, whichever others are there.
  const buttons = scenario.places.flatMap((place, i) =>
    there.has(place) ? [wayButton(desk, place.id, i)] : [],
  )
  return [
    { kind: 'heading', text: words.t('place.ways') },
    { kind: 'buttons', columns: 3, buttons: buttons.filter(({ id }) => id !== `go/${state.place}`) },
  ]
}

function wayButton(desk: Desk, place: string, index: number): PanelButton {
  const hotkey = wayHotkey(index)
  return intentButton(
    desk,
    { type: 'GoTo', place },
    {
      id: `go/${place}`,
      label: desk.words.t(`place.${place}`),
      ...(hotkey !== undefined && { hotkey }),
    },
  )
}

/** The way on, which the coach points at: guided, to where the next deed is. */
function footerOf(desk: Desk): Pick<Panel, 'footer'> {
  const { state, words } = desk
  const place = wayOn(desk)
  if (place === undefined || place === state.place) return {}
  return {
    footer: [
      {
        kind: 'buttons',
        columns: 1,
        buttons: [
          intentButton(
            desk,
            { type: 'GoTo', place },
            {
              id: 'go-on',
              label: words.t('place.go-on', { place: words.t(`place.${place}`) }),
              tone: 'primary',
              hotkey: 'g g',
            },
          ),
        ],
      },
    ],
  }
}

function wayOn({ scenario, state }: Desk): string | undefined {
  if (state.setup.mode !== 'guided') return undefined
  for (const open of stepsInTurn(scenario, state)) {
    const place = nextDeed(scenario, state, open)?.place
    if (place !== undefined) return place
  }
  return undefined
}
