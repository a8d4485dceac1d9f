import {
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  MeshStandardMaterial,
  PlaneGeometry,
  type Texture,
} from 'three'
import { replaceOnce } from '#view/shader/replace-once.ts'
import type { Cell } from './cell-packer.ts'

const NOWHERE = new Matrix4().makeScale(0, 0, 0)
const point = new Matrix4()
const GROWTH = 2

/** Lit by the room as paper is, or by itself as a lamp is, in shares: `glow` 0 to 1. */
function createDisplayMaterial(map: Texture): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ name: 'C_display', map, roughness: 0.35, metalness: 0 })
  material.onBeforeCompile = (shader) => {
    shader.vertexShader = replaceOnce(
      `attribute vec4 cell;\nattribute float glow;\nvarying float vGlow;\n${shader.vertexShader}`,
      '#include <uv_vertex>',
      '#include <uv_vertex>\nvMapUv = cell.xy + vec2( uv.x, 1.0 - uv.y ) * cell.zw;\nvGlow = glow;',
    )
    shader.fragmentShader = replaceOnce(
      `varying float vGlow;\n${shader.fragmentShader}`,
      '#include <map_fragment>',
      '#include <map_fragment>\ntotalEmissiveRadiance += diffuseColor.rgb * vGlow;\ndiffuseColor.rgb *= 1.0 - vGlow;',
    )
  }
  material.customProgramCacheKey = () => 'display'
  return material
}

/** Draws all displays in one call: each a rectangle with a pose, a cell of the atlas and a glow. */
export class DisplayBatch {
  readonly material: MeshStandardMaterial
  mesh: InstancedMesh
  readonly #atlasPx: number
  readonly #free: number[] = []
  readonly #pose = new Matrix4()

  constructor(map: Texture, atlasPx: number, count = 32) {
    this.#atlasPx = atlasPx
    this.material = createDisplayMaterial(map)
    this.mesh = this.#create(count)
  }

  /** Adds a display that shows a cell; returns its number. It is nowhere until it is posed. */
  add({ x, y, width, height }: Cell): number {
    const instance = this.#free.pop() ?? this.mesh.count++
    if (instance >= this.mesh.instanceMatrix.count) this.#grow()
    const cells = this.mesh.geometry.getAttribute('cell')
    const px = this.#atlasPx
    cells.setXYZW(instance, x / px, y / px, width / px, height / px)
    cells.needsUpdate = true
    this.setPose(instance, NOWHERE)
    this.setGlow(instance, 0)
    return instance
  }

  remove(instance: number): void {
    this.setPose(instance, NOWHERE)
    this.#free.push(instance)
  }

  /** Poses a display: its frame, scaled to its width and height. */
  setPose(instance: number, pose: Matrix4): void {
    this.mesh.getMatrixAt(instance, this.#pose)
    if (sameFloats(this.#pose, pose)) return
    this.mesh.setMatrixAt(instance, pose)
    this.mesh.instanceMatrix.needsUpdate = true
  }

  /** Shrinks a display to a point where its thing is, so that what is measured around the mesh stays true. */
  hide(instance: number, thing: Matrix4): void {
    this.setPose(instance, point.makeScale(0, 0, 0).copyPosition(thing))
  }

  setGlow(instance: number, glow: number): void {
    const glows = this.mesh.geometry.getAttribute('glow')
    if (glows.getX(instance) === Math.fround(glow)) return
    glows.setX(instance, glow)
    glows.needsUpdate = true
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.dispose()
    this.material.dispose()
  }

  #create(count: number): InstancedMesh {
    const geometry = new PlaneGeometry(1, 1)
    geometry.setAttribute('cell', new InstancedBufferAttribute(new Float32Array(4 * count), 4))
    geometry.setAttribute('glow', new InstancedBufferAttribute(new Float32Array(count), 1))
    const mesh = new InstancedMesh(geometry, this.material, count)
    mesh.instanceMatrix.setUsage(DynamicDrawUsage)
    mesh.count = 0
    mesh.frustumCulled = false
    return mesh
  }

  /** Makes room: an instanced mesh keeps its size, so a larger one takes its place wherever it hangs. */
  #grow(): void {
    const small = this.mesh
    const large = this.#create(small.instanceMatrix.count * GROWTH)
    large.count = small.count
    large.instanceMatrix.array.set(small.instanceMatrix.array)
    for (const name of ['cell', 'glow'])
      (large.geometry.getAttribute(name) as InstancedBufferAttribute).array.set(
        (small.geometry.getAttribute(name) as InstancedBufferAttribute).array,
      )
    small.parent?.add(large)
    small.removeFromParent()
    small.geometry.dispose()
    small.dispose()
    this.mesh = large
  }
}

/** Compares a matrix read back, which holds 32-bit floats, with one that may hold more. */
function sameFloats({ elements: a }: Matrix4, { elements: b }: Matrix4): boolean {
  for (let i = 0; i < 16; i++) if (a[i] !== Math.fround(b[i] as number)) return false
  return true
}
