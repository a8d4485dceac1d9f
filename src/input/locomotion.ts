import { type Quaternion, Vector3 } from 'three'
import {
  ARC_GRAVITY_MPS2,
  ARC_LONGEST_S,
  ARC_SPEED_MPS,
  EYE_HEIGHT_M,
  STICK_FIRE,
  STICK_REARM,
} from './comfort.ts'

/** Where the room's own floor space stands in the world: its zero point, and its turn about the vertical. */
export interface OriginPose {
  readonly position: Vector3
  yawRad: number
}

/** A spot from which one works: the point on the floor under the head, and the way one faces (0 looks along −z). */
export interface Place {
  readonly id: string
  /** What it is called, in the trainee's language. */
  readonly label: string
  readonly position: readonly [x: number, y: number, z: number]
  readonly yawRad: number
  /** Height of the eyes on the desktop; `EYE_HEIGHT_M` where not given. In VR one has one's own. */
  readonly eyeHeightM?: number
  /** How far up the desktop looks at first; as everywhere where not given. */
  readonly pitchRad?: number
}

const UP = new Vector3(0, 1, 0)
const scratch = new Vector3()

/**
 * Turns the origin about the head, so that the head stays where it is; WebXR's origin is somewhere on the floor
 * of the room, and a turn about that would swing the trainee sideways.
 */
export function turnAboutHead(origin: OriginPose, headWorld: Vector3, yawRad: number): void {
  const { x, z } = headWorld
  scratch.copy(origin.position).sub(headWorld).setY(0).applyAxisAngle(UP, yawRad)
  origin.position.set(x + scratch.x, origin.position.y, z + scratch.z)
  origin.yawRad += yawRad
}

/** Moves the origin so that the head stands over a point of the floor. */
export function landHead(origin: OriginPose, headWorld: Vector3, floorPoint: Vector3): void {
  origin.position.set(
    origin.position.x + floorPoint.x - headWorld.x,
    floorPoint.y,
    origin.position.z + floorPoint.z - headWorld.z,
  )
}

/** Computes where a point of the room's floor space is in the world. */
export function toWorld(origin: OriginPose, local: Vector3, target: Vector3): Vector3 {
  return target.copy(local).applyAxisAngle(UP, origin.yawRad).add(origin.position)
}

/** Computes the turn about the vertical of something that looks along its own −z; 0 looks along the world's −z. */
export function computeYawRad(rotation: Quaternion): number {
  scratch.set(0, 0, -1).applyQuaternion(rotation)
  // Looking straight up or down, the forehead or the chin tells the way.
  if (Math.hypot(scratch.x, scratch.z) < 0.1)
    scratch.set(0, -Math.sign(scratch.y), 0).applyQuaternion(rotation)
  return Math.atan2(-scratch.x, -scratch.z)
}

/**
 * Seats the head at a place, facing its way. `headLocal` and `headYawRad` are the head in the room's floor
 * space. A seated trainee's eyes are lifted to `EYE_HEIGHT_M`.
 */
export function seatHead(
  origin: OriginPose,
  headLocal: Vector3,
  headYawRad: number,
  place: Pick<Place, 'position' | 'yawRad'>,
  posture: { readonly isSeated: boolean; readonly heightOffsetM: number },
): void {
  origin.yawRad = place.yawRad - headYawRad
  scratch.copy(headLocal).setY(0).applyAxisAngle(UP, origin.yawRad)
  const [x, y, z] = place.position
  const liftM = (posture.isSeated ? EYE_HEIGHT_M - headLocal.y : 0) + posture.heightOffsetM
  origin.position.set(x - scratch.x, y + liftM, z - scratch.z)
}

/** A stick that fires once for each deflection. */
export interface StickLatch {
  isArmed: boolean
}

/** Reads one axis: −1 or 1 at the moment it is pushed past the threshold, else 0; armed again near the middle. */
export function readFlick(latch: StickLatch, value: number): -1 | 0 | 1 {
  if (Math.abs(value) < STICK_REARM) latch.isArmed = true
  if (!latch.isArmed || Math.abs(value) < STICK_FIRE) return 0
  latch.isArmed = false
  return value < 0 ? -1 : 1
}

/** A teleport being aimed; `facingRad` is the stick's angle, 0 forward, and turns the landing. */
export interface TeleportAim {
  isAiming: boolean
  facingRad: number
}

/**
 * Follows the teleport stick: pushed forward it begins to aim, then its angle sets the facing, and let go it
 * commits. A stick pushed sideways first is a turn and never becomes an aim.
 */
export function followAim(aim: TeleportAim, x: number, y: number): 'idle' | 'aiming' | 'commit' {
  const deflection = Math.hypot(x, y)
  if (!aim.isAiming) {
    if (-y < STICK_FIRE || Math.abs(x) > -y) return 'idle'
    aim.isAiming = true
    aim.facingRad = 0
    return 'aiming'
  }
  if (deflection < STICK_REARM) {
    aim.isAiming = false
    return 'commit'
  }
  // Letting go runs through small deflections whose angle means nothing.
  if (deflection > STICK_FIRE) {
    const angle = Math.atan2(-x, -y)
    aim.facingRad = Math.abs(angle) < Math.PI / 9 ? 0 : angle
  }
  return 'aiming'
}

/** Computes a point of the throw that begins at `start` with `velocity`, after `timeS`. */
export function pointOnArc(start: Vector3, velocity: Vector3, timeS: number, target: Vector3): Vector3 {
  target.copy(start).addScaledVector(velocity, timeS)
  target.y -= 0.5 * ARC_GRAVITY_MPS2 * timeS * timeS
  return target
}

/** Computes the throw's starting velocity for a pointing direction of length 1. */
export function computeArcVelocity(direction: Vector3, target: Vector3): Vector3 {
  return target.copy(direction).multiplyScalar(ARC_SPEED_MPS)
}

/** Computes when the throw falls through a level floor, or `undefined` where it stays above for too long. */
export function fallTimeS(startHeightM: number, velocityY: number): number | undefined {
  const root = velocityY * velocityY + 2 * ARC_GRAVITY_MPS2 * startHeightM
  if (root < 0) return undefined
  const timeS = (velocityY + Math.sqrt(root)) / ARC_GRAVITY_MPS2
  return timeS > 0 && timeS <= ARC_LONGEST_S ? timeS : undefined
}

/** Finds the place whose spot lies within a distance of a point of the floor, the nearest first. */
export function findPlace(places: readonly Place[], point: Vector3, withinM: number): Place | undefined {
  let best: Place | undefined
  let bestM = withinM
  for (const place of places) {
    const distanceM = Math.hypot(place.position[0] - point.x, place.position[2] - point.z)
    if (distanceM > bestM || Math.abs(place.position[1] - point.y) > 0.5) continue
    best = place
    bestM = distanceM
  }
  return best
}
