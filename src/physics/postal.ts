/** An item identifier of UPU standard S10: `AA NNNNNNNN C CC`. */
export interface S10 {
  readonly serviceIndicator: string
  /** Eight digits. */
  readonly serial: string
  readonly checkDigit: number
  /** ISO 3166-1 alpha-2 code of the post that issued it. */
  readonly country: string
}

/** Weights of the serial’s digits, in their order. Source: UPU S10. */
export const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7]

/** Computes the check digit of an eight-digit serial: 11 − (Σ digit·weight mod 11), 10 → 0, 11 → 5. Source: UPU S10. */
export function computeS10CheckDigit(serial: string): number {
  if (!/^\d{8}$/.test(serial)) throw new RangeError(`an S10 serial has eight digits, got "${serial}"`)
  const sum = S10_WEIGHTS.reduce((total, weight, i) => total + weight * Number(serial[i]), 0)
  const digit = 11 - (sum % 11)
  if (digit === 10) return 0
  return digit === 11 ? 5 : digit
}

/** Parses an identifier, spaces allowed; throws naming what is wrong with its form. The check digit is not judged. */
export function parseS10(text: string): S10 {
  const match = /^([A-Z]{2})(\d{8})(\d)([A-Z]{2})$/.exec(text.replaceAll(' ', ''))
  if (!match) {
    throw new RangeError(`"${text}" is no S10 identifier: expected two letters, nine digits, two letters`)
  }
  const [, serviceIndicator, serial, checkDigit, country] = match
  return {
    serviceIndicator: serviceIndicator!,
    serial: serial!,
    checkDigit: Number(checkDigit),
    country: country!,
  }
}

/** Tells whether a text has the form of an S10 identifier and the right check digit. */
export function isValidS10(text: string): boolean {
  if (!/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(text.replaceAll(' ', ''))) return false
  const { serial, checkDigit } = parseS10(text)
  return computeS10CheckDigit(serial) === checkDigit
}

/** Writes an identifier with its right check digit. */
export function formatS10(serviceIndicator: string, serial: string, country: string): string {
  return `${serviceIndicator}${serial}${computeS10CheckDigit(serial)}${country}`
}

/** Rates of the Chinese tax on personal postal articles, since April 2019 (general knowledge, to be confirmed). */
export const POSTAL_TAX_RATES_PERCENT = [13, 20, 50] as const
export type PostalTaxRatePercent = (typeof POSTAL_TAX_RATES_PERCENT)[number]

export interface PostalTax {
  /** Value × rate, rounded to the fen. */
  readonly taxRmb: number
  readonly isWaived: boolean
  /** All of the tax, or nothing. */
  readonly payableRmb: number
}

/** Computes the tax on a personal postal article; it is waived up to the given sum and payable in full above. */
export function computePostalTax(
  valueRmb: number,
  ratePercent: PostalTaxRatePercent,
  waiverRmb: number,
): PostalTax {
  // Whole fen × percent: the threshold must not depend on binary fractions.
  const hundredthFen = Math.round(valueRmb * 100) * ratePercent
  const taxRmb = Math.round(hundredthFen / 100) / 100
  const isWaived = hundredthFen <= Math.round(waiverRmb * 10_000)
  return { taxRmb, isWaived, payableRmb: isWaived ? 0 : taxRmb }
}
