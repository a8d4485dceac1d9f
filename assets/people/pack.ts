/**
 * Packs the raw meshes of out/ into public/people: three levels of detail per person, one atlas each, shared clips.
 * usage: node pack.ts [name ...] [clips]
 */
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Document, type Material, NodeIO, PropertyType } from '@gltf-transform/core'
import { ALL_EXTENSIONS, EXTMeshoptCompression, KHRTextureBasisu } from '@gltf-transform/extensions'
import { prune, quantize } from '@gltf-transform/functions'
import { encodeToKTX2 } from 'ktx2-encoder'
import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer'
import sharp from 'sharp'

const here = dirname(fileURLToPath(import.meta.url))
const target = join(here, '../../public/people')

/** Triangles and picture sizes of each level; ART.md §4 sets the limits, for whatever a person usually wears. */
const LEVELS = [
  { triangles: 11_700, limit: 12_000, colourPx: 1024, normalPx: 1024, ormPx: 512, morphs: true },
  { triangles: 5_700, limit: 6_000, colourPx: 512, normalPx: 512, ormPx: 256, morphs: true },
  { triangles: 2_750, limit: 3_000, colourPx: 256, normalPx: 256, ormPx: 128, morphs: false },
]
/** The near level may weigh this much. */
const LEVEL0_LIMIT_KB = 400
/** The layer that nobody takes off. */
const BODY = 'body'

type Joint = { name: string; parent: string | null; placeM: [number, number, number] }
type PartHead = {
  name: string
  detail: number
  areaM2: number
  vertices: number
  triangles: number
  layer: string
  /** Clear, such as a visor: a mesh of its own without a picture. */
  lens: boolean
}
type PersonHead = {
  name: string
  heightM: number
  joints: Joint[]
  parts: PartHead[]
  morphs: string[]
  layers: string[]
  usual: Record<string, string[]>
}
type Part = PartHead & {
  index: Uint32Array
  position: Float32Array
  normal: Float32Array
  uv: Float32Array
  joint: Uint32Array
  weight: Float32Array
  /** One offset field per morph, in the head's order. */
  morphs: Float32Array[]
  /** Per vertex, a bit for each of the head's layers that hides it. */
  cover: Uint32Array
  /** Per vertex, 1 where every level of detail keeps it. */
  keep: Uint32Array
}

const WIDTH = { position: 3, normal: 3, uv: 2, joint: 4, weight: 4 } as const

/** Reads consecutive typed arrays from one buffer. */
function createReader(path: string) {
  const bytes = readFileSync(path)
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  let at = 0
  const skip = (bytes: number) => {
    at += bytes
    return at - bytes
  }
  return {
    floats: (n: number) => new Float32Array(buffer, skip(n * 4), n),
    ints: (n: number) => new Uint32Array(buffer, skip(n * 4), n),
  }
}

function readPerson(name: string): { head: PersonHead; parts: Part[] } {
  const head: PersonHead = JSON.parse(readFileSync(join(here, `out/${name}.json`), 'utf8'))
  const read = createReader(join(here, `out/${name}.bin`))
  const parts = head.parts.map((p) => ({
    ...p,
    index: read.ints(p.triangles * 3),
    position: read.floats(p.vertices * 3),
    normal: read.floats(p.vertices * 3),
    uv: read.floats(p.vertices * 2),
    joint: read.ints(p.vertices * 4),
    weight: read.floats(p.vertices * 4),
    morphs: head.morphs.map(() => read.floats(p.vertices * 3)),
    cover: read.ints(p.vertices),
    keep: read.ints(p.vertices),
  }))
  return { head, parts }
}

/** Shares the triangles out: more to what is looked at (detail), less to what is flat or already coarse. */
function shareOut(parts: Part[], total: number): number[] {
  const want = parts.map((p) => p.detail * Math.sqrt(p.areaM2 * p.triangles))
  const given = parts.map(() => 0)
  let left = total
  let open = parts.map((_, i) => i)
  while (open.length > 0) {
    const sum = open.reduce((s, i) => s + want[i]!, 0)
    const full = open.filter((i) => (want[i]! / sum) * left >= parts[i]!.triangles)
    if (full.length === 0) {
      for (const i of open) given[i] = Math.floor((want[i]! / sum) * left)
      break
    }
    for (const i of full) {
      given[i] = parts[i]!.triangles
      left -= parts[i]!.triangles
    }
    open = open.filter((i) => !full.includes(i))
  }
  return given
}

