import { createHeader, digestOf } from '#engine/log.ts'
import type { Setup } from '#engine/state.ts'
import { createSystemClock } from '#run/clock.ts'
import { type DeviceRun, type DeviceStore, openDeviceStore } from '#run/device-store.ts'
import { createLiveRun, type LiveRun } from '#run/live.ts'
import { createOutbox, type Outbox } from '#run/outbox.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { upload } from '../api.ts'

/** A run on this page: it lives on the device and is delivered from there. */
export interface OpenRun {
  readonly id: string
  readonly live: LiveRun
  readonly outbox: Outbox
  /** The run went on from entries that were already there. */
  readonly isResumed: boolean
  /** Gives the run free for another page. */
  close(): void
}

/** The run is being played on another page of this device. */
export class RunOpenElsewhereError extends Error {
  constructor(id: string) {
    super(`run ${id} is open in another tab of this device`)
    this.name = 'RunOpenElsewhereError'
  }
}

/** Holds a run for this page, so that two tabs never write one log. Returns how to let go. */
async function holdRun(id: string): Promise<() => void> {
  if (!('locks' in navigator)) return () => {}
  return new Promise((resolve, reject) => {
    void navigator.locks.request(`kouan.run.${id}`, { ifAvailable: true }, (lock) => {
      if (!lock) {
        reject(new RunOpenElsewhereError(id))
        return
      }
      return new Promise<void>((release) => resolve(release))
    })
  })
}

/** How often undelivered runs are tried again, in ms. */
const RETRY_MS = 30_000

/** Keeps delivering: at the start, when the network is back, when the page is seen again, and now and then. */
export function keepDelivering(outbox: Outbox): () => void {
  const flush = (): void => void outbox.flush()
  const timer = setInterval(flush, RETRY_MS)
  addEventListener('online', flush)
  document.addEventListener('visibilitychange', flush)
  flush()
  return () => {
    clearInterval(timer)
    removeEventListener('online', flush)
    document.removeEventListener('visibilitychange', flush)
  }
}

/** Finds the account's newest run of a scenario that has not ended and can go on: played by this very scenario. */
export async function findUnfinishedRun(
  store: DeviceStore,
  account: string,
  scenario: Scenario,
): Promise<DeviceRun | undefined> {
  const runs = await store.runs()
  return runs
    .filter((run) => run.account === account && !run.hasEnded && !run.refusal)
    .filter(({ header }) => header.scenario === scenario.id && header.digest === digestOf(scenario))
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt))[0]
}

/**
 * Opens a run: the one given, from its last entry on, or a fresh one. Throws `RunOpenElsewhereError` when another
 * tab has it.
 */
export async function openRun(options: {
  scenario: Scenario
  setup: Setup
  account: string
  uploadKey: string
  modality: DeviceRun['modality']
  resume?: DeviceRun
}): Promise<OpenRun> {
  const { scenario, setup, account, uploadKey, modality, resume } = options
  const store = await openDeviceStore()
  const id = resume?.id ?? crypto.randomUUID()
  const release = await holdRun(id)
  const header = resume?.header ?? createHeader(scenario, setup)
  if (!resume)
    await store.putRun({
      id,
      header,
      account,
      uploadKey,
      modality,
      startedAt: new Date().toISOString(),
      hasEnded: false,
      sentSeq: 0,
      isDelivered: false,
    })
  const outbox = createOutbox(store, upload)
  const stopDelivering = keepDelivering(outbox)
  const live = createLiveRun({
    scenario,
    header,
    entries: resume ? await store.entries(id) : [],
    clock: createSystemClock(),
    keep: async (entry) => {
      await store.addEntry(id, entry)
      if (entry.events.some(({ type }) => type === 'RunEnded')) await store.changeRun(id, { hasEnded: true })
      void outbox.flush()
    },
  })
  return {
    id,
    live,
    outbox,
    isResumed: resume !== undefined,
    close: () => {
      live.dispose()
      stopDelivering()
      release()
      store.close()
    },
  }
}
