import type { ScenarioCard } from '#scenario/card.ts'

/** What is told of the port scenario where a scenario is chosen. */
export const card = { id: 'port-hazmat', durationMin: 18 } satisfies ScenarioCard
