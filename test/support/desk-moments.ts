import { type BotName, playRun } from '#engine/bot.ts'
import type { RunEvent } from '#engine/event.ts'
import { evolve } from '#engine/evolve.ts'
import type { Refusal } from '#engine/refusal.ts'
import { initialState, type RunState } from '#engine/state.ts'
import { DEFAULT_SETTINGS } from '#input/settings.ts'
import type { Mode, Scenario } from '#scenario/scenario.ts'
import { beltPanel } from '#view/desk/belt-panel.ts'
import { coachPanel } from '#view/desk/coach-panel.ts'
import { debriefPanel } from '#view/desk/debrief-panel.ts'
import { imageKeysPanel } from '#view/desk/image-keys-panel.ts'
import { pausePanel } from '#view/desk/pause-panel.ts'
import { declarationPanel, parcelsPanel, recordPanel } from '#view/desk/record-panel.ts'
import { startPanel } from '#view/desk/start-panel.ts'
import { tablePanel } from '#view/desk/table-panel.ts'
import { verdictPanel } from '#view/desk/verdict-panel.ts'
import type { Panel } from '#view/panel/panel.ts'
import type { Words } from '#view/text/words.ts'

/** A state on the way through a run, with the events up to it. */
export interface DeskMoment {
  readonly name: string
  readonly state: RunState
  readonly events: readonly RunEvent[]
}

/** Plays a run by a bot and returns the state after every event. */
export function momentsOf(scenario: Scenario, bot: BotName, seed: number, mode: Mode): DeskMoment[] {
  const setup = { seed, mode, overlay: {} }
  const all = playRun(scenario, setup, bot).entries.flatMap(({ events }) => events)
  let state = initialState(scenario, setup)
  const moments: DeskMoment[] = [{ name: 'ready', state, events: [] }]
  for (const [i, event] of all.entries()) {
    state = evolve(state, event)
    moments.push({ name: `${bot} ${seed} ${mode}, ${i}: ${event.type}`, state, events: all.slice(0, i + 1) })
  }
  return moments
}

/** Describes every panel of a moment. */
export function panelsOf(
  scenario: Scenario,
  { state, events }: DeskMoment,
  words: Words,
  refusal?: Refusal,
): Panel[] {
  const desk = { scenario, state, words }
  return [
    startPanel(desk),
    parcelsPanel(desk),
    declarationPanel(desk),
    recordPanel(desk),
    verdictPanel(desk),
    imageKeysPanel(desk, (key) => key === 'pseudoColour'),
    beltPanel(desk),
    tablePanel(desk),
    coachPanel(desk, events, refusal),
    pausePanel(desk, DEFAULT_SETTINGS),
    debriefPanel(desk),
  ]
}
