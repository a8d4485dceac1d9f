import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { hasFact, type RunState } from '#engine/state.ts'
import { catchOf, detection, tendencyOf } from '#folds/detection.ts'
import { momentsOf } from '#test/support/desk-moments.ts'

/** A state of nothing but parcels and what was decided of them. */
function decided(counts: {
  hits: number
  misses: number
  falseAlarms: number
  passes: number
  open?: number
}): RunState {
  const groups = [
    ['finding', 'held', counts.hits],
    ['finding', 'released', counts.misses],
    ['innocent', 'held', counts.falseAlarms],
    ['innocent', 'released', counts.passes],
    ['finding', 'imaged', counts.open ?? 0],
  ] as const
  const facts: Record<string, Record<string, number>> = {}
  const parcels: { id: string }[] = []
  for (const [truth, verdict, count] of groups)
    for (let i = 0; i < count; i++) {
      const id = `p${parcels.length}`
      parcels.push({ id })
      facts[id] = { [truth]: 0, [verdict]: 1 }
    }
  return { facts, parcels } as unknown as RunState
}

describe('detection', () => {
  // Source: express-mail sheet §3, the rows with the log-linear correction.
  test.each([
    [{ hits: 20, misses: 0, falseAlarms: 0, passes: 80 }, 4.4829, 0.2607, 3.217],
    [{ hits: 18, misses: 2, falseAlarms: 4, passes: 76 }, 2.773, 0.2067, 1.774],
    [{ hits: 12, misses: 3, falseAlarms: 3, passes: 102 }, 2.6146, 0.5309, 4.007],
    [{ hits: 0, misses: 10, falseAlarms: 0, passes: 10 }, 0, 1.6906, 1],
  ])('%o gives d′ %f, c %f, β %f', (counts, dPrime, criterion, beta) => {
    const seen = detection(decided(counts))
    expect(seen.dPrime).toBeCloseTo(dPrime, 3)
    expect(seen.criterion).toBeCloseTo(criterion, 3)
    expect(seen.beta).toBeCloseTo(beta, 2)
  })

  test('what was not decided counts in no rate', () => {
    const seen = detection(decided({ hits: 1, misses: 0, falseAlarms: 0, passes: 1, open: 3 }))
    expect(seen).toMatchObject({ signals: 1, noises: 1, undecided: 3 })
  })

  test('the criterion in words', () => {
    expect([0.5, 0.1, -0.1, -0.5].map(tendencyOf)).toEqual(['cautious', 'balanced', 'balanced', 'liberal'])
    expect(detection(decided({ hits: 1, misses: 0, falseAlarms: 0, passes: 5 })).tendency).toBe('faultless')
    expect(detection(decided({ hits: 1, misses: 0, falseAlarms: 5, passes: 0 })).tendency).toBe('liberal')
  })

  test('the model officer catches all and holds nothing else, the hasty one does not', () => {
    for (const seed of [0, 1, 2, 3, 4]) {
      const end = momentsOf(expressMail, 'model', seed, 'assessment').at(-1)!.state
      expect(
        end.parcels
          .filter(({ id }) => !hasFact(end, 'late', id))
          .map(({ id }) => catchOf(end, id))
          .every((one) => one === 'hit' || one === 'pass'),
      ).toBe(true)
      // What the late bag brings is no matter of images: nobody decides it.
      for (const { id } of end.parcels)
        if (hasFact(end, 'late', id)) expect(catchOf(end, id)).toBe('undecided')
    }
    const hasty = [0, 1, 2, 3, 4].map((seed) =>
      detection(momentsOf(expressMail, 'hasty', seed, 'assessment').at(-1)!.state),
    )
    expect(hasty.some(({ misses, falseAlarms }) => misses + falseAlarms > 0)).toBe(true)
  })
})
