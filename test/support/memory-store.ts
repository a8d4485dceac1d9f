import type { LogEntry } from '#engine/log.ts'
import { type DeviceRun, type DeviceStore, EntryTakenError } from '#run/device-store.ts'

/** A device store in memory, for tests without IndexedDB; it keeps copies, as a real one does. */
export function createMemoryStore(): DeviceStore {
  const runs = new Map<string, DeviceRun>()
  const entries = new Map<string, LogEntry[]>()
  return {
    putRun: async (run) => void runs.set(run.id, structuredClone(run)),
    changeRun: async (id, change) => {
      const run = runs.get(id)
      if (run) runs.set(id, { ...run, ...change })
    },
    addEntry: async (run, entry) => {
      const known = entries.get(run) ?? []
      if (known.some(({ seq }) => seq === entry.seq)) throw new EntryTakenError(run, entry.seq)
      entries.set(run, [...known, structuredClone(entry)])
    },
    run: async (id) => runs.get(id),
    runs: async () => [...runs.values()],
    entries: async (run, fromSeq = 0) => (entries.get(run) ?? []).filter(({ seq }) => seq >= fromSeq),
    close: () => {},
  }
}
