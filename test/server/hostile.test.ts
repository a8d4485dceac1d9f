import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { playRun } from '#engine/bot.ts'
import type { RunLog } from '#engine/log.ts'
import {
  addTrainee,
  type Client,
  openTestHouse,
  SECRETS,
  type TestHouse,
} from '#test/support/server-client.ts'
import { tinyScenario } from '#test/support/tiny-scenario.ts'

const log: RunLog = playRun(tinyScenario, { seed: 5, mode: 'assessment', overlay: {} }, 'model')
const runBody = (change: object = {}) => ({
  id: randomUUID(),
  header: log.header,
  startedAt: '2026-11-02T08:00:00Z',
  deviceNow: '2026-11-02T08:00:00Z',
  modality: 'desktop',
  ...change,
})

let house: TestHouse
let dist: string
let runId: string
let trainee: Client
beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'kouan-dist-'))
  mkdirSync(join(dist, 'assets'))
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Kouan</title>')
  writeFileSync(join(dist, '..', 'kouan-secret.txt'), 'secret')
  house = await openTestHouse({ distDir: dist })
  trainee = house.trainee
  runId = randomUUID()
  await trainee.post('/api/runs', runBody({ id: runId }))
  await trainee.bring(runId, log.entries.slice(0, 3))
})
afterAll(async () => {
  await house.close()
  rmSync(dist, { recursive: true })
  rmSync(join(tmpdir(), 'kouan-secret.txt'), { force: true })
})

let count = 0
/** Sends one bad input: it must be refused with the status, as a problem document. */
async function refuses(
  status: number | readonly number[],
  send: () => ReturnType<Client['get']>,
): Promise<void> {
  count += 1
  const answer = await send()
  expect([status].flat(), answer.body).toContain(answer.statusCode)
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(answer.json()).toMatchObject({ status: answer.statusCode })
  expect(answer.json().type).toMatch(/^urn:kouan:problem:/)
  expect(answer.json().type).not.toContain('server/fault')
}

afterEach(async () => {
  const health = await house.visitor().get('/api/health')
  expect([health.statusCode, health.json().status]).toEqual([200, 'ok'])
  const run = (await house.trainer.get(`/api/runs/${runId}`)).json()
  expect(run).toMatchObject({ nextSeq: 3, unsound: null, conflictSeq: null })
})

/** Values that fit nowhere. */
const MISFITS: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e300,
  '',
  '\u0000',
  "'; drop table run; --",
  '../../etc/passwd',
  '𝕏'.repeat(300),
  [],
  {},
  [[[]]],
  { constructor_: 1 },
]

/** Bodies that are right, by the route that takes them. */
const RIGHT: Record<string, () => { client: Client; body: Record<string, unknown> }> = {
  '/api/runs': () => ({ client: trainee, body: runBody() }),
  '/api/sign-in': () => ({ client: house.visitor(), body: { login: 'tom', password: SECRETS.password } }),
  '/api/trainee-sign-in': () => ({
    client: house.visitor(),
    body: { traineeId: trainee.personId, pin: SECRETS.pin },
  }),
  '/api/classes': () => ({ client: house.trainer, body: { name: 'Class' } }),
  '/api/people': () => ({
    client: house.trainer,
    body: { role: 'trainee', name: 'New', classId: house.classId, pin: SECRETS.pin },
  }),
  '/api/pairings/confirm': () => ({
    client: house.trainer,
    body: { userCode: 'BCDFGHJK', traineeId: trainee.personId },
  }),
}

