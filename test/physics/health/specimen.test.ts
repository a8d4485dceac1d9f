import { describe, expect, test } from 'vitest'
import {
  CONDITIONED_PACK_C,
  computeCoolBoxC,
  FROZEN_PACK_C,
  isCoolEnough,
  readCoolBoxC,
} from '#physics/health/cool-box.ts'
import { findPackFaults, PACK_LAYERS, type PackFault, type SpecimenPack } from '#physics/health/packing.ts'
import { findSpecimenFaults, SPECIMEN_ORDERS } from '#physics/health/specimen.ts'
import { computeSwabQuality, findSwabFaults, type SwabFault, type SwabPass } from '#physics/health/swab.ts'
import { findWasteFaults, type WasteBag, type WasteFault } from '#physics/health/waste.ts'

const PASS: SwabPass = {
  depthMm: 85,
  nostrilToEarMm: 120,
  headTiltDeg: 70,
  angleToPalateDeg: 0,
  heldS: 6,
  turnedDeg: 400,
  withdrawalMmS: 20,
}

describe('the nasopharyngeal swab (§1.8, S39)', () => {
  test('done as asked has no fault and full quality; two thirds of the way are enough', () => {
    expect(findSwabFaults(PASS)).toEqual([])
    expect(computeSwabQuality(PASS)).toBe(1)
    expect(findSwabFaults({ ...PASS, depthMm: 80 })).toEqual([])
  })

  test.each<[Partial<SwabPass>, SwabFault, boolean]>([
    [{ depthMm: 79 }, 'shallow', true],
    [{ depthMm: 125 }, 'too-deep', false],
    [{ headTiltDeg: 30 }, 'head', false],
    [{ angleToPalateDeg: 40 }, 'angle', true],
    [{ angleToPalateDeg: -40 }, 'angle', true],
    [{ heldS: 1 }, 'not-held', true],
    [{ turnedDeg: 90 }, 'not-turned', true],
    [{ withdrawalMmS: 100 }, 'fast', false],
  ])('with %o: %s; it costs quality: %s', (change, fault, isWorse) => {
    const pass = { ...PASS, ...change }
    expect(findSwabFaults(pass)).toEqual([fault])
    expect(computeSwabQuality(pass) < 1).toBe(isWorse)
    expect(computeSwabQuality(pass)).toBeGreaterThanOrEqual(0)
  })

  test('upward, as if into the bridge of the nose, takes nothing', () => {
    expect(computeSwabQuality({ ...PASS, angleToPalateDeg: 70 })).toBe(0)
  })
})

describe('the cool box (§1.8)', () => {
  const shut = { ambientC: 25, packC: CONDITIONED_PACK_C, isLidOpen: false }

  test('with conditioned packs holds 2 to 8 °C for a working day, even at 35 °C', () => {
    expect(isCoolEnough(computeCoolBoxC(4, shut, 480))).toBe(true)
    expect(isCoolEnough(computeCoolBoxC(4, { ...shut, ambientC: 35 }, 480))).toBe(true)
  })

  test('without packs, or with the lid open, it does not', () => {
    expect(isCoolEnough(computeCoolBoxC(4, { ...shut, packC: null }, 120))).toBe(false)
    expect(isCoolEnough(computeCoolBoxC(4, { ...shut, isLidOpen: true }, 5))).toBe(false)
  })

  test('with packs from the freezer it freezes the specimen', () => {
    expect(computeCoolBoxC(4, { ...shut, packC: FROZEN_PACK_C }, 60)).toBeLessThan(0)
  })

  test('does not depend on how the time is cut', () => {
    expect(computeCoolBoxC(computeCoolBoxC(20, shut, 7), shut, 13)).toBeCloseTo(
      computeCoolBoxC(20, shut, 20),
      12,
    )
    expect(computeCoolBoxC(20, shut, 0)).toBe(20)
  })

  test.each([
    [1.9, false],
    [2, true],
    [8, true],
    [8.1, false],
  ])('%d °C will do: %s', (boxC, isEnough) => {
    expect(isCoolEnough(boxC)).toBe(isEnough)
    expect(readCoolBoxC(boxC + 0.04)).toBe(boxC)
  })
})

