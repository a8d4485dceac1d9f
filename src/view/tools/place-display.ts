import { Matrix4, type Mesh, type Object3D, Vector3 } from 'three'
import { drawFace, lookOf, writeFace } from '#view/things/display.ts'
import type { Things } from '#view/things/things.ts'
import type { Faces, Shown } from './tool-staging.ts'

/** Where a display is, its middle, facing +z; and its size in metres. */
export interface DisplayFrame {
  readonly frame: Matrix4
  readonly sizeM: readonly [width: number, height: number]
}

/** Reads where a node `D_…` of the environment is: the face that says so has its size. */
export function frameOfNode(node: Object3D): DisplayFrame {
  const { geometry } = node as Mesh
  geometry.computeBoundingBox()
  const size = (geometry.boundingBox?.getSize(new Vector3()) ?? new Vector3(0.2, 0.1, 0)).applyMatrix4(
    new Matrix4().makeScale(...node.getWorldScale(new Vector3()).toArray()),
  )
  const frame = new Matrix4().extractRotation(node.matrixWorld).copyPosition(node.matrixWorld)
  return { frame, sizeM: [size.x, size.y] }
}

/** A display that is built into the place. */
export class PlaceDisplay {
  readonly #things: Things
  readonly #kind: Faces
  readonly #cell
  readonly #instance: number
  readonly #pose: Matrix4
  #written: string | undefined

  constructor(things: Things, kind: Faces, { frame, sizeM: [widthM, heightM] }: DisplayFrame) {
    this.#things = things
    this.#kind = kind
    const widthPx = kind.displays?.['']?.widthPx ?? 160
    this.#cell = things.atlas.take(widthPx, Math.round((widthPx * heightM) / widthM))
    this.#instance = things.screens.add(this.#cell)
    this.#pose = frame.clone()
    // A hair before the face that says where it is.
    this.#pose.multiply(new Matrix4().makeTranslation(0, 0, 0.0015)).scale(new Vector3(widthM, heightM, 1))
    things.screens.setPose(this.#instance, this.#pose)
  }

  /** Shows what is so; nothing where it is not there. */
  show(described: Shown | undefined): void {
    if (!described) {
      this.#things.screens.hide(this.#instance, this.#pose)
      return
    }
    this.#things.screens.setPose(this.#instance, this.#pose)
    const { state, values = {} } = described
    const shown = this.#kind.displays?.['']
    const face = shown?.faces[state]
    const look = shown?.look ?? 'screen'
    const written = `${state}\n${writeFace(face, this.#kind.readings, values)}`
    if (written === this.#written) return
    this.#written = written
    this.#things.screens.setGlow(this.#instance, lookOf(look, face).glow)
    const { width, height } = this.#cell
    this.#things.atlas.paint(this.#cell, (context) =>
      drawFace(context, width, height, look, face, this.#kind.readings, values, this.#things.fontFamily),
    )
  }
}
