import { type BotName, playRun } from '#engine/bot.ts'
import { decide, dueAtMs, initialState } from '#engine/decide.ts'
import { evolve } from '#engine/evolve.ts'
import type { Intent, IntentBody } from '#engine/intent.ts'
import { createEntry, createHeader, genesisHash, type LogEntry, type RunLog } from '#engine/log.ts'
import type { Refusal } from '#engine/refusal.ts'
import type { RunState, Setup } from '#engine/state.ts'
import type { Scenario } from '#scenario/scenario.ts'

/** A run stepped by hand: its whole log, and how many entries of it are in effect. */
export interface Stepped {
  readonly scenario: Scenario
  readonly log: RunLog
  /** Entries before this one are in effect; later ones wait for a step on, or go when another intent is sent. */
  readonly cursor: number
  readonly state: RunState
  readonly refusal?: Refusal
}

/** Begins a run to step through. */
export function beginStepping(scenario: Scenario, setup: Setup): Stepped {
  const log: RunLog = { header: createHeader(scenario, setup), entries: [] }
  return { scenario, log, cursor: 0, state: initialState(scenario, setup) }
}

/** Lets a bot play the whole run, the cursor at its end. */
export function letPlay(scenario: Scenario, setup: Setup, bot: BotName): Stepped {
  const log = playRun(scenario, setup, bot)
  return stepTo({ scenario, log, cursor: 0, state: initialState(scenario, setup) }, log.entries.length)
}

/** Moves the cursor, within the log. */
export function stepTo(stepped: Stepped, wanted: number): Stepped {
  const { scenario, log } = stepped
  const cursor = Math.max(0, Math.min(log.entries.length, wanted))
  const events = log.entries.slice(0, cursor).flatMap((entry) => entry.events)
  return { scenario, log, cursor, state: events.reduce(evolve, initialState(scenario, log.header)) }
}

/** Sends an intent so long after the present moment. Accepted, it replaces whatever followed the cursor. */
export function send(stepped: Stepped, body: IntentBody, afterMs: number): Stepped {
  const { scenario, log, cursor, state } = stepped
  const atMs = state.phase === 'running' ? state.atMs + afterMs : state.atMs
  const intent = { ...body, atMs } as Intent
  const decision = decide(scenario, state, intent)
  if ('refused' in decision) return { ...stepped, refusal: decision.refused }
  const kept: readonly LogEntry[] = log.entries.slice(0, cursor)
  // An intent without an event leaves no entry: the world has only been looked at.
  if (decision.events.length === 0) return { scenario, log, cursor, state }
  const entry = createEntry(kept.at(-1)?.hash ?? genesisHash(log.header), cursor, intent, decision.events)
  return {
    scenario,
    log: { header: log.header, entries: [...kept, entry] },
    cursor: cursor + 1,
    state: decision.events.reduce(evolve, state),
  }
}

/** Lets time pass until the world next changes by itself; nothing when only the officer can move it on. */
export function waitForWorld(stepped: Stepped): Stepped {
  const due = dueAtMs(stepped.scenario, stepped.state)
  if (due === undefined) return stepped
  return send(stepped, { type: 'Elapse' }, Math.max(0, due - stepped.state.atMs))
}
