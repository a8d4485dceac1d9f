import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { evolve } from '#engine/evolve.ts'
import { initialState, type RunState } from '#engine/state.ts'
import { CREW, whereabouts } from '#view/staging/express-mail/crew.ts'

const start = (partner: string): RunState => {
  const of = (seed: number) => initialState(expressMail, { seed, mode: 'practice', overlay: {} })
  const seed = Array.from({ length: 60 }, (_, i) => i).find((one) => of(one).variants.partner === partner)
  return of(seed ?? 0)
}
const withFacts = (state: RunState, ...sets: string[]): RunState =>
  evolve(state, { type: 'ActDone', atMs: 0, act: 'some-act', sets })

describe('the people of the shift', () => {
  test('a partner who is late is not there until they come', () => {
    const state = start('late')
    expect(whereabouts(state, 'officer2')).toBeUndefined()
    expect(whereabouts(withFacts(state, 'partnerHere'), 'officer2')).toMatchObject({ anchor: 'officer2' })
  })

  test('who is called comes to the table', () => {
    const state = withFacts(start('present'), 'partnerHere', 'officerPresent', 'employeePresent')
    expect(whereabouts(state, 'officer2')).toMatchObject({ anchor: 'table_top' })
    expect(whereabouts(state, 'employee')).toMatchObject({ anchor: 'table_top' })
  })

  test.each([
    ['headcount.full', CREW.length],
    ['headcount.missing', CREW.length - 1],
  ])('once the hall is cleared, with %s %i of them stand outside', (headcount, count) => {
    const fresh = start('present')
    const facts = Object.fromEntries(
      Object.entries(fresh.facts).map(([shelf, own]) => [
        shelf,
        Object.fromEntries(Object.entries(own).filter(([fact]) => !fact.startsWith('headcount.'))),
      ]),
    )
    const state = withFacts({ ...fresh, facts }, 'partnerHere', 'hallCleared', headcount)
    expect(CREW.filter((id) => whereabouts(state, id)?.anchor === 'assembly')).toHaveLength(count)
  })
})
