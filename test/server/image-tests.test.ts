import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { xrayTest } from '#content/xray/scenarios.ts'
import { type Bot, type BotName, playRun } from '#engine/bot.ts'
import { type RunLog, replay } from '#engine/log.ts'
import { imageReport } from '#folds/image-report.ts'
import type { Mode } from '#scenario/scenario.ts'
import { addTrainee, type Client, openTestHouse, type TestHouse } from '#test/support/server-client.ts'

let house: TestHouse
let trainee: Client
beforeEach(async () => {
  house = await openTestHouse({ scenarios: [{ scenario: xrayTest, text: { en: {}, zh: {} } }] })
  trainee = house.trainee
})
afterEach(() => house.close())

const change = (body: unknown, client = house.trainer) =>
  client.patch(`/api/image-tests/${house.classId}`, body)
const due = async (client = trainee) => (await client.get('/api/image-tests/due')).json().due
const taken = async () => (await house.trainer.get(`/api/image-tests/${house.classId}/taken`)).json().taken
const play = (seed: number, mode: Mode = 'assessment', bot: BotName | Bot = 'model') =>
  playRun(xrayTest, { seed, mode, overlay: {} }, bot)

function detectionOf(log: RunLog) {
  const events = log.entries.flatMap((entry) => entry.events)
  return imageReport(replay(xrayTest, log), events).detection
}

describe('the image test of a class', () => {
  test('is set by a trainer, keeps its time when it is set again, and is taken back', async () => {
    expect((await house.trainer.get('/api/image-tests')).json()).toEqual({ tests: [] })
    const set = { classId: house.classId, beforeAt: '2026-11-02T08:00:00.000Z', afterAt: null }
    expect((await change({ before: true })).json()).toEqual(set)
    house.clock.ms += 60_000
    expect((await change({ before: true })).json()).toEqual(set)
    expect((await house.trainer.get('/api/image-tests')).json()).toEqual({ tests: [set] })
    expect((await change({ before: false, after: true })).json()).toEqual({
      classId: house.classId,
      beforeAt: null,
      afterAt: '2026-11-02T08:01:00.000Z',
    })
    expect((await change({ after: false })).json()).toEqual({ ...set, beforeAt: null })
  })

  test('is refused to those it is not for, and for what there is not', async () => {
    expect((await change({ before: true }, trainee)).json()).toMatchObject({
      status: 403,
      type: 'urn:kouan:problem:sign-in/role',
    })
    const url = `/api/image-tests/${house.classId}/taken`
    expect([
      (await trainee.get('/api/image-tests')).statusCode,
      (await trainee.get(url)).statusCode,
      (await house.visitor().get(url)).statusCode,
      (await house.visitor().get('/api/image-tests/due')).statusCode,
    ]).toEqual([403, 403, 401, 401])
    const nowhere = `/api/image-tests/${randomUUID()}`
    for (const answer of [
      await house.trainer.patch(nowhere, { before: true }),
      await house.trainer.get(`${nowhere}/taken`),
    ])
      expect([answer.statusCode, answer.json().type]).toEqual([404, 'urn:kouan:problem:classes/unknown'])
    for (const [body, field] of [
      [{ before: 'yes' }, 'before'],
      [{ before: true, seed: 4 }, 'seed'],
    ] as const) {
      const answer = await change(body)
      expect([answer.statusCode, answer.headers['content-type'], answer.json().field]).toEqual([
        400,
        expect.stringContaining('application/problem+json'),
        field,
      ])
    }
    expect((await house.trainer.get('/api/image-tests')).json()).toEqual({ tests: [] })
  })

  test('is due to its trainees and to nobody else, by form A before and form B after', async () => {
    expect(await due()).toBeNull()
    await change({ before: true })
    const before = await due()
    expect(before).toEqual({ time: 'before', scenario: 'xray-test', seed: expect.any(Number) })
    expect(before.seed % 2).toBe(0)
    expect([await due(house.trainer), await due(await house.visitor().enter('/api/guest'))]).toEqual([
      null,
      null,
    ])
    const { id: elsewhere } = (await house.trainer.post('/api/classes', { name: 'Tuesday' })).json()
    await house.trainer.patch(`/api/people/${trainee.personId}`, { classId: elsewhere })
    expect(await due()).toBeNull()
    await house.trainer.patch(`/api/people/${trainee.personId}`, { classId: house.classId })

    await change({ before: false })
    expect(await due()).toBeNull()
    await change({ after: true })
    expect(await due()).toEqual({ time: 'after', scenario: 'xray-test', seed: before.seed + 1 })
    // What was taken back and set again is the same test.
    await change({ before: true })
    expect(await due()).toEqual(before)
  })

  test('is told to a headset that has only the upload key left', async () => {
    await change({ before: true })
    const answer = await house
      .visitor()
      .get('/api/image-tests/due', { authorization: `Bearer ${trainee.uploadKey}` })
    expect(answer.json()).toEqual({ due: await due() })
  })
})

