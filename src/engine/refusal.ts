/** Why an intent cannot be carried out. Codes read `area/reason`; the catalogue has `refusal.<code>` for each. */
export interface Refusal {
  readonly code: RefusalCode
  /** What the text of the refusal names: ids, not words. */
  readonly detail?: Readonly<Record<string, string | number>>
}

export const REFUSAL_CODES = [
  'run/not-begun',
  'run/already-begun',
  'run/paused',
  'run/not-paused',
  'run/ended',
  'time/backwards',
  'time/not-whole',
  'time/stands-still',
  'place/unknown',
  'place/not-here',
  'place/already-here',
  'act/unknown',
  'act/not-yet',
  'act/already-done',
  'act/busy',
  'act/no-such-option',
  'act/no-such-subject',
  'belt/already-moving',
  'belt/already-stopped',
  'belt/emergency-stop',
  'belt/image-waits',
  'belt/nothing-to-scan-again',
  'belt/not-in-emergency-stop',
  'desk/unknown-parcel',
  'desk/no-image',
  'desk/no-mark',
  'desk/bad-region',
  'desk/images-only',
  'table/not-there',
  'table/already-up',
  'coach/assessment',
  'coach/nothing-to-do',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** What `decide` answers: the events that follow, or why nothing does. */
export type Decision =
  | { readonly events: readonly import('./event.ts').RunEvent[] }
  | { readonly refused: Refusal }
