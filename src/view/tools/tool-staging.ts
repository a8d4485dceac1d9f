import type { Matrix4, Vector3 } from 'three'
import type { RunState } from '#engine/state.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import type { Values } from '#view/things/reading.ts'
import type { ThingKind, ThingSet } from '#view/things/thing.ts'
import type { Stand, Tool, Triple } from './tool.ts'

/** A moment of the run, in its place. One object may serve again and again: keep none. */
export interface Moment {
  readonly state: RunState
  readonly nowMs: number
  readonly place: ShiftPlace
}

/** A moment as a tool has it. */
export interface ToolMoment extends Moment {
  /** Where the tool is now, in hand or at rest. */
  readonly at: Vector3
  /** A photograph was taken a moment ago. */
  readonly isFlashing: boolean
  readonly t: (id: string) => string
}

/** What a thing of the work shows: one of its kind's states, with its readings; as it is found where the state is ''. */
export interface Shown {
  readonly state: string
  readonly values?: Values
}

/**
 * Something that is worked on: writes where a share of it is in the world (−1 to 1 along its x and z, 0 to 1 of its
 * height); false where it is nowhere.
 */
export type Piece = (moment: Moment, share: Triple, target: Vector3) => boolean

/** What a display can show: the face named '' of a kind of thing, and how its readings are written. */
export type Faces = Pick<ThingKind, 'displays' | 'readings'>

/** A moment as a display has it, with the words of the language. */
export interface DisplayMoment extends Moment {
  readonly t: (id: string) => string
}

/** A screen that is hung where the environment has none: its middle, and its size in metres. */
export interface HungScreen {
  readonly stand: Stand
  readonly sizeM: readonly [width: number, height: number]
}

/** A display that is built into the place. */
export interface BuiltInDisplay {
  /** The kind of thing that shows the same, or faces of its own. */
  readonly kind: string | Faces
  /** `D_…` of the environment, or where it is hung. */
  readonly at: string | HungScreen
  /** Describes what it shows; undefined where it is not there. */
  readonly show: (moment: DisplayMoment) => Shown | undefined
}

/** The tools of a scenario, and what they do. */
export interface ToolStaging {
  readonly sets: readonly ThingSet[]
  readonly tools: readonly Tool[]
  /** Small tables that tools lie on, where the place has nothing to lay them on: their middles on the floor. */
  readonly sideTables: readonly Stand[]
  /** Describes what a tool shows; undefined where it is not there, or no longer. */
  readonly show: (tool: Tool, moment: ToolMoment) => Shown | undefined
  readonly displays: readonly BuiltInDisplay[]
  /** What is worked on, by the name that spots give it. */
  readonly pieces: Readonly<Record<string, Piece>>
  /** Writes where a tool is that nobody holds, if that is not at its stand; false where it is. */
  readonly restOf?: (tool: Tool, rest: Matrix4, moment: Moment, target: Matrix4) => boolean
}
