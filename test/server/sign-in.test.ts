import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  addTrainee,
  Client,
  openServer,
  openTestHouse,
  SECRETS,
  type TestHouse,
} from '#test/support/server-client.ts'

const { password, pin } = SECRETS

let house: TestHouse
beforeEach(async () => {
  house = await openTestHouse()
})
afterEach(() => house.close())

const roleOf = async (client: Client) => (await client.get('/api/me')).json().person?.role ?? null

describe('the first administrator', () => {
  test('is made by a link that works once', async () => {
    expect(await roleOf(house.administrator)).toBe('administrator')
    expect((await house.visitor().get('/api/me')).json()).toEqual({ person: null, needsSetup: false })
    const again = await house.visitor().post('/api/setup', {
      token: house.app.setupToken,
      name: 'Eve',
      login: 'eve',
      password,
    })
    expect([again.statusCode, again.json().type]).toEqual([403, 'urn:kouan:problem:setup/void'])
  })

  test('gets another link at each start while there is none, and the one before is void', async () => {
    const { app, dataDir } = await openServer()
    const first = app.setupToken
    expect((await app.inject('/api/me')).json().needsSetup).toBe(true)
    await app.close()
    const { app: second } = await openServer({ dataDir })
    expect(second.setupToken).not.toBe(first)
    const who = { name: 'Eve', login: 'eve', password }
    const client = new Client(second)
    expect((await client.post('/api/setup', { token: first, ...who })).statusCode).toBe(403)
    expect((await client.post('/api/setup', { token: second.setupToken, ...who })).statusCode).toBe(201)
    await second.close()
    const { app: third } = await openServer({ dataDir })
    expect(third.setupToken).toBeUndefined()
    await third.close()
  })

  test('is one, however many follow the link at once', async () => {
    const { app } = await openServer()
    const answers = await Promise.all(
      ['eve', 'mallory', 'trudy'].map((login) =>
        new Client(app).post('/api/setup', { token: app.setupToken, name: login, login, password }),
      ),
    )
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 403, 403])
    await app.close()
  })
})

describe('a sign-in', () => {
  test('is a cookie that no script reads and no other site sends', async () => {
    const answer = await house.visitor().post('/api/sign-in', { login: 'TOM ', password })
    expect(answer.cookies).toMatchObject([
      { name: 'kouan', httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 7 * 86_400 },
    ])
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.body).not.toContain(answer.cookies[0]?.value)
  })

  test('is renewed each time, and the one before is void', async () => {
    const client = await house.visitor().enter('/api/sign-in', { login: 'tom', password })
    const before = (await client.post('/api/sign-in', { login: 'tom', password })).cookies[0]?.value ?? ''
    const after = (await client.post('/api/sign-in', { login: 'tom', password })).cookies[0]?.value
    expect(after).not.toBe(before)
    const stale = await house.app.inject({ url: '/api/me', cookies: { kouan: before } })
    expect(stale.json().person).toBeNull()
  })

  test('ends when it is ended, when its time is up, and when its person is let go', async () => {
    const client = await house.visitor().enter('/api/sign-in', { login: 'tom', password })
    expect((await client.send('POST', '/api/sign-out')).statusCode).toBe(204)
    expect(await roleOf(client)).toBeNull()
    expect((await client.send('POST', '/api/sign-out')).statusCode).toBe(401)

    await house.administrator.patch(`/api/people/${house.trainee.personId}`, { isActive: false })
    expect(await roleOf(house.trainee)).toBeNull()
    expect(
      (await house.visitor().post('/api/trainee-sign-in', { traineeId: house.trainee.personId, pin }))
        .statusCode,
    ).toBe(403)

    house.clock.ms += 7 * 86_400_000 + 1
    expect(await roleOf(house.trainer)).toBeNull()
  })

  test('ends everywhere when the password changes', async () => {
    const other = await house.visitor().enter('/api/sign-in', { login: 'tom', password })
    await house.administrator.patch(`/api/people/${house.trainer.personId}`, {
      password: 'another long password',
    })
    expect([await roleOf(other), await roleOf(house.trainer)]).toEqual([null, null])
    expect((await other.post('/api/sign-in', { login: 'tom', password })).statusCode).toBe(403)
    await other.enter('/api/sign-in', { login: 'tom', password: 'another long password' })
  })

  test('under https is tied to this host', async () => {
    const { app } = await openServer({ isBehindProxy: true })
    const answer = await app.inject({
      method: 'POST',
      url: '/api/guest',
      payload: {},
      headers: { 'x-forwarded-proto': 'https' },
    })
    expect(answer.cookies).toMatchObject([{ name: '__Host-kouan', secure: true, httpOnly: true, path: '/' }])
    await app.close()
  })

  test('is not asked for by another site', async () => {
    const ask = (headers: object) => house.visitor().post('/api/guest', {}, headers)
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ])
      expect((await ask(headers)).statusCode).toBe(403)
    for (const headers of [
      { 'sec-fetch-site': 'same-origin' },
      { origin: 'http://localhost', host: 'localhost' },
      {},
    ])
      expect((await ask(headers)).statusCode).toBe(201)
  })
})

