import {
  EquirectangularReflectionMapping,
  type Group,
  Mesh,
  type MeshStandardMaterial,
  type Object3D,
  PMREMGenerator,
  type Texture,
  type WebGLRenderer,
} from 'three'
import { EXRLoader } from 'three/addons/loaders/EXRLoader.js'
import type { AssetLoader } from './asset-loader.ts'
import { applyBakedLight, type BakedLight, dressPlace, prepareLightMap, type Room } from './baked-material.ts'
import { PartBatch } from './part-batch.ts'
import type { ProbeField } from './probe-field.ts'

/** A place as loaded: what stands still, what is live, and where things are. */
export interface LoadedPlace {
  readonly still: Group
  readonly environment: Texture
  readonly probes: ProbeField
  readonly parts: PartBatch
  /** Live parts that are drawn by themselves: screens and belt. */
  readonly meshes: ReadonlyMap<string, Mesh>
  /** Live nodes and anchors by name, `I_…` and `A_…`. */
  readonly nodes: ReadonlyMap<string, Object3D>
  /** The walkable floor. */
  readonly floor: Mesh
  dispose(): void
}

/** Parts that need a material of their own. */
const OWN_MATERIAL = new Set(['C_screen', 'C_belt'])

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: the server answered ${response.status}`)
  return (await response.json()) as T
}

/** Loads a place by its scene name, such as `express-mail` with its part `hall`. */
export async function loadPlace(
  renderer: WebGLRenderer,
  assets: AssetLoader,
  scene: string,
  part: string,
  room: Room,
): Promise<LoadedPlace> {
  const base = `/place/`
  const [still, live, lightMap, light, probes, panorama] = await Promise.all([
    assets.gltf.loadAsync(`${base}place_${scene}_${part}.glb`),
    assets.gltf.loadAsync(`${base}place_${scene}_live.glb`),
    assets.ktx2.loadAsync(`${base}lm_${scene}_${part}.ktx2`),
    fetchJson<{ scale: number; mean: number }>(`${base}lm_${scene}_${part}.json`),
    fetchJson<ProbeField>(`${base}probes_${scene}.json`),
    new EXRLoader(assets.manager).loadAsync(`${base}env_${scene}.exr`),
  ])
  panorama.mapping = EquirectangularReflectionMapping
  const pmrem = new PMREMGenerator(renderer)
  const target = pmrem.fromEquirectangular(panorama)
  pmrem.dispose()
  panorama.dispose()
  const environment = target.texture

  const baked: BakedLight = { lightMap: prepareLightMap(lightMap), ...light, environment, room }
  const undress = dressPlace(still.scene, baked)

  const nodes = new Map<string, Object3D>()
  const meshes = new Map<string, Mesh>()
  const batched: Mesh[] = []
  let floor: Mesh | undefined
  live.scene.updateMatrixWorld(true)
  live.scene.traverse((node) => {
    nodes.set(node.name, node)
    if (!(node instanceof Mesh)) return
    if (node.name === 'X_floor') floor = node
    else if (OWN_MATERIAL.has((node.material as MeshStandardMaterial).name)) meshes.set(node.name, node)
    else batched.push(node)
  })
  const belt = meshes.get('I_belt')
  if (belt) applyBakedLight(belt.material as MeshStandardMaterial, baked)
  if (!floor) throw new Error(`place_${scene}_live.glb: no node "X_floor"`)
  const partMaterial = batched[0]?.material as MeshStandardMaterial
  partMaterial.envMap = environment
  const parts = new PartBatch(batched, partMaterial)
  return {
    still: still.scene,
    environment,
    probes,
    parts,
    meshes,
    nodes,
    floor,
    dispose: () => {
      undress()
      parts.dispose()
      target.dispose()
      lightMap.dispose()
      for (const root of [still.scene, live.scene])
        root.traverse((node) => {
          if (!(node instanceof Mesh)) return
          node.geometry.dispose()
          const material = node.material as MeshStandardMaterial
          for (const map of [material.map, material.normalMap, material.roughnessMap]) map?.dispose()
          material.dispose()
        })
    },
  }
}
