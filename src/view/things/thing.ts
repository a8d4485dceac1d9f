import type { Face, Look } from './display.ts'
import type { Reading, Values } from './reading.ts'

/** The sets that things are shipped in; each is one file, `things_<set>.glb`. */
export type ThingSet = 'common' | 'express-mail' | 'health-quarantine' | 'port-hazmat'

export type Axis = 'x' | 'y' | 'z'
export type Triple = readonly [number, number, number]

/** How a part has moved from where it was modelled, in its own frame: first turned about its pivot, then shifted. */
export interface PartPose {
  readonly moveM?: Triple
  readonly turnDeg?: readonly [Axis, number]
}

/** A thing as it is in one of its states, told from how it was modelled. The body is the part ''. */
export interface ThingState {
  /** Parts of the kind's `hidden` that are there now. */
  readonly show?: readonly string[]
  readonly hide?: readonly string[]
  readonly pose?: Readonly<Record<string, PartPose>>
  /** `#rrggbb`, or linear factors; above 1 the part glows. */
  readonly tint?: Readonly<Record<string, string | Triple>>
  /** Which face a display shows; when absent, the face named as the state, and nothing where there is none. */
  readonly face?: Readonly<Record<string, string>>
  /** Readings that the gallery shows. */
  readonly example?: Values
}

/** A part that follows a reading, between stops in rising order. */
export type Driven = { readonly reading: string; readonly part: string } & (
  | { readonly turn: Axis; readonly stopsDeg: readonly (readonly [number, number])[] }
  | { readonly move: Axis; readonly stopsM: readonly (readonly [number, number])[] }
  | { readonly stopsTint: readonly (readonly [number, string])[] }
)

/** A display: `D_<thing>` for the name '', else `D_<thing>.<name>`. */
export interface DisplayKind {
  readonly look: Look
  /** Width of its cell in pixels; the height follows from the model. */
  readonly widthPx: number
  readonly faces: Readonly<Record<string, Face>>
}

/** A kind of thing: node `I_<id>` of its set, and the states that it can be in. The first is how it is found. */
export interface ThingKind {
  readonly id: string
  readonly set: ThingSet
  /** Parts that are there only in states that show them. */
  readonly hidden?: readonly string[]
  readonly readings?: Readonly<Record<string, Reading>>
  readonly displays?: Readonly<Record<string, DisplayKind>>
  readonly driven?: readonly Driven[]
  readonly states: Readonly<Record<string, ThingState>>
}
