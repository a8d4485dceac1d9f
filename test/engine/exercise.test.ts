import { describe, expect, test } from 'vitest'
import { xrayPractice, xrayTest, xrayVigilance } from '#content/xray/scenarios.ts'
import { type BotName, playRun } from '#engine/bot.ts'
import { decide, dueAtMs, evolve, hasFact, initialState } from '#engine/decide.ts'
import type { RunEvent } from '#engine/event.ts'
import type { Intent, IntentBody } from '#engine/intent.ts'
import { checkLog, replay } from '#engine/log.ts'
import { parcelOf, type RunState } from '#engine/state.ts'
import { detection } from '#folds/detection.ts'
import { score } from '#folds/score.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { START_LEVEL } from '#scenario/staircase.ts'

const setup = { seed: 6, mode: 'practice', overlay: {} } as const

/** Plays intents at given times and returns where that leads. */
class Desk {
  state: RunState
  readonly events: RunEvent[] = []
  readonly #scenario: Scenario

  constructor(scenario: Scenario) {
    this.#scenario = scenario
    this.state = initialState(scenario, setup)
    this.try({ type: 'BeginRun' }, 0)
    this.try({ type: 'Elapse' }, 0)
  }

  try(body: IntentBody, atMs: number): string | undefined {
    const decision = decide(this.#scenario, this.state, { ...body, atMs } as Intent)
    if ('refused' in decision) return decision.refused.code
    this.events.push(...decision.events)
    this.state = decision.events.reduce(evolve, this.state)
    return undefined
  }

  /** The image on the screen, or the last one. */
  get parcel(): string {
    return this.state.parcels.at(-1)?.id ?? ''
  }

  /** Goes on, releasing all, until an image that has a threat or has none stands on the screen. */
  seek(isThreat: boolean, fromMs: number): number {
    let atMs = fromMs
    for (;;) {
      this.try({ type: 'Elapse' }, atMs)
      if (this.state.parcels.at(-1)?.phase === 'imaged') {
        if ((parcelOf(this.state, this.parcel).finding !== null) === isThreat) return atMs
        this.try({ type: 'ReleaseParcel', parcel: this.parcel }, atMs)
      }
      atMs = Math.max(atMs, dueAtMs(this.#scenario, this.state) ?? atMs)
    }
  }
}

describe('a test of images', () => {
  test('shows the first image at once, and the next as soon as one is answered', () => {
    const desk = new Desk(xrayTest)
    expect(desk.state.parcels).toMatchObject([{ id: 'i1', phase: 'imaged' }])
    desk.try({ type: 'ReleaseParcel', parcel: 'i1' }, 2000)
    expect(dueAtMs(xrayTest, desk.state)).toBe(2000)
    desk.try({ type: 'Elapse' }, 2000)
    expect(desk.state.parcels).toMatchObject([
      { id: 'i1', phase: 'released' },
      { id: 'i2', phase: 'imaged' },
    ])
  })

  test('takes the image from the screen after ten seconds, and the answer still', () => {
    const desk = new Desk(xrayTest)
    desk.try({ type: 'Elapse' }, 9999)
    expect(hasFact(desk.state, 'imageHidden', 'i1')).toBe(false)
    desk.try({ type: 'Elapse' }, 30_000)
    expect(desk.events.find(({ type }) => type === 'ImageHidden')).toEqual({
      type: 'ImageHidden',
      parcel: 'i1',
      atMs: 10_000,
    })
    expect(desk.try({ type: 'ReleaseParcel', parcel: 'i1' }, 30_000)).toBeUndefined()
  })

  test('asks for no mark, and judges one that is set', () => {
    const desk = new Desk(xrayTest)
    const atMs = desk.seek(true, 1000)
    const { parcel } = desk
    desk.try({ type: 'HoldParcel', parcel, reason: 'drugs' }, atMs)
    expect(desk.events.findLast(({ type }) => type === 'ParcelHeld')).not.toHaveProperty('isRegionRight')
    const next = desk.seek(true, atMs)
    const { region, category } = parcelOf(desk.state, desk.parcel).finding!
    desk.try({ type: 'MarkRegion', parcel: desk.parcel, region }, next)
    desk.try({ type: 'HoldParcel', parcel: desk.parcel, reason: category }, next)
    expect(desk.events.findLast(({ type }) => type === 'ParcelHeld')).toMatchObject({
      isRegionRight: true,
      isReasonRight: true,
    })
  })

  test('has no belt and no papers', () => {
    const desk = new Desk(xrayTest)
    for (const body of [{ type: 'StartBelt' }, { type: 'OpenRecord', parcel: 'i1' }] as const)
      expect(desk.try(body, 500)).toBe('desk/images-only')
  })

  test('ends by itself with the last answer', () => {
    const log = playRun(xrayTest, setup, 'model')
    const state = replay(xrayTest, log)
    expect(log.entries.at(-1)?.events.at(-1)?.type).toBe('RunEnded')
    expect(state.parcels).toHaveLength(128)
    expect(detection(state)).toMatchObject({ hits: 64, signals: 64, falseAlarms: 0, noises: 64 })
  })

  test('does not count when it is broken off', () => {
    const desk = new Desk(xrayTest)
    desk.try({ type: 'EndRun' }, 5000)
    expect(score(xrayTest, desk.state)).toMatchObject({
      hasPassed: false,
      criticalFailures: [{ criterion: 'answers-all-images' }],
    })
  })
})

describe('practice with images', () => {
  test('asks for a mark, tells for four seconds, then shows the next', () => {
    const desk = new Desk(xrayPractice)
    const atMs = desk.seek(true, 1000)
    const { parcel } = desk
    expect(desk.try({ type: 'HoldParcel', parcel, reason: 'drugs' }, atMs)).toBe('desk/no-mark')
    desk.try({ type: 'ReleaseParcel', parcel }, atMs)
    expect(dueAtMs(xrayPractice, desk.state)).toBe(atMs + 4000)
    desk.try({ type: 'Elapse' }, atMs + 3999)
    expect(desk.parcel).toBe(parcel)
    desk.try({ type: 'Elapse' }, atMs + 4000)
    expect(desk.parcel).not.toBe(parcel)
  })

  test('goes down a level in the category that was missed, and brings it back', () => {
    const desk = new Desk(xrayPractice)
    const atMs = desk.seek(true, 1000)
    const { category } = desk.state.exercise!.draws[desk.parcel]!
    desk.try({ type: 'ReleaseParcel', parcel: desk.parcel }, atMs)
    expect(desk.state.exercise?.staircases.of[category!]).toMatchObject({
      level: START_LEVEL - 1,
      repeat: { interval: 2 },
    })
  })

  test('the model officer climbs (seeds 0 to 3)', () => {
    for (const seed of [0, 1, 2, 3]) {
      const state = replay(xrayPractice, playRun(xrayPractice, { ...setup, seed }, 'model'))
      const levels = Object.values(state.exercise!.staircases.of).map(({ level }) => level)
      expect(Math.min(...levels)).toBeGreaterThanOrEqual(START_LEVEL)
      expect(Math.max(...levels)).toBeGreaterThan(START_LEVEL)
    }
  })

  test('on a quiet shift about three bags in a hundred hold a threat, never none (seeds 0 to 19)', () => {
    const finds = Array.from({ length: 20 }, (_, seed) => {
      const { exercise } = replay(xrayVigilance, playRun(xrayVigilance, { ...setup, seed }, 'hasty'))
      return Object.values(exercise!.draws).filter(({ isEmptied }) => !isEmptied).length
    })
    expect(Math.min(...finds)).toBeGreaterThanOrEqual(1)
    const mean = finds.reduce((sum, one) => sum + one, 0) / finds.length
    expect(mean).toBeGreaterThan(2)
    expect(mean).toBeLessThan(4.2)
  }, 60_000)
})

describe.each([xrayTest, xrayPractice, xrayVigilance])('the laws hold of $id', (scenario) => {
  test.each(['model', 'hasty', 'random'] as BotName[])(
    'a log of the %s bot is sound, and gives its state again (L2, L3)',
    (bot) => {
      const log = playRun(scenario, setup, bot)
      const { checkpoint, unsound } = checkLog(scenario, log)
      expect(unsound).toBeUndefined()
      expect(replay(scenario, log)).toStrictEqual(checkpoint.state)
      expect(playRun(JSON.parse(JSON.stringify(scenario)), setup, bot)).toStrictEqual(log)
    },
    60_000,
  )

  test('how often the clock asks does not matter (L7)', () => {
    const log = playRun(scenario, setup, 'hasty')
    const events: RunEvent[] = []
    let state = initialState(scenario, setup)
    const take = (intent: Intent): void => {
      const decision = decide(scenario, state, intent)
      if ('refused' in decision) throw new Error(decision.refused.code)
      events.push(...decision.events)
      state = decision.events.reduce(evolve, state)
    }
    for (const { intent } of log.entries) {
      for (let atMs = state.atMs; state.phase === 'running' && atMs < intent.atMs; atMs += 370)
        take({ type: 'Elapse', atMs })
      if (state.phase !== 'ended') take(intent)
    }
    expect(events).toStrictEqual(log.entries.flatMap((entry) => entry.events))
  }, 60_000)

  test('takes an image of another exercise, or of none, without harm (L1)', () => {
    const state = initialState(scenario, setup)
    const draw = { threat: 'nothing', tiltDeg: 0, thingCount: 2, coverGPerCm2: 0, seed: 1 }
    const after = evolve(state, { type: 'ImageDrawn', atMs: 0, parcel: 'i1', draw })
    expect(after.parcels).toEqual([])
  })
})
