/**
 * Packs the raw meshes of out/ into public/people: three levels of detail per person, one atlas each, shared clips.
 * usage: node pack.ts [name ...] [clips]
 */
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Document, NodeIO, PropertyType } from '@gltf-transform/core'
import { ALL_EXTENSIONS, EXTMeshoptCompression, KHRTextureBasisu } from '@gltf-transform/extensions'
import { prune, quantize, reorder, resample } from '@gltf-transform/functions'
import { encodeToKTX2 } from 'ktx2-encoder'
import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer'
import sharp from 'sharp'

const here = dirname(fileURLToPath(import.meta.url))
const target = join(here, '../../public/people')

/** Triangles and picture sizes of each level; ART.md §4 sets the limits. */
const LEVELS = [
  { triangles: 11_600, colourPx: 1024, normalPx: 1024, ormPx: 512, blinks: true },
  { triangles: 5_450, colourPx: 512, normalPx: 512, ormPx: 256, blinks: true },
  { triangles: 2_450, colourPx: 256, normalPx: 256, ormPx: 128, blinks: false },
]

type Joint = { name: string; parent: string | null; placeM: [number, number, number] }
type PartHead = { name: string; detail: number; areaM2: number; vertices: number; triangles: number }
type PersonHead = { name: string; heightM: number; joints: Joint[]; parts: PartHead[] }
type Part = PartHead & {
  index: Uint32Array
  position: Float32Array
  normal: Float32Array
  uv: Float32Array
  joint: Uint32Array
  weight: Float32Array
  blink: Float32Array
}

const WIDTH = { position: 3, normal: 3, uv: 2, joint: 4, weight: 4, blink: 3 } as const

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
    blink: read.floats(p.vertices * 3),
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

/** Reduces one part; vertices stay where they are, so weights, charts and the blink stay exact. */
function reduce(part: Part, triangles: number): Uint32Array {
  if (triangles >= part.triangles) return part.index
  const attributes = new Float32Array(part.vertices * 8)
  for (let i = 0; i < part.vertices; i++) {
    attributes.set(part.normal.subarray(i * 3, i * 3 + 3), i * 8)
    attributes.set(part.uv.subarray(i * 2, i * 2 + 2), i * 8 + 3)
    attributes.set(part.blink.subarray(i * 3, i * 3 + 3), i * 8 + 5)
  }
  const weights = [0.3, 0.3, 0.3, 0.5, 0.5, 40, 40, 40]
  const [index] = MeshoptSimplifier.simplifyWithAttributes(
    part.index,
    part.position,
    3,
    attributes,
    8,
    weights,
    null,
    triangles * 3,
    1,
    [],
  )
  return index
}

/** Joins the reduced parts into one primitive's arrays. */
function merge(parts: Part[], total: number) {
  const given = shareOut(parts, total)
  // small round things fall apart below a floor
  const kept = parts.map((p, i) => reduce(p, Math.max(given[i]!, Math.min(p.triangles, 36))))
  const out = { position: [], normal: [], uv: [], joint: [], weight: [], blink: [] } as Record<
    keyof typeof WIDTH,
    number[]
  >
  const index: number[] = []
  parts.forEach((part, k) => {
    const renamed = new Map<number, number>()
    for (const i of kept[k]!) {
      let j = renamed.get(i)
      if (j === undefined) {
        j = out.position.length / 3
        renamed.set(i, j)
        for (const key of Object.keys(WIDTH) as (keyof typeof WIDTH)[]) {
          const n = WIDTH[key]
          for (let c = 0; c < n; c++) out[key].push(part[key][i * n + c]!)
        }
      }
      index.push(j)
    }
  })
  return { index, ...out }
}

const imageDecoder = async (bytes: Uint8Array) => {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data: new Uint8Array(data), width: info.width, height: info.height }
}

