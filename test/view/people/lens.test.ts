import {
  Bone,
  BufferAttribute,
  BufferGeometry,
  Matrix4,
  MeshStandardMaterial,
  Skeleton,
  SkinnedMesh,
} from 'three'
import { describe, expect, test } from 'vitest'
import { chooseRanges, type Layer } from '#view/people/dress.ts'
import { joinLens } from '#view/people/lens.ts'

/** A triangle in a frame of its own size, as quantized files have it. */
function skinned(name: string, sizeM: number, layers?: readonly Layer[]): SkinnedMesh {
  const geometry = new BufferGeometry()
    .setAttribute('position', new BufferAttribute(new Float32Array([0, 0, 0, 1, 0, 0, 0, 1, 0]), 3))
    .setAttribute('normal', new BufferAttribute(new Float32Array([0, 0, 1, 0, 0, 1, 0, 0, 1]), 3))
    .setAttribute('skinIndex', new BufferAttribute(new Uint8Array(12), 4))
    .setAttribute('skinWeight', new BufferAttribute(new Float32Array(new Array(12).fill(0.25)), 4))
    .setIndex([0, 1, 2])
  const mesh = new SkinnedMesh(geometry, new MeshStandardMaterial({ opacity: 0.2 }))
  const bone = new Bone()
  bone.name = 'Head'
  mesh.bind(new Skeleton([bone], [new Matrix4().makeScale(sizeM, sizeM, sizeM)]), new Matrix4())
  mesh.name = name
  if (layers) mesh.userData.layers = layers
  return mesh
}

describe('a lens', () => {
  test('comes into the body’s own frame, after the body', () => {
    const body = skinned('person', 2)
    joinLens(body, skinned('lens', 1), 'test')
    const { attributes, index } = body.geometry
    expect([...(index?.array ?? [])]).toEqual([0, 1, 2, 3, 4, 5])
    expect(attributes.position?.getX(4)).toBeCloseTo(0.5)
    expect([attributes.clear?.getX(0), attributes.clear?.getX(3)]).toEqual([0, 1])
    expect((body.material as MeshStandardMaterial).transparent).toBe(true)
  })

  test('is worn with its layer, and its ranges have names of their own', () => {
    const body = skinned('person', 1, [
      { id: 'body', start: 0, count: 0, hides: [] },
      { id: 'goggles', start: 0, count: 3, hides: [] },
    ])
    joinLens(body, skinned('lens', 1, [{ id: 'goggles', start: 0, count: 3, hides: [] }]), 'test')
    const layers: Layer[] = body.userData.layers
    expect(layers.at(-1)).toEqual({ id: 'goggles/lens-0', start: 3, count: 3, hides: [] })
    expect(chooseRanges(layers, new Set()).map(({ id }) => id)).toEqual(['body'])
    expect(chooseRanges(layers, new Set(['goggles']))).toHaveLength(3)
  })

  test('of other joints is refused', () => {
    const lens = skinned('lens', 1)
    const [bone] = lens.skeleton.bones
    if (bone) bone.name = 'Jaw'
    expect(() => joinLens(skinned('person', 1), lens, 'test')).toThrow('other joints')
  })
})
