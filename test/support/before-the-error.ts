import { decide } from '#engine/decide.ts'
import { evolve } from '#engine/evolve.ts'
import type { IntentBody } from '#engine/intent.ts'
import { createEntry, createHeader, genesisHash, type LogEntry, type RunLog } from '#engine/log.ts'
import { initialState, type RunState, type Setup } from '#engine/state.ts'
import type { Scenario } from '#scenario/scenario.ts'
import type { Failing } from './deviations.ts'
import { playSabotaged } from './saboteur.ts'

/** A run that stands just before a deed which one criterion forbids. */
export interface BeforeTheError {
  readonly log: RunLog
  readonly state: RunState
  readonly wrong: IntentBody
}

/** Plays a run by an officer who deviates up to the deed by which the criterion fails. Throws where it never does. */
export function playUntilError(scenario: Scenario, setup: Setup, deviation: Failing): BeforeTheError {
  const { criterion } = deviation
  const header = createHeader(scenario, setup)
  const entries: LogEntry[] = []
  let hash = genesisHash(header)
  let state = initialState(scenario, setup)
  let before: BeforeTheError | undefined
  for (const intent of playSabotaged(scenario, setup, deviation).intents) {
    const { atMs, ...body } = intent
    if (body.type !== 'Elapse')
      before = { log: { header, entries: [...entries] }, state, wrong: body as IntentBody }
    const decision = decide(scenario, state, intent)
    if ('refused' in decision) throw new Error(`at ${atMs} ms: ${JSON.stringify(decision.refused)}`)
    const hasFailed = decision.events.some(
      (event) => event.type === 'CriterionFailed' && event.criterion === criterion,
    )
    if (hasFailed && before) return before
    const entry = createEntry(hash, entries.length, intent, decision.events)
    entries.push(entry)
    hash = entry.hash
    state = decision.events.reduce(evolve, state)
  }
  throw new Error(`criterion "${criterion}" does not fail by a deed`)
}
