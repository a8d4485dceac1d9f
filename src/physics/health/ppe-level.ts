import { generalKnowledge } from './source.ts'

export const ppeLevelSources = {
  levels: generalKnowledge('§2: China levels 1 to 3; unknown respiratory illness starts at level 2'),
  errors: generalKnowledge('§2: too much for the risk is a minor error, too little a critical one'),
}

export type PpeLevel = 1 | 2 | 3

/** Items of each level. Source: `ppeLevelSources.levels`. */
export const PPE_ITEMS: Readonly<Record<PpeLevel, readonly string[]>> = {
  1: ['cap', 'medical-mask', 'gown', 'gloves'],
  2: ['cap', 'respirator', 'eyewear', 'coverall', 'inner-gloves', 'outer-gloves', 'boot-covers'],
  3: [
    'cap',
    'powered-respirator',
    'full-face-shield',
    'fluid-proof-coverall',
    'apron',
    'inner-gloves',
    'outer-gloves',
    'boot-covers',
  ],
}

/** What an officer is about to do, or to meet. */
export const PPE_SITUATIONS = {
  'hall-desk': 1,
  'vector-borne': 1,
  boarding: 2,
  'isolation-room': 2,
  swab: 2,
  'unknown-respiratory': 2,
  airborne: 2,
  'close-contact': 2,
  'aerosol-procedure': 3,
  'haemorrhagic-fever': 3,
} as const satisfies Record<string, PpeLevel>
export type PpeSituation = keyof typeof PPE_SITUATIONS

/** Computes the level for everything that is to be met at once: the highest asked for. */
export function computePpeLevel(situations: readonly PpeSituation[]): PpeLevel {
  return situations.reduce<PpeLevel>((level, situation) => {
    const asked: PpeLevel = PPE_SITUATIONS[situation]
    return asked > level ? asked : level
  }, 1)
}

/** Judges the level that was worn: too little protects nobody, too much wastes, heats and frightens. */
export function judgePpeLevel(worn: PpeLevel, asked: PpeLevel): 'right' | 'under' | 'over' {
  return worn === asked ? 'right' : worn < asked ? 'under' : 'over'
}
