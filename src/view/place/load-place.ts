import {
  Box3,
  EquirectangularReflectionMapping,
  type Group,
  type Material,
  Mesh,
  type MeshStandardMaterial,
  type Object3D,
  PMREMGenerator,
  Texture,
  Vector3,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three'
import { EXRLoader } from 'three/addons/loaders/EXRLoader.js'
import type { AssetLoader } from './asset-loader.ts'
import { type BakedLight, BakedMaterials, prepareLightMap } from './baked-material.ts'
import { type Joined, joinClasses, joinMeshes } from './join-classes.ts'
import { PartBatch } from './part-batch.ts'
import type { ProbeField } from './probe-field.ts'
import { type Sky, SkyDome } from './sky.ts'

/** `lm_<scene>_<part>[_<light>].json`, as assets/place writes it. */
interface LightFacts {
  readonly scale: number
  readonly mean: number
  readonly glow: number
  readonly room: Readonly<Record<'min' | 'max' | 'centre', readonly [number, number, number]>>
  readonly sky?: Sky
  /** Names of the panorama's and the probes' files. */
  readonly environment: string
  readonly probes: string
}

interface ZoneLight extends BakedLight {
  readonly probes: ProbeField
  readonly target: WebGLRenderTarget
}

/** What one chooses of a scene: its parts, each in the lights it will be seen in, the first one first. */
export type Choice = Readonly<Record<string, readonly string[]>>

/** Parts that need a material of their own. */
const OWN_MATERIAL = new Set(['C_screen', 'C_belt'])
const BASE = '/place/'

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: the server answered ${response.status}`)
  return (await response.json()) as T
}

async function loadLight(
  renderer: WebGLRenderer,
  assets: AssetLoader,
  scene: string,
  part: string,
  light: string,
): Promise<ZoneLight> {
  const name = `${BASE}lm_${scene}_${part}${light && `_${light}`}`
  const facts = fetchJson<LightFacts>(`${name}.json`)
  const [{ scale, mean, glow, room, sky }, lightMap, panorama, probes] = await Promise.all([
    facts,
    assets.ktx2.loadAsync(`${name}.ktx2`),
    facts.then(({ environment }) => new EXRLoader(assets.manager).loadAsync(`${BASE}${environment}`)),
    facts.then((names) => fetchJson<ProbeField>(`${BASE}${names.probes}`)),
  ])
  panorama.mapping = EquirectangularReflectionMapping
  const pmrem = new PMREMGenerator(renderer)
  const target = pmrem.fromEquirectangular(panorama)
  pmrem.dispose()
  panorama.dispose()
  const box = new Box3(new Vector3(...room.min), new Vector3(...room.max))
  return {
    lightMap: prepareLightMap(lightMap),
    scale,
    mean,
    glow,
    environment: target.texture,
    room: { box, centre: new Vector3(...room.centre) },
    probes,
    sky,
    target,
  }
}

/** One part of a scene (a room, a yard): what stands still in it, under one of its lights. */
export class Zone {
  /** What stands still, with the sky if it has one; show it or hide it by `LoadedScene.setShown`. */
  readonly still: Group
  readonly #lights: ReadonlyMap<string, ZoneLight>
  readonly #materials: BakedMaterials
  readonly #sky: SkyDome | undefined
  #light: ZoneLight

  constructor(
    still: Group,
    surfaces: ReadonlyMap<string, MeshStandardMaterial>,
    joined: Joined,
    lights: ReadonlyMap<string, ZoneLight>,
  ) {
    const [first] = lights.values()
    if (!first) throw new Error('place: a part without a light')
    this.still = still
    this.#lights = lights
    this.#light = first
    this.#materials = new BakedMaterials(first)
    joinMeshes(still, joined)
    still.traverse((node) => {
      if (!(node instanceof Mesh)) return
      const bare: Material = node.material
      const surface = surfaces.get(bare.name) ?? joined.made.get(bare.name)
      if (!surface) throw new Error(`place: no surface "${bare.name}"`)
      node.material = this.#materials.dress(surface)
      // Panes come after people, who are blended too where they wear a lens.
      if (bare.name === 'C_glass') node.renderOrder = 1
      if (bare !== surface) bare.dispose()
      node.matrixAutoUpdate = false
      node.updateMatrix()
    })
    if (first.sky) {
      this.#sky = new SkyDome()
      this.#sky.setSky(first.sky)
      still.add(this.#sky.mesh)
    }
  }

  get environment(): Texture {
    return this.#light.environment
  }

  get probes(): ProbeField {
    return this.#light.probes
  }

  /** Lights what lives here and takes the lightmap, such as a belt. */
  dress(source: MeshStandardMaterial): Material {
    return this.#materials.dress(source)
  }

  /** See `LoadedScene.setLight`. */
  setLight(name: string): void {
    const light = this.#lights.get(name)
    if (!light) throw new Error(`place: no light "${name}"; loaded: ${[...this.#lights.keys()].join(', ')}`)
    this.#light = light
    this.#materials.setLight(light)
    if (light.sky) this.#sky?.setSky(light.sky)
  }

  /** Shows or hides the sky; false if this part has none. Parts under one sky need it once. */
  showSky(isShown: boolean): boolean {
    if (this.#sky) this.#sky.mesh.visible = isShown
    return this.#sky !== undefined
  }

  dispose(): void {
    this.#materials.dispose()
    this.#sky?.dispose()
    this.still.traverse((node) => {
      if (node instanceof Mesh) node.geometry.dispose()
    })
    for (const { lightMap, target } of this.#lights.values()) {
      lightMap.dispose()
      target.dispose()
    }
  }
}

/** A scene as loaded: its parts, what lives in them, and where things are. */
export interface LoadedScene {
  /** By the name of the part. */
  readonly zones: ReadonlyMap<string, Zone>
  readonly parts: PartBatch
  /** Live parts that are drawn by themselves: screens and belts. Display faces are not among them. */
  readonly meshes: ReadonlyMap<string, Mesh>
  /** Live nodes, display faces and anchors by name: `I_…`, `D_…`, `A_…`. */
  readonly nodes: ReadonlyMap<string, Object3D>
  /** The walkable floor. */
  readonly floor: Mesh
  /** Shows these parts, with all that lives in them, and hides the others; what moves is lit as in the first. */
  setShown(...parts: readonly string[]): void
  /** Changes a part to another of the lights it was loaded with, at the cost of a few uniforms. */
  setLight(part: string, light: string): void
  dispose(): void
}

/** A scene of which one part is seen, in one light. */
export interface LoadedPlace extends Omit<LoadedScene, 'zones' | 'setShown' | 'setLight'> {
  readonly still: Group
  readonly environment: Texture
  readonly probes: ProbeField
}

/** Loads parts of a scene, each with the lights it will be seen in: `{ yard: ['day', 'night'] }`. All are shown. */
export async function loadScene(
  renderer: WebGLRenderer,
  assets: AssetLoader,
  scene: string,
  choice: Choice,
): Promise<LoadedScene> {
  const model = (name: string) => assets.gltf.loadAsync(`${BASE}place_${scene}_${name}.glb`)
  const loadingSurfaces = model('surfaces')
    .then(({ parser }) => parser.getDependencies('material') as Promise<MeshStandardMaterial[]>)
    .then((list) => {
      const surfaces = new Map(list.map((material) => [material.name, material]))
      return { surfaces, joined: joinClasses(surfaces) }
    })
  const [{ surfaces, joined }, live, zones] = await Promise.all([
    loadingSurfaces,
    model('live'),
    Promise.all(
      Object.entries(choice).map(async ([part, names]) => {
        const [known, still, lights] = await Promise.all([
          loadingSurfaces,
          model(part),
          Promise.all(names.map((light) => loadLight(renderer, assets, scene, part, light))),
        ])
        const byName = new Map(lights.map((light, i) => [names[i] ?? '', light]))
        return [part, new Zone(still.scene, known.surfaces, known.joined, byName)] as const
      }),
    ).then((entries) => new Map(entries)),
  ])

  const nodes = new Map<string, Object3D>()
  const meshes = new Map<string, Mesh>()
  const batched: Mesh[] = []
  const own = new Set<Material>()
  let floor: Mesh | undefined
  live.scene.updateMatrixWorld(true)
  live.scene.traverse((node) => {
    nodes.set(node.name, node)
    if (!(node instanceof Mesh)) return
    const material = node.material as MeshStandardMaterial
    if (node.name === 'X_floor') floor = node
    // A display face only says where; what it shows is drawn with all other displays.
    else if (node.name.startsWith('D_')) return
    else if (OWN_MATERIAL.has(material.name)) meshes.set(node.name, node)
    else batched.push(node)
  })
  if (!floor) throw new Error(`place_${scene}_live.glb: no node "X_floor"`)
  for (const node of meshes.values()) {
    const shared = node.material as MeshStandardMaterial
    if (shared.name !== 'C_belt') continue
    // Each belt moves by itself, so its texture is its own.
    const material = shared.clone()
    material.map = material.map?.clone() ?? null
    own.add(material)
    const zone = zones.get(node.userData.part) ?? zones.values().next().value
    if (zone) node.material = zone.dress(material)
  }
  const partMaterial = batched[0]?.material as MeshStandardMaterial
  const parts = new PartBatch(batched, partMaterial)

  let first = ''
  const mirror = () => {
    partMaterial.envMap = zones.get(first)?.environment ?? null
  }
  const setShown = (...names: readonly string[]): void => {
    let hasSky = false
    for (const [name, zone] of zones) {
      zone.still.visible = names.includes(name)
      if (zone.still.visible) hasSky = zone.showSky(!hasSky) || hasSky
    }
    for (const node of batched) parts.setVisible(node.name, names.includes(node.userData.part))
    for (const node of meshes.values()) node.visible = names.includes(node.userData.part)
    first = names[0] ?? ''
    mirror()
  }
  setShown(...zones.keys())
  return {
    zones,
    parts,
    meshes,
    nodes,
    floor,
    setShown,
    setLight: (part, light) => {
      zones.get(part)?.setLight(light)
      mirror()
    },
    dispose: () => {
      for (const zone of zones.values()) zone.dispose()
      parts.dispose()
      const sources = new Set<Material>([...surfaces.values(), ...joined.made.values(), ...own])
      live.scene.traverse((node) => {
        if (!(node instanceof Mesh)) return
        node.geometry.dispose()
        sources.add(node.material)
      })
      for (const material of sources) disposeSurface(material)
    },
  }
}

function disposeSurface(material: Material): void {
  for (const map of Object.values(material)) if (map instanceof Texture) map.dispose()
  material.dispose()
}

/** Loads one part of a scene, such as `hall` of `express-mail`, in one of its lights. */
export async function loadPlace(
  renderer: WebGLRenderer,
  assets: AssetLoader,
  scene: string,
  part: string,
  light = '',
): Promise<LoadedPlace> {
  const { zones, parts, meshes, nodes, floor, dispose } = await loadScene(renderer, assets, scene, {
    [part]: [light],
  })
  const { still, environment, probes } = zones.get(part) as Zone
  return { still, environment, probes, parts, meshes, nodes, floor, dispose }
}
