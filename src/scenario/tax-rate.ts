import type { PostalTaxRatePercent } from '#physics/postal.ts'

/** A row of the table in which an officer looks up the rate of goods. Its text is `rate.<id>`. */
export interface RateRow {
  id: string
  ratePercent: PostalTaxRatePercent
  /** Beginnings of the HS codes that it covers; the row without any covers all others. */
  hs: string[]
}

/** Looks up the row of an HS code: the one that names most of it. Throws when no row covers it. */
export function rateRowOf(rows: readonly RateRow[], hs: string): RateRow {
  const lengthIn = (row: RateRow): number =>
    row.hs.length === 0 ? 0 : Math.max(...row.hs.map((start) => (hs.startsWith(start) ? start.length : -1)))
  const [found] = rows.filter((row) => lengthIn(row) >= 0).sort((a, b) => lengthIn(b) - lengthIn(a))
  if (!found) throw new Error(`no tax rate covers HS code "${hs}"`)
  return found
}
