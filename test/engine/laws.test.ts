import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { play, playRun } from '#engine/bot.ts'
import { canonical } from '#engine/canonical.ts'
import { decide, dueAtMs, refusalOf } from '#engine/decide.ts'
import type { RunEvent } from '#engine/event.ts'
import { evolve } from '#engine/evolve.ts'
import type { Intent, IntentBody } from '#engine/intent.ts'
import { checkLog, createEntry, genesisHash, type LogEntry, replay } from '#engine/log.ts'
import { knownIntents } from '#engine/options.ts'
import { initialState, type Setup } from '#engine/state.ts'
import { createRandom } from '#scenario/random.ts'

const setup = (seed: number): Setup => ({ seed, mode: 'practice', overlay: {} })
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })

/** Freezes a value to its depths, so that any attempt to alter it throws. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

describe('L1: evolve is total', () => {
  test('it takes the events of one run in the states of another, in any order', () => {
    fc.assert(
      fc.property(seeds, seeds, (seedA, seedB) => {
        const events = playRun(expressMail, setup(seedA), 'random').entries.flatMap((entry) => entry.events)
        const shuffled = createRandom(seedB).shuffle(events)
        let state = initialState(expressMail, setup(seedB))
        for (const event of shuffled) state = evolve(state, event)
        expect(state.eventCount).toBe(events.length)
      }),
      { numRuns: 25 },
    )
  })
})

describe('L2: replaying a log gives the live state', () => {
  test('after every event, over random play', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        // The state of live play comes straight from the deciding; that of a replay from the events alone.
        const { header, entries } = playRun(expressMail, setup(seed), 'random')
        let folded = initialState(expressMail, header)
        let index = 0
        for (const { events, state } of play(expressMail, setup(seed), 'random')) {
          expect(events).toEqual(entries[index++]?.events)
          folded = events.reduce(evolve, folded)
          expect(folded).toEqual(state)
        }
        expect(index).toBe(entries.length)
        expect(replay(expressMail, { header, entries })).toEqual(folded)
      }),
      { numRuns: 6 },
    )
  })
})

describe('L3: the same scenario, setup and intents give the same bytes', () => {
  test('twice in one process', () => {
    for (const seed of [1, 2, 3, 2 ** 31 - 1])
      expect(canonical(playRun(expressMail, setup(seed), 'random'))).toBe(
        canonical(playRun(expressMail, setup(seed), 'random')),
      )
  })

  test('whatever order the members of an intent were written in', () => {
    const header = playRun(expressMail, setup(5), 'model').header
    const one = createEntry(genesisHash(header), 0, { type: 'BeginRun', atMs: 0 }, [])
    const other = createEntry(genesisHash(header), 0, { atMs: 0, type: 'BeginRun' }, [])
    expect(one.hash).toBe(other.hash)
  })
})

describe('L4: a refused intent changes nothing', () => {
  test('decide leaves scenario, state and intent as they were', () => {
    const scenario = freeze(structuredClone(expressMail))
    for (const seed of [3, 4]) {
      let state = freeze(initialState(scenario, setup(seed)))
      for (const { intent } of playRun(expressMail, setup(seed), 'random').entries) {
        for (const body of [...knownIntents(scenario, state), ...WRONG]) {
          const tried = freeze({ ...body, atMs: state.atMs } as Intent)
          const decision = decide(scenario, state, tried)
          // Why not is told without working out what would follow.
          expect(refusalOf(scenario, state, tried)).toEqual(
            'refused' in decision ? decision.refused : undefined,
          )
        }
        const decision = decide(scenario, state, intent)
        if ('refused' in decision) throw new Error(decision.refused.code)
        state = freeze(decision.events.reduce(evolve, state))
      }
    }
  })

  test('times that are not whole, or go back, are refused', () => {
    const begun = decide(expressMail, initialState(expressMail, setup(1)), { type: 'BeginRun', atMs: 0 })
    if ('refused' in begun) throw new Error(begun.refused.code)
    const state = begun.events.reduce(evolve, initialState(expressMail, setup(1)))
    const at = (atMs: number) =>
      decide(expressMail, { ...state, atMs: 500 }, { type: 'GoTo', place: 'console', atMs })
    expect(at(499)).toMatchObject({ refused: { code: 'time/backwards' } })
    expect(at(500.5)).toMatchObject({ refused: { code: 'time/not-whole' } })
    expect(at(Number.NaN)).toMatchObject({ refused: { code: 'time/not-whole' } })
    expect(at(500)).toHaveProperty('events')
  })
})

const WRONG: IntentBody[] = [
  { type: 'GoTo', place: 'nowhere' },
  { type: 'Perform', act: 'nothing' },
  { type: 'ReleaseParcel', parcel: 'none' },
  { type: 'HoldParcel', parcel: 'none', reason: 'drugs' },
  { type: 'TakeUpParcel', parcel: 'none' },
  { type: 'Perform', act: 'cut', subject: 'none', option: 'opposite-seam' },
  { type: 'Perform', act: 'answer-bulletin', option: 'none' },
  { type: 'MarkRegion', parcel: 'none', region: { x: 0, y: 0, width: -1, height: 0 } },
]

describe('L6: a tampered log is found unsound at the entry', () => {
  const sound = playRun(expressMail, setup(11), 'random')
  const rehash = (entries: LogEntry[]): LogEntry[] => {
    let hash = genesisHash(sound.header)
    return entries.map((entry) => {
      const fresh = createEntry(hash, entry.seq, entry.intent, entry.events)
      hash = fresh.hash
      return fresh
    })
  }
  const at = Math.floor(sound.entries.length / 2)
  const judge = (entries: LogEntry[]) => checkLog(expressMail, { header: sound.header, entries }).unsound

  test('a sound log is sound', () => expect(judge([...sound.entries])).toBeUndefined())
  test('an entry left out', () =>
    expect(judge(sound.entries.toSpliced(at, 1))).toMatchObject({ kind: 'gap', seq: at + 1 }))
  test('an entry doubled', () =>
    expect(judge(sound.entries.toSpliced(at, 0, sound.entries[at]!))).toMatchObject({ kind: 'gap', seq: at }))
  test('an event changed', () => {
    const entry = sound.entries[at]!
    const [first, ...rest] = entry.events
    const altered = { ...entry, events: [{ ...first, atMs: first!.atMs + 1 } as RunEvent, ...rest] }
    expect(judge(sound.entries.with(at, altered))).toMatchObject({ kind: 'hash', seq: at })
    expect(judge(rehash(sound.entries.with(at, altered)))).toMatchObject({ kind: 'impossible', seq: at })
  })
  test('a failure wiped out, with all hashes made anew', () => {
    const index = sound.entries.findIndex((entry) =>
      entry.events.some(({ type }) => type === 'CriterionFailed'),
    )
    expect(index).toBeGreaterThan(0)
    const entry = sound.entries[index]!
    const wiped = { ...entry, events: entry.events.filter(({ type }) => type !== 'CriterionFailed') }
    expect(judge(rehash(sound.entries.with(index, wiped)))).toMatchObject({ kind: 'impossible', seq: index })
  })
  test('another scenario digest', () => {
    const header = { ...sound.header, digest: '0'.repeat(64) }
    expect(checkLog(expressMail, { header, entries: [...sound.entries] }).unsound).toMatchObject({
      kind: 'scenario',
      seq: -1,
    })
  })
  test('another seed', () => {
    const header = { ...sound.header, seed: sound.header.seed + 1 }
    expect(checkLog(expressMail, { header, entries: [...sound.entries] }).unsound).toMatchObject({ seq: 0 })
  })
})

describe('L7: how often the clock asks does not matter', () => {
  test('more Elapse intents in between give the same events', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 5 }),
        (seed, steps) => {
          const { entries } = playRun(expressMail, setup(seed), 'model')
          const expected = entries.flatMap((entry) => entry.events)
          let state = initialState(expressMail, setup(seed))
          const found: RunEvent[] = []
          const take = (intent: Intent): void => {
            const decision = decide(expressMail, state, intent)
            if ('refused' in decision) throw new Error(`${decision.refused.code} ${JSON.stringify(intent)}`)
            found.push(...decision.events)
            state = decision.events.reduce(evolve, state)
          }
          for (const { intent } of entries) {
            if (intent.type === 'Elapse') continue
            let atMs = state.atMs
            for (let i = 0; state.phase === 'running' && atMs + steps[i % steps.length]! < intent.atMs; i++) {
              atMs += steps[i % steps.length]!
              take({ type: 'Elapse', atMs })
            }
            take(intent)
          }
          expect(found).toEqual(expected)
        },
      ),
      { numRuns: 10 },
    )
  })

  test('nothing is due in a run that is not running', () => {
    const state = initialState(expressMail, setup(1))
    expect(dueAtMs(expressMail, state)).toBeUndefined()
  })
})
