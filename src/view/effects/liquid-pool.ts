import {
  BufferGeometry,
  type Color,
  Float32BufferAttribute,
  Mesh,
  MeshStandardMaterial,
  type Texture,
  type Vector3,
} from 'three'
import { createRandom } from '#scenario/random.ts'

const SPOKES = 56
/** Rings from the middle outward, as shares of the way: the edge is thin, so it is soft. */
const RINGS = [0.5, 0.86, 1] as const
const RING_OPACITY = [1, 1, 0] as const

export interface LiquidPoolOptions {
  /** Where it springs from, on the floor, world metres. */
  readonly at: Vector3
  /** Ground that it covers in the end, m²; with the sheet's centimetre of depth that is 10 L per m². */
  readonly areaM2: number
  /** Where it runs, world metres on the floor, such as a drain; all around when absent. */
  readonly toward?: Vector3
  readonly colour: Color
  readonly seed: number
  /** The place's panorama, for the wet shine. */
  readonly environment?: Texture
}

/** A liquid that spreads over the floor. One draw call. */
export interface LiquidPool {
  readonly mesh: Mesh<BufferGeometry, MeshStandardMaterial>
  /** 0 is dry, 1 all of its area. */
  setSpread(share: number): void
  dispose(): void
}

/** Computes how far a pool reaches in each direction, in shares of its mean radius; their squares average 1, so the area is right. */
export function computeOutline(seed: number, lean: number, leanRad: number): number[] {
  const { unit } = createRandom(seed)
  const waves = [2, 3, 5, 8].map((count) => ({
    count,
    phase: unit() * 2 * Math.PI,
    height: (0.16 + 0.1 * unit()) / Math.sqrt(count),
  }))
  const reach = Array.from({ length: SPOKES }, (_, i) => {
    const turn = (i / SPOKES) * 2 * Math.PI
    const ragged = waves.reduce(
      (sum, { count, phase, height }) => sum + height * Math.sin(count * turn + phase),
      0,
    )
    return Math.max(0.2, (1 + ragged) * (1 + lean * Math.max(0, Math.cos(turn - leanRad)) ** 3))
  })
  const mean = Math.sqrt(reach.reduce((sum, r) => sum + r * r, 0) / SPOKES)
  return reach.map((r) => r / mean)
}

/** Creates a pool; it is dry until it is told to spread. */
export function createLiquidPool(options: LiquidPoolOptions): LiquidPool {
  const { at, areaM2, toward, colour, seed, environment } = options
  const leanRad = toward ? Math.atan2(toward.z - at.z, toward.x - at.x) : 0
  const outline = computeOutline(seed, toward ? 1.4 : 0, leanRad)
  const radiusM = Math.sqrt(areaM2 / Math.PI)
  const vertices = [0, 0, 0]
  const tints = [1, 1, 1, 1]
  const normals = [0, 1, 0]
  for (const [ring, share] of RINGS.entries())
    for (const [i, reach] of outline.entries()) {
      const turn = (i / SPOKES) * 2 * Math.PI
      vertices.push(Math.cos(turn) * reach * share * radiusM, 0, Math.sin(turn) * reach * share * radiusM)
      tints.push(1, 1, 1, RING_OPACITY[ring] ?? 0)
      // The edge curves down to the floor, and so catches the light.
      const tilt = share === 1 ? 0.5 : share > 0.8 ? 0.18 : 0
      normals.push(Math.cos(turn) * tilt, Math.sqrt(1 - tilt * tilt), Math.sin(turn) * tilt)
    }
  const index: number[] = []
  for (let i = 0; i < SPOKES; i++) {
    const next = (i + 1) % SPOKES
    index.push(0, 1 + next, 1 + i)
    for (let ring = 0; ring < RINGS.length - 1; ring++) {
      const [inner, outer] = [1 + ring * SPOKES, 1 + (ring + 1) * SPOKES]
      index.push(inner + i, inner + next, outer + i, inner + next, outer + next, outer + i)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(vertices, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  geometry.setAttribute('color', new Float32BufferAttribute(tints, 4))
  geometry.setIndex(index)
  const material = new MeshStandardMaterial({
    name: 'liquid',
    color: colour,
    roughness: 0.06,
    metalness: 0,
    transparent: true,
    opacity: 0.62,
    vertexColors: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -3,
    ...(environment && { envMap: environment }),
  })
  const mesh = new Mesh(geometry, material)
  mesh.position.copy(at)
  mesh.position.y += 0.004
  mesh.renderOrder = 2
  mesh.visible = false
  return {
    mesh,
    setSpread: (share) => {
      const kept = Math.min(1, Math.max(0, share))
      mesh.visible = kept > 0
      // Area grows evenly where a leak is even.
      const scale = Math.sqrt(kept)
      mesh.scale.set(scale || 1, 1, scale || 1)
      mesh.updateMatrix()
    },
    dispose: () => {
      geometry.dispose()
      material.dispose()
    },
  }
}
