import { Vector3 } from 'three'
import { jointIndex, type Pose, type Rig } from './animation.ts'
import type { Body } from './body.ts'

const DEG = Math.PI / 180
const HEAD_YAW_LIMIT = 55 * DEG
const HEAD_PITCH_LIMIT = 25 * DEG
/** How far eyes turn in the head, in radians. */
export const EYE_YAW_LIMIT = 24 * DEG
export const EYE_PITCH_LIMIT = 15 * DEG
/** Beyond this the target counts as behind the back, and the head returns to rest. */
const GIVE_UP_YAW = 110 * DEG
/** Share of a turn the neck takes, the head takes the rest. */
const NECK_SHARE = 0.4
/** How fast head and eyes follow, per second (exponential). */
const HEAD_RATE = 3.2
const EYE_RATE = 22
/** How far down eyes look while the clip has them at work. */
const BUSY_PITCH = 9 * DEG
/** From the head's joint to the middle of the eyes, in metres. */
const EYES_UP_M = 0.045
const EYES_AHEAD_M = 0.08

const toTarget = new Vector3()

const clamp = (x: number, limit: number) => Math.max(-limit, Math.min(limit, x))

/** What `turnOnTop` turns by, in radians; numbers passed as arguments would be garbage in every frame. */
const by = { yaw: 0, pitch: 0, roll: 0 }

/** Turns a local rotation further: roll about Z, pitch about X, then yaw about Y, all in the parent's frame. */
function turnOnTop(rotations: Float32Array, joint: number) {
  const { yaw, pitch, roll } = by
  const cy = Math.cos(yaw / 2)
  const sy = Math.sin(yaw / 2)
  const cx = Math.cos(pitch / 2)
  const sx = Math.sin(pitch / 2)
  const cz = Math.cos(roll / 2)
  const sz = Math.sin(roll / 2)
  // yaw * pitch * roll
  const px = cy * sx * cz + sy * cx * sz
  const py = sy * cx * cz - cy * sx * sz
  const pz = cy * cx * sz - sy * sx * cz
  const pw = cy * cx * cz + sy * sx * sz
  const o = joint * 4
  const x = rotations[o]!
  const y = rotations[o + 1]!
  const z = rotations[o + 2]!
  const w = rotations[o + 3]!
  rotations[o] = pw * x + px * w + py * z - pz * y
  rotations[o + 1] = pw * y - px * z + py * w + pz * x
  rotations[o + 2] = pw * z + px * y - py * x + pz * w
  rotations[o + 3] = pw * w - px * x - py * y - pz * z
}

/** Writes a direction given in the person's frame into the frame of a joint. */
function intoJoint({ joints }: Body, joint: number, v: Vector3): Vector3 {
  const o = joint * 12
  const { x, y, z } = v
  return v.set(
    joints[o]! * x + joints[o + 3]! * y + joints[o + 6]! * z,
    joints[o + 1]! * x + joints[o + 4]! * y + joints[o + 7]! * z,
    joints[o + 2]! * x + joints[o + 5]! * y + joints[o + 8]! * z,
  )
}

/**
 * Turns eyes and head towards a point, on top of the clip. The head follows softly and not all the way, the eyes do the
 * rest within their limits: they rest on the face in small jumps, and glance away now and then. Directions are taken
 * from the pose before, which is a frame old at most.
 */
export class Gaze {
  /** Where the eyes stand in the head, in radians; to the left and down are positive. */
  eyeYaw = 0
  eyePitch = 0
  /** Becomes true in the update in which the eyes jump far; people blink then. */
  isJumping = false
  private headYaw = 0
  private headPitch = 0
  private jumpYaw = 0
  private jumpPitch = 0
  private nextJumpS = 0
  private nextGlanceS: number
  private glanceS = 0
  private glanceYaw = 0
  private glancePitch = 0
  private readonly neck: number
  private readonly head: number
  private readonly chest: number
  private readonly eyes: readonly number[]
  private readonly next: () => number

