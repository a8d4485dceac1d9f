import { joinPhases } from '#scenario/phase.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { card } from './card.ts'
import { sights, variants } from './papers.ts'
import { ship } from './phases/ship.ts'
import { sources } from './sources.ts'

/** A ship asks for free pratique by radio. From the health sheet §1.3; its parts are those of the flight's case. */
export const healthQuarantineSea: Scenario = {
  ...card,
  version: '1.0.0',
  environment: 'health-quarantine',
  passPercent: 80,
  competencies: ['C1', 'C2', 'C6', 'C8'],
  competencyMinima: { C6: 70 },
  parameters: {
    limitPercent: { value: 100, unit: '%', source: sources.limits },
  },
  places: [
    { id: 'duty', anchor: 'duty_desk' },
    { id: 'board', anchor: 'duty_board' },
    { id: 'map', anchor: 'duty_map' },
  ],
  sights,
  ...joinPhases([ship]),
  variants,
}
