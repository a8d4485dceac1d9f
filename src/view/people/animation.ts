import type { AnimationClip, Object3D, Vector3 } from 'three'
import type { GLTF } from 'three/addons/loaders/GLTFLoader.js'

/** Clips that repeat until another is played. */
const LOOPS = [
  'idle',
  'idle_2',
  'idle_3',
  'listen',
  'talk',
  'talk_2',
  'talk_3',
  'walk',
  'sit_idle',
  'sit_talk',
  'sit_shiver',
  'shiver',
  'lie',
  'lie_back',
  'carry_idle',
  'carry_walk',
  'kneel',
  'read_instrument',
  'drag',
  'dragged',
  'hand_rub',
] as const

/** Clips that play once; then comes the clip they lead to, or the loop before. */
const ONCE = [
  'nod',
  'shake_head',
  'point',
  'raise_hand',
  'beckon',
  'stop_signal',
  'sit_down',
  'stand_up',
  'sit_cough',
  'cough',
  'stagger',
  'collapse',
  'hand_over',
  'give',
  'receive',
  'kneel_down',
  'kneel_up',
  'don_mask',
  'don_seal_check',
  'don_gloves',
  'don_zip_up',
  'doff_outer_gloves',
  'doff_goggles',
  'doff_coverall',
  'doff_boot_covers',
  'doff_respirator',
  'doff_cap',
  'doff_inner_gloves',
] as const

/** Names the shared clips of `people/clips_humanoid.glb` and `people/clips_health.glb`. */
export type ClipName = (typeof LOOPS)[number] | (typeof ONCE)[number]

/** All clips, those that repeat first. */
export const CLIP_NAMES: readonly ClipName[] = [...LOOPS, ...ONCE]
/** Clips that repeat; the others play once. */
export const LOOPING: ReadonlySet<ClipName> = new Set(LOOPS)

/** Frames a second of a clip in memory. */
export const CLIP_FPS = 30

/** One clip, laid out frame by frame. */
export type Clip = {
  readonly name: ClipName
  readonly durationS: number
  readonly frames: number
  /** Per frame and joint x, y, z, w of the local rotation. */
  readonly rotations: Float32Array
  /** Per frame the place of the hips of the clips' own skeleton. */
  readonly hipsM: Float32Array
  /** What comes after; `undefined` means the loop that ran before. */
  readonly follow: ClipName | undefined
  /** Height of the seat, which is the same for bodies of every size. */
  readonly seatM: number | undefined
  /** How far eyes and head may turn to somebody, 0 to 1. */
  readonly gaze: number
  /** How far the lids are shut, 0 to 1. */
  readonly lids: number
  /** The feet are not on the floor. */
  readonly isFree: boolean
}

/** Holds the shared clips and the skeleton they were made on. */
export type ClipLibrary = {
  readonly clips: ReadonlyMap<ClipName, Clip>
  readonly skeleton: Rig
  /** How fast the root must move while `walk` plays, in m/s, for feet not to slide; for the clips' own skeleton. */
  readonly walkSpeedMps: number
}

/** A skeleton whose joints all rest in the person's own frame; parents come before their children. */
export type Rig = {
  readonly joints: readonly string[]
  /** Index of each joint's parent; -1 for the hips. */
  readonly parents: Int16Array
  /** Per joint x, y, z from its parent's place, in metres. */
  readonly offsetsM: Float32Array
}

/** Reads the joints below (and with) the hips. */
export function readRig(hips: Object3D): Rig {
  const joints: string[] = []
  const parents: number[] = []
  const offsets: number[] = []
  const visit = (joint: Object3D, parent: number) => {
    const at = joints.push(joint.name) - 1
    parents.push(parent)
    offsets.push(...joint.position.toArray())
    for (const child of joint.children) visit(child, at)
  }
  visit(hips, -1)
  return { joints, parents: Int16Array.from(parents), offsetsM: Float32Array.from(offsets) }
}

/** Finds a joint's index. */
export function jointIndex({ joints }: Rig, name: string): number {
  const index = joints.indexOf(name)
  if (index < 0) throw new Error(`person: unknown joint "${name}"; known: ${joints.join(', ')}`)
  return index
}

/** Reads the clip library out of the loaded `clips_humanoid.glb`, and further files of clips if there are any. */
export function readClipLibrary(gltf: GLTF, ...more: readonly GLTF[]): ClipLibrary {
  const hips = gltf.scene.getObjectByName('Hips')
  const root = gltf.scene.getObjectByName('clips')
  if (!hips || typeof root?.userData.walkSpeedMps !== 'number') {
    throw new Error('clip library: expected a node "clips" with walkSpeedMps and a joint "Hips"')
  }
  const skeleton = readRig(hips)
  const standing = new Float32Array(skeleton.joints.length * 4)
  hips.traverse((joint) => joint.quaternion.toArray(standing, jointIndex(skeleton, joint.name) * 4))
  const clips = [gltf, ...more].flatMap(({ animations }) =>
    animations.map((clip) => layOut(clip, skeleton, standing)),
  )
  return {
    clips: new Map(clips.map((clip) => [clip.name, clip])),
    skeleton,
    walkSpeedMps: root.userData.walkSpeedMps,
  }
}

