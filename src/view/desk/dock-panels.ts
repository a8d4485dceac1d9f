import { CONSOLE } from '#engine/decide.ts'
import type { RunEvent } from '#engine/event.ts'
import type { ImageKey } from '#engine/intent.ts'
import type { Refusal } from '#engine/refusal.ts'
import { hasFact } from '#engine/state.ts'
import type { Panel } from '#view/panel/panel.ts'
import { beltPanel } from './belt-panel.ts'
import { coachPanel } from './coach-panel.ts'
import type { Desk } from './desk.ts'
import { imageKeysPanel } from './image-keys-panel.ts'
import { placePanel } from './place-panel.ts'
import { recordPanel } from './record-panel.ts'
import { verdictPanel } from './verdict-panel.ts'

/** What the panels of the dock say besides the state. */
export interface DockSituation {
  readonly events: readonly RunEvent[]
  readonly refusal?: Refusal | undefined
  readonly isKeyOn: (key: ImageKey) => boolean
  readonly nowMs?: number
  /** The book that is in hand: who reads sees nothing else. */
  readonly handbook?: Panel | undefined
}

/**
 * Describes the panels beside the world while the shift runs: what the trainee can reach from where they are. The
 * decision comes first while images are being decided.
 */
export function dockPanels(
  desk: Desk,
  { events, refusal, isKeyOn, nowMs, handbook }: DockSituation,
): Panel[] {
  const { state } = desk
  const coach = coachPanel(desk, events, refusal)
  if (state.exercise) return [coach, verdictPanel(desk, { hasKeyboard: true }), imageKeysPanel(desk, isKeyOn)]
  if (handbook) return [coach, handbook]
  const place = placePanel(desk, nowMs === undefined ? {} : { nowMs })
  // Where nothing is fed, there is no console.
  if (desk.scenario.feed === undefined || state.place !== CONSOLE) return [coach, place]
  const verdict = verdictPanel(desk, { hasKeyboard: true })
  return [
    coach,
    ...(isAtImages(desk) ? [verdict, recordPanel(desk), place] : [place, recordPanel(desk), verdict]),
    beltPanel(desk),
    imageKeysPanel(desk, isKeyOn),
  ]
}

/** The belt brings images, and nothing but the officer's own button holds it up. */
function isAtImages({ state }: Desk): boolean {
  const { belt } = state
  return (
    hasFact(state, 'beltStarted') &&
    (belt.isMoving || belt.stoppedBy === 'image' || belt.stoppedBy === 'button') &&
    state.parcels.some(
      ({ id, phase }) =>
        phase === 'imaged' ||
        phase === 'fed' ||
        phase === 'scanning' ||
        (phase === 'waiting' && !hasFact(state, 'late', id)),
    )
  )
}
