import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BufferAttribute, BufferGeometry, MeshBasicMaterial, SkinnedMesh } from 'three'
import { describe, expect, test } from 'vitest'
import {
  chooseRanges,
  countTriangles,
  Dress,
  type Layer,
  layerOf,
  parseLayers,
  parseUsual,
  wearable,
  writeIndex,
} from '#view/people/dress.ts'
import { OUTFITS, outfitFile } from '#view/people/outfits.ts'

/** A face with a mouth, a mask that hides the mouth, and goggles that hide nothing. */
const LAYERS: readonly Layer[] = [
  { id: 'body', start: 0, count: 6, hides: [] },
  { id: 'body/1', start: 6, count: 3, hides: [] },
  { id: 'mask', start: 9, count: 3, hides: ['body/1'] },
  { id: 'mask/1', start: 12, count: 3, hides: [] },
  { id: 'goggles', start: 15, count: 3, hides: ['mask/1'] },
]
const SOURCE = Uint16Array.from({ length: 18 }, (_, i) => i)
const drawn = (worn: string[]) => {
  const into = new Uint16Array(18)
  return [...into.subarray(0, writeIndex(SOURCE, LAYERS, new Set(worn), into))]
}
const numbers = (...ranges: [number, number][]) =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i))

describe('what is drawn of a dressed person', () => {
  test('is the whole body while nothing is worn', () => {
    expect(drawn([])).toEqual(numbers([0, 9]))
  })

  test('is what is worn, without what that hides', () => {
    expect(drawn(['mask'])).toEqual(numbers([0, 6], [9, 15]))
  })

  test('leaves out a part of a layer that another layer hides', () => {
    expect(drawn(['mask', 'goggles'])).toEqual(numbers([0, 6], [9, 12], [15, 18]))
  })

  test('does not depend on the order of putting on', () => {
    expect(drawn(['goggles', 'mask'])).toEqual(drawn(['mask', 'goggles']))
  })

  test('counts in triangles', () => {
    expect(countTriangles(LAYERS, new Set(['mask']))).toBe(4)
    expect(chooseRanges(LAYERS, new Set(['goggles'])).map((range) => range.id)).toEqual([
      'body',
      'body/1',
      'goggles',
    ])
  })

  test('can be worn in layers, not in ranges', () => {
    expect(wearable(LAYERS)).toEqual(['mask', 'goggles'])
  })

  test('never holds what the person does not have', () => {
    expect(() => drawn(['gown'])).toThrow('unknown layer "gown"; known: mask, goggles')
    expect(() => drawn(['body/1'])).toThrow('unknown layer')
  })
})

describe('a layer table', () => {
  const parse = (layers: unknown) => parseLayers({ layers }, 'file')

  test('is read as it stands', () => {
    expect(parse(LAYERS)).toEqual(LAYERS)
    expect(parseLayers({}, 'file')).toEqual([])
  })

  test('is refused with place and offence when it is wrong', () => {
    expect(() => parse([{ ...LAYERS[0], count: 4 }])).toThrow('file: layer "body": expected start and count')
    expect(() => parse([{ ...LAYERS[0], hides: ['tail'] }])).toThrow(
      'layer "body" hides the unknown range "tail"',
    )
    expect(() => parse([LAYERS[0], LAYERS[0]])).toThrow('two ranges share an id')
    expect(() => parse([{ start: 0, count: 3, hides: [] }])).toThrow('layers[0]: expected an id')
    expect(() => parse('none')).toThrow('expected a list')
    expect(() => parseUsual({ usual: { hall: ['crown'] } }, LAYERS, 'file')).toThrow(
      'file: usual set "hall" names the unknown layer "crown"',
    )
  })
})

describe('a dress', () => {
  function createMesh() {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(54), 3))
    geometry.setIndex(new BufferAttribute(SOURCE.slice(), 1))
    const mesh = new SkinnedMesh(geometry, new MeshBasicMaterial())
    mesh.userData.layers = LAYERS
    return mesh
  }

  test('changes all levels at once and leaves a neighbour from the same file alone', () => {
    const [near, far] = [createMesh(), createMesh()]
    const neighbour = createMesh()
    neighbour.geometry = near.geometry
    const dress = new Dress([near, far])
    const other = new Dress([neighbour])
    dress.wear(['mask'])
    for (const mesh of [near, far]) expect(mesh.geometry.drawRange).toEqual({ start: 0, count: 12 })
    expect(neighbour.geometry.drawRange.count).toBe(9)
    expect(near.geometry.attributes.position).toBe(neighbour.geometry.attributes.position)
    other.wear(['goggles'])
    expect([...near.geometry.index!.array.slice(0, 12)]).toEqual(drawn(['mask']))
  })

  test('goes back to nothing worn', () => {
    const mesh = createMesh()
    const dress = new Dress([mesh])
    dress.wear(['mask', 'goggles'])
    dress.wear([])
    expect([...mesh.geometry.index!.array.slice(0, 9)]).toEqual(drawn([]))
    expect([...dress.wears]).toEqual([])
  })

  test('refuses what the person does not have', () => {
    expect(() => new Dress([createMesh()]).wear(['wings'])).toThrow('this person has: mask, goggles')
  })
})

