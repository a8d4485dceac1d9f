import { has, isAt, type Moment, momentsByPlace } from './moment.ts'

/** What is entered by order, with a leak that asks for all of it. */
const ENTERED = { cargo: 'carbide', neighbour: 'nitric', wind: 'ne' } as const
const CARGOES = ['carbide', 'dithionite', 'nitrate', 'cyanide', 'battery', 'peroxide']
const NEIGHBOURS = ['nitric', 'hydrofluoric', 'ammonia', 'toluene']

/** By place, what has just been done there when its picture is taken. */
const PLACES: readonly (readonly [place: string, fact: string])[] = [
  ['office', 'planOpened'],
  ['kit', 'meterZeroed'],
  ['locker', 'clothingChosen'],
  ['north-road', 'backgroundRead'],
  ['muster', 'headsCounted'],
  ['cordon', 'managerHere'],
  ['driver', 'driverSeated'],
  ['post', 'briefedSeen'],
  ['shelter', 'coverTaken'],
  ['ppe', 'onAir'],
  ['entry', 'orderGiven'],
  ['wreck', 'beadRead'],
  ['victim', 'onAir'],
  ['casualty', 'casualtyStripped'],
  ['drain', 'drainCovered'],
  ['sand-line', 'dikeBuilt'],
  ['spill', 'poolTreated'],
  ['ibc', 'leakSeenTo'],
  ['carbide', 'cargoTreated'],
  ['decon-1', 'equipmentDropped'],
  ['decon-2', 'washChosen'],
  ['decon-3', 'outerLayersOff'],
  ['decon-4', 'airAnswered'],
  ['decon-5', 'suitOff'],
  ['decon-6', 'maskOff'],
  ['decon-7', 'fieldWashed'],
  ['rehab', 'vitalsTaken'],
  ['evidence', 'samplesTaken'],
  ['waste', 'wasteParted'],
]

/** Every place of the port that the model officer comes to, and every option of every variant where it shows. */
export const PORT_HAZMAT_MOMENTS: readonly Moment[] = [
  ...momentsByPlace(PLACES, ENTERED),
  ...CARGOES.flatMap((cargo): Moment[] => [
    { name: `40-looks-${cargo}`, variants: { cargo }, isNow: has('looked') },
    { name: `41-blast-${cargo}`, variants: { cargo }, isNow: has('blasted') },
    { name: `42-after-${cargo}`, variants: { cargo }, isNow: has('zonesRedrawn') },
  ]),
  ...NEIGHBOURS.map(
    (neighbour): Moment => ({
      name: `43-leak-${neighbour}`,
      variants: { cargo: 'carbide', neighbour },
      isNow: isAt('ibc', 'leakSeenTo'),
    }),
  ),
  ...['n', 'ne', 'e'].map(
    (wind): Moment => ({
      name: `44-wind-${wind}`,
      variants: { wind },
      isNow: has('arrived'),
    }),
  ),
  ...['light', 'moderate', 'fresh'].map(
    (windSpeed): Moment => ({
      name: `45-wind-${windSpeed}`,
      variants: { windSpeed, wind: 'ne' },
      isNow: has('arrived'),
    }),
  ),
  ...['day', 'overcast', 'night'].map(
    (light): Moment => ({
      name: `46-${light}`,
      variants: { light, cargo: 'carbide' },
      isNow: has('icHere'),
    }),
  ),
  ...['drizzle', 'hot'].map(
    (weather): Moment => ({
      name: `47-${weather}`,
      variants: { weather },
      isNow: has('arrived'),
    }),
  ),
  ...['left', 'right'].map(
    (veer): Moment => ({
      name: `48-veer-${veer}`,
      variants: { veer, cargo: 'carbide' },
      isNow: has('sockRead'),
    }),
  ),
  ...['cutter', 'shout'].map(
    (partner): Moment => ({
      name: `49-partner-${partner}`,
      variants: { partner },
      isNow: has('partnerErrs'),
    }),
  ),
]
