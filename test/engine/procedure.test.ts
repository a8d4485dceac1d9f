import { describe, expect, test } from 'vitest'
import { scenarios } from '#content/catalogue.ts'
import { BOTS, playRun } from '#engine/bot.ts'
import type { EventBody } from '#engine/event.ts'
import { evolve } from '#engine/evolve.ts'
import { initialState } from '#engine/state.ts'
import { plainConsequence } from '#test/support/plain-procedure.ts'

const CONSEQUENCES: readonly EventBody['type'][] = [
  'StepOpened',
  'StepDone',
  'CriterionFailed',
  'InjectArmed',
]

describe.each(Object.values(scenarios).map(({ scenario }) => scenario))(
  'the procedure of $id',
  (scenario) => {
    test.each(BOTS.flatMap((bot) => [3, 8, 21].map((seed) => ({ bot, seed }))))(
      'asks only what has changed, and finds what asking everything finds: $bot, seed $seed',
      ({ bot, seed }) => {
        const log = playRun(scenario, { seed, mode: 'practice', overlay: {} }, bot)
        const events = log.entries.flatMap((entry) => entry.events)
        let state = initialState(scenario, log.header)
        for (const [index, event] of events.entries()) {
          state = evolve(state, event)
          if (state.phase === 'ready') continue
          const expected = plainConsequence(scenario, state)
          const next = events[index + 1]
          if (expected) expect(next).toEqual({ ...expected, atMs: event.atMs })
          else if (next) expect(CONSEQUENCES).not.toContain(next.type)
        }
      },
    )
  },
)
