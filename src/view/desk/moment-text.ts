import type { Moment } from '#folds/timeline.ts'
import type { Words } from '#view/text/words.ts'

/** The group of texts that a moment's `what` is an id of. */
const WHAT_GROUP: { readonly [K in Moment['kind']]?: string } = {
  RunPaused: 'timeline.pause',
  PlaceReached: 'place',
  HintGiven: 'step',
  ActDone: 'act',
  BeltStopped: 'timeline.stop',
  ImageKeyPressed: 'key',
  ParcelHeld: 'reason',
  FindingRecorded: 'disposition',
  StepLate: 'step',
  CriterionFailed: 'criterion',
}

/** Writes one moment of a run. */
export function momentText(words: Words, { kind, what }: Moment): string {
  const group = WHAT_GROUP[kind]
  return words.t(`timeline.${kind}`, group && what !== undefined ? { what: words.t(`${group}.${what}`) } : {})
}
