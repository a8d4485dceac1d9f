import {
  type BatchedMesh,
  Box3,
  type BufferGeometry,
  Color,
  Matrix4,
  type MeshStandardMaterial,
  Object3D,
  Quaternion,
  Vector3,
} from 'three'
import { InstanceBatch } from '#view/place/instance-batch.ts'
import type { Cell } from './cell-packer.ts'
import { drawFace, lookOf, writeFace } from './display.ts'
import type { DisplayAtlas } from './display-atlas.ts'
import { DisplayBatch } from './display-batch.ts'
import { between, type Values } from './reading.ts'
import type { Axis, Driven, PartPose, ThingKind, ThingState, Triple } from './thing.ts'

/** A part as modelled: its place in the batch and its pose in the thing's frame. */
export interface PartModel {
  readonly geometry: number
  readonly rest: Matrix4
}

/** A display as modelled: its pose in the thing's frame, scaled to its size. */
export interface DisplayModel {
  readonly rest: Matrix4
  readonly widthM: number
  readonly heightM: number
}

export interface ThingModel {
  readonly kind: ThingKind
  readonly parts: ReadonlyMap<string, PartModel>
  readonly displays: ReadonlyMap<string, DisplayModel>
  /** In the thing's own frame, with the parts that are not hidden at rest; none where all are. */
  readonly bounds: Box3
}

const NO_VALUES: Values = {}
const WHITE = new Color(1, 1, 1)
const AXES: Readonly<Record<Axis, Vector3>> = {
  x: new Vector3(1, 0, 0),
  y: new Vector3(0, 1, 0),
  z: new Vector3(0, 0, 1),
}
const ONE = new Vector3(1, 1, 1)
const turn = new Quaternion()
const shift = new Vector3()
const local = new Matrix4()
const world = new Matrix4()
const partBox = new Box3()
const from = new Color()
const colours = new Map<string | Triple, Color>()

/** Finds a tint's colour; tints come from tables, so each is made once. */
function colourOf(tint: string | Triple): Color {
  let colour = colours.get(tint)
  if (!colour) {
    colour = typeof tint === 'string' ? new Color(tint) : new Color(...tint)
    colours.set(tint, colour)
  }
  return colour
}

interface PlacedPart {
  readonly name: string
  readonly model: PartModel
  readonly instance: number
  /** From the thing's frame: rest pose and what the state and the readings add. */
  readonly pose: Matrix4
  readonly tint: Color
}

interface PlacedDisplay {
  readonly name: string
  readonly model: DisplayModel
  readonly cell: Cell
  readonly instance: number
  written: string | undefined
}

/** A thing that has been placed. Poses and states that are as they were cost nothing. */
export class Thing {
  readonly kind: ThingKind
  readonly model: ThingModel
  readonly #things: Things
  readonly #matrix: Matrix4
  // Lists, not maps: going through them each frame leaves nothing to collect.
  readonly #parts: PlacedPart[] = []
  readonly #displays: PlacedDisplay[] = []
  #state = ''
  #values: Values = NO_VALUES
  #isVisible = true

