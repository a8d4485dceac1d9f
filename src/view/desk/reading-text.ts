import type { Reading } from '#engine/instrument.ts'
import type { Words } from '#view/text/words.ts'

/** Writes what an instrument shows, with the digits of its display. */
export function readingText(words: Words, { value, unit }: Reading): string {
  switch (unit) {
    case 'kg':
      return words.t('unit.kg', { value: words.number(value, 2) })
    case 'µSv/h':
      return words.t('unit.usvh', { value: words.number(value, 3) })
    case 'alarm':
      return words.t(value > 0 ? 'reading.alarm' : 'reading.no-alarm')
    case 'sits':
      return words.t(value > 0 ? 'reading.sits' : 'reading.passes')
    case 'industrial':
      return words.t(value > 0 ? 'reading.industrial' : 'reading.natural')
    default:
      return words.t('unit.reading', { value: words.number(value, DIGITS[unit] ?? 0), unit })
  }
}

/** Digits behind the point on the displays of gauges. */
const DIGITS: Partial<Record<Reading['unit'], number>> = {
  '°C': 1,
  '%vol': 1,
  pH: 1,
  MPa: 1,
  'm/s': 1,
  kPa: 1,
}
