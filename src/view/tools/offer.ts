import { subjectsOfAct } from '#engine/act.ts'
import { isPossible, waysToDo } from '#engine/options.ts'
import type { RunState } from '#engine/state.ts'
import type { Scenario } from '#scenario/scenario.ts'
import type { Tool, Use } from './tool.ts'

/** An act as it can be done now, in one of its ways. */
export interface Way {
  readonly type: 'Perform'
  readonly act: string
  readonly subject?: string
  readonly option?: string
}

/** A use that is open now: the ways that it can be done in, at its spot. */
export interface Offer {
  readonly use: Use
  readonly ways: readonly Way[]
}

/** Lists what can be done with a tool now. */
export function offersOf(scenario: Scenario, state: RunState, tool: Tool): Offer[] {
  if (tool.place !== state.place || state.phase !== 'running') return []
  return tool.uses.flatMap((use): Offer[] => {
    const act = scenario.acts.find(({ id }) => id === use.act)
    if (!act || subjectsOfAct(state, act).length === 0) return []
    const ways = waysToDo(state, act).filter(
      (way) => (use.option === undefined || way.option === use.option) && isPossible(scenario, state, way),
    )
    return ways.length > 0 ? [{ use, ways }] : []
  })
}

/** Names the spot of an offer among all that can be pointed at. */
export function spotId({ id }: Tool, { use }: Offer): string {
  return `spot/${id}/${use.act}${use.option === undefined ? '' : `/${use.option}`}`
}
