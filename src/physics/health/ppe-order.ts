import type { Source } from '../source.ts'
import { generalKnowledge, published } from './source.ts'

const CHINESE = published(
  'Chinese donning and doffing sequences (tqys.net 3018601; keqiaotrade.com 6347; xiaomilidoc p-14624733)',
  'cap and respirator before hood and eyewear, outer gloves after the coverall; sources differ on the rest',
  'as cited in the module sheet (S34)',
)
const CDC = published('CDC sequence (fpnotebook)', 'gown variant', 'as cited in the module sheet (S33)')

export const ppeOrderSources = {
  coverall: CHINESE,
  gown: CDC,
  rooms: generalKnowledge('§2: the respirator leaves the face only outside the contaminated room'),
}

/**
 * A partial order: each step with the steps that come before it. Where sources differ, nothing is asked, so every
 * order that one of them allows is right. `canonical` is one such order, the sheet's.
 */
export interface PpeOrder {
  readonly canonical: readonly string[]
  readonly after: Readonly<Record<string, readonly string[]>>
  readonly source: Source
}

/** Putting on: the coverall, and the gown. Gloves may precede the coverall; eyewear, boot covers and outer gloves are free. */
export const DONNING_COVERALL: PpeOrder = {
  canonical: [
    'jewellery',
    'hygiene',
    'inspection',
    'cap',
    'respirator',
    'seal-check',
    'inner-gloves',
    'coverall',
    'boot-covers',
    'eyewear',
    'outer-gloves',
    'buddy-check',
  ],
  after: {
    hygiene: ['jewellery'],
    inspection: ['hygiene'],
    cap: ['inspection'],
    respirator: ['cap'],
    'seal-check': ['respirator'],
    'inner-gloves': ['inspection'],
    coverall: ['cap', 'respirator', 'seal-check'],
    'boot-covers': ['coverall'],
    eyewear: ['cap', 'respirator', 'seal-check'],
    'outer-gloves': ['inner-gloves', 'coverall'],
    'buddy-check': ['boot-covers', 'eyewear', 'outer-gloves'],
  },
  source: CHINESE,
}
export const DONNING_GOWN: PpeOrder = {
  canonical: ['hygiene', 'gown', 'respirator', 'seal-check', 'eyewear', 'gloves'],
  after: {
    gown: ['hygiene'],
    respirator: ['gown'],
    'seal-check': ['respirator'],
    eyewear: ['seal-check'],
    gloves: ['eyewear'],
  },
  source: CDC,
}

/**
 * Taking off: the coverall, and the gown. Eyewear may precede the outer gloves, cap and respirator are free, and the
 * inner gloves come off with the coverall or last. Hand hygiene between all of them is judged apart.
 */
export const DOFFING_COVERALL: PpeOrder = {
  canonical: [
    'inspection',
    'glove-disinfection',
    'outer-gloves',
    'eyewear',
    'coverall',
    'respirator',
    'cap',
    'inner-gloves',
    'fresh-mask',
    'clean-area',
  ],
  after: {
    'glove-disinfection': ['inspection'],
    'outer-gloves': ['glove-disinfection'],
    eyewear: ['glove-disinfection'],
    coverall: ['outer-gloves', 'eyewear'],
    respirator: ['coverall'],
    cap: ['coverall'],
    'inner-gloves': ['coverall'],
    'fresh-mask': ['respirator', 'cap', 'inner-gloves'],
    'clean-area': ['fresh-mask'],
  },
  source: CHINESE,
}
export const DOFFING_GOWN: PpeOrder = {
  canonical: ['gloves', 'eyewear', 'gown', 'respirator', 'hygiene'],
  after: { eyewear: ['gloves'], gown: ['eyewear'], respirator: ['gown'], hygiene: ['respirator'] },
  source: CDC,
}

export type PpeZone = 'dirty' | 'doffing-1' | 'doffing-2' | 'clean'

/** Where each item comes off, in the coverall sequence; an item not named has no place of its own. Source: `ppeOrderSources`. */
export const DOFFING_PLACES: Readonly<Record<string, readonly PpeZone[]>> = {
  'outer-gloves': ['dirty', 'doffing-1'],
  eyewear: ['doffing-1'],
  coverall: ['doffing-1'],
  respirator: ['doffing-2'],
  cap: ['doffing-2'],
  'inner-gloves': ['doffing-1', 'doffing-2'],
  'fresh-mask': ['doffing-2'],
}

/** Finds the steps that were done before one that must precede them, or never done, in the canonical order. */
export function findOrderFaults(
  done: readonly string[],
  order: PpeOrder,
): { step: string; fault: 'early' | 'missing' }[] {
  const faults: { step: string; fault: 'early' | 'missing' }[] = []
  for (const step of order.canonical) {
    const at = done.indexOf(step)
    if (at < 0) {
      faults.push({ step, fault: 'missing' })
      continue
    }
    // One that was never done is a fault of its own, not also of those that come after it.
    if (order.after[step]?.some((earlier) => done.indexOf(earlier) > at))
      faults.push({ step, fault: 'early' })
  }
  return faults
}

/** Tells whether an item may come off where the officer stands. */
export function isDoffingPlace(item: string, zone: PpeZone): boolean {
  return DOFFING_PLACES[item]?.includes(zone) ?? true
}
