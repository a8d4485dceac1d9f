import type { Page } from 'playwright-core'
import { bots } from '#engine/bot.ts'
import type { IntentBody } from '#engine/intent.ts'
import { parcelOf, type RunState } from '#engine/state.ts'
import { createRandom } from '#scenario/random.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { actButtonId } from '#view/desk/place-panel.ts'
import { NEXT_PAGE, PREVIOUS_PAGE } from '#view/panel/layout.ts'
import { MONITOR_LAYOUT } from '#view/shift/monitor-layout.ts'
import { TOOLS } from '#view/staging/express-mail/tools.ts'
import { offersOf, spotId } from '#view/tools/offer.ts'
import { fitTo } from '#view/xray/fit.ts'
import { createKeyState } from '#view/xray/key-state.ts'
import { pixelToUv } from '#view/xray/screen-mapping.ts'
import { readState } from './device-log.ts'
import type { Headset, Point } from './headset.ts'

/**
 * Plays a shift in the emulated headset as the model officer would: looks at a thing, points at it, pulls the trigger.
 * What to do next it reads from the log on the device.
 */
export class HeadsetOfficer {
  readonly #page: Page
  readonly #headset: Headset
  readonly #scenario: Scenario
  #sway = 0
  /** Tools that have been used by hand: the first act of each is done so, the others by the panel. */
  readonly used = new Set<string>()

  constructor(page: Page, headset: Headset, scenario: Scenario) {
    this.#page = page
    this.#headset = headset
    this.#scenario = scenario
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
        await this.#waitForEvents(state.eventCount, 20_000)
        continue
      }
      const wanted = bots.model(this.#scenario, state, createRandom(1))
      if (wanted) await this.act(wanted)
      if (process.env.KOUAN_TRACE) console.log(Math.round(performance.now() / 1000), wanted?.type ?? 'waits')
      await this.#waitForEvents(state.eventCount, wanted ? 10_000 : 4_000)
    }
    throw new Error('the run did not end')
  }

  /** Reads the run's state from the device's log. */
  async state(): Promise<RunState> {
    const state = await readState(this.#page, this.#scenario)
    if (!state) throw new Error('the device holds no run')
    return state
  }

  /** A living head is never quite still. */
  async breathe(): Promise<void> {
    this.#sway = (this.#sway + 1) % 4
    await this.#headset.moveHead([0.004 * this.#sway, 1.6, 0.003 * this.#sway], 1)
  }

  /** Points at a spot and pulls the trigger. */
  async pull(at: Point): Promise<void> {
    await this.#headset.lookAt(at, 2)
    await this.#headset.aimAt(at, 'right', 2)
    await this.#headset.press()
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
        await headset.aimAt(await spot(x, y), 'right', 2)
        await this.breathe()
        await headset.hold()
        await this.breathe()
        await headset.aimAt(await spot(x + width, y + height), 'right', 4)
        await this.breathe()
        await headset.release()
        return this.breathe()
      }
      case 'GoTo':
        return this.#pressOnPages('place', `go/${wanted.place}`)
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
    for (const tool of TOOLS) {
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
      const isOnItself = !tool.isCarried && spot.on === 'tool' && spot.tool === tool.id
      if (tool.isCarried || isOnItself) await this.pull(await this.#headset.whereIs(`tool/${tool.id}`))
      if (!isOnItself) {
        const mark = spotId(tool, offer)
        // A head that seemed to have been laid down meanwhile holds nothing: the panel does as well.
        if (!(await this.#isThere(mark))) return false
        await this.pull(await this.#headset.whereIs(mark))
      }
      const ways = isOnItself ? offers.flatMap((one) => one.ways) : offer.ways
      if (ways.length > 1) {
        if (!(await this.#isThere('panel/choice'))) return false
        await this.pressOn('choice', actButtonId(wanted.act, wanted.subject, wanted.option))
      }
      return true
    }
    return false
  }

  /** Waits a little for something to come into the scene; tells whether it did. */
  async #isThere(name: string): Promise<boolean> {
    for (let frames = 0; frames < 20; frames++) {
      if (await this.#page.evaluate((one) => window.sceneProbe?.whereIs(one) !== undefined, name)) return true
      await this.breathe()
    }
    return false
  }

  #isRepeatable(act: string): boolean {
    return this.#scenario.acts.find(({ id }) => id === act)?.isRepeatable ?? false
  }

  /** Presses a button of a panel, turning its pages until it is there. */
  async #pressOnPages(panel: string, button: string, times = 1): Promise<void> {
    const name = `panel/${panel}`
    const find = (spot: string) =>
      this.#page.evaluate(([n, s]) => window.sceneProbe?.whereOn(n, s), [name, spot] as const)
    for (const way of [PREVIOUS_PAGE, NEXT_PAGE])
      for (let turns = 0; turns < 8 && !(await find(button)); turns++) {
        const arrow = await find(way)
        if (!arrow) break
        await this.pull(arrow)
      }
    for (let i = 0; i < times; i++) await this.pull(await this.#whereOn(name, button))
  }

  async #whereOn(name: string, spot: string | { u: number; v: number }): Promise<Point> {
    const found = await this.#page.evaluate(([n, s]) => window.sceneProbe?.whereOn(n, s), [
      name,
      spot,
    ] as const)
    if (!found) throw new Error(`nothing at ${JSON.stringify(spot)} on ${name}`)
    return found
  }

  async #waitForEvents(beyond: number, ms: number): Promise<void> {
    const until = Date.now() + ms
    while (Date.now() < until) {
      if ((await this.state()).eventCount > beyond) return
      await this.breathe()
      await this.#page.waitForTimeout(100)
    }
  }
}
