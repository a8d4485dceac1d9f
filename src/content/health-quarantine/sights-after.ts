import { fact } from '#scenario/ask.ts'
import type { Sight } from '#scenario/scenario.ts'

/** What hangs and stands in the rooms of isolation and transfer. */
export const sightsAfter: Sight[] = [
  {
    id: 'room-card',
    places: ['gauge'],
    entries: [
      { id: 'least', values: [{ id: 'room-least-5-pa' }] },
      {
        id: 'air',
        values: ['ach-6', 'ach-12', 'ach-20'].map((option) => ({
          id: `air-${option}`,
          when: fact(`air.${option}`),
        })),
      },
    ],
  },
  {
    id: 'bleach-label',
    places: ['medical'],
    when: fact('floorOrdered'),
    entries: [
      { id: 'strength', values: [{ id: 'bleach-5-percent' }] },
      { id: 'batch', values: [{ id: 'batch-10-l' }] },
    ],
  },
  { id: 'coughing', places: ['bedside'], when: fact('eyesAndNeckSeen') },
]
