import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'

/** One forward step of the database's shape. Once released it is never edited: its checksum is kept. */
export interface Migration {
  /** Counts from 1 without a gap. */
  readonly number: number
  readonly name: string
  readonly statements: readonly string[]
}

function checksumOf(migration: Migration): string {
  return createHash('sha256').update(migration.statements.join(';\n')).digest('hex')
}

interface Applied {
  readonly number: number
  readonly name: string
  readonly checksum: string
}

/** Returns the migrations that a database still lacks. Throws when what it has is not what we know. */
function pendingMigrations(database: Database.Database, migrations: readonly Migration[]): Migration[] {
  const applied = database.prepare<[], Applied>('select * from migration order by number').all()
  for (const { number, name, checksum } of applied) {
    const known = migrations.find((one) => one.number === number)
    if (!known)
      throw new Error(
        `database: migration ${number} "${name}" is newer than this program; update the program`,
      )
    if (checksumOf(known) !== checksum)
      throw new Error(`database: migration ${number} "${name}" is not the one that was applied here`)
  }
  return migrations.filter(({ number }) => number > applied.length)
}

/**
 * Brings a database up to date: each migration in one transaction, its checksum recorded with it. `saveCopy` is
 * called first when there is something to lose.
 */
export function migrate(
  database: Database.Database,
  migrations: readonly Migration[],
  now: () => number,
  saveCopy: (before: Migration) => void,
): void {
  database.exec(`create table if not exists migration (
    number integer primary key, name text not null, checksum text not null, applied_at text not null
  )`)
  const pending = pendingMigrations(database, migrations)
  if (pending[0] && pending.length < migrations.length) saveCopy(pending[0])
  for (const migration of pending) {
    const apply = database.transaction(() => {
      // Another process may have been faster between the look and the lock.
      if (!pendingMigrations(database, migrations).includes(migration)) return
      for (const statement of migration.statements) database.exec(statement)
      database
        .prepare('insert into migration (number, name, checksum, applied_at) values (?, ?, ?, ?)')
        .run(migration.number, migration.name, checksumOf(migration), new Date(now()).toISOString())
    })
    apply.immediate()
  }
}
