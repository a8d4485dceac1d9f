import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { LogEntry, LogHeader } from '#engine/log.ts'

/** A run as the device knows it, beside its entries. */
export interface DeviceRun {
  /** UUID. */
  readonly id: string
  readonly header: LogHeader
  /** The account that played it, as the server names it; 'guest' where nobody signed in. */
  readonly account: string
  /** The key with which this device may deliver the account's runs, long after sign-out. */
  readonly uploadKey: string
  readonly modality: 'vr-controllers' | 'vr-hands' | 'desktop'
  /** ISO time by the device's clock, which may be wrong. */
  readonly startedAt: string
  readonly hasEnded: boolean
  /** Entries before this one are known to be kept by the server. */
  readonly sentSeq: number
  /** The server has this run and all of its entries, or has refused it for good. */
  readonly isDelivered: boolean
  /** Why the server refused it for good. It stays on the device. */
  readonly refusal?: string
}

interface Schema extends DBSchema {
  runs: { key: string; value: DeviceRun; indexes: { account: string } }
  entries: { key: [string, number]; value: LogEntry & { run: string } }
}

/** The runs on this device. Every write is durable when its promise resolves. */
export interface DeviceStore {
  putRun(run: DeviceRun): Promise<void>
  changeRun(id: string, change: Partial<DeviceRun>): Promise<void>
  /** Adds an entry. Rejects with `EntryTakenError` when the run already has that sequence number. */
  addEntry(run: string, entry: LogEntry): Promise<void>
  run(id: string): Promise<DeviceRun | undefined>
  runs(): Promise<DeviceRun[]>
  /** Reads a run's entries from a sequence number on, in order. */
  entries(run: string, fromSeq?: number): Promise<LogEntry[]>
  close(): void
}

/** Another page of this device has continued the run: its log already holds that entry. */
export class EntryTakenError extends Error {
  constructor(run: string, seq: number) {
    super(`run ${run}: entry ${seq} is already on this device; the run goes on in another tab`)
    this.name = 'EntryTakenError'
  }
}

/** Opens the device's store in IndexedDB. */
export async function openDeviceStore(name = 'kouan'): Promise<DeviceStore> {
  const db: IDBPDatabase<Schema> = await openDB<Schema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('runs', { keyPath: 'id' }).createIndex('account', 'account')
      fresh.createObjectStore('entries', { keyPath: ['run', 'seq'] })
    },
  })
  const strict = { durability: 'strict' } as const
  return {
    putRun: async (run) => {
      const tx = db.transaction('runs', 'readwrite', strict)
      await Promise.all([tx.store.put(run), tx.done])
    },
    changeRun: async (id, change) => {
      const tx = db.transaction('runs', 'readwrite', strict)
      const run = await tx.store.get(id)
      if (run) await tx.store.put({ ...run, ...change })
      await tx.done
    },
    addEntry: async (run, entry) => {
      const tx = db.transaction('entries', 'readwrite', strict)
      try {
        await Promise.all([tx.store.add({ ...entry, run }), tx.done])
      } catch (error) {
        if (error instanceof DOMException && error.name === 'ConstraintError')
          throw new EntryTakenError(run, entry.seq)
        throw error
      }
    },
    run: (id) => db.get('runs', id),
    runs: () => db.getAll('runs'),
    entries: async (run, fromSeq = 0) => {
      const rows = await db.getAll(
        'entries',
        IDBKeyRange.bound([run, fromSeq], [run, Number.MAX_SAFE_INTEGER]),
      )
      return rows.map(({ run: _, ...entry }) => entry)
    },
    close: () => db.close(),
  }
}
