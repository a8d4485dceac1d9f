import { describe, expect, test } from 'vitest'
import { computeMgL, computeMixedMgL, computeStockL, readStripMgL } from '#physics/health/dilution.ts'
import {
  computeKillLog10,
  DISINFECTION_RULES,
  type Disinfection,
  type DisinfectionTarget,
  findDisinfectionFaults,
  isKillEnough,
  MOST_LOG10,
  ORGANIC_DEMAND_MG_L,
  PUBLISHED_KILLS,
} from '#physics/health/disinfection.ts'

describe('the kill equals the sheet §5.5', () => {
  test.each([
    [5000, 'clean', 5, 4.1, true],
    [1000, 'clean', 30, 4.92, true],
    [1000, 'clean', 10, 1.64, false],
    [500, 'clean', 30, 2.46, false],
    [1000, 'soiled', 30, 0.98, false],
    [5000, 'dried-blood', 10, 0.82, false],
  ] as const)('%d mg/L on %s for %d min: %d log, passes: %s', (chlorine, dirt, minutes, log10, passes) => {
    const kill = computeKillLog10(chlorine, ORGANIC_DEMAND_MG_L[dirt], minutes)
    expect(Math.abs(kill - log10)).toBeLessThanOrEqual(0.005)
    expect(isKillEnough(kill)).toBe(passes)
  })

  test('stays between nothing and the most that the model claims', () => {
    expect(computeKillLog10(500, 800, 60)).toBe(0)
    expect(computeKillLog10(5000, 0, -1)).toBe(0)
    expect(computeKillLog10(10_000, 0, 60)).toBe(MOST_LOG10)
  })

  test('gives Phi6, to which it was fitted, and not the other organisms', () => {
    const difference = PUBLISHED_KILLS.map(
      ({ chlorinePercent, contactMin, log10 }) =>
        computeKillLog10(computeMgL(chlorinePercent), 0, contactMin) - log10,
    )
    expect(Math.abs(difference[0]!)).toBeLessThanOrEqual(0.005)
    expect(PUBLISHED_KILLS.map(({ virus }) => virus)).toEqual(['Phi6', 'Ebola', 'MS2', 'PR772'])
    for (const other of difference.slice(1)) expect(Math.abs(other)).toBeGreaterThan(2)
  })
})

describe('dilution (§5.5)', () => {
  test.each([
    [1000, 0.2],
    [5000, 1],
  ])('10 L of %d mg/L from 5 % bleach take %d L', (targetMgL, litres) => {
    const stockL = computeStockL(targetMgL)
    expect(stockL).toBe(litres)
    expect(computeMixedMgL(stockL, 10 - stockL)).toBeCloseTo(targetMgL, 9)
  })

  test('0.1 % is 1,000 mg/L, 0.5 % 5,000, 5 % 50,000', () => {
    expect([0.1, 0.5, 5].map(computeMgL)).toEqual([1000, 5000, 50_000])
  })

  test('a weak stock cannot be diluted to a strong one, and water alone has none', () => {
    expect(() => computeStockL(5000, 1000)).toThrow(RangeError)
    expect(computeMixedMgL(0, 10)).toBe(0)
    expect(computeMixedMgL(0, 0)).toBe(0)
  })

  test.each([
    [0, 0],
    [980, 1000],
    [520, 500],
    [5000, 2000],
  ])('a strip in %d mg/L shows %d', (chlorineMgL, shown) => {
    expect(readStripMgL(chlorineMgL)).toBe(shown)
  })
})

const DONE: Record<DisinfectionTarget, Disinfection> = {
  'floor-wall': chlorine(1000, 30),
  'high-touch': chlorine(500, 30),
  toilet: chlorine(2000, 30),
  spill: chlorine(5000, 30),
  'ebola-surface': chlorine(5000, 5),
  'ebola-dried-blood': { ...chlorine(0, 10), agent: 'peracetic-5', labelMin: 10 },
  'aircraft-cabin': { ...chlorine(0, 10), agent: 'airline-approved', labelMin: 10 },
}

function chlorine(chlorineMgL: number, contactMin: number): Disinfection {
  return {
    agent: 'chlorine',
    chlorineMgL,
    contactMin,
    isCleanedFirst: true,
    isRepeated: true,
    isInward: true,
  }
}

describe('what is disinfected with what (§1.9)', () => {
  const targets = Object.keys(DISINFECTION_RULES) as DisinfectionTarget[]

  test.each(targets)('%s: done by the rule it has no fault, with less it has', (target) => {
    const done = DONE[target]
    expect(findDisinfectionFaults(target, done)).toEqual([])
    expect(findDisinfectionFaults(target, { ...done, contactMin: done.contactMin - 1 })).toEqual([
      'too-short',
    ])
    if (done.agent === 'chlorine')
      expect(findDisinfectionFaults(target, { ...done, chlorineMgL: done.chlorineMgL! - 1 })).toEqual([
        'too-weak',
      ])
  })

  test('chlorine in the cabin corrodes the aircraft', () => {
    expect(findDisinfectionFaults('aircraft-cabin', chlorine(1000, 30))).toEqual([
      'wrong-agent',
      'corrodes-aircraft',
    ])
  })

  test('bleach does not do for dried blood, alcohol does for furniture only', () => {
    expect(findDisinfectionFaults('ebola-dried-blood', chlorine(5000, 30))).toEqual(['wrong-agent'])
    const alcohol: Disinfection = { ...chlorine(0, 3), agent: 'alcohol-75', labelMin: 3 }
    expect(findDisinfectionFaults('high-touch', alcohol)).toEqual([])
    expect(findDisinfectionFaults('floor-wall', alcohol)).toEqual(['wrong-agent'])
  })

  test('a spill is taken up first and done again, at 10,000 mg/L at most; floors are worked inward', () => {
    expect(findDisinfectionFaults('spill', { ...DONE.spill, isCleanedFirst: false })).toEqual(['not-cleaned'])
    expect(findDisinfectionFaults('spill', { ...DONE.spill, isRepeated: false })).toEqual(['not-repeated'])
    expect(findDisinfectionFaults('spill', chlorine(10_000, 30))).toEqual([])
    expect(findDisinfectionFaults('spill', chlorine(10_001, 30))).toEqual(['too-strong'])
    expect(findDisinfectionFaults('floor-wall', { ...DONE['floor-wall'], isInward: false })).toEqual([
      'outward',
    ])
  })
})
