import { Matrix3, Matrix4, type Quaternion, Skeleton, type Vector3 } from 'three'
import { type ClipLibrary, jointIndex, type Pose, type Rig } from './animation.ts'

const SIDES = ['Left', 'Right'] as const
/** Numbers per joint: a 3 x 3 turn, row after row, then the place. */
const WIDTH = 12

type Leg = { readonly upper: number; readonly lower: number; readonly foot: number }

/**
 * Stands a pose on one body: turns local rotations into places and turns of all joints in the person's own frame, and
 * keeps the feet where the clip put them, whatever the length of the legs. Allocates nothing after its making.
 */
export class Body {
  readonly rig: Rig
  /** Per joint its turn, row after row, and its place, in the person's frame. */
  readonly joints: Float32Array
  /** Counts poses, so that whoever draws knows whether there is a new one. */
  version = 0
  private readonly legs: readonly Leg[]
  private readonly clipOffsetsM: Float32Array
  private readonly scale: number
  private readonly ankleM: number
  private readonly clipAnkleM: number
  private readonly kneeM: number
  private readonly clipHipsM: number

  constructor(rig: Rig, library: ClipLibrary) {
    this.rig = rig
    this.joints = new Float32Array(rig.joints.length * WIDTH)
    const of = library.skeleton
    if (rig.joints.join() !== of.joints.join())
      throw new Error('person: expected the joints of the clip library, in the same order')
    this.legs = SIDES.map((side) => ({
      upper: jointIndex(rig, `${side}UpperLeg`),
      lower: jointIndex(rig, `${side}LowerLeg`),
      foot: jointIndex(rig, `${side}Foot`),
    }))
    this.clipOffsetsM = of.offsetsM
    this.scale = rig.offsetsM[1]! / of.offsetsM[1]!
    this.clipHipsM = of.offsetsM[1]!
    this.ankleM = restHeightM(rig, this.legs[0]!.foot)
    this.clipAnkleM = restHeightM(of, this.legs[0]!.foot)
    this.kneeM = restHeightM(rig, this.legs[0]!.lower)
  }

  /** Takes a pose; `seatM` is the height of the seat, if there is one. */
  take(pose: Pose, seatM: number | undefined) {
    // legs too short for the floor hang from the seat
    const hangs = seatM !== undefined && this.kneeM < seatM - 0.04
    const planted = hangs ? 0 : pose.planted
    this.turn(pose, 0, this.rig.joints.length)
    if (planted > 0) for (const leg of this.legs) this.plant(leg, pose, planted, seatM)
    this.version++
  }

  /** Computes the frames of joints from their local rotations. */
  private turn({ rotations, hipsM }: Pose, from: number, to: number) {
    const { parents, offsetsM } = this.rig
    const m = this.joints
    for (let joint = from; joint < to; joint++) {
      const q = joint * 4
      const x = rotations[q]!
      const y = rotations[q + 1]!
      const z = rotations[q + 2]!
      const w = rotations[q + 3]!
      const a = 1 - 2 * (y * y + z * z)
      const b = 2 * (x * y - z * w)
      const c = 2 * (x * z + y * w)
      const d = 2 * (x * y + z * w)
      const e = 1 - 2 * (x * x + z * z)
      const f = 2 * (y * z - x * w)
      const g = 2 * (x * z - y * w)
      const h = 2 * (y * z + x * w)
      const i = 1 - 2 * (x * x + y * y)
      const o = joint * WIDTH
      const parent = parents[joint]!
      if (parent < 0) {
        m[o] = a
        m[o + 1] = b
        m[o + 2] = c
        m[o + 3] = d
        m[o + 4] = e
        m[o + 5] = f
        m[o + 6] = g
        m[o + 7] = h
        m[o + 8] = i
        m[o + 9] = hipsM[0]!
        m[o + 10] = hipsM[1]!
        m[o + 11] = hipsM[2]!
        continue
      }
      const p = parent * WIDTH
      const tx = offsetsM[joint * 3]!
      const ty = offsetsM[joint * 3 + 1]!
      const tz = offsetsM[joint * 3 + 2]!
      for (let row = 0; row < 3; row++) {
        const r0 = m[p + row * 3]!
        const r1 = m[p + row * 3 + 1]!
        const r2 = m[p + row * 3 + 2]!
        m[o + row * 3] = r0 * a + r1 * d + r2 * g
        m[o + row * 3 + 1] = r0 * b + r1 * e + r2 * h
        m[o + row * 3 + 2] = r0 * c + r1 * f + r2 * i
        m[o + 9 + row] = m[p + 9 + row]! + r0 * tx + r1 * ty + r2 * tz
      }
    }
  }

