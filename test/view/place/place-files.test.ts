import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isOnFloor, readFloor } from '#test/support/floor.ts'

const DIR = resolve(import.meta.dirname, '../../../public/place')
const FILES = readdirSync(DIR)

interface Gltf {
  nodes: { name: string; mesh?: number; extras?: { part?: string; pivotM?: number[] } }[]
  materials?: { name: string }[]
  meshes?: { primitives: { material?: number; attributes: Record<string, number> }[] }[]
}

/** Reads the JSON chunk of a binary glTF, which is its first. */
function readGltf(file: string): Gltf {
  const bytes = readFileSync(join(DIR, file))
  return JSON.parse(bytes.subarray(20, 20 + bytes.readUInt32LE(12)).toString('utf8'))
}

const namesOf = ({ materials = [] }: Gltf): string[] => materials.map(({ name }) => name)

/** Width, height and Vulkan format of a KTX2 file, from its header. */
function readKtx2(file: string): { format: number; width: number; height: number } {
  const bytes = readFileSync(join(DIR, file))
  return { format: bytes.readUInt32LE(12), width: bytes.readUInt32LE(20), height: bytes.readUInt32LE(24) }
}

/** The display window of an EXR file as its corners: two pairs of 32-bit integers after the attribute's head. */
function readExrWindow(file: string): number[] {
  const bytes = readFileSync(join(DIR, file))
  const at = bytes.indexOf('displayWindow\0box2i\0') + 'displayWindow\0box2i\0'.length + 4
  return [0, 4, 8, 12].map((offset) => bytes.readInt32LE(at + offset))
}

/** Points at floor level where no trainee walks: behind desks, in a kennel, in a room behind glass, outside the gate. */
const OUT_OF_REACH = new Set([
  'A_police',
  'A_police_visitor',
  'A_image_room',
  'A_dog_rest',
  'A_gate_truck',
  'A_refusal',
])

const scenes = FILES.flatMap((file) => file.match(/^place_(.+)_live\.glb$/)?.[1] ?? [])

test('there is a scene', () => expect(scenes).toContain('express-mail'))

describe.each(scenes)('%s', (scene) => {
  const parts = FILES.flatMap((file) => file.match(`^place_${scene}_(.+)\\.glb$`)?.[1] ?? []).filter(
    (part) => part !== 'live' && part !== 'surfaces',
  )
  const surfaces = readGltf(`place_${scene}_surfaces.glb`)
  const live = readGltf(`place_${scene}_live.glb`)
  const nodes = new Map(live.nodes.map((node) => [node.name, node]))

  test('every name stands once among what lives', () => {
    const names = live.nodes.map(({ name }) => name).filter((name) => /^[ADIX]_/.test(name))
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('X_floor')
  })

  test('what lives says in which part, and meshes where their pivot is', () => {
    for (const [name, { mesh, extras }] of nodes) {
      if (!/^[ADI]_/.test(name)) continue
      expect(parts, name).toContain(extras?.part)
      if (mesh !== undefined) expect(extras?.pivotM, name).toHaveLength(3)
    }
  })

  test('a belt carries the coordinates of the lightmap', () => {
    for (const [name, { mesh }] of nodes) {
      if (mesh === undefined || !/^I_belt\d?$/.test(name)) continue
      expect(live.meshes?.[mesh]?.primitives[0]?.attributes, name).toHaveProperty('TEXCOORD_1')
    }
  })

  test('nobody is set down inside of a thing', async () => {
    const { triangles, points } = await readFloor(join(DIR, `place_${scene}_live.glb`))
    const walled = [...points].filter(([name, at]) => !OUT_OF_REACH.has(name) && !isOnFloor(at, triangles))
    expect(walled).toEqual([])
  })

  test('all parts that cover ground differ in no class from the surfaces', () => {
    expect(parts.length).toBeGreaterThan(0)
    for (const part of parts) {
      const gltf = readGltf(`place_${scene}_${part}.glb`)
      expect(namesOf(surfaces), part).toEqual(expect.arrayContaining(namesOf(gltf)))
      for (const { primitives } of gltf.meshes ?? [])
        for (const { material, attributes } of primitives) {
          const name = gltf.materials?.[material ?? -1]?.name
          expect(name, part).toMatch(/^C_/)
          expect(attributes, `${part} ${name}`).toHaveProperty('COLOR_0')
          if (name !== 'C_glow' && name !== 'C_glass')
            expect(attributes, `${part} ${name}`).toHaveProperty('TEXCOORD_1')
        }
    }
  })

  test.each(parts)('%s has a light, with all that belongs to it', (part) => {
    const lights = FILES.filter((file) => file.match(`^lm_${scene}_${part}(_[^_]+)?\\.json$`))
    expect(lights.length).toBeGreaterThan(0)
    const maps = lights.map((file) => readKtx2(file.replace('.json', '.ktx2')))
    // A light takes another's place without a new program only if both are of one kind.
    for (const map of maps) expect(map).toEqual(maps[0])
    for (const file of lights) {
      const light = JSON.parse(readFileSync(join(DIR, file), 'utf8'))
      expect(light.scale, file).toBeGreaterThan(0)
      expect(light.mean, file).toBeGreaterThan(0)
      expect(light.glow, file).toBeGreaterThan(0)
      expect(readExrWindow(light.environment), file).toEqual([0, 0, 255, 127])
      const probes = JSON.parse(readFileSync(join(DIR, light.probes), 'utf8'))
      expect(probes.rgb, file).toHaveLength(probes.columns * probes.rows * 3)
      const { min, max, centre } = light.room
      for (const axis of [0, 1, 2]) {
        expect(centre[axis], file).toBeGreaterThan(min[axis])
        expect(centre[axis], file).toBeLessThan(max[axis])
      }
    }
  })
})
