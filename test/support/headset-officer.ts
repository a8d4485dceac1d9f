import type { Page } from 'playwright-core'
import { bots } from '#engine/bot.ts'
import type { IntentBody } from '#engine/intent.ts'
import { parcelOf, type RunState } from '#engine/state.ts'
import { createRandom } from '#scenario/random.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { actButtonId } from '#view/desk/offer-rows.ts'
import { NEXT_PAGE, PREVIOUS_PAGE } from '#view/panel/layout.ts'
import { MONITOR_LAYOUT } from '#view/shift/monitor-layout.ts'
import { TOOLS } from '#view/staging/express-mail/tools.ts'
import { offersOf, spotId } from '#view/tools/offer.ts'
import type { Spot, Tool } from '#view/tools/tool.ts'
import { fitTo } from '#view/xray/fit.ts'
import { createKeyState } from '#view/xray/key-state.ts'
import { pixelToUv } from '#view/xray/screen-mapping.ts'
import { RunFollower } from './device-log.ts'
import type { Headset, Point } from './headset.ts'

/** Whether a spot is the tool itself, which is pressed as a whole. */
function isOwn(tool: Tool, spot: Spot): boolean {
  return spot.on === 'tool' ? spot.tool === tool.id : spot.on === 'stand' && spot.stand === tool.stand
}

/** What is so near a resting hand is touched. */
const AT_HAND_M = 0.3

/**
 * Plays a shift in the emulated headset as the model officer would: looks at a thing, points at it, pulls the trigger.
 * What to do next it reads from the log on the device.
 */
export class HeadsetOfficer {
  readonly #page: Page
  readonly #headset: Headset
  readonly #scenario: Scenario
  readonly #tools: readonly Tool[]
  readonly #run: RunFollower
  #sway = 0
  /** Where the right hand points, until it is moved otherwise. */
  #aimed = ''
  /** Tools that have been used by hand: the first act of each is done so, the others by the panel. */
  readonly used = new Set<string>()
  /** What was tried by hand or on a panel, and led to nothing. */
  readonly missed: string[] = []

  /** `tools` are those of the place; those of the express-mail hall when not given. */
  constructor(page: Page, headset: Headset, scenario: Scenario, tools: readonly Tool[] = TOOLS) {
    this.#page = page
    this.#headset = headset
    this.#scenario = scenario
    this.#tools = tools
    this.#run = new RunFollower(page, scenario)
  }

