import type { RateRow } from '#scenario/tax-rate.ts'

/**
 * Which rate of the tax on personal postal articles goods have: a selection of the table, as far as the mail of this
 * scenario asks for it. General knowledge (sheet §1.3), to be confirmed by the training centre.
 */
export const rates: RateRow[] = [
  { id: 'print', ratePercent: 13, hs: ['4901', '4911.99'] },
  { id: 'food', ratePercent: 13, hs: ['18', '21'] },
  { id: 'medicine', ratePercent: 13, hs: ['2936', '30'] },
  { id: 'computers', ratePercent: 13, hs: ['8471', '8517'] },
  { id: 'toys', ratePercent: 13, hs: ['9503', '9504', '9505'] },
  { id: 'cosmetics', ratePercent: 50, hs: ['3304'] },
  { id: 'spirits-tobacco', ratePercent: 50, hs: ['2208', '24'] },
  { id: 'others', ratePercent: 20, hs: [] },
]
