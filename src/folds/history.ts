import type { RunEvent } from '#engine/event.ts'
import { evolve } from '#engine/evolve.ts'
import type { RunState } from '#engine/state.ts'

/** The time that passed up to an event, and what the event changed. */
export interface Passage {
  readonly before: RunState
  readonly after: RunState
  /** Run time before the event, in ms; 0 where the run stood still. */
  readonly forMs: number
}

/** A run told again, event by event. */
export interface History {
  readonly passages: readonly Passage[]
  readonly end: RunState
}

/** Tells a run again from the state before its first event: once, for all that look at its states. */
export function history(start: RunState, events: readonly RunEvent[]): History {
  let end = start
  const passages = events.map((event): Passage => {
    const before = end
    end = evolve(before, event)
    return { before, after: end, forMs: before.phase === 'running' ? event.atMs - before.atMs : 0 }
  })
  return { passages, end }
}
