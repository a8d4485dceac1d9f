import { BatchedMesh, type BufferGeometry, Color, type Material, Matrix4 } from 'three'

/** What was last sent of an instance: any change sends all instances again, so what stays as it is must not be sent. */
interface Sent {
  readonly pose: Matrix4
  readonly tint: Color
  isVisible: boolean
}

const WHITE = new Color(1, 1, 1)
/** By how much room for instances grows when it has run out. */
const GROWTH = 2

/** Draws instances of several geometries in one call, each with a pose, a tint and a visibility. */
export class InstanceBatch {
  readonly mesh: BatchedMesh
  readonly #sent: (Sent | undefined)[] = []

  /** Copies the geometries, which are all indexed or all not; they are then named by their place in the list. */
  constructor(geometries: readonly BufferGeometry[], material: Material, instanceCount: number) {
    let vertexCount = 0
    let indexCount = 0
    for (const { attributes, index } of geometries) {
      vertexCount += attributes.position?.count ?? 0
      indexCount += index?.count ?? 0
    }
    this.mesh = new BatchedMesh(instanceCount, vertexCount, indexCount, material)
    this.mesh.perObjectFrustumCulled = false
    this.mesh.sortObjects = false
    this.mesh.frustumCulled = false
    for (const geometry of geometries) this.mesh.addGeometry(geometry)
  }

  /** Adds an instance of a geometry, white and at the origin; returns its number. */
  add(geometry: number): number {
    const { mesh } = this
    if (mesh.instanceCount >= mesh.maxInstanceCount) mesh.setInstanceCount(mesh.maxInstanceCount * GROWTH)
    const instance = mesh.addInstance(geometry)
    this.#sent[instance] = { pose: new Matrix4(), tint: WHITE.clone(), isVisible: true }
    mesh.setColorAt(instance, WHITE)
    return instance
  }

  remove(instance: number): void {
    this.#sent[instance] = undefined
    this.mesh.deleteInstance(instance)
  }

  setPose(instance: number, pose: Matrix4): void {
    const sent = this.#sent[instance]
    if (!sent || sent.pose.equals(pose)) return
    sent.pose.copy(pose)
    this.mesh.setMatrixAt(instance, pose)
  }

  /** Tints an instance; what it does above 1 is up to the material. */
  setTint(instance: number, tint: Color): void {
    const sent = this.#sent[instance]
    if (!sent || sent.tint.equals(tint)) return
    sent.tint.copy(tint)
    this.mesh.setColorAt(instance, tint)
  }

  setVisible(instance: number, isVisible: boolean): void {
    const sent = this.#sent[instance]
    if (!sent || sent.isVisible === isVisible) return
    sent.isVisible = isVisible
    this.mesh.setVisibleAt(instance, isVisible)
  }

  dispose(): void {
    this.mesh.dispose()
  }
}