  /** Bends a leg so that its ankle comes where it was on the clips' skeleton, in this body's measure. */
  private plant({ upper, lower, foot }: Leg, pose: Pose, planted: number, seatM: number | undefined) {
    const m = this.joints
    for (let axis = 0; axis < 3; axis++) {
      const hips = pose.hipsM[axis]!
      const clipHips = axis === 1 && seatM !== undefined ? this.unseat(hips, seatM) : hips / this.scale
      const place =
        clipHips +
        reach(m, 0, this.clipOffsetsM, upper, axis) +
        reach(m, upper, this.clipOffsetsM, lower, axis) +
        reach(m, lower, this.clipOffsetsM, foot, axis)
      const wanted = axis === 1 ? this.ankleM + (place - this.clipAnkleM) * this.scale : place * this.scale
      const now = m[foot * WIDTH + 9 + axis]!
      goal[axis] = now + (wanted - now) * planted
    }
    bend(m, upper, lower, foot)
  }

  private unseat(y: number, seatM: number): number {
    return seatM + ((y - seatM) * (this.clipHipsM - seatM)) / (this.rig.offsetsM[1]! - seatM)
  }

  /** Writes a joint's place in the person's frame. */
  placeOf(joint: number, out: Vector3): Vector3 {
    return out.fromArray(this.joints, joint * WIDTH + 9)
  }

  /** Writes a joint's turn in the person's frame. */
  turnOf(joint: number, out: Quaternion): Quaternion {
    const m = this.joints
    const o = joint * WIDTH
    frame.set(m[o]!, m[o + 1]!, m[o + 2]!, m[o + 3]!, m[o + 4]!, m[o + 5]!, m[o + 6]!, m[o + 7]!, m[o + 8]!)
    return out.setFromRotationMatrix(whole.setFromMatrix3(frame))
  }
}

const frame = new Matrix3()
const whole = new Matrix4()
const goal = new Float32Array(3)
const knee = new Float32Array(3)
const was = new Float32Array(3)
const will = new Float32Array(3)

/** Computes one coordinate of the way from a joint to its child. */
function reach(m: Float32Array, from: number, offsetsM: Float32Array, child: number, axis: number): number {
  const row = from * WIDTH + axis * 3
  const at = child * 3
  return m[row]! * offsetsM[at]! + m[row + 1]! * offsetsM[at + 1]! + m[row + 2]! * offsetsM[at + 2]!
}

/** Bends two bones to bring the third joint to `goal`, in the plane they lie in; what hangs on it moves along unturned. */
function bend(m: Float32Array, upper: number, lower: number, end: number) {
  const h = upper * WIDTH + 9
  const k = lower * WIDTH + 9
  const e = end * WIDTH + 9
  let a = 0
  let b = 0
  let far = 0
  for (let i = 0; i < 3; i++) {
    a += (m[k + i]! - m[h + i]!) ** 2
    b += (m[e + i]! - m[k + i]!) ** 2
    far += (goal[i]! - m[h + i]!) ** 2
  }
  a = Math.sqrt(a)
  b = Math.sqrt(b)
  const wanted = Math.sqrt(far)
  far = Math.min(wanted, (a + b) * 0.9998)
  // the knee's way off the line from hip to goal; a straight leg bends to the thigh's front
  let along = 0
  for (let i = 0; i < 3; i++)
    along +=
      ((m[k + i]! - m[h + i]! + 0.02 * m[upper * WIDTH + 2 + 3 * i]!) * (goal[i]! - m[h + i]!)) / wanted
  let off = 0
  for (let i = 0; i < 3; i++) {
    knee[i] =
      m[k + i]! - m[h + i]! + 0.02 * m[upper * WIDTH + 2 + 3 * i]! - (along * (goal[i]! - m[h + i]!)) / wanted
    off += knee[i]! ** 2
  }
  off = Math.sqrt(off) || 1
  const cos = Math.min(1, Math.max(-1, (a * a + far * far - b * b) / (2 * a * far)))
  const sin = Math.sqrt(1 - cos * cos)
  for (let i = 0; i < 3; i++) {
    const line = (goal[i]! - m[h + i]!) / wanted
    knee[i] = m[h + i]! + a * (cos * line + (sin * knee[i]!) / off)
    goal[i] = m[h + i]! + far * line
  }
  for (let i = 0; i < 3; i++) {
    was[i] = m[k + i]! - m[h + i]!
    will[i] = knee[i]! - m[h + i]!
  }
  swing(m, upper)
  for (let i = 0; i < 3; i++) {
    was[i] = m[e + i]! - m[k + i]!
    will[i] = goal[i]! - knee[i]!
  }
  swing(m, lower)
  for (let i = 0; i < 3; i++) {
    m[k + i] = knee[i]!
    const moved = goal[i]! - m[e + i]!
    m[e + i] = m[e + i]! + moved
    // the toes
    m[e + WIDTH + i] = m[e + WIDTH + i]! + moved
  }
}

