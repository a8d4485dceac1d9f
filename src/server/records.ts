import { createHash, randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { canonical } from '#engine/canonical.ts'
import { actorKey, type ParsedStatement, parseStatement, VOIDED } from '#lms/parse-statement.ts'
import { IRI_BASE } from '#lms/vocabulary.ts'
import { isoOf } from './clock.ts'
import { bit, type Db, type Tables } from './database.ts'
import type { House } from './house.ts'
import { Problem } from './problem.ts'

type Trx = Transaction<Tables>

/** Who vouches for a statement: the server itself, or a credential that an administrator made. */
export function authorityOf(name: string): Record<string, unknown> {
  return { objectType: 'Agent', account: { homePage: `${IRI_BASE}/credentials`, name } }
}

/** What must agree between two statements of one id for them to be the same; the rest is set by the record store. */
function fingerprintOf(statement: ParsedStatement): string {
  const { id: _, stored: __, authority: ___, version: ____, ...told } = statement
  return createHash('sha256').update(canonical(told)).digest('hex')
}

/** Puts what the specification wants as lists into lists. */
function withLists(statement: ParsedStatement): ParsedStatement {
  const context = statement.context as { contextActivities?: Record<string, unknown> } | undefined
  if (!context?.contextActivities) return statement
  const lists = Object.entries(context.contextActivities).map(([name, value]) => [
    name,
    Array.isArray(value) ? value : [value],
  ])
  return { ...statement, context: { ...context, contextActivities: Object.fromEntries(lists) } }
}

/** Returns the id of the statement that a statement makes void, if it is a voiding one. */
function voidedBy({ verb, object }: ParsedStatement): string | null {
  return verb.id === VOIDED ? String(object.id).toLowerCase() : null
}

/**
 * Adds statements to the record in the given transaction, all or none. One that is there already, saying the same,
 * changes nothing; one that says something else under a known id is a 409. Returns the ids.
 */
export async function addStatements(
  trx: Trx,
  statements: readonly ParsedStatement[],
  by: { authority: Record<string, unknown>; storedMs: number; version: string },
): Promise<string[]> {
  const ids: string[] = []
  const { most } = await trx
    .selectFrom('statement')
    .select((row) => row.fn.max('position').as('most'))
    .executeTakeFirstOrThrow()
  let position = (most as number | null) ?? 0
  const stored = isoOf(by.storedMs)
  for (const statement of statements) {
    const id = (statement.id as string | undefined)?.toLowerCase() ?? randomUUID()
    if (ids.includes(id))
      throw new Problem(400, 'xapi/twice', { detail: 'Two statements have one id.', field: id })
    ids.push(id)
    const fingerprint = fingerprintOf(statement)
    const known = await trx
      .selectFrom('statement')
      .select('fingerprint')
      .where('id', '=', id)
      .executeTakeFirst()
    if (known && known.fingerprint !== fingerprint)
      throw new Problem(409, 'xapi/conflict', { detail: 'Another statement has this id.', field: id })
    if (known) continue
    position += 1
    const { object } = statement
    const isActor = object.objectType === 'Agent' || object.objectType === 'Group'
    const isActivity = object.objectType === undefined || object.objectType === 'Activity'
    const { timestamp = stored } = statement as { timestamp?: string }
    const voids = voidedBy(statement)
    const version = (statement.version as string | undefined) ?? by.version
    await trx
      .insertInto('statement')
      .values({
        id,
        position,
        fingerprint,
        stored,
        verb: statement.verb.id,
        activity: isActivity ? String(object.id) : null,
        registration:
          (statement.context as { registration?: string } | undefined)?.registration?.toLowerCase() ?? null,
        actor: actorKey(statement.actor) ?? '',
        objectActor: isActor ? (actorKey(object) ?? '') : null,
        isVoided: bit(await isVoidAlready(trx, id, statement)),
        voids,
        body: JSON.stringify({
          ...withLists(statement),
          id,
          timestamp,
          stored,
          authority: by.authority,
          version,
        }),
      })
      .execute()
    if (voids)
      await trx
        .updateTable('statement')
        .set({ isVoided: 1 })
        .where('id', '=', voids)
        .where('voids', 'is', null)
        .execute()
  }
  return ids
}

/** Tells whether a statement is void before it comes. One that voids others cannot itself be voided. */
async function isVoidAlready(trx: Trx, id: string, { verb }: ParsedStatement): Promise<boolean> {
  if (verb.id === VOIDED) return false
  const found = await trx.selectFrom('statement').select('id').where('voids', '=', id).executeTakeFirst()
  return found !== undefined
}

/** Adds statements that came from outside. */
export function receiveStatements(
  house: House,
  values: readonly unknown[],
  by: { authority: string; version: string },
): Promise<string[]> {
  const statements = values.map(parseStatement)
  return house.db.transaction().execute((trx) =>
    addStatements(trx, statements, {
      authority: authorityOf(by.authority),
      storedMs: house.now(),
      version: by.version,
    }),
  )
}

/** Reads one statement by its id: a voided one only when it is asked for as such. */
export async function statementById(db: Db, id: string, isVoided: boolean): Promise<unknown> {
  const row = await db
    .selectFrom('statement')
    .select('body')
    .where('id', '=', id.toLowerCase())
    .where('isVoided', '=', isVoided ? 1 : 0)
    .executeTakeFirst()
  if (!row) throw new Problem(404, 'xapi/unknown', 'There is no such statement.')
  return JSON.parse(row.body)
}

/** Which statements to read: the filters of xAPI's statement resource. */
export interface StatementFilter {
  readonly actor?: string | undefined
  readonly verb?: string | undefined
  readonly activity?: string | undefined
  readonly registration?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly isAscending: boolean
  readonly limit: number
  /** The position after which a page begins. */
  readonly after?: number | undefined
}

/** Reads a page of statements that are not voided, newest first unless asked otherwise. */
export async function statementPage(
  db: Db,
  filter: StatementFilter,
): Promise<{ statements: unknown[]; next?: number }> {
  const { actor, verb, activity, registration, since, until, isAscending, limit, after } = filter
  let query = db.selectFrom('statement').select(['position', 'body']).where('isVoided', '=', 0)
  if (actor) query = query.where((row) => row.or([row('actor', '=', actor), row('objectActor', '=', actor)]))
  if (verb) query = query.where('verb', '=', verb)
  if (activity) query = query.where('activity', '=', activity)
  if (registration) query = query.where('registration', '=', registration.toLowerCase())
  if (since) query = query.where('stored', '>', isoOf(Date.parse(since)))
  if (until) query = query.where('stored', '<=', isoOf(Date.parse(until)))
  if (after !== undefined) query = query.where('position', isAscending ? '>' : '<', after)
  const rows = await query
    .orderBy('position', isAscending ? 'asc' : 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    statements: page.map(({ body }) => JSON.parse(body)),
    ...(rows.length > limit && last && { next: last.position }),
  }
}