/** Reduces one part; vertices stay where they are, so weights, charts and morphs stay exact. */
function reduce(part: Part, triangles: number): Uint32Array {
  if (triangles >= part.triangles) return part.index
  const moved = new Float32Array(part.vertices * 3)
  for (const morph of part.morphs) for (let i = 0; i < moved.length; i++) moved[i]! += morph[i]!
  const attributes = new Float32Array(part.vertices * 8)
  for (let i = 0; i < part.vertices; i++) {
    attributes.set(part.normal.subarray(i * 3, i * 3 + 3), i * 8)
    attributes.set(part.uv.subarray(i * 2, i * 2 + 2), i * 8 + 3)
    attributes.set(moved.subarray(i * 3, i * 3 + 3), i * 8 + 5)
  }
  const weights = [0.3, 0.3, 0.3, 0.5, 0.5, 40, 40, 40]
  const [index] = MeshoptSimplifier.simplifyWithAttributes(
    part.index,
    part.position,
    3,
    attributes,
    8,
    weights,
    part.keep.some(Boolean) ? Uint8Array.from(part.keep) : null,
    triangles * 3,
    1,
    [],
  )
  return index
}

type Range = { layer: string; cover: number; corners: { part: Part; i: number }[] }

/**
 * Sorts the triangles of reduced parts into ranges: one for each layer and each set of layers that hides a triangle,
 * which is when it hides all three corners. Ranges too small to be worth an entry are hidden by fewer layers.
 */
function sortIntoRanges(head: PersonHead, parts: Part[], kept: Uint32Array[]): Range[] {
  const ranges = new Map<string, Range>()
  const open = (layer: string, cover: number) => {
    const key = `${layer} ${cover}`
    let range = ranges.get(key)
    if (!range) {
      range = { layer, cover, corners: [] }
      ranges.set(key, range)
    }
    return range
  }
  parts.forEach((part, k) => {
    const index = kept[k]!
    for (let t = 0; t < index.length; t += 3) {
      const cover = part.cover[index[t]!]! & part.cover[index[t + 1]!]! & part.cover[index[t + 2]!]!
      const { corners } = open(part.layer, cover >>> 0)
      for (let c = 0; c < 3; c++) corners.push({ part, i: index[t + c]! })
    }
  })
  for (const range of [...ranges.values()]) {
    if (range.cover === 0 || range.corners.length >= SMALL_RANGE * 3) continue
    ranges.delete(`${range.layer} ${range.cover}`)
    // the next that is hidden by fewer layers, and by no other
    const next = [...ranges.values()]
      .filter((other) => other.layer === range.layer && (other.cover & ~range.cover) === 0)
      .sort((a, b) => countBits(b.cover) - countBits(a.cover))[0]
    const { corners } = next ?? open(range.layer, 0)
    corners.push(...range.corners)
  }
  const order = [BODY, ...head.layers]
  return [...ranges.values()].sort(
    (a, b) => order.indexOf(a.layer) - order.indexOf(b.layer) || a.cover - b.cover,
  )
}
/** Triangles under which a range is not worth an entry of its own. */
const SMALL_RANGE = 4

function countBits(bits: number): number {
  let count = 0
  for (let left = bits >>> 0; left > 0; left >>>= 1) count += left & 1
  return count
}

/** Counts the triangles drawn while a set of layers is worn. */
function countDrawn(head: PersonHead, ranges: Range[], worn: readonly string[]): number {
  const bits = worn.reduce((sum, layer) => sum | (1 << head.layers.indexOf(layer)), 0)
  return ranges
    .filter((r) => (r.layer === BODY || worn.includes(r.layer)) && (r.cover & bits) === 0)
    .reduce((sum, r) => sum + r.corners.length / 3, 0)
}

/** Reduces all parts so far that whatever is usually worn stays within the level's triangles. */
function reduceToFit(head: PersonHead, parts: Part[], triangles: number) {
  const sets: (readonly string[])[] = [[], ...Object.values(head.usual)]
  const attempt = (total: number) => {
    const given = shareOut(parts, total)
    // small round things fall apart below a floor
    const kept = parts.map((p, i) => reduce(p, Math.max(given[i]!, Math.min(p.triangles, 36))))
    const ranges = sortIntoRanges(head, parts, kept)
    return { ranges, worst: Math.max(...sets.map((worn) => countDrawn(head, ranges, worn))) }
  }
  let best = attempt(triangles)
  if (head.layers.length === 0 && best.worst <= triangles) return best
  let low = triangles * 0.5
  let high = triangles * 2.6
  let fits: typeof best | undefined
  for (let round = 0; round < 8; round++) {
    const total = (low + high) / 2
    best = attempt(total)
    if (best.worst > triangles) high = total
    else {
      low = total
      fits = best
    }
  }
  return fits ?? attempt(low)
}