/** What each field takes although it looks odd: any text is a name, and a password or PIN that is only wrong. */
const TAKES: Record<string, (value: unknown) => boolean> = {
  'POST /api/classes name': (value) => typeof value === 'string' && /^['.]/.test(value),
  'POST /api/people name': (value) => typeof value === 'string' && /^['.]/.test(value),
}

describe('every field of every body, with every misfit', () => {
  const cases = Object.keys(RIGHT).flatMap((url) => MISFITS.map((misfit, i) => ({ url, misfit, i })))
  test.each(cases)('$url, misfit $i', async ({ url, misfit }) => {
    const { client, body } = RIGHT[url]!()
    for (const field of Object.keys(body)) {
      if (TAKES[`POST ${url} ${field}`]?.(misfit)) continue
      await refuses([400, 403, 429], () => client.post(url, { ...body, [field]: misfit }))
      const { [field]: _, ...without } = body
      if (misfit === null) await refuses(400, () => client.post(url, without))
    }
    await refuses(400, () => client.post(url, { ...body, surplus: misfit }))
  })
})

describe('a run’s announcement', () => {
  const header = (change: object) => runBody({ header: { ...log.header, ...change } })
  const bad: [string, number, () => object][] = [
    ['an unknown scenario', 422, () => header({ scenario: 'no-such' })],
    ['the prototype as scenario', 422, () => header({ scenario: '__proto__' })],
    ['a digest that is none', 400, () => header({ digest: 'z'.repeat(64) })],
    ['a seed beyond 32 bits', 400, () => header({ seed: 2 ** 32 })],
    ['a seed with a fraction', 400, () => header({ seed: 0.5 })],
    [
      'a redo in assessment',
      400,
      () => header({ mode: 'assessment', redoOf: { run: randomUUID(), seq: 2 } }),
    ],
    ['a redo of no run', 400, () => header({ mode: 'practice', redoOf: { run: 'x', seq: 2 } })],
    ['a redo from nothing', 400, () => header({ mode: 'practice', redoOf: { run: randomUUID(), seq: 0 } })],
    ['an unknown mode', 400, () => header({ mode: 'easy' })],
    ['an unknown parameter', 422, () => header({ overlay: { limit: 1 } })],
    ['an inherited parameter', 422, () => header({ overlay: { toString: 1 } })],
    ['a parameter in words', 400, () => header({ overlay: { pace: 'fast' } })],
    ['a time without zone', 400, () => runBody({ startedAt: '2026-11-02T08:00:00' })],
    ['a time before 1970', 400, () => runBody({ startedAt: '1900-01-01T00:00:00Z' })],
    ['a time that is none', 400, () => runBody({ deviceNow: '2026-02-30T08:00:00Z' })],
    ['an id in capitals', 400, () => runBody({ id: randomUUID().toUpperCase() })],
    ['a forged mark of simulation', 403, () => runBody({ simulated: true })],
    ['simulated false', 400, () => runBody({ simulated: false })],
    ['a forged role', 400, () => runBody({ role: 'administrator' })],
    ['a forged owner', 400, () => runBody({ personId: house.trainer.personId })],
    ['another account', 403, () => runBody({ account: house.trainer.personId })],
    ['the account of a guest', 403, () => runBody({ account: 'guest' })],
    ['a score of one’s own', 400, () => runBody({ score: { percent: 100 } })],
  ]
  test.each(bad)('with %s', async (_, status, body) => {
    await refuses(status, () => trainee.post('/api/runs', body()))
  })
})

describe('entries', () => {
  const [fourth] = log.entries.slice(3)
  const entry = (change: object) => ({ entries: [{ ...fourth, ...change }] })
  const bring = (body: unknown) => trainee.post(`/api/runs/${runId}/entries`, body)
  const bad: [string, number, () => unknown][] = [
    ['none', 400, () => ({ entries: [] })],
    ['too many', 400, () => ({ entries: Array(10_001).fill(0) })],
    ['a gap', 409, () => entry({ seq: 4 })],
    ['a giant seq', 400, () => entry({ seq: Number.MAX_SAFE_INTEGER })],
    ['a large seq', 409, () => entry({ seq: 9_999_999 })],
    ['a negative seq', 400, () => entry({ seq: -1 })],
    ['a seq with a fraction', 400, () => entry({ seq: 3.5 })],
    ['a seq as text', 400, () => entry({ seq: '3' })],
    ['a hash in capitals', 400, () => entry({ hash: 'A'.repeat(64) })],
    ['a hash too short', 400, () => entry({ hash: 'ab' })],
    ['no intent', 400, () => entry({ intent: undefined })],
    ['an intent of no type', 400, () => entry({ intent: { atMs: 0 } })],
    ['an intent that is a list', 400, () => entry({ intent: [] })],
    ['a time of a year', 400, () => entry({ intent: { type: 'Elapse', atMs: 31_557_600_000 } })],
    ['a negative time', 400, () => entry({ intent: { type: 'Elapse', atMs: -1 } })],
    ['events that are no list', 400, () => entry({ events: {} })],
    ['an event of no type', 400, () => entry({ events: [{ atMs: 0 }] })],
    ['an event of type null', 400, () => entry({ events: [{ type: null, atMs: 0 }] })],
    ['surplus', 400, () => entry({ isTrusted: true })],
    ['deep nesting', 400, () => entry({ intent: { type: 'X', atMs: 0, deep: nest(100) } })],
    ['a list of lists', 400, () => ({ entries: [[[]]] })],
  ]
  test.each(bad)('with %s', async (_, status, body) => {
    await refuses(status, () => bring(body()))
  })

  test('with an infinite number', async () => {
    const body = JSON.stringify(entry({ intent: { type: 'Elapse', atMs: 0, far: 12345 } })).replace(
      '12345',
      '1e999',
    )
    await refuses(400, () => bring(body))
  })

  test('of somebody else’s run, or of none', async () => {
    const other = await addTrainee(house, 'Other')
    const { entries } = log
    await refuses(403, () => other.bring(runId, entries))
    await refuses(403, () => other.bring(randomUUID(), entries))
    await refuses(401, () => house.visitor().bring(runId, entries))
    await refuses(403, () => house.administrator.bring(runId, entries))
    await refuses(400, () => trainee.bring('1', entries))
    await refuses(400, () => trainee.bring("x' or '1'='1", entries))
    await refuses(400, () => trainee.bring('%00', entries))
  })
})

function nest(depth: number): unknown {
  let value: unknown = 0
  for (let i = 0; i < depth; i++) value = { in: value }
  return value
}

describe('bodies that are none', () => {
  const urls = [
    '/api/runs',
    '/api/setup',
    '/api/sign-in',
    '/api/guest',
    '/api/pairings',
    '/api/pairings/poll',
  ]
  const texts = [
    '{',
    '',
    'null garbage',
    '{"id":}',
    '[1,',
    '"\\u00"',
    '\u0000',
    '{"a":1}{"b":2}',
    '﻿﻿{}',
    'NaN',
  ]
  test.each(urls)('%s, malformed', async (url) => {
    for (const text of texts)
      await refuses(400, () =>
        trainee.raw({ method: 'POST', url, payload: text, headers: { 'content-type': 'application/json' } }),
      )
  })
  test.each(urls)('%s, with keys that reach for the prototype', async (url) => {
    for (const text of [
      '{"__proto__":{"role":"administrator"}}',
      '{"constructor":{"prototype":{"role":"x"}}}',
    ])
      await refuses(400, () =>
        trainee.raw({ method: 'POST', url, payload: text, headers: { 'content-type': 'application/json' } }),
      )
    expect(({} as Record<string, unknown>).role).toBeUndefined()
  })
  test.each(urls)('%s, of another type', async (url) => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/html',
    ])
      await refuses(415, () =>
        trainee.raw({ method: 'POST', url, payload: '{}', headers: { 'content-type': type } }),
      )
  })
  test.each(urls)('%s, too large', async (url) => {
    const payload = `{"name":"${'x'.repeat(1_100_000)}"}`
    await refuses(413, () =>
      trainee.raw({ method: 'POST', url, payload, headers: { 'content-type': 'application/json' } }),
    )
  })
  test.each(urls)('%s, half a megabyte of brackets', async (url) => {
    await refuses(400, () => trainee.post(url, '['.repeat(500_000) + ']'.repeat(500_000)))
  })
  test.each(urls)('%s, from another site', async (url) => {
    await refuses(403, () => trainee.post(url, {}, { 'sec-fetch-site': 'cross-site' }))
    await refuses(403, () => trainee.post(url, {}, { origin: 'https://evil.example' }))
  })
})

