import { describe, expect, test } from 'vitest'
import { computePpeLevel, judgePpeLevel, PPE_ITEMS } from '#physics/health/ppe-level.ts'
import {
  DOFFING_COVERALL,
  DOFFING_GOWN,
  DONNING_COVERALL,
  DONNING_GOWN,
  findOrderFaults,
  isDoffingPlace,
  type PpeOrder,
} from '#physics/health/ppe-order.ts'
import { checkSeal, computeProtection, isSealed } from '#physics/health/seal-check.ts'

/** Moves one step directly before another. */
function move(order: PpeOrder, step: string, before: string): string[] {
  const rest = order.canonical.filter((other) => other !== step)
  rest.splice(rest.indexOf(before), 0, step)
  return rest
}

describe('orders of putting on and taking off (§2)', () => {
  const orders = { DONNING_COVERALL, DONNING_GOWN, DOFFING_COVERALL, DOFFING_GOWN }

  test.each(Object.entries(orders))(
    '%s: the canonical order is right, and names only its own steps',
    (_, order) => {
      expect(findOrderFaults(order.canonical, order)).toEqual([])
      for (const [step, after] of Object.entries(order.after))
        for (const name of [step, ...after]) expect(order.canonical).toContain(name)
    },
  )

  test.each([
    ['coverall', 'inner-gloves', DONNING_COVERALL],
    ['eyewear', 'boot-covers', DONNING_COVERALL],
    ['eyewear', 'coverall', DONNING_COVERALL],
    ['outer-gloves', 'eyewear', DONNING_COVERALL],
    ['cap', 'respirator', DOFFING_COVERALL],
    ['inner-gloves', 'respirator', DOFFING_COVERALL],
    ['eyewear', 'outer-gloves', DOFFING_COVERALL],
  ])('%s before %s is right too, as sources differ', (step, before, order) => {
    expect(findOrderFaults(move(order, step, before), order)).toEqual([])
  })

  test.each([
    ['coverall', 'respirator', DONNING_COVERALL, 'coverall'],
    ['eyewear', 'cap', DONNING_COVERALL, 'eyewear'],
    ['outer-gloves', 'coverall', DONNING_COVERALL, 'outer-gloves'],
    ['respirator', 'coverall', DOFFING_COVERALL, 'respirator'],
    ['coverall', 'outer-gloves', DOFFING_COVERALL, 'coverall'],
    ['inner-gloves', 'outer-gloves', DOFFING_COVERALL, 'inner-gloves'],
    ['eyewear', 'gloves', DOFFING_GOWN, 'eyewear'],
  ])('%s before %s is wrong', (step, before, order, early) => {
    expect(findOrderFaults(move(order, step, before), order)).toContainEqual({ step: early, fault: 'early' })
  })

  test('a step left out is one fault, not also of those after it', () => {
    const done = DONNING_COVERALL.canonical.filter((step) => step !== 'seal-check')
    expect(findOrderFaults(done, DONNING_COVERALL)).toEqual([{ step: 'seal-check', fault: 'missing' }])
  })

  test('the respirator comes off in the second doffing room only', () => {
    expect(
      ['dirty', 'doffing-1', 'doffing-2'].map((zone) => isDoffingPlace('respirator', zone as 'dirty')),
    ).toEqual([false, false, true])
    expect(isDoffingPlace('eyewear', 'doffing-1')).toBe(true)
    expect(isDoffingPlace('eyewear', 'dirty')).toBe(false)
  })
})

describe('the level (§2)', () => {
  test.each([
    [['hall-desk'], 1],
    [['vector-borne', 'boarding'], 2],
    [['unknown-respiratory'], 2],
    [['boarding', 'haemorrhagic-fever'], 3],
    [['aerosol-procedure', 'swab'], 3],
    [[], 1],
  ] as const)('for %o is %d', (situations, level) => {
    expect(computePpeLevel(situations)).toBe(level)
  })

  test('worn too low is under, too high over', () => {
    expect([judgePpeLevel(1, 2), judgePpeLevel(2, 2), judgePpeLevel(3, 1)]).toEqual([
      'under',
      'right',
      'over',
    ])
  })

  test('a respirator begins at level 2, a mask is level 1', () => {
    expect(PPE_ITEMS[1]).not.toContain('respirator')
    expect(PPE_ITEMS[2]).toContain('respirator')
    expect(PPE_ITEMS[3]).toContain('powered-respirator')
  })
})

describe('the seal check (§2 step 6)', () => {
  const fit = { isNoseBarMoulded: true, areStrapsApart: true, hasBeard: false, isRightSize: true }

  test('is cover, breathe out, breathe in, in this order', () => {
    expect(checkSeal(['cover', 'exhale', 'inhale'], fit)).toBe('sealed')
    expect(checkSeal(['cover', 'inhale', 'exhale'], fit)).toBe('incomplete')
    expect(checkSeal(['exhale', 'inhale'], fit)).toBe('incomplete')
    expect(checkSeal([], fit)).toBe('incomplete')
  })

  test.each([
    { isNoseBarMoulded: false },
    { areStrapsApart: false },
    { hasBeard: true },
    { isRightSize: false },
  ])('feels the leak with %o, which costs protection', (change) => {
    const leaky = { ...fit, ...change }
    expect(isSealed(leaky)).toBe(false)
    expect(checkSeal(['cover', 'exhale', 'inhale'], leaky)).toBe('leaks')
    expect(computeProtection(leaky)).toBeLessThan(computeProtection(fit))
  })

  test('a sealed respirator divides the dose by 10 (§5.2)', () => {
    expect(computeProtection(fit)).toBe(10)
  })
})
