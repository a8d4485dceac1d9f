/**
 * Packs the sampled clips of out/ into public/people: `clips_humanoid.glb` for everybody, `clips_health.glb` for the
 * quarantine post (putting protection on and off, the patient).
 * usage: node pack-clips.ts
 */
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Document, NodeIO, PropertyType } from '@gltf-transform/core'
import { ALL_EXTENSIONS, EXTMeshoptCompression } from '@gltf-transform/extensions'
import { dedup, prune } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'

const here = dirname(fileURLToPath(import.meta.url))
const FILES = ['humanoid', 'health'] as const
/** How far a frame may lie off the line between its neighbours and still be left out: quaternion units (0.2 degrees), metres. */
const TOLERANCE = 2e-3
const TOLERANCE_M = 1e-3
/** Less than this is no movement. */
const STILL = 1e-5

type Vector = [number, number, number]
type Quaternion = [number, number, number, number]
type Head = {
  joints: string[]
  parents: Record<string, string | null>
  placeM: Record<string, Vector>
  walkSpeedMps: number
  clips: { name: string; frames: number; extras: Record<string, unknown>; file: string }[]
}
type Clip = Head['clips'][number] & { times: Float32Array; rotation: Float32Array; hips: Float32Array }

function readClips(): { head: Head; clips: Clip[] } {
  const head: Head = JSON.parse(readFileSync(join(here, 'out/clips.json'), 'utf8'))
  const bytes = readFileSync(join(here, 'out/clips.bin'))
  const all = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  let at = 0
  const read = (count: number) => {
    at += count
    return all.slice(at - count, at)
  }
  const clips = head.clips.map((clip) => ({
    ...clip,
    times: read(clip.frames),
    rotation: read(clip.frames * head.joints.length * 4),
    hips: read(clip.frames * 3),
  }))
  return { head, clips }
}

const rowOf = (values: Float32Array, row: number, width: number) =>
  values.subarray(row * width, (row + 1) * width)

const apart = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i]!)))

/** Tells whether all rows are alike. */
function isStill(values: Float32Array, width: number): boolean {
  return values.every((value, i) => Math.abs(value - values[i % width]!) < STILL)
}

function jointRows({ rotation, frames }: Clip, joint: number, joints: number): Float32Array {
  const rows = new Float32Array(frames * 4)
  for (let f = 0; f < frames; f++) rows.set(rowOf(rotation, f * joints + joint, 4), f * 4)
  return rows
}

/** Picks the frames to keep, the same for all joints, so that every frame left out lies near the line between its neighbours. */
function keepFrames({ rotation, hips, frames }: Clip, joints: number): number[] {
  const isNear = (values: Float32Array, width: number, from: number, to: number, tolerance: number) => {
    const [a, b] = [rowOf(values, from, width), rowOf(values, to, width)]
    for (let frame = from + 1; frame < to; frame++) {
      const share = (frame - from) / (to - from)
      const row = rowOf(values, frame, width)
      for (let i = 0; i < width; i++)
        if (Math.abs(a[i]! + (b[i]! - a[i]!) * share - row[i]!) > tolerance) return false
    }
    return true
  }
  const kept = [0]
  for (let from = 0; from < frames - 1; ) {
    let to = from + 1
    while (
      to + 1 < frames &&
      isNear(rotation, joints * 4, from, to + 1, TOLERANCE) &&
      isNear(hips, 3, from, to + 1, TOLERANCE_M)
    )
      to++
    kept.push(to)
    from = to
  }
  return kept
}

async function pack(file: string, head: Head, clips: Clip[], standing: Clip) {
  const doc = new Document()
  doc.getRoot().getAsset().generator = 'assets/people'
  const buffer = doc.createBuffer()
  const root = doc.createNode('clips').setExtras({ walkSpeedMps: head.walkSpeedMps })
  doc.createScene('library').addChild(root)
  const nodes = new Map(head.joints.map((joint) => [joint, doc.createNode(joint)]))
  for (const joint of head.joints) {
    const parent = head.parents[joint]
    const from = parent ? head.placeM[parent]! : [0, 0, 0]
    const offset = head.placeM[joint]!.map((place, axis) => place - from[axis]!) as Vector
    ;(parent ? nodes.get(parent)! : root).addChild(nodes.get(joint)!.setTranslation(offset))
  }
  // a joint that a clip does not tell of rests as somebody stands
  for (const [k, joint] of head.joints.entries())
    nodes.get(joint)!.setRotation([...rowOf(jointRows(standing, k, head.joints.length), 0, 4)] as Quaternion)
  for (const clip of clips) {
    const animation = doc.createAnimation(clip.name).setExtras(clip.extras)
    const kept = keepFrames(clip, head.joints.length)
    const accessor = (type: 'SCALAR' | 'VEC3' | 'VEC4', values: Float32Array) =>
      doc.createAccessor().setType(type).setArray(values).setBuffer(buffer)
    const timesOf = (frames: readonly number[]) =>
      accessor(
        'SCALAR',
        Float32Array.from(frames, (frame) => clip.times[frame]!),
      )
    const [many, one] = [timesOf(kept), timesOf([0])]
    const track = (joint: string, path: 'rotation' | 'translation', values: Float32Array, width: 3 | 4) => {
      const still = isStill(values, width)
      const frames = still ? [0] : kept
      const keys = new Float32Array(frames.length * width)
      for (const [i, frame] of frames.entries()) keys.set(rowOf(values, frame, width), i * width)
      const sampler = doc
        .createAnimationSampler()
        .setInput(still ? one : many)
        .setOutput(accessor(width === 4 ? 'VEC4' : 'VEC3', keys))
        .setInterpolation('LINEAR')
      const channel = doc
        .createAnimationChannel()
        .setSampler(sampler)
        .setTargetNode(nodes.get(joint)!)
        .setTargetPath(path)
      animation.addSampler(sampler).addChannel(channel)
    }
    track('Hips', 'translation', clip.hips, 3)
    for (const [k, joint] of head.joints.entries()) {
      const values = jointRows(clip, k, head.joints.length)
      const rest = nodes.get(joint)!.getRotation()
      if (isStill(values, 4) && apart(rowOf(values, 0, 4), rest) < STILL) continue
      track(joint, 'rotation', values, 4)
    }
  }
  await doc.transform(
    dedup({ propertyTypes: [PropertyType.ACCESSOR] }),
    prune({ propertyTypes: [PropertyType.ACCESSOR], keepLeaves: true, keepAttributes: true }),
  )
  doc
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER })
  const path = join(here, `../../public/people/clips_${file}.glb`)
  await new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
    .write(path, doc)
  const lastS = clips.reduce((sum, { times }) => sum + times.at(-1)!, 0)
  process.stdout.write(
    `clips_${file}: ${clips.length} clips, ${lastS.toFixed(0)} s, ${(statSync(path).size / 1000).toFixed(0)} kB\n`,
  )
}

await MeshoptEncoder.ready
const { head, clips } = readClips()
const standing = clips.find(({ name }) => name === 'idle')!
for (const file of FILES)
  await pack(
    file,
    head,
    clips.filter((clip) => clip.file === file),
    standing,
  )
