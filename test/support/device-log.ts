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
  return readFrom(page, { run: '', seq: 0 })
}

/** Reads the newest run; of the one that is known already only the entries from `seq` on. */
async function readFrom(page: Page, known: { run: string; seq: number }): Promise<DeviceLog | undefined> {
  return page.evaluate(async ({ run: knownRun, seq }) => {
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
      const from = run.id === knownRun ? seq : 0
      const range = IDBKeyRange.bound([run.id, from], [run.id, Number.POSITIVE_INFINITY])
      const all = await finish(tx.objectStore('entries').getAll(range))
      return { id: run.id, header: run.header, entries: all.map(({ run: _, ...entry }) => entry) }
    } finally {
      db.close()
    }
  }, known)
}

/** Folds what the device holds into the state of its run. */
export async function readState(page: Page, scenario: Scenario): Promise<RunState | undefined> {
  const log = await readDeviceLog(page)
  if (!log) return undefined
  const events = log.entries.flatMap((entry) => entry.events)
  return events.reduce(evolve, initialState(scenario, log.header))
}

/** Follows the newest run on a page's device: reads each entry of it once. */
export class RunFollower {
  readonly #page: Page
  readonly #scenario: Scenario
  #known = { run: '', seq: 0 }
  #state: RunState | undefined

  constructor(page: Page, scenario: Scenario) {
    this.#page = page
    this.#scenario = scenario
  }

  /** Reads the run's state. Throws where the device holds no run. */
  async state(): Promise<RunState> {
    const log = await readFrom(this.#page, this.#known)
    if (!log) throw new Error('the device holds no run')
    const isNew = log.id !== this.#known.run
    const before = isNew || !this.#state ? initialState(this.#scenario, log.header) : this.#state
    const last = log.entries.at(-1)
    if (isNew) this.#known = { run: log.id, seq: 0 }
    if (last) this.#known = { run: log.id, seq: last.seq + 1 }
    this.#state = log.entries.flatMap((entry) => entry.events).reduce(evolve, before)
    return this.#state
  }

  /**
   * Waits until the device holds an entry that has not been read, for so many of the page's frames at most; tells
   * whether it does. Hurried, the page's time runs faster meanwhile, where it can.
   */
  async hasMore(mostFrames: number, pace: 'hurried' | 'own' = 'own'): Promise<boolean> {
    return this.#page.evaluate(
      async ({ run, seq, mostFrames, isHurried }) => {
        const finish = <T>(request: IDBRequest<T>) =>
          new Promise<T>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result)
            request.onerror = () => reject(request.error)
          })
        const db = await finish(indexedDB.open('kouan'))
        if (isHurried) window.hurry?.(true)
        try {
          for (let frames = 0; frames < mostFrames; frames++) {
            if (await finish(db.transaction('entries').objectStore('entries').getKey([run, seq]))) return true
            await new Promise(requestAnimationFrame)
          }
          return false
        } finally {
          window.hurry?.(false)
          db.close()
        }
      },
      { ...this.#known, mostFrames, isHurried: pace === 'hurried' },
    )
  }
}
