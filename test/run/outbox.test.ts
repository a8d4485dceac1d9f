import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { playRun } from '#engine/bot.ts'
import type { LogEntry } from '#engine/log.ts'
import type { DeviceRun } from '#run/device-store.ts'
import { createOutbox, type Upload, type UploadAnswer } from '#run/outbox.ts'
import { createMemoryStore } from '#test/support/memory-store.ts'
import { tinyScenario } from '#test/support/tiny-scenario.ts'

const log = playRun(tinyScenario, { seed: 3, mode: 'assessment', overlay: {} }, 'model')
const run: DeviceRun = {
  id: 'b7e6c1f0-0000-4000-8000-000000000001',
  header: log.header,
  account: 'guest',
  uploadKey: 'key',
  modality: 'desktop',
  startedAt: '2026-11-02T08:00:00Z',
  hasEnded: true,
  sentSeq: 0,
  isDelivered: false,
}

/** A server that keeps entries in order; `mood` says what becomes of each request, and whether the answer is lost. */
function createServer(mood: () => 'answers' | 'loses-request' | 'loses-answer' | 'later') {
  const kept: LogEntry[] = []
  const handle = async (take: () => UploadAnswer): Promise<UploadAnswer> => {
    const how = mood()
    if (how === 'loses-request') throw new TypeError('network')
    if (how === 'later') return { later: 'database is locked' }
    const answer = take()
    if (how === 'loses-answer') throw new TypeError('network')
    return answer
  }
  const upload: Upload = {
    createRun: () => handle(() => ({ nextSeq: kept.length })),
    appendEntries: (_id, entries) =>
      handle(() => {
        for (const entry of entries) {
          if (entry.seq > kept.length) return { nextSeq: kept.length }
          if (entry.seq === kept.length) kept.push(entry)
        }
        return { nextSeq: kept.length }
      }),
  }
  return { kept, upload }
}

async function storeWithRun() {
  const store = createMemoryStore()
  await store.putRun(run)
  for (const entry of log.entries) await store.addEntry(run.id, entry)
  return store
}

describe('the outbox', () => {
  test('delivers a run whole and marks it so', async () => {
    const store = await storeWithRun()
    const server = createServer(() => 'answers')
    const outbox = createOutbox(store, server.upload)
    await outbox.flush()
    expect(server.kept).toEqual(log.entries)
    expect((await store.run(run.id))?.isDelivered).toBe(true)
    expect(outbox.state()).toMatchObject({ pending: 0, isOnline: true })
  })

  test('delivers each entry once in effect, whatever the network loses', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('answers', 'loses-request', 'loses-answer', 'later' as const), {
          maxLength: 30,
        }),
        async (moods) => {
          const queue = [...moods]
          const store = await storeWithRun()
          const server = createServer(() => (queue.shift() as 'answers' | undefined) ?? 'answers')
          const outbox = createOutbox(store, server.upload)
          for (let tries = 0; tries <= moods.length + 1; tries++) await outbox.flush()
          expect(server.kept).toEqual(log.entries)
          expect((await store.run(run.id))?.isDelivered).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('keeps a refused run on the device, with the reason', async () => {
    const store = await storeWithRun()
    const outbox = createOutbox(store, {
      createRun: async () => ({ refused: 'this run belongs to somebody else' }),
      appendEntries: async () => ({ nextSeq: 0 }),
    })
    await outbox.flush()
    expect(await store.run(run.id)).toMatchObject({ refusal: 'this run belongs to somebody else' })
    expect(await store.entries(run.id)).toEqual(log.entries)
  })

  test('says that the server cannot be reached, and goes on later', async () => {
    const store = await storeWithRun()
    let isUp = false
    const server = createServer(() => (isUp ? 'answers' : 'loses-request'))
    const outbox = createOutbox(store, server.upload)
    await outbox.flush()
    expect(outbox.state()).toMatchObject({ pending: 1, isOnline: false })
    isUp = true
    await outbox.flush()
    expect(outbox.state()).toMatchObject({ pending: 0, isOnline: true })
  })
})
