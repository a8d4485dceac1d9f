import type { Page } from 'playwright-core'
import { bots } from '#engine/bot.ts'
import type { IntentBody } from '#engine/intent.ts'
import type { RunState } from '#engine/state.ts'
import { createRandom } from '#scenario/random.ts'
import type { Scenario } from '#scenario/scenario.ts'
import {
  ACT_HOTKEYS,
  DISPOSITION_HOTKEYS,
  HOTKEYS,
  IMAGE_HOTKEYS,
  OPEN_HOTKEY,
  REASON_HOTKEYS,
} from '#view/desk/hotkeys.ts'
import { firstRegion, STEP_PX } from '#view/shift/draft.ts'
import { VIEW_GEOMETRIES } from '#view/xray/view-geometry.ts'
import { readState } from './device-log.ts'

/** Plays a shift on the page as the model officer would, with the keyboard alone. */
export class DesktopOfficer {
  readonly #page: Page
  readonly #scenario: Scenario

  constructor(page: Page, scenario: Scenario) {
    this.#page = page
    this.#scenario = scenario
  }

  /** Plays on until the run has ended. `onState` hears of every state before the next act. */
  async play(onState: (state: RunState) => Promise<void> = async () => {}): Promise<void> {
    for (let turn = 0; turn < 400; turn++) {
      const state = await this.state()
      await onState(state)
      if (state.phase === 'ended') return
      const wanted = bots.model(this.#scenario, state, createRandom(1))
      if (wanted) await this.act(wanted)
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

  async act(wanted: IntentBody): Promise<void> {
    switch (wanted.type) {
      case 'StartBelt':
        return this.#press(HOTKEYS.startBelt)
      case 'StopBelt':
        return this.#press(HOTKEYS.stopBelt)
      case 'OpenRecord':
        return this.#press(HOTKEYS.currentRecord)
      case 'PressImageKey':
        return this.#press(IMAGE_HOTKEYS[wanted.key])
      case 'ReleaseParcel':
        return this.#press(HOTKEYS.release, 2)
      case 'HoldParcel':
        return this.#press(REASON_HOTKEYS[wanted.reason], 2)
      case 'MarkRegion':
        return this.#mark(wanted.region)
      case 'GoTo':
        return this.#press(HOTKEYS.go)
      case 'Perform':
        return this.#press(ACT_HOTKEYS[this.#scenario.acts.findIndex(({ id }) => id === wanted.act)] ?? '')
      case 'OpenParcel':
        return this.#press(OPEN_HOTKEY)
      case 'RecordFinding':
        return this.#press(DISPOSITION_HOTKEYS[wanted.disposition], 2)
      case 'EndRun':
        return this.#press(HOTKEYS.end, 2)
      default:
        throw new Error(`no key for ${wanted.type}`)
    }
  }

  async #press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i++) await this.#page.keyboard.press(key)
  }

  /** Marks a region by the keyboard: takes the mark in hand, moves it, stretches it, sets it. */
  async #mark({
    x,
    y,
    width,
    height,
  }: {
    x: number
    y: number
    width: number
    height: number
  }): Promise<void> {
    await this.#press(HOTKEYS.mark)
    await this.#page.locator('.train-marking').waitFor()
    const first = firstRegion(VIEW_GEOMETRIES.lower)
    const nudge = (less: string, more: string, px: number): Promise<void> =>
      this.#press(px < 0 ? less : more, Math.round(Math.abs(px) / STEP_PX))
    await nudge('ArrowLeft', 'ArrowRight', x - first.x)
    await nudge('ArrowUp', 'ArrowDown', y - first.y)
    await nudge('Shift+ArrowLeft', 'Shift+ArrowRight', width - first.width)
    await nudge('Shift+ArrowUp', 'Shift+ArrowDown', height - first.height)
    await this.#press('Enter')
  }

  async #waitForEvents(beyond: number, ms: number): Promise<void> {
    const until = Date.now() + ms
    while (Date.now() < until && (await this.state()).eventCount <= beyond)
      await this.#page.waitForTimeout(150)
  }
}
