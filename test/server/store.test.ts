import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { playRun } from '#engine/bot.ts'
import { canonical } from '#engine/canonical.ts'
import { MIGRATIONS, openDatabase } from '#server/database.ts'
import { openTestHouse, type TestHouse } from '#test/support/server-client.ts'
import { tinyScenario } from '#test/support/tiny-scenario.ts'

const log = playRun(tinyScenario, { seed: 6, mode: 'assessment', overlay: {} }, 'model')
const now = () => Date.parse('2026-11-02T08:00:00Z')

/** Opens a database, which migrates it, and closes it again. */
async function bringUp(dataDir: string, migrations = MIGRATIONS): Promise<void> {
  const db = openDatabase(dataDir, now, migrations)
  await db.selectFrom('person').select('id').execute()
  await db.destroy()
}

describe('migrations', () => {
  let dataDir: string
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'kouan-store-'))
  })
  afterEach(() => rmSync(dataDir, { recursive: true }))
  const newest = MIGRATIONS.length
  const more = {
    number: newest + 1,
    name: 'more',
    statements: ['create table more (id text)', "insert into more values ('x')"],
  }

  test('bring an empty folder up to date, once', async () => {
    await bringUp(dataDir)
    await bringUp(dataDir)
    expect(readdirSync(dataDir)).toEqual(['kouan.db'])
  })

  test('go on from an older release, with a copy of it kept', async () => {
    await bringUp(dataDir)
    await bringUp(dataDir, [...MIGRATIONS, more])
    const copy = readdirSync(dataDir).find((name) => name === `before-migration-${newest + 1}.db`)
    const kept = new SQLite(join(dataDir, copy ?? ''))
    expect(kept.prepare('select number from migration').all()).toEqual(
      MIGRATIONS.map(({ number }) => ({ number })),
    )
    kept.close()
    const current = new SQLite(join(dataDir, 'kouan.db'))
    expect(current.prepare('select id from more').all()).toEqual([{ id: 'x' }])
    current.close()
  })

  test('leave nothing half done', async () => {
    await bringUp(dataDir)
    const broken = { ...more, statements: [...more.statements, 'create nonsense'] }
    expect(() => openDatabase(dataDir, now, [...MIGRATIONS, broken])).toThrow(/nonsense/)
    await bringUp(dataDir, [...MIGRATIONS, more])
  })

  test('refuse a database that is newer than the program, or was made otherwise', async () => {
    await bringUp(dataDir, [...MIGRATIONS, more])
    expect(() => openDatabase(dataDir, now)).toThrow(
      `migration ${newest + 1} "more" is newer than this program`,
    )
    const edited = { ...more, statements: ['create table more (id integer)'] }
    expect(() => openDatabase(dataDir, now, [...MIGRATIONS, edited])).toThrow(/not the one that was applied/)
  })
})

describe('a store that cannot write', () => {
  let house: TestHouse
  let id: string
  beforeEach(async () => {
    house = await openTestHouse()
    id = randomUUID()
    await house.trainee.announce(log, id)
    await house.trainee.bring(id, log.entries.slice(0, 2))
  })
  afterEach(() => house.close())

  test('because another program holds it: not now, and all of it later', { timeout: 20_000 }, async () => {
    const other = new SQLite(join(house.dataDir, 'kouan.db'))
    other.exec('begin immediate')
    const answer = await house.trainee.bring(id, log.entries.slice(2))
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '5'])
    expect(answer.json().type).toBe('urn:kouan:problem:store/busy')
    other.exec('rollback')
    other.close()
    expect((await house.trainee.bring(id, log.entries.slice(2))).json().score.hasPassed).toBe(true)
    expect(canonical((await house.trainee.get(`/api/runs/${id}/log`)).json())).toBe(canonical(log))
  })

  test('because the disk is full: not now, nothing taken by halves, reading goes on', async () => {
    await house.limitPages()
    const answers: number[] = []
    let nextSeq = 2
    for (let i = 0; i < 2000 && !answers.includes(503); i++) {
      const { statusCode } = await house.trainee.announce(log)
      answers.push(statusCode)
    }
    expect(answers.at(-1)).toBe(503)
    const answer = await house.trainee.bring(id, log.entries.slice(2))
    if (answer.statusCode === 200) nextSeq = answer.json().nextSeq
    const kept = (await house.trainee.get(`/api/runs/${id}/log`)).json()
    expect(kept.entries).toHaveLength(nextSeq)
    await house.limitPages(1_000_000)
    expect((await house.trainee.bring(id, log.entries.slice(2))).json().score.hasPassed).toBe(true)
  })
})
