import { useEffect, useMemo } from 'react'
import {
  type BufferGeometry,
  type Color,
  DataTexture,
  Float32BufferAttribute,
  LinearFilter,
  LinearMipmapLinearFilter,
  Mesh,
  MeshBasicMaterial,
  RepeatWrapping,
  RGBAFormat,
  RingGeometry,
  SRGBColorSpace,
} from 'three'
import type { Place } from '#input/locomotion.ts'
import type { LiveRun } from '#run/live.ts'
import { createRandom } from '#scenario/random.ts'
import { useRunState } from '#view/desk/use-run.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import { useYardLight } from './yard-light.ts'

const FAR_POINT = 'far-point'
const SEED = 5
/** How far it reaches, and how far it takes for two thirds of it to go into the haze, in metres [D]. */
const REACH_M = 4000
const HAZE_M = 700
/** Just below the floor that one stands on. */
const BELOW_M = 0.006
const GROUND = [0.3, 0.3, 0.28] as const
const HAZE = [0.72, 0.76, 0.79] as const
/** One picture of its grain, in pixels and metres. */
const GRAIN_PX = 128
const GRAIN_M = 2.5

/** The flat land that the far assembly point lies on, beyond the model of the yard. One draw call. */
export function FarGround(props: { run: LiveRun; place: ShiftPlace; places: readonly Place[] }) {
  const { run, place, places } = props
  const state = useRunState(run)
  const ground = useMemo(createGround, [])
  useEffect(() => () => ground.dispose(), [ground])
  useYardLight(place, ground)
  const [x = 0, y = 0, z = 0] = places.find(({ id }) => id === FAR_POINT)?.position ?? []
  return (
    <primitive
      object={ground.mesh}
      position={[x, y - BELOW_M, z]}
      visible={state.place === FAR_POINT}
      pointerEvents="none"
    />
  )
}

function createGround() {
  const geometry: BufferGeometry = new RingGeometry(0.01, REACH_M, 40, 30).rotateX(-Math.PI / 2)
  const position = geometry.getAttribute('position')
  const tints: number[] = []
  const uvs: number[] = []
  for (let i = 0; i < position.count; i++) {
    const [x, z] = [position.getX(i), position.getZ(i)]
    const haze = 1 - Math.exp(-Math.hypot(x, z) / HAZE_M)
    for (const k of [0, 1, 2] as const) tints.push(GROUND[k] + (HAZE[k] - GROUND[k]) * haze)
    uvs.push(x / GRAIN_M, z / GRAIN_M)
  }
  geometry.setAttribute('color', new Float32BufferAttribute(tints, 3))
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2))
  const map = createGrain()
  const material = new MeshBasicMaterial({ name: 'far-ground', vertexColors: true, map })
  const mesh = new Mesh(geometry, material)
  mesh.name = 'far-ground'
  return {
    mesh,
    setLight: (light: Color) => {
      material.color.copy(light)
    },
    dispose: () => {
      geometry.dispose()
      material.dispose()
      map.dispose()
    },
  }
}

/** Paints the grain of worn concrete: fine grit over broader patches, repeating without a seam. */
function createGrain(): DataTexture {
  const { unit } = createRandom(SEED)
  const grit = Float32Array.from({ length: GRAIN_PX ** 2 }, unit)
  const patches = Float32Array.from({ length: 64 }, unit)
  const data = new Uint8Array(GRAIN_PX ** 2 * 4)
  for (let i = 0; i < GRAIN_PX ** 2; i++) {
    const [u, v] = [((i % GRAIN_PX) / GRAIN_PX) * 8, (Math.floor(i / GRAIN_PX) / GRAIN_PX) * 8]
    const [column, row] = [Math.floor(u), Math.floor(v)]
    const at = (dx: number, dy: number): number => patches[((row + dy) % 8) * 8 + ((column + dx) % 8)] ?? 0
    const [across, down] = [u - column, v - row]
    const upper = at(0, 0) + (at(1, 0) - at(0, 0)) * across
    const lower = at(0, 1) + (at(1, 1) - at(0, 1)) * across
    const patch = upper + (lower - upper) * down
    const shade = Math.round(255 * (0.78 + 0.1 * patch + 0.12 * (grit[i] ?? 0)))
    data.set([shade, shade, shade, 255], i * 4)
  }
  const texture = new DataTexture(data, GRAIN_PX, GRAIN_PX, RGBAFormat)
  texture.wrapS = texture.wrapT = RepeatWrapping
  texture.magFilter = LinearFilter
  texture.minFilter = LinearMipmapLinearFilter
  texture.generateMipmaps = true
  texture.anisotropy = 4
  texture.colorSpace = SRGBColorSpace
  texture.needsUpdate = true
  return texture
}
