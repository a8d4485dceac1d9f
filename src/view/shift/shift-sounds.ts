import type { RunEvent } from '#engine/event.ts'
import type { Cue } from '#input/cue.ts'
import type { Floor } from '#view/sound/footsteps.ts'
import type { EventSound, SoundStaging } from './sound-staging.ts'

/** What pointing and pressing sound like, wherever one is. */
export const CUE_SOUNDS: Readonly<Record<Cue, EventSound>> = {
  hover: { sound: 'key_click', gain: 0.12 },
  confirm: { sound: 'confirm', gain: 0.3 },
  error: { sound: 'error', gain: 0.4 },
  move: { sound: 'step_concrete_2', gain: 0.6 },
}

const STEPS = [1, 2, 3]

/** Lists all sounds that are loaded for a shift. */
export function soundsOf(staging: SoundStaging): string[] {
  const { loops, acts, readings, eventSounds, announcements, ticking, grounds } = staging
  const step = (floor: Floor): string[] => STEPS.map((variant) => `step_${floor}_${variant}`)
  const heard: readonly ({ readonly sound?: string } | undefined)[] = [
    ...loops,
    ...ticking,
    ...eventSounds,
    ...Object.values(acts),
    ...Object.values(readings).flatMap(({ alarm, calm }) => [alarm, calm]),
    ...Object.values(CUE_SOUNDS),
    ...Object.values(announcements),
  ]
  return [
    ...new Set([
      ...grounds.flatMap(step),
      ...heard.flatMap((one) => (one?.sound === undefined ? [] : [one.sound])),
    ]),
  ]
}

/** Says what an event sounds like. The sound of an act that takes time comes as it begins; `timed` names those. */
export function soundOf(
  staging: SoundStaging,
  event: RunEvent,
  timed: ReadonlySet<string>,
): EventSound | undefined {
  switch (event.type) {
    case 'InjectHappened': {
      const { sound, ...how } = staging.announcements[event.inject] ?? {}
      return sound === undefined ? staging.eventSound(event) : { sound, ...how }
    }
    case 'ActBegun':
      return staging.acts[event.act]
    case 'ActDone': {
      if (event.reading) {
        const heard = staging.readings[event.act]
        if (heard) return event.reading.value > 0 ? heard.alarm : heard.calm
      }
      return staging.eventSound(event) ?? (timed.has(event.act) ? undefined : staging.acts[event.act])
    }
    default:
      return staging.eventSound(event)
  }
}
