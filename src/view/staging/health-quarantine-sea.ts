import type { Staging } from '#view/shift/staging.ts'
import { tools } from './health-quarantine/sea-tools.ts'
import { staging as flight } from './health-quarantine.ts'

/** How the ship's request is shown: the same duty room, with the papers of a ship and the chart of the harbour. */
export const staging: Staging = { ...flight, tools }
