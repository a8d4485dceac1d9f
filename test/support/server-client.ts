import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { sql } from 'kysely'
import type { LogEntry, RunLog } from '#engine/log.ts'
import { createServer, type ServerOptions } from '#server/server.ts'
import { tinyScenario } from './tiny-scenario.ts'

/** When the test clock starts: a Monday morning. */
export const MORNING_MS = Date.parse('2026-11-02T08:00:00Z')

export const SECRETS = { password: 'correct horse battery', pin: '4711' } as const

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One browser or headset: keeps its cookie, and asks without a port. */
export class Client {
  readonly #app: FastifyInstance
  #cookies: Record<string, string> = {}
  uploadKey = ''
  personId = ''

  constructor(app: FastifyInstance) {
    this.#app = app
  }

  async raw(options: InjectOptions): Promise<LightMyRequestResponse> {
    const answer = await this.#app.inject({ ...options, cookies: this.#cookies })
    for (const { name, value } of answer.cookies) this.#cookies[name] = value
    return answer
  }

  send(method: Method, url: string, payload?: unknown, headers = {}): Promise<LightMyRequestResponse> {
    return this.raw({
      method,
      url,
      headers: { ...(payload !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(payload !== undefined && {
        payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
      }),
    })
  }

  get = (url: string, headers = {}) => this.send('GET', url, undefined, headers)
  post = (url: string, body: unknown = {}, headers = {}) => this.send('POST', url, body, headers)
  patch = (url: string, body: unknown) => this.send('PATCH', url, body)

  /** Signs in by any of the doors, and remembers who that makes. */
  async enter(door: string, body: unknown = {}): Promise<this> {
    const answer = await this.post(door, body)
    if (answer.statusCode >= 300) throw new Error(`${door}: ${answer.statusCode} ${answer.body}`)
    const { person, uploadKey } = answer.json()
    this.personId = person.id
    this.uploadKey = uploadKey
    return this
  }

  announce(log: RunLog, id: string = randomUUID(), more: object = {}) {
    const deviceNow = new Date(MORNING_MS).toISOString()
    return this.post('/api/runs', {
      id,
      header: log.header,
      startedAt: deviceNow,
      deviceNow,
      modality: 'desktop',
      ...more,
    })
  }

  bring(id: string, entries: readonly LogEntry[]) {
    return this.post(`/api/runs/${id}/entries`, { entries })
  }

  /** Announces a run and brings all of its log. Returns its id. */
  async deliver(log: RunLog, more: object = {}): Promise<string> {
    const id = randomUUID()
    for (const answer of [await this.announce(log, id, more), await this.bring(id, log.entries)])
      if (answer.statusCode >= 300) throw new Error(`deliver: ${answer.statusCode} ${answer.body}`)
    return id
  }
}

/** A server on a fresh data directory, with one of each role, and a clock that tests can move. */
export interface TestHouse {
  app: FastifyInstance
  readonly dataDir: string
  readonly clock: { ms: number }
  readonly administrator: Client
  readonly trainer: Client
  readonly trainee: Client
  readonly classId: string
  visitor(): Client
  /** Sets how many pages the database may have; as many as it has, when not said: a full disk. */
  limitPages(most?: number): Promise<void>
  close(): Promise<void>
}

export async function openServer(options: Partial<ServerOptions> & { clock?: { ms: number } } = {}) {
  const { clock = { ms: MORNING_MS }, ...rest } = options
  const dataDir = rest.dataDir ?? mkdtempSync(join(tmpdir(), 'kouan-'))
  const app = await createServer({
    scenarios: [{ scenario: tinyScenario, text: { en: {}, zh: {} } }],
    now: () => clock.ms,
    ...rest,
    dataDir,
  })
  return { app, dataDir, clock }
}

export async function openTestHouse(options: Partial<ServerOptions> = {}): Promise<TestHouse> {
  const { app, dataDir, clock } = await openServer(options)
  const { password, pin } = SECRETS
  const visitor = () => new Client(app)
  const administrator = await visitor().enter('/api/setup', {
    token: app.setupToken,
    name: 'Ada',
    login: 'ada',
    password,
  })
  await administrator.post('/api/people', { role: 'trainer', name: 'Tom', login: 'tom', password })
  const trainer = await visitor().enter('/api/sign-in', { login: 'tom', password })
  const { id: classId } = (await trainer.post('/api/classes', { name: 'Monday' })).json()
  const added = await trainer.post('/api/people', { role: 'trainee', name: 'Li Na', classId, pin })
  const trainee = await visitor().enter('/api/trainee-sign-in', { traineeId: added.json().id, pin })
  return {
    app,
    dataDir,
    clock,
    administrator,
    trainer,
    trainee,
    classId,
    visitor,
    limitPages: async (most = 0) => {
      await sql.raw(`pragma max_page_count = ${most || 1}`).execute(app.house.db)
    },
    close: async () => {
      await app.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Adds another trainee to the house's class, signed in. */
export async function addTrainee(house: TestHouse, name: string): Promise<Client> {
  const { pin } = SECRETS
  const added = await house.trainer.post('/api/people', {
    role: 'trainee',
    name,
    classId: house.classId,
    pin,
  })
  return house.visitor().enter('/api/trainee-sign-in', { traineeId: added.json().id, pin })
}
