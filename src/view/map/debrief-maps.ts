import type { RunEvent } from '#engine/event.ts'
import { initialState, type Setup } from '#engine/state.ts'
import { type Epoch, epochs, type SceneMap, sceneMap } from '#folds/scene-map.ts'
import type { Scenario } from '#scenario/scenario.ts'

/** A plan that the debriefing shows: how things stood at the end of an epoch. */
export interface DebriefMap {
  /** The name of its picture. */
  readonly id: string
  readonly epoch: Epoch
  readonly map: SceneMap
}

/** More pictures would be turned past. */
const MOST_MAPS = 3

const made = new WeakMap<readonly RunEvent[], readonly DebriefMap[]>()

/** Picks what the debriefing shows of a run: of the epochs with a leak or a blast the longest ones, in order of time. */
export function debriefMaps(
  scenario: Scenario,
  setup: Setup,
  events: readonly RunEvent[],
): readonly DebriefMap[] {
  if (!scenario.hazards) return []
  const known = made.get(events)
  if (known) return known
  const start = initialState(scenario, setup)
  const picked = epochs(scenario, start, events)
    .filter(({ isHazardous }) => isHazardous)
    .sort((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs))
    .slice(0, MOST_MAPS)
    .sort((a, b) => a.fromMs - b.fromMs)
  const maps = picked.flatMap((epoch, index): DebriefMap[] => {
    const map = sceneMap(scenario, start, events.slice(0, epoch.eventCount))
    return map ? [{ id: `map/${index}`, epoch, map }] : []
  })
  made.set(events, maps)
  return maps
}
