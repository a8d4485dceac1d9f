import { decide } from '#engine/decide.ts'
import type { RunEvent } from '#engine/event.ts'
import { evolve } from '#engine/evolve.ts'
import type { Intent, IntentBody } from '#engine/intent.ts'
import { createEntry, createHeader, genesisHash, type LogEntry, type RunLog } from '#engine/log.ts'
import type { Refusal } from '#engine/refusal.ts'
import { initialState, type RunState, type Setup } from '#engine/state.ts'
import type { Mode, Scenario } from '#scenario/scenario.ts'

/** A headless trainee: plays intents against the engine and keeps the log. */
export class Trainee {
  state: RunState
  readonly log: { header: RunLog['header']; entries: LogEntry[] }
  readonly #scenario: Scenario
  #nowMs = 0

  constructor(scenario: Scenario, seed: number, mode: Mode = 'practice') {
    const setup: Setup = { seed, mode, overlay: {} }
    this.#scenario = scenario
    this.state = initialState(scenario, setup)
    this.log = { header: createHeader(scenario, setup), entries: [] }
  }

  /** Tries an intent `afterMs` after the last one. Returns its events; throws when it is refused. */
  does(body: IntentBody, afterMs = 500): readonly RunEvent[] {
    const answer = this.tries(body, afterMs)
    if ('refused' in answer)
      throw new Error(`refused: ${JSON.stringify(answer.refused)} for ${JSON.stringify(body)}`)
    return answer.events
  }

  /** Tries an intent and returns the answer; a refused one leaves no trace. */
  tries(body: IntentBody, afterMs = 500): { events: readonly RunEvent[] } | { refused: Refusal } {
    const isRunning = this.state.phase === 'running'
    const atMs = isRunning ? Math.max(this.#nowMs, this.state.atMs) + afterMs : this.state.atMs
    const intent = { ...body, atMs } as Intent
    const decision = decide(this.#scenario, this.state, intent)
    if ('refused' in decision) return decision
    this.#nowMs = atMs
    if (decision.events.length > 0) {
      const { entries, header } = this.log
      const previous = entries.at(-1)?.hash ?? genesisHash(header)
      entries.push(createEntry(previous, entries.length, intent, decision.events))
      this.state = decision.events.reduce(evolve, this.state)
    }
    return decision
  }

  /** Lets time pass. */
  waits(ms: number): readonly RunEvent[] {
    return this.does({ type: 'Elapse' }, ms)
  }

  /** Waits until an event of the type has happened, at most `withinMs`. */
  waitsFor(type: RunEvent['type'], withinMs = 60_000): RunEvent {
    for (let waited = 0; waited < withinMs; waited += 100) {
      const found = this.waits(100).find((event) => event.type === type)
      if (found) return found
    }
    throw new Error(`no ${type} within ${withinMs} ms`)
  }
}
