import { EventEmitter } from 'node:events'
import type { Transaction } from 'kysely'
import { canonical } from '#engine/canonical.ts'
import {
  type Checkpoint,
  checkEntry,
  digestOf,
  type LogEntry,
  type LogHeader,
  type RunLog,
  replay,
  startCheckpoint,
  type Unsoundness,
} from '#engine/log.ts'
import { type Score, score } from '#folds/score.ts'
import { drawVariants } from '#scenario/draw-variants.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { isoOf } from './clock.ts'
import { bit, type Modality, type RunResult, type Tables } from './database.ts'
import type { House } from './house.ts'
import { Problem } from './problem.ts'
import { hasKnownIntent, type NewRunBody, unknownParameters } from './run-body.ts'
import type { Person } from './sign-in.ts'

/** A run in a list: what it is, whose, and how it stands. */
export interface RunSummary {
  readonly id: string
  readonly person: Person & { readonly className: string | null }
  readonly scenario: string
  readonly mode: string
  readonly seed: number
  readonly modality: Modality
  /** Never on the record. */
  readonly isGuest: boolean
  /** Played by a bot or for show; never on the record. */
  readonly isSimulated: boolean
  /** When it began, by the server's clock. */
  readonly startedAt: string
  /** The same by the device's clock, and how far that was behind, in ms. */
  readonly deviceStartedAt: string
  readonly skewMs: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly nextSeq: number
  /** Run time of the newest entry. */
  readonly atMs: number
  readonly hasEnded: boolean
  readonly result: RunResult
  readonly percent: number | null
  readonly criticalCount: number | null
  /** The first thing in the log that does not follow the rules. */
  readonly unsound: Unsoundness | null
  /** The first entry for which a device later sent something else. What was kept first stands. */
  readonly conflictSeq: number | null
}

export interface RunDetail extends RunSummary {
  readonly score: Score | null
}

/** Which runs to list, newest first. */
export interface RunFilter {
  readonly person?: string | undefined
  readonly class?: string | undefined
  readonly scenario?: string | undefined
  readonly result?: RunResult | undefined
  readonly guest?: boolean | undefined
  readonly simulated?: boolean | undefined
  readonly limit: number
  /** The place after which the list goes on: `next` of the page before. */
  readonly before?: string | undefined
}

/** What a device is told after it sent something. `score` comes once the run has ended. */
export interface Accepted {
  readonly nextSeq: number
  readonly unsound?: Unsoundness
  readonly score?: Score
}

/** A run that has ended soundly, for the record. */
export interface EndedRun {
  readonly run: RunRow
  readonly log: RunLog
  readonly checkpoint: Checkpoint
  readonly score: Score
}

export type RunRow = Tables['run']
type Trx = Transaction<Tables>

/** Runs in memory for quick judging; any other is read from the database again. */
const CHECKPOINTS = 300

/** Writes what happens to a run in the record; called in the transaction that ends it. */
export type RecordRun = (trx: Trx, ended: EndedRun) => Promise<void>

/** Keeps runs: takes their logs as they come, judges every entry with the engine, and scores them at the end. */
export class Runs {
  /** Tells of every run that was created or changed, and of the server's closing, when streams must end. */
  readonly changes = new EventEmitter<{ changed: [string]; closing: [] }>().setMaxListeners(0)
  readonly #house: House
  readonly #scenarios: ReadonlyMap<string, Scenario>
  readonly #recordRun: RecordRun
  readonly #checkpoints = new Map<string, Checkpoint>()

  constructor(house: House, scenarios: readonly Scenario[], recordRun: RecordRun) {
    this.#house = house
    this.#scenarios = new Map(scenarios.map((one) => [one.id, one]))
    this.#recordRun = recordRun
  }

