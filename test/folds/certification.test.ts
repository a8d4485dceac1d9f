import { describe, expect, test } from 'vitest'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { type CertifiableRun, certification } from '#folds/certification.ts'
import type { CertificationRule } from '#scenario/scenario.ts'

const rule = portHazmat.certification as CertificationRule
const runOf = (
  id: string,
  cargo: string,
  day: number,
  more: Partial<CertifiableRun> = {},
): CertifiableRun => ({
  id,
  mode: 'assessment',
  result: 'passed',
  isGuest: false,
  isSimulated: false,
  endedAt: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  variants: { cargo, wind: 'ne' },
  ...more,
})
const first = runOf('1', 'carbide', 2)
const second = runOf('2', 'dithionite', 4)

describe('certification in the port', () => {
  test('wants two passes on different cargo; the sheet says so', () => {
    expect(rule).toMatchObject({ passCount: 2, variant: 'cargo' })
    expect(certification(rule, [])).toEqual({ passes: [], missing: 2 })
    expect(certification(rule, [first])).toEqual({
      passes: [{ run: '1', option: 'carbide', endedAt: first.endedAt }],
      missing: 1,
    })
    expect(certification(rule, [second, first])).toEqual({
      passes: [
        { run: '1', option: 'carbide', endedAt: first.endedAt },
        { run: '2', option: 'dithionite', endedAt: second.endedAt },
      ],
      missing: 0,
      certifiedAt: second.endedAt,
    })
  })

  test('is not reached by the same cargo twice, whatever the wind', () => {
    const again = runOf('3', 'carbide', 3, { variants: { cargo: 'carbide', wind: 'e' } })
    expect(certification(rule, [first, again])).toMatchObject({ missing: 1 })
    expect(certification(rule, [first, again]).certifiedAt).toBeUndefined()
    expect(certification(rule, [again, second, first]).passes.map(({ run }) => run)).toEqual(['1', '2'])
  })

  test.each<Partial<CertifiableRun>>([
    { mode: 'practice' },
    { mode: 'guided' },
    { result: 'failed' },
    { result: 'unsound' },
    { result: 'running' },
    { isGuest: true },
    { isSimulated: true },
  ])('does not count a run that is %j', (more) => {
    expect(certification(rule, [first, { ...second, ...more }])).toMatchObject({ missing: 1 })
  })

  test('does not count a run of which nobody knows the cargo', () => {
    const { variants: _, ...unknown } = second
    expect(certification(rule, [first, unknown])).toMatchObject({ missing: 1 })
  })

  test('stays, with its date, whatever comes after', () => {
    const runs = [first, second, runOf('4', 'nitrate', 8), runOf('5', 'carbide', 9, { result: 'failed' })]
    const certified = certification(rule, runs)
    expect(certified).toMatchObject({ missing: 0, certifiedAt: second.endedAt })
    expect(certified.passes).toHaveLength(3)
  })
})
