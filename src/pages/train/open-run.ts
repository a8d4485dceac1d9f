import { createHeader } from '#engine/log.ts'
import { redoLog } from '#engine/redo.ts'
import type { Setup } from '#engine/state.ts'
import { createSystemClock } from '#run/clock.ts'
import type { DeviceRun, DeviceStore } from '#run/device-store.ts'
import { createLiveRun, type LiveRun } from '#run/live.ts'
import type { Outbox } from '#run/outbox.ts'
import type { Scenario } from '#scenario/scenario.ts'

/** A run on this page: it lives on the device and is delivered from there. */
export interface OpenRun {
  readonly id: string
  readonly live: LiveRun
  /** The run went on from entries that were already there. */
  readonly isResumed: boolean
  /** Says by what the run is about to be played, before its first entry. */
  setModality(modality: DeviceRun['modality']): void
  /**
   * Begins a run anew on this device from after the first `seq` entries of this one, which ends if it has not.
   * Returns the id of the new run. Practice only.
   */
  redo(seq: number): Promise<string>
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

/**
 * Opens a run: the one given, from its last entry on, or a fresh one. Throws `RunOpenElsewhereError` when another
 * tab has it.
 */
export async function openRun(options: {
  device: { readonly store: DeviceStore; readonly outbox: Outbox }
  scenario: Scenario
  setup: Setup
  account: string
  uploadKey: string
  resume?: DeviceRun
}): Promise<OpenRun> {
  const { device, scenario, setup, account, uploadKey, resume } = options
  const { store, outbox } = device
  const id = resume?.id ?? crypto.randomUUID()
  const release = await holdRun(id)
  const header = resume?.header ?? createHeader(scenario, setup)
  let modality: DeviceRun['modality'] = resume?.modality ?? 'desktop'
  const live = createLiveRun({
    scenario,
    header,
    entries: resume ? await store.entries(id) : [],
    clock: createSystemClock(),
    keep: async (entry) => {
      // A run is on the device from its first entry on: one that was only looked at leaves no trace.
      if (entry.seq === 0)
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
      await store.addEntry(id, entry)
      if (entry.events.some(({ type }) => type === 'RunEnded')) await store.changeRun(id, { hasEnded: true })
      void outbox.flush()
    },
  })
  // Whoever left in mid-run comes back to a run that stands: the belt must not have moved on without them.
  if (live.store.getState().state.phase === 'running')
    await live.dispatch({ type: 'PauseRun', reason: 'hidden' })
  const redo = async (seq: number): Promise<string> => {
    const redone = crypto.randomUUID()
    const log = redoLog({ header, entries: live.store.getState().entries }, id, seq)
    for (const entry of log.entries) await store.addEntry(redone, entry)
    // Last of all: a run that is on the device is there as a whole.
    await store.putRun({
      id: redone,
      header: log.header,
      account,
      uploadKey,
      modality,
      startedAt: new Date().toISOString(),
      hasEnded: false,
      sentSeq: 0,
      isDelivered: false,
    })
    if (live.store.getState().state.phase !== 'ended') await live.dispatch({ type: 'EndRun' })
    return redone
  }
  return {
    id,
    live,
    redo,
    isResumed: resume !== undefined,
    setModality: (chosen) => {
      modality = chosen
    },
    close: () => {
      live.dispose()
      release()
    },
  }
}