  /** `next` yields numbers in 0..1 for the jumps of the eyes. */
  constructor(rig: Rig, next: () => number) {
    this.neck = jointIndex(rig, 'Neck')
    this.head = jointIndex(rig, 'Head')
    this.chest = jointIndex(rig, 'UpperChest')
    this.eyes = [jointIndex(rig, 'LeftEye'), jointIndex(rig, 'RightEye')]
    this.next = next
    this.nextGlanceS = 2 + 5 * next()
  }

  /** Follows a point in the person's frame, metres, or lets the eyes wander without one. */
  update(body: Body, pose: Pose, targetM: Vector3 | null, deltaS: number) {
    this.jump(targetM !== null, deltaS)
    let yaw = 0
    let pitch = 0
    const hasTarget = targetM !== null && pose.gaze > 0.05
    if (hasTarget) {
      this.aim(body, this.chest, targetM)
      yaw = Math.atan2(toTarget.x, toTarget.z)
      pitch = -Math.atan2(toTarget.y, Math.sqrt(toTarget.x ** 2 + toTarget.z ** 2))
      if (Math.abs(yaw) > GIVE_UP_YAW) yaw = pitch = 0
    }
    const step = 1 - Math.exp(-HEAD_RATE * deltaS)
    const glance = this.glanceS > 0 ? 0.25 : 0
    this.headYaw +=
      (clamp(yaw * 0.8 + this.glanceYaw * glance, HEAD_YAW_LIMIT) * pose.gaze - this.headYaw) * step
    this.headPitch += (clamp(pitch * 0.7, HEAD_PITCH_LIMIT) * pose.gaze - this.headPitch) * step
    by.yaw = this.headYaw * NECK_SHARE
    by.pitch = this.headPitch * NECK_SHARE
    by.roll = 0
    turnOnTop(pose.rotations, this.neck)
    by.yaw = this.headYaw * (1 - NECK_SHARE)
    by.pitch = this.headPitch * (1 - NECK_SHARE)
    by.roll = 0
    turnOnTop(pose.rotations, this.head)

    let wantYaw = this.jumpYaw
    let wantPitch = this.jumpPitch
    if (this.glanceS > 0) {
      wantYaw += this.glanceYaw
      wantPitch += this.glancePitch
    } else if (hasTarget && Math.abs(yaw) > 0) {
      // as the head truly stands, bent by the clip and all
      this.aim(body, this.head, targetM)
      wantYaw += Math.atan2(toTarget.x, toTarget.z) * pose.gaze
      wantPitch -= Math.atan2(toTarget.y, Math.sqrt(toTarget.x ** 2 + toTarget.z ** 2)) * pose.gaze
    }
    // whose hands are busy looks at them
    wantPitch += (1 - pose.gaze) * BUSY_PITCH
    const eyeStep = 1 - Math.exp(-EYE_RATE * deltaS)
    const before = this.eyeYaw
    this.eyeYaw += (clamp(wantYaw, EYE_YAW_LIMIT) - this.eyeYaw) * eyeStep
    this.eyePitch += (clamp(wantPitch, EYE_PITCH_LIMIT) - this.eyePitch) * eyeStep
    this.isJumping = Math.abs(this.eyeYaw - before) > 5 * DEG
    by.yaw = this.eyeYaw
    by.pitch = this.eyePitch
    by.roll = 0
    for (const eye of this.eyes) turnOnTop(pose.rotations, eye)
  }

  /** Writes the way from the eyes to a point, in a joint's frame. */
  private aim(body: Body, joint: number, targetM: Vector3) {
    const o = this.head * 12
    const m = body.joints
    toTarget.set(
      targetM.x - m[o + 9]! - m[o + 1]! * EYES_UP_M - m[o + 2]! * EYES_AHEAD_M,
      targetM.y - m[o + 10]! - m[o + 4]! * EYES_UP_M - m[o + 5]! * EYES_AHEAD_M,
      targetM.z - m[o + 11]! - m[o + 7]! * EYES_UP_M - m[o + 8]! * EYES_AHEAD_M,
    )
    intoJoint(body, joint, toTarget)
  }