/** Lays a clip out frame by frame; a joint that it does not tell of rests as somebody stands. */
function layOut(clip: AnimationClip, { joints, offsetsM }: Rig, standing: Float32Array): Clip {
  const frames = Math.round(clip.duration * CLIP_FPS) + 1
  const rotations = new Float32Array(frames * standing.length)
  const hipsM = new Float32Array(frames * 3)
  for (let frame = 0; frame < frames; frame++) {
    rotations.set(standing, frame * standing.length)
    hipsM.set(offsetsM.subarray(0, 3), frame * 3)
  }
  for (const { name, times, values } of clip.tracks) {
    const [joint = '', path] = name.split('.')
    const isPlace = path === 'position'
    const width = isPlace ? 3 : 4
    const out = isPlace ? hipsM : rotations
    const stride = isPlace ? 3 : standing.length
    const from = isPlace ? 0 : joints.indexOf(joint) * 4
    for (let frame = 0, key = 0; frame < frames; frame++) {
      const atS = frame / CLIP_FPS
      while (key + 2 < times.length && times[key + 1]! <= atS) key++
      const after = Math.min(key + 1, times.length - 1)
      const spanS = times[after]! - times[key]!
      const share = spanS > 0 ? Math.min(1, Math.max(0, (atS - times[key]!) / spanS)) : 0
      let [dot, length] = [1, 1]
      if (!isPlace) {
        dot = 0
        for (let i = 0; i < 4; i++) dot += values[key * 4 + i]! * values[after * 4 + i]!
      }
      const at = frame * stride + from
      for (let i = 0; i < width; i++) {
        const end = values[after * width + i]! * (dot < 0 ? -1 : 1)
        out[at + i] = values[key * width + i]! * (1 - share) + end * share
      }
      if (!isPlace) {
        length = Math.hypot(out[at]!, out[at + 1]!, out[at + 2]!, out[at + 3]!)
        for (let i = 0; i < 4; i++) out[at + i]! /= length
      }
    }
  }
  const { follow, seatM, gaze = 1, lids = 0, isFree = false } = clip.userData as Partial<Clip>
  const name = clip.name as ClipName
  return { name, durationS: clip.duration, frames, rotations, hipsM, follow, seatM, gaze, lids, isFree }
}

/** Where a body's hips rest and where those of the clips' skeleton do; fits a path of hips to the body. */
export type HipsFit = { readonly ownM: Vector3; readonly clipM: Vector3 }

/** What the player puts out: the joints' local rotations, the hips' place on this body, what the clip says of face and feet. */
export type Pose = {
  readonly rotations: Float32Array
  readonly hipsM: Float32Array
  gaze: number
  lids: number
  /** 1 while the feet are to be kept on the floor, 0 while they are free. */
  planted: number
}

/** Makes an empty pose for so many joints. */
export function createPose(joints: number): Pose {
  return { rotations: new Float32Array(joints * 4), hipsM: new Float32Array(3), gaze: 1, lids: 0, planted: 1 }
}

/** Cross-fade between clips. */
const FADE_S = 0.35

/**
 * Plays clips on one body, fading from one to the next. Rotations are taken as they are; the path of the hips is scaled
 * by the ratio of hip heights (about the seat, where there is one), or short people float and tall ones wade.
 * `update` allocates nothing.
 */
export class ClipPlayer {
  readonly pose: Pose
  private readonly before: Pose
  private readonly fit: HipsFit
  private clip: Clip
  private timeS = 0
  private last: Clip | undefined
  private lastS = 0
  private fadeS = FADE_S

  constructor(clip: Clip, fit: HipsFit) {
    this.clip = clip
    this.fit = fit
    const joints = clip.rotations.length / clip.frames / 4
    this.pose = createPose(joints)
    this.before = createPose(joints)
  }

  /** The clip that plays. */
  get current(): Clip {
    return this.clip
  }

  /** Starts a clip at a time in it, fading over from what is seen now unless told not to. */
  play(clip: Clip, atS = 0, isFading = true) {
    const isMidFade = this.fadeS < FADE_S
    this.last = isFading && !isMidFade ? this.clip : undefined
    this.lastS = this.timeS
    if (isFading) copyPose(this.pose, this.before)
    this.clip = clip
    this.timeS = atS
    this.fadeS = isFading ? 0 : FADE_S
  }

