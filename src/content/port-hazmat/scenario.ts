import { joinPhases } from '#scenario/phase.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { card } from './card.ts'
import { variants } from './cases.ts'
import { gauges, quantities } from './gauges.ts'
import { gaugesAfter, quantitiesAfter } from './gauges-after.ts'
import { hazards } from './hazards.ts'
import { approach } from './phases/approach.ts'
import { blast } from './phases/blast.ts'
import { control } from './phases/control.ts'
import { decon } from './phases/decon.ts'
import { entry } from './phases/entry.ts'
import { handover } from './phases/handover.ts'
import { office } from './phases/office.ts'
import { papers } from './phases/papers.ts'
import { withdraw } from './phases/withdraw.ts'
import { places } from './places.ts'
import { sights } from './sights.ts'
import { sightsAfter } from './sights-after.ts'
import { sources } from './sources.ts'

const { variants: ofPhases = [], ...joined } = joinPhases([
  office,
  approach,
  withdraw,
  papers,
  blast,
  entry,
  control,
  decon,
  handover,
])

/**
 * A box of hidden dangerous goods beside an honest neighbour, from the job ticket to the hand-over. From the
 * port-hazmat sheet §5, rows 1 to 43; each phase names its own.
 */
export const portHazmat: Scenario = {
  ...card,
  version: '1.0.0',
  environment: 'port-hazmat',
  passPercent: 80,
  competencies: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10'],
  competencyWeights: { C1: 10, C2: 10, C3: 20, C4: 10, C5: 10, C6: 10, C7: 15, C8: 5, C9: 5, C10: 5 },
  competencyMinima: { C1: 60, C2: 60, C3: 70, C4: 60, C5: 70, C6: 70, C7: 60, C8: 60, C9: 60 },
  certification: { passCount: 2, variant: 'cargo', source: sources.certification },
  parameters: {
    limitPercent: { value: 100, unit: '%', source: sources.limits },
  },
  places,
  sights: [...sights, ...sightsAfter],
  quantities: { ...quantities, ...quantitiesAfter },
  gauges: { ...gauges, ...gaugesAfter },
  hazards,
  ...joined,
  variants: [...variants, ...ofPhases],
}
