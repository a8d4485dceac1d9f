import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely'
import { type Migration, migrate } from './migrate.ts'
import { start } from './migrations/001-start.ts'
import { imageTest } from './migrations/002-image-test.ts'
import { runVariants } from './migrations/003-run-variants.ts'
import { contacts } from './migrations/004-contacts.ts'

/** Every migration, in order. */
export const MIGRATIONS: readonly Migration[] = [start, imageTest, runVariants, contacts]

/** 0 or 1: SQLite has no booleans. */
export type Bit = 0 | 1
export const bit = (is: boolean): Bit => (is ? 1 : 0)

export type Role = 'guest' | 'trainee' | 'trainer' | 'administrator'
export type RunResult = 'running' | 'passed' | 'failed' | 'unsound'
export type Modality = 'vr-controllers' | 'vr-hands' | 'desktop'

/** The tables as queries see them. Times are ISO 8601 in UTC. */
export interface Tables {
  class: { id: string; name: string; isOpen: Bit; createdAt: string }
  person: {
    id: string
    role: Role
    name: string
    login: string | null
    secretHash: string | null
    classId: string | null
    isActive: Bit
    createdAt: string
  }
  signIn: {
    tokenHash: string
    kind: 'page' | 'upload'
    personId: string
    createdAt: string
    expiresAt: string
  }
  setupLink: { tokenHash: string; createdAt: string }
  lockout: { subject: string; failures: number; lockedUntil: string }
  pairing: {
    deviceHash: string
    userCode: string
    expiresAt: string
    personId: string | null
    confirmedBy: string | null
    usedAt: string | null
  }
  run: {
    id: string
    personId: string
    scenario: string
    digest: string
    mode: string
    seed: number
    header: string
    modality: Modality
    isGuest: Bit
    isSimulated: Bit
    deviceStartedAt: string
    skewMs: number
    startedAt: string
    createdAt: string
    updatedAt: string
    nextSeq: number
    atMs: number
    result: RunResult
    hasEnded: Bit
    percent: number | null
    criticalCount: number | null
    score: string | null
    unsound: string | null
    conflictSeq: number | null
    /** What the seed decided, by variant, as JSON; null where the scenario was another version, or before it was kept. */
    variants: string | null
  }
  entry: { runId: string; seq: number; body: string }
  statement: {
    id: string
    position: number
    fingerprint: string
    stored: string
    verb: string
    activity: string | null
    registration: string | null
    actor: string
    objectActor: string | null
    isVoided: Bit
    /** The statement that this one makes void. */
    voids: string | null
    body: string
  }
  lrsCredential: {
    name: string
    secretHash: string
    label: string
    createdBy: string
    createdAt: string
    revokedAt: string | null
  }
  /** `seed` sets form A, the one after it form B; a form is set since its time. */
  imageTest: { classId: string; seed: number; beforeAt: string | null; afterAt: string | null }
  /** Numbers that the port has set in the stead of those of the scenario. */
  contact: { id: string; number: string }
}

export type Db = Kysely<Tables>

/** How long a writer waits for another process's lock before it answers "not now", in ms. */
const BUSY_TIMEOUT_MS = 2000

/**
 * Opens the database of a data directory, and brings it up to date. Every commit is on the disk before it counts
 * (`synchronous = FULL`): what the server has acknowledged survives a power cut.
 */
export function openDatabase(
  dataDir: string,
  now: () => number,
  migrations: readonly Migration[] = MIGRATIONS,
): Db {
  mkdirSync(dataDir, { recursive: true })
  const database = new SQLite(join(dataDir, 'kouan.db'), { timeout: BUSY_TIMEOUT_MS })
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    migrate(database, migrations, now, ({ number }) => {
      const copy = join(dataDir, `before-migration-${number}.db`)
      // One that is there is of the same state: the attempt before this one failed.
      if (!existsSync(copy)) database.exec(`vacuum into '${copy.replaceAll("'", "''")}'`)
    })
  } catch (error) {
    database.close()
    throw error
  }
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }), plugins: [new CamelCasePlugin()] })
}
