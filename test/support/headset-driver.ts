import type { XRDevice } from 'iwer'

/** A point in metres. */
export type Point = readonly [x: number, y: number, z: number]
export type Side = 'left' | 'right'

/** Where something goes and how it turns: each stays as it is where nothing is said. */
export interface Movement {
  /** A point of the room. */
  readonly to?: Point
  /** A point of the room to point at, or to look at. */
  readonly aimAt?: Point
  readonly turn?: readonly [number, number, number, number]
}

/** Moves the devices from within the page, frame by frame. */
export interface HeadsetDriver {
  /** Lets frames pass; ends early where the session does. */
  frames(count: number): Promise<void>
  /** Moves and turns a device smoothly, a step each frame; it ends exactly where it was sent. */
  move(what: 'head' | Side, movement: Movement, frames: number): Promise<void>
  /** Pulls the trigger or pinches: 1, or lets go: 0. */
  select(side: Side, value: number): void
  /** Computes where a point of the world is in the room that the devices are tracked in. */
  toRoom(point: Point): Point
}

declare global {
  interface Window {
    /** The emulated headset, for the driver alone. */
    emulatedHeadset: XRDevice
    headsetDriver: HeadsetDriver
  }
}

/** Puts the driver into the page of an emulated headset. It is sent there as text: it knows nothing but the page. */
export function installHeadsetDriver(device: XRDevice): void {
  const frames = (count: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const session = device.activeSession
      if (!session) return reject(new Error('no frames: the page is not in VR'))
      const finish = (): void => {
        session.removeEventListener('end', finish)
        resolve()
      }
      session.addEventListener('end', finish)
      let left = count
      const next = (): unknown => (left-- > 0 ? session.requestAnimationFrame(next) : finish())
      next()
    })

  const move: HeadsetDriver['move'] = async (what, { to, aimAt, turn }, count) => {
    const hands = device.primaryInputMode === 'hand' ? device.hands : device.controllers
    const moved = what === 'head' ? device : hands[what]
    if (!moved) throw new Error(`there is no ${what} ${device.primaryInputMode}`)
    const { position, quaternion } = moved
    const from = [position.x, position.y, position.z]
    const fromTurn = [quaternion.x, quaternion.y, quaternion.z, quaternion.w]
    const goal = to ?? from
    let goalTurn: readonly number[] = turn ?? fromTurn
    if (aimAt) {
      const [dx = 0, dy = 0, dz = 0] = aimAt.map((value, i) => value - (goal[i] ?? 0))
      const yaw = Math.atan2(-dx, -dz) / 2
      const pitch = Math.atan2(dy, Math.hypot(dx, dz)) / 2
      // Turn about the vertical, then nod.
      goalTurn = [
        Math.cos(yaw) * Math.sin(pitch),
        Math.sin(yaw) * Math.cos(pitch),
        -Math.sin(yaw) * Math.sin(pitch),
        Math.cos(yaw) * Math.cos(pitch),
      ]
    }
    const dot = goalTurn.reduce((sum, value, i) => sum + value * (fromTurn[i] ?? 0), 0)
    const sign = dot < 0 ? -1 : 1
    for (let step = 1; step <= count; step++) {
      const t = step / count
      const blend = (a: number[], b: readonly number[], k: number) =>
        a.map((value, i) => value * (1 - t) + k * (b[i] ?? 0) * t) as [number, number, number, number]
      const [x, y, z] = blend(from, goal, 1)
      position.set(x, y, z)
      const turned = blend(fromTurn, goalTurn, sign)
      const length = Math.hypot(...turned)
      quaternion.set(turned[0] / length, turned[1] / length, turned[2] / length, turned[3] / length)
      await frames(1)
    }
  }

  window.headsetDriver = {
    frames,
    move,
    select: (side, value) => {
      if (device.primaryInputMode === 'hand') device.hands[side]?.updatePinchValue(value)
      else device.controllers[side]?.updateButtonValue('trigger', value)
    },
    toRoom: ([x, y, z]) => {
      const { position, yawRad } = window.sceneProbe?.origin() ?? { position: [0, 0, 0], yawRad: 0 }
      const [dx, dz] = [x - (position[0] ?? 0), z - (position[2] ?? 0)]
      const [sin, cos] = [Math.sin(-yawRad), Math.cos(-yawRad)]
      return [dx * cos + dz * sin, y - (position[1] ?? 0), -dx * sin + dz * cos]
    },
  }
}
