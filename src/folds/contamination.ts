import type { RunEvent } from '#engine/event.ts'
import { clean, type Field, OFFICER_ZONES, soil, touch, type Zone } from '#physics/health/contamination.ts'
import { type DoffedItem, doff, handZones } from '#physics/health/doffing.ts'
import type { Contact } from '#scenario/contact.ts'
import type { Act, Scenario } from '#scenario/scenario.ts'

/** Where contamination is after an event, with what has come off so far. */
export interface Contamination {
  readonly field: Field
  readonly off: readonly DoffedItem[]
}

const CLEAN: Contamination = { field: {}, off: [] }

/** Whatever covers the hands. */
const HANDS = 'hands'

/** Folds events into where contamination is: by the contacts that the acts of a scenario name, in their order. */
export function contaminationAfter(scenario: Scenario, events: readonly RunEvent[]): Contamination {
  return events.reduce((state, event) => {
    if (event.type !== 'ActDone') return state
    const act = scenario.acts.find(({ id }) => id === event.act)
    return act ? contactsOf(act, event.option).reduce(contact, state) : state
  }, CLEAN)
}

function contactsOf({ contacts = [], options = [] }: Act, option: string | undefined): readonly Contact[] {
  return [...contacts, ...(options.find(({ id }) => id === option)?.contacts ?? [])]
}

function contact({ field, off }: Contamination, one: Contact): Contamination {
  if ('soil' in one)
    return { field: zonesOf(one.soil, off).reduce((now, { id }) => soil(now, id, one.load), field), off }
  if ('clean' in one) {
    const ids = one.clean.flatMap((name) => zonesOf(name, off).map(({ id }) => id))
    return { field: clean(field, ids, one.log10), off }
  }
  if ('doff' in one) return { field: doff(field, one.doff, one.grasp, off), off: [...off, one.doff] }
  const [a, b] = one.touch.map((name) => zonesOf(name, off)) as [Zone[], Zone[]]
  // Both hands touch what is touched; what touches a hand touches each.
  return { field: a.reduce((now, from) => b.reduce((then, to) => touch(then, from, to), now), field), off }
}

function zonesOf(name: string, off: readonly DoffedItem[]): Zone[] {
  if (name === HANDS) return handZones(off).map((id) => ({ id, kind: OFFICER_ZONES[id] }))
  return [{ id: name, kind: OFFICER_ZONES[name as keyof typeof OFFICER_ZONES] ?? 'surface' }]
}
