import { describe, expect, test } from 'vitest'
import { measureEngine } from '../../scripts/bench/engine.ts'
import { type Figure, judge, quantile, writeTable } from '../../scripts/bench/figure.ts'

const figure = (more: Partial<Figure>): Figure => ({ id: 'x', what: 'x', value: 10, unit: 'ms', ...more })

describe('a figure of the bench', () => {
  test('is kept up to its budget and over beyond it', () => {
    expect(judge(figure({ most: 10 }))).toBe('kept')
    expect(judge(figure({ most: 9.9 }))).toBe('over')
    expect(judge(figure({ least: 10 }))).toBe('kept')
    expect(judge(figure({ least: 10.1 }))).toBe('over')
  })

  test('only warns where it is a wall time, and is only told where it has no budget', () => {
    expect(judge(figure({ most: 9, isHard: false }))).toBe('warn')
    expect(judge(figure({}))).toBe('told')
  })

  test('is not kept when it could not be measured', () => {
    expect(judge(figure({ value: Number.NaN, most: 10 }))).toBe('over')
    expect(quantile([], 0.5)).toBeNaN()
  })

  test('takes the middle and the tail of its samples', () => {
    const samples = Array.from({ length: 100 }, (_, i) => 99 - i)
    expect(quantile(samples, 0.5)).toBe(50)
    expect(quantile(samples, 0.99)).toBe(99)
  })

  test('stands in the table with its budget and its sign', () => {
    expect(writeTable([figure({ what: 'speed', most: 5 })])).toMatch(/^✗ speed +10 ms +≤ 5$/)
  })
})

/**
 * The bench's budgets in copies, with room for a busy machine: where copies went at 50 million a second, 500,000
 * events a second are 100 of them, and 5 ms are 250,000. The bench itself holds the absolute figures.
 */
const MOST_COPIES_AN_EVENT = 160
const MOST_COPIES_A_SCORE = 400_000

/** Copies an object of two dozen keys, as a fold does at least once an event; returns copies per second. */
function measureCopies(): number {
  const keys = Array.from({ length: 24 }, (_, i) => [`key${i}`, i] as const)
  let object: Record<string, number> = Object.fromEntries(keys)
  const since = performance.now()
  for (let i = 0; i < 200_000; i++) object = { ...object, key0: i }
  return 200_000 / ((performance.now() - since) / 1000)
}

describe('the engine', () => {
  test('folds and scores within its budget, told in copies of a small object', () => {
    const copiesPerS = Math.max(...Array.from({ length: 5 }, measureCopies))
    // The best of several, as of the copies: whatever else the machine does can only add.
    const tries = Array.from({ length: 6 }, () => measureEngine(2).map(({ value }) => value))
    const eventsPerS = Math.max(...tries.map(([value = 0]) => value))
    const scoreMs = Math.min(...tries.map(([, value = Number.POSITIVE_INFINITY]) => value))
    expect(copiesPerS / eventsPerS, 'copies in the time of one event').toBeLessThan(MOST_COPIES_AN_EVENT)
    expect((scoreMs / 1000) * copiesPerS, 'copies in the time of a score').toBeLessThan(MOST_COPIES_A_SCORE)
  })
})
