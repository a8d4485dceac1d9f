import { design, published } from './source.ts'
import { LOOSE_RESPIRATOR_FACTOR, RESPIRATOR_FACTOR } from './wells-riley.ts'

export const sealCheckSources = {
  check: published(
    'Chinese donning sequences',
    'mould the nose bar; cover, breathe out, then in',
    'as cited in the module sheet (S34)',
  ),
  leak: design('§2: what makes a respirator leak, and that a leak is felt in a check done rightly'),
}

/** How a respirator sits. */
export interface RespiratorFit {
  readonly isNoseBarMoulded: boolean
  readonly areStrapsApart: boolean
  readonly hasBeard: boolean
  readonly isRightSize: boolean
}

/** What was done to check it, in this order. */
export type SealCheckAct = 'cover' | 'exhale' | 'inhale'
export const SEAL_CHECK: readonly SealCheckAct[] = ['cover', 'exhale', 'inhale']

/** Tells whether a respirator seals. Source: `sealCheckSources.leak`. */
export function isSealed(fit: RespiratorFit): boolean {
  return fit.isNoseBarMoulded && fit.areStrapsApart && !fit.hasBeard && fit.isRightSize
}

/** Judges a check: `incomplete` tells nothing; a complete one feels the leak that there is. */
export function checkSeal(
  acts: readonly SealCheckAct[],
  fit: RespiratorFit,
): 'sealed' | 'leaks' | 'incomplete' {
  let next = 0
  for (const act of acts) if (act === SEAL_CHECK[next]) next++
  if (next < SEAL_CHECK.length) return 'incomplete'
  return isSealed(fit) ? 'sealed' : 'leaks'
}

/** Computes what a respirator divides the inhaled dose by. */
export function computeProtection(fit: RespiratorFit): number {
  return isSealed(fit) ? RESPIRATOR_FACTOR : LOOSE_RESPIRATOR_FACTOR
}
