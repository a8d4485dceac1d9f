import { describe, expect, test } from 'vitest'
import { computeTotalLoad, type Field, findPatches, loadOf } from '#physics/health/contamination.ts'
import {
  cleanHands,
  computeContaminationProbability,
  DOFFING_STUDY,
  type DoffedItem,
  doff,
  findSkinLoad,
  type Grasp,
  handZones,
} from '#physics/health/doffing.ts'
import { computeRemovalLog10, judgeHandHygiene } from '#physics/health/hand-hygiene.ts'

const ORDER: DoffedItem[] = ['outer-gloves', 'eyewear', 'suit', 'respirator', 'cap', 'inner-gloves']
const SOILED: Field = {
  'outer-glove-left': 0.6,
  'outer-glove-right': 0.8,
  'suit-front': 0.7,
  'suit-arms': 0.5,
  'eyewear-front': 0.3,
  'respirator-front': 0.2,
}

/** Takes everything off, with a hand rub of so long after each item. */
function undress(graspOf: (item: DoffedItem) => Grasp, rubS: number, order = ORDER): Field {
  let field = cleanHands(SOILED, [], computeRemovalLog10('rub', rubS))
  const off: DoffedItem[] = []
  for (const item of order) {
    field = doff(field, item, graspOf(item), off)
    off.push(item)
    field = cleanHands(field, off, computeRemovalLog10('rub', rubS))
  }
  return field
}

describe('the study (§5.6, S32)', () => {
  test.each([
    [false, 0.3, DOFFING_STUDY.withoutLapse],
    [true, 0.703, DOFFING_STUDY.withLapse],
  ])('with a lapse %s: %d contaminated', (hasLapse, probability, published) => {
    expect(Math.abs(computeContaminationProbability(hasLapse) - probability)).toBeLessThanOrEqual(0.0005)
    expect(Math.abs(computeContaminationProbability(hasLapse) - published)).toBeLessThanOrEqual(0.0005)
  })
})

describe('hand hygiene (§5.6, §1.9, §2)', () => {
  test.each([
    ['rub', 0, 0, 'missed'],
    ['rub', 9, 1.35, 'missed'],
    ['rub', 10, 1.5, 'short'],
    ['rub', 19, 2.85, 'short'],
    ['rub', 20, 3, 'done'],
    ['rub', 30, 3, 'done'],
    ['soap', 19, 1.425, 'missed'],
    ['soap', 20, 1.5, 'short'],
    ['soap', 40, 3, 'done'],
  ] as const)('%s for %d s removes %d log and is %s', (method, durationS, log10, verdict) => {
    expect(computeRemovalLog10(method, durationS)).toBeCloseTo(log10, 12)
    expect(judgeHandHygiene(method, durationS)).toBe(verdict)
  })

  test('soiled hands need soap', () => {
    expect(judgeHandHygiene('rub', 30, true)).toBe('missed')
    expect(computeRemovalLog10('rub', 30, true)).toBe(0)
    expect(judgeHandHygiene('soap', 40, true)).toBe('done')
  })
})

describe('taking off', () => {
  test('by the procedure leaves no patch that shows on skin or clothing', () => {
    const field = undress(() => 'right', 20)
    expect(findPatches(field)).toEqual([])
    expect(findSkinLoad(field).skin).toBeLessThan(0.001)
  })

  test('leaves nothing on items that are off', () => {
    expect(Object.keys(undress(() => 'front', 0)).every((id) => !id.startsWith('suit'))).toBe(true)
  })

  test.each([
    ['eyewear', 'face'],
    ['suit', 'uniform'],
    ['respirator', 'face'],
  ] as const)('%s held by its front shows on the %s, and nowhere else', (lapse, patch) => {
    const field = undress((item) => (item === lapse ? 'front' : 'right'), 20)
    expect(findPatches(field).map(({ id }) => id)).toEqual([patch])
  })

  test('without hand hygiene even the right holds carry the gloves’ load to the neck', () => {
    expect(findPatches(undress(() => 'right', 0)).map(({ id }) => id)).toContain('neck')
    expect(computeTotalLoad(undress(() => 'right', 10))).toBeGreaterThan(
      computeTotalLoad(undress(() => 'right', 20)),
    )
  })

  test('after a lapse hand hygiene keeps what follows clean', () => {
    const lapse = (item: DoffedItem): Grasp => (item === 'suit' ? 'front' : 'right')
    const hairAfter = (rubS: number): number => loadOf(undress(lapse, rubS), 'hair')
    expect(hairAfter(0)).toBeGreaterThan(0.001)
    expect(hairAfter(20)).toBeLessThan(0.001)
  })

  test('gloves last shield the hands from a hold by the front; gloves first do not', () => {
    const shielded = undress((item) => (item === 'respirator' ? 'front' : 'right'), 0)
    const bare = undress((item) => (item === 'respirator' ? 'front' : 'right'), 0, [
      'outer-gloves',
      'eyewear',
      'suit',
      'inner-gloves',
      'respirator',
      'cap',
    ])
    expect(findSkinLoad(bare).skin).toBeGreaterThan(findSkinLoad(shielded).skin)
  })

  test('a torn-off suit throws on face, neck and uniform', () => {
    const field = undress((item) => (item === 'suit' ? 'fast' : 'right'), 20)
    expect(
      findPatches(field)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['face', 'neck', 'uniform'])
    expect(findSkinLoad(field).clothing).toBeCloseTo(0.012, 9)
  })

  test('a glove held by its outside soils the layer beneath', () => {
    const right = doff({ 'outer-glove-left': 0.5 }, 'outer-gloves', 'right', [])
    expect(loadOf(right, 'inner-glove-left')).toBeCloseTo(0.005, 12)
    const field = doff({ 'outer-glove-left': 0.5 }, 'outer-gloves', 'front', [])
    expect(loadOf(field, 'inner-glove-left')).toBeCloseTo(0.05, 12)
    const bare = doff({ 'inner-glove-left': 0.5 }, 'inner-gloves', 'front', ['outer-gloves'])
    expect(loadOf(bare, 'hand-left')).toBeCloseTo(0.1, 12)
  })

  test('the hands are their outermost layer', () => {
    expect(handZones([])[0]).toBe('outer-glove-left')
    expect(handZones(['outer-gloves'])[1]).toBe('inner-glove-right')
    expect(handZones(ORDER)).toEqual(['hand-left', 'hand-right'])
  })
})