describe('guesses', () => {
  const guess = (client: Client, wrong: string) =>
    client.post('/api/trainee-sign-in', { traineeId: house.trainee.personId, pin: wrong })

  test('lock the trainee for a while that doubles, also when they come all at once', async () => {
    const visitor = house.visitor()
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => guess(visitor, String(1000 + i))))
    const codes = answers.map(({ statusCode }) => statusCode).toSorted()
    expect(codes).toEqual([...Array(5).fill(403), ...Array(7).fill(429)])
    expect((await guess(visitor, pin)).statusCode).toBe(429)
    house.clock.ms += 31_000
    expect((await guess(visitor, '0000')).statusCode).toBe(403)
    const locked = await guess(visitor, pin)
    expect([locked.statusCode, locked.headers['retry-after']]).toEqual([429, '60'])
    house.clock.ms += 61_000
    expect((await guess(visitor, pin)).statusCode).toBe(200)
    expect((await guess(visitor, '0000')).statusCode).toBe(403)
    expect((await guess(visitor, pin)).statusCode).toBe(200)
  })

  test('are told neither who exists nor what was wrong', async () => {
    const wrongPin = await guess(house.visitor(), '0000')
    const nobody = await house
      .visitor()
      .post('/api/trainee-sign-in', { traineeId: house.classId, pin: '0000' })
    const staff = await house
      .visitor()
      .post('/api/trainee-sign-in', { traineeId: house.trainer.personId, pin })
    const noLogin = await house.visitor().post('/api/sign-in', { login: 'nobody', password })
    for (const answer of [wrongPin, nobody, staff, noLogin])
      expect([answer.statusCode, answer.body]).toEqual([403, wrongPin.body])
  })
})

describe('classes and people', () => {
  test('the open classes show names to pick, and no more', async () => {
    const open = (await house.visitor().get('/api/classes/open')).json()
    expect(open).toEqual({
      classes: [
        { id: house.classId, name: 'Monday', trainees: [{ id: house.trainee.personId, name: 'Li Na' }] },
      ],
    })
    const closed = await house.trainer.patch(`/api/classes/${house.classId}`, {
      isOpen: false,
      name: 'Tuesday',
    })
    expect(closed.json()).toEqual({ id: house.classId, name: 'Tuesday', isOpen: false })
    expect((await house.visitor().get('/api/classes/open')).json()).toEqual({ classes: [] })
    const late = await house
      .visitor()
      .post('/api/trainee-sign-in', { traineeId: house.trainee.personId, pin })
    expect([late.statusCode, late.json().type]).toEqual([403, 'urn:kouan:problem:classes/closed'])
    expect((await house.trainer.get('/api/classes')).json().classes).toMatchObject([
      { name: 'Tuesday', isOpen: false },
    ])
  })

  test('trainers manage trainees, administrators everybody', async () => {
    const { trainer, administrator, trainee } = house
    const staff = { role: 'trainer', name: 'Uma', login: 'uma', password }
    expect((await trainer.post('/api/people', staff)).statusCode).toBe(403)
    const uma = (await administrator.post('/api/people', staff)).json()
    expect((await administrator.post('/api/people', staff)).statusCode).toBe(409)
    expect((await trainer.patch(`/api/people/${uma.id}`, { name: 'X' })).statusCode).toBe(403)
    expect((await trainer.patch(`/api/people/${trainer.personId}`, { name: 'Thomas' })).json().name).toBe(
      'Thomas',
    )
    expect((await trainer.patch(`/api/people/${trainee.personId}`, { pin: '123456' })).statusCode).toBe(200)
    expect(await roleOf(trainee)).toBeNull()
    expect((await trainer.patch(`/api/people/${trainee.personId}`, { password })).json().field).toBe(
      'password',
    )
    const alone = await administrator.patch(`/api/people/${administrator.personId}`, { isActive: false })
    expect([alone.statusCode, alone.json().type]).toEqual([
      409,
      'urn:kouan:problem:people/last-administrator',
    ])
    const people = (await trainer.get('/api/people?role=trainee')).json().people
    expect(people).toMatchObject([{ name: 'Li Na', role: 'trainee', isActive: true }])
    expect(JSON.stringify(people)).not.toContain('argon2')
    expect(
      (await administrator.patch('/api/people/00000000-0000-4000-8000-000000000000', { name: 'X' }))
        .statusCode,
    ).toBe(404)
  })

  test('are not for those who are not staff', async () => {
    const guest = await house.visitor().enter('/api/guest')
    const asks: ['GET' | 'POST' | 'PATCH' | 'DELETE', string][] = [
      ['GET', '/api/people'],
      ['GET', '/api/classes'],
      ['POST', '/api/classes'],
      ['POST', '/api/people'],
      ['PATCH', `/api/classes/${house.classId}`],
      ['PATCH', `/api/people/${house.trainee.personId}`],
      ['POST', '/api/pairings/confirm'],
      ['GET', '/api/runs/stream'],
      ['GET', '/api/lrs-credentials'],
      ['POST', '/api/lrs-credentials'],
      ['DELETE', '/api/lrs-credentials/x'],
    ]
    for (const [method, url] of asks) {
      const body = method === 'GET' ? undefined : {}
      expect((await house.visitor().send(method, url, body)).statusCode, `${method} ${url}`).toBe(401)
      expect((await guest.send(method, url, body)).statusCode, `${method} ${url}`).toBe(403)
      expect((await house.trainee.send(method, url, body)).statusCode, `${method} ${url}`).toBe(403)
    }
    expect((await house.trainer.post('/api/lrs-credentials', { label: 'x' })).statusCode).toBe(403)
  })
})

