import type { Page } from 'playwright-core'
import { evolve } from '#engine/evolve.ts'
import type { LogEntry, LogHeader } from '#engine/log.ts'
import { initialState, type RunState } from '#engine/state.ts'
import type { Scenario } from '#scenario/scenario.ts'

/** The newest run on a page's device, as its IndexedDB has it; read, never written. */
export interface DeviceLog {
  readonly id: string
  readonly header: LogHeader
  readonly entries: readonly LogEntry[]
}

/** Reads the newest run that has begun on this device; undefined when there is none. */
export async function readDeviceLog(page: Page): Promise<DeviceLog | undefined> {
  return page.evaluate(async () => {
    const finish = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await finish(indexedDB.open('kouan'))
    try {
      if (!db.objectStoreNames.contains('runs')) return undefined
      const tx = db.transaction(['runs', 'entries'])
      const runs = await finish(tx.objectStore('runs').getAll())
      const run = runs.sort((a, b) => b.startedAt.localeCompare(a.startedAt))[0]
      if (!run) return undefined
      const all = await finish(tx.objectStore('entries').getAll())
      const entries = all
        .filter((entry) => entry.run === run.id)
        .map(({ run: _, ...entry }) => entry)
        .sort((a, b) => a.seq - b.seq)
      return { id: run.id, header: run.header, entries }
    } finally {
      db.close()
    }
  })
}

/** Folds what the device holds into the state of its run. */
export async function readState(page: Page, scenario: Scenario): Promise<RunState | undefined> {
  const log = await readDeviceLog(page)
  if (!log) return undefined
  const events = log.entries.flatMap((entry) => entry.events)
  return events.reduce(evolve, initialState(scenario, log.header))
}
