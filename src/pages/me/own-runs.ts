import type { DeviceRun } from '#run/device-store.ts'
import type { RunRecord } from '../review/run-record.ts'

/** One of my runs, as device and server together know it. */
export interface OwnRun {
  readonly id: string
  readonly scenario: string
  readonly mode: string
  readonly startedAt: string
  /** Where it is: with the server, on its way there, still to be finished here, or refused for good. */
  readonly whereabouts: 'server' | 'waiting' | 'unfinished' | 'refused'
  /** The server's word on it, once it has one. */
  readonly record?: RunRecord
  /** Why the server refused it, in the server's words. */
  readonly refusal?: string
}

function whereaboutsOf(device: DeviceRun | undefined): OwnRun['whereabouts'] {
  if (!device || device.isDelivered) return device?.refusal === undefined ? 'server' : 'refused'
  return device.hasEnded ? 'waiting' : 'unfinished'
}

/** Joins the runs of one account on the device with those on the server, newest first. */
export function ownRuns(
  account: string,
  device: readonly DeviceRun[],
  server: readonly RunRecord[],
): OwnRun[] {
  const mine = device.filter((run) => run.account === account)
  const ids = new Set([...mine.map(({ id }) => id), ...server.map(({ id }) => id)])
  return [...ids]
    .map((id): OwnRun => {
      const here = mine.find((run) => run.id === id)
      const record = server.find((run) => run.id === id)
      // One of the two has it, or the id would not be there.
      const { scenario, mode } = here?.header ?? (record as RunRecord)
      return {
        id,
        scenario,
        mode,
        startedAt: record?.startedAt ?? here?.startedAt ?? '',
        whereabouts: whereaboutsOf(here),
        ...(record && { record }),
        ...(here?.refusal !== undefined && { refusal: here.refusal }),
      }
    })
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt))
}
