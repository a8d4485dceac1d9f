import { expressMail } from '#content/express-mail/scenario.ts'
import { evolve } from '#engine/evolve.ts'
import type { RunLog } from '#engine/log.ts'
import { initialState, type RunState } from '#engine/state.ts'

/** Folds a log of the express-mail shift into its state. */
export function stateOf({ header, entries }: RunLog): RunState {
  return entries.flatMap(({ events }) => events).reduce(evolve, initialState(expressMail, header))
}
