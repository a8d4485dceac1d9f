import { expect, test } from 'vitest'
import { decide } from '#engine/decide.ts'
import { evolve } from '#engine/evolve.ts'
import type { Intent } from '#engine/intent.ts'
import { initialState, type RunState } from '#engine/state.ts'
import { fact, not } from '#scenario/ask.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { ENGLISH } from '#test/support/words.ts'
import { placesPanel } from '#view/desk/ways.ts'

const source = { document: 'Tests', section: 'places', edition: '1', standing: 'design' } as const

/** A gate at which a tent is pitched, and a bench that is carried off for it. */
const camp: Scenario = parseScenario({
  id: 'camp',
  version: '1.0.0',
  environment: 'express-mail',
  passPercent: 80,
  durationMin: 1,
  competencies: ['K1'],
  parameters: {},
  places: [
    { id: 'console', anchor: 'seat' },
    { id: 'table', anchor: 'table', when: fact('pitched') },
    { id: 'locker', anchor: 'ppe', when: not(fact('pitched')) },
  ],
  variants: [],
  acts: [{ id: 'pitch', group: 'camp', places: ['console'], fact: 'pitched' }],
  injects: [],
  steps: [{ id: 'pitch', after: [], doneWhen: fact('pitched') }],
  criteria: [
    { id: 'one', weight: 1, severity: 'minor', competency: 'K1', failWhen: not(fact('begun')), source },
  ],
})

const begun: RunState = evolve(initialState(camp, { seed: 1, mode: 'practice', overlay: {} }), {
  type: 'RunBegun',
  atMs: 0,
})

function after(state: RunState, intent: Intent): RunState {
  const decision = decide(camp, state, intent)
  if ('refused' in decision) throw new Error(decision.refused.code)
  return decision.events.reduce(evolve, state)
}
const goTo = (place: string): Intent => ({ type: 'GoTo', place, atMs: 1000 })
const pitched = after(begun, { type: 'Perform', act: 'pitch', atMs: 500 })

test('one goes only to a place that is there', () => {
  expect(decide(camp, begun, goTo('table'))).toEqual({ refused: { code: 'place/unknown' } })
  expect(after(begun, goTo('locker')).place).toBe('locker')
  expect(after(pitched, goTo('table')).place).toBe('table')
  expect(decide(camp, pitched, goTo('locker'))).toEqual({ refused: { code: 'place/unknown' } })
})

test('the ways that are shown lead to places that are there', () => {
  const ways = (state: RunState): string[] =>
    JSON.stringify(placesPanel({ scenario: camp, state, words: ENGLISH })).match(/go\/\w+/g) ?? []
  expect(ways(begun)).toEqual(['go/locker'])
  expect(ways(pitched)).toEqual(['go/table'])
})
