import type { RunState } from '#engine/state.ts'
import type { ClipName } from '#view/people/animation.ts'
import type { Attire } from '#view/people/figure.ts'
import type { FloorPoint, Routes } from './routes.ts'

/** Somebody of the run. */
export interface CrewMember {
  /** Names them: `person.<id>` is their text. */
  readonly id: string
  /** The files `char_<file>_lod<n>.glb` that they are drawn from, by what they wear; the one of their id when absent. */
  readonly files?: readonly string[]
}

/** Where somebody is, and how. Each one is one object: another one means another way to go, or another manner. */
export interface Whereabouts {
  /** `A_<anchor>` of the environment, or `officer-<anchor>` for whoever stands there; they are seen while its part is. */
  readonly anchor: string
  /** From the anchor, world metres. */
  readonly by?: readonly [x: number, z: number]
  /** From the anchor in its own frame, metres: beside whoever stands there, and before them. */
  readonly asideM?: readonly [right: number, ahead: number]
  /** The way they face, 0 along −z, turning left; the anchor's own when absent. */
  readonly yawRad?: number
  /** Height of what carries them, world metres: the floor when absent, 0; a seat's clip counts from the floor too. */
  readonly floorM?: number
  /** What they do once there, again and again; 'idle' when absent. */
  readonly clip?: ClipName
  /** What they look at: the trainee who is near when absent, an anchor, or nothing. */
  readonly gaze?: { readonly anchor: string } | 'ahead'
  /** They are there at once, and walk no way to it: who is carried, who collapses where they stand. */
  readonly isSudden?: boolean
}

/** A movement that somebody makes when something has happened once more. */
export interface Gesture {
  readonly person: string
  readonly clip: ClipName
  /** How often it has happened so far. */
  readonly count: (state: RunState) => number
}

/** The people of a scenario. */
export interface CrewStaging {
  /** Whoever can be met in this run. Depends on the setup and the variants alone. */
  readonly members: (state: RunState) => readonly CrewMember[]
  /** Where somebody is to be; `undefined` is not here. Asked in every frame: it allocates nothing. */
  readonly whereabouts: (state: RunState, id: string) => Whereabouts | undefined
  /** What somebody has on, where that is not what the cast says. One object for one attire. */
  readonly attire?: (state: RunState, id: string) => Attire | undefined
  readonly gestures: readonly Gesture[]
  readonly routes: Routes
  /** Where whoever was not here comes in; they are there at once when absent. */
  readonly door?: FloorPoint
  /** Files of `public/people` with further clips, such as `clips_health.glb`. */
  readonly clipFiles?: readonly string[]
}
