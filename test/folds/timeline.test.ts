import { expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import type { RunEvent } from '#engine/event.ts'
import { timeline } from '#folds/timeline.ts'
import { momentsOf } from '#test/support/desk-moments.ts'
import { WORDS } from '#test/support/words.ts'
import { momentText } from '#view/desk/moment-text.ts'

test('tells what matters, with its subject, and not that the belt waits for a decision', () => {
  const events: RunEvent[] = [
    { atMs: 0, type: 'RunBegun' },
    { atMs: 10, type: 'BeltStopped', by: 'image' },
    { atMs: 20, type: 'BeltStopped', by: 'emergency-stop' },
    { atMs: 30, type: 'StepOpened', step: 'decide', subject: 'p1' },
    { atMs: 40, type: 'ParcelHeld', parcel: 'p1', reason: 'drugs', isReasonRight: false },
    {
      atMs: 40,
      type: 'CriterionFailed',
      criterion: 'gives-the-right-reason',
      severity: 'minor',
      subject: 'p1',
    },
  ]
  expect(timeline(events)).toEqual([
    { atMs: 0, kind: 'RunBegun', index: 0 },
    { atMs: 20, kind: 'BeltStopped', index: 2, what: 'emergency-stop' },
    { atMs: 40, kind: 'ParcelHeld', index: 4, subject: 'p1', what: 'drugs' },
    {
      atMs: 40,
      kind: 'CriterionFailed',
      index: 5,
      subject: 'p1',
      what: 'gives-the-right-reason',
      severity: 'minor',
    },
  ])
})

test('every moment of real runs can be said in every language', () => {
  for (const bot of ['model', 'hasty', 'random'] as const)
    for (const { events } of [0, 1, 2].map((seed) => momentsOf(expressMail, bot, seed, 'practice').at(-1)!))
      for (const moment of timeline(events))
        for (const words of WORDS) expect(momentText(words, moment)).not.toBe('')
})
