import { hasFact, type RunState } from '#engine/state.ts'
import type { Staging } from '#view/shift/staging.ts'
import { crew } from './express-mail/crew.ts'
import { sound } from './express-mail/sounds.ts'
import { BESIDE, EYES, HANGS } from './express-mail/stands.ts'
import { tools } from './express-mail/tool-staging.ts'
import { loadWork } from './express-mail/work.tsx'

const SEEN = [{ part: 'hall' }]

/** Gloves stay on until the hands are washed. */
function areGlovesOn(state: RunState): boolean {
  return hasFact(state, 'glovesOn') && !hasFact(state, 'washed')
}

/** How the express-mail shift is shown, and the image exercises, which are sat at its console. */
export const staging: Staging = {
  place: {
    environment: 'express-mail',
    parts: () => ({ hall: [''] }),
    seen: () => SEEN,
    farM: 60,
    beside: BESIDE,
  },
  stands: { eyes: EYES, hangs: HANGS, glove: (state) => (areGlovesOn(state) ? 'nitrile' : 'bare') },
  crew,
  tools,
  sound,
  loadWork,
}
