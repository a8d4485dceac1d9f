import { type DeviceRun, type DeviceStore, openDeviceStore } from '#run/device-store.ts'
import { createOutbox, type Outbox } from '#run/outbox.ts'
import { upload } from './api.ts'

/** A run that can go on, and how far it had come. */
export interface Unfinished {
  readonly run: DeviceRun
  /** Run time of its last entry, in ms. */
  readonly atMs: number
}

/** The runs on this device, as the pages outside a run see them. */
export interface DeviceRuns {
  readonly store: DeviceStore
  readonly outbox: Outbox
  /** Finds the account's newest run that can go on, of any of the scenarios. */
  findUnfinished(account: string): Promise<Unfinished | undefined>
}

/** How often undelivered runs are tried again, in ms. */
const RETRY_MS = 30_000

/** Keeps delivering: at the start, when the network is back, when the page is seen again, and now and then. */
function keepDelivering(outbox: Outbox): void {
  const flush = (): void => void outbox.flush()
  setInterval(flush, RETRY_MS)
  addEventListener('online', flush)
  document.addEventListener('visibilitychange', flush)
  flush()
}

async function findUnfinished(store: DeviceStore, account: string): Promise<Unfinished | undefined> {
  const left = (await store.runs())
    .filter((run) => run.account === account && !run.hasEnded && !run.refusal)
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt))
  if (left.length === 0) return undefined
  // Takes the scenario and the engine, which a start with nothing left need not load.
  const { canGoOn } = await import('./can-go-on.ts')
  for (const run of left) {
    if (!(await canGoOn(run))) continue
    const last = (await store.entries(run.id)).at(-1)
    // A run without an entry has not begun: there is nothing to go on with.
    return last && { run, atMs: last.intent.atMs }
  }
  return undefined
}

async function openDeviceRuns(): Promise<DeviceRuns> {
  const store = await openDeviceStore()
  const outbox = createOutbox(store, upload)
  keepDelivering(outbox)
  return { store, outbox, findUnfinished: (account) => findUnfinished(store, account) }
}

let opened: Promise<DeviceRuns> | undefined

/** Returns the runs on this device; opened once, and delivered as long as the page lives. */
export function deviceRuns(): Promise<DeviceRuns> {
  opened ??= openDeviceRuns()
  return opened
}
