import type { Staging } from '#view/shift/staging.ts'

const expressMail = (): Promise<Staging> => import('./express-mail.ts').then(({ staging }) => staging)

/** How each scenario is shown, by its id; each is loaded by itself. */
const STAGINGS: Readonly<Record<string, () => Promise<Staging>>> = {
  'express-mail': expressMail,
  'health-quarantine': () => import('./health-quarantine.ts').then(({ staging }) => staging),
  'health-quarantine-sea': () => import('./health-quarantine-sea.ts').then(({ staging }) => staging),
  'port-hazmat': () => import('./port-hazmat.ts').then(({ staging }) => staging),
  'xray-test': expressMail,
  'xray-practice': expressMail,
  'xray-vigilance': expressMail,
}

/** Loads how a scenario is shown. Throws where nobody has staged it. */
export async function loadStaging(scenarioId: string): Promise<Staging> {
  const load = STAGINGS[scenarioId]
  if (!load)
    throw new Error(`staging: no scenario "${scenarioId}"; known: ${Object.keys(STAGINGS).join(', ')}`)
  return load()
}
