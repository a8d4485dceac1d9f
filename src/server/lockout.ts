import { isoOf } from './clock.ts'
import type { House } from './house.ts'
import { Problem } from './problem.ts'

/** Wrong guesses that cost nothing: for one person, and for one address, behind which a whole class may sit. */
const FREE_GUESSES = { person: 5, address: 30 }
const FIRST_WAIT_MS = 30_000
const LONGEST_WAIT_MS = 3_600_000
/** Guesses are forgotten this long after the last one or the end of its wait. */
const FORGET_MS = 15 * 60_000

/** Who is guessed at, and from where. */
export interface Guess {
  readonly person: string
  readonly address: string
}

async function countGuess(house: House, kind: keyof typeof FREE_GUESSES, who: string): Promise<void> {
  const now = house.now()
  const subject = `${kind}:${who}`
  await house.db.transaction().execute(async (db) => {
    const row = await db.selectFrom('lockout').selectAll().where('subject', '=', subject).executeTakeFirst()
    const untilMs = row ? Date.parse(row.lockedUntil) : 0
    if (untilMs > now)
      throw new Problem(429, 'sign-in/locked', {
        detail: 'Too many wrong guesses. Wait, then try again.',
        retryAfterS: Math.ceil((untilMs - now) / 1000),
      })
    const failures = row && now - untilMs < FORGET_MS ? row.failures + 1 : 1
    const over = failures - FREE_GUESSES[kind]
    const waitMs = over < 0 ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(over, 20))
    const lockedUntil = isoOf(now + waitMs)
    await db
      .insertInto('lockout')
      .values({ subject, failures, lockedUntil })
      .onConflict((conflict) => conflict.column('subject').doUpdateSet({ failures, lockedUntil }))
      .execute()
  })
}

/**
 * Counts a guess as wrong before it is checked, so that guesses sent at once do not slip through together.
 * Throws a 429 while the person or the address is locked out; the wait doubles with every further guess.
 */
export async function beginGuess(house: House, { person, address }: Guess): Promise<void> {
  await countGuess(house, 'address', address)
  await countGuess(house, 'person', person)
}

/** Takes a guess back that turned out right. */
export async function forgiveGuess(house: House, { person, address }: Guess): Promise<void> {
  await house.db.deleteFrom('lockout').where('subject', '=', `person:${person}`).execute()
  await house.db
    .updateTable('lockout')
    .set((row) => ({ failures: row('failures', '-', 1) }))
    .where('subject', '=', `address:${address}`)
    .where('failures', '>', 0)
    .execute()
}
