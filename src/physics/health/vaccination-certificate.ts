import { computeDaysBetween, type IsoDay } from './calendar.ts'
import { generalKnowledge, published } from './source.ts'

export const vaccinationCertificateSources = {
  yellowFever: published(
    'Yellow fever entry rules (moh.gov.sa; travel.gc.ca; origin.who.int/ith) and the 2016 amendment of IHR annex 7',
    'valid from day 10, for life, old ten-year cards too since 11 July 2016; without one, up to 6 days',
    'as cited in the module sheet (S40)',
  ),
  form: generalKnowledge('§1.3: traps: waiver letter; missing stamp, batch or signature'),
}

/** From which day after vaccination it is valid; how long those without may be watched. Source: `.yellowFever`. */
export const VALID_FROM_DAY = 10
export const MOST_WATCH_DAYS = 6
/** Since when a certificate is for life, whatever end is printed on it. Source: `.yellowFever`. */
export const LIFELONG_SINCE: IsoDay = '2016-07-11'

/** A yellow-fever certificate as it is shown, or what is shown in its stead. */
export interface YellowFeverCertificate {
  readonly kind: 'certificate' | 'waiver-letter'
  readonly vaccinatedOn: IsoDay
  /** The end that an old card gives; it has no force. */
  readonly printedEnd?: IsoDay
  readonly hasStamp: boolean
  readonly hasBatch: boolean
  readonly hasSignature: boolean
}

export type CertificateVerdict = 'valid' | 'not-yet-valid' | 'incomplete' | 'waiver' | 'none'

/** Judges a certificate on a day not before `LIFELONG_SINCE`; earlier a printed end had force and is not modelled. */
export function judgeYellowFeverCertificate(
  certificate: YellowFeverCertificate | null,
  on: IsoDay,
): CertificateVerdict {
  if (computeDaysBetween(LIFELONG_SINCE, on) < 0)
    throw new RangeError(`certificates are judged from ${LIFELONG_SINCE} on, got ${on}`)
  if (certificate === null) return 'none'
  if (certificate.kind === 'waiver-letter') return 'waiver'
  if (!certificate.hasStamp || !certificate.hasBatch || !certificate.hasSignature) return 'incomplete'
  return computeDaysBetween(certificate.vaccinatedOn, on) >= VALID_FROM_DAY ? 'valid' : 'not-yet-valid'
}

/**
 * Computes for how many days someone may still be watched: until 6 days after the last possible exposure, or until
 * the certificate is valid, whichever is earlier.
 */
export function computeWatchDays(
  certificate: YellowFeverCertificate | null,
  lastExposedOn: IsoDay,
  on: IsoDay,
): number {
  const verdict = judgeYellowFeverCertificate(certificate, on)
  if (verdict === 'valid') return 0
  const leftDays = Math.max(0, MOST_WATCH_DAYS - computeDaysBetween(lastExposedOn, on))
  if (verdict !== 'not-yet-valid' || certificate === null) return leftDays
  return Math.min(leftDays, VALID_FROM_DAY - computeDaysBetween(certificate.vaccinatedOn, on))
}
