import { describe, expect, test } from 'vitest'
import { playRun } from '#engine/bot.ts'
import { checkLog, createHeader, type LogEntry, replay } from '#engine/log.ts'
import { createRunClock } from '#run/clock.ts'
import { EntryTakenError } from '#run/device-store.ts'
import { createLiveRun } from '#run/live.ts'
import { createReplayRun } from '#run/replay.ts'
import { tinyScenario } from '#test/support/tiny-scenario.ts'

const header = createHeader(tinyScenario, { seed: 5, mode: 'practice', overlay: {} })

function createManualClock() {
  let nowMs = 0
  const clock = createRunClock({ now: () => nowMs, setTimeout: () => 0, clearTimeout: () => {} })
  return { clock, pass: (ms: number) => (nowMs += ms) }
}

describe('a live run', () => {
  test('shows an event only once it is kept', async () => {
    const { clock } = createManualClock()
    let finish: () => void = () => {}
    const live = createLiveRun({
      scenario: tinyScenario,
      header,
      clock,
      keep: () => new Promise((resolve) => (finish = resolve)),
    })
    const begun = live.dispatch({ type: 'BeginRun' })
    await Promise.resolve()
    expect(live.store.getState().state.phase).toBe('ready')
    finish()
    await begun
    expect(live.store.getState().state.phase).toBe('running')
  })

  test('stands when an entry cannot be kept, says so, and goes on when it can', async () => {
    const { clock } = createManualClock()
    let isFull = true
    const kept: LogEntry[] = []
    const live = createLiveRun({
      scenario: tinyScenario,
      header,
      clock,
      keep: async (entry) => {
        if (isFull) throw new Error('the disk is full')
        kept.push(entry)
      },
    })
    await expect(live.dispatch({ type: 'BeginRun' })).rejects.toThrow('the disk is full')
    expect(live.store.getState()).toMatchObject({ keepError: 'the disk is full', entries: [] })
    isFull = false
    await live.dispatch({ type: 'BeginRun' })
    expect(live.store.getState().keepError).toBeUndefined()
    expect(kept.map(({ seq }) => seq)).toEqual([0])
  })

  test('makes a sound log of intents that come at once', async () => {
    const { clock, pass } = createManualClock()
    const entries: LogEntry[] = []
    const live = createLiveRun({
      scenario: tinyScenario,
      header,
      clock,
      keep: async (entry) => void entries.push(entry),
    })
    await live.dispatch({ type: 'BeginRun' })
    pass(400)
    await Promise.all([
      live.dispatch({ type: 'StartBelt' }),
      live.dispatch({ type: 'StartBelt' }),
      live.dispatch({ type: 'PressEmergencyStop' }),
      live.dispatch({ type: 'PauseRun', reason: 'trainee' }),
    ])
    expect(checkLog(tinyScenario, { header, entries }).unsound).toBeUndefined()
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index))
    expect(live.store.getState().state.phase).toBe('paused')
  })

  test('goes on from a log that is already there, at its last moment', async () => {
    const { clock, pass } = createManualClock()
    const first: LogEntry[] = []
    const live = createLiveRun({
      scenario: tinyScenario,
      header,
      clock,
      keep: async (e) => void first.push(e),
    })
    await live.dispatch({ type: 'BeginRun' })
    pass(2345)
    await live.dispatch({ type: 'StartBelt' })
    live.dispose()
    const again = createManualClock()
    const rest: LogEntry[] = []
    const resumed = createLiveRun({
      scenario: tinyScenario,
      header,
      entries: first,
      clock: again.clock,
      keep: async (e) => void rest.push(e),
    })
    expect(resumed.store.getState().state).toEqual(replay(tinyScenario, { header, entries: first }))
    expect(resumed.nowMs()).toBe(2345)
    again.pass(100)
    await resumed.dispatch({ type: 'StopBelt' })
    expect(checkLog(tinyScenario, { header, entries: [...first, ...rest] }).unsound).toBeUndefined()
  })

  test('does not go on beside another tab that has written the entry', async () => {
    const { clock } = createManualClock()
    const live = createLiveRun({
      scenario: tinyScenario,
      header,
      clock,
      keep: async ({ seq }) => {
        throw new EntryTakenError('r', seq)
      },
    })
    await expect(live.dispatch({ type: 'BeginRun' })).rejects.toThrow(EntryTakenError)
    expect(live.store.getState().state.phase).toBe('ready')
  })
})

describe('a replay', () => {
  test('shows at each cursor what folding the events up to there gives', () => {
    const log = playRun(tinyScenario, { seed: 9, mode: 'practice', overlay: {} }, 'random')
    const events = log.entries.flatMap((entry) => entry.events)
    const run = createReplayRun(tinyScenario, log)
    run.seek(events.length)
    expect(run.store.getState().state).toEqual(replay(tinyScenario, log))
    for (const cursor of [0, 1, Math.floor(events.length / 2), events.length, 3]) {
      run.seek(cursor)
      expect(run.store.getState().state.eventCount).toBe(cursor)
    }
    run.seek(10 ** 6)
    expect(run.store.getState().cursor).toBe(events.length)
    run.seekMs(events[0]!.atMs)
    expect(run.store.getState().state.atMs).toBe(events[0]!.atMs)
  })
})
