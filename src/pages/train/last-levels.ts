import { digestOf, type RunLog, replay } from '#engine/log.ts'
import { imageLevels } from '#folds/image-levels.ts'
import type { DeviceStore } from '#run/device-store.ts'
import type { Overlay, Scenario } from '#scenario/scenario.ts'

/** A run of this account that the server knows. */
interface KnownRun {
  readonly id: string
  readonly startedAt: string
  readonly hasEnded: boolean
  readonly result: string
}

/** What the server is asked for; it may be out of reach. */
export interface RunSource {
  runs(account: string, scenario: string): Promise<readonly KnownRun[]>
  log(run: string): Promise<RunLog>
}

/**
 * Reads where practice goes on: the levels at which the account's newest ended run of it stood, on this device or at
 * the server. Nothing where there is none, nor of guests, who share one account.
 */
export async function lastLevels(
  { store, server }: { store: DeviceStore; server: RunSource },
  scenario: Scenario,
  account: string,
): Promise<Overlay> {
  if (scenario.images?.kind !== 'practice' || account === 'guest') return {}
  const here = (await store.runs()).filter(
    (run) => run.account === account && run.hasEnded && run.header.scenario === scenario.id,
  )
  // Without a network the device's own runs are what there is.
  const there = await server.runs(account, scenario.id).catch(() => [])
  const isSoundAndAway = ({ id, hasEnded, result }: KnownRun): boolean =>
    hasEnded && result !== 'unsound' && !here.some((run) => run.id === id)
  const ended = [...here, ...there.filter(isSoundAndAway)].sort((a, b) =>
    b.startedAt.localeCompare(a.startedAt),
  )
  for (const { id } of ended) {
    const header = here.find((run) => run.id === id)?.header
    const log = header
      ? { header, entries: await store.entries(id) }
      : await server.log(id).catch(() => undefined)
    // What was played by other rules says nothing here.
    if (log && log.header.digest === digestOf(scenario)) return imageLevels(replay(scenario, log))
  }
  return {}
}