describe('a test that was taken', () => {
  let seed: number
  beforeEach(async () => {
    await change({ before: true })
    seed = (await due()).seed
  })

  test('is due no more, and its figures are those of its log', async () => {
    expect(await taken()).toEqual([])
    const [before, after] = [play(seed, 'assessment', 'hasty'), play(seed + 1)]
    const first = await trainee.deliver(before)
    expect(await due()).toBeNull()
    await change({ after: true })
    expect(await due()).toMatchObject({ time: 'after', seed: seed + 1 })
    const second = await trainee.deliver(after)
    expect(await due()).toBeNull()

    const common = { trainee: trainee.personId, standing: 'counted' }
    expect(await taken()).toEqual([
      { ...common, time: 'before', run: first, detection: detectionOf(before) },
      { ...common, time: 'after', run: second, detection: detectionOf(after) },
    ])
    expect(detectionOf(before)).not.toEqual(detectionOf(after))
    const other = await addTrainee(house, 'Zhang Wei')
    expect(await due(other)).toMatchObject({ time: 'before', seed })
  })

  test('stands as it was taken first', async () => {
    const first = await trainee.deliver(play(seed, 'assessment', 'hasty'))
    house.clock.ms += 60_000
    await trainee.deliver(play(seed))
    expect(await taken()).toMatchObject([{ run: first, standing: 'counted' }])
  })

  test('does not count in another mode, with another seed, or played for show', async () => {
    await trainee.deliver(play(seed, 'practice'))
    await trainee.deliver(play(seed + 2))
    const shown = await trainee.deliver(play(seed))
    await house.app.house.db.updateTable('run').set({ isSimulated: 1 }).where('id', '=', shown).execute()
    expect(await taken()).toEqual([])
    expect(await due()).toMatchObject({ seed })
  })

  test('does not count while it runs, nor when it is broken off', async () => {
    const log = play(seed, 'assessment', (_, { atMs }) => (atMs > 60_000 ? { type: 'EndRun' } : undefined))
    const id = randomUUID()
    await trainee.announce(log, id)
    await trainee.bring(id, log.entries.slice(0, -1))
    const begun = { trainee: trainee.personId, time: 'before', run: id }
    expect(await taken()).toEqual([{ ...begun, standing: 'running' }])
    expect((await trainee.bring(id, log.entries.slice(-1))).json().score.isFinal).toBe(true)
    expect(await taken()).toEqual([{ ...begun, standing: 'broken-off' }])
    expect(await due()).toMatchObject({ seed })
  })

  test('does not count when its log does not follow the rules', async () => {
    const { header, entries } = play(seed)
    await trainee.deliver({ header: { ...header, digest: '0'.repeat(64) }, entries })
    expect(await taken()).toMatchObject([{ standing: 'unsound' }])
    expect(await due()).toMatchObject({ seed })
  })
})
