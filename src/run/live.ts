import { createStore, type StoreApi } from 'zustand/vanilla'
import { decide, dueAtMs } from '#engine/decide.ts'
import { evolve } from '#engine/evolve.ts'
import type { Intent, IntentBody } from '#engine/intent.ts'
import {
  type Checkpoint,
  createEntry,
  type LogEntry,
  type LogHeader,
  replay,
  startCheckpoint,
} from '#engine/log.ts'
import type { Decision, Refusal } from '#engine/refusal.ts'
import type { RunState } from '#engine/state.ts'
import type { Scenario } from '#scenario/scenario.ts'
import type { RunClock } from './clock.ts'

/** What the views of a run in progress read. */
export interface Live {
  readonly state: RunState
  readonly entries: readonly LogEntry[]
  /** The newest refusal, with a count so that the same one twice can be told apart; cleared by the next success. */
  readonly refusal?: { readonly refusal: Refusal; readonly count: number }
  /** What went wrong when an entry could not be kept on the device. The run stands until it can. */
  readonly keepError?: string
}

/** Makes an entry durable on the device. Rejects when it cannot. */
export type KeepEntry = (entry: LogEntry) => Promise<void>

/** A run in progress. */
export interface LiveRun {
  readonly scenario: Scenario
  readonly header: LogHeader
  readonly store: StoreApi<Live>
  /** Tries an intent now. Resolves once its events are durable and shown, or it was refused. */
  dispatch(body: IntentBody): Promise<Decision>
  /** Reads run time as it goes, for motion between events. */
  nowMs(): number
  /** Stops the clock for good. */
  dispose(): void
}

/**
 * Creates a run in progress over a log that may already hold entries. Every accepted intent becomes an entry that
 * is kept on the device first and shown after; intents wait for one another, so entries stay in order.
 */
export function createLiveRun(options: {
  scenario: Scenario
  header: LogHeader
  entries?: readonly LogEntry[]
  clock: RunClock
  keep: KeepEntry
}): LiveRun {
  const { scenario, header, clock, keep } = options
  const given = options.entries ?? []
  let checkpoint: Checkpoint = startCheckpoint(scenario, header)
  if (given.length > 0) {
    const last = given[given.length - 1] as LogEntry
    checkpoint = {
      state: replay(scenario, { header, entries: given }),
      nextSeq: last.seq + 1,
      hash: last.hash,
    }
  }
  const store = createStore<Live>(() => ({ state: checkpoint.state, entries: given }))
  clock.set(checkpoint.state.atMs, checkpoint.state.phase === 'running')

  let refusals = 0
  let queue: Promise<unknown> = Promise.resolve()
  let isDisposed = false

  const accept = async (intent: Intent): Promise<Decision> => {
    const decision = decide(scenario, checkpoint.state, intent)
    if ('refused' in decision) {
      refusals += 1
      store.setState({ refusal: { refusal: decision.refused, count: refusals } })
      return decision
    }
    if (decision.events.length === 0) {
      schedule()
      return decision
    }
    const entry = createEntry(checkpoint.hash, checkpoint.nextSeq, intent, decision.events)
    try {
      await keep(entry)
    } catch (error) {
      store.setState({ keepError: error instanceof Error ? error.message : String(error) })
      throw error
    }
    checkpoint = {
      state: decision.events.reduce(evolve, checkpoint.state),
      nextSeq: entry.seq + 1,
      hash: entry.hash,
    }
    const { refusal: _, keepError: __, ...rest } = store.getState()
    store.setState({ ...rest, state: checkpoint.state, entries: [...rest.entries, entry] }, true)
    clock.set(checkpoint.state.atMs, checkpoint.state.phase === 'running')
    schedule()
    return decision
  }

  const enqueue = (make: () => Intent): Promise<Decision> => {
    const turn = queue.then(() => accept(make()))
    queue = turn.catch(() => undefined)
    return turn
  }

  /** Run time never goes back, and stands where the state says so. */
  const stamp = (body: IntentBody): Intent => {
    const { phase, atMs } = checkpoint.state
    return { ...body, atMs: phase === 'running' ? Math.max(atMs, Math.floor(clock.now())) : atMs } as Intent
  }

  let cancel: () => void = () => {}
  const schedule = (): void => {
    cancel()
    const due = dueAtMs(scenario, checkpoint.state)
    if (due === undefined || isDisposed) return
    cancel = clock.at(due, () => {
      // The clock may fire a little early; the intent is for the time that was due.
      void enqueue(() => {
        const { atMs } = checkpoint.state
        return { type: 'Elapse', atMs: Math.max(atMs, due, Math.floor(clock.now())) }
      }).catch(() => undefined)
    })
  }
  schedule()

  return {
    scenario,
    header,
    store,
    dispatch: (body) => enqueue(() => stamp(body)),
    nowMs: () => Math.max(checkpoint.state.atMs, clock.now()),
    dispose: () => {
      isDisposed = true
      cancel()
    },
  }
}
