import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { installHeadsetDriver, type Movement, type Point, type Side } from './headset-driver.ts'

export type { Point, Side } from './headset-driver.ts'

export interface HeadsetOptions {
  /** Profile ids that the controllers report, most fitting first; a Quest 3's if not given. */
  readonly profiles?: readonly string[]
  readonly input?: 'controller' | 'hand'
  /** Whether the head sways a little all the time, as a worn one does, which is usual: on a slow machine one that waits would seem laid down. */
  readonly isWorn?: boolean
}

/** How many frames a movement takes: hands and heads do not jump. */
const MOVE_FRAMES = 6
/** Where hands rest, in the room. */
const REST = { left: [-0.2, 1.3, -0.25], right: [0.2, 1.3, -0.25] } as const satisfies Record<Side, Point>

/** How long a press is held, in frames. */
const PRESS_FRAMES = 3

declare global {
  interface Window {
    IWER: typeof import('iwer')
  }
}

/** Scripts that put an emulated headset into a page before its own scripts run; for `openPage`. */
export function headsetScripts({ profiles, input = 'controller', isWorn = true }: HeadsetOptions = {}) {
  const install = (given: {
    profiles: readonly string[] | null
    input: 'controller' | 'hand'
    isWorn: boolean
  }) => {
    const { metaQuest3, XRDevice } = window.IWER
    const [profileId, ...fallbackProfileIds] = given.profiles ?? []
    const controllerConfig =
      profileId && metaQuest3.controllerConfig
        ? { ...metaQuest3.controllerConfig, profileId, fallbackProfileIds }
        : metaQuest3.controllerConfig
    const device = new XRDevice({ ...metaQuest3, controllerConfig }, { stereoEnabled: true, ipd: 0.063 })
    // Chromium has a WebXR of its own, to which the emulator would otherwise give way. Its layers polyfill stays
    // out: with it, frames asked of the session never come.
    device.installRuntime({ forceInstall: true })
    device.primaryInputMode = given.input
    device.position.set(0, 1.6, 0)
    device.controllers.left?.position.set(-0.2, 1.3, -0.25)
    device.controllers.right?.position.set(0.2, 1.3, -0.25)
    device.hands.left?.position.set(-0.2, 1.3, -0.3)
    device.hands.right?.position.set(0.2, 1.3, -0.3)
    window.emulatedHeadset = device
    if (!given.isWorn) return
    let swayM = 0
    setInterval(() => {
      const nextM = 0.004 * Math.sin(performance.now() / 900)
      device.position.x += nextM - swayM
      swayM = nextM
    }, 200)
  }
  const given = JSON.stringify({ profiles: profiles ?? null, input, isWorn })
  return [
    { path: createRequire(import.meta.url).resolve('iwer/build/iwer.min.js') },
    { content: `(${install.toString()})(${given})` },
    { content: `(${installHeadsetDriver.toString()})(window.emulatedHeadset)` },
  ]
}

/**
 * Drives an emulated headset as a person would: head and hands move over several frames, triggers are held for
 * several more. Points are in the world where the page shows its `sceneProbe`. Nothing in the page is set but the
 * devices.
 */
export class Headset {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Presses the page's own button and waits until frames come. */
  async enter(button = 'Enter VR'): Promise<void> {
    await this.#page.getByRole('button', { name: button }).click()
    await this.#page.waitForFunction(() => window.emulatedHeadset.activeSession !== undefined)
    await this.frames(3)
  }

  /** Lets frames pass in the headset. */
  async frames(count: number): Promise<void> {
    await this.#page.evaluate((wanted) => window.headsetDriver.frames(wanted), count)
  }

