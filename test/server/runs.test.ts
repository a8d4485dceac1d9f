import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { playRun } from '#engine/bot.ts'
import { canonical } from '#engine/canonical.ts'
import { createEntry, createHeader, genesisHash, type LogEntry, type RunLog, replay } from '#engine/log.ts'
import { redoLog } from '#engine/redo.ts'
import { score } from '#folds/score.ts'
import { addTrainee, type Client, openTestHouse, type TestHouse } from '#test/support/server-client.ts'
import { tinyScenario } from '#test/support/tiny-scenario.ts'

const setup = (seed: number) => ({ seed, mode: 'assessment' as const, overlay: {} })
const play = (seed: number, bot: 'model' | 'hasty' | 'random' = 'model') =>
  playRun(tinyScenario, setup(seed), bot)

/** Rebuilds a log's hashes, as somebody would who knows the program. */
function rechain({ header }: RunLog, entries: readonly LogEntry[]): LogEntry[] {
  let previous = genesisHash(header)
  return entries.map(({ intent, events }, seq) => {
    const entry = createEntry(previous, seq, intent, events)
    previous = entry.hash
    return entry
  })
}

let house: TestHouse
let trainee: Client
beforeAll(async () => {
  house = await openTestHouse()
  trainee = house.trainee
})
afterAll(() => house.close())

const detail = async (id: string) => (await house.trainer.get(`/api/runs/${id}`)).json()
const kept = async (id: string) => (await house.trainer.get(`/api/runs/${id}/log`)).json()

/** How many statements the record holds. */
async function statementCount(): Promise<number> {
  const { count } = await house.app.house.db
    .selectFrom('statement')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

describe('L5: the score of the server is that of the client', () => {
  test.each(['model', 'hasty', 'random'] as const)('for the %s bot', async (bot) => {
    for (let seed = 1; seed <= 5; seed++) {
      const log = play(seed, bot)
      const own = score(tinyScenario, replay(tinyScenario, log))
      const id = await trainee.deliver(log)
      const run = await detail(id)
      expect(canonical(run.score)).toBe(canonical(own))
      expect(run).toMatchObject({
        result: own.hasPassed ? 'passed' : 'failed',
        percent: own.percent,
        hasEnded: true,
        unsound: null,
      })
    }
  })
})

describe('a run that was redone from a point of another one', () => {
  test('is kept, judged and scored by its own log, names its parent, and is not on the record', async () => {
    const parent = playRun(tinyScenario, { seed: 31, mode: 'practice', overlay: {} }, 'model')
    const parentId = await trainee.deliver(parent)
    const { header } = redoLog(parent, parentId, 3)
    const redone = { header, entries: rechain({ header, entries: [] }, parent.entries) }
    const before = await statementCount()
    const id = await trainee.deliver(redone)
    expect(await kept(id)).toEqual(redone)
    const own = score(tinyScenario, replay(tinyScenario, redone))
    expect(await detail(id)).toMatchObject({ percent: own.percent, hasEnded: true, unsound: null })
    expect(await statementCount()).toBe(before)
  })
})

describe('a run that comes as it is played', () => {
  test('is announced once in effect', async () => {
    const log = play(11)
    const id = randomUUID()
    const first = await trainee.announce(log, id)
    expect([first.statusCode, first.json()]).toEqual([201, { id, nextSeq: 0 }])
    await trainee.bring(id, log.entries.slice(0, 3))
    const again = await trainee.announce(log, id)
    expect([again.statusCode, again.json()]).toEqual([200, { id, nextSeq: 3 }])
    const other = await trainee.announce(play(12), id)
    expect([other.statusCode, other.json().field]).toEqual([409, 'header'])
  })

  test('is kept byte for byte, however it is cut and sent again', async () => {
    const log = play(13)
    const last = log.entries.length
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(last), fc.integer({ min: 1, max: 8 })), { maxLength: 12 }),
        async (pieces) => {
          const id = randomUUID()
          await trainee.announce(log, id)
          let nextSeq = 0
          for (const [from, count] of pieces) {
            const piece = log.entries.slice(from, from + count)
            if (piece.length === 0) continue
            const answer = await trainee.bring(id, piece)
            if (from > nextSeq) {
              expect(answer.statusCode).toBe(409)
              expect(answer.json().expectedSeq).toBe(nextSeq)
            } else {
              nextSeq = Math.max(nextSeq, from + piece.length)
              expect(answer.json().nextSeq).toBe(nextSeq)
            }
          }
          const rest = await trainee.bring(id, log.entries.slice(Math.min(nextSeq, last - 1)))
          expect(rest.json().score.isFinal).toBe(true)
          expect(canonical(await kept(id))).toBe(canonical(log))
        },
      ),
      { numRuns: 25 },
    )
  })

  test('with an entry altered on the way stays as it was kept first, and is marked', async () => {
    const log = play(14)
    const id = randomUUID()
    await trainee.announce(log, id)
    await trainee.bring(id, log.entries.slice(0, 5))
    const third = log.entries[2] as LogEntry
    const altered = await trainee.bring(id, [
      { ...third, intent: { ...third.intent, atMs: third.intent.atMs + 1 } },
    ])
    expect([altered.statusCode, altered.json().type]).toEqual([409, 'urn:kouan:problem:runs/altered'])
    await trainee.bring(id, log.entries.slice(5))
    expect(canonical(await kept(id))).toBe(canonical(log))
    expect(await detail(id)).toMatchObject({ conflictSeq: 2, result: 'passed', unsound: null })
  })

  test('takes nothing after its end', async () => {
    const log = play(15)
    const id = await trainee.deliver(log)
    const last = log.entries.at(-1) as LogEntry
    const more = createEntry(last.hash, last.seq + 1, { type: 'AskHint', atMs: last.intent.atMs }, [])
    const answer = await trainee.bring(id, [more])
    expect([answer.statusCode, answer.json().type]).toEqual([409, 'urn:kouan:problem:runs/ended'])
    expect((await trainee.bring(id, [last])).statusCode).toBe(200)
    expect(await detail(id)).toMatchObject({ result: 'passed', nextSeq: log.entries.length })
  })
})

