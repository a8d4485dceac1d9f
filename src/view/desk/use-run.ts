import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { RunEvent } from '#engine/event.ts'
import type { RunState } from '#engine/state.ts'
import type { Live, LiveRun } from '#run/live.ts'

/** Reads something of a run that React should follow. */
export function useRun<T>(run: LiveRun, select: (live: Live) => T): T {
  return useStore(run.store, select)
}

/** Reads the run's state. */
export function useRunState(run: LiveRun): RunState {
  return useRun(run, ({ state }) => state)
}

/** Reads the run's events so far, in order. */
export function useRunEvents(run: LiveRun): readonly RunEvent[] {
  const entries = useRun(run, (live) => live.entries)
  return useMemo(() => entries.flatMap(({ events }) => events), [entries])
}
