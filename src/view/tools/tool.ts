/** Metres in a frame: x to the right, y up, z toward whoever stands before it. */
export type Triple = readonly [x: number, y: number, z: number]

/** Where something of the work stands: seen from an anchor of the place, in its frame, turned about the vertical. */
export interface Stand {
  /** `A_<anchor>` of the environment. */
  readonly anchor: string
  readonly offsetM: Triple
  readonly yawDeg?: number
  /** Pitched about its own x axis first: what is to be read leans toward the reader. */
  readonly pitchDeg?: number
}

/** Where a tool is used. */
export type Spot =
  /** On one of the staging's pieces, such as the parcel in hand: −1 to 1 from its middle along x and z, 0 to 1 of its height. */
  | { readonly on: 'piece'; readonly piece: string; readonly share: Triple }
  /** On somebody, at a joint of their skeleton, such as `Head`. */
  | { readonly on: 'person'; readonly person: string; readonly joint: string }
  /** On a tool that stands in the same place, from its own origin. */
  | { readonly on: 'tool'; readonly tool: string; readonly offsetM: Triple }
  /** Somewhere in the place. */
  | { readonly on: 'stand'; readonly stand: Stand }

/** One thing that is done with a tool: an act, where it is done, and in which of its ways if the spot says so. */
export interface Use {
  readonly act: string
  readonly option?: string
  readonly spot: Spot
}

/** A tool of the work, or an instrument: what it is, where it lies, what is done with it. */
export interface Tool {
  /** Unlike any other in the scenario. */
  readonly id: string
  /** The kind of thing that it is drawn as; a part of the place itself when absent. */
  readonly kind?: string
  /** Names the text `tools.name.<name>`; its kind when absent, or its id where it has none. */
  readonly name?: string
  /** The scenario's place from which it is in reach. */
  readonly place: string
  readonly stand: Stand
  /** It is taken in hand and used elsewhere; else it is used where it stands. */
  readonly isCarried?: boolean
  /** How it moves while it works: to and fro, or drawn along; 'rub' when absent. */
  readonly stroke?: 'rub' | 'draw'
  /** Half the size of what can be pointed at, in metres, where no thing says so. */
  readonly reachM?: number
  readonly uses: readonly Use[]
}
