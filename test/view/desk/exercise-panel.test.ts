import { describe, expect, test } from 'vitest'
import { xrayPractice, xrayTest } from '#content/xray/scenarios.ts'
import { playRun } from '#engine/bot.ts'
import { decide, dueAtMs, evolve, initialState } from '#engine/decide.ts'
import type { Intent, IntentBody } from '#engine/intent.ts'
import { replay } from '#engine/log.ts'
import { parcelOf, type RunState } from '#engine/state.ts'
import { imageReport } from '#folds/image-report.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { THREAT_CATEGORIES } from '#scenario/threat.ts'
import { ENGLISH as words } from '#test/support/words.ts'
import { exercisePanel } from '#view/desk/exercise-panel.ts'
import { exerciseRows } from '#view/desk/exercise-rows.ts'

function after(scenario: Scenario, state: RunState, body: IntentBody, atMs: number): RunState {
  const decision = decide(scenario, state, { ...body, atMs } as Intent)
  if ('refused' in decision) throw new Error(decision.refused.code)
  return decision.events.reduce(evolve, state)
}

function begin(scenario: Scenario): RunState {
  const ready = initialState(scenario, { seed: 6, mode: 'practice', overlay: {} })
  return after(scenario, after(scenario, ready, { type: 'BeginRun' }, 0), { type: 'Elapse' }, 0)
}

/** Releases images until one with a threat stands on the screen. */
function seekThreat(scenario: Scenario, from: RunState): RunState {
  let state = from
  for (;;) {
    const shown = state.parcels.at(-1)
    if (shown?.phase === 'imaged') {
      if (parcelOf(state, shown.id).finding) return state
      state = after(scenario, state, { type: 'ReleaseParcel', parcel: shown.id }, state.atMs + 500)
    }
    state = after(scenario, state, { type: 'Elapse' }, dueAtMs(scenario, state) ?? state.atMs)
  }
}

const panelOf = (scenario: Scenario, state: RunState) => exercisePanel({ scenario, state, words })
const buttonsOf = (scenario: Scenario, state: RunState) =>
  panelOf(scenario, state).rows.flatMap((row) => (row.kind === 'buttons' ? row.buttons : []))
const saidBy = (scenario: Scenario, state: RunState) => {
  const [first] = panelOf(scenario, state).rows
  return first?.kind === 'text' ? first.text : ''
}

describe('the answer to an image', () => {
  test('is to release, or one of four categories', () => {
    const ids = buttonsOf(xrayTest, begin(xrayTest)).map(({ id }) => id)
    expect(ids).toEqual(['release', 'clear-mark', ...THREAT_CATEGORIES.map((one) => `hold/${one}`)])
  })

  test('needs a mark to hold in practice, and none in the test', () => {
    const canHold = (scenario: Scenario) =>
      buttonsOf(scenario, begin(scenario)).find(({ id }) => id === 'hold/drugs')?.isEnabled
    expect(canHold(xrayTest)).toBe(true)
    expect(canHold(xrayPractice)).toBe(false)
  })

  test('is still asked for when the image is gone', () => {
    const state = after(xrayTest, begin(xrayTest), { type: 'Elapse' }, 12_000)
    expect(saidBy(xrayTest, state)).toBe(words.t('exercise.hidden'))
    expect(buttonsOf(xrayTest, state).find(({ id }) => id === 'release')?.isEnabled).toBe(true)
  })

  test('is told of in practice: what was missed, by its name', () => {
    const seen = seekThreat(xrayPractice, begin(xrayPractice))
    const { id } = seen.parcels.at(-1)!
    const state = after(xrayPractice, seen, { type: 'ReleaseParcel', parcel: id }, seen.atMs + 900)
    const what = words.t(parcelOf(state, id).finding!.name)
    expect(saidBy(xrayPractice, state)).toBe(words.t('exercise.miss', { what }))
  })

  test('is not told of in the test', () => {
    const seen = seekThreat(xrayTest, begin(xrayTest))
    const { id } = seen.parcels.at(-1)!
    const state = after(xrayTest, seen, { type: 'ReleaseParcel', parcel: id }, seen.atMs + 900)
    expect(saidBy(xrayTest, state)).toBe(words.t('exercise.wait'))
  })
})

test('the debriefing lists the missed images, each with what made it hard', () => {
  const log = playRun(xrayPractice, { seed: 3, mode: 'practice', overlay: {} }, 'hasty')
  const events = log.entries.flatMap((entry) => entry.events)
  const state = replay(xrayPractice, log)
  const { missed } = imageReport(state, events)
  expect(missed.length).toBeGreaterThan(0)
  const rows = exerciseRows({ scenario: xrayPractice, state, words }, events)
  const table = rows.find(
    (row) => row.kind === 'table' && row.columns[0]?.label === words.t('exercise.image'),
  )
  if (table?.kind !== 'table') throw new Error('no table of missed images')
  expect(table.rows.map((cells) => cells.map(({ text }) => text))).toEqual(
    missed.map(({ parcel, name, draw }) => [
      parcel.slice(1),
      words.t(name),
      String(draw.level),
      words.t('exercise.tilt.value', { value: draw.tiltDeg }),
      words.t('exercise.cover.value', { value: draw.coverGPerCm2.toFixed(1) }),
      String(draw.thingCount),
    ]),
  )
})
