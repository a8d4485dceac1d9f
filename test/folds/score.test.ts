import { describe, expect, it } from 'vitest'
import { initialState, type RunState } from '#engine/state.ts'
import { score } from '#folds/score.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { tinyScenario } from '../support/tiny-scenario.ts'

const source = { document: 'Tests', section: 'score', edition: '1', standing: 'design' } as const
const criterion = (id: string, competency: string): Scenario['criteria'][number] => ({
  id,
  weight: 10,
  severity: 'major',
  competency,
  failWhen: { condition: 'fact', fact: id },
  source,
})
const scenario: Scenario = {
  ...tinyScenario,
  passPercent: 60,
  competencies: ['K1', 'K2', 'K3'],
  competencyMinima: { K2: 70 },
  criteria: [
    criterion('a', 'K1'),
    criterion('b', 'K1'),
    criterion('c', 'K1'),
    criterion('d', 'K2'),
    criterion('e', 'K2'),
  ],
}

const ended = (...failed: string[]): RunState => ({
  ...initialState(scenario, { seed: 1, mode: 'assessment', overlay: {} }),
  phase: 'ended',
  failures: failed.map((id) => ({ criterion: id, atMs: 0 })),
})

describe('the score by competency', () => {
  it('lists those that were asked for, with what was reached and what is needed', () => {
    expect(score(scenario, ended('d')).competencies).toEqual([
      { id: 'K1', percent: 100, isMet: true },
      { id: 'K2', percent: 50, minimumPercent: 70, isMet: false },
    ])
  })

  it('counts each competency by its own weight, where it has one, and those that were not asked for not at all', () => {
    const weighted = { ...scenario, competencyWeights: { K1: 30, K2: 10, K3: 60 } }
    expect(score(weighted, ended('d')).percent).toBe(87.5)
    expect(score(weighted, ended('a')).percent).toBe(75)
    expect(score(weighted, ended()).percent).toBe(100)
  })

  it('fails a run that reaches the mark but not the minimum of a competency', () => {
    expect(score(scenario, ended('d'))).toMatchObject({ percent: 80, hasPassed: false })
    expect(score(scenario, ended('a'))).toMatchObject({ percent: 80, hasPassed: true })
    const { competencyMinima: _, ...lenient } = scenario
    expect(score(lenient, ended('d')).hasPassed).toBe(true)
  })
})
