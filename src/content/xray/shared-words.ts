/** What bags hold and how they are held is said as at the belt. */
const SHARED = [
  'item.',
  'kind.',
  'line.',
  'mark.',
  'finding.',
  'rule.',
  'reason.',
  'disposition.',
  'lane.',
  'risk.',
  'competency.K2',
]

/** Picks the words that the image exercises share with the express-mail shift. */
export function sharedWords(shift: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(shift).filter(([id]) => SHARED.some((prefix) => id.startsWith(prefix))),
  )
}
