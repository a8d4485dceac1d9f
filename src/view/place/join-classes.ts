import {
  BufferAttribute,
  BufferGeometry,
  type Group,
  Mesh,
  type MeshStandardMaterial,
  Vector2,
  Vector3,
} from 'three'
import { sortAlike, stackTiles, type TileMaterial } from './tile-material.ts'

/** How a class is drawn as one of several in a call. */
interface Share {
  readonly surface: MeshStandardMaterial
  /** Alpha of the vertex colour, in 255ths, by which the surface tells its classes apart. */
  readonly mark: number
  /** What texture coordinates are multiplied by. */
  readonly span: Vector2
}

/** Which classes of a scene are drawn together. */
export interface Joined {
  readonly shares: ReadonlyMap<string, Share>
  /** Surfaces that were made for it, by name. */
  readonly made: ReadonlyMap<string, TileMaterial>
}

/** Marks of the two classes that share the atlas. */
const CUT_OUT = 255
const UNLIT = 0
const point = new Vector3()
const ONE = new Vector2(1, 1)

/** Finds which classes can be drawn together: tiles that are alike, and what glows with what is cut out of one atlas. */
export function joinClasses(surfaces: ReadonlyMap<string, MeshStandardMaterial>): Joined {
  const shares = new Map<string, Share>()
  const glow = surfaces.get('C_glow')
  const decal = surfaces.get('C_decal')
  const made = sortAlike([...surfaces.values()].filter((surface) => surface !== glow)).map((classes, i) => {
    const surface = stackTiles(`C_tiles_${i}`, classes)
    classes.forEach(({ name, map }, mark) => {
      shares.set(name, { surface, mark, span: map?.repeat ?? ONE })
    })
    return surface
  })
  if (glow && decal && glow.map === decal.map) {
    shares.set(decal.name, { surface: decal, mark: CUT_OUT, span: ONE })
    shares.set(glow.name, { surface: decal, mark: UNLIT, span: ONE })
  }
  return { shares, made: new Map(made.map((surface) => [surface.name, surface])) }
}

/** Puts one mesh in the stead of those of a part that are drawn together. */
export function joinMeshes(part: Group, { shares }: Joined): void {
  const alike = new Map<MeshStandardMaterial, Mesh[]>()
  part.traverse((node) => {
    if (!(node instanceof Mesh)) return
    const share = shares.get(node.material.name)
    if (share) alike.set(share.surface, [...(alike.get(share.surface) ?? []), node])
  })
  for (const [surface, meshes] of alike) {
    if (meshes.length < 2) continue
    const joined = new Mesh(joinGeometries(meshes, shares), surface)
    joined.name = surface.name
    part.add(joined)
    for (const mesh of meshes) {
      mesh.removeFromParent()
      mesh.geometry.dispose()
      ;(mesh.material as MeshStandardMaterial).dispose()
    }
  }
}

/** Copies meshes into one geometry, in the frame of the part. Normals and second coordinates keep their precision. */
function joinGeometries(meshes: readonly Mesh[], shares: Joined['shares']): BufferGeometry {
  const count = meshes.reduce((sum, { geometry }) => sum + geometry.getAttribute('position').count, 0)
  const corners = meshes.reduce((sum, { geometry }) => sum + (geometry.index?.count ?? 0), 0)
  const position = new BufferAttribute(new Float32Array(count * 3), 3)
  // The fourth number only fills up a word.
  const normal = new BufferAttribute(new Int8Array(count * 4), 4, true)
  const color = new BufferAttribute(new Uint8Array(count * 4), 4, true)
  const uv = new BufferAttribute(new Float32Array(count * 2), 2)
  const uv1 = new BufferAttribute(new Uint16Array(count * 2), 2, true)
  const index = new Uint32Array(corners)
  let to = 0
  let corner = 0
  for (const mesh of meshes) {
    const { attributes, index: order } = mesh.geometry
    const { mark, span } = shares.get((mesh.material as MeshStandardMaterial).name) as Share
    const { position: place, normal: facing, color: tint, uv: tile, uv1: light } = attributes
    if (!place || !facing || !tint || !tile || !order)
      throw new Error(`place: "${mesh.name}" lacks an attribute`)
    mesh.updateMatrix()
    for (let i = 0; i < order.count; i++) index[corner++] = to + order.getX(i)
    for (let i = 0; i < place.count; i++, to++) {
      point.fromBufferAttribute(place, i).applyMatrix4(mesh.matrix)
      position.setXYZ(to, point.x, point.y, point.z)
      normal.setXYZ(to, facing.getX(i), facing.getY(i), facing.getZ(i))
      color.setXYZW(to, tint.getX(i), tint.getY(i), tint.getZ(i), mark / 255)
      uv.setXY(to, tile.getX(i) * span.x, tile.getY(i) * span.y)
      if (light) uv1.setXY(to, light.getX(i), light.getY(i))
    }
  }
  return new BufferGeometry()
    .setIndex(new BufferAttribute(index, 1))
    .setAttribute('position', position)
    .setAttribute('normal', normal)
    .setAttribute('color', color)
    .setAttribute('uv', uv)
    .setAttribute('uv1', uv1)
}