/** Orders the triangles of one range for small files and warm caches; vertices get their order by first use. */
function inGoodOrder(corners: Range['corners']): Range['corners'] {
  const seen = new Map<Part, Map<number, number>>()
  const first: Range['corners'] = []
  const index = new Uint32Array(corners.length)
  corners.forEach((corner, at) => {
    const names = seen.get(corner.part) ?? new Map<number, number>()
    seen.set(corner.part, names)
    const known = names.get(corner.i)
    index[at] = known ?? first.push(corner) - 1
    if (known === undefined) names.set(corner.i, index[at]!)
  })
  const [renamed] = MeshoptEncoder.reorderMesh(index, true, true)
  const old = new Uint32Array(first.length)
  first.forEach((_, i) => {
    old[renamed[i]!] = i
  })
  return [...index].map((i) => first[old[i]!]!)
}

/** Joins ranges into one primitive's arrays and its table of layers. */
function merge(head: PersonHead, ranges: Range[]) {
  const out = { position: [], normal: [], uv: [], joint: [], weight: [] } as Record<
    keyof typeof WIDTH,
    number[]
  >
  const morphs: number[][] = head.morphs.map(() => [])
  const index: number[] = []
  const renamed = new Map<Part, Map<number, number>>()
  const ids: string[] = []
  const layers = ranges.map((range) => {
    const twins = ids.filter((id) => id.split('/')[0] === range.layer).length
    const id = twins === 0 ? range.layer : `${range.layer}/${twins}`
    ids.push(id)
    const start = index.length
    for (const { part, i } of inGoodOrder(range.corners)) {
      let names = renamed.get(part)
      if (!names) {
        names = new Map()
        renamed.set(part, names)
      }
      let j = names.get(i)
      if (j === undefined) {
        j = out.position.length / 3
        names.set(i, j)
        for (const key of Object.keys(WIDTH) as (keyof typeof WIDTH)[]) {
          const n = WIDTH[key]
          for (let c = 0; c < n; c++) out[key].push(part[key][i * n + c]!)
        }
        part.morphs.forEach((morph, m) => {
          for (let c = 0; c < 3; c++) morphs[m]!.push(morph[i * 3 + c]!)
        })
      }
      index.push(j)
    }
    return { id, start, count: index.length - start, hides: [] as string[] }
  })
  layers.forEach((layer) => {
    const bit = head.layers.indexOf(layer.id)
    if (bit >= 0) layer.hides = ids.filter((_, i) => (ranges[i]!.cover & (1 << bit)) !== 0)
  })
  return { index, morphs, layers, ...out }
}

type Quality = { colour: number; normal: number; normalShare: number; triangleShare: number }

/** What the near level may be cut down to, in this order, until the file is light enough. */
const QUALITIES: readonly Quality[] = [
  { colour: 230, normal: 170, normalShare: 1, triangleShare: 1 },
  { colour: 190, normal: 128, normalShare: 1, triangleShare: 1 },
  { colour: 190, normal: 128, normalShare: 1, triangleShare: 0.85 },
  { colour: 190, normal: 170, normalShare: 0.5, triangleShare: 0.85 },
  { colour: 150, normal: 128, normalShare: 0.5, triangleShare: 0.8 },
]

const imageDecoder = async (bytes: Uint8Array) => {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data: new Uint8Array(data), width: info.width, height: info.height }
}

async function encode(
  name: string,
  kind: 'colour' | 'normal' | 'orm',
  px: number,
  quality: Quality,
): Promise<Uint8Array> {
  const png = await sharp(join(here, `out/${name}_${kind}.png`))
    .resize(px, px, { kernel: 'lanczos3' })
    .png()
    .toBuffer()
  const colour = kind === 'colour'
  return encodeToKTX2(new Uint8Array(png), {
    isUASTC: false,
    generateMipmap: true,
    qualityLevel: kind === 'orm' ? 128 : quality[kind],
    compressionLevel: 2,
    isPerceptual: colour,
    isSetKTX2SRGBTransferFunc: colour,
    isNormalMap: false,
    imageDecoder,
  })
}

