import { ofSubject } from '#engine/state.ts'
import type { ListItem, PanelButton, Row } from '#view/panel/panel.ts'
import { type Desk, intentButton, nameOf, ofParcel } from './desk.ts'
import { parcelInHand } from './known-rows.ts'
import { type Block, isNotYet, isOver, isSettled, type Offer } from './offers.ts'
import { readingText } from './reading-text.ts'

/** Gives out the hotkeys of a place in the order in which its buttons are shown. */
export type Keys = () => string | undefined

/** Sets the blocks group by group, what is done to another parcel than the one in hand under that parcel's number. */
export function groupRows(desk: Desk, blocks: readonly Block[], keys: Keys): Row[] {
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
    else if (isNotYet(desk.state, offer)) continue
    else if (offer.act.options) choices.push(optionRow(desk, offer, own))
    else plain.push(plainButton(desk, offer, own[0]))
  }
  return [
    ...(done.length > 0 ? [{ kind: 'list', items: [doneItem(desk, done)] } as const] : []),
    ...(plain.length > 0 ? [{ kind: 'buttons', columns: 3, buttons: plain } as const] : []),
    ...choices,
  ]
}

/** Names what can be done only once another thing is. */
export function laterRows(desk: Desk, blocks: readonly Block[]): Row[] {
  const { words } = desk
  const later = blocks.flatMap(({ offers }) =>
    offers.filter((offer) => !isSettled(offer) && isNotYet(desk.state, offer)),
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

/**
 * What has been done here and is over, in few words: a line for each thing that it was done to. As long as there is
 * more to do to the parcel in hand, that comes first.
 */
export function doneRows(desk: Desk, blocks: readonly Block[]): Row[] {
  const inHand = parcelInHand(desk)
  const isAtIt = inHand !== undefined && blocks.some((block) => block.subject === inHand && !isOver(block))
  const offers = blocks.filter(isOver).flatMap((block) => block.offers)
  if (isAtIt || offers.length === 0) return []
  const of = (wanted: string | undefined): Offer[] => offers.filter(({ subject }) => subject === wanted)
  const here = [...of(undefined), ...(inHand === undefined ? [] : of(inHand))]
  const others = new Set(offers.flatMap(({ subject }) => (subject === inHand ? [] : (subject ?? []))))
  const items: ListItem[] = [
    ...(here.length > 0 ? [doneItem(desk, here)] : []),
    ...[...others].map((subject) => ({ ...doneItem(desk, of(subject)), details: [nameOf(desk, subject)] })),
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
