import { durationOf } from '#engine/act.ts'
import type { RunEvent } from '#engine/event.ts'
import type { Cue } from '#input/cue.ts'
import type { Scenario } from '#scenario/scenario.ts'
import type { Floor } from '#view/sound/footsteps.ts'
import { voiceId } from '#view/sound/lines.ts'
import type { EventSound, SoundStaging } from './sound-staging.ts'

/** What pointing and pressing sound like, wherever one is. */
export const CUE_SOUNDS: Readonly<Record<Cue, EventSound>> = {
  hover: { sound: 'key_click', gain: 0.12 },
  confirm: { sound: 'confirm', gain: 0.3 },
  error: { sound: 'error', gain: 0.4 },
  move: { sound: 'step_concrete_2', gain: 0.6 },
}

/** What the alarm is heard as that tells when somebody moves no more: it warns, and then calls. */
export const MOTION_ALARM = {
  warns: { sound: 'pass_prealert', gain: 0.5 },
  calls: { sound: 'pass_alarm', gain: 0.5 },
} as const

const STEPS = [1, 2, 3]

/** The languages that voices are there in; with any other, the first is heard. */
export const VOICE_LANGUAGES = ['en', 'zh'] as const

/** Lists all sounds that are loaded for a shift. */
export function soundsOf(staging: SoundStaging): string[] {
  const { loops, acts, readings, eventSounds, announcements, voices, ticking, grounds } = staging
  const step = (floor: Floor): string[] => STEPS.map((variant) => `step_${floor}_${variant}`)
  const heard: readonly ({ readonly sound?: string } | undefined)[] = [
    ...loops,
    ...ticking,
    ...eventSounds,
    ...Object.values(acts),
    ...Object.values(readings).flatMap(({ alarm, calm }) => [alarm, calm]),
    ...Object.values(CUE_SOUNDS),
    ...Object.values(announcements),
    ...(staging.isWatchedForStillness ? Object.values(MOTION_ALARM) : []),
  ]
  return [
    ...new Set([
      ...grounds.flatMap(step),
      ...voices.flatMap((line) => VOICE_LANGUAGES.map((language) => voiceId(line, language))),
      ...heard.flatMap((one) => (one?.sound === undefined ? [] : [one.sound])),
    ]),
  ]
}

/** Says what an event sounds like. The sound of an act that takes time comes as it begins. */
export function soundOf(
  staging: SoundStaging,
  { acts }: Pick<Scenario, 'acts'>,
  event: RunEvent,
): EventSound | undefined {
  switch (event.type) {
    case 'InjectHappened': {
      const { sound, voice: _, voiceInS: __, ...how } = staging.announcements[event.inject] ?? {}
      return sound === undefined ? staging.eventSound(event) : { sound, ...how }
    }
    case 'ActBegun':
      return staging.acts[event.act]
    case 'ActDone': {
      if (event.reading) {
        const heard = staging.readings[event.act]
        if (heard) return event.reading.value > 0 ? heard.alarm : heard.calm
      }
      const act = acts.find(({ id }) => id === event.act)
      const hasBeenHeard = act !== undefined && durationOf(act, event.option) !== undefined
      return staging.eventSound(event) ?? (hasBeenHeard ? undefined : staging.acts[event.act])
    }
    default:
      return staging.eventSound(event)
  }
}

/** Says which line is heard with an event, and how long after it: announced, or said by a machine in answer. */
export function voiceOf(
  { announcements, voices }: SoundStaging,
  event: RunEvent,
): { line: string; inS: number } | undefined {
  const { voice: line, voiceInS: inS = 0 } =
    event.type === 'InjectHappened'
      ? (announcements[event.inject] ?? {})
      : { voice: event.type === 'ActDone' ? event.says : undefined }
  return line !== undefined && voices.includes(line) ? { line, inS } : undefined
}
