import { addMonths, computeDaysBetween, type IsoDay } from './calendar.ts'
import { published } from './source.ts'

export const shipSanitationSources = {
  certificate: published(
    'WHO ship inspection handbook, part A (shipinspection.eu; quizgecko copy)',
    'exemption: no evidence of risk, normally with empty holds; control: risk found and measures done; 6 months, one extension by a month',
    'as cited in the module sheet (S15)',
  ),
}

/** Validity, and the one extension. Source: `shipSanitationSources.certificate`. */
export const CERTIFICATE_MONTHS = 6
export const EXTENSION_MONTHS = 1

export interface SanitationCertificate {
  readonly kind: 'exemption' | 'control'
  readonly issuedOn: IsoDay
  readonly isExtended: boolean
}

/** Computes the first day on which a certificate is no longer valid. */
export function computeCertificateEnd({ issuedOn, isExtended }: SanitationCertificate): IsoDay {
  return addMonths(issuedOn, CERTIFICATE_MONTHS + (isExtended ? EXTENSION_MONTHS : 0))
}

/** Tells whether a certificate is valid on a day. */
export function isCertificateValid(certificate: SanitationCertificate, on: IsoDay): boolean {
  return (
    computeDaysBetween(certificate.issuedOn, on) >= 0 &&
    computeDaysBetween(on, computeCertificateEnd(certificate)) > 0
  )
}

/** Tells whether it may be extended: once, by an authorised port that cannot inspect or treat, with no sign of danger. */
export function mayExtend(
  certificate: SanitationCertificate,
  port: { readonly isAuthorised: boolean; readonly canInspect: boolean; readonly hasDanger: boolean },
): boolean {
  return !certificate.isExtended && port.isAuthorised && !port.canInspect && !port.hasDanger
}

/** Returns the certificate that an inspection leads to; `null` while a risk was found and not yet treated, or the holds could not be seen. */
export function chooseCertificate(found: {
  readonly hasRisk: boolean
  readonly areMeasuresDone: boolean
  readonly areHoldsEmpty: boolean
}): 'exemption' | 'control' | null {
  if (found.hasRisk) return found.areMeasuresDone ? 'control' : null
  return found.areHoldsEmpty ? 'exemption' : null
}
