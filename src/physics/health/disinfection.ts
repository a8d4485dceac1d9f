import type { Source } from '../source.ts'
import { namesOfTrue } from './faults.ts'
import { design, generalKnowledge, published } from './source.ts'

const BEIJING = published(
  'Beijing CDC and Ditan Hospital, preventive disinfection',
  '1,000 mg/L floors and walls from outside inward, 500 mg/L or 75 % alcohol for furniture, 2,000 mg/L toilets; 30 min',
  'February 2020, as cited in the module sheet (S36); terminal doses to be confirmed in GB 19193',
)

export const disinfectionSources = {
  model: published('PMC5439676', 'Phi6: 4.1 log at 0.5 % for 5 min', 'as cited in the module sheet (S30)'),
  demand: design('§5.5: organic demand 0 clean, 800 soiled, 4,500 mg/L dried blood; pass from 4 log'),
  preventive: BEIJING,
  ebola: published('Cook et al., Viruses 7:1975', '0.5 % for 5 min; 1 min failed', '2015 (S29)'),
  otherViruses: published('PMC5439676', 'MS2 and PR772', 'as cited in the module sheet (S30)'),
  freshStrips: generalKnowledge('§1.9: make up fresh, check with test strips, rinse metals'),
}

/** Rate of kill, in L/(mg·min), fitted to one virus at one point. Source: `disinfectionSources.model`. */
export const KILL_RATE_L_MG_MIN = 1.64e-4
/** Chlorine that dirt uses up before any is left to kill. Source: `disinfectionSources.demand`. */
export const ORGANIC_DEMAND_MG_L = { clean: 0, soiled: 800, 'dried-blood': 4500 } as const
export type Dirt = keyof typeof ORGANIC_DEMAND_MG_L
/** Kill that passes; and the most that the model claims. Source: `disinfectionSources.demand`. */
export const PASS_LOG10 = 4
export const MOST_LOG10 = 8

/**
 * Computes the kill by available chlorine, in powers of ten, over a contact time. One organism stands for all, which
 * they are not: `PUBLISHED_KILLS` shows how far others lie from it.
 */
export function computeKillLog10(chlorineMgL: number, demandMgL: number, contactMin: number): number {
  const kill = KILL_RATE_L_MG_MIN * Math.max(0, chlorineMgL - demandMgL) * Math.max(0, contactMin)
  return Math.min(MOST_LOG10, kill)
}

/** Tells whether a kill passes. */
export function isKillEnough(killLog10: number): boolean {
  return killLog10 >= PASS_LOG10
}

/** Kills that were published, for the debriefing. The model, fitted to Phi6, gives only the first. */
export const PUBLISHED_KILLS = [
  {
    virus: 'Phi6',
    chlorinePercent: 0.5,
    contactMin: 5,
    log10: 4.1,
    isAtLeast: false,
    source: disinfectionSources.model,
  },
  {
    virus: 'Ebola',
    chlorinePercent: 0.5,
    contactMin: 5,
    log10: 6.6,
    isAtLeast: true,
    source: disinfectionSources.ebola,
  },
  {
    virus: 'MS2',
    chlorinePercent: 0.5,
    contactMin: 10,
    log10: 3.4,
    isAtLeast: false,
    source: disinfectionSources.otherViruses,
  },
  {
    virus: 'PR772',
    chlorinePercent: 0.5,
    contactMin: 1,
    log10: 4.8,
    isAtLeast: true,
    source: disinfectionSources.otherViruses,
  },
] as const

export type Agent = 'chlorine' | 'alcohol-75' | 'peracetic-5' | 'airline-approved'

/** What a target asks for. */
export interface DisinfectionRule {
  readonly agents: readonly Agent[]
  /** Available chlorine, where chlorine is used. */
  readonly leastMgL?: number
  readonly mostMgL?: number
  /** For chlorine; `null` is what the product's label says. */
  readonly contactMin: number | null
  /** Dirt must be taken away, or covered and taken up, before. */
  readonly mustClean: boolean
  /** The surface is done again after the dirt is taken up. */
  readonly mustRepeat: boolean
  /** The surface is worked from outside inward. */
  readonly isInward: boolean
  /** What is left is wiped off at the end. */
  readonly mustWipe: boolean
  readonly source: Source
}

