import { describe, expect, test } from 'vitest'
import {
  DISEASE_IDS,
  DISEASES,
  type DiseaseId,
  findMeaslesProphylaxis,
  MPOX_INCUBATION_DAYS,
  WATCH_DAYS,
} from '#physics/health/diseases.ts'
import { DISPOSITION_OF, judgeDisposition } from '#physics/health/disposition.ts'
import {
  computeWatchLeftDays,
  findSuspects,
  isWithinIncubation,
  judgeSuspicion,
  type TravelStory,
} from '#physics/health/incubation.ts'

describe('incubation equals the sheet §1.5', () => {
  test.each<[DiseaseId, number, number]>([
    ['mers', 2, 14],
    ['mpox', 2, 21],
    ['yellow-fever', 3, 6],
    ['dengue', 4, 10],
    ['malaria', 7, 30],
    ['vhf', 2, 21],
    ['measles', 7, 21],
    ['pandemic-influenza', 1, 4],
    ['zoonotic-influenza', 1, 10],
  ])('%s: %d to %d days', (disease, least, most) => {
    expect(DISEASES[disease].incubationDays).toEqual([least, most])
    expect([least - 0.5, least, most, most + 0.5].map((days) => isWithinIncubation(disease, days))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('cholera: hours to 5 days', () => {
    expect([0.1, 0.25, 5, 5.5].map((days) => isWithinIncubation('cholera', days))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  test('mpox in one source from 5 days (S43); contacts watched 14 days for MERS, 21 for Ebola', () => {
    expect(MPOX_INCUBATION_DAYS).toEqual([5, 21])
    expect(WATCH_DAYS).toEqual({ mers: 14, vhf: 21 })
    for (const disease of ['mers', 'vhf'] as const)
      expect(computeWatchLeftDays(disease, 0)).toBe(WATCH_DAYS[disease])
    expect(computeWatchLeftDays('vhf', 30)).toBe(0)
  })
})

const CAMELS = { kind: 'camel-or-raw-milk', fromDaysAgo: 6, toDaysAgo: 6 } as const

describe('the port screening rule (§1.5)', () => {
  const mers: TravelStory = { signs: ['fever', 'cough'], onsetDaysAgo: 3, exposures: [CAMELS] }

  test('signs, a listed exposure and a fitting interval make a suspect', () => {
    expect(judgeSuspicion('mers', mers)).toBe('suspect')
  })

  test('no exposure means unknown, never clear', () => {
    expect(judgeSuspicion('mers', { ...mers, exposures: [] })).toBe('unknown')
    expect(judgeSuspicion('mers', { ...mers, onsetDaysAgo: null })).toBe('unknown')
  })

  test('an exposure older than the longest incubation excludes; one too recent leaves it unknown', () => {
    const at = (daysAgo: number): TravelStory => ({
      ...mers,
      exposures: [{ ...CAMELS, fromDaysAgo: daysAgo, toDaysAgo: daysAgo }],
    })
    expect(judgeSuspicion('mers', at(17))).toBe('suspect')
    expect(judgeSuspicion('mers', at(18))).toBe('excluded')
    expect(judgeSuspicion('mers', at(4))).toBe('unknown')
  })

  test('a stretch counts where any of its days fits', () => {
    const exposures = [{ ...CAMELS, fromDaysAgo: 60, toDaysAgo: 17 }]
    expect(judgeSuspicion('mers', { ...mers, exposures })).toBe('suspect')
    expect(
      judgeSuspicion('mers', { ...mers, exposures: [{ ...CAMELS, fromDaysAgo: 60, toDaysAgo: 18 }] }),
    ).toBe('excluded')
  })

  test('an exposure does not count where the disease is not about, nor for another disease', () => {
    const exposures = [{ ...CAMELS, circulating: ['dengue'] as const }]
    expect(judgeSuspicion('mers', { ...mers, exposures })).toBe('unknown')
    expect(judgeSuspicion('zoonotic-influenza', mers)).toBe('unknown')
  })

  test('without a sign of the disease there is nothing to suspect', () => {
    expect(judgeSuspicion('mers', { ...mers, signs: ['rash'] })).toBe('no-signs')
  })
})

// The stories are those of §3.1; days of onset that it leaves open lie within what it says.
const PROFILES: [number, DiseaseId, TravelStory][] = [
  [1, 'mers', { signs: ['fever', 'cough', 'breathlessness'], onsetDaysAgo: 3, exposures: [CAMELS] }],
  [
    2,
    'mpox',
    {
      signs: ['lesions'],
      onsetDaysAgo: 3,
      exposures: [{ kind: 'skin-contact', fromDaysAgo: 10, toDaysAgo: 10, circulating: ['mpox'] }],
    },
  ],
  [
    3,
    'malaria',
    {
      signs: ['fever', 'rigors'],
      onsetDaysAgo: 2,
      exposures: [{ kind: 'mosquito-bites', fromDaysAgo: 60, toDaysAgo: 12, circulating: ['malaria'] }],
    },
  ],
  [
    4,
    'dengue',
    {
      signs: ['fever', 'eye-pain', 'flushing'],
      onsetDaysAgo: 1,
      exposures: [{ kind: 'mosquito-bites', fromDaysAgo: 6, toDaysAgo: 6, circulating: ['dengue'] }],
    },
  ],
  [
    6,
    'zoonotic-influenza',
    {
      signs: ['cough', 'muscle-pain'],
      onsetDaysAgo: 1,
      exposures: [{ kind: 'live-poultry', fromDaysAgo: 5, toDaysAgo: 5 }],
    },
  ],
  [
    7,
    'cholera',
    {
      signs: ['rice-water-stool', 'diarrhoea'],
      onsetDaysAgo: 1,
      exposures: [{ kind: 'untreated-water', fromDaysAgo: 4, toDaysAgo: 2 }],
    },
  ],
  [
    8,
    'vhf',
    {
      signs: ['fever', 'vomiting'],
      onsetDaysAgo: 1,
      exposures: [{ kind: 'funeral', fromDaysAgo: 8, toDaysAgo: 8 }],
    },
  ],
]

describe('the seeded patients (§3.1)', () => {
  test.each(PROFILES)('%d is suspected of %s and of nothing else', (_, disease, story) => {
    expect(findSuspects(story)).toEqual([disease])
  })

  test('5, who ran, is suspected of nothing', () => {
    expect(findSuspects({ signs: [], onsetDaysAgo: null, exposures: [] })).toEqual([])
  })

  test('3 without the tablets but with a funeral is suspected of haemorrhagic fever as well', () => {
    const [, , malaria] = PROFILES[2]!
    const exposures = [...malaria.exposures, { kind: 'funeral', fromDaysAgo: 14, toDaysAgo: 14 } as const]
    expect(findSuspects({ ...malaria, exposures })).toEqual(['malaria', 'vhf'])
  })
})

describe('the disposition (§3.1, step 29)', () => {
  test.each<[DiseaseId | 'none', string]>([
    ['mers', 'isolation-hospital'],
    ['mpox', 'isolation-hospital'],
    ['zoonotic-influenza', 'isolation-hospital'],
    ['cholera', 'isolation-hospital'],
    ['vhf', 'isolation-hospital'],
    ['malaria', 'urgent-care'],
    ['dengue', 'convenience-card'],
    ['none', 'release'],
  ])('for %s it is %s', (suspected, right) => {
    expect(DISPOSITION_OF[suspected]).toBe(right)
    expect(judgeDisposition(suspected, DISPOSITION_OF[suspected]!)).toBe('right')
  })

  test('the infectious released is critical, the harmless detained major', () => {
    expect(judgeDisposition('cholera', 'release')).toBe('critical')
    expect(judgeDisposition('mers', 'convenience-card')).toBe('critical')
    expect(judgeDisposition('none', 'isolation-hospital')).toBe('major')
    expect(judgeDisposition('malaria', 'release')).toBe('major')
    expect(() => judgeDisposition('measles', 'release')).toThrow(RangeError)
  })
})

describe('contacts of measles (§1.5)', () => {
  test('vaccine up to 72 h, immunoglobulin up to 6 days', () => {
    expect([72, 73, 144, 145].map(findMeaslesProphylaxis)).toEqual([
      ['vaccine', 'immunoglobulin'],
      ['immunoglobulin'],
      ['immunoglobulin'],
      [],
    ])
  })

  test('every disease can be caught, spreads and shows', () => {
    for (const id of DISEASE_IDS)
      for (const list of [DISEASES[id].exposures, DISEASES[id].routes, DISEASES[id].signs])
        expect(list.length).toBeGreaterThan(0)
  })
})
