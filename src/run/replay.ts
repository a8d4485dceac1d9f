import { createStore, type StoreApi } from 'zustand/vanilla'
import type { RunEvent } from '#engine/event.ts'
import { evolve } from '#engine/evolve.ts'
import type { RunLog } from '#engine/log.ts'
import { initialState, type RunState } from '#engine/state.ts'
import type { Scenario } from '#scenario/scenario.ts'

/** What the views of a replay read: the state after the first `cursor` events. */
export interface Replay {
  readonly state: RunState
  readonly cursor: number
  readonly events: readonly RunEvent[]
}

/** A finished or running log with a cursor in it. */
export interface ReplayRun {
  readonly store: StoreApi<Replay>
  /** Moves to after the first `cursor` events, within bounds. */
  seek(cursor: number): void
  /** Moves to the last event at or before a run time. */
  seekMs(atMs: number): void
}

/** How many events lie between kept states: a seek folds at most so many. */
const KEYFRAME_EVENTS = 64

/** Creates a replay of a log, its cursor at the start. */
export function createReplayRun(scenario: Scenario, log: RunLog): ReplayRun {
  const events = log.entries.flatMap((entry) => entry.events)
  const keyframes: RunState[] = [initialState(scenario, log.header)]
  const stateAt = (cursor: number): RunState => {
    const known = Math.min(Math.floor(cursor / KEYFRAME_EVENTS), keyframes.length - 1)
    let state = keyframes[known] as RunState
    for (let i = known * KEYFRAME_EVENTS; i < cursor; i++) {
      state = evolve(state, events[i] as RunEvent)
      if ((i + 1) % KEYFRAME_EVENTS === 0 && keyframes.length === (i + 1) / KEYFRAME_EVENTS)
        keyframes.push(state)
    }
    return state
  }
  const store = createStore<Replay>(() => ({ state: stateAt(0), cursor: 0, events }))
  const seek = (wanted: number): void => {
    const cursor = Math.max(0, Math.min(events.length, Math.floor(wanted)))
    store.setState({ cursor, state: stateAt(cursor) })
  }
  return {
    store,
    seek,
    seekMs: (atMs) => {
      const after = events.findIndex((event) => event.atMs > atMs)
      seek(after === -1 ? events.length : after)
    },
  }
}
