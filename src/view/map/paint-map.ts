import type { SceneMap } from '#folds/scene-map.ts'
import type { Script } from '#view/text/languages.ts'
import type { Words } from '#view/text/words.ts'
import { drawSceneMap } from './draw-scene-map.ts'
import type { PixelBox } from './map-frame.ts'
import type { MapContext } from './pen.ts'
import { planOf } from './plans.ts'

/** Width over height of every picture of the plan: a square map, nearly, and its legend. */
export const MAP_ASPECT = 1.6

/**
 * Height of the em by the picture's width. In the debriefing's panel a picture is 500 dmm wide or more, so that its
 * texts stand as high there as the panel's own labels.
 */
const EM_SHARE: Readonly<Record<Script, number>> = { latin: 0.033, han: 0.038, arabic: 0.038 }

/** On a page the same texts would be headings: smaller ones leave more of the map. */
const DESK_SHARE = 0.62

/** Draws the plan into a box; `isAtDesk` with the smaller texts of a page. */
export function paintMap(
  context: MapContext,
  box: PixelBox,
  {
    map,
    environment,
    words,
    sinceMs = 0,
    isAtDesk = false,
  }: {
    readonly map: SceneMap
    readonly environment: string
    readonly words: Words
    readonly sinceMs?: number
    readonly isAtDesk?: boolean
  },
): void {
  drawSceneMap(context, box, {
    map,
    plan: planOf(environment),
    words,
    emPx: box.width * EM_SHARE[words.script] * (isAtDesk ? DESK_SHARE : 1),
    sinceMs,
  })
}
