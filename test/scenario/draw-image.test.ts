import { describe, expect, test } from 'vitest'
import { bank } from '#content/express-mail/bank.ts'
import { threats } from '#content/express-mail/threats/threats.ts'
import {
  drawPracticeImage,
  drawTestImages,
  type ImageDraw,
  packImage,
  planOfLevel,
  testFormOf,
} from '#scenario/draw-image.ts'
import { createRandom } from '#scenario/random.ts'
import { answerTarget, LEVELS, startStaircases } from '#scenario/staircase.ts'
import { THREAT_CATEGORIES } from '#scenario/threat.ts'

const threatOf = ({ threat }: ImageDraw) => threats.find(({ id }) => id === threat)
const bagOf = ({ isEmptied: _, ...bag }: ImageDraw) => JSON.stringify(bag)
const count = (draws: readonly ImageDraw[], is: (draw: ImageDraw) => boolean) => draws.filter(is).length

describe('the threat library', () => {
  test('has sixteen objects of each category, eight trained and eight untrained, each with its own name', () => {
    for (const category of THREAT_CATEGORIES)
      for (const set of ['trained', 'untrained'])
        expect(threats.filter((one) => one.category === category && one.set === set)).toHaveLength(8)
    expect(new Set(threats.map(({ id }) => id)).size).toBe(64)
    expect(new Set(threats.map(({ name }) => name)).size).toBe(64)
    expect(JSON.parse(JSON.stringify(threats))).toStrictEqual(threats)
  })
})

describe.each([0, 1, 7, 41, 200])('the competency test %d (X-ray CAT, sheet §3)', (number) => {
  const [a, b] = [drawTestImages(threats, 2 * number), drawTestImages(threats, 2 * number + 1)]

  test('has 128 images in each form, half with their threat, no bag twice', () => {
    for (const form of [a, b]) {
      expect(form).toHaveLength(128)
      expect(count(form, ({ isEmptied }) => !isEmptied)).toBe(64)
      expect(new Set(form.map(bagOf)).size).toBe(128)
    }
  })

  test('shows every bag in both forms: in one with its threat, in the other without, 256 trials in all', () => {
    expect(new Set(a.map(bagOf))).toEqual(new Set(b.map(bagOf)))
    expect(new Set([...a, ...b].map((draw) => JSON.stringify(draw))).size).toBe(256)
  })

  test('has each threat to be found once in each form, in the one view here and the other there', () => {
    for (const { id } of threats) {
      const [inA, inB] = [a, b].map((form) => form.filter((one) => one.threat === id && !one.isEmptied))
      expect([inA?.length, inB?.length]).toEqual([1, 1])
      expect(Math.abs((inA?.[0]?.tiltDeg ?? 0) - (inB?.[0]?.tiltDeg ?? 0))).toBeGreaterThanOrEqual(50)
    }
  })

  test('is balanced over category, set, view and threat', () => {
    for (const form of [a, b])
      for (const category of THREAT_CATEGORIES)
        for (const set of ['trained', 'untrained'])
          for (const isHard of [false, true])
            for (const isEmptied of [false, true])
              expect(
                count(
                  form,
                  (draw) =>
                    threatOf(draw)?.category === category &&
                    threatOf(draw)?.set === set &&
                    draw.tiltDeg > 45 === isHard &&
                    draw.isEmptied === isEmptied,
                ),
              ).toBe(4)
  })

  test('is the same each time, in an order of its own', () => {
    expect(drawTestImages(threats, 2 * number)).toStrictEqual(a)
    expect(a.map(bagOf)).not.toEqual(b.map(bagOf))
    // No run of one answer is long enough to be a pattern to go by.
    expect(a.map(({ isEmptied }) => (isEmptied ? '-' : 'x')).join('')).not.toMatch(/x{14}|-{14}/)
  })
})

test('seeds 2n and 2n + 1 are the forms A and B of one test', () => {
  expect([12, 13].map(testFormOf)).toEqual([
    { form: 'A', test: 6 },
    { form: 'B', test: 6 },
  ])
})

describe('practice', () => {
  const draw = (prevalence: number, seed: number, times: number, staircases = startStaircases()) => {
    const random = createRandom(seed)
    return Array.from({ length: times }, () => drawPracticeImage(threats, staircases, prevalence, random))
  }

  test.each([25, 15, 3])('keeps to a prevalence of %d per cent (seed 1)', (prevalence) => {
    const share = count(draw(prevalence, 1, 4000), ({ isEmptied }) => !isEmptied) / 4000
    expect(Math.abs(share * 100 - prevalence)).toBeLessThan(2)
  })

  test('shows trained objects alone, all of them', () => {
    const shown = new Set(draw(100, 2, 1500).map(({ threat }) => threat))
    expect(shown).toEqual(new Set(threats.filter(({ set }) => set === 'trained').map(({ id }) => id)))
  })

  test('packs at the level reached in the category whose turn it is', () => {
    const risen = [1, 2, 3].reduce((now) => answerTarget(now, 'drugs', true), startStaircases())
    for (const image of draw(25, 3, 200, risen)) {
      const { level } = risen.of[image.category as 'drugs']
      expect(image).toMatchObject({ level, ...planOfLevel(level) })
      expect(threatOf(image)?.category).toBe(image.category)
    }
  })

  test('makes every factor harder with the level', () => {
    for (let level = 2; level <= LEVELS; level++) {
      const [below, here] = [planOfLevel(level - 1), planOfLevel(level)]
      expect(here.tiltDeg).toBeGreaterThan(below.tiltDeg)
      expect(here.coverGPerCm2).toBeGreaterThan(below.coverGPerCm2)
      expect(here.thingCount).toBeGreaterThanOrEqual(below.thingCount)
    }
  })
})

test('an image is packed alike each time, and a threat that there is not is refused', () => {
  const [draw] = drawTestImages(threats, 4) as [ImageDraw]
  const again = { ...bank }
  expect(packImage(again, threats, draw, 'i1')).toStrictEqual(packImage(bank, threats, draw, 'i1'))
  expect(() => packImage(bank, threats, { ...draw, threat: 'nothing' }, 'i1')).toThrow('no threat "nothing"')
})
