import {
  BufferAttribute,
  BufferGeometry,
  CompressedTexture,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  RepeatWrapping,
  RGBA_ASTC_4x4_Format,
  Texture,
} from 'three'
import { describe, expect, test } from 'vitest'
import { joinClasses, joinMeshes } from '#view/place/join-classes.ts'
import { TileMaterial } from '#view/place/tile-material.ts'

function tile(px: number, repeat: number): CompressedTexture {
  const texture = new CompressedTexture(
    [{ data: new Uint8Array([px]), width: px, height: px }],
    px,
    px,
    RGBA_ASTC_4x4_Format,
  )
  texture.wrapS = texture.wrapT = RepeatWrapping
  texture.repeat.set(repeat, repeat)
  return texture
}

function surfaces(): Map<string, MeshStandardMaterial> {
  const atlas = new Texture()
  return new Map(
    [
      new MeshStandardMaterial({ name: 'C_floor', map: tile(16, 4), normalMap: new Texture() }),
      new MeshStandardMaterial({ name: 'C_paint', map: tile(8, 32), roughnessMap: tile(4, 32) }),
      new MeshStandardMaterial({ name: 'C_card', map: tile(8, 64), roughness: 0.88, metalness: 0 }),
      new MeshStandardMaterial({ name: 'C_seat', map: tile(16, 2) }),
      new MeshStandardMaterial({ name: 'C_decal', map: atlas, alphaTest: 0.5 }),
      new MeshStandardMaterial({ name: 'C_glow', map: atlas }),
    ].map((material) => [material.name, material]),
  )
}

function triangle(name: string, hasLight = true): Mesh {
  const floats = (numbers: number[], size: number) => new BufferAttribute(new Float32Array(numbers), size)
  const geometry = new BufferGeometry()
    .setAttribute('position', floats([0, 0, 0, 1, 0, 0, 0, 1, 0], 3))
    .setAttribute('normal', floats([0, 0, 1, 0, 0, 1, 0, 0, 1], 3))
    .setAttribute('color', floats(new Array(12).fill(1), 4))
    .setAttribute('uv', floats([0, 0, 0.5, 0, 0, 0.5], 2))
    .setIndex([0, 1, 2])
  if (hasLight) geometry.setAttribute('uv1', floats([0, 0, 1, 0, 0, 1], 2))
  const mesh = new Mesh(geometry, new MeshBasicMaterial({ name }))
  mesh.name = name
  return mesh
}

describe('classes of surfaces that are drawn together', () => {
  test('are those whose tiles are alike, and what shares the atlas; one with a normal map stays apart', () => {
    const { shares, made } = joinClasses(surfaces())
    expect([...shares.keys()].sort()).toEqual(['C_card', 'C_decal', 'C_glow', 'C_paint'])
    const [tiles] = made.values()
    expect(tiles).toBeInstanceOf(TileMaterial)
    expect(tiles?.finishes.map((finish) => finish.toArray())).toEqual([
      [1, 0, 0],
      [0.88, 0, -1],
    ])
    expect(tiles?.albedo?.image.depth).toBe(2)
  })

  test('become one mesh, whose corners tell their class and count whole tiles', () => {
    const part = new Group()
    const card = triangle('C_card')
    card.position.set(0, 0, 5)
    part.add(triangle('C_floor'), triangle('C_paint'), card)
    joinMeshes(part, joinClasses(surfaces()))
    expect(part.children.map(({ name }) => name)).toEqual(['C_floor', 'C_tiles_0'])
    const { attributes, index } = (part.children[1] as Mesh).geometry
    expect([...(index?.array ?? [])]).toEqual([0, 1, 2, 3, 4, 5])
    expect(Array.from({ length: 6 }, (_, i) => Math.round((attributes.color?.getW(i) ?? 9) * 255))).toEqual([
      0, 0, 0, 1, 1, 1,
    ])
    expect(attributes.uv?.getX(1)).toBe(16)
    expect(attributes.uv?.getX(4)).toBe(32)
    expect(attributes.position?.getZ(4)).toBe(5)
    expect(attributes.uv1?.getY(5)).toBe(1)
  })

  test('glow without a lightmap beside what is cut out', () => {
    const part = new Group()
    part.add(triangle('C_glow', false), triangle('C_decal'))
    joinMeshes(part, joinClasses(surfaces()))
    const [joined] = part.children as [Mesh]
    expect(part.children).toHaveLength(1)
    expect((joined.material as MeshStandardMaterial).name).toBe('C_decal')
    const { color } = joined.geometry.attributes
    expect([color?.getW(0), color?.getW(3)]).toEqual([0, 1])
  })

  test('one alone stays as it is', () => {
    const part = new Group()
    const paint = triangle('C_paint')
    part.add(paint)
    joinMeshes(part, joinClasses(surfaces()))
    expect(part.children).toEqual([paint])
  })
})
