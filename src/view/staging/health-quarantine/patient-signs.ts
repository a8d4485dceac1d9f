import { hasFact, type RunState } from '#engine/state.ts'
import type { Signs } from '#view/people/signs.ts'

/**
 * What shows of each patient. It is what the first look and the colleague at the bedside say, and never enough to tell
 * one from the others. Source: health sheet §3.1.
 */
const OF_PATIENT: Readonly<Record<string, Signs>> = {
  mpox: { spots: 1 },
  malaria: { sweating: 1, grey: 0.25 },
  dengue: { flushed: 1, redEyes: 1 },
  runner: { flushed: 0.7 },
  cholera: { grey: 1 },
  vhf: { flushed: 0.6, redEyes: 1 },
}
/** Whoever ran through the hall in a coat, until they have rested. */
const AFTER_RUNNING: Signs = { flushed: 0.8, sweating: 0.8 }
const NONE: Signs = {}
/** Tells what can be seen of patient or runner. */
export function signsOf(state: RunState, id: string): Signs {
  if (id === 'runner') return hasFact(state, 'runnerHandled.seat-20-min') ? NONE : AFTER_RUNNING
  const signs = OF_PATIENT[state.variants.patient ?? ''] ?? NONE
  return areSleevesUp(state) ? { ...signs, bareArms: 1 } : signs
}

/** From when the arms were looked at until the patient is led out. */
function areSleevesUp(state: RunState): boolean {
  return (
    hasFact(state, 'skinInspected') &&
    !hasFact(state, 'skinInspected.face-only') &&
    !hasFact(state, 'patientTransferred') &&
    state.place !== 'ambulance'
  )
}
