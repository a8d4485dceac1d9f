import { scenarios } from '#content/catalogue.ts'
import type { Texts } from '#lms/vocabulary.ts'
import type { Scenario } from '#scenario/scenario.ts'

/** A scenario with its texts, as the server needs it. */
export interface ServedScenario {
  readonly scenario: Scenario
  readonly text: Texts
}

/** Loads every scenario that there is. */
export function loadScenarios(): Promise<ServedScenario[]> {
  return Promise.all(
    Object.values(scenarios).map(async ({ scenario, text }) => {
      const [en, zh] = await Promise.all([text.en(), text.zh()])
      return { scenario, text: { en, zh } }
    }),
  )
}
