import {
  Box3,
  BufferAttribute,
  BufferGeometry,
  type CompressedTexture,
  Mesh,
  type MeshStandardMaterial,
  type Object3D,
  Vector3,
  type WebGLRenderer,
} from 'three'
import type { AssetLoader } from '#view/place/asset-loader.ts'
import { stackTextures } from '#view/place/texture-stack.ts'
import { loadFonts } from '#view/text/fonts.ts'
import type { Words } from '#view/text/words.ts'
import { DisplayAtlas } from './display-atlas.ts'
import { KINDS } from './kinds.ts'
import type { ThingSet } from './thing.ts'
import { createThingMaterial } from './thing-material.ts'
import { type DisplayModel, type PartModel, type ThingModel, Things } from './things.ts'

const scale = new Vector3()

/**
 * Loads sets of things. `words` gives the fonts that displays are written in.
 * Throws when a set lacks a kind of its table.
 */
export async function loadThings(
  renderer: WebGLRenderer,
  assets: Pick<AssetLoader, 'gltf'>,
  sets: readonly ThingSet[],
  words: Pick<Words, 'fontFamily' | 'script'>,
): Promise<Things> {
  const [files] = await Promise.all([
    Promise.all(sets.map((set) => assets.gltf.loadAsync(`/things/things_${set}.glb`))),
    loadFonts(words),
  ])
  const models = new Map<string, ThingModel>()
  const geometries: BufferGeometry[] = []
  const atlases: CompressedTexture[] = []
  files.forEach(({ scene }, layer) => {
    const set = sets[layer] as ThingSet
    scene.updateMatrixWorld(true)
    atlases.push(takeAtlas(scene, set))
    for (const kind of KINDS[set] ?? []) {
      const root = scene.children.find((child) => nameOf(child) === `I_${kind.id}`)
      if (!root) throw new Error(`things_${set}.glb: no thing "${kind.id}"`)
      const parts = new Map<string, PartModel>()
      const displays = new Map<string, DisplayModel>()
      const [bounds, hidden] = [new Box3(), new Set(kind.hidden)]
      const take = (pivot: Object3D, name: string): void => {
        const geometry = toPlain(pivot, layer)
        if (!geometry) return
        geometry.computeBoundingBox()
        if (!hidden.has(name))
          bounds.union((geometry.boundingBox as Box3).clone().applyMatrix4(pivot.matrixWorld))
        parts.set(name, { geometry: geometries.push(geometry) - 1, rest: pivot.matrixWorld.clone() })
      }
      take(root, '')
      for (const child of root.children) {
        const [head = '', name = ''] = nameOf(child).split('.')
        if (head === `I_${kind.id}`) take(child, name)
        else if (head === `D_${kind.id}`) {
          const [widthM = 0, heightM = 0] = child.userData.sizeM as number[]
          const rest = child.matrixWorld.clone().scale(scale.set(widthM, heightM, 1))
          displays.set(name, { rest, widthM, heightM })
        }
      }
      models.set(kind.id, { kind, parts, displays, bounds })
    }
    free(scene)
  })
  const stack = stackTextures(atlases)
  for (const atlas of atlases) atlas.dispose()
  const things = new Things({
    models,
    geometries,
    material: createThingMaterial(stack),
    atlas: new DisplayAtlas(renderer),
    fontFamily: words.fontFamily,
    release: () => stack.dispose(),
  })
  for (const geometry of geometries) geometry.dispose()
  return things
}

/** Reads a node's name as in the file; three takes dots out of `name`. */
function nameOf(node: Object3D): string {
  return typeof node.userData.name === 'string' ? node.userData.name : node.name
}

function takeAtlas(scene: Object3D, set: ThingSet): CompressedTexture {
  let atlas: CompressedTexture | undefined
  scene.traverse((node) => {
    if (!(node instanceof Mesh)) return
    const material = node.material as MeshStandardMaterial
    if (material.name === 'C_thing') atlas = material.map as CompressedTexture
  })
  if (!atlas) throw new Error(`things_${set}.glb: no atlas`)
  return atlas
}

/** Copies what hangs below a pivot to plain numbers in the pivot's frame, with the atlas's layer in u. */
function toPlain(pivot: Object3D, layer: number): BufferGeometry | undefined {
  const mesh = pivot.children.find((child) => child instanceof Mesh)
  if (!(mesh instanceof Mesh)) return undefined
  const source: BufferGeometry = mesh.geometry
  const plain = new BufferGeometry()
  for (const [name, size] of [
    ['position', 3],
    ['normal', 3],
    ['uv', 2],
  ] as const) {
    const given = source.getAttribute(name)
    const floats = new Float32Array(given.count * size)
    for (let i = 0; i < given.count; i++)
      for (let k = 0; k < size; k++) floats[i * size + k] = given.getComponent(i, k)
    plain.setAttribute(name, new BufferAttribute(floats, size))
  }
  const uv = plain.getAttribute('uv')
  for (let i = 0; i < uv.count; i++) uv.setX(i, uv.getX(i) + layer)
  // Linear colours need more than eight bits where they are dark.
  const colour = source.getAttribute('color')
  const shades = new Uint16Array(colour.count * 4)
  for (let i = 0; i < colour.count; i++)
    for (let k = 0; k < 4; k++) shades[i * 4 + k] = Math.round(colour.getComponent(i, k) * 65535)
  plain.setAttribute('color', new BufferAttribute(shades, 4, true))
  const order = source.index
  if (!order) throw new Error(`thing "${mesh.name}": its mesh has no index`)
  plain.setIndex(new BufferAttribute(Uint32Array.from(order.array), 1))
  mesh.updateMatrix()
  return plain.applyMatrix4(mesh.matrix)
}

function free(scene: Object3D): void {
  scene.traverse((node) => {
    if (!(node instanceof Mesh)) return
    node.geometry.dispose()
    node.material.dispose()
  })
}
