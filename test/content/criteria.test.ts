import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { score } from '#folds/score.ts'
import { EXPRESS_MAIL, type Failing, seedFor } from '#test/support/deviations.ts'
import { playSabotaged } from '#test/support/saboteur.ts'

const setup = (seed: number) => ({ seed, mode: 'practice', overlay: {} }) as const

/** Says a deviation in a few words: for the name of its test. */
function tell({ criterion: _c, variants: _v, needs: _n, ...deviation }: Failing): string {
  return JSON.stringify(deviation, (key, value) => (key === 'where' || key === 'when' ? undefined : value))
}

describe('of express mail, where an officer does all but one thing rightly', () => {
  test('each criterion has a way to fail alone', () => {
    const covered = new Set(EXPRESS_MAIL.map(({ criterion }) => criterion))
    expect(expressMail.criteria.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([])
  })

  test.each(EXPRESS_MAIL.map((one) => ({ ...one, one, seed: seedFor(expressMail, one), how: tell(one) })))(
    'only $criterion fails: seed $seed, $how',
    ({ one, criterion: id, seed }) => {
      const { state } = playSabotaged(expressMail, setup(seed), one)
      const { criteria, percent, hasPassed, isFinal } = score(expressMail, state)
      expect(isFinal).toBe(true)
      expect(criteria.filter(({ failures }) => failures.length > 0).map((failed) => failed.id)).toEqual([id])
      const failed = criteria.find((criterion) => criterion.id === id)
      expect(failed?.earned).toBeLessThan(failed?.weight ?? 0)
      expect(percent).toBeLessThan(100)
      expect(hasPassed).toBe(failed?.severity !== 'critical')
    },
  )
})
