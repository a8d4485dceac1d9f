import { type BotName, playRun } from '#engine/bot.ts'
import type { RunEvent } from '#engine/event.ts'
import { evolve } from '#engine/evolve.ts'
import type { LogEntry } from '#engine/log.ts'
import type { Refusal } from '#engine/refusal.ts'
import { initialState, type RunState } from '#engine/state.ts'
import { redoPoints } from '#folds/redo-points.ts'
import { DEFAULT_SETTINGS } from '#input/settings.ts'
import type { Mode, Scenario } from '#scenario/scenario.ts'
import { beltPanel } from '#view/desk/belt-panel.ts'
import { coachPanel } from '#view/desk/coach-panel.ts'
import { consequencePanel } from '#view/desk/consequence-panel.ts'
import { debriefPanel } from '#view/desk/debrief-panel.ts'
import { imageKeysPanel } from '#view/desk/image-keys-panel.ts'
import { pausePanel } from '#view/desk/pause-panel.ts'
import { placePanel } from '#view/desk/place-panel.ts'
import { declarationPanel, manifestPanel, parcelsPanel, recordPanel } from '#view/desk/record-panel.ts'
import { startPanel } from '#view/desk/start-panel.ts'
import { verdictPanel } from '#view/desk/verdict-panel.ts'
import { placesPanel } from '#view/desk/ways.ts'
import type { Panel } from '#view/panel/panel.ts'
import type { Words } from '#view/text/words.ts'

/** A state on the way through a run, with the events up to it. */
export interface DeskMoment {
  readonly name: string
  readonly state: RunState
  readonly events: readonly RunEvent[]
  /** The entries that are whole by then. */
  readonly entries: readonly LogEntry[]
}

/** Plays a run by a bot and returns the state after every event. */
export function momentsOf(scenario: Scenario, bot: BotName, seed: number, mode: Mode): DeskMoment[] {
  const setup = { seed, mode, overlay: {} }
  const log = playRun(scenario, setup, bot)
  let state = initialState(scenario, setup)
  const events: RunEvent[] = []
  const moments: DeskMoment[] = [{ name: 'ready', state, events: [], entries: [] }]
  for (const [i, entry] of log.entries.entries())
    for (const [j, event] of entry.events.entries()) {
      const isWhole = j === entry.events.length - 1
      const name = `${bot} ${seed} ${mode}, ${events.length}: ${event.type}`
      state = evolve(state, event)
      events.push(event)
      moments.push({ name, state, events: [...events], entries: log.entries.slice(0, isWhole ? i + 1 : i) })
    }
  return moments
}

/** Describes every panel of a moment. */
export function panelsOf(
  scenario: Scenario,
  { state, events, entries }: DeskMoment,
  words: Words,
  refusal?: Refusal,
): Panel[] {
  const desk = { scenario, state, words }
  return [
    startPanel(desk),
    parcelsPanel(desk),
    manifestPanel(desk),
    declarationPanel(desk),
    recordPanel(desk),
    verdictPanel(desk),
    imageKeysPanel(desk, (key) => key === 'pseudoColour'),
    beltPanel(desk),
    placePanel(desk),
    placesPanel(desk),
    coachPanel(desk, events, refusal),
    consequencePanel(desk, entries),
    pausePanel(desk, DEFAULT_SETTINGS, redoPoints(entries)),
    debriefPanel(desk, events),
  ]
}
