import type { ScenarioCard } from '#scenario/card.ts'

/** What is told of the competency test where a scenario is chosen. */
export const test = {
  id: 'xray-test',
  durationMin: 20,
  parcelCount: 128,
  feed: 'slides',
} satisfies ScenarioCard

/** What is told of adaptive practice. */
export const practice = {
  id: 'xray-practice',
  durationMin: 16,
  parcelCount: 80,
  feed: 'slides',
} satisfies ScenarioCard

/** What is told of vigilance practice. */
export const vigilance = {
  id: 'xray-vigilance',
  durationMin: 18,
  parcelCount: 100,
  feed: 'slides',
} satisfies ScenarioCard