/** Turns a joint by the shortest way from the direction `was` to `will`; numbers passed as arguments would be garbage. */
function swing(m: Float32Array, joint: number) {
  const ux = was[0]!
  const uy = was[1]!
  const uz = was[2]!
  const vx = will[0]!
  const vy = will[1]!
  const vz = will[2]!
  const scale = 1 / Math.sqrt((ux * ux + uy * uy + uz * uz) * (vx * vx + vy * vy + vz * vz))
  const cx = (uy * vz - uz * vy) * scale
  const cy = (uz * vx - ux * vz) * scale
  const cz = (ux * vy - uy * vx) * scale
  const half = 1 / (1 + (ux * vx + uy * vy + uz * vz) * scale)
  for (let column = 0; column < 3; column++) {
    const o = joint * WIDTH + column
    const x = m[o]!
    const y = m[o + 3]!
    const z = m[o + 6]!
    const dx = cy * z - cz * y
    const dy = cz * x - cx * z
    const dz = cx * y - cy * x
    m[o] = x + dx + (cy * dz - cz * dy) * half
    m[o + 3] = y + dy + (cz * dx - cx * dz) * half
    m[o + 6] = z + dz + (cx * dy - cy * dx) * half
  }
}

/** Computes how high a joint stands at rest. */
function restHeightM({ parents, offsetsM }: Rig, joint: number): number {
  let height = 0
  for (let at = joint; at >= 0; at = parents[at]!) height += offsetsM[at * 3 + 1]!
  return height
}

/**
 * Draws a mesh by a body's pose, in the person's own frame: moving the person costs nothing, and a pose goes to the GPU
 * only when it is new. Its bones only name the joints.
 */
export class BodySkeleton extends Skeleton {
  private readonly body: Body
  /** Per bone the joint that moves it. */
  private readonly joints: Int16Array
  private drawn = -1

  constructor(from: Skeleton, body: Body) {
    super(from.bones, from.boneInverses)
    this.body = body
    this.joints = Int16Array.from(from.bones, ({ name }) => jointIndex(body.rig, name))
  }

  override update() {
    const { body, joints, boneInverses, boneTexture } = this
    if (!body || this.drawn === body.version) return
    this.drawn = body.version
    const out = this.boneMatrices as Float32Array
    const m = body.joints
    for (let bone = 0; bone < joints.length; bone++) {
      const o = joints[bone]! * WIDTH
      const inverse = boneInverses[bone]!.elements
      const at = bone * 16
      for (let row = 0; row < 3; row++) {
        const a = m[o + row * 3]!
        const b = m[o + row * 3 + 1]!
        const c = m[o + row * 3 + 2]!
        out[at + row] = a * inverse[0]! + b * inverse[1]! + c * inverse[2]!
        out[at + 4 + row] = a * inverse[4]! + b * inverse[5]! + c * inverse[6]!
        out[at + 8 + row] = a * inverse[8]! + b * inverse[9]! + c * inverse[10]!
        out[at + 12 + row] = a * inverse[12]! + b * inverse[13]! + c * inverse[14]! + m[o + 9 + row]!
      }
      out[at + 15] = 1
    }
    if (boneTexture) boneTexture.needsUpdate = true
  }
}
