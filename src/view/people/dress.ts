import { BufferAttribute, BufferGeometry, type Mesh, type SkinnedMesh } from 'three'

/**
 * One range of a person's index buffer. What stands before a slash in `id` names the layer it belongs to, such as
 * `goggles` or `body`; ranges of `body` are drawn whenever nothing worn hides them.
 */
export type Layer = {
  readonly id: string
  /** First entry of the range in the index buffer. */
  readonly start: number
  /** Entries of the range: three per triangle. */
  readonly count: number
  /** Ids of ranges, not of layers, that are not drawn while this is worn. */
  readonly hides: readonly string[]
}

/** The layer that nobody takes off. */
export const BODY = 'body'

/** Names the layer that a range belongs to. */
export function layerOf(rangeId: string): string {
  const slash = rangeId.indexOf('/')
  return slash < 0 ? rangeId : rangeId.slice(0, slash)
}

/** Lists what can be worn, in the order of the file. */
export function wearable(layers: readonly Layer[]): string[] {
  return [...new Set(layers.map((range) => layerOf(range.id)))].filter((id) => id !== BODY)
}

/** Reads the layer table of a mesh's extras; `where` names the file in errors. A mesh without one has no layers. */
export function parseLayers(extras: Readonly<Record<string, unknown>>, where: string): readonly Layer[] {
  const table = extras.layers
  if (table === undefined) return []
  const fail = (what: string): never => {
    throw new Error(`${where}: ${what}`)
  }
  if (!Array.isArray(table)) return fail('layers: expected a list')
  const ids = new Set<string>(table.map((row) => row?.id))
  if (ids.size !== table.length) fail('layers: two ranges share an id')
  return table.map((row: Partial<Layer>, i): Layer => {
    const { id, start, count, hides } = row
    if (typeof id !== 'string' || id === '') return fail(`layers[${i}]: expected an id`)
    if (!Number.isInteger(start) || !Number.isInteger(count) || start! < 0 || count! < 0 || count! % 3 !== 0)
      return fail(`layer "${id}": expected start and count in whole triangles`)
    if (!Array.isArray(hides)) return fail(`layer "${id}": expected hides`)
    for (const hidden of hides)
      if (!ids.has(hidden)) fail(`layer "${id}" hides the unknown range "${hidden}"`)
    return { id, start: start!, count: count!, hides }
  })
}

/** Reads a person's usual sets of clothes, by name, out of the root's extras. */
export function parseUsual(
  extras: Readonly<Record<string, unknown>>,
  layers: readonly Layer[],
  where: string,
): Readonly<Record<string, readonly string[]>> {
  const usual = (extras.usual ?? {}) as Readonly<Record<string, readonly string[]>>
  for (const [name, worn] of Object.entries(usual)) assertKnown(layers, worn, `${where}: usual set "${name}"`)
  return usual
}

function assertKnown(layers: readonly Layer[], worn: Iterable<string>, where: string) {
  const known = wearable(layers)
  for (const id of worn)
    if (!known.includes(id))
      throw new Error(`${where} names the unknown layer "${id}"; known: ${known.join(', ') || 'none'}`)
}

/** Chooses the ranges that are drawn while `worn` is worn, in the order of the file. */
export function chooseRanges(layers: readonly Layer[], worn: ReadonlySet<string>): Layer[] {
  const isOn = (range: Layer) => layerOf(range.id) === BODY || worn.has(layerOf(range.id))
  const hidden = new Set<string>()
  for (const range of layers) if (isOn(range)) for (const id of range.hides) hidden.add(id)
  return layers.filter((range) => isOn(range) && !hidden.has(range.id))
}

/** Counts the triangles drawn while `worn` is worn. */
export function countTriangles(layers: readonly Layer[], worn: ReadonlySet<string>): number {
  return chooseRanges(layers, worn).reduce((sum, range) => sum + range.count, 0) / 3
}

/**
 * Writes the index of what is drawn while `worn` is worn into `into`, which must be as long as `source`; returns how
 * many entries were written. Throws where `worn` names what the person does not have.
 */
export function writeIndex(
  source: ArrayLike<number>,
  layers: readonly Layer[],
  worn: ReadonlySet<string>,
  into: Uint16Array | Uint32Array,
): number {
  assertKnown(layers, worn, 'dress')
  let at = 0
  for (const range of chooseRanges(layers, worn)) {
    for (let i = range.start; i < range.start + range.count; i++) into[at++] = source[i]!
  }
  return at
}

/** One mesh that can be dressed: a level of detail of the body with its lenses. */
type Dressed = {
  readonly mesh: Mesh
  readonly layers: readonly Layer[]
  readonly source: Uint16Array | Uint32Array
}

/**
 * Dresses a person: all levels of detail and their lenses at once, by index buffers of its own, so that two people
 * from one file may wear different things. Costs one copy of the index on a change and nothing in between.
 */
export class Dress {
  private readonly dressed: readonly Dressed[]
  /** What can be worn, in the order of the file. */
  readonly wearable: readonly string[]
  private worn: ReadonlySet<string> = new Set()

  /** `meshes` are one person's, with `layers` in their user data; the body's first level comes first. */
  constructor(meshes: readonly SkinnedMesh[], where = 'person') {
    const all = meshes.map((mesh) => ({ mesh, layers: parseLayers(mesh.userData, where) }))
    this.wearable = [...new Set(all.flatMap(({ layers }) => wearable(layers)))]
    this.dressed = all
      .filter(({ layers }) => layers.length > 0)
      .map(({ mesh, layers }) => {
        const index = mesh.geometry.index
        if (!index) throw new Error(`${where}: layers need an index buffer`)
        const source = index.array as Uint16Array | Uint32Array
        mesh.geometry = withOwnIndex(mesh.geometry, source)
        return { mesh, layers, source }
      })
    this.wear([])
  }

  /** What is worn now. */
  get wears(): ReadonlySet<string> {
    return this.worn
  }

  /** Puts on exactly these layers. Throws where one is not in the person's file. */
  wear(worn: Iterable<string>) {
    const want = new Set(worn)
    for (const id of want)
      if (!this.wearable.includes(id))
        throw new Error(`dress: no layer "${id}"; this person has: ${this.wearable.join(', ') || 'none'}`)
    this.worn = want
    for (const { mesh, layers, source } of this.dressed) {
      const index = mesh.geometry.index!
      // a far level may have left a small thing out altogether
      const here = new Set(wearable(layers).filter((id) => want.has(id)))
      const count = writeIndex(source, layers, here, index.array as Uint16Array | Uint32Array)
      index.needsUpdate = true
      mesh.geometry.setDrawRange(0, count)
    }
  }

  /** Frees the index buffers. */
  dispose() {
    for (const { mesh } of this.dressed) mesh.geometry.dispose()
  }
}

/** Shares all vertex buffers and owns the index. */
function withOwnIndex(shared: BufferGeometry, source: Uint16Array | Uint32Array): BufferGeometry {
  const own = new BufferGeometry()
  for (const [name, attribute] of Object.entries(shared.attributes)) own.setAttribute(name, attribute)
  own.morphAttributes = shared.morphAttributes
  own.morphTargetsRelative = shared.morphTargetsRelative
  own.boundingBox = shared.boundingBox
  own.boundingSphere = shared.boundingSphere
  own.userData = shared.userData
  own.setIndex(new BufferAttribute(source.slice(), 1))
  return own
}