/** Reads the JSON of a GLB file. */
function readGlb(path: string) {
  const bytes = readFileSync(path)
  return JSON.parse(bytes.subarray(20, 20 + bytes.readUInt32LE(12)).toString('utf8')) as {
    nodes: { name: string; extras?: Record<string, unknown> }[]
    meshes: { name: string; extras?: Record<string, unknown>; primitives: { indices: number }[] }[]
    accessors: { count: number }[]
  }
}

const FOLDER = join(import.meta.dirname, '../../../public/people')
const LIMIT = [12_000, 6_000, 3_000]
const files = readdirSync(FOLDER).filter((file) => /^char_.*_lod\d\.glb$/.test(file))

describe.each(files)('%s', (file) => {
  const glb = readGlb(join(FOLDER, file))
  const limit = LIMIT[Number(/_lod(\d)/.exec(file)![1])]!
  const tables = glb.meshes.map((mesh) => {
    const layers = parseLayers(mesh.extras ?? {}, file)
    const entries = glb.accessors[mesh.primitives[0]!.indices]!.count
    return {
      name: mesh.name,
      entries,
      layers: layers.length > 0 ? layers : [{ id: 'body', start: 0, count: entries, hides: [] }],
    }
  })

  test('has ranges that share the index buffer out without gap or overlap', () => {
    for (const { layers, entries } of tables) {
      let at = 0
      for (const range of layers) {
        expect(range.start).toBe(at)
        at += range.count
      }
      expect(at).toBe(entries)
    }
  })

  test('stays within its triangles, whatever is usually worn', () => {
    const { usual = {} } = (glb.nodes.find((node) => node.name.startsWith('char_'))?.extras ?? {}) as {
      usual?: Record<string, string[]>
    }
    for (const worn of [[], ...Object.values(usual)]) {
      const sum = tables.reduce((triangles, { layers }) => {
        const here = new Set(wearable(layers).filter((id) => worn.includes(id)))
        return triangles + countTriangles(layers, here)
      }, 0)
      expect(sum, worn.join(', ') || 'nothing worn').toBeLessThanOrEqual(limit)
    }
  })

  test('has every layer that its usual sets name', () => {
    const extras = glb.nodes.find((node) => node.name.startsWith('char_'))?.extras ?? {}
    const all = tables.flatMap(({ layers }) => layers)
    expect(() => parseUsual(extras, all, file)).not.toThrow()
  })
})

describe.each(OUTFITS.map((outfit) => ({ outfit, file: outfitFile(outfit) })))(
  '$file',
  ({ outfit, file }) => {
    const glb = (level: number) => readGlb(join(FOLDER, `${file}_lod${level}.glb`))
    const usualOf = (level: number) =>
      (glb(level).nodes.find((node) => node.name.startsWith('char_'))?.extras?.usual ?? {}) as Record<
        string,
        string[]
      >

    test('has its sets in all levels', () => {
      for (const level of [0, 1, 2]) expect(Object.keys(usualOf(level))).toEqual(outfit.sets)
    })

    test('weighs no more than a near level may', () => {
      expect(statSync(join(FOLDER, `${file}_lod0.glb`)).size).toBeLessThanOrEqual(400 * 1024)
    })

    test('draws the skin of the hands only while no glove is worn', () => {
      const layers = glb(0).meshes.flatMap((mesh) => parseLayers(mesh.extras ?? {}, file))
      for (const worn of Object.values(usualOf(0))) {
        const here = new Set(worn)
        const bare = chooseRanges(layers, new Set(worn.filter((id) => !id.endsWith('gloves'))))
        const gloved = chooseRanges(layers, here)
        const skin = (ranges: Layer[]) => ranges.filter((r) => layerOf(r.id) === 'body').length
        if (worn.some((id) => id.endsWith('gloves'))) expect(skin(gloved)).toBeLessThan(skin(bare))
      }
    })
  },
)
