import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { playRun } from '#engine/bot.ts'
import { canonical } from '#engine/canonical.ts'
import { replay } from '#engine/log.ts'
import { score } from '#folds/score.ts'

const START = resolve(import.meta.dirname, '../../scripts/start.ts')
/** A process needs its time to start when the machine is busy. */
const PATIENCE_MS = 60_000

/** A real server process, as `npm start` starts it. */
interface Running {
  readonly child: ChildProcess
  readonly address: string
}

async function startServer(dataDir: string): Promise<Running> {
  const child = spawn(process.execPath, [START, '--no-build', '--port', '0', '--data', dataDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const deadline = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
  for await (const text of child.stdout) {
    said += text
    if (said.includes('--lan')) break
  }
  clearTimeout(deadline)
  const address = /http:\/\/localhost:\d+/.exec(said)?.[0]
  if (!address) throw new Error(`the server did not start: ${said}`)
  return { child, address }
}

async function end({ child }: Running, signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
  return child.exitCode
}

let dataDir: string
let server: Running
let cookie = ''

/** Asks the server, whichever process it is just now. Rejects when there is none. */
async function ask(path: string, body?: unknown) {
  const response = await fetch(`${server.address}${path}`, {
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) },
    signal: AbortSignal.timeout(5000),
  })
  cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
  return { status: response.status, body: await response.json() }
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kouan-kill-'))
  server = await startServer(dataDir)
}, PATIENCE_MS)
afterAll(async () => {
  await end(server, 'SIGKILL')
  rmSync(dataDir, { recursive: true })
})

describe('a server killed with SIGKILL again and again during upload', () => {
  const log = playRun(expressMail, { seed: 8, mode: 'assessment', overlay: {} }, 'model')
  const id = randomUUID()

  test('has lost nothing that it acknowledged, and the run is whole in the end', {
    timeout: 120_000,
  }, async () => {
    expect((await ask('/api/guest', {})).status).toBe(201)
    const run = {
      id,
      header: log.header,
      startedAt: '2026-11-02T08:00:00Z',
      deviceNow: '2026-11-02T08:10:00Z',
      modality: 'desktop',
    }
    await ask('/api/runs', run)

    let acknowledged = 0
    const killAt = [3, 11, 12, 30, Math.floor(log.entries.length / 2)]
    for (let seq = 0; seq < log.entries.length; ) {
      const upload = ask(`/api/runs/${id}/entries`, { entries: log.entries.slice(seq, seq + 2) })
      if (killAt.length > 0 && seq >= (killAt[0] as number)) {
        // The odd ones fall at once, into the upload; the even ones after the answer.
        const isInFlight = killAt.length % 2 === 1
        if (!isInFlight) acknowledged = (await upload).body.nextSeq
        await Promise.all([end(server, 'SIGKILL'), upload.catch(() => undefined)])
        killAt.shift()
        server = await startServer(dataDir)
        const { body } = await ask('/api/runs', run)
        expect(body.nextSeq).toBeGreaterThanOrEqual(acknowledged)
        const kept = (await ask(`/api/runs/${id}/log`)).body
        expect(canonical(kept.entries)).toBe(canonical(log.entries.slice(0, body.nextSeq)))
        seq = body.nextSeq
        continue
      }
      const { status, body } = await upload
      expect(status).toBe(200)
      acknowledged = body.nextSeq
      seq = acknowledged
    }
    expect(killAt).toEqual([])
    expect(canonical((await ask(`/api/runs/${id}/log`)).body)).toBe(canonical(log))
    const { body } = await ask(`/api/runs/${id}`)
    expect(body).toMatchObject({ result: 'passed', percent: 100, isGuest: true, unsound: null })
    expect(canonical(body.score)).toBe(canonical(score(expressMail, replay(expressMail, log))))
  })
})

test('a second server on a taken port says so in a sentence and leaves', {
  timeout: PATIENCE_MS,
}, async () => {
  const port = new URL(server.address).port
  const child = spawn(process.execPath, [START, '--no-build', '--port', port, '--data', dataDir])
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const [code] = await once(child, 'exit')
  expect([code, said]).toEqual([1, expect.stringContaining(`Port ${port} is taken by another program.`)])
})

test('SIGTERM ends it cleanly, though a connection is kept alive', { timeout: PATIENCE_MS }, async () => {
  expect((await ask('/api/health')).status).toBe(200)
  expect(await end(server, 'SIGTERM')).toBe(0)
  server = await startServer(dataDir)
})
