import type { Scenario } from './scenario.ts'

/**
 * What a scenario says of itself where one is chosen. Kept apart from the scenario, which spreads it, so that the
 * page on which one chooses need not load what the scenarios are made of.
 */
export type ScenarioCard = Pick<Scenario, 'id' | 'durationMin'> &
  Partial<Pick<Scenario, 'parcelCount' | 'feed'>>
