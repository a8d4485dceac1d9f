import { expressMail } from '#content/express-mail/scenario.ts'
import { playRun } from '#engine/bot.ts'
import type { RunEvent } from '#engine/event.ts'
import { evolve } from '#engine/evolve.ts'
import { initialState, type Setup } from '#engine/state.ts'
import { score } from '#folds/score.ts'
import { type Figure, quantile } from './figure.ts'

const SETUP: Setup = { seed: 4, mode: 'assessment', overlay: {} }
const EVENT_COUNT = 100_000
const LONG_RUN_MS = 20 * 60_000

/**
 * Makes a long log out of the model officer's run, played over and over with the time going on. Every kind of event
 * that such a run holds comes up in its usual share; a real shift of this length does not exist.
 */
function repeatRun(isLongEnough: (events: readonly RunEvent[]) => boolean): RunEvent[] {
  const once = playRun(expressMail, SETUP, 'model').entries.flatMap(({ events }) => events)
  const lastsMs = once.at(-1)?.atMs ?? 0
  const events: RunEvent[] = []
  for (let round = 0; !isLongEnough(events); round++)
    events.push(...once.map((event) => ({ ...event, atMs: event.atMs + round * lastsMs })))
  return events
}

function timeMs(work: () => void): number {
  const since = performance.now()
  work()
  return performance.now() - since
}

/** Measures how fast logs are folded and scored, in this Node. */
export function measureEngine(rounds: number): Figure[] {
  const start = initialState(expressMail, SETUP)
  const many = repeatRun(({ length }) => length >= EVENT_COUNT).slice(0, EVENT_COUNT)
  const long = repeatRun((events) => (events.at(-1)?.atMs ?? 0) >= LONG_RUN_MS)
  const fold = (events: readonly RunEvent[]) => events.reduce(evolve, start)
  const foldMs = Array.from({ length: rounds }, () => timeMs(() => fold(many)))
  const scoreMs = Array.from({ length: rounds * 4 }, () => timeMs(() => score(expressMail, fold(long))))
  return [
    {
      id: 'engine.events-per-s',
      what: `events folded, of a log of ${EVENT_COUNT.toLocaleString('en')}`,
      value: EVENT_COUNT / (quantile(foldMs, 0.5) / 1000),
      unit: '/s',
      least: 500_000,
    },
    {
      id: 'engine.score-ms',
      what: 'score of a log of 20 minutes, folded from its first event',
      value: quantile(scoreMs, 0.5),
      unit: 'ms',
      most: 5,
      note: `${long.length} events`,
    },
  ]
}
