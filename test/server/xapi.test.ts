import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { playRun } from '#engine/bot.ts'
import { VOIDED } from '#lms/parse-statement.ts'
import { HOME_PAGE } from '#lms/statements.ts'
import { VERBS } from '#lms/vocabulary.ts'
import { type Client, openTestHouse, type TestHouse } from '#test/support/server-client.ts'
import { tinyScenario } from '#test/support/tiny-scenario.ts'

const V1 = { 'x-experience-api-version': '1.0.3' }
const URL = '/xapi/statements'
const play = (seed: number) => playRun(tinyScenario, { seed, mode: 'assessment', overlay: {} }, 'model')

let house: TestHouse
let trainer: Client
let program: Record<string, string>
beforeAll(async () => {
  house = await openTestHouse()
  trainer = house.trainer
  const { name, secret } = (await house.administrator.post('/api/lrs-credentials', { label: 'LMS' })).json()
  program = { ...V1, authorization: `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}` }
})
afterAll(() => house.close())

const read = async (query: Record<string, string>) =>
  (await trainer.get(`${URL}?${new URLSearchParams(query)}`, V1)).json()
const statement = (more: object = {}) => ({
  actor: { mbox: 'mailto:a@example.org' },
  verb: { id: 'http://adlnet.gov/expapi/verbs/experienced' },
  object: { id: 'http://example.org/a' },
  ...more,
})
const write = (body: unknown) => house.visitor().post(URL, body, program)

describe('the record of a run', () => {
  test('is written when the run ends, once, by its owner’s account', async () => {
    const log = play(1)
    const id = await house.trainee.deliver(log)
    const { statements, more } = await read({ registration: id })
    expect(more).toBe('')
    expect(statements.at(-1).verb.id).toBe(VERBS.initialized.id)
    expect(statements[0].verb.id).toBe(VERBS.terminated.id)
    expect(statements[1]).toMatchObject({
      verb: { id: VERBS.passed.id },
      actor: { account: { homePage: HOME_PAGE, name: house.trainee.personId } },
      result: { success: true, score: { scaled: 1 } },
      authority: { account: { name: 'server' } },
      stored: expect.any(String),
      version: '1.0.3',
    })
    expect(JSON.stringify(statements)).not.toContain('Li Na')
    await house.trainee.bring(id, log.entries)
    expect((await read({ registration: id })).statements).toHaveLength(statements.length)
  })

  test('holds no guest, no run under way and no unsound one', async () => {
    const guest = await house.visitor().enter('/api/guest')
    const ofGuest = await guest.deliver(play(2))
    const log = play(3)
    const unsound = await house.trainee.deliver({
      ...log,
      entries: log.entries.map((entry, seq) => (seq === 1 ? { ...entry, hash: '0'.repeat(64) } : entry)),
    })
    const open = await house.trainee.deliver({ ...log, entries: log.entries.slice(0, -1) })
    for (const registration of [ofGuest, unsound, open])
      expect((await read({ registration })).statements).toEqual([])
  })
})

describe('reading', () => {
  test('filters, and goes on by the page', async () => {
    const id = await house.trainee.deliver(play(4))
    const all = (await read({ registration: id })).statements
    const pages: unknown[] = []
    let next = `${URL}?${new URLSearchParams({ registration: id, limit: '2' })}`
    while (next) {
      const { statements, more } = (await trainer.get(next, V1)).json()
      expect(statements.length).toBeLessThanOrEqual(2)
      pages.push(...statements)
      next = more
    }
    expect(pages).toEqual(all)
    expect((await read({ registration: id, ascending: 'true' })).statements).toEqual(all.toReversed())
    const agent = JSON.stringify({ account: { homePage: HOME_PAGE, name: house.trainee.personId } })
    const passed = await read({ registration: id, agent, verb: VERBS.passed.id })
    expect(passed.statements).toEqual([all[1]])
    expect((await read({ registration: id, activity: all[1].object.id })).statements).toHaveLength(3)
    expect((await read({ since: all[0].stored, registration: id })).statements).toEqual([])
    expect((await read({ until: all[0].stored, registration: id })).statements).toEqual(all)
    const one = await trainer.get(`${URL}?statementId=${all[0].id}`, V1)
    expect(one.json()).toEqual(all[0])
    expect(one.headers['last-modified']).toBe(new Date(all[0].stored).toUTCString())
    expect(one.headers['x-experience-api-consistent-through']).toMatch(/Z$/)
  })

  test.each([
    ['statementId=x', 400],
    [`statementId=${randomUUID()}`, 404],
    [`statementId=${randomUUID()}&verb=http://x.org/v`, 400],
    ['agent=me', 400],
    ['agent={}', 400],
    ['since=yesterday', 400],
    ['limit=-1', 400],
    ['colour=red', 400],
    ['related_agents=true', 501],
    ['related_activities=true', 501],
    ['attachments=true', 501],
    ['format=canonical', 501],
  ])('%s answers %d', async (query, status) => {
    expect((await trainer.get(`${URL}?${query}`, V1)).statusCode).toBe(status)
  })
})

