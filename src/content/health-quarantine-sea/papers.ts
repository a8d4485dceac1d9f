import { all, any, fact, not } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Sight } from '#scenario/scenario.ts'
import { even, variantsOf } from '#scenario/variants.ts'

/** The day of the case; every date below is counted from it. */
export const TODAY = '2026-05-20'

/** The nine topics of the Maritime Declaration of Health, in its order. IHR annex 8. */
export const TOPICS = [
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
type Topic = (typeof TOPICS)[number]

/** Declarations as they come: to which topics the answer is yes, and which is left out. */
export const DECLARATIONS: Readonly<Record<string, { yes: readonly Topic[]; blank: readonly Topic[] }>> = {
  clear: { yes: [], blank: [] },
  animal: { yes: ['sick-animal'], blank: [] },
  measure: { yes: ['sanitary-measure'], blank: [] },
  ill: { yes: ['case-aboard', 'ill-now', 'doctor-consulted'], blank: [] },
  death: { yes: ['death'], blank: [] },
  blank: { yes: [], blank: ['stowaways'] },
}

/** Ship sanitation certificates as they come. */
export const CERTIFICATES = {
  exemption: { kind: 'exemption', issuedOn: '2026-02-11', isExtended: false },
  control: { kind: 'control', issuedOn: '2025-12-03', isExtended: false },
  expired: { kind: 'exemption', issuedOn: '2025-11-14', isExtended: false },
  extended: { kind: 'control', issuedOn: '2025-11-02', isExtended: true },
  'extended-out': { kind: 'exemption', issuedOn: '2025-10-09', isExtended: true },
} as const

/** Yellow-fever certificates of the cook who joined in an infected area on the 14th. */
export const VACCINATIONS = {
  good: { kind: 'certificate', vaccinatedOn: '2024-03-01', isWhole: true },
  fresh: { kind: 'certificate', vaccinatedOn: '2026-05-16', isWhole: true },
  'old-card': { kind: 'certificate', vaccinatedOn: '2012-06-20', isWhole: true },
  unstamped: { kind: 'certificate', vaccinatedOn: '2023-09-05', isWhole: false },
  waiver: { kind: 'waiver-letter', vaccinatedOn: '2026-05-10', isWhole: true },
} as const

/** What the seed decides. Half of the ships are healthy ones, so that pratique by radio is not a rarity. */
const OPTIONS = {
  declaration: { ...even(...Object.keys(DECLARATIONS)), clear: 4 },
  /** Whether the ship's medical log says what the declaration says, or tells of three days of fever. */
  log: { agrees: 4, fever: 1 },
  certificate: { ...even(...Object.keys(CERTIFICATES)), exemption: 4 },
  ports: { plain: 4, affected: 1 },
  vaccination: even(...Object.keys(VACCINATIONS)),
  vectors: even('none', 'droppings', 'mosquitoes'),
  holds: even('empty', 'laden'),
  hour: even('day', 'night'),
}

export const variants = variantsOf(OPTIONS)

const is = (variant: keyof typeof OPTIONS, ...options: string[]): Condition =>
  any(...options.map((option) => fact(`${variant}.${option}`)))

/** What the declaration says by itself. */
export const declared = {
  clear: is('declaration', 'clear'),
  illness: is('declaration', 'ill', 'death'),
  other: is('declaration', 'animal', 'measure'),
  incomplete: is('declaration', 'blank'),
}
export const isLogContradicting = all(is('log', 'fever'), not(is('declaration', 'ill')))
export const isCertificateValid = is('certificate', 'exemption', 'control', 'extended')
export const isFromAffected = is('ports', 'affected')
export const vaccination = {
  valid: is('vaccination', 'good', 'old-card'),
  early: is('vaccination', 'fresh'),
  incomplete: is('vaccination', 'unstamped'),
  none: is('vaccination', 'waiver'),
}
export const vectors = {
  none: is('vectors', 'none'),
  droppings: is('vectors', 'droppings'),
  mosquitoes: is('vectors', 'mosquitoes'),
}
export const isNight = is('hour', 'night')
export const areHoldsEmpty = is('holds', 'empty')

/** Illness may be aboard: by the declaration, or by the log that contradicts it. */
export const mayBeIll = any(declared.illness, isLogContradicting)
/** Where the ship is seen. `physics/health/pratique.ts` has the rule; a test compares. */
export const seenAt = {
  anchorage: mayBeIll,
  radio: all(not(mayBeIll), declared.clear, isCertificateValid, not(isFromAffected)),
}
export const isInspected = not(seenAt.radio)
export const hasRisk = not(vectors.none)

const DESK = ['duty']
const each = (prefix: string, variant: keyof typeof OPTIONS) =>
  Object.keys(OPTIONS[variant]).map((option) => ({ id: `${prefix}-${option}`, when: is(variant, option) }))

/** The papers on the desk, each once it has been opened. */
export const sights: Sight[] = [
  {
    id: 'request',
    places: DESK,
    when: fact('requestTaken'),
    entries: [
      { id: 'today', values: [{ id: 'today' }] },
      { id: 'ship', values: [{ id: 'ship' }] },
      { id: 'hour', values: each('hour', 'hour') },
    ],
  },
  {
    id: 'declaration',
    places: DESK,
    when: fact('declarationRead'),
    entries: TOPICS.map((topic) => {
      const cases = (part: 'yes' | 'blank'): string[] =>
        Object.entries(DECLARATIONS).flatMap(([id, one]) => (one[part].includes(topic) ? [id] : []))
      return {
        id: topic,
        values: [
          ...(cases('yes').length > 0 ? [{ id: 'yes', when: is('declaration', ...cases('yes')) }] : []),
          ...(cases('blank').length > 0 ? [{ id: 'blank', when: is('declaration', ...cases('blank')) }] : []),
          { id: 'no' },
        ],
      }
    }),
  },
  {
    id: 'medical-log',
    places: DESK,
    when: fact('logRead'),
    entries: [
      {
        id: 'last-days',
        values: [
          { id: 'log-known-illness', when: is('declaration', 'ill') },
          { id: 'log-fever', when: is('log', 'fever') },
          { id: 'log-death', when: is('declaration', 'death') },
          { id: 'log-quiet' },
        ],
      },
    ],
  },
  {
    id: 'certificate',
    places: DESK,
    when: fact('certificateRead'),
    entries: [
      { id: 'kind', values: each('kind', 'certificate') },
      { id: 'issued', values: each('issued', 'certificate') },
      { id: 'extension', values: each('extension', 'certificate') },
    ],
  },
  {
    id: 'ports-list',
    places: DESK,
    when: fact('portsRead'),
    entries: [
      { id: 'ports', values: each('ports', 'ports') },
      { id: 'joined', values: [{ id: 'joined' }] },
    ],
  },
  {
    id: 'vaccination',
    places: DESK,
    when: fact('vaccinationRead'),
    entries: [
      { id: 'given', values: each('given', 'vaccination') },
      { id: 'form', values: each('form', 'vaccination') },
    ],
  },
  {
    id: 'notice',
    places: ['board'],
    entries: [{ id: 'affected', values: [{ id: 'affected-xc' }] }],
  },
]
