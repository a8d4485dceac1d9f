import type { Clock } from './clock.ts'
import type { Db } from './database.ts'

/** What every part of the server stands on. */
export interface House {
  readonly db: Db
  readonly now: Clock
}