async function encode(name: string, kind: 'colour' | 'normal' | 'orm', px: number): Promise<Uint8Array> {
  const png = await sharp(join(here, `out/${name}_${kind}.png`))
    .resize(px, px, { kernel: 'lanczos3' })
    .png()
    .toBuffer()
  const colour = kind === 'colour'
  return encodeToKTX2(new Uint8Array(png), {
    isUASTC: false,
    generateMipmap: true,
    qualityLevel: colour ? 230 : kind === 'normal' ? 170 : 128,
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

async function packPerson(name: string) {
  const { head, parts } = readPerson(name)
  for (const [level, want] of LEVELS.entries()) {
    const mesh = merge(parts, want.triangles)
    const doc = new Document()
    doc.getRoot().getAsset().generator = 'assets/people'
    const buffer = doc.createBuffer()
    const root = doc.createNode(`char_${name}`).setExtras({ heightM: head.heightM })
    doc.createScene(name).addChild(root)
    const { skin } = addSkeleton(doc, head.joints, root)
    const accessor = (
      type: 'VEC2' | 'VEC3' | 'VEC4' | 'SCALAR',
      array: Float32Array | Uint16Array | Uint8Array,
    ) => doc.createAccessor().setType(type).setArray(array).setBuffer(buffer)
    const primitive = doc
      .createPrimitive()
      .setIndices(accessor('SCALAR', new Uint16Array(mesh.index)))
      .setAttribute('POSITION', accessor('VEC3', new Float32Array(mesh.position)))
      .setAttribute('NORMAL', accessor('VEC3', new Float32Array(mesh.normal)))
      .setAttribute('TEXCOORD_0', accessor('VEC2', new Float32Array(mesh.uv)))
      .setAttribute('JOINTS_0', accessor('VEC4', new Uint8Array(mesh.joint)))
      .setAttribute('WEIGHTS_0', accessor('VEC4', new Float32Array(mesh.weight)))
    if (want.blinks) {
      primitive.addTarget(
        doc
          .createPrimitiveTarget('blink')
          .setAttribute('POSITION', accessor('VEC3', new Float32Array(mesh.blink))),
      )
    }
    doc.createExtension(KHRTextureBasisu).setRequired(true)
    const texture = async (kind: 'colour' | 'normal' | 'orm', px: number) =>
      doc
        .createTexture(kind)
        .setMimeType('image/ktx2')
        .setImage(await encode(name, kind, px))
    const orm = await texture('orm', want.ormPx)
    const material = doc
      .createMaterial('C_person')
      .setBaseColorTexture(await texture('colour', want.colourPx))
      .setNormalTexture(await texture('normal', want.normalPx))
      .setMetallicRoughnessTexture(orm)
      .setOcclusionTexture(orm)
      .setMetallicFactor(1)
      .setRoughnessFactor(1)
    primitive.setMaterial(material)
    const body = doc.createMesh('person').addPrimitive(primitive)
    if (want.blinks) body.setExtras({ targetNames: ['blink'] }).setWeights([0])
    root.addChild(doc.createNode('person').setMesh(body).setSkin(skin))
    await doc.transform(
      reorder({ encoder: MeshoptEncoder, target: 'size', cleanup: false }),
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
      `char_${name}_lod${level}: ${mesh.index.length / 3} triangles, ${mesh.position.length / 3} vertices, ${kB.toFixed(0)} kB (${pictures.join(', ')} kB)\n`,
    )
  }
}

type ClipsHead = {
  joints: string[]
  parents: Record<string, string | null>
  placeM: Record<string, [number, number, number]>
  walkSpeedMps: number
  clips: { name: string; frames: number; lengthS: number; loop: boolean }[]
}

async function packClips() {
  const head: ClipsHead = JSON.parse(readFileSync(join(here, 'out/clips.json'), 'utf8'))
  const read = createReader(join(here, 'out/clips.bin'))
  const doc = new Document()
  doc.getRoot().getAsset().generator = 'assets/people'
  const buffer = doc.createBuffer()
  const root = doc.createNode('clips').setExtras({ walkSpeedMps: head.walkSpeedMps })
  doc.createScene('library').addChild(root)
  const nodes = new Map(head.joints.map((j) => [j, doc.createNode(j)]))
  for (const j of head.joints) {
    const parent = head.parents[j]
    const from = parent ? head.placeM[parent]! : [0, 0, 0]
    nodes
      .get(j)!
      .setTranslation([0, 1, 2].map((c) => head.placeM[j]![c]! - from[c]!) as [number, number, number])
    ;(parent ? nodes.get(parent)! : root).addChild(nodes.get(j)!)
  }
  for (const c of head.clips) {
    const times = read.floats(c.frames)
    const rotation = read.floats(c.frames * head.joints.length * 4)
    const hips = read.floats(c.frames * 3)
    const animation = doc.createAnimation(c.name).setExtras({ loop: c.loop })
    const input = doc.createAccessor().setType('SCALAR').setArray(times).setBuffer(buffer)
    const track = (
      node: string,
      path: 'rotation' | 'translation',
      type: 'VEC3' | 'VEC4',
      values: Float32Array,
    ) => {
      const output = doc.createAccessor().setType(type).setArray(values).setBuffer(buffer)
      const sampler = doc
        .createAnimationSampler()
        .setInput(input)
        .setOutput(output)
        .setInterpolation('LINEAR')
      animation.addSampler(sampler)
      animation.addChannel(
        doc.createAnimationChannel().setSampler(sampler).setTargetNode(nodes.get(node)!).setTargetPath(path),
      )
    }
    track('Hips', 'translation', 'VEC3', hips)
    head.joints.forEach((joint, k) => {
      const values = new Float32Array(c.frames * 4)
      for (let f = 0; f < c.frames; f++) {
        for (let i = 0; i < 4; i++) values[f * 4 + i] = rotation[(f * head.joints.length + k) * 4 + i]!
      }
      track(joint, 'rotation', 'VEC4', values)
    })
  }
  await doc.transform(resample({ tolerance: 8e-4, cleanup: false }))
  await compress(doc)
  const path = join(target, 'clips_humanoid.glb')
  await createIO().write(path, doc)
  process.stdout.write(
    `clips_humanoid: ${head.clips.map((c) => c.name).join(', ')}, ${(statSync(path).size / 1024).toFixed(0)} kB\n`,
  )
}

mkdirSync(target, { recursive: true })
await MeshoptEncoder.ready
await MeshoptSimplifier.ready
const names = process.argv.slice(2)
for (const name of names) await (name === 'clips' ? packClips() : packPerson(name))
