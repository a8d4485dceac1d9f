import { Matrix4, type Mesh, type Object3D, type Texture, Vector3 } from 'three'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { RunState } from '#engine/state.ts'
import type { Choice, LoadedScene, Zone } from './load-place.ts'
import type { PartBatch } from './part-batch.ts'
import type { ProbeField } from './probe-field.ts'

/** Where one stands, where that is not at the anchor itself: from the anchor, world metres, and the way one faces. */
export interface Beside {
  /** The anchor that it is reckoned from; the one of its own name when absent. */
  readonly anchor?: string
  readonly offsetM: readonly [x: number, y: number, z: number]
  readonly yawRad: number
}

/** A part of the environment that is seen, in one of the lights that it was loaded with; its first one when absent. */
export interface SeenPart {
  readonly part: string
  readonly light?: string
}

/** What a scenario says of the environment that it is played in. */
export interface PlaceStaging {
  /** Names the files `public/place/place_<environment>_….glb`. */
  readonly environment: string
  /**
   * The parts that a run can come to, each in the lights that it can be seen in: all of them are loaded before it
   * begins. Depends on the setup and the variants alone.
   */
  readonly parts: (state: RunState) => Choice
  /** The parts that are seen now. What moves and whoever is there is lit as in the first. */
  readonly seen: (state: RunState) => readonly SeenPart[]
  /** How far one sees, in metres. */
  readonly farM: number
  /** Where one stands, by anchor or by place of the run, where that is not at the anchor itself. */
  readonly beside: Readonly<Record<string, Beside>>
}

/** How what moves is lit now. */
export interface Lit {
  readonly environment: Texture
  readonly probes: ProbeField
  /** The parts that are seen, by name. */
  readonly parts: ReadonlySet<string>
}

/** How an anchor is named where whoever stands there is meant, and not what stands there. */
const STANDING = 'officer-'

const ahead = new Vector3()

/** The environment of a run as loaded: shows the parts that the run has come to, and says where things are. */
export class ShiftPlace {
  /** What the light is at the moment, for whoever must be lit anew when it changes. */
  readonly lit: StoreApi<Lit>
  readonly #scene: LoadedScene
  readonly #staging: PlaceStaging
  #seen = ''

  constructor(scene: LoadedScene, staging: PlaceStaging, state: RunState) {
    this.#scene = scene
    this.#staging = staging
    this.lit = createStore(() => this.#show(staging.seen(state)))
  }

  get zones(): ReadonlyMap<string, Zone> {
    return this.#scene.zones
  }

  get parts(): PartBatch {
    return this.#scene.parts
  }

  get meshes(): ReadonlyMap<string, Mesh> {
    return this.#scene.meshes
  }

  get nodes(): ReadonlyMap<string, Object3D> {
    return this.#scene.nodes
  }

  get floor(): Mesh {
    return this.#scene.floor
  }

  get environment(): Texture {
    return this.lit.getState().environment
  }

  get probes(): ProbeField {
    return this.lit.getState().probes
  }

  /** Shows the parts that a state asks for, in their lights. */
  follow(state: RunState): void {
    const seen = this.#staging.seen(state)
    if (keyOf(seen) !== this.#seen) this.lit.setState(this.#show(seen), true)
  }

  /** Finds a node of the environment: `A_…`, `I_…` or `D_…`. Throws where there is none of that name. */
  nodeOf(name: string): Object3D {
    const node = this.nodes.get(name)
    if (!node) throw new Error(`place: no node "${name}"`)
    return node
  }

  /** Tells which part an anchor belongs to, or whoever stands there. */
  partOf(anchor: string): string | undefined {
    const name = anchor.startsWith(STANDING) ? anchor.slice(STANDING.length) : anchor
    const part: unknown = this.#anchorOf(name).userData.part
    return typeof part === 'string' ? part : undefined
  }

  /** Reads where one stands at an anchor, or at a place of the run that shares its anchor with another. */
  standOf(anchor: string, place = anchor): { position: [number, number, number]; yawRad: number } {
    const name = this.#staging.beside[place] ? place : anchor
    const node = this.#anchorOf(name)
    const at = new Vector3().setFromMatrixPosition(node.matrixWorld)
    const beside = this.#staging.beside[name]
    if (beside) return { position: at.add(new Vector3(...beside.offsetM)).toArray(), yawRad: beside.yawRad }
    ahead.set(0, 0, -1).transformDirection(node.matrixWorld)
    return { position: at.toArray(), yawRad: Math.atan2(-ahead.x, -ahead.z) }
  }

  /**
   * Reads the frame of an anchor: x to the right of whoever faces its way, y up, −z ahead. `officer-<anchor>` is the
   * frame of whoever stands there.
   */
  frameOf(anchor: string): Matrix4 {
    if (anchor.startsWith(STANDING)) {
      const { position, yawRad } = this.standOf(anchor.slice(STANDING.length))
      return new Matrix4().makeRotationY(yawRad).setPosition(...position)
    }
    const { matrixWorld } = this.nodeOf(`A_${anchor}`)
    return new Matrix4().extractRotation(matrixWorld).copyPosition(matrixWorld)
  }

  dispose(): void {
    this.#scene.dispose()
  }

  #anchorOf(name: string): Object3D {
    return this.nodeOf(`A_${this.#staging.beside[name]?.anchor ?? name}`)
  }

  #show(seen: readonly SeenPart[]): Lit {
    const names = seen.map(({ part }) => part)
    for (const { part, light } of seen) if (light !== undefined) this.#scene.setLight(part, light)
    this.#scene.setShown(...names)
    this.#seen = keyOf(seen)
    const first = this.#scene.zones.get(names[0] ?? '')
    if (!first)
      throw new Error(`place: no part "${names[0]}"; loaded: ${[...this.#scene.zones.keys()].join(', ')}`)
    return { environment: first.environment, probes: first.probes, parts: new Set(names) }
  }
}

function keyOf(seen: readonly SeenPart[]): string {
  return seen.map(({ part, light = '' }) => `${part}/${light}`).join(' ')
}