  /** Chooses the next small jump on a face, the next look at nothing, the next glance away. */
  private jump(looks: boolean, deltaS: number) {
    const { next } = this
    this.nextJumpS -= deltaS
    if (this.nextJumpS <= 0) {
      this.nextJumpS = looks ? 0.5 + 1.6 * next() : 1.2 + 2.8 * next()
      this.jumpYaw = (next() - 0.5) * (looks ? 3 : 18) * DEG
      this.jumpPitch = (next() - 0.4) * (looks ? 2.4 : 8) * DEG
    }
    this.glanceS -= deltaS
    this.nextGlanceS -= deltaS
    if (looks && this.nextGlanceS <= 0) {
      this.nextGlanceS = 4 + 6 * next()
      this.glanceS = 0.5 + 0.8 * next()
      this.glanceYaw = (next() < 0.5 ? -1 : 1) * (9 + 9 * next()) * DEG
      this.glancePitch = (2 + 7 * next()) * DEG
    }
  }
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

  /** `isJumping` tells that the eyes jump; a blink often goes with it. */
  update(deltaS: number, isJumping = false): number {
    if (this.phaseS < 0) {
      this.untilS -= deltaS
      if (isJumping && this.untilS < 2) this.untilS = 0
      if (this.untilS > 0) return 0
      this.phaseS = 0
      this.untilS = 2 + 4 * this.next()
    }
    this.phaseS += deltaS
    if (this.phaseS > 0.26) {
      this.phaseS = -1
      return 0
    }
    return this.phaseS < 0.09 ? this.phaseS / 0.09 : Math.max(0, Math.min(1, 1 - (this.phaseS - 0.12) / 0.14))
  }
}

/** Lifts the chest on top of any clip, so that nobody stands like a statue. About 14 breaths a minute, unless told. */
export class Breath {
  private phase: number
  private radPerS = (14 / 60) * 2 * Math.PI
  private depth = 1
  private readonly chest: number
  private readonly left: number
  private readonly right: number

  constructor(rig: Rig, next: () => number) {
    this.chest = jointIndex(rig, 'UpperChest')
    this.left = jointIndex(rig, 'LeftShoulder')
    this.right = jointIndex(rig, 'RightShoulder')
    this.phase = next() * Math.PI * 2
  }

  /** Breathes so often a minute, and so many times as deep as at rest. */
  set(perMinute: number, depth: number) {
    this.radPerS = (perMinute / 60) * 2 * Math.PI
    this.depth = depth
  }

  update({ rotations }: Pose, deltaS: number) {
    this.phase = (this.phase + deltaS * this.radPerS) % (Math.PI * 2)
    const depth = this.depth * Math.sin(this.phase)
    by.yaw = 0
    by.pitch = -0.5 * DEG * depth
    by.roll = 0
    turnOnTop(rotations, this.chest)
    by.yaw = 0
    by.pitch = 0
    by.roll = 0.6 * DEG * depth
    turnOnTop(rotations, this.left)
    by.yaw = 0
    by.pitch = 0
    by.roll = -0.6 * DEG * depth
    turnOnTop(rotations, this.right)
  }
}

/** Nods the head, in radians; positive is down. */
export function nod({ rotations }: Pose, head: number, pitch: number) {
  if (pitch === 0) return
  by.yaw = by.roll = 0
  by.pitch = pitch
  turnOnTop(rotations, head)
}

/** Drops the jaw, in radians. */
export function dropJaw({ rotations }: Pose, jaw: number, drop: number) {
  const o = jaw * 4
  rotations[o] = Math.sin(drop / 2)
  rotations[o + 1] = 0
  rotations[o + 2] = 0
  rotations[o + 3] = Math.cos(drop / 2)
}
