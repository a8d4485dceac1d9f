import {
  type BatchedMesh,
  BufferAttribute,
  BufferGeometry,
  type Color,
  Matrix4,
  type Mesh,
  type MeshStandardMaterial,
  type Object3D,
  Quaternion,
  Vector3,
} from 'three'
import { InstanceBatch } from './instance-batch.ts'

/** One moving or lit part of a place, drawn together with all the others. */
interface Part {
  readonly instance: number
  /** Rest pose: from the part's own frame, about its pivot, to the world. */
  readonly rest: Matrix4
  /** From the mesh's frame to the part's own frame. */
  readonly inner: Matrix4
}

const local = new Matrix4()
const move = new Matrix4()
const turn = new Quaternion()
const ONE = new Vector3(1, 1, 1)
const NONE = new Vector3()

/** Copies an attribute to plain floats: a batch wants all of its geometries alike. */
function toFloats(source: BufferGeometry, name: string, itemSize: number, fill: number): BufferAttribute {
  const from = source.getAttribute(name)
  const count = source.getAttribute('position').count
  const floats = new Float32Array(count * itemSize).fill(fill)
  if (from)
    for (let i = 0; i < count; i++)
      for (let k = 0; k < itemSize; k++) floats[i * itemSize + k] = from.getComponent(i, k)
  return new BufferAttribute(floats, itemSize)
}

function toPlain(source: BufferGeometry): BufferGeometry {
  const plain = new BufferGeometry()
  plain.setAttribute('position', toFloats(source, 'position', 3, 0))
  plain.setAttribute('normal', toFloats(source, 'normal', 3, 0))
  plain.setAttribute('uv', toFloats(source, 'uv', 2, 0))
  plain.setAttribute('color', toFloats(source, 'color', 3, 1))
  const flat = source.index ? plain.setIndex(source.index.clone()).toNonIndexed() : plain
  return flat
}

/** Draws the live parts of a place (`I_…` nodes of one material) in one call, each with a pose and a tint. */
export class PartBatch {
  readonly #batch: InstanceBatch
  readonly #parts = new Map<string, Part>()

  /** Takes the nodes over: their geometry is copied, they themselves are no longer drawn. */
  constructor(nodes: readonly Mesh[], material: MeshStandardMaterial) {
    const plain = nodes.map(({ geometry }) => toPlain(geometry))
    this.#batch = new InstanceBatch(plain, material, nodes.length)
    for (const geometry of plain) geometry.dispose()
    nodes.forEach((node, index) => {
      node.updateWorldMatrix(true, false)
      const rest = restPoseOf(node)
      const inner = new Matrix4().copy(rest).invert().multiply(node.matrixWorld)
      const instance = this.#batch.add(index)
      this.#batch.setPose(instance, node.matrixWorld)
      this.#parts.set(node.name, { instance, rest, inner })
    })
  }

  get mesh(): BatchedMesh {
    return this.#batch.mesh
  }

  /** Moves a part from its rest pose: an offset in its own frame (metres), and a turn about its own axis. */
  setPose(name: string, offset: Vector3, axis?: Vector3, angleRad = 0): void {
    const part = this.#parts.get(name)
    if (!part) return
    turn.identity()
    if (axis) turn.setFromAxisAngle(axis, angleRad)
    move.compose(offset, turn, ONE)
    this.#batch.setPose(part.instance, local.multiplyMatrices(part.rest, move).multiply(part.inner))
  }

  /** Turns a part about an axis of its own frame. */
  setTurn(name: string, axis: Vector3, angleRad: number): void {
    this.setPose(name, NONE, axis, angleRad)
  }

  /** Tints a part; above 1 it glows under tone mapping. */
  setTint(name: string, tint: Color): void {
    const part = this.#parts.get(name)
    if (part) this.#batch.setTint(part.instance, tint)
  }

  setVisible(name: string, isVisible: boolean): void {
    const part = this.#parts.get(name)
    if (part) this.#batch.setVisible(part.instance, isVisible)
  }

  dispose(): void {
    this.#batch.dispose()
  }
}

/** Reads a node's rest pose about its pivot, which the exporter leaves in `extras.pivotM` (world metres). */
function restPoseOf(node: Object3D): Matrix4 {
  const pivot: unknown = node.userData.pivotM
  const position = new Vector3()
  const orientation = new Quaternion()
  node.matrixWorld.decompose(position, orientation, new Vector3())
  if (Array.isArray(pivot)) position.fromArray(pivot as number[])
  return new Matrix4().compose(position, orientation, ONE)
}
