import { expect, test } from 'vitest'
import type { RunEvent } from '#engine/event.ts'
import { initialState } from '#engine/state.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { contaminationRows, UV_PICTURE } from '#view/desk/contamination-rows.ts'
import { tinyScenario } from '../../support/tiny-scenario.ts'
import { ENGLISH } from '../../support/words.ts'

const scenario: Scenario = {
  ...tinyScenario,
  acts: [
    { id: 'wipe', group: 'g', places: ['desk'], fact: 'wiped', contacts: [{ soil: 'face', load: 0.25 }] },
  ],
}
const state = initialState(scenario, { seed: 1, mode: 'practice', overlay: {} })
const wiped: RunEvent = { type: 'ActDone', atMs: 0, act: 'wipe', sets: [] }

test('the UV lamp’s rows begin with the picture, and say each load by its figure', () => {
  const rows = contaminationRows({ scenario, state, words: ENGLISH }, [wiped])
  expect(rows.map(({ kind }) => kind)).toEqual(['heading', 'image', 'facts', 'text'])
  expect(rows[1]).toMatchObject({ id: UV_PICTURE })
  expect(rows[2]).toMatchObject({ facts: [{ label: 'Face', value: '25.0 % of a full load' }] })
})
