import { AnimationClip, type Bone, type KeyframeTrack, type Object3D, Quaternion, Vector3 } from 'three'
import type { GLTF } from 'three/addons/loaders/GLTFLoader.js'

/** Names the shared clips of `people/clips_humanoid.glb`. */
export type ClipName =
  | 'idle'
  | 'idle_2'
  | 'talk'
  | 'listen'
  | 'walk'
  | 'point'
  | 'hand_over'
  | 'raise_hand'
  | 'nod'

/** Clips that repeat; the others play once and return to the clip before. */
export const LOOPING: ReadonlySet<ClipName> = new Set(['idle', 'idle_2', 'talk', 'listen', 'walk'])

/** Holds the shared clips and the skeleton they were made on. */
export type ClipLibrary = {
  readonly clips: ReadonlyMap<ClipName, AnimationClip>
  readonly hipsRestM: Vector3
  /** How fast the root must move while `walk` plays, in m/s, for feet not to slide; for the clips' own skeleton. */
  readonly walkSpeedMps: number
}

/** Reads the clip library out of the loaded `clips_humanoid.glb`. */
export function readClipLibrary(gltf: GLTF): ClipLibrary {
  const hips = gltf.scene.getObjectByName('Hips')
  const root = gltf.scene.getObjectByName('clips')
  if (!hips || typeof root?.userData.walkSpeedMps !== 'number') {
    throw new Error('clip library: expected a node "clips" with walkSpeedMps and a joint "Hips"')
  }
  const clips = new Map(gltf.animations.map((clip) => [clip.name as ClipName, clip]))
  return { clips, hipsRestM: hips.position.clone(), walkSpeedMps: root.userData.walkSpeedMps }
}

/**
 * Fits a shared clip to one person: rotations are taken as they are, the hips' path is scaled by the ratio of hip
 * heights. Without it short people float and tall ones wade.
 */
export function fitClip(clip: AnimationClip, library: ClipLibrary, hips: Object3D): AnimationClip {
  const rest = library.hipsRestM
  const scale = hips.position.y / rest.y
  const tracks = clip.tracks.map((track): KeyframeTrack => {
    if (track.name !== 'Hips.position') return track
    const fitted = track.clone()
    for (let i = 0; i < fitted.values.length; i += 3) {
      fitted.values[i] = hips.position.x + (track.values[i]! - rest.x) * scale
      fitted.values[i + 1] = hips.position.y + (track.values[i + 1]! - rest.y) * scale
      fitted.values[i + 2] = hips.position.z + (track.values[i + 2]! - rest.z) * scale
    }
    return fitted
  })
  return new AnimationClip(clip.name, clip.duration, tracks)
}

const DEG = Math.PI / 180
const HEAD_YAW_LIMIT = 55 * DEG
const HEAD_PITCH_LIMIT = 25 * DEG
const EYE_YAW_LIMIT = 22 * DEG
const EYE_PITCH_LIMIT = 14 * DEG
/** Beyond this the target counts as behind the back, and the head returns to rest. */
const GIVE_UP_YAW = 110 * DEG
/** Share of a turn the neck takes, the head takes the rest. */
const NECK_SHARE = 0.4
/** How fast head and eyes follow, per second (exponential). */
const HEAD_RATE = 3.2
const EYE_RATE = 16

const toTarget = new Vector3()
const turn = new Quaternion()
const parentTurn = new Quaternion()
const UP = new Vector3(0, 1, 0)
const RIGHT = new Vector3(1, 0, 0)
const FORWARD = new Vector3(0, 0, 1)

const clamp = (x: number, limit: number) => Math.max(-limit, Math.min(limit, x))

/**
 * Turns eyes and head towards a point, on top of the playing clip. Rest frames of all joints are the person's own
 * frame (+Z forward, +Y up), so yaw and pitch can be taken there. Call after the mixer, once per frame.
 */
export class Gaze {
  /** Joints this turns on top of the clip. */
  readonly bones: readonly Bone[]
  private headYaw = 0
  private headPitch = 0
  private eyeYaw = 0
  private eyePitch = 0
  private saccadeYaw = 0
  private saccadePitch = 0
  private nextSaccadeS = 0
  private readonly neck: Bone
  private readonly head: Bone
  private readonly eyes: readonly Bone[]
  private readonly next: () => number

  /** `next` yields numbers in 0..1 for the small jumps of the eyes. */
  constructor(root: Object3D, next: () => number) {
    this.neck = findBone(root, 'Neck')
    this.head = findBone(root, 'Head')
    this.eyes = [findBone(root, 'LeftEye'), findBone(root, 'RightEye')]
    this.bones = [this.neck, this.head, ...this.eyes]
    this.next = next
  }

