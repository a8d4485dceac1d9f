import type { LogEntry } from '#engine/log.ts'
import type { DeviceRun, DeviceStore } from './device-store.ts'

/** How the outbox reaches the server. Rejects when it cannot be reached; answers when it answered. */
export interface Upload {
  createRun(run: DeviceRun): Promise<UploadAnswer>
  appendEntries(run: string, entries: readonly LogEntry[], uploadKey: string): Promise<UploadAnswer>
}

/** The server took it (and expects `nextSeq`), wants something earlier, or refuses for good. */
export type UploadAnswer =
  | { readonly nextSeq: number }
  /** Not now: try again later, as with a locked database or a lapsed sign-in. */
  | { readonly later: string }
  | { readonly refused: string }

/** What a page shows of the outbox. */
export interface OutboxState {
  /** Runs not wholly delivered. */
  readonly pending: number
  readonly isOnline: boolean
  readonly problem?: string
}

export interface Outbox {
  /** Delivers what is due; at most one delivery is under way at a time. */
  flush(): Promise<void>
  /** Reads the present state. */
  state(): OutboxState
  subscribe(listener: (state: OutboxState) => void): () => void
}

/** Entries in one request: well below the server's limit of one megabyte. */
const BATCH_ENTRIES = 200

/**
 * Creates the outbox: it sends each run's entries in order until the server has them all, however often it is
 * interrupted. The server's answer says from where to go on, so a lost answer costs a resend and nothing else.
 */
export function createOutbox(store: DeviceStore, upload: Upload): Outbox {
  let state: OutboxState = { pending: 0, isOnline: true }
  const listeners = new Set<(state: OutboxState) => void>()
  const show = (next: OutboxState): void => {
    state = next
    for (const listener of listeners) listener(state)
  }

  /** Delivers one run; returns a problem that ends this round, if there is one. */
  const deliver = async (run: DeviceRun): Promise<string | undefined> => {
    let answer = await upload.createRun(run)
    while (true) {
      if ('later' in answer) return answer.later
      if ('refused' in answer) {
        await store.changeRun(run.id, { isDelivered: true, refusal: answer.refused })
        return answer.refused
      }
      const { nextSeq } = answer
      const entries = (await store.entries(run.id, nextSeq)).slice(0, BATCH_ENTRIES)
      const hasEnded = (await store.run(run.id))?.hasEnded ?? run.hasEnded
      if (entries.length === 0) {
        await store.changeRun(run.id, { sentSeq: nextSeq, isDelivered: hasEnded })
        return undefined
      }
      answer = await upload.appendEntries(run.id, entries, run.uploadKey)
    }
  }

  let round: Promise<void> | undefined
  let isAskedAgain = false
  const runRound = async (): Promise<void> => {
    do {
      isAskedAgain = false
      const due = (await store.runs()).filter(({ isDelivered }) => !isDelivered)
      let problem: string | undefined
      let isOnline = true
      for (const run of due) {
        try {
          problem = (await deliver(run)) ?? problem
        } catch {
          isOnline = false
          break
        }
      }
      const pending = (await store.runs()).filter(({ isDelivered }) => !isDelivered).length
      show({ pending, isOnline, ...(problem !== undefined && { problem }) })
    } while (isAskedAgain && state.isOnline)
  }
  return {
    flush: () => {
      if (round) {
        isAskedAgain = true
        return round
      }
      round = runRound().finally(() => {
        round = undefined
      })
      return round
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
