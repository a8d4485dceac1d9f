import type { Moment } from '#folds/timeline.ts'
import type { Words } from '#view/text/words.ts'
import { readingText } from './reading-text.ts'

/** The group of texts that a moment's `what` is an id of. */
const WHAT_GROUP: { readonly [K in Moment['kind']]?: string } = {
  RunPaused: 'timeline.pause',
  PlaceReached: 'place',
  HintGiven: 'step',
  ActDone: 'act',
  BeltStopped: 'timeline.stop',
  ImageKeyPressed: 'key',
  ParcelHeld: 'reason',
  InjectHappened: 'inject',
  ProjectionAnswered: 'timeline.projection',
  SceneStopped: 'criterion',
  StepLate: 'step',
  CriterionFailed: 'criterion',
}

/** Writes one moment of a run. */
export function momentText(words: Words, { kind, what, option, reading }: Moment): string {
  const group = WHAT_GROUP[kind]
  if (group === undefined || what === undefined) return words.t(`timeline.${kind}`)
  const named = words.t(`${group}.${what}`)
  const way = option !== undefined ? words.t(`act.${what}.${option}`) : reading && readingText(words, reading)
  return words.t(`timeline.${kind}`, {
    what: way === undefined ? named : words.t('timeline.in-one-way', { what: named, way }),
  })
}