function addSkeleton(doc: Document, joints: Joint[], root: ReturnType<Document['createNode']>) {
  const buffer = doc.getRoot().listBuffers()[0]!
  const nodes = new Map(joints.map((j) => [j.name, doc.createNode(j.name)]))
  const place = new Map(joints.map((j) => [j.name, j.placeM]))
  for (const j of joints) {
    const from = j.parent ? place.get(j.parent)! : [0, 0, 0]
    nodes
      .get(j.name)!
      .setTranslation([0, 1, 2].map((c) => j.placeM[c]! - from[c]!) as [number, number, number])
    ;(j.parent ? nodes.get(j.parent)! : root).addChild(nodes.get(j.name)!)
  }
  const inverse = new Float32Array(joints.length * 16)
  joints.forEach((j, i) => {
    inverse.set([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -j.placeM[0], -j.placeM[1], -j.placeM[2], 1], i * 16)
  })
  const skin = doc.createSkin('person').setSkeleton(nodes.get('Hips')!)
  for (const j of joints) skin.addJoint(nodes.get(j.name)!)
  skin.setInverseBindMatrices(
    doc.createAccessor('inverse').setType('MAT4').setArray(inverse).setBuffer(buffer),
  )
  return { skin, nodes }
}

function createIO() {
  return new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
}

/** Drops what the transforms left over and turns meshopt compression on; joints without a mesh stay. */
async function compress(doc: Document) {
  await doc.transform(
    prune({ propertyTypes: [PropertyType.ACCESSOR], keepLeaves: true, keepAttributes: true }),
  )
  doc
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER })
}

type Merged = ReturnType<typeof merge>

/** Adds ranges of triangles as one skinned mesh with its table of layers. */
function addMesh(doc: Document, name: string, mesh: Merged, morphs: readonly string[], material: Material) {
  const buffer = doc.getRoot().listBuffers()[0]!
  const accessor = (
    type: 'VEC2' | 'VEC3' | 'VEC4' | 'SCALAR',
    array: Float32Array | Uint16Array | Uint8Array,
  ) => doc.createAccessor().setType(type).setArray(array).setBuffer(buffer)
  const primitive = doc
    .createPrimitive()
    .setIndices(accessor('SCALAR', new Uint16Array(mesh.index)))
    .setAttribute('POSITION', accessor('VEC3', new Float32Array(mesh.position)))
    .setAttribute('NORMAL', accessor('VEC3', new Float32Array(mesh.normal)))
    .setAttribute('JOINTS_0', accessor('VEC4', new Uint8Array(mesh.joint)))
    .setAttribute('WEIGHTS_0', accessor('VEC4', new Float32Array(mesh.weight)))
    .setMaterial(material)
  if (material.getBaseColorTexture())
    primitive.setAttribute('TEXCOORD_0', accessor('VEC2', new Float32Array(mesh.uv)))
  morphs.forEach((morph, m) => {
    primitive.addTarget(
      doc
        .createPrimitiveTarget(morph)
        .setAttribute('POSITION', accessor('VEC3', new Float32Array(mesh.morphs[m]!))),
    )
  })
  const extras: Record<string, unknown> = {}
  if (mesh.layers.length > 1 || mesh.layers[0]!.id !== BODY) extras.layers = mesh.layers
  if (morphs.length > 0) extras.targetNames = morphs
  return doc
    .createMesh(name)
    .addPrimitive(primitive)
    .setExtras(extras)
    .setWeights(morphs.map(() => 0))
}

/** Returns the names of the morphs that move anything. */
function movingMorphs(head: PersonHead, mesh: Merged): { names: string[]; mesh: Merged } {
  const moves = mesh.morphs.map((m) => m.some((x) => Math.abs(x) > 1e-6))
  return {
    names: head.morphs.filter((_, i) => moves[i]),
    mesh: { ...mesh, morphs: mesh.morphs.filter((_, i) => moves[i]) },
  }
}

async function packPerson(name: string) {
  const { head, parts } = readPerson(name)
  for (const level of LEVELS.keys()) {
    for (const quality of QUALITIES) {
      const shapes = reduceLevel(head, parts, level, quality.triangleShare)
      const kB = await writeLevel(head, shapes, level, quality)
      if (level > 0 || kB <= LEVEL0_LIMIT_KB) break
      if (quality === QUALITIES.at(-1))
        throw new Error(`${name}: ${kB.toFixed(0)} kB, limit ${LEVEL0_LIMIT_KB}`)
    }
  }
}