describe('addresses', () => {
  const unknown = [
    ...[
      '/api/',
      '/api/nothing',
      '/api/runs/x/y',
      '/xapi/',
      '/train',
      '/reviewer',
      '/favicon.bmp',
      '/.git/config',
    ],
    ...[
      '/../kouan-secret.txt',
      '/%2e%2e/kouan-secret.txt',
      '/..%2fkouan-secret.txt',
      '/assets/../../kouan-secret.txt',
    ],
    ...[
      '/assets/%2e%2e%2f%2e%2e%2fkouan-secret.txt',
      '/....//kouan-secret.txt',
      '/assets/..%5c..%5ckouan-secret.txt',
    ],
    ...['/index.html%00', '/%00', '//kouan-secret.txt', '/assets/..;/kouan-secret.txt'],
  ].filter((url) => url !== '/train')
  test.each(unknown)('%s leads nowhere', async (url) => {
    await refuses([400, 403, 404], () => house.visitor().get(url))
    const answer = await house.visitor().get(url)
    expect(answer.body).not.toContain('secret\n')
    expect(answer.body).not.toBe('secret')
  })
  test.each([
    '/api/runs?limit=0',
    '/api/runs?limit=999',
    '/api/runs?limit=x',
    '/api/runs?guest=1',
    '/api/runs?person=me',
  ])('%s is no question', async (url) => {
    await refuses(400, () => house.trainer.get(url))
  })
  test.each([
    '/api/runs?order=name',
    '/api/runs?result=good',
    '/api/runs?scenario[]=x',
    '/api/people?role=guest',
  ])('%s is no question', async (url) => {
    await refuses(400, () => house.trainer.get(url))
  })
  test('a place in a list that is none finds nothing, or as much as there is', async () => {
    for (const before of ["' or 1=1 --", '~', 'x~y', '\u0000'])
      expect((await house.trainer.get(`/api/runs?before=${encodeURIComponent(before)}`)).statusCode).toBe(200)
  })
  test('methods that a route does not know', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
      await refuses(404, () => trainee.send(method, '/api/runs', {}))
      await refuses(404, () => trainee.send(method, '/', {}))
    }
  })
})

