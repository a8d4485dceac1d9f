import { expect, test } from 'vitest'
import { checkLog } from '#engine/log.ts'
import { openRun } from '#pages/train/open-run.ts'
import type { Outbox } from '#run/outbox.ts'
import { createMemoryStore } from '#test/support/memory-store.ts'
import { tinyScenario } from '#test/support/tiny-scenario.ts'

const outbox: Outbox = {
  flush: async () => {},
  state: () => ({ pending: 0, isOnline: true }),
  subscribe: () => () => {},
}

test('redo begins a whole run at the point, and ends and keeps the one before', async () => {
  const store = createMemoryStore()
  const common = {
    device: { store, outbox },
    scenario: tinyScenario,
    setup: { seed: 5, mode: 'practice', overlay: {} } as const,
    account: 'guest',
    uploadKey: 'key',
  }
  const first = await openRun(common)
  await first.live.dispatch({ type: 'BeginRun' })
  await first.live.dispatch({ type: 'StartBelt' })
  await first.live.dispatch({ type: 'PauseRun', reason: 'trainee' })
  const id = await first.redo(2)
  first.close()

  expect(await store.run(first.id)).toMatchObject({ hasEnded: true })
  const old = { header: first.live.header, entries: await store.entries(first.id) }
  expect(old.entries.at(-1)?.intent.type).toBe('EndRun')
  expect(checkLog(tinyScenario, old).unsound).toBeUndefined()

  const redone = await store.run(id)
  expect(redone).toMatchObject({ hasEnded: false, isDelivered: false, account: 'guest', uploadKey: 'key' })
  expect(redone?.header.redoOf).toEqual({ run: first.id, seq: 2 })
  if (!redone) return
  const second = await openRun({ ...common, resume: redone })
  await second.live.dispatch({ type: 'ResumeRun' })
  await second.live.dispatch({ type: 'StopBelt' })
  second.close()
  const entries = await store.entries(id)
  expect(entries.map(({ intent }) => intent.type)).toEqual([
    'BeginRun',
    'StartBelt',
    'PauseRun',
    'ResumeRun',
    'StopBelt',
  ])
  expect(checkLog(tinyScenario, { header: redone.header, entries }).unsound).toBeUndefined()
})