describe('pairing', () => {
  const start = async () => (await house.visitor().post('/api/pairings')).json()
  const poll = (deviceCode: string, client = house.visitor()) =>
    client.post('/api/pairings/poll', { deviceCode })
  const confirm = (userCode: string) =>
    house.trainer.post('/api/pairings/confirm', { userCode, traineeId: house.trainee.personId })

  test('signs a headset in when the trainer confirms its code', async () => {
    const { deviceCode, userCode, intervalS } = await start()
    expect(userCode).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{8}$/)
    expect(intervalS).toBeGreaterThan(0)
    const headset = house.visitor()
    const pending = await poll(deviceCode, headset)
    expect([pending.statusCode, pending.json().status]).toEqual([202, 'pending'])
    const typed = `${userCode.slice(0, 4).toLowerCase()} - ${userCode.slice(4)}`
    expect((await confirm(typed)).json().trainee.name).toBe('Li Na')
    expect((await poll(deviceCode, headset)).json().person.id).toBe(house.trainee.personId)
    expect(await roleOf(headset)).toBe('trainee')
  })

  test('refuses a code that is replayed, expired, unknown or taken for staff', async () => {
    const { deviceCode, userCode } = await start()
    await confirm(userCode)
    expect((await confirm(userCode)).statusCode).toBe(409)
    await poll(deviceCode)
    const replayed = await poll(deviceCode)
    expect([replayed.statusCode, replayed.cookies]).toEqual([410, []])
    expect((await confirm(userCode)).statusCode).toBe(409)

    const late = await start()
    house.clock.ms += 10 * 60_000
    expect((await confirm(late.userCode)).statusCode).toBe(410)
    expect((await poll(late.deviceCode)).statusCode).toBe(410)
    expect((await confirm('BCDFGHJK')).statusCode).toBe(404)
    expect((await poll('no such device')).statusCode).toBe(404)
    const fresh = await start()
    const asStaff = await house.trainer.post('/api/pairings/confirm', {
      userCode: fresh.userCode,
      traineeId: house.trainer.personId,
    })
    expect(asStaff.statusCode).toBe(404)
    expect((await poll(fresh.userCode)).statusCode).toBe(404)
  })
})

test('a guest is marked, may train, and is on no record', async () => {
  const guest = await house.visitor().enter('/api/guest')
  expect(await roleOf(guest)).toBe('guest')
  expect((await guest.get('/api/runs')).json()).toEqual({ runs: [] })
  await addTrainee(house, 'Other')
  expect((await house.trainer.get('/api/people')).body).not.toContain('Guest')
})

test('health says what is served', async () => {
  expect((await house.visitor().get('/api/health')).json()).toEqual({
    status: 'ok',
    scenarios: [{ id: 'tiny', version: '1.0.0' }],
  })
})
