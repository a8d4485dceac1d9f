import type { Box3, Object3D, Texture, Vector3, WebGLRenderer } from 'three'
import type { AssetLoader } from '#view/place/asset-loader.ts'
import type { ScenarioTexts } from '#view/text/i18n.ts'
import type { Words } from '#view/text/words.ts'

/** What an exhibit is made with. */
export interface Workshop {
  readonly renderer: WebGLRenderer
  readonly assets: AssetLoader
  /** Even light from all around, for what brings none. */
  readonly light: Texture
  readonly words: Words
}

/** Where the grid lies in a room and somebody stands for scale, facing the eye, and the light there. */
export interface Scale {
  readonly at: Vector3
  readonly light: Texture
  readonly strength: number
}

/** An exhibit as it stands on the stage. */
export interface Shown {
  readonly object: Object3D
  /** What the gallery lays or seats it on; not counted in its cost. */
  readonly stand?: Object3D
  /** Moves on; absent where nothing moves. */
  readonly update?: (deltaS: number, eye: Vector3) => void
  /** What it fills, in metres; reckoned from what its object draws when absent. */
  readonly bounds?: Box3
  /** Where to look from, in metres from the middle of the object; derived from its size when absent. */
  readonly seenFromM?: readonly [number, number, number]
  /** Where the eye stands and what it looks at, in the exhibit's own frame, in the stead of `seenFromM`. */
  readonly view?: { readonly from: Vector3; readonly to: Vector3 }
  /** It is a room of its own: the grid and somebody for scale stand where it says, or not at all. */
  readonly isRoom?: boolean
  readonly scale?: Scale
  /** What it is seen against; the stage's own when absent. */
  readonly backdrop?: string
  dispose(): void
}

/** One state of an exhibit, by its id and the words for it. */
export interface ExhibitState {
  readonly id: string
  readonly label: (words: Words) => string
}

/** Something that we have made, in all of its states. */
export interface Exhibit {
  /** Unlike any other; a part of the address. */
  readonly id: string
  readonly label: (words: Words) => string
  readonly states: readonly ExhibitState[]
  show(state: string, workshop: Workshop): Promise<Shown>
}

/** A wall of the gallery: each `*.gallery.ts` here gives one as its default. */
export interface Wall {
  /** Its name is the text `gallery.wall.<id>`. */
  readonly id: string
  readonly order: number
  readonly exhibits: readonly Exhibit[]
  /** Words that only this wall needs, by language. */
  readonly texts?: ScenarioTexts
}

/** Names a state by the text `gallery.state.<id>`. */
export function stateNamed(id: string): ExhibitState {
  return { id, label: ({ t }) => t(`gallery.state.${id}`) }
}
