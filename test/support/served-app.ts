import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { loadScenarios } from '#server/served-scenarios.ts'
import { createServer } from '#server/server.ts'
import { requireBuiltApp } from './built-app.ts'
import { SECRETS } from './server-client.ts'

/** The built app on the real server, on a port and a data directory of its own, with a trainer and a trainee. */
export interface ServedApp {
  readonly origin: string
  readonly trainee: { readonly id: string; readonly name: string; readonly pin: string }
  readonly trainer: { readonly login: string; readonly password: string }
  readonly server: FastifyInstance
  /** Asks the interface as the trainer; undefined where it has no answer. */
  get<T>(path: string): Promise<T | undefined>
  close(): Promise<void>
}

/** Serves the app; the administrator, the class and the people come through the interface, as in life. */
export async function serveApp(distDir: string = requireBuiltApp()): Promise<ServedApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kouan-run-'))
  const server = await createServer({ dataDir, distDir, scenarios: await loadScenarios() })
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  const origin = address.replace('127.0.0.1', 'localhost')
  let cookie = ''
  const post = async <T>(path: string, body: unknown): Promise<T> => {
    const answer = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return (await answer.json()) as T
  }
  const trainer = { login: 'ada', password: SECRETS.password }
  await post('/api/setup', { token: server.setupToken, name: 'Ada', ...trainer })
  const { id: classId } = await post<{ id: string }>('/api/classes', { name: 'Monday' })
  const { pin } = SECRETS
  const name = 'Li Na'
  const { id } = await post<{ id: string }>('/api/people', { role: 'trainee', name, classId, pin })
  return {
    origin,
    server,
    get: async <T>(path: string) => {
      const answer = await fetch(`${origin}${path}`, { headers: { cookie } })
      return answer.ok ? ((await answer.json()) as T) : undefined
    },
    trainee: { id, name, pin },
    trainer,
    close: async () => {
      await server.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A run as the trainer is told of it, once the server has scored it. */
export interface ToldRun {
  readonly modality: string
  readonly score: { readonly percent: number; readonly hasPassed: boolean }
}

/** Waits until the server has scored a run, and returns what the trainer's interface says of it. */
export async function askTrainer(app: ServedApp, id: string): Promise<ToldRun> {
  for (let tries = 0; tries < 60; tries++) {
    const run = await app.get<Partial<ToldRun>>(`/api/runs/${id}`)
    if (run?.score && run.modality) return { modality: run.modality, score: run.score }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`the server has no score of run ${id}`)
}
