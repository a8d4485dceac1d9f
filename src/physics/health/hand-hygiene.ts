import { design, generalKnowledge } from './source.ts'

export const handHygieneSources = {
  duration: generalKnowledge('§1.9: alcohol rub 20–30 s; soap 40–60 s, if soiled'),
  removal: design('§5.6: rub of 20 s removes 3 log, 10 s 1.5 log, 0 none; soap in twice the time'),
  short: design('§2: 10–19 s is a minor error; shorter counts as left out'),
  moments: generalKnowledge('§2: WHO, five moments'),
}

export type HandHygieneMethod = 'rub' | 'soap'

/** Least and usual longest duration. Source: `handHygieneSources.duration`. */
export const HAND_HYGIENE_S = { rub: [20, 30], soap: [40, 60] } as const

/** What a full hand hygiene removes, in powers of ten. Source: `handHygieneSources.removal`. */
export const FULL_REMOVAL_LOG10 = 3

/** When hands are cleaned at a patient. Source: `handHygieneSources.moments`. */
export const FIVE_MOMENTS = [
  'before-patient',
  'before-clean-task',
  'after-body-fluid',
  'after-patient',
  'after-surroundings',
] as const

/** Computes what it removes, in powers of ten; a rub on soiled hands removes nothing that is counted. */
export function computeRemovalLog10(method: HandHygieneMethod, durationS: number, isSoiled = false): number {
  if (isSoiled && method === 'rub') return 0
  const share = Math.min(1, Math.max(0, durationS / HAND_HYGIENE_S[method][0]))
  return FULL_REMOVAL_LOG10 * share
}

/** Judges it: done, too short (from half the time on), or as good as left out. */
export function judgeHandHygiene(
  method: HandHygieneMethod,
  durationS: number,
  isSoiled = false,
): 'done' | 'short' | 'missed' {
  if (isSoiled && method === 'rub') return 'missed'
  const leastS = HAND_HYGIENE_S[method][0]
  if (durationS >= leastS) return 'done'
  return durationS >= leastS / 2 ? 'short' : 'missed'
}
