import { hasFact, type RunState } from '#engine/state.ts'
import type { SeenPart } from '#view/place/shift-place.ts'
import type { Glove, Sleeve } from '#view/rig/hand-model.ts'
import type { Staging } from '#view/shift/staging.ts'
import { crew } from './port-hazmat/crew.ts'
import { sound } from './port-hazmat/sounds.ts'
import { BESIDE, EYES, HANGS, LOOKOUTS } from './port-hazmat/stands.ts'
import { tools } from './port-hazmat/tool-staging.ts'
import { loadWork } from './port-hazmat/work.tsx'

/** An overcast day is lit as any other. */
const lightOf = (state: RunState): 'day' | 'night' => (hasFact(state, 'light.night') ? 'night' : 'day')

const WHOLE: readonly SeenPart[] = [{ part: 'yard' }, { part: 'block' }]
const TORN: readonly SeenPart[] = [{ part: 'yard' }, { part: 'wreck' }]
const WHOLE_AND_POST: readonly SeenPart[] = [...WHOLE, { part: 'post' }]
const TORN_AND_POST: readonly SeenPart[] = [...TORN, { part: 'post' }]

function seen(state: RunState): readonly SeenPart[] {
  // From the far assembly point it cannot be told.
  const hasPost = hasFact(state, 'icHere') && state.place !== 'far-point'
  if (hasFact(state, 'blasted')) return hasPost ? TORN_AND_POST : TORN
  return hasPost ? WHOLE_AND_POST : WHOLE
}

/** What one sees of a suit on one's own arms, by what was put on; the work uniform of level D shows as itself. */
const SUITS: readonly (readonly [option: string, sleeve: Sleeve, glove: Glove])[] = [
  ['level-a', 'gas-tight', 'butyl'],
  ['level-b', 'splash', 'heavy'],
  ['level-c', 'decon', 'heavy'],
  ['fire-kit', 'turnout', 'heavy'],
]
const suitOf = (state: RunState) => SUITS.find(([option]) => hasFact(state, `suited.${option}`))

function sleeveOf(state: RunState): Sleeve {
  return hasFact(state, 'suitOff') ? 'uniform' : (suitOf(state)?.[1] ?? 'uniform')
}

/** A suit's outer gloves go with the outer layers, the thin ones under them come off last; without a suit thin ones are all. */
function gloveOf(state: RunState): Glove {
  const isOuterOff = hasFact(state, 'outerLayersOff')
  const suit = suitOf(state)
  if (suit && !isOuterOff) return suit[2]
  if (suit) return hasFact(state, 'maskOff') ? 'bare' : 'nitrile'
  return (hasFact(state, 'suited') || hasFact(state, 'handsGloved')) && !isOuterOff ? 'nitrile' : 'bare'
}

/** How the port of block D7 is shown: the yard by its light, the block until it explodes, the post once it stands. */
export const staging: Staging = {
  place: {
    environment: 'port-hazmat',
    parts: (state) => {
      const light = [lightOf(state)]
      return { yard: light, block: light, wreck: light, post: light }
    },
    seen,
    // From the far assembly point over all of the yard.
    farM: 2200,
    beside: BESIDE,
  },
  stands: {
    eyes: EYES,
    hangs: HANGS,
    lookouts: LOOKOUTS,
    glove: gloveOf,
    sleeve: sleeveOf,
  },
  crew,
  tools,
  sound,
  loadWork,
  texts: {
    en: () => import('./port-hazmat/text.en.ts').then(({ en }) => en),
    zh: () => import('./port-hazmat/text.zh.ts').then(({ zh }) => zh),
  },
}