  /** Waits, frame by frame, until something is true in the page; fails after `most` frames. */
  async until(isTrue: () => boolean, most = 60): Promise<void> {
    const text = isTrue.toString()
    for (let i = 0; i < most; i++) {
      if (await this.#page.evaluate(`(${text})()`)) return
      await this.frames(1)
    }
    throw new Error(`not true after ${most} frames: ${text}`)
  }

  /** Moves the head, in the room (not the world). */
  async moveHead(to: Point, frames = MOVE_FRAMES): Promise<void> {
    await this.#move('head', { to }, frames)
  }

  /** Turns the head to look at a point of the world. */
  async lookAt(point: Point, frames = MOVE_FRAMES): Promise<void> {
    await this.#move('head', { aimAt: await this.toRoom(point) }, frames)
  }

  /** Moves a hand or controller to a point of the world. */
  async moveHand(to: Point, side: Side = 'right', frames = MOVE_FRAMES): Promise<void> {
    await this.#move(side, { to: await this.toRoom(to) }, frames)
  }

  /** Points a hand or controller at a point of the world. */
  async aimAt(point: Point, side: Side = 'right', frames = MOVE_FRAMES): Promise<void> {
    await this.#move(side, { aimAt: await this.toRoom(point) }, frames)
    await this.frames(2)
  }

  /** Gives a hand or controller a turn of its own, as x, y, z, w. */
  async turnHand(
    rotation: readonly [number, number, number, number],
    side: Side = 'right',
    frames = MOVE_FRAMES,
  ): Promise<void> {
    await this.#move(side, { turn: rotation }, frames)
  }

  /** Pulls the trigger, or pinches, for some frames, and lets go. */
  async press(side: Side = 'right', frames = PRESS_FRAMES): Promise<void> {
    await this.hold(side)
    await this.frames(frames)
    await this.release(side)
  }

  /**
   * Looks at a point of the world and points at it, then presses; where it is pointed at already, it just presses. It is
   * one order to the page: many small ones take longer than their frames.
   */
  async pull(point: Point, isAimed = false, side: Side = 'right'): Promise<void> {
    await this.#page.evaluate(
      async ([at, hand, isAimedAlready]) => {
        const { frames, move, select, toRoom } = window.headsetDriver
        const aimAt = toRoom(at)
        if (!isAimedAlready) {
          await Promise.all([move('head', { aimAt }, 2), move(hand, { aimAt }, 2)])
          await frames(2)
        }
        for (const value of [1, 0]) {
          select(hand, value)
          await frames(2)
        }
      },
      [point, side, isAimed] as const,
    )
  }

  /** Pulls the trigger, or pinches, and keeps it so. */
  async hold(side: Side = 'right'): Promise<void> {
    await this.#setSelect(side, 1)
  }

  async release(side: Side = 'right'): Promise<void> {
    await this.#setSelect(side, 0)
  }

