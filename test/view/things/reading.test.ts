import { describe, expect, it } from 'vitest'
import { between, fillIn, formatReading } from '#view/things/reading.ts'
import { measureSevenSegment } from '#view/things/seven-segment.ts'

describe('formatReading', () => {
  it('writes the digits of the instrument', () => {
    expect(formatReading({ digits: 1 }, 36.649)).toBe('36.6')
    expect(formatReading({ digits: 2, step: 0.01 }, 4.1249)).toBe('4.12')
    expect(formatReading({ step: 10 }, 1084)).toBe('1080')
  })
  it('says so outside of its range', () => {
    const forehead = { digits: 1, min: 34, max: 42 }
    expect(formatReading(forehead, 31)).toBe('Lo')
    expect(formatReading(forehead, 42.1)).toBe('Hi')
    expect(formatReading({ max: 60, above: '-----' }, 61)).toBe('-----')
  })
  it('keeps its places', () => expect(formatReading({ width: 4 }, 502)).toBe(' 502'))
  it('has no negative zero', () => expect(formatReading({ digits: 1 }, -0.04)).toBe('0.0'))
  it('shows dashes while it has nothing', () => {
    expect(formatReading(undefined, undefined)).toBe('--')
    expect(formatReading({ none: '--.-' }, Number.NaN)).toBe('--.-')
  })
  it('passes words', () => expect(formatReading({ digits: 2 }, 'K-40')).toBe('K-40'))
})

it('fills readings into a text', () => {
  expect(fillIn('{a} of {b}', { a: { digits: 1 } }, { a: 2, b: 'x' })).toBe('2.0 of x')
})

it('finds values between stops, and stays beyond their ends', () => {
  const stops = [
    [-20, 120],
    [0, 0],
    [20, -60],
  ] as const
  expect([-30, -20, -10, 0, 10, 20, 30].map((x) => between(stops, x))).toEqual([
    120, 120, 60, 0, -30, -60, -60,
  ])
})

it('gives points and colons less room than figures', () => {
  expect(measureSevenSegment('8.8', 10)).toBeLessThan(measureSevenSegment('888', 10))
  expect(measureSevenSegment('88', 20)).toBeCloseTo(2 * measureSevenSegment('88', 10))
})
