import { all, any, fact, not } from '#scenario/ask.ts'
import type { Bystander, GuideDistances } from '#scenario/hazard-scene.ts'
import type { UnEntry } from '#scenario/substance.ts'
import { UNKNOWN_CARGO } from '../hazmat/guides.ts'
import { substances } from '../hazmat/substances.ts'
import { cargo, light, neighbour, windSpeed } from './cases.ts'

/** Middles of the two boxes' leaks. */
const BOX_A_M: [number, number] = [0, 0]
const BOX_B_M: [number, number] = [7.6, 6.4]

const entries = substances.flatMap((substance) => substance.entries)

function entryOf(unNumber: string): UnEntry {
  const entry = entries.find((one) => one.unNumber === unNumber)
  if (!entry) throw new Error(`substances: no UN ${unNumber}`)
  return entry
}

/** The cordon of an unknown cargo stands until somebody shrinks it. */
const atLeastUnknown = (isolationM: number): number => Math.max(UNKNOWN_CARGO.isolationM, isolationM)

/** A spill that the guide's Table 1 knows, by day and by night. */
function spillOf(unNumber: string, size: 'small' | 'large', when: GuideDistances['when']): GuideDistances[] {
  const { distances, tableOne } = entryOf(unNumber)
  const spill = tableOne?.[size]
  if (!spill || !when) throw new Error(`substances: no ${size} spill of UN ${unNumber} in Table 1`)
  return [true, false].map((isNight) => ({
    when: all(when, isNight ? light.night : not(light.night)),
    guide: distances.guide,
    atM: BOX_B_M,
    isolationM: atLeastUnknown(spill.isolationM),
    protectiveM: 1000 * (isNight ? spill.nightKm : spill.dayKm),
  }))
}

/** The tank container of ammonia, by Table 3, which asks for the wind: light is low, fresh is high. */
function tankOf(substance: string, when: GuideDistances['when']): GuideDistances[] {
  const row = substances
    .find(({ id }) => id === substance)
    ?.tableThree?.rows.find(({ vessel }) => vessel === 'tank-truck')
  if (!row || !when) throw new Error(`substances: no tank of "${substance}" in Table 3`)
  const classes = { low: windSpeed.light, moderate: windSpeed.moderate, high: windSpeed.fresh }
  return [true, false].flatMap((isNight) =>
    (['low', 'moderate', 'high'] as const).map((speed) => ({
      when: all(when, classes[speed], isNight ? light.night : not(light.night)),
      guide: entryOf('1005').distances.guide,
      atM: BOX_B_M,
      isolationM: atLeastUnknown(row.isolationM),
      protectiveM: 1000 * (isNight ? row.nightKm : row.dayKm)[speed],
    })),
  )
}

const about = (guide: string, isolationM: number, when?: GuideDistances['when']): GuideDistances => ({
  ...(when && { when }),
  guide,
  atM: BOX_A_M,
  isolationM,
})

const leaks = (of: GuideDistances['when']) => all(fact('leaking'), ...(of ? [of] : []))

/**
 * What the guide orders, the widest first: fire in ammonium nitrate for a day, peroxide and cells as long as nobody has
 * ended it, then what leaks from Box B, and before all that the unknown cargo. Radii of the first minutes: port-hazmat
 * sheet §5, variants.
 */
export const guides: GuideDistances[] = [
  about('140', 1600, all(cargo.nitrate, not(fact('dayAfter')))),
  about('146', 800, all(cargo.peroxide, not(fact('respondersDone')))),
  about('147', 500, all(cargo.battery, not(fact('respondersDone')))),
  ...spillOf('2031', 'large', leaks(neighbour.nitric)),
  ...spillOf('1790', 'small', leaks(neighbour.hydrofluoric)),
  ...tankOf('ammonia', leaks(neighbour.ammonia)),
  {
    when: leaks(neighbour.toluene),
    guide: entryOf('1294').distances.guide,
    atM: BOX_B_M,
    isolationM: atLeastUnknown(entryOf('1294').distances.isolationM),
  },
  about(UNKNOWN_CARGO.guide, UNKNOWN_CARGO.isolationM),
]

const areDockersSafe = fact('headsCounted')
const isDriverOut = any(fact('enginesOff'), fact('driverHere'))
/** At the horn a minibus takes everybody away from ammonium nitrate. */
const isFar = all(cargo.nitrate, fact('hornSounded'), not(fact('dayAfter')))
/** Where the cordon was wide from the beginning, nobody was left in the block. */
const hadPeopleInside = not(any(cargo.nitrate, cargo.peroxide))

/** Who is about besides the officer, and where, metres east and south of Box A: of each the first spot that holds. */
export const people: Bystander[] = [
  { person: 'docker', atM: [380, -1545], when: isFar },
  { person: 'docker', atM: [92, -92], when: areDockersSafe },
  { person: 'docker', atM: [-20, 48] },
  { person: 'driver', atM: [384, -1540], when: isFar },
  { person: 'driver', atM: [13, -140], when: isDriverOut },
  { person: 'driver', atM: [16, 1.5] },
  { person: 'rtg-driver', atM: [-11, -5.4], when: not(fact('craneAway')) },
  { person: 'manager', atM: [64, -79], when: all(fact('managerHere'), not(fact('managerAnswered'))) },
  { person: 'victim', atM: [69.4, -78.2], when: fact('victimBrought') },
  { person: 'victim', atM: [41, -44], when: all(fact('blasted'), hadPeopleInside) },
  { person: 'ic', atM: [390, -1560], when: isFar },
  { person: 'ic', atM: [99.8, -99.8], when: fact('icHere') },
]
