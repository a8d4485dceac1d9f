import type { Page } from 'playwright-core'
import { bots } from '#engine/bot.ts'
import type { IntentBody } from '#engine/intent.ts'
import type { RunState } from '#engine/state.ts'
import { createRandom } from '#scenario/random.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { dockPanels } from '#view/desk/dock-panels.ts'
import { HOTKEYS } from '#view/desk/hotkeys.ts'
import { buttonsOf, type PanelButton } from '#view/panel/panel.ts'
import { firstRegion, STEP_PX } from '#view/shift/draft.ts'
import { LANGUAGES, type Language } from '#view/text/languages.ts'
import { createWords } from '#view/text/words.ts'
import { VIEW_GEOMETRIES } from '#view/xray/view-geometry.ts'
import { RunFollower } from './device-log.ts'

/** Words that are only ids: a button is found by what it sends, whatever it says. */
const IDS = createWords(LANGUAGES[0] as Language, (id) => id)

const keyed = (intent: IntentBody): string => JSON.stringify(Object.entries(intent).sort())

/**
 * Finds the button of the dock that sends an intent in a state: the first with a hotkey, which is written in strokes
 * (`g 3`); one with `confirm` wants all of them twice. Undefined where the dock has none.
 */
export function buttonFor(scenario: Scenario, state: RunState, wanted: IntentBody): PanelButton | undefined {
  const desk = { scenario, state, words: IDS }
  return dockPanels(desk, { events: [], isKeyOn: () => false })
    .flatMap(buttonsOf)
    .find(({ intent, hotkey }) => hotkey !== undefined && intent && keyed(intent) === keyed(wanted))
}

/** Plays a shift on the page as the model officer would, with the keyboard alone. */
export class DesktopOfficer {
  readonly #page: Page
  readonly #scenario: Scenario
  readonly #run: RunFollower

  constructor(page: Page, scenario: Scenario) {
    this.#page = page
    this.#scenario = scenario
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
    for (let turn = 0; turn < 1500; turn++) {
      const state = await this.state()
      await onState(state)
      if (state.phase === 'ended' || until(state)) return
      const wanted = bots.model(this.#scenario, state, createRandom(1))
      if (wanted) await this.act(wanted)
      await this.#waitForEvents(wanted !== undefined)
    }
    throw new Error('the run did not end')
  }

  /** Reads the run's state from the device's log. */
  async state(): Promise<RunState> {
    return this.#run.state()
  }

  /** Does what is wanted by its hotkey. */
  async act(wanted: IntentBody): Promise<void> {
    if (wanted.type === 'MarkRegion') return this.#mark(wanted.region)
    const state = await this.state()
    const button = buttonFor(this.#scenario, state, wanted)
    if (!button?.hotkey) throw new Error(`no key for ${JSON.stringify(wanted)} at ${state.place}`)
    const strokes = button.hotkey.split(' ')
    for (let time = 0; time < (button.confirm === undefined ? 1 : 2); time++)
      for (const stroke of strokes) await this.#press(stroke)
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

  /** Waits until something has happened: what was asked for, or whatever the world does next; then for the page to show it. */
  async #waitForEvents(isAsked: boolean): Promise<void> {
    await this.#run.hasMore(isAsked ? 600 : 240, isAsked ? 'own' : 'hurried')
    await this.#page.evaluate(async () => {
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
    })
  }
}