  /** Takes a run's announcement. The same one again changes nothing; another one of the same id is a 409. */
  async create(by: Person, body: NewRunBody): Promise<Accepted & { isNew: boolean }> {
    const { header } = body
    const scenario = this.#scenarios.get(header.scenario)
    if (!scenario)
      throw new Problem(422, 'runs/scenario', {
        detail: `There is no scenario "${header.scenario}" here.`,
        field: 'header.scenario',
        expected: [...this.#scenarios.keys()].join(', '),
      })
    const isOurDigest = header.digest === digestOf(scenario)
    const unknown = isOurDigest ? unknownParameters(scenario, header) : []
    if (unknown.length > 0)
      throw new Problem(422, 'runs/overlay', {
        detail: `The scenario has no parameter ${unknown.join(', ')}.`,
        field: 'header.overlay',
        expected: Object.keys(scenario.parameters).join(', '),
      })
    if (
      body.account !== undefined &&
      body.account !== (by.role === 'guest' ? 'guest' : by.id) &&
      body.account !== by.id
    )
      throw new Problem(403, 'runs/other-account', {
        detail: 'Somebody else played this run. It waits for them to sign in.',
        field: 'account',
      })

    const now = this.#house.now()
    const skewMs = now - Date.parse(body.deviceNow)
    const unsound: Unsoundness | undefined = isOurDigest
      ? undefined
      : { kind: 'scenario', seq: -1, expected: digestOf(scenario), found: header.digest }
    const { numInsertedOrUpdatedRows: inserted } = await this.#house.db
      .insertInto('run')
      .values({
        id: body.id,
        personId: by.id,
        scenario: header.scenario,
        digest: header.digest,
        mode: header.mode,
        seed: header.seed,
        header: canonical(header),
        modality: body.modality,
        isGuest: bit(by.role === 'guest'),
        isSimulated: bit(body.simulated === true),
        deviceStartedAt: body.startedAt,
        skewMs,
        startedAt: isoOf(Math.min(now, Math.max(0, Date.parse(body.startedAt) + skewMs))),
        createdAt: isoOf(now),
        updatedAt: isoOf(now),
        nextSeq: 0,
        atMs: 0,
        result: unsound ? 'unsound' : 'running',
        hasEnded: 0,
        percent: null,
        criticalCount: null,
        score: null,
        unsound: unsound ? canonical(unsound) : null,
        conflictSeq: null,
        // Kept, for the next version of the scenario may draw otherwise.
        variants: isOurDigest ? canonical(drawVariants(scenario, header.seed)) : null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow()
    const isNew = inserted === 1n
    const run = await ownRun(this.#house.db, by, body.id)
    if (run.header !== canonical(header))
      throw new Problem(409, 'runs/header', { detail: 'This run began otherwise.', field: 'header' })
    if (isNew) this.changes.emit('changed', run.id)
    return { ...acceptedOf(run), isNew }
  }

  /**
   * Takes more of a run's log. Entries that are known are compared, the next ones judged and kept, all of it in
   * one transaction, on the disk before the answer. A gap takes nothing, and says what is expected.
   */
  async append(by: Person, id: string, entries: readonly LogEntry[]): Promise<Accepted> {
    let checkpoint: Checkpoint | undefined
    const { run, hasChanged, conflict } = await this.#house.db.transaction().execute(async (trx) => {
      const before = await ownRun(trx, by, id)
      const fresh = await takeFresh(trx, before, entries)
      if (fresh.conflict !== undefined) {
        const hasChanged = before.conflictSeq === null
        if (hasChanged)
          await trx.updateTable('run').set({ conflictSeq: fresh.conflict }).where('id', '=', id).execute()
        return { run: before, hasChanged, conflict: fresh.conflict }
      }
      if (fresh.entries.length === 0) return { run: before, hasChanged: false }
      if (before.hasEnded && !before.unsound)
        throw new Problem(409, 'runs/ended', {
          detail: 'This run has ended; nothing can follow.',
          field: 'entries',
        })
      checkpoint = await this.#checkpointOf(trx, before)
      const after = await this.#keep(trx, before, fresh.entries, checkpoint)
      checkpoint = after.checkpoint
      return { run: after.run, hasChanged: true }
    })
    this.#remember(run, checkpoint)
    if (hasChanged) this.changes.emit('changed', id)
    if (conflict !== undefined)
      throw new Problem(409, 'runs/altered', {
        detail: `Entry ${conflict} is not the one that was kept. The run has been marked.`,
        field: 'entries',
      })
    return acceptedOf(run)
  }

  async #keep(trx: Trx, before: RunRow, entries: readonly LogEntry[], from: Checkpoint | undefined) {
    const scenario = this.#scenarios.get(before.scenario)
    let checkpoint = from
    let unsound: Unsoundness | undefined = before.unsound ? JSON.parse(before.unsound) : undefined
    for (const entry of entries) {
      if (!checkpoint || !scenario) break
      const judged = hasKnownIntent(entry)
        ? checkEntry(scenario, checkpoint, entry)
        : { unsound: unknownIntent(entry) }
      if ('unsound' in judged) {
        unsound = judged.unsound
        checkpoint = undefined
      } else checkpoint = judged.checkpoint
    }
    for (const chunk of chunksOf(entries, 500))
      await trx
        .insertInto('entry')
        .values(chunk.map((entry) => ({ runId: before.id, seq: entry.seq, body: canonical(entry) })))
        .execute()

    const last = entries[entries.length - 1] as LogEntry
    const hasEnded =
      before.hasEnded === 1 || entries.some(({ events }) => events.some(({ type }) => type === 'RunEnded'))
    const final =
      checkpoint && scenario && checkpoint.state.phase === 'ended'
        ? score(scenario, checkpoint.state)
        : undefined
    const change = {
      nextSeq: last.seq + 1,
      atMs: Math.max(before.atMs, last.intent.atMs),
      updatedAt: isoOf(this.#house.now()),
      hasEnded: bit(hasEnded),
      unsound: unsound ? canonical(unsound) : null,
      result: unsound ? ('unsound' as const) : resultOf(final),
      ...(final && {
        score: canonical(final),
        percent: final.percent,
        criticalCount: final.criticalFailures.length,
      }),
    }
    await trx.updateTable('run').set(change).where('id', '=', before.id).execute()
    const run: RunRow = { ...before, ...change }
    if (final && checkpoint) {
      const log = await readLog(trx, run)
      await this.#recordRun(trx, { run, log, checkpoint, score: final })
    }
    return { run, checkpoint }
  }

  /** Returns where a sound run stands; undefined once it is unsound. */
  async #checkpointOf(trx: Trx, run: RunRow): Promise<Checkpoint | undefined> {
    const scenario = this.#scenarios.get(run.scenario)
    if (run.unsound || !scenario) return undefined
    const known = this.#checkpoints.get(run.id)
    // Another process may have taken entries meanwhile.
    if (known?.nextSeq === run.nextSeq) return known
    const log = await readLog(trx, run)
    const last = log.entries.at(-1)
    return last
      ? { state: replay(scenario, log), nextSeq: last.seq + 1, hash: last.hash }
      : startCheckpoint(scenario, log.header)
  }

  #remember(run: RunRow, checkpoint: Checkpoint | undefined): void {
    this.#checkpoints.delete(run.id)
    if (!checkpoint || run.hasEnded) return
    this.#checkpoints.set(run.id, checkpoint)
    const [oldest] = this.#checkpoints.keys()
    if (this.#checkpoints.size > CHECKPOINTS && oldest !== undefined) this.#checkpoints.delete(oldest)
  }

  /** Lists runs, newest first, a page at a time. */
  async list(filter: RunFilter): Promise<{ runs: RunSummary[]; next?: string }> {
    const [beforeAt, beforeId] = filter.before?.split('~') ?? []
    let query = this.#rows().orderBy('run.createdAt', 'desc').orderBy('run.id', 'desc')
    if (filter.person) query = query.where('run.personId', '=', filter.person)
    if (filter.class) query = query.where('person.classId', '=', filter.class)
    if (filter.scenario) query = query.where('run.scenario', '=', filter.scenario)
    if (filter.result) query = query.where('run.result', '=', filter.result)
    if (filter.guest !== undefined) query = query.where('run.isGuest', '=', bit(filter.guest))
    if (filter.simulated !== undefined) query = query.where('run.isSimulated', '=', bit(filter.simulated))
    if (beforeAt && beforeId)
      query = query.where((row) =>
        row.or([
          row('run.createdAt', '<', beforeAt),
          row.and([row('run.createdAt', '=', beforeAt), row('run.id', '<', beforeId)]),
        ]),
      )
    const rows = await query.limit(filter.limit + 1).execute()
    const page = rows.slice(0, filter.limit)
    const last = page.at(-1)
    return {
      runs: page.map(summaryOf),
      ...(rows.length > page.length && last && { next: `${last.createdAt}~${last.id}` }),
    }
  }

  /** Reads one run; undefined when there is none. */
  async detail(id: string): Promise<RunDetail | undefined> {
    const row = await this.#rows().where('run.id', '=', id).executeTakeFirst()
    return row && { ...summaryOf(row), score: row.score === null ? null : JSON.parse(row.score) }
  }

  /** Reads a run's log; undefined when there is none. */
  async log(id: string): Promise<RunLog | undefined> {
    const run = await this.#house.db.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirst()
    return run && readLog(this.#house.db, run)
  }

  #rows() {
    return this.#house.db
      .selectFrom('run')
      .innerJoin('person', 'person.id', 'run.personId')
      .leftJoin('class', 'class.id', 'person.classId')
      .selectAll('run')
      .select(['person.name', 'person.role', 'person.classId', 'class.name as className'])
  }
}

type Reader = House['db'] | Trx

async function readLog(db: Reader, run: RunRow): Promise<RunLog> {
  const rows = await db
    .selectFrom('entry')
    .select('body')
    .where('runId', '=', run.id)
    .orderBy('seq')
    .execute()
  return {
    header: JSON.parse(run.header) as LogHeader,
    entries: rows.map(({ body }) => JSON.parse(body) as LogEntry),
  }
}

/** Reads a run for its owner. Whether somebody else's run exists is nobody's business: the answer is the same. */
async function ownRun(db: Reader, by: Person, id: string): Promise<RunRow> {
  const run = await db.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirst()
  if (run?.personId !== by.id) throw new Problem(403, 'runs/not-yours', 'This is not a run of yours.')
  return run
}

/** Sorts out which entries go on where the log ends; finds the first that contradicts what was kept. */
async function takeFresh(
  trx: Trx,
  run: RunRow,
  entries: readonly LogEntry[],
): Promise<{ entries: LogEntry[]; conflict?: number }> {
  const known = new Map<number, string>()
  const seqs = entries.map(({ seq }) => seq)
  const rows = await trx
    .selectFrom('entry')
    .select(['seq', 'body'])
    .where('runId', '=', run.id)
    .where(
      'seq',
      '>=',
      seqs.reduce((least, seq) => Math.min(least, seq)),
    )
    .where(
      'seq',
      '<=',
      seqs.reduce((most, seq) => Math.max(most, seq)),
    )
    .execute()
  for (const { seq, body } of rows) known.set(seq, body)
  const fresh: LogEntry[] = []
  for (const entry of entries) {
    const nextSeq = run.nextSeq + fresh.length
    if (entry.seq > nextSeq)
      throw new Problem(409, 'runs/gap', {
        detail: `Entry ${entry.seq} leaves a gap.`,
        field: 'entries',
        expected: `entry ${nextSeq} first`,
        expectedSeq: run.nextSeq,
      })
    const text = canonical(entry)
    if (entry.seq < nextSeq) {
      if (known.get(entry.seq) !== text) return { entries: [], conflict: entry.seq }
      continue
    }
    known.set(entry.seq, text)
    fresh.push(entry)
  }
  return { entries: fresh }
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  )
}

