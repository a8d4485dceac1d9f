import { answerToAct } from '#engine/act.ts'
import type { IntentBody } from '#engine/intent.ts'
import { isPossible } from '#engine/options.ts'
import { hasFact, parcelOf, type RunState } from '#engine/state.ts'
import type { Scenario } from '#scenario/scenario.ts'
import type { Panel, PanelButton } from '#view/panel/panel.ts'
import type { Words } from '#view/text/words.ts'

/** What every panel of a run is written from. */
export interface Desk {
  readonly scenario: Scenario
  readonly state: RunState
  readonly words: Words
}

/** Writes a button that sends an intent; it can be pressed when the engine would accept that now. */
export function intentButton(
  { scenario, state }: Desk,
  intent: IntentBody,
  button: Omit<PanelButton, 'intent' | 'isEnabled' | 'tone'> & Partial<Pick<PanelButton, 'tone'>>,
): PanelButton {
  return { tone: 'plain', ...button, intent, isEnabled: isAccepted(scenario, state, intent) }
}

/** Sets one button below all pages of a panel: the way on. */
export function footerWith(
  desk: Desk,
  intent: IntentBody,
  button: Omit<Parameters<typeof intentButton>[2], 'tone'>,
): Pick<Panel, 'footer'> {
  const way = intentButton(desk, intent, { ...button, tone: 'primary' })
  return { footer: [{ kind: 'buttons', columns: 1, buttons: [way] }] }
}

/** Asks an act for itself alone, without all that would follow from it: a place offers dozens of them. */
function isAccepted(scenario: Scenario, state: RunState, intent: IntentBody): boolean {
  if (intent.type !== 'Perform') return isPossible(scenario, state, intent)
  return (
    state.phase === 'running' && !('refused' in answerToAct(scenario, state, { ...intent, atMs: state.atMs }))
  )
}

/** Lists the parcels that have come in: those of the late bag are nobody's business before. */
export function arrivedParcels({ state }: Desk): RunState['parcels'] {
  const isHere = hasFact(state, 'lateBag')
  return state.parcels.filter(({ id }) => isHere || !hasFact(state, 'late', id))
}

/** Returns a parcel's number on this shift, from 1. */
export function numberOf({ state }: Desk, parcel: string): number {
  return state.parcels.findIndex(({ id }) => id === parcel) + 1
}

/** Writes a parcel's number and item identifier. */
export function nameOf(desk: Desk, parcel: string): string {
  const { s10 } = parcelOf(desk.state, parcel).declaration
  return desk.words.t('desk.parcel-and-item', { number: numberOf(desk, parcel), item: s10 })
}

/** Writes what something is, and which parcel it is about. */
export function ofParcel(desk: Desk, what: string, parcel: string): string {
  return desk.words.t('place.group-of-parcel', { group: what, number: numberOf(desk, parcel) })
}

/** Tells whether the trainee is at one of the places that only a scenario with parcels has. */
export function isAt({ scenario, state }: Desk, place: string): boolean {
  return scenario.feed !== undefined && state.place === place
}