  /** Advances; returns whether a clip that plays once has come to its end. */
  update(deltaS: number): boolean {
    this.timeS += deltaS
    samplePose(this.clip, this.timeS, this.fit, this.pose)
    if (this.fadeS < FADE_S) {
      this.fadeS += deltaS
      this.lastS += deltaS
      // a fade cut short by another starts from the pose then seen
      if (this.last) samplePose(this.last, this.lastS, this.fit, this.before)
      const share = Math.min(1, this.fadeS / FADE_S)
      blendPose(this.before, this.pose, share * share * (3 - 2 * share))
    }
    return !LOOPING.has(this.clip.name) && this.timeS >= this.clip.durationS
  }
}

/** Fits the height of the hips to a body. */
function fitHeightM(y: number, { ownM, clipM }: HipsFit, seatM = 0): number {
  return seatM + ((y - seatM) * (ownM.y - seatM)) / (clipM.y - seatM)
}

/** Writes a clip at a time into a pose; a loop goes round, what plays once stays at its end. */
export function samplePose(clip: Clip, timeS: number, fit: HipsFit, out: Pose) {
  const { frames, rotations, hipsM, durationS } = clip
  const inS = LOOPING.has(clip.name) ? timeS % durationS : Math.min(timeS, durationS)
  const at = (inS / durationS) * (frames - 1)
  const frame = Math.min(Math.floor(at), frames - 2)
  const share = at - frame
  const width = rotations.length / frames
  const from = frame * width
  const to = out.rotations
  for (let i = 0; i < width; i += 4) {
    const a = from + i
    const b = a + width
    let x = rotations[b]!
    let y = rotations[b + 1]!
    let z = rotations[b + 2]!
    let w = rotations[b + 3]!
    const ax = rotations[a]!
    const ay = rotations[a + 1]!
    const az = rotations[a + 2]!
    const aw = rotations[a + 3]!
    const part = ax * x + ay * y + az * z + aw * w < 0 ? -share : share
    x = ax * (1 - share) + x * part
    y = ay * (1 - share) + y * part
    z = az * (1 - share) + z * part
    w = aw * (1 - share) + w * part
    const scale = 1 / Math.sqrt(x * x + y * y + z * z + w * w)
    to[i] = x * scale
    to[i + 1] = y * scale
    to[i + 2] = z * scale
    to[i + 3] = w * scale
  }
  const h = frame * 3
  const scale = fit.ownM.y / fit.clipM.y
  const x = hipsM[h]! * (1 - share) + hipsM[h + 3]! * share
  const y = hipsM[h + 1]! * (1 - share) + hipsM[h + 4]! * share
  const z = hipsM[h + 2]! * (1 - share) + hipsM[h + 5]! * share
  out.hipsM[0] = fit.ownM.x + (x - fit.clipM.x) * scale
  out.hipsM[1] = fitHeightM(y, fit, clip.seatM)
  out.hipsM[2] = fit.ownM.z + (z - fit.clipM.z) * scale
  out.gaze = clip.gaze
  out.lids = clip.lids
  out.planted = clip.isFree ? 0 : 1
}

function copyPose(from: Pose, to: Pose) {
  to.rotations.set(from.rotations)
  to.hipsM.set(from.hipsM)
  to.gaze = from.gaze
  to.lids = from.lids
  to.planted = from.planted
}

/** Blends a pose into another, in place of the other; a share of 1 leaves the other as it is. */
function blendPose(from: Pose, into: Pose, share: number) {
  const a = from.rotations
  const b = into.rotations
  for (let i = 0; i < b.length; i += 4) {
    const dot = a[i]! * b[i]! + a[i + 1]! * b[i + 1]! + a[i + 2]! * b[i + 2]! + a[i + 3]! * b[i + 3]!
    const rest = dot < 0 ? share - 1 : 1 - share
    const x = a[i]! * rest + b[i]! * share
    const y = a[i + 1]! * rest + b[i + 1]! * share
    const z = a[i + 2]! * rest + b[i + 2]! * share
    const w = a[i + 3]! * rest + b[i + 3]! * share
    const scale = 1 / Math.sqrt(x * x + y * y + z * z + w * w)
    b[i] = x * scale
    b[i + 1] = y * scale
    b[i + 2] = z * scale
    b[i + 3] = w * scale
  }
  for (let i = 0; i < 3; i++) into.hipsM[i] = from.hipsM[i]! * (1 - share) + into.hipsM[i]! * share
  into.gaze = from.gaze * (1 - share) + into.gaze * share
  into.lids = from.lids * (1 - share) + into.lids * share
  into.planted = from.planted * (1 - share) + into.planted * share
}
