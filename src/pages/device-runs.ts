import { type DeviceRun, type DeviceStore, openDeviceStore } from '#run/device-store.ts'
import { createOutbox, type Outbox } from '#run/outbox.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { upload } from './api.ts'
import { findUnfinishedRun, keepDelivering } from './train/open-run.ts'

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
  findUnfinished(account: string, scenarios: readonly Scenario[]): Promise<Unfinished | undefined>
}

async function openDeviceRuns(): Promise<DeviceRuns> {
  const store = await openDeviceStore()
  const outbox = createOutbox(store, upload)
  keepDelivering(outbox)
  return {
    store,
    outbox,
    findUnfinished: async (account, scenarios) => {
      const runs = await Promise.all(scenarios.map((one) => findUnfinishedRun(store, account, one)))
      const run = runs
        .filter((one) => one !== undefined)
        .sort((a, b) => b.startedAt.localeCompare(a.startedAt))[0]
      if (!run) return undefined
      const entries = await store.entries(run.id)
      const last = entries.at(-1)
      // A run without an entry has not begun: there is nothing to go on with.
      return last && { run, atMs: last.intent.atMs }
    },
  }
}

let opened: Promise<DeviceRuns> | undefined

/** Returns the runs on this device; opened once, and delivered as long as the page lives. */
export function deviceRuns(): Promise<DeviceRuns> {
  opened ??= openDeviceRuns()
  return opened
}
