import { BufferAttribute, type MeshStandardMaterial, ShaderLib, Vector3 } from 'three'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ClipLibrary } from '#view/people/animation.ts'
import { createSigns } from '#view/people/signs.ts'
import { createDouble, loadClips } from './cast.ts'

let library: ClipLibrary
beforeAll(async () => {
  library = await loadClips()
})

/** A double whose meshes have one corner, which is enough to find a picture's place by. */
function createShaped() {
  const person = createDouble(library)
  for (const { geometry } of person.meshes)
    geometry
      .setAttribute('position', new BufferAttribute(new Float32Array(3), 3))
      .setAttribute('uv', new BufferAttribute(new Float32Array([0.25, 0.75]), 2))
  return person
}

function compile(material: MeshStandardMaterial) {
  const { vertexShader, fragmentShader } = ShaderLib.physical
  const shader = { vertexShader, fragmentShader, uniforms: {} as Record<string, { value: unknown }> }
  material.onBeforeCompile(shader as never, undefined as never)
  return shader
}

describe('what shows on skin', () => {
  test('finds its places in the shaders of three', () => {
    const person = createShaped()
    createSigns(person)
    const [mesh] = person.meshes
    const { vertexShader, fragmentShader, uniforms } = compile(mesh?.material as MeshStandardMaterial)
    expect(vertexShader).toContain('bareArm(vRest)')
    expect(fragmentShader).toContain('signs.z')
    expect(uniforms.skinUv?.value).toMatchObject({ x: 0.25, y: 0.75 })
  })

  test('reaches all levels of detail at once, and what is not named does not show', () => {
    const person = createShaped()
    const signs = createSigns(person)
    const shown = person.meshes.map(({ material }) => compile(material as MeshStandardMaterial).uniforms)
    signs.set({ sweating: 0.5, bareArms: 1 })
    for (const uniforms of shown) {
      expect(uniforms.signs?.value).toMatchObject({ x: 0, y: 0, z: 0.5, w: 0 })
      expect(uniforms.arms?.value).toMatchObject({ x: 1, y: 0 })
    }
    signs.set({})
    expect(shown[0]?.signs?.value).toMatchObject({ z: 0 })
  })

  test('knows the joints at rest, whatever the person is doing', () => {
    const person = createShaped()
    const head = person.readRest('Head', new Vector3())
    person.pose('sit_idle', 0)
    expect(person.readRest('Head', new Vector3()).toArray()).toEqual(head.toArray())
    expect(head.y).toBeGreaterThan(1.4)
    const left = person.readRest('LeftHand', new Vector3())
    expect(left.x).toBeCloseTo(-person.readRest('RightHand', new Vector3()).x, 3)
  })
})

describe('breath', () => {
  test('comes as often as it is told to', () => {
    const person = createDouble(library)
    person.breathe(30, 3)
    const eye = new Vector3(0, 1.6, 1.2)
    const at = new Vector3()
    const heights: number[] = []
    for (let i = 0; i < 72 * 10; i++) {
      person.update(1 / 72, eye)
      heights.push(person.readPlace('LeftUpperArm', at).y)
    }
    const mean = heights.reduce((sum, one) => sum + one, 0) / heights.length
    const rises = heights.filter((one, i) => i > 0 && one >= mean && (heights[i - 1] ?? one) < mean).length
    // Thirty a minute for ten seconds; the clip sways under it.
    expect(rises).toBeGreaterThanOrEqual(4)
    expect(rises).toBeLessThanOrEqual(6)
  })
})