/** Reduces body and lenses of one level of detail. */
function reduceLevel(head: PersonHead, parts: Part[], level: number, share: number) {
  const want = LEVELS[level]!
  // far off, the frame is enough to tell a visor
  const lenses = level < 2 ? parts.filter((p) => p.lens) : []
  const lensRanges = sortIntoRanges(
    head,
    lenses,
    lenses.map((p) => reduce(p, Math.ceil(p.triangles / (level + 1)))),
  )
  const sets = [[], ...Object.values(head.usual)]
  const lensTriangles = Math.max(...sets.map((worn) => countDrawn(head, lensRanges, worn)))
  const solid = parts.filter((p) => !p.lens)
  const { ranges, worst } = reduceToFit(head, solid, want.triangles * share - lensTriangles)
  const drawn = worst + lensTriangles
  if (drawn > want.limit)
    throw new Error(`${head.name}, level ${level}: ${drawn} triangles, limit ${want.limit}`)
  return { ...movingMorphs(head, merge(head, ranges)), lens: merge(head, lensRanges), drawn }
}

/** Writes one level of detail; returns its weight in kB. */
async function writeLevel(
  head: PersonHead,
  { names, mesh, lens, drawn }: ReturnType<typeof reduceLevel>,
  level: number,
  quality: Quality,
): Promise<number> {
  const { name } = head
  const want = LEVELS[level]!
  if (mesh.position.length / 3 > 65_535) throw new Error(`${name}, level ${level}: too many vertices`)
  const doc = new Document()
  doc.getRoot().getAsset().generator = 'assets/people'
  doc.createBuffer()
  const root = doc.createNode(`char_${name}`).setExtras({ heightM: head.heightM, usual: head.usual })
  doc.createScene(name).addChild(root)
  const { skin } = addSkeleton(doc, head.joints, root)
  doc.createExtension(KHRTextureBasisu).setRequired(true)
  const texture = async (kind: 'colour' | 'normal' | 'orm', px: number) =>
    doc
      .createTexture(kind)
      .setMimeType('image/ktx2')
      .setImage(await encode(name, kind, px, quality))
  const orm = await texture('orm', want.ormPx)
  const material = doc
    .createMaterial('C_person')
    .setBaseColorTexture(await texture('colour', want.colourPx))
    .setNormalTexture(await texture('normal', want.normalPx * quality.normalShare))
    .setMetallicRoughnessTexture(orm)
    .setOcclusionTexture(orm)
    .setMetallicFactor(1)
    .setRoughnessFactor(1)
  const body = addMesh(doc, 'person', mesh, want.morphs ? names : [], material)
  root.addChild(doc.createNode('person').setMesh(body).setSkin(skin))
  if (lens.index.length > 0)
    root.addChild(
      doc
        .createNode('lens')
        .setMesh(addMesh(doc, 'lens', lens, [], createLens(doc)))
        .setSkin(skin),
    )
  await doc.transform(
    quantize({
      quantizePosition: 14,
      quantizeTexcoord: 13,
      quantizeNormal: 8,
      quantizeWeight: 8,
      cleanup: false,
    }),
  )
  await compress(doc)
  const path = join(target, `char_${name}_lod${level}.glb`)
  await createIO().write(path, doc)
  const kB = statSync(path).size / 1024
  const pictures = doc
    .getRoot()
    .listTextures()
    .map((t) => `${t.getName()} ${Math.round(t.getImage()!.byteLength / 1024)}`)
  process.stdout.write(
    `char_${name}_lod${level}: ${drawn} triangles at most, ${mesh.layers.length} ranges, ${mesh.position.length / 3} vertices, ${kB.toFixed(0)} kB (${pictures.join(', ')} kB)\n`,
  )
  return kB
}

/** Makes the one clear material: a smooth, slightly blue pane. */
function createLens(doc: Document) {
  return doc
    .createMaterial('C_lens')
    .setBaseColorFactor([0.62, 0.72, 0.76, 0.2])
    .setAlphaMode('BLEND')
    .setMetallicFactor(0)
    .setRoughnessFactor(0.04)
}

mkdirSync(target, { recursive: true })
await MeshoptEncoder.ready
await MeshoptSimplifier.ready
const names = process.argv.slice(2)
for (const name of names) await (name === 'clips' ? import('./pack-clips.ts') : packPerson(name))
