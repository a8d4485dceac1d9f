import { useMemo } from 'react'
import type { LiveRun } from '#run/live.ts'
import { useRunEvents, useRunState } from '#view/desk/use-run.ts'
import { debriefMaps } from '#view/map/debrief-maps.ts'
import { paintMap } from '#view/map/paint-map.ts'
import type { Words } from '#view/text/words.ts'
import type { Pictures } from './pictures.ts'

/** Adds the plans of the debriefing to its pictures; they are drawn when they are asked for. */
export function useMapPictures(run: LiveRun, pictures: Pictures, words: Words): Pictures {
  const events = useRunEvents(run)
  const { phase, setup } = useRunState(run)
  const hasEnded = phase === 'ended'
  return useMemo(() => {
    const { scenario } = run
    if (!hasEnded || !scenario.hazards) return pictures
    const maps = debriefMaps(scenario, setup, events)
    return {
      ...pictures,
      draw: (context, id, x, y, width, height) => {
        const found = maps.find((one) => one.id === id)
        if (!found) return pictures.draw(context, id, x, y, width, height)
        paintMap(
          context,
          { x, y, width, height },
          { map: found.map, environment: scenario.environment, words, sinceMs: found.epoch.fromMs },
        )
      },
    }
  }, [run, hasEnded, setup, events, pictures, words])
}
