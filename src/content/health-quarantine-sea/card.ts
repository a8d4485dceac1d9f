import type { ScenarioCard } from '#scenario/card.ts'

/** What is told of the case at sea where a scenario is chosen. */
export const card = { id: 'health-quarantine-sea', durationMin: 8 } satisfies ScenarioCard
