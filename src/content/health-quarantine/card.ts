import type { ScenarioCard } from '#scenario/card.ts'

/** What is told of the quarantine scenario where a scenario is chosen. */
export const card = { id: 'health-quarantine', durationMin: 18 } satisfies ScenarioCard
