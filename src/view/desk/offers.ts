import { subjectsOfAct } from '#engine/act.ts'
import { openSteps } from '#engine/procedure.ts'
import { hasFact, type RunState, worldOf } from '#engine/state.ts'
import { holds } from '#scenario/condition.ts'
import type { Act, Scenario } from '#scenario/scenario.ts'
import type { Desk } from './desk.ts'

/** An act as it is offered here, to one subject where it has such. */
export interface Offer {
  readonly act: Act
  readonly subject?: string
  readonly isDone: boolean
}

/** Acts of one group and subject that belong together: those of one step; each other act stands for itself. */
export interface Block {
  readonly group: string
  readonly subject?: string
  readonly offers: readonly Offer[]
}

/** It is done once and for all. */
export function isSettled({ act, isDone }: Offer): boolean {
  return isDone && !act.isRepeatable
}

/** Nothing of it can be done any more. */
export function isOver({ offers }: Block): boolean {
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
export function blocksOf({ scenario, state }: Desk): Block[] {
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

/** Something has to come before it: it is named, but takes no room among what can be done. */
export function isNotYet(state: RunState, { act, subject }: Offer): boolean {
  return act.requires !== undefined && !holds(act.requires, worldOf(state), subject)
}
