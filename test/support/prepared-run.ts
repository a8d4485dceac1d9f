import type { Page } from 'playwright-core'
import { type Bot, type BotName, playRun } from '#engine/bot.ts'
import { evolve } from '#engine/evolve.ts'
import { createHeader, type LogEntry, type RunLog } from '#engine/log.ts'
import { initialState, type RunState, type Setup } from '#engine/state.ts'
import { findSeed } from '#scenario/draw-variants.ts'
import type { Scenario } from '#scenario/scenario.ts'

/** Plays a run by a bot up to the first moment that is asked for. Throws when it never comes. */
export function playUntil(
  scenario: Scenario,
  setup: Setup,
  isThere: (state: RunState) => boolean,
  bot: BotName | Bot = 'model',
): RunLog {
  const whole = playRun(scenario, setup, bot)
  let state = initialState(scenario, setup)
  const entries: LogEntry[] = []
  for (const entry of whole.entries) {
    state = entry.events.reduce(evolve, state)
    entries.push(entry)
    if (isThere(state)) return { header: createHeader(scenario, setup), entries }
  }
  throw new Error(`seed ${setup.seed}: the moment that was asked for never comes`)
}

/**
 * Leaves a run on a page's device as if it had been played there and broken off: whoever is signed in on the page
 * can take it up again at its last entry. Returns its id. The page must have opened the device's store before.
 */
export async function leaveRun(page: Page, log: RunLog): Promise<string> {
  return page.evaluate(
    async ({ header, entries }) => {
      const identity = JSON.parse(localStorage.getItem('kouan.identity') ?? 'null') as {
        person: { id: string; role: string }
        uploadKey: string
      } | null
      if (!identity) throw new Error('nobody is signed in on this page')
      // The page makes its store itself: whoever comes before must not leave an empty one in its place.
      const openMade = (): Promise<IDBDatabase | undefined> =>
        new Promise((resolve) => {
          const request = indexedDB.open('kouan')
          request.onupgradeneeded = () => request.transaction?.abort()
          request.onerror = () => resolve(undefined)
          request.onsuccess = () => resolve(request.result)
        })
      let db = await openMade()
      while (!db) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        db = await openMade()
      }
      try {
        const id = crypto.randomUUID()
        const tx = db.transaction(['runs', 'entries'], 'readwrite')
        tx.objectStore('runs').put({
          id,
          header,
          account: identity.person.role === 'guest' ? 'guest' : identity.person.id,
          uploadKey: identity.uploadKey,
          modality: 'desktop',
          startedAt: new Date().toISOString(),
          hasEnded: false,
          sentSeq: 0,
          isDelivered: false,
        })
        for (const entry of entries) tx.objectStore('entries').put({ ...entry, run: id })
        await new Promise<void>((resolve, reject) => {
          tx.oncomplete = () => resolve()
          tx.onerror = () => reject(tx.error)
        })
        return id
      } finally {
        db.close()
      }
    },
    { header: log.header, entries: log.entries } as { header: RunLog['header']; entries: LogEntry[] },
  )
}

/** Finds the first seed under which the variants come out as wanted, and the case as asked for. */
export function seedWith(
  scenario: Scenario,
  wanted: Readonly<Record<string, string>>,
  isThere: (state: RunState) => boolean = () => true,
): number {
  for (let seed = findSeed(scenario, wanted); ; seed = findSeed(scenario, wanted, seed + 1))
    if (isThere(initialState(scenario, { seed, mode: 'practice', overlay: {} }))) return seed
}