  /** Plays on until the run has ended, or comes to the moment that is asked for. `onState` hears of every state before the next act. */
  async play({
    until = () => false,
    onState = async () => {},
  }: {
    until?: (state: RunState) => boolean
    onState?: (state: RunState) => Promise<void>
  } = {}): Promise<void> {
    for (let turn = 0; turn < 600; turn++) {
      const state = await this.state()
      await onState(state)
      if (state.phase === 'ended' || until(state)) return
      // On a slow machine a head can seem to have been laid down between two frames; it comes back by moving.
      if (state.phase === 'paused') {
        await this.#waitForEvents(20)
        continue
      }
      const wanted = bots.model(this.#scenario, state, createRandom(1))
      if (!wanted) {
        await this.#waitForEvents(4, 'hurried')
        continue
      }
      await this.act(wanted)
      if (!(await this.#waitForEvents(10))) this.#miss(`${JSON.stringify(wanted)} at ${state.place}`)
    }
    throw new Error('the run did not end')
  }

  /** Reads the run's state from the device's log. */
  async state(): Promise<RunState> {
    return this.#run.state()
  }

  /** A living head is never quite still. */
  async breathe(): Promise<void> {
    this.#sway = (this.#sway + 1) % 4
    await this.#headset.moveHead([0.004 * this.#sway, 1.6, 0.003 * this.#sway], 1)
  }

  /** Points at a spot and pulls the trigger; what hangs at the chest is touched, as a ray has no room there. */
  async pull(at: Point): Promise<void> {
    if ((await this.#headset.distanceFromRest(at)) < AT_HAND_M) return this.#touch(at)
    await this.#headset.pull(at, String(at) === this.#aimed)
    this.#aimed = String(at)
  }

  async #touch([x, y, z]: Point): Promise<void> {
    const [headX, , headZ] = await this.#headset.head()
    const toward = 0.14 / Math.hypot(headX - x, headZ - z)
    await this.#headset.poke([x, y, z], [x + (headX - x) * toward, y, z + (headZ - z) * toward])
    await this.#headset.restHand()
    this.#aimed = ''
    await this.breathe()
  }

  async pressOn(panel: string, button: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i++) await this.pull(await this.#whereOn(`panel/${panel}`, button))
  }

  async act(wanted: IntentBody): Promise<void> {
    const headset = this.#headset
    switch (wanted.type) {
      case 'StartBelt':
        return this.pull(await headset.whereIs('I_belt_start'))
      case 'StopBelt':
        return this.pull(await headset.whereIs('I_belt_stop'))
      case 'OpenRecord':
        return this.pressOn('parcels', `record/${wanted.parcel}`)
      case 'PressImageKey':
        return this.pressOn('image-keys', `key/${wanted.key}`)
      case 'ReleaseParcel':
        return this.pull(await headset.whereIs('I_release'))
      case 'HoldParcel':
        return this.pressOn('verdict', `hold/${wanted.reason}`, 2)
      case 'MarkRegion': {
        const { x, y, width, height } = wanted.region
        const { sizeMm } = parcelOf(await this.state(), wanted.parcel)
        const shown = fitTo(createKeyState(), sizeMm)
        const spot = (column: number, row: number) =>
          this.#whereOn('I_screen_xray', pixelToUv(MONITOR_LAYOUT, shown, { column, row }))
        this.#aimed = ''
        await headset.aimAt(await spot(x, y), 'right', 2)
        await this.breathe()
        await headset.hold()
        await this.breathe()
        await headset.aimAt(await spot(x + width, y + height), 'right', 4)
        await this.breathe()
        await headset.release()
        return this.breathe()
      }
      case 'GoTo': {
        const from = await this.#origin()
        await this.#pressOnPages('place', `go/${wanted.place}`)
        return this.#arrive(from)
      }
      case 'Perform':
        if (await this.#doByHand(wanted)) return
        return this.#pressOnPages(
          'place',
          actButtonId(wanted.act, wanted.subject, wanted.option),
          wanted.option !== undefined && !this.#isRepeatable(wanted.act) ? 2 : 1,
        )
      case 'TakeUpParcel':
        return this.#pressOnPages('place', `take-up/${wanted.parcel}`)
      case 'SignalThreat':
        return this.#pressOnPages('verdict', 'signal-threat')
      case 'PressEmergencyStop':
        return this.pull(await headset.whereIs('I_estop'))
      case 'EndRun':
        return this.#pressOnPages('coach', 'end', 2)
      default:
        throw new Error(`no way to ${wanted.type} in the headset`)
    }
  }

  /** Does an act with its tool, by hand, where the tool has not been used yet; tells whether it did. */
  async #doByHand(wanted: Extract<IntentBody, { type: 'Perform' }>): Promise<boolean> {
    const state = await this.state()
    for (const tool of this.#tools) {
      if (this.used.has(tool.id)) continue
      const offers = offersOf(this.#scenario, state, tool)
      const offer = offers.find(
        ({ use, ways }) =>
          use.act === wanted.act &&
          ways.some(({ subject, option }) => subject === wanted.subject && option === wanted.option),
      )
      if (!offer) continue
      this.used.add(tool.id)
      const { spot } = offer.use
      const isOnItself = !tool.isCarried && isOwn(tool, spot)
      if (tool.isCarried || isOnItself) await this.pull(await this.#headset.whereIs(`tool/${tool.id}`))
      if (!isOnItself) {
        const mark = spotId(tool, offer)
        // A head that seemed to have been laid down meanwhile holds nothing: the panel does as well.
        if (!(await this.#isThere(mark))) return this.#miss(`${mark} at ${state.place}`)
        await this.pull(await this.#headset.whereIs(mark))
      }
      const ways = isOnItself ? offers.flatMap((one) => one.ways) : offer.ways
      if (ways.length > 1) {
        if (!(await this.#isThere('panel/choice'))) return this.#miss(`the choice of ${tool.id}`)
        await this.pressOn('choice', actButtonId(wanted.act, wanted.subject, wanted.option))
      }
      return true
    }
    return false
  }

  #miss(what: string): false {
    this.missed.push(what)
    return false
  }

  /** Waits a little for something to come into the scene; tells whether it did. */
  async #isThere(name: string): Promise<boolean> {
    for (let frames = 0; frames < 60; frames++) {
      if (await this.#page.evaluate((one) => window.sceneProbe?.whereIs(one) !== undefined, name)) return true
      await this.breathe()
    }
    return false
  }

  #isRepeatable(act: string): boolean {
    return this.#scenario.acts.find(({ id }) => id === act)?.isRepeatable ?? false
  }

  /**
   * Presses a button of a panel, turning its pages until it is there: it may change with each press. Where something
   * came between the presses of an earlier try, the first of them may be enough.
   */
  async #pressOnPages(panel: string, button: string, times = 1): Promise<void> {
    const name = `panel/${panel}`
    const find = (spot: string) =>
      this.#page.evaluate(([n, s]) => window.sceneProbe?.whereOn(n, s), [name, spot] as const)
    for (let time = 0; time < times; time++) {
      if (time > 0 && (await this.#run.hasMore(1))) return
      // On a slow machine a panel is drawn some frames after one has come in.
      for (let frames = 0; frames < 60; frames++) {
        const shown = await Promise.all([button, PREVIOUS_PAGE, NEXT_PAGE].map(find))
        if (shown.some((spot) => spot !== undefined)) break
        await this.breathe()
      }
      // It may change while its pages are turned: whoever has not found a thing looks through them once more.
      for (const way of [PREVIOUS_PAGE, NEXT_PAGE, PREVIOUS_PAGE, NEXT_PAGE])
        for (let turns = 0; turns < 8 && !(await find(button)); turns++) {
          const arrow = await find(way)
          if (!arrow) break
          await this.pull(arrow)
        }
      await this.pressOn(panel, button)
    }
  }

  /** Where in the world the room is. */
  async #origin(): Promise<string> {
    return JSON.stringify(await this.#page.evaluate(() => window.sceneProbe?.origin()))
  }

  /** Waits until the room is elsewhere: one is moved in a blink, and until then what one aims at is not there yet. */
  async #arrive(from: string): Promise<void> {
    this.#aimed = ''
    await this.#page.evaluate(async (before) => {
      window.hurry?.(true)
      for (let frames = 0; frames < 60; frames++) {
        if (JSON.stringify(window.sceneProbe?.origin()) !== before) break
        await new Promise(requestAnimationFrame)
      }
      window.hurry?.(false)
    }, from)
  }

  async #whereOn(name: string, spot: string | { u: number; v: number }): Promise<Point> {
    const find = () =>
      this.#page.evaluate(([n, s]) => window.sceneProbe?.whereOn(n, s), [name, spot] as const)
    let found = await find()
    for (let frames = 0; frames < 60 && !found; frames++) {
      await this.breathe()
      found = await find()
    }
    if (!found) throw new Error(`nothing at ${JSON.stringify(spot)} on ${name}`)
    return found
  }

  /** Waits until something has happened, and the page has shown it; tells whether it has. */
  async #waitForEvents(breaths: number, pace: 'hurried' | 'own' = 'own'): Promise<boolean> {
    for (let breath = 0; breath < breaths; breath++) {
      const isThere = await this.#run.hasMore(30, pace)
      await this.breathe()
      if (!isThere) continue
      await this.breathe()
      return true
    }
    return false
  }
}
