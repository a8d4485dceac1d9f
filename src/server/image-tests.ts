import { randomInt } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { test } from '#content/xray/cards.ts'
import { digestOf, replay } from '#engine/log.ts'
import type { Detection } from '#folds/detection.ts'
import { imageReport } from '#folds/image-report.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { isoOf } from './clock.ts'
import type { Tables } from './database.ts'
import type { House } from './house.ts'
import type { RunRow, Runs } from './runs.ts'
import type { Person } from './sign-in.ts'

/** When a class takes the test: before the course by form A, after it by form B. */
const TIMES = ['before', 'after'] as const
type Time = (typeof TIMES)[number]

/** Since when the test is set for a class, at each of its times; null where it is not. */
export interface SetTest {
  readonly classId: string
  readonly beforeAt: string | null
  readonly afterAt: string | null
}

/** The test that a trainee is to take now. */
export interface DueTest {
  readonly time: Time
  readonly scenario: string
  readonly seed: number
}

/** How far a trainee came with a test. It counts when all of its images have been answered. */
export interface TakenTest {
  readonly trainee: string
  readonly time: Time
  readonly run: string
  readonly standing: 'counted' | 'running' | 'broken-off' | 'unsound'
  /** Of a test that counts, unless it was played by another version of the scenario: then its images are unknown. */
  readonly detection?: Detection
}

type TestRow = Tables['imageTest']
type TestRun = Pick<RunRow, 'id' | 'personId' | 'seed' | 'result' | 'criticalCount'>

/** How many tests there are to draw from: a seed has nine digits at most. */
const TEST_COUNT = 500_000_000

const seedOf = ({ seed }: TestRow, time: Time): number => (time === 'before' ? seed : seed + 1)

function standingOf({ result, criticalCount }: TestRun): TakenTest['standing'] {
  if (result === 'unsound' || result === 'running') return result
  return criticalCount === 0 ? 'counted' : 'broken-off'
}

/** Sets the image test for classes, tells trainees what is due, and reads from the runs how it came out. */
export class ImageTests {
  readonly #house: House
  readonly #runs: Runs
  readonly #scenario: Scenario | undefined

  constructor(house: House, runs: Runs, scenarios: readonly Scenario[]) {
    this.#house = house
    this.#runs = runs
    this.#scenario = scenarios.find(({ id }) => id === test.id)
  }

  /** Lists the classes for which the test is set, or was once. */
  async list(): Promise<SetTest[]> {
    const rows = await this.#house.db.selectFrom('imageTest').selectAll().execute()
    return rows.map(({ classId, beforeAt, afterAt }) => ({ classId, beforeAt, afterAt }))
  }

  /** Sets the test for a class, or takes it back. Which of the tests it is, is drawn once: both forms are of one. */
  async change(classId: string, change: { [time in Time]?: boolean | undefined }): Promise<SetTest> {
    const now = isoOf(this.#house.now())
    const { beforeAt, afterAt } = await this.#house.db.transaction().execute(async (trx) => {
      await trx
        .insertInto('imageTest')
        .values({ classId, seed: 2 * randomInt(TEST_COUNT), beforeAt: null, afterAt: null })
        .onConflict((conflict) => conflict.column('classId').doNothing())
        .execute()
      const row = await trx
        .selectFrom('imageTest')
        .selectAll()
        .where('classId', '=', classId)
        .executeTakeFirstOrThrow()
      const since = (isSet: boolean | undefined, before: string | null): string | null => {
        if (isSet === undefined) return before
        return isSet ? (before ?? now) : null
      }
      const times = {
        beforeAt: since(change.before, row.beforeAt),
        afterAt: since(change.after, row.afterAt),
      }
      await trx.updateTable('imageTest').set(times).where('classId', '=', classId).execute()
      return times
    })
    return { classId, beforeAt, afterAt }
  }

  /** Returns the first test set for somebody's class that they have not taken; undefined when there is none. */
  async due({ id, role, classId }: Person): Promise<DueTest | undefined> {
    if (role !== 'trainee' || classId === null || !this.#scenario) return undefined
    const row = await this.#rowOf(classId)
    if (!row) return undefined
    const own = (await this.#runsOf(row)).filter(({ personId }) => personId === id)
    const isTaken = (time: Time): boolean =>
      own.some((run) => run.seed === seedOf(row, time) && standingOf(run) === 'counted')
    const time = TIMES.find((one) => row[`${one}At`] !== null && !isTaken(one))
    return time && { time, scenario: this.#scenario.id, seed: seedOf(row, time) }
  }

  /** Reads how the trainees of a class came out. */
  async taken(classId: string): Promise<TakenTest[]> {
    const row = await this.#rowOf(classId)
    if (!row) return []
    const runs = await this.#runsOf(row)
    const trainees = [...new Set(runs.map(({ personId }) => personId))]
    const found = trainees.flatMap((trainee) =>
      TIMES.flatMap((time) => {
        const own = runs.filter(({ personId, seed }) => personId === trainee && seed === seedOf(row, time))
        // Whoever takes a form again has seen its images: the first that counts stands.
        const run = own.find((one) => standingOf(one) === 'counted') ?? own.at(-1)
        return run ? [{ trainee, time, run: run.id, standing: standingOf(run) }] : []
      }),
    )
    const taken: TakenTest[] = []
    for (const one of found) {
      const detection = one.standing === 'counted' ? await this.#detectionOf(one.run) : undefined
      taken.push({ ...one, ...(detection && { detection }) })
    }
    return taken
  }

  #rowOf(classId: string): Promise<TestRow | undefined> {
    return this.#house.db
      .selectFrom('imageTest')
      .selectAll()
      .where('classId', '=', classId)
      .executeTakeFirst()
  }

  /** Reads the runs of a class's test, the oldest first; what was played for show is none of them. */
  #runsOf(row: TestRow): Promise<TestRun[]> {
    return this.#house.db
      .selectFrom('run')
      .innerJoin('person', 'person.id', 'run.personId')
      .select(['run.id', 'run.personId', 'run.seed', 'run.result', 'run.criticalCount'])
      .where('person.classId', '=', row.classId)
      .where('run.scenario', '=', test.id)
      .where('run.mode', '=', 'assessment')
      .where('run.isSimulated', '=', 0)
      .where(
        'run.seed',
        'in',
        TIMES.map((time) => seedOf(row, time)),
      )
      .orderBy('run.createdAt')
      .orderBy('run.id')
      .execute()
  }

  async #detectionOf(run: string): Promise<Detection | undefined> {
    // A class has dozens of logs to fold; others get their turn in between.
    await setImmediate()
    const log = await this.#runs.log(run)
    const scenario = this.#scenario
    if (!log || !scenario || log.header.digest !== digestOf(scenario)) return undefined
    const events = log.entries.flatMap((entry) => entry.events)
    return imageReport(replay(scenario, log), events).detection
  }
}