describe('the triple pack (§1.8, P650)', () => {
  const pack: SpecimenPack = {
    layers: PACK_LAYERS,
    liquidMl: 3,
    absorbsMl: 3,
    identifiers: 2,
    faceMm: [100, 100],
    markMm: 50,
    textMm: 6,
    unNumber: 'UN3373',
    hasContact: true,
    dryIce: 'none',
  }

  test('with every least value has no fault, as category A it needs UN2814', () => {
    expect(findPackFaults(pack, 'B')).toEqual([])
    expect(findPackFaults({ ...pack, dryIce: 'vented-outside-secondary' }, 'B')).toEqual([])
    expect(findPackFaults(pack, 'A')).toEqual(['wrong-number'])
    expect(findPackFaults({ ...pack, unNumber: 'UN2814' }, 'A')).toEqual([])
  })

  test.each<[Partial<SpecimenPack>, PackFault]>([
    ...PACK_LAYERS.map((without): [Partial<SpecimenPack>, PackFault] => [
      { layers: PACK_LAYERS.filter((layer) => layer !== without) },
      `no-${without}`,
    ]),
    [{ layers: ['primary', 'secondary', 'absorbent', 'cushioning', 'outer'] }, 'layer-order'],
    [{ absorbsMl: 2.9 }, 'absorbs-too-little'],
    [{ identifiers: 1 }, 'unlabelled'],
    [{ faceMm: [200, 99] }, 'small-face'],
    [{ markMm: 49 }, 'small-mark'],
    [{ textMm: 5 }, 'small-text'],
    [{ unNumber: null }, 'wrong-number'],
    [{ hasContact: false }, 'no-contact'],
    [{ dryIce: 'inside-secondary' }, 'dry-ice'],
    [{ dryIce: 'sealed' }, 'dry-ice'],
  ])('with %o has just the fault %s', (change, fault) => {
    expect(findPackFaults({ ...pack, ...change }, 'B')).toEqual([fault])
  })
})

describe('the specimen by disease (§3.1, §1.5)', () => {
  test('nothing is taken of a possible haemorrhagic fever, nor of malaria', () => {
    const swab = { kind: 'nasopharyngeal', medium: 'viral-transport', count: 1, isExpired: false } as const
    expect(findSpecimenFaults('vhf', swab)).toEqual(['not-to-be-taken'])
    expect(findSpecimenFaults('malaria', swab)).toEqual(['not-to-be-taken'])
    expect(findSpecimenFaults('zoonotic-influenza', swab)).toEqual([])
    expect(() => findSpecimenFaults('yellow-fever', swab)).toThrow(RangeError)
  })

  test('mpox asks for two lesion swabs, cholera for a rectal swab in Cary-Blair', () => {
    expect(
      findSpecimenFaults('mpox', { kind: 'lesion', medium: 'viral-transport', count: 1, isExpired: true }),
    ).toEqual(['too-few', 'expired'])
    expect(
      findSpecimenFaults('cholera', {
        kind: 'rectal',
        medium: 'viral-transport',
        count: 1,
        isExpired: false,
      }),
    ).toEqual(['wrong-medium'])
    expect(
      findSpecimenFaults('dengue', { kind: 'lesion', medium: 'serum-tube', count: 1, isExpired: false }),
    ).toEqual(['wrong-kind'])
  })

  test('of MERS the lower sample follows at the hospital', () => {
    expect(SPECIMEN_ORDERS.mers).toMatchObject({ later: 'lower-respiratory', category: 'B' })
  })
})

describe('the waste bag (§1.9)', () => {
  const bag: WasteBag = {
    filledShare: 0.75,
    bags: 2,
    isYellow: true,
    isGooseneckTied: true,
    isLabelled: true,
    hasSharps: false,
    isSigned: true,
  }

  test('three quarters full and in order has no fault', () => {
    expect(findWasteFaults(bag)).toEqual([])
  })

  test.each<[Partial<WasteBag>, WasteFault]>([
    [{ filledShare: 0.76 }, 'overfilled'],
    [{ bags: 1 }, 'single-bag'],
    [{ isYellow: false }, 'wrong-bag'],
    [{ isGooseneckTied: false }, 'tie'],
    [{ isLabelled: false }, 'label'],
    [{ hasSharps: true }, 'sharps'],
    [{ isSigned: false }, 'unsigned'],
  ])('with %o has the fault %s', (change, fault) => {
    expect(findWasteFaults({ ...bag, ...change })).toEqual([fault])
  })
})
