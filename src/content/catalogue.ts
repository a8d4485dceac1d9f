import type { Scenario } from '#scenario/scenario.ts'
import { type LazyText, shelf } from './shelf.ts'

/** A scenario with its words. */
export interface CatalogueEntry {
  readonly scenario: Scenario
  readonly text: LazyText
}

/** All scenarios of the shelf, whole, by id. For whoever needs every one; a page loads the one that it shows. */
export const scenarios: Readonly<Record<string, CatalogueEntry>> = Object.fromEntries(
  await Promise.all(
    shelf.map(async ({ card, load, text }) => [card.id, { scenario: await load(), text }] as const),
  ),
)
