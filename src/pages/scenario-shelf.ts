import { scenarios } from '#content/catalogue.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { mergeCatalogue } from '#view/text/i18n.ts'

let ready: Promise<readonly Scenario[]> | undefined

async function readShelf(): Promise<readonly Scenario[]> {
  const entries = Object.values(scenarios)
  for (const { text } of entries) await mergeCatalogue(text)
  return entries.map(({ scenario }) => scenario)
}

/** Returns the scenarios that there are, once their words can be spoken. */
export function loadShelf(): Promise<readonly Scenario[]> {
  ready ??= readShelf()
  return ready
}
