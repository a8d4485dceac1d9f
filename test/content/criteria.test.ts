import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { healthQuarantine } from '#content/health-quarantine/scenario.ts'
import { healthQuarantineSea } from '#content/health-quarantine-sea/scenario.ts'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { score } from '#folds/score.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { EXPRESS_MAIL, type Failing, seedFor } from '#test/support/deviations.ts'
import { TO_THE_AIRCRAFT } from '#test/support/health-deviations.ts'
import { FROM_ISOLATION } from '#test/support/health-deviations-after.ts'
import { PORT_HAZMAT } from '#test/support/port-deviations.ts'
import { playSabotaged } from '#test/support/saboteur.ts'
import { SEA } from '#test/support/sea-deviations.ts'

const setup = (seed: number) => ({ seed, mode: 'practice', overlay: {} }) as const

/** Says a deviation in a few words: for the name of its test. */
function tell({ criterion: _c, variants: _v, needs: _n, ...deviation }: Failing): string {
  return JSON.stringify(deviation, (key, value) => (key === 'where' || key === 'when' ? undefined : value))
}

/** The scenarios whose criteria all fail one by one, with the deviations under which they do. */
const SCENARIOS: readonly { name: string; scenario: Scenario; deviations: readonly Failing[] }[] = [
  { name: 'express mail', scenario: expressMail, deviations: EXPRESS_MAIL },
  { name: 'the port', scenario: portHazmat, deviations: PORT_HAZMAT },
  {
    name: 'the flight',
    scenario: healthQuarantine,
    deviations: [...TO_THE_AIRCRAFT, ...FROM_ISOLATION],
  },
  { name: 'the ship', scenario: healthQuarantineSea, deviations: SEA },
]

describe.each(SCENARIOS)('of $name, where an officer does all but one thing rightly', (one) => {
  const { scenario, deviations } = one

  test('each criterion has a way to fail alone', () => {
    const covered = new Set(deviations.map(({ criterion }) => criterion))
    expect(scenario.criteria.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([])
  })

  test.each(deviations.map((one) => ({ ...one, one, seed: seedFor(scenario, one), how: tell(one) })))(
    'only $criterion fails: seed $seed, $how',
    ({ one, criterion: id, seed }) => {
      const { state } = playSabotaged(scenario, setup(seed), one)
      const { criteria, competencies, percent, hasPassed, isFinal } = score(scenario, state)
      expect(isFinal).toBe(true)
      expect(criteria.filter(({ failures }) => failures.length > 0).map((failed) => failed.id)).toEqual([id])
      const failed = criteria.find((criterion) => criterion.id === id)
      expect(failed?.earned).toBeLessThan(failed?.weight ?? 0)
      expect(percent).toBeLessThan(100)
      expect(percent).toBeGreaterThan(scenario.passPercent)
      const isShort = competencies.some((competency) => !competency.isMet)
      expect(hasPassed).toBe(failed?.severity !== 'critical' && !isShort)
    },
  )
})
