import { Euler, Matrix4, Quaternion, Vector3 } from 'three'

/** What a hand that holds a controller is seen to do. */
export type HandPose = 'open' | 'point' | 'pinch' | 'grip'

/** The 25 joints of a hand in the order of the WebXR Hand Input module, and so of its poses. */
export const JOINTS = [
  'wrist',
  ...['metacarpal', 'phalanx-proximal', 'phalanx-distal', 'tip'].map((part) => `thumb-${part}`),
  ...['index', 'middle', 'ring', 'pinky'].flatMap((finger) =>
    ['metacarpal', 'phalanx-proximal', 'phalanx-intermediate', 'phalanx-distal', 'tip'].map(
      (part) => `${finger}-finger-${part}`,
    ),
  ),
] as readonly XRHandJoint[]

/** In degrees: how far a finger bends at knuckle, middle and last joint, and spreads towards the thumb. */
type Finger = readonly [knuckle: number, middle: number, last: number, spread: number]
/** In degrees: how the thumb bends and turns aside at its root, and bends at its two joints. */
type Thumb = readonly [root: number, aside: number, middle: number, last: number]

interface Bends {
  readonly thumb: Thumb
  readonly index: Finger
  readonly middle: Finger
  readonly ring: Finger
  readonly pinky: Finger
}

/** From the hand at rest, which is nearly flat. */
const BENDS: Readonly<Record<HandPose, Bends>> = {
  open: {
    thumb: [6, 4, 6, 8],
    index: [0, -6, -2, 2],
    middle: [2, 0, 0, 0],
    ring: [4, 2, 2, -1],
    pinky: [4, 4, 2, -4],
  },
  point: {
    thumb: [28, -28, 22, 24],
    index: [-10, -16, -6, 0],
    middle: [66, 92, 52, 0],
    ring: [70, 94, 54, 0],
    pinky: [72, 92, 54, 2],
  },
  pinch: {
    thumb: [25, -1, 8, 0],
    index: [42, 26, 8, -2],
    middle: [34, 38, 20, 0],
    ring: [28, 34, 18, -1],
    pinky: [22, 28, 16, -3],
  },
  grip: {
    thumb: [30, -30, 30, 30],
    index: [64, 84, 46, 0],
    middle: [70, 90, 52, 0],
    ring: [74, 92, 54, 0],
    pinky: [76, 90, 54, 2],
  },
}

const RAD = Math.PI / 180
/** Per joint how far it bends and turns aside. */
const WIDTH = 2
/** How fast a hand follows the buttons, per second (exponential). */
const FOLLOW_PER_S = 20

const bend = new Quaternion()
const angles = new Euler()
const local = new Matrix4()
const turned = new Matrix4()

function flatten({ thumb, index, middle, ring, pinky }: Bends): Float32Array {
  const [root, aside, ...ends] = thumb
  const finger = ([knuckle, second, last, spread]: Finger) => [
    0,
    0,
    knuckle,
    spread,
    second,
    0,
    last,
    0,
    0,
    0,
  ]
  return Float32Array.from([
    ...[0, 0],
    ...[root, aside, ends[0], 0, ends[1], 0, 0, 0],
    ...[index, middle, ring, pinky].flatMap(finger),
  ])
}

const POSES = {
  open: flatten(BENDS.open),
  point: flatten(BENDS.point),
  pinch: flatten(BENDS.pinch),
  grip: flatten(BENDS.grip),
} as const satisfies Readonly<Record<HandPose, Float32Array>>

/** Finds the joint that another hangs on; the wrist hangs on nothing. */
function parentOf(joint: number): number {
  return joint === 1 || (joint > 1 && (joint - 5) % 5 === 0) ? 0 : joint - 1
}

/**
 * Poses a right hand by what is pressed: a finger out while nothing is, finger and thumb together at the trigger, a fist
 * at the grip, open where the fingers only rest on the buttons. Goes from one to the other smoothly; allocates nothing.
 */
