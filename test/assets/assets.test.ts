import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { matchesGlob } from 'node:path/posix'
import { NodeIO, type Primitive } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import validator from 'gltf-validator'
import { MeshoptDecoder } from 'meshoptimizer'
import { beforeAll, describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const PUBLIC = join(ROOT, 'public')
const MB = 1e6

const FILES = readdirSync(PUBLIC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(PUBLIC, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort()
const MODELS = FILES.filter((file) => file.endsWith('.glb'))
const sizeOf = (file: string): number => statSync(join(PUBLIC, file)).size

const io = new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
const read = (file: string) => io.readBinary(new Uint8Array(readFileSync(join(PUBLIC, file))))
const trianglesOf = (primitives: readonly Primitive[]): number =>
  primitives.reduce((sum, primitive) => sum + (primitive.getIndices()?.getCount() ?? 0) / 3, 0)

beforeAll(() => MeshoptDecoder.ready)

describe('every model', () => {
  test.each(MODELS)('%s is valid glTF', async (file) => {
    const { issues } = await validator.validateBytes(new Uint8Array(readFileSync(join(PUBLIC, file))))
    expect(issues.messages.filter(({ severity }) => severity === 0)).toEqual([])
  })

  test.each(MODELS)('%s asks for nothing outside itself', async (file) => {
    const bytes = readFileSync(join(PUBLIC, file))
    const json = JSON.parse(bytes.toString('utf8', 20, 20 + bytes.readUInt32LE(12))) as {
      buffers?: readonly { uri?: string }[]
      images?: readonly { uri?: string }[]
    }
    expect([...(json.buffers ?? []), ...(json.images ?? [])].filter(({ uri }) => uri !== undefined)).toEqual(
      [],
    )
  })
})

/** The most a level of detail may draw and weigh (ART.md §4). */
const LEVELS = [
  { triangles: 12_000, bytes: 0.42 * MB },
  { triangles: 6_000, bytes: 0.26 * MB },
  { triangles: 3_000, bytes: 0.13 * MB },
]

describe('people', () => {
  const persons = MODELS.filter((file) => /^people\/char_.*_lod\d\.glb$/.test(file))

  test('are at least fourteen, each with three levels', () => {
    const roles = new Map<string, string[]>()
    for (const file of persons) {
      const [, name = '', level = ''] = /char_(.+)_lod(\d)\.glb$/.exec(file) ?? []
      roles.set(name, [...(roles.get(name) ?? []), level])
    }
    for (const [name, levels] of roles) expect(levels, name).toEqual(['0', '1', '2'])
    // An outfit is another dress of the same person.
    expect(new Set([...roles.keys()].map((name) => name.split('_')[0])).size).toBeGreaterThanOrEqual(14)
  })

  test.each(persons)('%s keeps its budget: one skinned mesh, few triangles, small', async (file) => {
    const { triangles, bytes } = LEVELS[Number(/lod(\d)/.exec(file)?.[1])] ?? { triangles: 0, bytes: 0 }
    expect(sizeOf(file)).toBeLessThan(bytes)
    const root = (await read(file)).getRoot()
    const [skin] = root.listSkins()
    expect(skin?.listJoints().length).toBe(57)
    const primitives = root.listMeshes().flatMap((mesh) => mesh.listPrimitives())
    expect(primitives.length).toBeLessThanOrEqual(2)
    const layers = root
      .listNodes()
      .map((node) => node.getExtras().layers ?? node.getMesh()?.getExtras().layers)
      .find((one) => one !== undefined)
    // With layers, the file holds what is never worn together; what may be drawn is tested with the dress.
    if (!layers) expect(trianglesOf(primitives)).toBeLessThanOrEqual(triangles)
  })
})

/** Files that one run of a scene loads. A run has one light: the night's files stand in for the day's. */
function filesOfRun(scene: string): string[] {
  return FILES.filter((file) => new RegExp(`^place/[a-z]+_${scene}[_.]`).test(file)).filter(
    (file) => !/_night\./.test(file),
  )
}
const SCENES = ['express-mail', 'health-quarantine', 'port-hazmat']
const DRAWS_MAX = 10
const PLACE_TRIANGLES_MAX = 90_000

describe('places', () => {
  test.each(SCENES)('%s is at most 4.5 MB to load', (scene) => {
    const files = filesOfRun(scene)
    expect(files.length).toBeGreaterThan(3)
    expect(files.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(4.5 * MB)
  })

  const parts = MODELS.filter((file) => /^place\/place_/.test(file) && !/_(live|surfaces)\.glb$/.test(file))
  test.each(parts)('%s is drawn in few calls and triangles', async (file) => {
    const primitives = (await read(file))
      .getRoot()
      .listMeshes()
      .flatMap((mesh) => mesh.listPrimitives())
    expect(primitives.length).toBeLessThanOrEqual(DRAWS_MAX)
    expect(trianglesOf(primitives)).toBeLessThanOrEqual(PLACE_TRIANGLES_MAX)
  })
})

describe('things', () => {
  const sets = MODELS.filter((file) => file.startsWith('things/'))
  test.each(sets)('%s is one material and small', async (file) => {
    expect(sizeOf(file)).toBeLessThan(0.9 * MB)
    const root = (await read(file)).getRoot()
    expect(trianglesOf(root.listMeshes().flatMap((mesh) => mesh.listPrimitives()))).toBeLessThanOrEqual(
      35_000,
    )
  })
})

describe('the ledger', () => {
  const rows = readFileSync(join(ROOT, 'assets/ledger.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (asset|-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))

  test('names source, version, author and a permissive licence in every row', () => {
    expect(rows.length).toBeGreaterThan(10)
    for (const [, asset, source, version, author, licence] of rows) {
      for (const cell of [source, version, author]) expect(cell, asset).toBeTruthy()
      expect(licence, asset).toMatch(/MIT|CC0|OFL|Apache-2\.0|BSD|EST|ours/)
      expect(licence, asset).not.toMatch(/NC|ND/)
    }
  })

  test('has a row for every file that is served', () => {
    const globs = rows.flatMap(([, asset = '']) =>
      [...asset.matchAll(/`(public\/[^`]+)`/g)].map(([, glob = '']) => glob),
    )
    expect(
      FILES.filter((file) => !globs.some((glob) => matchesGlob(`public/${file}`, glob.replace(/\*$/, '**')))),
    ).toEqual([])
  })
})