const PLAIN = { mustClean: false, mustRepeat: false, isInward: false, mustWipe: false } as const

/** What is disinfected with what, how strong and how long. */
export const DISINFECTION_RULES = {
  'floor-wall': {
    ...PLAIN,
    agents: ['chlorine'],
    leastMgL: 1000,
    contactMin: 30,
    isInward: true,
    source: BEIJING,
  },
  'high-touch': {
    ...PLAIN,
    agents: ['chlorine', 'alcohol-75'],
    leastMgL: 500,
    contactMin: 30,
    mustWipe: true,
    source: BEIJING,
  },
  toilet: { ...PLAIN, agents: ['chlorine'], leastMgL: 2000, contactMin: 30, source: BEIJING },
  spill: {
    ...PLAIN,
    agents: ['chlorine'],
    leastMgL: 5000,
    mostMgL: 10000,
    contactMin: 30,
    mustClean: true,
    mustRepeat: true,
    source: published(
      '163wenku p-1658962 (weak)',
      'spill: 5,000 mg/L',
      'as cited in the module sheet (S37); the rest general knowledge',
    ),
  },
  'ebola-surface': {
    ...PLAIN,
    agents: ['chlorine'],
    leastMgL: 5000,
    contactMin: 5,
    mustClean: true,
    source: disinfectionSources.ebola,
  },
  'ebola-dried-blood': {
    ...PLAIN,
    agents: ['peracetic-5'],
    contactMin: null,
    mustClean: true,
    source: published('Smither et al., EID 24(1)', 'bleach unreliable in dried blood', '2018 (S31)'),
  },
  'aircraft-cabin': {
    ...PLAIN,
    agents: ['airline-approved'],
    contactMin: null,
    source: generalKnowledge(
      '§1.9: in the cabin the approved product only; chlorine corrodes airframe and avionics',
    ),
  },
} as const satisfies Record<string, DisinfectionRule>
export type DisinfectionTarget = keyof typeof DISINFECTION_RULES

/** What was done to a target. */
export interface Disinfection {
  readonly agent: Agent
  readonly chlorineMgL?: number
  readonly contactMin: number
  readonly isCleanedFirst: boolean
  readonly isRepeated: boolean
  readonly isInward: boolean
  /** The contact time that the product's label gives, where the rule refers to it. */
  readonly labelMin?: number
}

export type DisinfectionFault =
  | 'wrong-agent'
  | 'corrodes-aircraft'
  | 'too-weak'
  | 'too-strong'
  | 'too-short'
  | 'not-cleaned'
  | 'not-repeated'
  | 'outward'

/** Finds what of the target's rule was not kept; with a wrong agent nothing more is judged. */
export function findDisinfectionFaults(target: DisinfectionTarget, done: Disinfection): DisinfectionFault[] {
  const rule: DisinfectionRule = DISINFECTION_RULES[target]
  if (!rule.agents.includes(done.agent)) {
    return target === 'aircraft-cabin' && done.agent === 'chlorine'
      ? ['wrong-agent', 'corrodes-aircraft']
      : ['wrong-agent']
  }
  const isChlorine = done.agent === 'chlorine'
  const mgL = done.chlorineMgL ?? 0
  const contactMin = isChlorine ? (rule.contactMin ?? 0) : (done.labelMin ?? 0)
  return namesOfTrue({
    'too-weak': isChlorine && mgL < (rule.leastMgL ?? 0),
    'too-strong': isChlorine && mgL > (rule.mostMgL ?? Number.POSITIVE_INFINITY),
    'too-short': done.contactMin < contactMin,
    'not-cleaned': rule.mustClean && !done.isCleanedFirst,
    'not-repeated': rule.mustRepeat && !done.isRepeated,
    outward: rule.isInward && !done.isInward,
  })
}
