import { findOnShelf } from '#content/shelf.ts'
import { digestOf } from '#engine/log.ts'
import type { DeviceRun } from '#run/device-store.ts'

/** Tells whether a run is of a scenario that there still is, unchanged since it began. */
export async function canGoOn({ header }: Pick<DeviceRun, 'header'>): Promise<boolean> {
  const scenario = await findOnShelf(header.scenario)?.load()
  return scenario !== undefined && digestOf(scenario) === header.digest
}