function unknownIntent({ seq, intent }: LogEntry): Unsoundness {
  return { kind: 'impossible', seq, expected: 'an intent of this engine', found: String(intent.type) }
}

function resultOf(final: Score | undefined): RunResult {
  if (!final) return 'running'
  return final.hasPassed ? 'passed' : 'failed'
}

function acceptedOf({ nextSeq, unsound, score: kept }: RunRow): Accepted {
  return {
    nextSeq,
    ...(unsound && { unsound: JSON.parse(unsound) as Unsoundness }),
    ...(kept && { score: JSON.parse(kept) as Score }),
  }
}

type JoinedRow = RunRow & Pick<Tables['person'], 'name' | 'role' | 'classId'> & { className: string | null }

function summaryOf(row: JoinedRow): RunSummary {
  const { id, scenario, mode, seed, modality, startedAt, deviceStartedAt, skewMs, createdAt, updatedAt } = row
  return {
    id,
    person: {
      id: row.personId,
      name: row.name,
      role: row.role,
      classId: row.classId,
      className: row.className,
    },
    scenario,
    mode,
    seed,
    modality,
    isGuest: row.isGuest === 1,
    isSimulated: row.isSimulated === 1,
    startedAt,
    deviceStartedAt,
    skewMs,
    createdAt,
    updatedAt,
    nextSeq: row.nextSeq,
    atMs: row.atMs,
    hasEnded: row.hasEnded === 1,
    result: row.result,
    percent: row.percent,
    criticalCount: row.criticalCount,
    unsound: row.unsound === null ? null : JSON.parse(row.unsound),
    conflictSeq: row.conflictSeq,
  }
}
