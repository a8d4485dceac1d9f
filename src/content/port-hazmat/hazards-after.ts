import { computeEvaporationKgS, VAPOUR_PRESSURE_20C_KPA } from '#physics/hazmat/evaporation.ts'
import { findGas } from '#physics/hazmat/gas.ts'
import { all, any, fact, not } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { HazardScene, Pocket, Release, ScenePoint } from '#scenario/hazard-scene.ts'
import { beadGas, toxicGas } from './aftermath.ts'
import { cargo, neighbour, SPEED_MPS, windSpeed } from './cases.ts'

/** Amounts are of the trainer’s design, but for those whose source stands beside them. */

const BOX_A_M: ScenePoint = [0, 0]
const IBC_M: ScenePoint = [7.6, 6.4]

const isOver = fact('respondersDone')
const leaks = (when: Condition): Condition => all(fact('leaking'), when, not(isOver))

/** The toluene pool, which gives off the more the harder the wind blows. Source: port-hazmat sheet §4d. */
const TOLUENE_POOL = {
  areaM2: 30,
  molarMassGPerMol: findGas('toluene').molarMassGPerMol,
  vapourPressureKPa: VAPOUR_PRESSURE_20C_KPA.toluene,
  liquidK: 293.15,
}
/** Rounded, as a scenario must be the same to the last digit on every machine. */
const computeTolueneKgS = (windMps: number): number =>
  Math.round(computeEvaporationKgS(TOLUENE_POOL, windMps) * 1e4) / 1e4

/** What runs out of Box B. */
const leaking: Release[] = [
  { gas: 'nitrogen-dioxide', rateKgS: 0.2, when: neighbour.nitric },
  { gas: 'hydrogen-fluoride', rateKgS: 0.05, when: neighbour.hydrofluoric },
  { gas: 'ammonia', rateKgS: 0.3, when: neighbour.ammonia },
  ...(['light', 'moderate', 'fresh'] as const).map((speed) => ({
    gas: 'toluene',
    rateKgS: computeTolueneKgS(SPEED_MPS[speed]),
    when: all(neighbour.toluene, windSpeed[speed]),
  })),
].map(({ gas, rateKgS, when }, index) => ({
  id: `leaking-${gas}-${index}`,
  gas,
  atM: IBC_M,
  heightM: 0.5,
  rateKgS,
  when: leaks(when),
}))

/** The cargo has neither burnt out nor been dealt with. */
const isLive = all(fact('blasted'), not(fact('cargoTreated')), not(fact('dayAfter')), not(isOver))

/** What comes from the burst Box A. */
const burst: Release[] = [
  { gas: 'acetylene', rateKgS: 0.02, when: cargo.carbide },
  { gas: 'sulphur-dioxide', rateKgS: 0.05, when: cargo.dithionite },
  { gas: 'hydrogen-sulphide', rateKgS: 0.01, when: cargo.dithionite },
  { gas: 'nitrogen-dioxide', rateKgS: 0.2, when: cargo.nitrate },
  { gas: 'hydrogen-cyanide', rateKgS: 0.01, when: cargo.cyanide },
  { gas: 'hydrogen-fluoride', rateKgS: 0.01, when: cargo.battery },
].map(({ gas, rateKgS, when }) => ({
  id: `burst-${gas}`,
  gas,
  atM: BOX_A_M,
  heightM: 0.5,
  rateKgS,
  when: all(isLive, when),
}))

export const releasesAfter: Release[] = [...leaking, ...burst]

const isThere = all(fact('blasted'), not(isOver))
const isThick = all(isThere, not(fact('gasCleared')))

/** What burns near Box A until fans have run: by its factor each amounts to 10 % of the limit or more. */
const flammable: Pocket[] = [
  /** 10.4 % of the limit, of which a methane bead shows 8. Source: port-hazmat sheet §5, row 30. */
  { gas: 'acetylene', place: 'wreck', ppm: 2600, when: all(isThick, beadGas.acetylene) },
  { gas: 'hydrogen', place: 'wreck', ppm: 4400, when: all(isThick, beadGas.hydrogen) },
  /** 10.2 % of the limit, of which a methane bead shows 4. */
  { gas: 'toluene', place: 'wreck', ppm: 1300, when: all(isThick, beadGas.toluene) },
  { gas: 'acetylene', place: 'wreck', ppm: 300, when: all(isThere, fact('gasCleared'), beadGas.acetylene) },
]

/** What poisons near Box A. A cell shows nine tenths of it after its T90: of 20 ppm NO₂ the 18 of the sheet’s row 31. */
const POISONS = {
  'nitrogen-dioxide': 20,
  'hydrogen-fluoride': 34,
  ammonia: 350,
  'hydrogen-cyanide': 30,
  'sulphur-dioxide': 40,
  toluene: 130,
} as const
const poisonous: Pocket[] = (Object.keys(POISONS) as (keyof typeof POISONS)[]).map((gas) => ({
  gas,
  place: 'wreck',
  ppm: POISONS[gas],
  when: all(isThere, toxicGas[gas]),
}))

/** What stands over the pool of Box B, beyond what is immediately dangerous. */
const POOL_PLACES = ['ibc', 'spill', 'drain', 'sand-line', 'box-b']
const overPool: Pocket[] = POOL_PLACES.flatMap((place) =>
  [
    { gas: 'nitrogen-dioxide', ppm: 60, when: neighbour.nitric },
    { gas: 'hydrogen-fluoride', ppm: 80, when: neighbour.hydrofluoric },
    { gas: 'ammonia', ppm: 900, when: neighbour.ammonia },
    { gas: 'toluene', ppm: 700, when: neighbour.toluene },
  ].map(({ gas, ppm, when }) => ({ gas, place, ppm, when: leaks(when) })),
)

/** What stands over the spilled cargo itself. */
const overCargo: Pocket[] = [
  { gas: 'acetylene', ppm: 1500, when: cargo.carbide },
  { gas: 'sulphur-dioxide', ppm: 120, when: cargo.dithionite },
  { gas: 'hydrogen-sulphide', ppm: 15, when: cargo.dithionite },
  { gas: 'hydrogen-cyanide', ppm: 55, when: cargo.cyanide },
  { gas: 'hydrogen-fluoride', ppm: 40, when: cargo.battery },
].map(({ gas, ppm, when }) => ({ gas, place: 'carbide', ppm, when: all(isLive, when) }))

export const pocketsAfter: Pocket[] = [
  ...flammable,
  ...poisonous,
  { gas: 'hydrogen-sulphide', place: 'wreck', ppm: 12, when: all(isThere, cargo.dithionite) },
  ...overPool,
  ...overCargo,
]

/**
 * What gets through: nothing but the assigned protection factor, 10,000 for a mask under pressure and 50 for a full
 * facepiece with a filter (general knowledge).
 */
export const breathing: HazardScene['breathing'] = [
  {
    when: any(
      not(fact('onAir')),
      fact('maskOff'),
      fact('airAnswered.disconnect-here'),
      fact('suited.level-d'),
    ),
    share: 1,
  },
  { when: fact('suited.level-c'), share: 0.02 },
  { when: fact('onAir'), share: 0.0001 },
]
