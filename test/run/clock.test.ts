import { describe, expect, test } from 'vitest'
import { createRunClock } from '#run/clock.ts'

/** A ticker that only the test moves. */
function createFakeTicker() {
  let nowMs = 1_000_000
  const timers = new Map<number, { atMs: number; callback: () => void }>()
  let nextId = 1
  return {
    now: () => nowMs,
    setTimeout: (callback: () => void, ms: number) => {
      timers.set(nextId, { atMs: nowMs + ms, callback })
      return nextId++
    },
    clearTimeout: (timer: unknown) => void timers.delete(timer as number),
    pass: (ms: number) => {
      nowMs += ms
      for (const [id, timer] of [...timers])
        if (timer.atMs <= nowMs) {
          timers.delete(id)
          timer.callback()
        }
    },
  }
}

describe('a run clock', () => {
  test('goes with the ticker, and stands when told to', () => {
    const ticker = createFakeTicker()
    const clock = createRunClock(ticker)
    clock.set(5000, true)
    ticker.pass(300)
    expect(clock.now()).toBe(5300)
    clock.set(5300, false)
    ticker.pass(10_000)
    expect(clock.now()).toBe(5300)
    clock.set(5300, true)
    ticker.pass(20)
    expect(clock.now()).toBe(5320)
  })

  test('never goes back when the state catches up with it', () => {
    const ticker = createFakeTicker()
    const clock = createRunClock(ticker)
    clock.set(0, true)
    ticker.pass(777)
    clock.set(700, true)
    expect(clock.now()).toBe(777)
  })

  test('calls back when run time has come, pauses not counted', () => {
    const ticker = createFakeTicker()
    const clock = createRunClock(ticker)
    clock.set(0, true)
    const called: number[] = []
    clock.at(1000, () => called.push(clock.now()))
    ticker.pass(400)
    clock.set(400, false)
    ticker.pass(5000)
    expect(called).toEqual([])
    clock.set(400, true)
    ticker.pass(599)
    expect(called).toEqual([])
    ticker.pass(1)
    expect(called).toEqual([1000])
  })

  test('does not call back once cancelled', () => {
    const ticker = createFakeTicker()
    const clock = createRunClock(ticker)
    clock.set(0, true)
    let calls = 0
    clock.at(10, () => calls++)()
    ticker.pass(100)
    expect(calls).toBe(0)
  })
})
