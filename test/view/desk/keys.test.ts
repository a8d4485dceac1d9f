import { expect, test } from 'vitest'
import { patient } from '#content/health-quarantine/cases.ts'
import { healthQuarantine } from '#content/health-quarantine/scenario.ts'
import { healthQuarantineSea } from '#content/health-quarantine-sea/scenario.ts'
import { cargo } from '#content/port-hazmat/cases.ts'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { playRun } from '#engine/bot.ts'
import { evolve } from '#engine/evolve.ts'
import { initialState } from '#engine/state.ts'
import { findSeed } from '#scenario/draw-variants.ts'
import { buttonFor } from '#test/support/desktop-officer.ts'
import { dockPanels } from '#view/desk/dock-panels.ts'
import { buttonsOf } from '#view/panel/panel.ts'
import { LANGUAGES, type Language } from '#view/text/languages.ts'
import { createWords } from '#view/text/words.ts'

const IDS = createWords(LANGUAGES[0] as Language, (id) => id)

/** A run of each patient and of each cargo. */
const RUNS = [
  ...Object.keys(patient).map((one) => [healthQuarantine, { patient: one }] as const),
  ...Object.keys(cargo).map((one) => [portHazmat, { cargo: one }] as const),
  [healthQuarantineSea, {}] as const,
]

test.each(
  RUNS.map(([scenario, wanted]) => ({ scenario, wanted, what: `${scenario.id} ${Object.values(wanted)}` })),
)(
  'wherever the model officer goes, all that can be done has a key of its own: $what',
  ({ scenario, wanted }) => {
    const setup = { seed: findSeed(scenario, wanted), mode: 'practice', overlay: {} } as const
    let state = initialState(scenario, setup)
    for (const { intent, events } of playRun(scenario, setup, 'model').entries) {
      const { atMs, ...body } = intent
      if (body.type !== 'Elapse' && body.type !== 'BeginRun') {
        const what = `${JSON.stringify(body)} at ${state.place}, ${atMs} ms`
        expect(buttonFor(scenario, state, body), what).toBeDefined()
        const keys = dockPanels({ scenario, state, words: IDS }, { events: [], isKeyOn: () => false })
          .flatMap(buttonsOf)
          .flatMap(({ hotkey }) => hotkey ?? [])
        expect(new Set(keys).size, what).toBe(keys.length)
        for (const key of keys)
          expect(
            keys.filter((other) => other.startsWith(`${key} `)),
            what,
          ).toEqual([])
      }
      state = events.reduce(evolve, state)
    }
  },
)
