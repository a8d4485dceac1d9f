import type { Source } from '../source.ts'
import { generalKnowledge, published } from './source.ts'

const TABLE = generalKnowledge('§1.5: disease table')

export const diseasesSources = {
  table: TABLE,
  watch: published(
    'WHO MERS laboratory guidance; Hong Kong quarantine',
    '14 days',
    '2015, as cited in the module sheet (S44)',
  ),
  mpox: published(
    'WHO/Europe mpox advice; WHO DON; NHC notice 7/2023',
    '2–21, or 5–21 days; isolate until scabs fall and new skin forms; class B since 20 Sep 2023',
    '2022–2023, as cited in the module sheet (S43)',
  ),
  ebola: published(
    'WHO/EVD/TravelTransportRisk/14.1',
    'not infectious before symptoms',
    '2014, as cited in the module sheet (S45)',
  ),
  lists: published(
    'Catalogues of quarantinable and monitored diseases; pre-2025 law, art. 3',
    'plague, cholera, yellow fever; the new list is not in the sheet',
    'as cited in the module sheet (S5, S8b)',
  ),
  measlesContacts: generalKnowledge('§1.5: vaccine within 72 h, immunoglobulin within 6 days'),
}

/** What one is asked about under exposure. Source: sheet §1.6, general knowledge. */
export const EXPOSURES = [
  'ill-person',
  'health-facility',
  'funeral',
  'camel-or-raw-milk',
  'live-poultry',
  'bush-meat',
  'mosquito-bites',
  'untreated-water',
  'skin-contact',
  'animal-bite',
] as const
export type ExposureKind = (typeof EXPOSURES)[number]

export const SIGNS = [
  'fever',
  'cough',
  'breathlessness',
  'diarrhoea',
  'vomiting',
  'rash',
  'lesions',
  'swollen-nodes',
  'rice-water-stool',
  'jaundice',
  'bleeding',
  'headache',
  'joint-pain',
  'eye-pain',
  'flushing',
  'rigors',
  'weakness',
  'red-eyes',
  'muscle-pain',
] as const
export type Sign = (typeof SIGNS)[number]

export type Route = 'airborne' | 'droplet' | 'contact' | 'body-fluids' | 'faecal' | 'vector'

/** What the port must know of a disease. */
export interface Disease {
  /** Least and most days from exposure to the first sign. */
  readonly incubationDays: readonly [number, number]
  readonly routes: readonly Route[]
  /** Exposures that count for it. */
  readonly exposures: readonly ExposureKind[]
  readonly signs: readonly Sign[]
  readonly source: Source
}

/** Diseases of the sheet. Hours are written as parts of a day. */
export const DISEASES = {
  mers: {
    incubationDays: [2, 14],
    routes: ['airborne', 'droplet', 'contact'],
    exposures: ['camel-or-raw-milk', 'ill-person', 'health-facility'],
    signs: ['fever', 'cough', 'breathlessness', 'diarrhoea'],
    source: TABLE,
  },
  mpox: {
    incubationDays: [2, 21],
    routes: ['contact', 'droplet'],
    exposures: ['ill-person', 'skin-contact'],
    signs: ['fever', 'swollen-nodes', 'lesions'],
    source: TABLE,
  },
  cholera: {
    incubationDays: [0.1, 5],
    routes: ['faecal'],
    exposures: ['untreated-water', 'ill-person'],
    signs: ['rice-water-stool', 'diarrhoea', 'vomiting'],
    source: TABLE,
  },
  'yellow-fever': {
    incubationDays: [3, 6],
    routes: ['vector'],
    exposures: ['mosquito-bites'],
    signs: ['fever', 'jaundice', 'bleeding'],
    source: TABLE,
  },
  dengue: {
    incubationDays: [4, 10],
    routes: ['vector'],
    exposures: ['mosquito-bites'],
    signs: ['fever', 'headache', 'joint-pain', 'eye-pain', 'rash', 'flushing'],
    source: TABLE,
  },
  malaria: {
    incubationDays: [7, 30],
    routes: ['vector'],
    exposures: ['mosquito-bites'],
    signs: ['fever', 'rigors', 'headache'],
    source: TABLE,
  },
  vhf: {
    incubationDays: [2, 21],
    routes: ['body-fluids', 'contact'],
    exposures: ['ill-person', 'health-facility', 'funeral', 'bush-meat'],
    signs: ['fever', 'vomiting', 'diarrhoea', 'bleeding', 'weakness'],
    source: TABLE,
  },
  measles: {
    incubationDays: [7, 21],
    routes: ['airborne'],
    exposures: ['ill-person'],
    signs: ['fever', 'cough', 'red-eyes', 'rash'],
    source: TABLE,
  },
  'pandemic-influenza': {
    incubationDays: [1, 4],
    routes: ['droplet', 'airborne'],
    exposures: ['ill-person', 'health-facility'],
    signs: ['fever', 'cough', 'muscle-pain'],
    source: TABLE,
  },
  'zoonotic-influenza': {
    incubationDays: [1, 10],
    routes: ['droplet', 'airborne'],
    exposures: ['live-poultry'],
    signs: ['fever', 'cough', 'muscle-pain'],
    source: TABLE,
  },
} as const satisfies Record<string, Disease>
export type DiseaseId = keyof typeof DISEASES
export const DISEASE_IDS = Object.keys(DISEASES) as DiseaseId[]

/** Narrower window that one source gives for mpox. Source: `diseasesSources.mpox`. */
export const MPOX_INCUBATION_DAYS = [5, 21] as const
/** How long contacts of MERS and of haemorrhagic fever are watched. Source: `diseasesSources.watch`, sheet §1.7. */
export const WATCH_DAYS = { mers: 14, vhf: 21 } as const

/** Statutory trio before 2025. The list now in force is data that the training centre loads. Source: `diseasesSources.lists`. */
export const QUARANTINABLE_BEFORE_2025 = ['plague', 'cholera', 'yellow-fever'] as const

/** For contacts of measles. Source: `diseasesSources.measlesContacts`. */
export const MEASLES_VACCINE_MOST_H = 72
export const MEASLES_IMMUNOGLOBULIN_MOST_DAYS = 6

/** What can still be given to a contact of measles so long after the contact, the better first. */
export function findMeaslesProphylaxis(sinceH: number): ('vaccine' | 'immunoglobulin')[] {
  const given: ('vaccine' | 'immunoglobulin')[] = []
  if (sinceH <= MEASLES_VACCINE_MOST_H) given.push('vaccine')
  if (sinceH <= MEASLES_IMMUNOGLOBULIN_MOST_DAYS * 24) given.push('immunoglobulin')
  return given
}
