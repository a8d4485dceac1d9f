import { describe, expect, test } from 'vitest'
import { xrayPractice, xrayTest } from '#content/xray/scenarios.ts'
import { playRun } from '#engine/bot.ts'
import { checkLog, type RunLog, replay } from '#engine/log.ts'
import { imageLevels } from '#folds/image-levels.ts'
import { lastLevels, type RunSource } from '#pages/train/last-levels.ts'
import { START_LEVEL } from '#scenario/staircase.ts'
import { createMemoryStore } from '#test/support/memory-store.ts'

const nowhere: RunSource = {
  runs: () => Promise.reject(new TypeError('no network')),
  log: () => Promise.reject(new TypeError('no network')),
}

const played = (overlay: Record<string, number> = {}, seed = 4): RunLog =>
  playRun(xrayPractice, { seed, mode: 'practice', overlay }, 'model')
const levelsOf = (log: RunLog) => imageLevels(replay(xrayPractice, log))

async function storeOf(log: RunLog, startedAt: string, account = 'ann') {
  const store = createMemoryStore()
  for (const entry of log.entries) await store.addEntry('r1', entry)
  await store.putRun({
    id: 'r1',
    header: log.header,
    account,
    uploadKey: 'key',
    modality: 'desktop',
    startedAt,
    hasEnded: true,
    sentSeq: 0,
    isDelivered: true,
  })
  return store
}

describe('practice goes on where the last one ended', () => {
  const first = played()

  test('from this device, and the run that begins so is sound by itself', async () => {
    const store = await storeOf(first, '2026-01-02T08:00:00.000Z')
    const overlay = await lastLevels({ store, server: nowhere }, xrayPractice, 'ann')
    expect(overlay).toEqual(levelsOf(first))
    expect(Math.max(...Object.values(overlay))).toBeGreaterThan(START_LEVEL)

    const second = played(overlay, 5)
    expect(checkLog(xrayPractice, second).unsound).toBeUndefined()
    const drawn = second.entries.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'ImageDrawn' ? [event.draw] : [])),
    )
    expect(drawn[0]?.level).toBe(overlay[`startLevel.${drawn[0]?.category}`])
  })

  test('from the server where that has the newer run', async () => {
    const store = await storeOf(first, '2026-01-02T08:00:00.000Z')
    const newer = played(levelsOf(first), 6)
    const server: RunSource = {
      runs: async () => [
        { id: 'r3', startedAt: '2026-01-04T08:00:00.000Z', hasEnded: true, result: 'unsound' },
        { id: 'r2', startedAt: '2026-01-03T08:00:00.000Z', hasEnded: true, result: 'passed' },
      ],
      log: async (id) => {
        expect(id).toBe('r2')
        return newer
      },
    }
    expect(await lastLevels({ store, server }, xrayPractice, 'ann')).toEqual(levelsOf(newer))
    expect(levelsOf(newer)).not.toEqual(levelsOf(first))
  })

  test('never from somebody else, for guests, or in the test', async () => {
    const store = await storeOf(first, '2026-01-02T08:00:00.000Z')
    expect(await lastLevels({ store, server: nowhere }, xrayPractice, 'bob')).toEqual({})
    const shared = await storeOf(first, '2026-01-02T08:00:00.000Z', 'guest')
    expect(await lastLevels({ store: shared, server: nowhere }, xrayPractice, 'guest')).toEqual({})
    expect(await lastLevels({ store, server: nowhere }, xrayTest, 'ann')).toEqual({})
  })

  test('a level that there is not counts as the nearest', () => {
    const log = played({ 'startLevel.drugs': 99, 'startLevel.wildlife': -3 })
    const state = replay(xrayPractice, { ...log, entries: log.entries.slice(0, 1) })
    expect(state.exercise?.staircases.of.drugs.level).toBe(20)
    expect(state.exercise?.staircases.of.wildlife.level).toBe(1)
  })
})