describe('a log that does not follow the rules is kept, marked, and never passed', () => {
  const log = play(21)
  const changed = log.entries.findIndex(({ events }) => events.some(({ type }) => type === 'ParcelHeld'))

  test('with a broken chain of hashes', async () => {
    const entries = log.entries.map((entry, seq) => (seq === 4 ? { ...entry, hash: '0'.repeat(64) } : entry))
    const id = await trainee.deliver({ ...log, entries })
    expect(await detail(id)).toMatchObject({
      result: 'unsound',
      unsound: { kind: 'hash', seq: 4 },
      hasEnded: true,
    })
    expect(canonical((await kept(id)).entries)).toBe(canonical(entries))
  })

  test('with an event that the engine does not decide', async () => {
    const entries = rechain(
      log,
      log.entries.map((entry, seq) =>
        seq === changed
          ? {
              ...entry,
              events: entry.events.map((one) =>
                'isRegionRight' in one ? { ...one, isRegionRight: false } : one,
              ),
            }
          : entry,
      ),
    )
    const id = await trainee.deliver({ ...log, entries })
    expect(await detail(id)).toMatchObject({
      result: 'unsound',
      unsound: { kind: 'impossible', seq: changed },
    })
  })

  test('with an intent that is none', async () => {
    const forged = { type: 'PassRun', atMs: 0 } as unknown as LogEntry['intent']
    const entries = rechain(log, [
      { ...(log.entries[0] as LogEntry), intent: forged },
      ...log.entries.slice(1),
    ])
    const id = await trainee.deliver({ ...log, entries })
    expect(await detail(id)).toMatchObject({
      result: 'unsound',
      unsound: { kind: 'impossible', seq: 0, found: 'PassRun' },
    })
  })

  test('by another version of the scenario', async () => {
    const header = { ...createHeader(tinyScenario, setup(21)), digest: 'ab'.repeat(32) }
    const id = await trainee.deliver({ header, entries: rechain({ header, entries: [] }, log.entries) })
    expect(await detail(id)).toMatchObject({
      result: 'unsound',
      unsound: { kind: 'scenario', seq: -1 },
      score: null,
    })
  })

  test('and judging goes on where it was when memory is lost', async () => {
    const id = randomUUID()
    await trainee.announce(log, id)
    await trainee.bring(id, log.entries.slice(0, 7))
    // Other runs push this one out of memory.
    for (let i = 0; i < 301; i++) {
      const other = randomUUID()
      await trainee.announce(log, other)
      await trainee.bring(other, log.entries.slice(0, 1))
    }
    const answer = await trainee.bring(id, log.entries.slice(7))
    expect(answer.json().score).toMatchObject({ isFinal: true, hasPassed: true })
  })
})

