import { addMonths, computeDaysBetween, type IsoDay } from './calendar.ts'
import { generalKnowledge, published } from './source.ts'

export const notificationSources = {
  who: published(
    'IHR (2005), Art 6',
    'within 24 h of assessment, by the National IHR Focal Point',
    'as cited in the module sheet (S14)',
  ),
  assessment: generalKnowledge(
    '§1.1: IHR annex 1A: assess urgent reports within 48 h; Art 9: imported cases within 24 h',
  ),
  domestic: generalKnowledge('§1.1: 2 h for class A and those managed as A, else 24 h'),
  annex2: generalKnowledge('§1.1: IHR annex 2: four diseases always; otherwise two of four questions'),
  bulletin: published(
    'GACC notices on dengue, mpox and cholera',
    'typically valid for 6 months',
    'as cited in the module sheet (S4)',
  ),
}

/** Limits of reporting, in hours. Source: `notificationSources`. */
export const WHO_NOTICE_H = 24
export const ASSESSMENT_H = 48
export const IMPORTED_NOTICE_H = 24
export const CLASS_A_REPORT_H = 2
export const OTHER_REPORT_H = 24

/** Notified always, whatever the questions. Source: `notificationSources.annex2`. */
export const ALWAYS_NOTIFIED = ['smallpox', 'wild-polio', 'influenza-new-subtype', 'sars'] as const

/** The four questions of annex 2. */
export interface Annex2Answers {
  readonly isSerious: boolean
  readonly isUnusual: boolean
  readonly maySpread: boolean
  readonly mayRestrictTravel: boolean
}

/** Tells whether the State notifies WHO of an event. An officer never does so directly. */
export function isNotifiable(disease: string | null, answers: Annex2Answers): boolean {
  if (ALWAYS_NOTIFIED.some((always) => always === disease)) return true
  return Object.values(answers).filter(Boolean).length >= 2
}

/** Computes the limit of the domestic network report, in hours. */
export function computeReportLimitH(isClassAOrManagedAsA: boolean): number {
  return isClassAOrManagedAsA ? CLASS_A_REPORT_H : OTHER_REPORT_H
}

/** For how long a notice of the customs administration typically holds. Source: `notificationSources.bulletin`. */
export const BULLETIN_MONTHS = 6

/** Tells whether a notice from that day still holds; on the day six months later it no longer does. */
export function isBulletinInForce(from: IsoDay, on: IsoDay, months = BULLETIN_MONTHS): boolean {
  return computeDaysBetween(from, on) >= 0 && computeDaysBetween(on, addMonths(from, months)) > 0
}
