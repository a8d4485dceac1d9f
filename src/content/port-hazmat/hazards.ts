import {
  ACETYLENE_MJ_PER_KG,
  computeAmmoniumNitrateTntKg,
  computeTntKg,
} from '#physics/hazmat/tnt-equivalence.ts'
import { all, fact, not } from '#scenario/ask.ts'
import type { Charge, HazardScene, Release, Wind } from '#scenario/hazard-scene.ts'
import { cargo, light, SPEED_MPS, veer, wind, windSpeed } from './cases.ts'
import { breathing, pocketsAfter, releasesAfter } from './hazards-after.ts'
import { guides, people } from './surroundings.ts'

/** By how much the wind turns after the explosion, degrees. Source: port-hazmat sheet §5, row 23. */
const VEER_DEG = 40

const FROM_DEG = { n: 0, ne: 45, e: 90 }

/** Pasquill's class by light and wind: slight sun, overcast, clear night. Source: port-hazmat sheet §4b. */
const STABILITY = {
  day: { light: 'B', moderate: 'C', fresh: 'D' },
  overcast: { light: 'D', moderate: 'D', fresh: 'D' },
  night: { light: 'F', moderate: 'E', fresh: 'D' },
} as const

const keysOf = <Key extends string>(of: Record<Key, unknown>): Key[] => Object.keys(of) as Key[]
const hasVeered = fact('windVeered')

/** All that the seed and the turn can make of the wind. */
const winds: Wind[] = [
  { turnDeg: 0, turned: not(hasVeered) },
  { turnDeg: -VEER_DEG, turned: all(hasVeered, veer.left) },
  { turnDeg: VEER_DEG, turned: all(hasVeered, veer.right) },
].flatMap(({ turnDeg, turned }) =>
  keysOf(FROM_DEG).flatMap((from) =>
    keysOf(SPEED_MPS).flatMap((speed) =>
      keysOf(STABILITY).map(
        (sky): Wind => ({
          when: all(turned, wind[from], windSpeed[speed], light[sky]),
          fromDeg: (FROM_DEG[from] + turnDeg + 360) % 360,
          speedMps: SPEED_MPS[speed],
          stability: STABILITY[sky][speed],
        }),
      ),
    ),
  ),
)

/** The doors of Box A. */
const DOORS_M: [number, number] = [3.1, 0]
const isHissing = all(fact('hissing'), not(fact('blasted')))

/** What comes out at the door gasket of Box A before the explosion; rates are of the trainer's design. */
const seeping: Release[] = [
  { gas: 'acetylene', rateKgS: 0.02, when: cargo.carbide },
  { gas: 'sulphur-dioxide', rateKgS: 0.01, when: cargo.dithionite },
  { gas: 'nitrogen-dioxide', rateKgS: 0.05, when: cargo.nitrate },
  { gas: 'hydrogen-cyanide', rateKgS: 0.005, when: cargo.cyanide },
  { gas: 'hydrogen-fluoride', rateKgS: 0.002, when: cargo.battery },
].map(({ gas, rateKgS, when }) => ({
  id: `seeping-${gas}`,
  gas,
  atM: DOORS_M,
  heightM: 1.2,
  rateKgS,
  when: all(isHissing, when),
}))

/** Acetylene in the box when it goes off, as much as makes the 5 kg of the sheet; and the load of nitrate, kg. */
const ACETYLENE_KG = 1.6
const NITRATE_KG = 20_000
/** Middle of the 0.2 to 0.4 of the sheet's §4a. */
const VAPOUR_EFFICIENCY = 0.3

/** What explodes in Box A. Source: port-hazmat sheet §5, variants; a drum that bursts counts as 1 kg [D]. */
const boxA: Charge = {
  id: 'box-a',
  fact: 'blasted',
  atM: [0, 0],
  tntKg: [
    {
      value: Math.round(computeTntKg(ACETYLENE_KG, ACETYLENE_MJ_PER_KG, VAPOUR_EFFICIENCY)),
      when: cargo.carbide,
    },
    { value: computeAmmoniumNitrateTntKg(NITRATE_KG), when: cargo.nitrate },
    { value: 8, when: cargo.battery },
    { value: 100, when: cargo.peroxide },
    { value: 1 },
  ],
}

/** The air about Box A, and what may explode in it. */
export const hazards: HazardScene = {
  winds,
  releases: [...seeping, ...releasesAfter],
  pockets: pocketsAfter,
  charges: [boxA],
  breathing,
  guides,
  people,
}
