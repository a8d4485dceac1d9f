import type { Source } from '../source.ts'
import { published } from './source.ts'

const SELF_REPORT = published(
  'Emerging Infectious Diseases 16(11)',
  'article 10-0703',
  '2010, as cited in the module sheet (S20)',
)
const AIRPORT = published(
  'PLoS ONE 6:e14490',
  'screening at an airport',
  'as cited in the module sheet (S21)',
)
const NARITA = published(
  'BMC Infectious Diseases 11:111',
  'influenza cases at Narita',
  'as cited in the module sheet (S22)',
)
const ARRIVAL = published(
  'eLife 05564; medRxiv 2020.01.28.20019224',
  'arrival screening misses most infected travellers even at best',
  'as cited in the module sheet (S23)',
)

export const screeningSources = {
  selfReport: SELF_REPORT,
  airport: AIRPORT,
  narita: NARITA,
  arrival: ARRIVAL,
}

/** How well a screen tells the ill from the well. */
export interface Screen {
  readonly sensitivity: number
  readonly specificity: number
}

/** Published screens, each with the share of ill people among those screened where the study gives it. */
export const SCREENS = {
  selfReport: { sensitivity: 0.75, specificity: 0.847, prevalence: 64 / 2873, source: SELF_REPORT },
  camera: { sensitivity: 0.91, specificity: 0.86, prevalence: 64 / 2873, source: SELF_REPORT },
  airportCamera: { sensitivity: 0.86, specificity: 0.71, prevalence: 0.005, source: AIRPORT },
} satisfies Record<string, Screen & { prevalence: number; source: Source }>

/** Of travellers with influenza, the share with fever, and of those the share that a camera finds. Source: `screeningSources.narita`. */
export const FEVER_IN_INFLUENZA = 0.222
export const CAMERA_FINDS_FEVER = 0.704
/** Of the influenza cases at Narita, the share that had taken an antipyretic. Source: `screeningSources.narita`. */
export const NARITA_ANTIPYRETIC_SHARE = 0.556
/** Arrivals with influenza in New Zealand, and those of them with 37.8 °C or more. Source: `screeningSources.airport`. */
export const NEW_ZEALAND_INFLUENZA = { cases: 30, febrile: 0, fromC: 37.8 } as const

/** Computes the share of alarms that are true (positive predictive value). */
export function computePredictiveValue({ sensitivity, specificity }: Screen, prevalence: number): number {
  const hits = sensitivity * prevalence
  return hits / (hits + (1 - specificity) * (1 - prevalence))
}

/** Computes how many alarms are to be expected among people of whom so many are ill. */
export function computeExpectedAlarms(
  { sensitivity, specificity }: Screen,
  people: number,
  ill: number,
): number {
  return sensitivity * ill + (1 - specificity) * (people - ill)
}

/** Computes the share of the ill that a screen for one sign finds, from the share that has the sign. */
export function computeSystemSensitivity(signShare: number, findsSign: number): number {
  return signShare * findsSign
}