describe('writing', () => {
  test('gives ids, keeps who vouches, and answers the same for the same', async () => {
    const id = randomUUID()
    const answer = await write([statement({ id }), statement()])
    expect(answer.statusCode).toBe(200)
    expect(answer.json()[0]).toBe(id)
    expect((await write(statement({ id }))).json()).toEqual([id])
    expect(
      (await house.visitor().send('PUT', `${URL}?statementId=${id}`, statement(), program)).statusCode,
    ).toBe(204)
    const kept = (await read({ statementId: id })) as Record<string, unknown>
    expect(kept).toMatchObject({ ...statement(), id, version: '1.0.3', timestamp: kept.stored })
    const other = statement({ id, verb: { id: 'http://adlnet.gov/expapi/verbs/attempted' } })
    expect((await write(other)).statusCode).toBe(409)
    expect((await house.visitor().send('PUT', `${URL}?statementId=${id}`, other, program)).statusCode).toBe(
      409,
    )
  })

  test('is all or nothing', async () => {
    const id = randomUUID()
    expect((await write([statement({ id }), { actor: {} }])).statusCode).toBe(400)
    expect((await write([statement({ id }), statement({ id })])).statusCode).toBe(400)
    expect((await trainer.get(`${URL}?statementId=${id}`, V1)).statusCode).toBe(404)
  })

  test('refuses what is not served', async () => {
    const put = (query: string, body: unknown) =>
      house.visitor().send('PUT', `${URL}?${query}`, body, program)
    expect((await put('', statement())).statusCode).toBe(400)
    expect((await put(`statementId=${randomUUID()}`, statement({ id: randomUUID() }))).statusCode).toBe(400)
    expect((await house.visitor().post(`${URL}?method=PUT`, {}, program)).statusCode).toBe(501)
    const mixed = { ...program, 'content-type': 'multipart/mixed; boundary=x' }
    expect(
      (await house.visitor().raw({ method: 'POST', url: URL, payload: '--x--', headers: mixed })).statusCode,
    ).toBe(415)
    for (const url of ['/xapi/activities/state', '/xapi/agents/profile', '/xapi/activities/profile'])
      expect((await house.visitor().get(url, program)).statusCode).toBe(501)
    const fault = await write(statement({ result: { success: 'yes' } }))
    expect(fault.json()).toMatchObject({
      status: 400,
      field: 'statement.result.success',
      expected: 'true or false',
    })
  })

  test('voids, before or after what is voided came', async () => {
    const [early, late] = [randomUUID(), randomUUID()]
    const voiding = (id: string) =>
      statement({ verb: { id: VOIDED }, object: { objectType: 'StatementRef', id } })
    await write(statement({ id: early }))
    const [voidingId] = (await write(voiding(early))).json()
    await write(voiding(late))
    await write(statement({ id: late }))
    for (const id of [early, late]) {
      expect((await trainer.get(`${URL}?statementId=${id}`, V1)).statusCode).toBe(404)
      expect((await read({ voidedStatementId: id })) as object).toMatchObject({ id })
    }
    await write(voiding(voidingId))
    expect((await read({ statementId: voidingId })) as object).toMatchObject({ id: voidingId })
    expect(JSON.stringify(await read({}))).not.toContain(`"id":"${early}","`)
  })
})

describe('who may', () => {
  test('trainers and programs with credentials, until these are revoked', async () => {
    expect((await house.visitor().get(URL, program)).statusCode).toBe(200)
    const { name, secret } = (
      await house.administrator.post('/api/lrs-credentials', { label: 'Other' })
    ).json()
    const other = { ...V1, authorization: `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}` }
    expect((await house.visitor().get(URL, other)).statusCode).toBe(200)
    expect((await house.administrator.get('/api/lrs-credentials')).body).not.toContain(secret)
    expect((await house.administrator.send('DELETE', `/api/lrs-credentials/${name}`)).statusCode).toBe(204)
    expect((await house.administrator.send('DELETE', `/api/lrs-credentials/${name}`)).statusCode).toBe(404)
    expect((await house.visitor().get(URL, other)).statusCode).toBe(401)
  })

  test('nobody else, and no browser is made to open a login window', async () => {
    const basic = (text: string) => ({
      ...V1,
      authorization: `Basic ${Buffer.from(text).toString('base64')}`,
    })
    const answers = [
      [await house.trainee.get(URL, V1), 403],
      [await house.visitor().get(URL, { ...V1, 'sec-fetch-site': 'same-origin' }), 403],
      [await house.visitor().get(URL, V1), 401],
      [await house.visitor().get(URL, basic('x:y')), 401],
      [await house.visitor().get(URL, basic('x')), 401],
      [await house.visitor().get(URL, { ...V1, authorization: 'Basic !' }), 401],
    ] as const
    for (const [answer, status] of answers) {
      expect(answer.statusCode).toBe(status)
      expect(answer.headers['www-authenticate'] ?? '').not.toMatch(/^basic/i)
    }
  })
})

describe('the version', () => {
  test.each([
    [{}, 400, '0.95'],
    [{ 'x-experience-api-version': '0.95' }, 400, '2.0.0'],
    [{ 'x-experience-api-version': '3.0' }, 400, '2.0.0'],
    [{ 'x-experience-api-version': '1.0' }, 200, '1.0.3'],
    [{ 'x-experience-api-version': '1.0.1' }, 200, '1.0.3'],
    [{ 'x-experience-api-version': '2.0.0' }, 200, '2.0.0'],
  ])('%j is answered %d as %s', async (headers, status, version) => {
    const answer = await trainer.get(URL, headers)
    expect([answer.statusCode, answer.headers['x-experience-api-version']]).toEqual([status, version])
  })

  test('is told by /xapi/about to anybody', async () => {
    expect((await house.visitor().get('/xapi/about')).json()).toEqual({ version: ['1.0.3', '2.0.0'] })
  })
})
