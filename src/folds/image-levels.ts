import type { RunState } from '#engine/state.ts'
import type { Overlay } from '#scenario/scenario.ts'
import { startLevelName } from '#scenario/staircase.ts'
import { THREAT_CATEGORIES } from '#scenario/threat.ts'

/** Tells at which level of each category a practice stood, as the next one's overlay; nothing of other runs. */
export function imageLevels({ exercise }: RunState): Overlay {
  if (exercise?.images.kind !== 'practice') return {}
  return Object.fromEntries(
    THREAT_CATEGORIES.map((category) => [startLevelName(category), exercise.staircases.of[category].level]),
  )
}
