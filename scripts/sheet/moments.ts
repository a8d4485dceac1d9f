import { expressMail } from '#content/express-mail/scenario.ts'
import { healthQuarantine } from '#content/health-quarantine/scenario.ts'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import type { RunLog } from '#engine/log.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { playUntil, seedWith } from '#test/support/prepared-run.ts'
import { EXPRESS_MAIL_MOMENTS } from './express-mail-moments.ts'
import { HEALTH_QUARANTINE_MOMENTS } from './health-quarantine-moments.ts'
import type { Moment } from './moment.ts'
import { PORT_HAZMAT_MOMENTS } from './port-hazmat-moments.ts'

/** A moment of a scenario, as the sheet has it: its picture bears the scenario's name. */
export interface SheetMoment extends Moment {
  readonly scenario: Scenario
}

const SHEETS: readonly (readonly [scenario: Scenario, moments: readonly Moment[]])[] = [
  [expressMail, EXPRESS_MAIL_MOMENTS],
  [portHazmat, PORT_HAZMAT_MOMENTS],
  [healthQuarantine, HEALTH_QUARANTINE_MOMENTS],
]

/** All moments of all scenarios. */
export const SHEET_MOMENTS: readonly SheetMoment[] = SHEETS.flatMap(([scenario, moments]) =>
  moments.map((moment) => ({ ...moment, name: `${scenario.id}-${moment.name}`, scenario })),
)

/** Plays a run by the model officer up to a moment of the sheet; of a scenario with parcels, one that holds the worst. */
export function logOf({ scenario, variants = {}, isNow }: SheetMoment): RunLog {
  const seed = seedWith(
    scenario,
    variants,
    ({ case: drawn }) =>
      drawn.parcels.length === 0 || drawn.parcels.some(({ traits }) => traits.includes('critical')),
  )
  return playUntil(scenario, { seed, mode: 'guided', overlay: {} }, isNow)
}