export class PosedHand {
  /** 25 column-major matrices, in the frame that the hand is placed in. */
  readonly matrices = new Float32Array(JOINTS.length * 16)
  readonly #rest: readonly Matrix4[]
  readonly #poses = JOINTS.map(() => new Matrix4())
  readonly #place = new Matrix4()
  readonly #bends = new Float32Array(JOINTS.length * WIDTH)
  #pinch = 0
  #grip = 0
  #open = 0

  /** `rest` are the frames of the joints at rest, in the wrist's frame or any other. */
  constructor(rest: readonly Matrix4[]) {
    this.#rest = rest.map((frame, joint) => {
      const parent = rest[parentOf(joint)]
      return joint === 0 || !parent ? new Matrix4() : parent.clone().invert().multiply(frame)
    })
    this.#stand()
  }

  /** Places the wrist. */
  setPlace(place: Matrix4): void {
    this.#place.copy(place)
    this.#stand()
  }

  /** Places the hand so that the tip of its pointing finger is at a point, turned so. */
  setFingertip(tipM: readonly [number, number, number], turn: Quaternion): void {
    this.show('point')
    const tip = new Vector3().setFromMatrixPosition(this.#frameOf('index-finger-tip'))
    tip.applyMatrix4(this.#place.clone().invert()).applyQuaternion(turn)
    this.setPlace(new Matrix4().compose(new Vector3(...tipM).sub(tip), turn, new Vector3(1, 1, 1)))
  }

  /** Takes on a pose at once. */
  show(pose: HandPose): void {
    this.#pinch = pose === 'pinch' ? 1 : 0
    this.#grip = pose === 'grip' ? 1 : 0
    this.#open = pose === 'open' ? 1 : 0
    this.#stand()
  }

  /** Follows the buttons, 0 to 1 each; `isResting` says that a finger lies on the trigger without pulling it. */
  follow(trigger: number, squeeze: number, isResting: boolean, deltaS: number): void {
    const share = 1 - Math.exp(-FOLLOW_PER_S * deltaS)
    this.#pinch += (trigger - this.#pinch) * share
    this.#grip += (squeeze - this.#grip) * share
    this.#open += ((isResting ? 1 : 0) - this.#open) * share
    this.#stand()
  }

  #frameOf(joint: string): Matrix4 {
    return this.#poses[JOINTS.indexOf(joint as XRHandJoint)] ?? this.#place
  }

  /** Mixes the poses: a fist wins over what the finger does, and that over rest. */
  #stand(): void {
    const { open, point, pinch, grip } = POSES
    for (let i = 0; i < this.#bends.length; i++) {
      const idle = mix(point[i] ?? 0, open[i] ?? 0, this.#open)
      this.#bends[i] = mix(mix(idle, pinch[i] ?? 0, this.#pinch), grip[i] ?? 0, this.#grip) * RAD
    }
    for (let joint = 0; joint < JOINTS.length; joint++) {
      const pose = this.#poses[joint] as Matrix4
      const parent = joint === 0 ? this.#place : (this.#poses[parentOf(joint)] as Matrix4)
      // −Z goes along the bone and +Y out of the back of the hand, so bending in is a negative turn about X.
      angles.set(-(this.#bends[joint * WIDTH] ?? 0), this.#bends[joint * WIDTH + 1] ?? 0, 0, 'YXZ')
      turned.makeRotationFromQuaternion(bend.setFromEuler(angles))
      pose.multiplyMatrices(parent, local.multiplyMatrices(this.#rest[joint] as Matrix4, turned))
      pose.toArray(this.matrices, joint * 16)
    }
  }
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share
}

/** Mirrors matrices of joints in x, in place: a right hand's become a left one's. */
export function mirrorJoints(matrices: Float32Array): void {
  for (let at = 0; at < matrices.length; at += 16)
    for (const i of MIRRORED) matrices[at + i] = -(matrices[at + i] ?? 0)
}
const MIRRORED = [1, 2, 4, 8, 12] as const
