import { joinPhases } from '#scenario/phase.ts'
import type { ParcelScenario } from '#scenario/scenario.ts'
import { bank } from './bank.ts'
import { card } from './card.ts'
import { belt } from './phases/belt.ts'
import { brief } from './phases/brief.ts'
import { close } from './phases/close.ts'
import { data } from './phases/data.ts'
import { disposition } from './phases/disposition.ts'
import { emergency } from './phases/emergency.ts'
import { opening } from './phases/opening.ts'
import { secondary } from './phases/secondary.ts'
import { startUp } from './phases/start-up.ts'
import { rates } from './rates.ts'
import { sights } from './sights.ts'
import { sources } from './sources.ts'

/**
 * A shift at the express-mail hall, whole: from reporting in to the end of the shift, with one emergency. From the
 * express-mail sheet §5, steps 1 to 35; each phase names its own.
 */
export const expressMail: ParcelScenario = {
  ...card,
  version: '2.1.0',
  environment: 'express-mail',
  passPercent: 80,
  competencies: ['K1', 'K2', 'K3', 'K4', 'K5', 'K6'],
  parameters: {
    imageLimitS: { value: 15, unit: 's', source: sources.limits },
    taxWaiverRmb: { value: 50, unit: 'RMB', source: sources.personalLimit },
    personalLimitRmb: { value: 1000, unit: 'RMB', source: sources.personalLimit },
    personalLimitNearbyRmb: { value: 800, unit: 'RMB', source: sources.personalLimit },
    limitPercent: { value: 100, unit: '%', source: sources.limits },
  },
  places: [
    { id: 'briefing', anchor: 'entrance' },
    { id: 'locker', anchor: 'ppe' },
    { id: 'console', anchor: 'seat' },
    { id: 'monitor', anchor: 'monitor' },
    { id: 'table', anchor: 'table' },
    { id: 'scale', anchor: 'scale' },
    { id: 'dog', anchor: 'dog' },
    { id: 'etd', anchor: 'etd' },
    { id: 'evidence', anchor: 'evidence' },
    { id: 'exit', anchor: 'exit' },
    { id: 'assembly', anchor: 'assembly' },
    { id: 'sink', anchor: 'sink' },
  ],
  sights,
  // An emergency goes before all else, and so it stands first.
  ...joinPhases([emergency, brief, startUp, data, belt, secondary, opening, disposition, close]),
  bank,
  rates: { rows: rates, source: sources.taxRates },
}