  constructor(things: Things, model: ThingModel, matrix: Matrix4) {
    this.#things = things
    this.model = model
    this.kind = model.kind
    this.#matrix = matrix.clone()
    for (const [name, part] of model.parts)
      this.#parts.push({
        name,
        model: part,
        instance: things.batch.add(part.geometry),
        pose: part.rest.clone(),
        tint: new Color(),
      })
    for (const [name, display] of model.displays) {
      const widthPx = model.kind.displays?.[name]?.widthPx ?? 64
      const cell = things.atlas.take(widthPx, Math.round((widthPx * display.heightM) / display.widthM))
      this.#displays.push({
        name,
        model: display,
        cell,
        instance: things.screens.add(cell),
        written: undefined,
      })
    }
    this.show(Object.keys(model.kind.states)[0] ?? '')
  }

  get state(): string {
    return this.#state
  }

  /** Shows a state and its readings. Throws at a state that the kind does not have. */
  show(state: string, values: Values = NO_VALUES): void {
    if (state === this.#state && isSame(values, this.#values)) return
    const told = this.kind.states[state]
    if (!told) throw new Error(`thing "${this.kind.id}": no state "${state}"`)
    this.#state = state
    // A copy: whoever measures may use one object again and again.
    this.#values = { ...values }
    for (const part of this.#parts) this.#showPart(part, told)
    for (const display of this.#displays) this.#showDisplay(display, told)
    this.#send()
  }

  /** Moves the thing: from its own frame to the world's. */
  pose(matrix: Matrix4): void {
    if (this.#matrix.equals(matrix)) return
    this.#matrix.copy(matrix)
    this.#send()
  }

  get isVisible(): boolean {
    return this.#isVisible
  }

  set isVisible(isVisible: boolean) {
    if (isVisible === this.#isVisible) return
    this.#isVisible = isVisible
    this.#send()
  }

  /** Writes where a part is in the world into a target. */
  poseOf(part: string, target: Matrix4): Matrix4 {
    const placed = this.#partOf(part)
    return placed ? target.multiplyMatrices(this.#matrix, placed.pose) : target.copy(this.#matrix)
  }

  /** Writes what its parts fill in the world as they are shown; empty when none is. */
  readBounds(target: Box3): Box3 {
    target.makeEmpty()
    for (const { name, model, pose } of this.#parts) {
      if (!this.#isThere(name)) continue
      this.#things.bodies.getBoundingBoxAt(model.geometry, partBox)
      target.union(partBox.applyMatrix4(world.multiplyMatrices(this.#matrix, pose)))
    }
    return target
  }

  /** Takes the thing away. */
  remove(): void {
    const { batch, screens, atlas } = this.#things
    for (const { instance } of this.#parts) batch.remove(instance)
    for (const { instance, cell } of this.#displays) {
      screens.remove(instance)
      atlas.give(cell)
    }
    this.#parts.length = 0
    this.#displays.length = 0
  }

  #partOf(wanted: string): PlacedPart | undefined {
    for (const part of this.#parts) if (part.name === wanted) return part
    return undefined
  }

  #showPart(part: PlacedPart, told: ThingState): void {
    const { name, pose, tint, model } = part
    const bent = told.pose?.[name]
    pose.copy(model.rest)
    if (bent) pose.multiply(composePose(bent, local))
    const dyed = told.tint?.[name]
    tint.copy(dyed === undefined ? WHITE : colourOf(dyed))
    for (const driven of this.kind.driven ?? [])
      if (driven.part === name) drive(driven, this.#values[driven.reading], part)
  }

  #showDisplay(display: PlacedDisplay, told: ThingState): void {
    const { kind } = this
    const { name } = display
    const shown = kind.displays?.[name]
    const look = shown?.look ?? 'screen'
    const id = told.face?.[name] ?? this.#state
    const face = shown?.faces[id]
    const written = `${id}\n${writeFace(face, kind.readings, this.#values)}`
    this.#things.screens.setGlow(display.instance, lookOf(look, face).glow)
    if (written === display.written) return
    display.written = written
    const { width, height } = display.cell
    this.#things.atlas.paint(display.cell, (context) =>
      drawFace(context, width, height, look, face, kind.readings, this.#values, this.#things.fontFamily),
    )
  }

  #isThere(part: string): boolean {
    const { hidden, states } = this.kind
    const told = states[this.#state]
    if (told?.hide?.includes(part)) return false
    return !hidden?.includes(part) || (told?.show?.includes(part) ?? false)
  }

  #send(): void {
    const { batch, screens } = this.#things
    for (const { name, instance, pose, tint } of this.#parts) {
      batch.setVisible(instance, this.#isVisible && this.#isThere(name))
      batch.setPose(instance, world.multiplyMatrices(this.#matrix, pose))
      batch.setTint(instance, tint)
    }
    for (const { name, instance, model } of this.#displays) {
      // A display of a part's name goes where the part goes, and is there when the part is.
      const part = name === '' ? undefined : this.#partOf(name)
      if (!this.#isVisible || (part && !this.#isThere(name))) {
        screens.hide(instance, this.#matrix)
        continue
      }
      local.copy(model.rest)
      if (part) local.copy(part.model.rest).invert().premultiply(part.pose).multiply(model.rest)
      screens.setPose(instance, world.multiplyMatrices(this.#matrix, local))
    }
  }
}

/** The things of a place: all bodies in one draw call, all displays in another. Add `object` to the scene. */
export class Things {
  /** Holds the meshes of bodies and displays. */
  readonly object = new Object3D()
  readonly batch: InstanceBatch
  readonly screens: DisplayBatch
  readonly atlas: DisplayAtlas
  readonly fontFamily: string
  readonly #models: ReadonlyMap<string, ThingModel>
  readonly #material: MeshStandardMaterial
  readonly #release: () => void

  constructor(options: {
    models: ReadonlyMap<string, ThingModel>
    geometries: readonly BufferGeometry[]
    material: MeshStandardMaterial
    atlas: DisplayAtlas
    fontFamily: string
    /** Frees what the models were loaded with. */
    release: () => void
  }) {
    const { models, geometries, material, atlas, fontFamily, release } = options
    this.#models = models
    this.#material = material
    this.#release = release
    this.atlas = atlas
    this.fontFamily = fontFamily
    this.batch = new InstanceBatch(geometries, material, Math.max(64, geometries.length))
    this.screens = new DisplayBatch(atlas.texture, atlas.sizePx)
    this.object.add(this.batch.mesh, this.screens.mesh)
  }

  get bodies(): BatchedMesh {
    return this.batch.mesh
  }

  get displays(): Object3D {
    return this.screens.mesh
  }

  /** Finds a kind as modelled; throws when no loaded set has it. */
  model(kind: string): ThingModel {
    const model = this.#models.get(kind)
    if (!model) throw new Error(`no thing "${kind}" in the sets that were loaded`)
    return model
  }

  /** Places a thing, in the first of its states. */
  place(kind: string, matrix: Matrix4): Thing {
    return new Thing(this, this.model(kind), matrix)
  }

  /** Sets the light from all around, as for everything that moves in the place. */
  setEnvironment(environment: MeshStandardMaterial['envMap'], intensity: number): void {
    for (const material of [this.#material, this.screens.material]) {
      material.envMap = environment
      material.envMapIntensity = intensity
    }
  }

  dispose(): void {
    this.object.removeFromParent()
    this.batch.dispose()
    this.screens.dispose()
    this.atlas.dispose()
    this.#material.dispose()
    this.#release()
  }
}

function composePose({ moveM, turnDeg }: PartPose, target: Matrix4): Matrix4 {
  turn.identity()
  if (turnDeg) turn.setFromAxisAngle(AXES[turnDeg[0]], (turnDeg[1] * Math.PI) / 180)
  shift.set(...(moveM ?? ([0, 0, 0] as const)))
  return target.compose(shift, turn, ONE)
}

function drive(driven: Driven, value: number | string | undefined, { pose, tint }: PlacedPart): void {
  if (typeof value !== 'number') return
  if ('turn' in driven) {
    turn.setFromAxisAngle(AXES[driven.turn], (between(driven.stopsDeg, value) * Math.PI) / 180)
    pose.multiply(local.makeRotationFromQuaternion(turn))
  } else if ('move' in driven) {
    shift.copy(AXES[driven.move]).multiplyScalar(between(driven.stopsM, value))
    pose.multiply(local.makeTranslation(shift))
  } else {
    const stops = driven.stopsTint
    const above = stops.findIndex(([at]) => value <= at)
    const [x1, high] = stops[above < 0 ? stops.length - 1 : above] ?? [0, '#ffffff']
    const [x0, low] = stops[Math.max(0, (above < 0 ? stops.length : above) - 1)] ?? [0, '#ffffff']
    const share = x1 === x0 ? 1 : Math.min(1, Math.max(0, (value - x0) / (x1 - x0)))
    tint.copy(from.copy(colourOf(low)).lerp(colourOf(high), share))
  }
}

function isSame(a: Values, b: Values): boolean {
  let count = 0
  for (const id in a) {
    if (a[id] !== b[id]) return false
    count += 1
  }
  for (const _ in b) count -= 1
  return count === 0
}