describe('whose run it is', () => {
  test('only its owner writes it, and who asks learns nothing of it', async () => {
    const log = play(31)
    const id = randomUUID()
    await trainee.announce(log, id)
    const other = await addTrainee(house, 'Wang Wei')
    const answers = await Promise.all([
      other.bring(id, log.entries),
      other.bring(randomUUID(), log.entries),
      other.get(`/api/runs/${id}`),
      other.get(`/api/runs/${randomUUID()}`),
      other.get(`/api/runs/${id}/log`),
      other.announce(log, id),
      house.trainer.bring(id, log.entries),
    ])
    for (const answer of answers) {
      expect(answer.statusCode).toBe(403)
      expect(answer.body).toBe(answers[0]?.body)
    }
    expect((await house.trainer.get(`/api/runs/${randomUUID()}`)).statusCode).toBe(404)
    expect((await house.visitor().bring(id, log.entries)).statusCode).toBe(401)
  })

  test('the upload key delivers it after its owner has left the device', async () => {
    const log = play(32)
    const owner = await addTrainee(house, 'Zhao Lei')
    const key = { authorization: `Bearer ${owner.uploadKey}` }
    await owner.send('POST', '/api/sign-out')
    const next = await addTrainee(house, 'Sun Yue')
    const body = {
      id: randomUUID(),
      header: log.header,
      startedAt: '2026-11-02T07:00:00Z',
      deviceNow: '2026-11-02T08:00:00Z',
      modality: 'vr-hands',
      account: owner.personId,
    }
    expect((await next.post('/api/runs', body)).statusCode).toBe(403)
    expect((await next.post('/api/runs', body, key)).statusCode).toBe(201)
    const sent = await next.post(`/api/runs/${body.id}/entries`, { entries: log.entries }, key)
    expect(sent.json().score.hasPassed).toBe(true)
    expect((await detail(body.id)).person.name).toBe('Zhao Lei')
    const guestRun = { ...body, id: randomUUID(), account: 'guest' }
    expect((await next.post('/api/runs', guestRun)).statusCode).toBe(403)
    expect((await next.get('/api/people', key)).statusCode).toBe(403)
    expect((await house.visitor().get('/api/runs', key)).statusCode).toBe(401)
  })

  test('a wrong device clock is set right, and kept beside', async () => {
    const log = play(33)
    const id = randomUUID()
    await trainee.announce(log, id, {
      startedAt: '2001-01-01T00:00:00+08:00',
      deviceNow: '2001-01-01T00:20:00+08:00',
    })
    const run = await detail(id)
    expect(run.startedAt).toBe('2026-11-02T07:40:00.000Z')
    expect(run.deviceStartedAt).toBe('2001-01-01T00:00:00+08:00')
    expect(run.skewMs).toBe(Date.parse('2026-11-02T08:00:00Z') - Date.parse('2000-12-31T16:20:00Z'))
    const ahead = randomUUID()
    await trainee.announce(log, ahead, {
      startedAt: '2099-01-01T00:00:00Z',
      deviceNow: '2098-01-01T00:00:00Z',
    })
    expect((await detail(ahead)).startedAt).toBe('2026-11-02T08:00:00.000Z')
  })
})

describe('lists', () => {
  test('trainers filter all runs, trainees see their own, page by page', async () => {
    const one = await addTrainee(house, 'Qian Bo')
    const guest = await house.visitor().enter('/api/guest')
    const ids: string[] = []
    for (let seed = 41; seed < 46; seed++) {
      house.clock.ms += 1000
      ids.push(await one.deliver(play(seed, seed === 41 ? 'random' : 'model')))
    }
    await guest.deliver(play(46))
    await house.trainer.deliver(play(47), { simulated: true })

    const list = async (who: Client, query: string) => (await who.get(`/api/runs?${query}`)).json()
    const first = await list(house.trainer, `person=${one.personId}&limit=2`)
    const second = await list(
      house.trainer,
      `person=${one.personId}&limit=2&before=${encodeURIComponent(first.next)}`,
    )
    const third = await list(
      house.trainer,
      `person=${one.personId}&limit=2&before=${encodeURIComponent(second.next)}`,
    )
    const seen = [first, second, third].flatMap(({ runs }) => runs.map(({ id }: { id: string }) => id))
    expect(seen).toEqual(ids.toReversed())
    expect(third.next).toBeUndefined()

    const own = await list(one, `person=${trainee.personId}`)
    expect(own.runs.map(({ id }: { id: string }) => id)).toEqual(ids.toReversed())
    const failed = await list(house.trainer, `person=${one.personId}&result=failed`)
    expect(failed.runs).toHaveLength(1)
    const inClass = await list(house.trainer, `class=${house.classId}&person=${one.personId}`)
    expect(inClass.runs).toHaveLength(5)
    expect((await list(house.trainer, 'guest=true')).runs).toMatchObject([
      { isGuest: true, isSimulated: false },
    ])
    expect((await list(house.trainer, 'simulated=true')).runs).toMatchObject([{ isSimulated: true }])
    expect((await list(house.trainer, 'scenario=tiny&limit=1')).runs).toHaveLength(1)
    expect((await list(house.trainer, 'scenario=other')).runs).toEqual([])
  })
})
