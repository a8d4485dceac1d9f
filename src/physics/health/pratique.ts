import { design, generalKnowledge, published } from './source.ts'

export const pratiqueSources = {
  topics: published(
    'IHR (2005), annex 8, Maritime Declaration of Health',
    'topics 1–6; suspicion without a surgeon',
    'as cited in the module sheet (S13)',
  ),
  moreTopics: generalKnowledge('§1.3: topics 7–9 of the declaration; boarding quarantine in order'),
  flags: published(
    'IHR text and Q flag (vdocuments.us)',
    'Q: healthy, requests free pratique; at night red over white, at most 2 m apart',
    'as cited in the module sheet (S13)',
  ),
  clearance: generalKnowledge('§1.3: QQ requires health clearance; §1.1: IHR Art 28: pratique by radio'),
  place: design('§1.3: which answer leads to radio, berth or anchorage; fever lasts from the second day on'),
}

/** Topics of the Maritime Declaration of Health, in its order. Source: `pratiqueSources.topics`, `.moreTopics`. */
export const DECLARATION_TOPICS = [
  'death',
  'case-aboard',
  'more-ill-than-normal',
  'ill-now',
  'doctor-consulted',
  'condition-may-spread',
  'sanitary-measure',
  'stowaways',
  'sick-animal',
] as const
export type DeclarationTopic = (typeof DECLARATION_TOPICS)[number]

/** How far back ports and people who joined are listed. Source: `pratiqueSources.moreTopics`. */
export const PORTS_LISTED_DAYS = 30
/** Most distance between the lights of a ship in quarantine at night, red over white. Source: `pratiqueSources.flags`. */
export const NIGHT_LIGHTS_MOST_M = 2
/** What flags ask. Source: `pratiqueSources.flags`, `.clearance`. */
export const FLAGS = { Q: 'requests-free-pratique', QQ: 'requires-health-clearance' } as const

/** Boarding quarantine, in order. Source: `pratiqueSources.moreTopics`. */
export const BOARDING_ORDER = [
  'review-papers',
  'choose-place',
  'hoist-q',
  'board-in-ppe',
  'see-ill',
  'inspect-ship',
  'sanitary-measures',
  'grant-pratique',
] as const

/** A declaration: yes or no to each topic; one left out is unanswered. */
export type MaritimeDeclaration = Readonly<Partial<Record<DeclarationTopic, boolean>>>

/** Finds the topics left unanswered, and those answered with yes, in their order. */
export function readDeclaration(declaration: MaritimeDeclaration): {
  unanswered: DeclarationTopic[]
  yes: DeclarationTopic[]
} {
  return {
    unanswered: DECLARATION_TOPICS.filter((topic) => declaration[topic] === undefined),
    yes: DECLARATION_TOPICS.filter((topic) => declaration[topic] === true),
  }
}

/** Answers that mean that illness may be aboard. Source: `pratiqueSources.place`. */
const ILLNESS_TOPICS: readonly DeclarationTopic[] = [
  'death',
  'case-aboard',
  'more-ill-than-normal',
  'ill-now',
  'condition-may-spread',
]

/**
 * Chooses where a ship is seen: at the quarantine anchorage where illness may be aboard, at the berth where papers
 * are wanting or another answer needs to be looked at, and otherwise by radio.
 */
export function choosePratique(ship: {
  readonly declaration: MaritimeDeclaration
  readonly isCertificateValid: boolean
  readonly hasVisitedAffectedArea: boolean
}): 'radio' | 'berth' | 'anchorage' {
  const { unanswered, yes } = readDeclaration(ship.declaration)
  if (yes.some((topic) => ILLNESS_TOPICS.includes(topic))) return 'anchorage'
  const isClear = unanswered.length === 0 && yes.length === 0
  return isClear && ship.isCertificateValid && !ship.hasVisitedAffectedArea ? 'radio' : 'berth'
}

/** Signs which, with fever, make a master without a surgeon suspect infection. Source: `pratiqueSources.topics`. */
export const SUSPECT_WITH_FEVER = [
  'prostration',
  'reduced-consciousness',
  'swollen-glands',
  'jaundice',
  'cough-or-breathlessness',
  'bleeding',
  'paralysis',
] as const
/** Signs which do so even without. Source: `pratiqueSources.topics`. */
export const SUSPECT_WITHOUT_FEVER = ['rash', 'severe-vomiting', 'severe-diarrhoea', 'convulsions'] as const

/** "Several days" of fever. Source: `pratiqueSources.place`. */
export const LASTING_FEVER_DAYS = 2

/** Tells whether a master without a surgeon is to suspect infection; `feverDays` is 0 without fever. */
export function isInfectionSuspected(feverDays: number, signs: readonly string[]): boolean {
  if (SUSPECT_WITHOUT_FEVER.some((sign) => signs.includes(sign))) return true
  if (feverDays <= 0) return false
  return feverDays >= LASTING_FEVER_DAYS || SUSPECT_WITH_FEVER.some((sign) => signs.includes(sign))
}
