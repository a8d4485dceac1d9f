import { hasFact, type RunState } from '#engine/state.ts'
import type { SeenPart } from '#view/place/shift-place.ts'
import type { Sleeve } from '#view/rig/hand-model.ts'
import type { Staging } from '#view/shift/staging.ts'
import { crew, wornLayers } from './health-quarantine/crew.ts'
import { sound } from './health-quarantine/sounds.ts'
import { BESIDE, EYES, HANGS } from './health-quarantine/stands.ts'
import { tools } from './health-quarantine/tool-staging.ts'
import { type Part, partOf } from './health-quarantine/where.ts'
import { loadWork } from './health-quarantine/work.tsx'

const SEEN: Readonly<Record<Part, readonly SeenPart[]>> = {
  terminal: [{ part: 'terminal' }],
  cabin: [{ part: 'cabin' }],
  stand: [{ part: 'stand' }],
  medical: [{ part: 'medical' }],
}
const AS_BAKED = ['']

/** Gloves are on from the inner pair until that comes off. */
const isGloved = (state: RunState): boolean =>
  hasFact(state, 'donned-inner-gloves') && !hasFact(state, 'doffed-inner-gloves')

/** The uniform is changed for scrubs where the donning begins; over them goes the coverall. */
function sleeveOf(state: RunState): Sleeve {
  if (wornLayers(state).includes('coverall')) return 'coverall'
  return hasFact(state, 'been-at-donning') ? 'scrubs' : 'uniform'
}

/** How the quarantine of flight XH 618 is shown: one part of the place at a time, where the officer is. */
export const staging: Staging = {
  place: {
    environment: 'health-quarantine',
    // At sea all is done by radio and on paper, in the duty room.
    parts: ({ variants }) =>
      variants.patient === undefined
        ? { terminal: AS_BAKED }
        : { terminal: AS_BAKED, cabin: AS_BAKED, medical: AS_BAKED, stand: AS_BAKED },
    seen: (state) => SEEN[partOf(state)],
    farM: 400,
    beside: BESIDE,
  },
  stands: {
    eyes: EYES,
    hangs: HANGS,
    glove: (state) => (isGloved(state) ? 'nitrile' : 'bare'),
    sleeve: sleeveOf,
  },
  crew,
  tools,
  sound,
  loadWork,
  texts: {
    en: () => import('./health-quarantine/text.tools.en.ts').then(({ en }) => en),
    zh: () => import('./health-quarantine/text.tools.zh.ts').then(({ zh }) => zh),
  },
}