describe('cookies and keys', () => {
  test.each(['', 'x', '%00', 'a'.repeat(4000), "' or 1=1 --", '../..', '{}'])(
    'a forged one (%#) is nobody',
    async (value) => {
      count += 1
      const answer = await house.app.inject({ url: '/api/runs', headers: { cookie: `kouan=${value}` } })
      expect(answer.statusCode).toBe(401)
      const key = await house.app.inject({
        method: 'POST',
        url: '/api/runs',
        payload: runBody(),
        headers: { authorization: `Bearer ${value}` },
      })
      expect(key.statusCode).toBe(401)
    },
  )
})

test('any JSON at all is answered, and never by a fault (seed 20261102)', async () => {
  const urls = [...Object.keys(RIGHT), `/api/runs/${'0'.repeat(36)}/entries`, '/xapi/statements']
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...urls), fc.json({ maxDepth: 6 }), async (url, text) => {
      count += 1
      const { statusCode } = await house.trainer.post(url, text)
      expect(statusCode).toBeGreaterThanOrEqual(400)
      expect(statusCode).toBeLessThan(500)
    }),
    { numRuns: 200, seed: 20261102, examples: [['/api/runs', '{"__proto__":null}']] },
  )
})

test('that was at least two hundred bad inputs', () => {
  expect(count).toBeGreaterThanOrEqual(200)
})
