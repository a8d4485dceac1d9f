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

describe('the engine', () => {
  test('folds and scores within its budget', () => {
    for (const measured of measureEngine(3)) expect(judge(measured), measured.what).toBe('kept')
  })
})
