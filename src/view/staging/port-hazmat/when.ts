import type { RunEvent } from '#engine/event.ts'

/** Finds when an inject happened, in ms of run time; undefined where it has not. */
export function whenHappened(events: readonly RunEvent[], inject: string): number | undefined {
  return events.find((event) => event.type === 'InjectHappened' && event.inject === inject)?.atMs
}