  /** Follows `targetM` (world, metres), or looks straight ahead without one. */
  update(root: Object3D, targetM: Vector3 | null, deltaS: number) {
    let yaw = 0
    let pitch = 0
    if (targetM) {
      this.head.getWorldPosition(toTarget)
      toTarget.subVectors(targetM, toTarget)
      root.getWorldQuaternion(parentTurn).invert()
      toTarget.applyQuaternion(parentTurn)
      yaw = Math.atan2(toTarget.x, toTarget.z)
      // eyes sit above the head joint by about 8 cm
      pitch = -Math.atan2(toTarget.y - 0.08, Math.hypot(toTarget.x, toTarget.z))
      if (Math.abs(yaw) > GIVE_UP_YAW) yaw = pitch = 0
    }
    const wantYaw = clamp(yaw * 0.8, HEAD_YAW_LIMIT)
    const wantPitch = clamp(pitch * 0.7, HEAD_PITCH_LIMIT)
    const headStep = 1 - Math.exp(-HEAD_RATE * deltaS)
    this.headYaw += (wantYaw - this.headYaw) * headStep
    this.headPitch += (wantPitch - this.headPitch) * headStep

    this.nextSaccadeS -= deltaS
    if (this.nextSaccadeS <= 0) {
      this.nextSaccadeS = 0.6 + 1.8 * this.next()
      this.saccadeYaw = (this.next() - 0.5) * 3 * DEG
      this.saccadePitch = (this.next() - 0.5) * 2 * DEG
    }
    const eyeStep = 1 - Math.exp(-EYE_RATE * deltaS)
    const eyeYaw = clamp(yaw - this.headYaw, EYE_YAW_LIMIT) + this.saccadeYaw
    const eyePitch = clamp(pitch - this.headPitch, EYE_PITCH_LIMIT) + this.saccadePitch
    this.eyeYaw += (eyeYaw - this.eyeYaw) * eyeStep
    this.eyePitch += (eyePitch - this.eyePitch) * eyeStep

    rotateOnTop(this.neck, this.headYaw * NECK_SHARE, this.headPitch * NECK_SHARE)
    rotateOnTop(this.head, this.headYaw * (1 - NECK_SHARE), this.headPitch * (1 - NECK_SHARE))
    for (const eye of this.eyes) rotateOnTop(eye, this.eyeYaw, this.eyePitch)
  }
}

function findBone(root: Object3D, name: string): Bone {
  const found = root.getObjectByName(name)
  if (!found) throw new Error(`person: expected a joint "${name}"`)
  return found as Bone
}

function rotateOnTop(bone: Bone, yaw: number, pitch: number) {
  bone.quaternion.premultiply(turn.setFromAxisAngle(RIGHT, pitch))
  bone.quaternion.premultiply(turn.setFromAxisAngle(UP, yaw))
}

/** Gives the lids' closure, 0 open to 1 closed, over time; people blink every two to six seconds. */
export class Blink {
  private untilS: number
  private phaseS = -1
  private readonly next: () => number

  constructor(next: () => number) {
    this.next = next
    this.untilS = 1 + 4 * next()
  }

  update(deltaS: number): number {
    if (this.phaseS < 0) {
      this.untilS -= deltaS
      if (this.untilS > 0) return 0
      this.phaseS = 0
      this.untilS = 2 + 4 * this.next()
    }
    this.phaseS += deltaS
    if (this.phaseS > 0.26) {
      this.phaseS = -1
      return 0
    }
    return this.phaseS < 0.09 ? this.phaseS / 0.09 : Math.max(0, 1 - (this.phaseS - 0.12) / 0.14)
  }
}

/** Lifts the chest on top of any clip, so that nobody stands like a statue. About 14 breaths a minute. */
export class Breath {
  /** Joints this turns on top of the clip. */
  readonly bones: readonly Bone[]
  private phase: number
  private readonly chest: Bone
  private readonly left: Bone
  private readonly right: Bone

  constructor(root: Object3D, next: () => number) {
    this.chest = findBone(root, 'UpperChest')
    this.left = findBone(root, 'LeftShoulder')
    this.right = findBone(root, 'RightShoulder')
    this.bones = [this.chest, this.left, this.right]
    this.phase = next() * Math.PI * 2
  }

  update(deltaS: number) {
    this.phase = (this.phase + deltaS * 1.47) % (Math.PI * 2)
    const depth = Math.sin(this.phase)
    this.chest.quaternion.multiply(turn.setFromAxisAngle(RIGHT, -0.5 * DEG * depth))
    turn.setFromAxisAngle(FORWARD, 0.6 * DEG * depth)
    this.left.quaternion.multiply(turn)
    this.right.quaternion.multiply(turn.conjugate())
  }
}