  /** Sets a button of a controller, for example `squeeze` or `b-button`, 0 to 1. */
  async setButton(id: string, value: number, side: Side = 'right'): Promise<void> {
    await this.#page.evaluate(
      (given) => window.emulatedHeadset.controllers[given.side]?.updateButtonValue(given.id, given.value),
      { id, value, side },
    )
    await this.frames(2)
  }

  /** Deflects a thumbstick: x −1 left to 1 right, y −1 forward to 1 back. */
  async setStick(x: number, y: number, side: Side = 'right'): Promise<void> {
    await this.#page.evaluate(
      (given) => window.emulatedHeadset.controllers[given.side]?.updateAxes('thumbstick', given.x, given.y),
      { x, y, side },
    )
    await this.frames(2)
  }

  /** Pushes a thumbstick and lets it go. */
  async flick(x: number, y: number, side: Side = 'right'): Promise<void> {
    await this.setStick(x, y, side)
    await this.setStick(0, 0, side)
  }

  /**
   * Pushes the tip of a controller or finger through a point of the world, coming from `from`, and draws it back.
   */
  async poke(point: Point, from: Point, side: Side = 'right'): Promise<void> {
    await this.moveHand(from, side)
    await this.aimAt(point, side)
    const tip = await this.#tipOffset(side)
    const [to, back] = [await this.toRoom(point), await this.toRoom(from)]
    for (const reach of [0, 1]) {
      const at = (i: 0 | 1 | 2) => to[i] + (back[i] - to[i]) * reach - tip[i]
      await this.#move(side, { to: [at(0), at(1), at(2)] }, 8)
      await this.frames(2)
    }
  }

  /** Computes how far a point of the world is from a hand that rests. */
  async distanceFromRest(point: Point, side: Side = 'right'): Promise<number> {
    const at = await this.toRoom(point)
    return Math.hypot(...REST[side].map((rest, i) => rest - (at[i] ?? 0)))
  }

  /** Moves a hand back to where it rests. */
  async restHand(side: Side = 'right'): Promise<void> {
    await this.#move(side, { to: REST[side] }, MOVE_FRAMES)
  }

  async setInput(input: 'controller' | 'hand'): Promise<void> {
    const isInVr = await this.#page.evaluate((mode) => {
      window.emulatedHeadset.primaryInputMode = mode
      return window.emulatedHeadset.activeSession !== undefined
    }, input)
    if (isInVr) await this.frames(3)
  }

  /** Connects or disconnects a controller. */
  async setConnected(isConnected: boolean, side: Side): Promise<void> {
    await this.#page.evaluate(
      (given) => {
        const controller = window.emulatedHeadset.controllers[given.side]
        if (controller) controller.connected = given.isConnected
      },
      { isConnected, side },
    )
    await this.frames(3)
  }

  /** What the system's own panels do to the session. */
  async setVisibility(state: 'visible' | 'visible-blurred' | 'hidden'): Promise<void> {
    await this.#page.evaluate((given) => window.emulatedHeadset.updateVisibilityState(given), state)
    await this.frames(2)
  }

  /** The long press on the system button. */
  async recentre(): Promise<void> {
    await this.#page.evaluate(() => window.emulatedHeadset.recenter())
    await this.frames(4)
  }

  /** Leaves VR by the system, and waits until the page has heard. */
  async leave(): Promise<void> {
    await this.#page.evaluate(() => window.emulatedHeadset.activeSession?.end())
    await this.#page.waitForFunction(() => window.emulatedHeadset.activeSession === undefined)
  }

  /** Where the middle of a target or a named object is in the world. */
  async whereIs(idOrName: string): Promise<Point> {
    const found = await this.#page.evaluate((name) => window.sceneProbe?.whereIs(name), idOrName)
    if (!found) throw new Error(`nothing in the scene is called "${idOrName}"`)
    return found
  }

  /** Where the head is in the world. */
  async head(): Promise<Point> {
    await this.frames(2)
    return this.#page.evaluate(() => window.sceneProbe?.head() ?? [0, 0, 0])
  }

  /** Computes where a point of the world is in the room that the devices are tracked in. */
  async toRoom(point: Point): Promise<Point> {
    return this.#page.evaluate((given) => window.headsetDriver.toRoom(given), point)
  }

  async #setSelect(side: Side, value: number): Promise<void> {
    await this.#page.evaluate(
      ([given, pulled]) => {
        window.headsetDriver.select(given, pulled)
        return window.headsetDriver.frames(2)
      },
      [side, value] as const,
    )
  }

  /** Where the index tip is, seen from the hand's own position, in the room's axes; a controller is its own tip. */
  async #tipOffset(side: Side): Promise<Point> {
    return this.#page.evaluate(async (given) => {
      const { activeSession: session, hands, primaryInputMode } = window.emulatedHeadset
      const hand = hands[given]
      const tip = hand?.inputSource.hand?.get('index-finger-tip' as never)
      if (primaryInputMode !== 'hand' || !session || !hand || !tip) return [0, 0, 0]
      const room = await session.requestReferenceSpace('local-floor' as never)
      return new Promise<Point>((resolve) => {
        session.requestAnimationFrame((_time, frame) => {
          const at = frame.getPose(tip, room)?.transform.position
          const { x, y, z } = hand.position
          resolve(at ? [at.x - x, at.y - y, at.z - z] : [0, 0, 0])
        })
      })
    }, side)
  }

  async #move(what: 'head' | Side, movement: Movement, frames: number): Promise<void> {
    await this.#page.evaluate(([moved, given, count]) => window.headsetDriver.move(moved, given, count), [
      what,
      movement,
      frames,
    ] as const)
  }
}
