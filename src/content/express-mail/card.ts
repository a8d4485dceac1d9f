import type { ScenarioCard } from '#scenario/card.ts'

/** What is told of the express-mail shift where a scenario is chosen. */
export const card = {
  id: 'express-mail',
  durationMin: 18,
  parcelCount: 24,
  feed: 'belt',
} satisfies ScenarioCard
