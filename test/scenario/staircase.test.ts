import { describe, expect, test } from 'vitest'
import { createRandom } from '#scenario/random.ts'
import {
  answerFalseAlarm,
  answerTarget,
  drawCategory,
  HITS_TO_RISE,
  LEVELS,
  START_LEVEL,
  startStaircases,
} from '#scenario/staircase.ts'
import { THREAT_CATEGORIES, type ThreatCategory } from '#scenario/threat.ts'

const answers = (row: boolean[], category: ThreatCategory = 'drugs') =>
  row.reduce((staircases, isHit) => answerTarget(staircases, category, isHit), startStaircases())

describe('the staircase (sheet §3)', () => {
  test('goes up after three hits in a row, down after one miss', () => {
    expect(answers([true, true]).of.drugs.level).toBe(START_LEVEL)
    expect(answers([true, true, true]).of.drugs.level).toBe(START_LEVEL + 1)
    expect(answers([true, true, true, true, true]).of.drugs.level).toBe(START_LEVEL + 1)
    expect(answers([true, true, false, true]).of.drugs.level).toBe(START_LEVEL - 1)
    expect(answers([false]).of.drugs.level).toBe(START_LEVEL - 1)
  })

  test('stays between the first and the last level, and moves only its own category', () => {
    expect(answers(Array<boolean>(20).fill(false)).of.drugs.level).toBe(1)
    const { of } = answers(Array<boolean>(20 * HITS_TO_RISE).fill(true))
    expect(of.drugs.level).toBe(LEVELS)
    for (const category of THREAT_CATEGORIES.filter((one) => one !== 'drugs'))
      expect(of[category].level).toBe(START_LEVEL)
  })

  test('is not climbed by holding everything: a false alarm breaks the row', () => {
    const two = answers([true, true])
    expect(answerTarget(answerFalseAlarm(two, 'drugs'), 'drugs', true).of.drugs.level).toBe(START_LEVEL)
    expect(answerFalseAlarm(two, 'drugs').targetCount).toBe(2)
  })

  // Three hits in a row must be as likely as one miss: p³ = ½ where steps are fine, p = 79.4 %.
  test.each([6, 9, 13, 17])(
    'settles an officer of threshold %d near 79 per cent hits (seeds 1 to 40)',
    (threshold) => {
      let hits = 0
      let targets = 0
      for (let seed = 1; seed <= 40; seed++) {
        const random = createRandom(seed)
        let staircases = startStaircases()
        for (let i = 0; i < 460; i++) {
          const { level } = staircases.of.drugs
          // A logistic psychometric function: 79.4 % at a level of about threshold − 1.35 × its slope.
          const isHit = random.chance(1 / (1 + Math.exp((level - threshold) / 1.6)))
          staircases = answerTarget(staircases, 'drugs', isHit)
          if (i < 60) continue
          targets++
          if (isHit) hits++
        }
      }
      expect(hits / targets).toBeGreaterThan(0.76)
      expect(hits / targets).toBeLessThan(0.83)
    },
  )
})

describe('spaced repetition', () => {
  test('brings a missed category back with the second target, then at doubling intervals', () => {
    let staircases = answers([false], 'wildlife')
    const random = createRandom(3)
    const dueAt: number[] = []
    while (staircases.of.wildlife.repeat) {
      const { repeat } = staircases.of.wildlife
      const isDue = staircases.targetCount + 1 >= repeat.dueAt
      if (isDue) {
        expect(drawCategory(staircases, random)).toBe('wildlife')
        dueAt.push(staircases.targetCount + 1)
      }
      staircases = answerTarget(staircases, isDue ? 'wildlife' : 'drugs', true)
    }
    expect(dueAt).toEqual([3, 7, 15])
  })

  test('asks for weak categories more often, and never drops a strong one (seed 9)', () => {
    const random = createRandom(9)
    const shown = Object.fromEntries(THREAT_CATEGORIES.map((category) => [category, 0]))
    let staircases = startStaircases()
    for (let i = 0; i < 400; i++) {
      const category = drawCategory(staircases, random)
      shown[category] = (shown[category] ?? 0) + 1
      staircases = answerTarget(staircases, category, random.chance(category === 'drugs' ? 0.4 : 0.95))
    }
    for (const category of THREAT_CATEGORIES.filter((one) => one !== 'drugs')) {
      expect(shown.drugs).toBeGreaterThan(1.4 * (shown[category] as number))
      expect(shown[category]).toBeGreaterThan(30)
    }
  })

  test('draws all categories alike from somebody who misses nothing (seed 4)', () => {
    const random = createRandom(4)
    const drawn = Array.from({ length: 2000 }, () => drawCategory(startStaircases(), random))
    for (const category of THREAT_CATEGORIES)
      expect(Math.abs(drawn.filter((one) => one === category).length - 500)).toBeLessThan(70)
  })
})
