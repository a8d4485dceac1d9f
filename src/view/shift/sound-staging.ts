import type { RunEvent } from '#engine/event.ts'
import type { RunState } from '#engine/state.ts'
import type { BlastThere } from '#folds/charges.ts'
import type { Floor } from '#view/sound/footsteps.ts'
import type { ToolMoment } from '#view/tools/tool-staging.ts'

/** What something sounds like, and the node of the place that it is heard from; from all around when absent. */
export interface EventSound {
  readonly sound: string
  readonly from?: string
  readonly gain?: number
  /** Distance at which it is as loud as its gain says; twice as far it is half as loud. Near by when absent. */
  readonly nearM?: number
  /** Comes as late as sound takes from there. */
  readonly isDelayed?: boolean
}

/** A sound of an explosion, so many s after its flash; on top of that as late as sound takes, where it is delayed. */
export interface BlastSound extends EventSound {
  readonly inS: number
}

/** How the world speaks up by itself when an inject happens: its text is read, and with a sound or a voice it is heard. */
export interface Announcement extends Partial<EventSound> {
  /** A line of `sound/lines.ts`, and how long after the inject it is heard; at once when absent. */
  readonly voice?: string
  readonly voiceInS?: number
  /** Whose words the text is: a person of the scenario; the world's own when absent. */
  readonly by?: string
}

/** A sound that goes on. */
export interface StagingLoop {
  readonly sound: string
  readonly from?: string
  readonly nearM?: number
  readonly isAmbience?: boolean
  /** How loud it is in a state; 0 is not to be heard. */
  readonly gain: (state: RunState) => number
  /** How fast it is played, and so how high it is; 1 when absent. */
  readonly rate?: (state: RunState) => number
}

/** What ticks faster the more it measures. */
export interface TickingTool {
  readonly tool: string
  readonly sound: string
  readonly gain: number
  /** Mean ticks per second; 0 where it is not heard. */
  readonly ticksPerS: (moment: ToolMoment) => number
}

/** What a scenario sounds like. */
export interface SoundStaging {
  readonly loops: readonly StagingLoop[]
  /** By act: heard when it begins, where it takes time, else when it is done. */
  readonly acts: Readonly<Record<string, EventSound>>
  /** By act, what is heard when its reading comes: one for a reading above 0, one for none. */
  readonly readings: Readonly<Record<string, { readonly alarm?: EventSound; readonly calm?: EventSound }>>
  /** What any other event sounds like, or one that the tables above are silent about. */
  readonly eventSound: (event: RunEvent) => EventSound | undefined
  /** All that `eventSound` can answer, to be loaded. */
  readonly eventSounds: readonly EventSound[]
  /** By inject; those that are missing happen unheard and unread. */
  readonly announcements: Readonly<Record<string, Announcement>>
  /** The lines of `sound/lines.ts` that can be heard here: announced, or said in answer to an act. */
  readonly voices: readonly string[]
  readonly ticking: readonly TickingTool[]
  /** All that is walked on, to be loaded. */
  readonly grounds: readonly Floor[]
  /** What one walks on at a point of the floor. */
  readonly ground: (x: number, z: number) => Floor
  /** How far the ears are closed, 0 to 1: by a hood, by a blast. */
  readonly muffled?: (state: RunState) => number
  /** What a charge of the scenario sounds like where the trainee is. Ears ring by themselves, as the pressure has it. */
  readonly blast?: (there: BlastThere) => readonly BlastSound[]
  /** Whether the trainee wears an alarm that tells when somebody moves no more. */
  readonly isWatchedForStillness?: (state: RunState) => boolean
}
