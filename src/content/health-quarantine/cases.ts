import { all, any } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Level } from '#scenario/scenario.ts'
import { casesOf, even, variantsOf } from '#scenario/variants.ts'

/** What the seed decides, each independently of the others, by weight. From the health sheet §3.1. */
const OPTIONS = {
  /** What the traveller in 34A has. */
  patient: even('mers', 'mpox', 'malaria', 'dengue', 'runner', 'flu', 'cholera', 'vhf'),
  /** Who else is noticed in the hall: one who ran, or one who coughs without an alarm. */
  hall: even('runner', 'cougher'),
  /** How the patient answers: freely, only to a direct question, or only in trust as well. */
  honesty: even('open', 'guarded', 'concealing'),
  language: even('shared', 'foreign'),
  age: even('young', 'middle', 'old'),
  sex: even('f', 'm'),
  name: even('a', 'b', 'c', 'd', 'e', 'f'),
  nationality: even('a', 'b', 'c', 'd', 'e'),
  /** Whether the patient also lay in 36C. */
  'seat-moved': even('yes', 'no'),
  /** Whether a medicine against fever was taken three hours ago; who has influenza always took one. */
  antipyretic: even('yes', 'no'),
  /** The two items that the call leaves out. */
  missing: even('eta-persons', 'departure-cases', 'persons-nature', 'aircraft-eta'),
  /** Whether a bulletin in force names a country on the flight's way. */
  route: even('bulletin-matches', 'no-match'),
  /** Rows each side of a seat that the local procedure asks for. */
  sop: even('two', 'three'),
  /** The colleague's mistake aboard. */
  colleague: even('mask-below-nose', 'glove-torn', 'touches-face'),
  /** What is wrong at the camera in the hall. */
  camera: even('sound', 'sun', 'draught', 'warm'),
  /** The yellow-fever certificate that somebody shows at the desk. */
  'yellow-card': even('valid', 'fresh', 'old', 'waiver', 'unstamped'),
}
export const variants = variantsOf(OPTIONS)

export const {
  patient,
  hall,
  honesty,
  language,
  age,
  sex,
  name,
  nationality,
  'seat-moved': { yes: seatMoved },
  antipyretic,
  missing,
  route,
  sop,
  colleague,
  camera,
  'yellow-card': yellowCard,
} = casesOf(OPTIONS)

const { mers, mpox, malaria, dengue, runner, flu, cholera, vhf } = patient
export type Patient = keyof typeof patient

/** A medicine against fever was taken within its hours. */
export const tookAntipyretic = any(flu, antipyretic.yes)

/** Danger signs at first sight: breathless, drowsy, collapsing. Sheet §3 row 12 and §3.1. */
export const isUnstable = any(mers, malaria, cholera)
/** What would be caught by breathing the same air. */
export const isAirborne = any(mers, flu)
export const isByVector = any(malaria, dengue)
/** Somebody aboard is a contact at all. */
export const hasContacts = any(mers, mpox, flu, cholera, vhf)

/** Which way of protection is right once the questions are answered. Sheet §3.1, PPE and place. */
export const needsRespirator = isAirborne
export const needsContactCare = any(mpox, cholera)
export const needsStandardCare = any(malaria, dengue, runner)

/** Class-to-profile map of row 29. Sheet §3.1. */
export const toIsolationHospital = any(mers, mpox, flu, cholera, vhf)
export const toUrgentCare = malaria
export const toCard = dengue
export const toRelease = runner

/** One level for each patient: readings with no other source in the sheet are of the trainer's design. */
export const byPatient = (values: Readonly<Record<Patient, number>>, when: Condition = all()): Level[] =>
  Object.entries(values).map(([one, value]) => ({ value, when: all(patient[one as Patient], when) }))

/** Body temperatures, °C: without medicine, and under it (−1.2 °C, never below normal). Sheet §3.1 and §5.1. */
export const FEVER_C = {
  mers: 38.6,
  mpox: 37.6,
  malaria: 39.4,
  dengue: 38.9,
  runner: 36.7,
  flu: 38.1,
  cholera: 36.4,
  vhf: 39,
} as const satisfies Record<Patient, number>
export const MASKED_C = {
  mers: 37.4,
  mpox: 36.5,
  malaria: 38.2,
  dengue: 37.7,
  runner: 36.5,
  flu: 36.9,
  cholera: 36.4,
  vhf: 37.8,
} as const satisfies Record<Patient, number>

/** For how long contacts are watched, in days: the longest incubation, or the watch of the sheet §1.5. */
export const WATCH_DAYS = { mers: 14, mpox: 21, flu: 10, cholera: 5, vhf: 21 } as const
