import type { RunEvent } from '#engine/event.ts'
import { createKeyState, type KeyState, pressKey } from '#view/xray/key-state.ts'

/** Folds a run's events into what the operator's keys have set for the image that is shown. */
export function keysOf(events: readonly RunEvent[]): KeyState {
  return events.reduce<KeyState>((keys, event) => {
    if (event.type === 'ScanStarted') return createKeyState()
    return event.type === 'ImageKeyPressed' ? pressKey(keys, event.key) : keys
  }, createKeyState())
}

/** Which parcel the monitor shows: the newest that has come to the beam, and the one before it. */
export function shownParcels(events: readonly RunEvent[]): { shown?: string; previous?: string } {
  const scanned = events.flatMap((event) => (event.type === 'ScanStarted' ? [event.parcel] : []))
  const shown = scanned.at(-1)
  const previous = scanned.at(-2)
  return { ...(shown !== undefined && { shown }), ...(previous !== undefined && { previous }) }
}
