import { DECLARED_FEVER_C } from './fever.ts'
import { generalKnowledge, published } from './source.ts'

export const flightNoticeSources = {
  message: published(
    'ICAO Doc 4444 §16.6.1 (NAP 24880, App. B)',
    'seven items',
    'as cited in the module sheet (S16)',
  ),
  airline: published(
    'China Eastern procedure (shoufuban.net)',
    '30 min before landing; last three rows, right, window, one attendant',
    '20 March 2020, as cited in the module sheet (S48)',
  ),
  declaration: generalKnowledge('§1.3: aircraft general declaration, health part (IHR annex 9)'),
  card: published(
    'GACC notice (mwsers.com/zcfg/1017.html)',
    'no general health declaration; those with signs or a diagnosis declare',
    'in force 1 November 2023, as cited in the module sheet (S3)',
  ),
}

/** Items of the in-flight message. Source: `flightNoticeSources.message`. */
export const MESSAGE_ITEMS = [
  'aircraft',
  'departure',
  'destination',
  'eta',
  'persons-on-board',
  'suspected-cases',
  'nature-of-risk',
] as const
export type MessageItem = (typeof MESSAGE_ITEMS)[number]

/** How early one airline tells customs, and where it seats the patient. Source: `flightNoticeSources.airline`. */
export const AIRLINE_NOTICE_MIN = 30
export const AIRLINE_LAST_ROWS = 3

/** Finds the items that a message lacks. */
export function findMissingItems(given: readonly string[]): MessageItem[] {
  return MESSAGE_ITEMS.filter((item) => !given.includes(item))
}

/** Signs that, together with fever, put a passenger on the general declaration. Source: `flightNoticeSources.declaration`. */
export const DECLARATION_SIGNS = [
  'unwell',
  'persistent-cough',
  'impaired-breathing',
  'persistent-diarrhoea',
  'persistent-vomiting',
  'rash',
  'bruising-or-bleeding',
  'recent-confusion',
] as const

/** Tells whether a passenger belongs on the general declaration. */
export function isOnGeneralDeclaration(temperatureC: number, signs: readonly string[]): boolean {
  return temperatureC >= DECLARED_FEVER_C && DECLARATION_SIGNS.some((sign) => signs.includes(sign))
}

/** What a traveller declares unasked. Source: `flightNoticeSources.card`. */
export const DECLARED_UNASKED = [
  'fever',
  'cough',
  'breathlessness',
  'vomiting',
  'diarrhoea',
  'rash',
  'bleeding',
  'diagnosis',
] as const

/** Tells whether a traveller had to declare unasked. */
export function mustDeclare(signs: readonly string[]): boolean {
  return DECLARED_UNASKED.some((sign) => signs.includes(sign))
}
