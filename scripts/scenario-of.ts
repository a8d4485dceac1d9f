import { scenarios } from '#content/catalogue.ts'
import type { Scenario } from '#scenario/scenario.ts'

/** Finds a scenario by its id. */
export function scenarioOf(id: string): Scenario | undefined {
  return Object.hasOwn(scenarios, id) ? scenarios[id]?.scenario : undefined
}
