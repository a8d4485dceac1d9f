import { subjectsOfAct } from '#engine/act.ts'
import { CONSOLE, TABLE } from '#engine/decide.ts'
import { stepsInTurn } from '#engine/deed.ts'
import { openSteps, placesThere } from '#engine/procedure.ts'
import { hasFact, ofSubject, type RunState, worldOf } from '#engine/state.ts'
import { nextDeed } from '#folds/coach.ts'
import { holds } from '#scenario/condition.ts'
import type { Act, Scenario } from '#scenario/scenario.ts'
import type { ListItem, Panel, PanelButton, Row } from '#view/panel/panel.ts'
import { arrivedParcels, type Desk, intentButton, nameOf, numberOf } from './desk.ts'
import { dutyRows } from './duty-rows.ts'
import { formRows } from './form-rows.ts'
import { isHandbookAt } from './handbook-places.ts'
import { HOTKEYS, placeHotkey, wayHotkey } from './hotkeys.ts'
import { knownRows, parcelInHand } from './known-rows.ts'
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
  const open = blocks.filter((block) => !isOver(block))
  const duty = isAt(desk, CONSOLE) ? dutyRows(desk) : []
  const form = isAt(desk, TABLE) ? formRows(desk) : []
  const shelf = isAt(desk, TABLE) ? shelfRows(desk, keys) : []
  const title = words.t(`place.${state.place}`)
  const inHand = parcelInHand(desk)
  const isAtWork = state.workpiece !== undefined && !isPutAway(state, state.workpiece)
  return {
    id: 'place',
    title: inHand === undefined ? title : ofParcel(desk, title, inHand),
    rows: [
      ...underWayRows(desk, nowMs),
      ...seenRows(desk),
      ...(isAtWork ? [] : shelf),
      ...groupRows(desk, open, keys),
      ...laterRows(desk, open),
      ...duty,
      // The form holds what is known.
      ...(form.length > 0 ? form : knownRows(desk)),
      ...(isAtWork ? shelf : []),
      ...handbookRows(desk),
      ...wayRows(desk),
      ...doneRows(desk, blocks),
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

/** It is done once and for all. */
function isSettled({ act, isDone }: Offer): boolean {
  return isDone && !act.isRepeatable
}

/** Nothing of it can be done any more. */
function isOver({ offers }: Block): boolean {
  return offers.every(isSettled)
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

function ofParcel(desk: Desk, what: string, parcel: string): string {
  return desk.words.t('place.group-of-parcel', { group: what, number: numberOf(desk, parcel) })
}

/** Sets the blocks group by group, what is done to another parcel than the one in hand under that parcel's number. */
function groupRows(desk: Desk, blocks: readonly Block[], keys: Keys): Row[] {
  const inHand = parcelInHand(desk)
  const groups: { group: string; other: string | undefined; offers: Offer[] }[] = []
  for (const { group, subject, offers } of blocks) {
    const other = subject === inHand ? undefined : subject
    const last = groups.at(-1)
    if (last?.group === group && last.other === other) last.offers.push(...offers)
    else groups.push({ group, other, offers: [...offers] })
  }
  return groups.flatMap(({ group, other, offers }): Row[] => {
    const rows = offerRows(desk, offers, keys)
    const heading = desk.words.t(`group.${group}`)
    const text = other === undefined ? heading : ofParcel(desk, heading, other)
    return rows.length > 0 ? [{ kind: 'heading', text }, ...rows] : []
  })
}

/**
 * Sets what has been done in one line, then what can be done: acts without options side by side, then each act with
 * options under its own words.
 */
function offerRows(desk: Desk, offers: readonly Offer[], keys: Keys): Row[] {
  const done: Offer[] = []
  const plain: PanelButton[] = []
  const choices: Row[] = []
  const inOrder = [...offers.filter(({ act }) => !act.options), ...offers.filter(({ act }) => act.options)]
  for (const offer of inOrder) {
    // What is folded away keeps its keys: what a key does must not change while one works.
    const own = (offer.act.options ?? [undefined]).map(() => keys())
    if (isSettled(offer)) done.push(offer)
    else if (isNotYet(desk, offer)) continue
    else if (offer.act.options) choices.push(optionRow(desk, offer, own))
    else plain.push(plainButton(desk, offer, own[0]))
  }
  return [
    ...(done.length > 0 ? [{ kind: 'list', items: [doneItem(desk, done)] } as const] : []),
    ...(plain.length > 0 ? [{ kind: 'buttons', columns: 3, buttons: plain } as const] : []),
    ...choices,
  ]
}

/** Something has to come before it: it is named, but takes no room among what can be done. */
function isNotYet({ state }: Desk, { act, subject }: Offer): boolean {
  return act.requires !== undefined && !holds(act.requires, worldOf(state), subject)
}

/** Names what can be done only once another thing is. */
function laterRows(desk: Desk, blocks: readonly Block[]): Row[] {
  const { words } = desk
  const later = blocks.flatMap(({ offers }) =>
    offers.filter((offer) => !isSettled(offer) && isNotYet(desk, offer)),
  )
  if (later.length === 0) return []
  const what = [...new Set(later.map(({ act }) => words.t(`act.${act.id}`)))]
  return [{ kind: 'text', tone: 'muted', text: words.t('place.not-yet', { what: words.list(what) }) }]
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
  const { act, subject } = offer
  const detail = detailOf(desk, offer)
  return intentButton(
    desk,
    { type: 'Perform', act: act.id, ...(subject !== undefined && { subject }) },
    {
      id: actButtonId(act.id, subject),
      label: desk.words.t(`act.${act.id}`),
      ...(detail !== undefined && { detail }),
      ...(hotkey !== undefined && { hotkey }),
    },
  )
}

function optionRow(desk: Desk, offer: Offer, keys: readonly (string | undefined)[]): Row {
  const { words, state } = desk
  const { act, subject, isDone } = offer
  const options = act.options ?? []
  const chosen = isDone ? state.answers[ofSubject(act.id, subject)] : undefined
  const detail = detailOf(desk, offer)
  const what = words.t(`act.${act.id}`)
  return {
    kind: 'buttons',
    columns: options.length === 4 ? 4 : 3,
    label: detail === undefined ? what : words.t('place.act-and-state', { what, state: detail }),
    buttons: options.map(({ id }, i) => {
      const hotkey = keys[i]
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
function emergencyButtons(desk: Desk): PanelButton[] {
  if (desk.scenario.feed === undefined || isAt(desk, CONSOLE)) return []
  return [
    intentButton(
      desk,
      { type: 'PressEmergencyStop' },
      {
        id: 'emergency-stop',
        label: desk.words.t('belt.emergency-stop'),
        tone: 'danger',
        hotkey: HOTKEYS.emergencyStop,
      },
    ),
  ]
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
    ...(there.length === 0 && coming.length === 0
      ? [{ kind: 'text', text: words.t('place.shelf-empty'), tone: 'muted' } as const]
      : []),
    ...(there.length > 0
      ? [
          {
            kind: 'buttons',
            columns: 6,
            label: words.t('place.shelf'),
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
  const past = ['stored', 'escalated', 'resealed', 'opened'].find((fact) => hasFact(state, fact, id))
  return past ?? (state.workpiece === id ? 'in-hand' : 'closed')
}

/**
 * What has been done here and is over, in few words: a line for each thing that it was done to. As long as there is
 * more to do to the parcel in hand, that comes first.
 */
function doneRows(desk: Desk, blocks: readonly Block[]): Row[] {
  const inHand = parcelInHand(desk)
  const isAtIt = inHand !== undefined && blocks.some((block) => block.subject === inHand && !isOver(block))
  const offers = blocks.filter(isOver).flatMap((block) => block.offers)
  if (isAtIt || offers.length === 0) return []
  const isHere = ({ subject }: Offer): boolean => subject === undefined || subject === inHand
  const here = offers.filter(isHere)
  const others = Map.groupBy(
    offers.filter((offer) => !isHere(offer)),
    ({ subject }) => subject as string,
  )
  const items: ListItem[] = [
    ...(here.length > 0 ? [doneItem(desk, here)] : []),
    ...[...others].map(([subject, own]) => ({ ...doneItem(desk, own), details: [nameOf(desk, subject)] })),
  ]
  return [{ kind: 'list', items }]
}

function doneItem(desk: Desk, offers: readonly Offer[]): ListItem {
  return {
    text: desk.words.list(offers.map((offer) => doneText(desk, offer))),
    mark: 'done',
    tone: 'muted',
  }
}

function doneText({ state, words }: Desk, { act, subject }: Offer): string {
  const key = ofSubject(act.id, subject)
  const way = state.answers[key]
  const reading = state.readings[key]?.at(-1)
  const said = way !== undefined ? words.t(`act.${act.id}.${way}`) : reading && readingText(words, reading)
  const what = words.t(`act.${act.id}`)
  return said === undefined ? what : words.t('place.act-and-state', { what, state: said })
}

/** Describes the ways to the other places alone. */
export function placesPanel(desk: Desk): Panel {
  const rows = [{ kind: 'buttons', columns: 3, buttons: wayButtons(desk) }] as const
  return { id: 'places', title: desk.words.t('place.ways'), rows, ...footerOf(desk) }
}

/** The ways to the other places, and after them what is in reach everywhere. */
function wayRows(desk: Desk): Row[] {
  const buttons = [...wayButtons(desk), ...emergencyButtons(desk)]
  return [{ kind: 'buttons', columns: 3, label: desk.words.t('place.ways'), buttons }]
}

function wayButtons(desk: Desk): PanelButton[] {
  const { scenario, state } = desk
  const there = new Set(placesThere(scenario, state))
  // A place keeps its key, whichever others are there.
  return scenario.places.flatMap((place, i) =>
    there.has(place) && place.id !== state.place ? [wayButton(desk, place.id, i)] : [],
  )
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
