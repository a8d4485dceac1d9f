import { type BagPlan, packBag } from './pack-bag.ts'
import type { Parcel } from './parcel.ts'
import type { ParcelBank } from './parcel-bank.ts'
import { createRandom, type Random } from './random.ts'
import { drawCategory, LEVELS, type Staircases } from './staircase.ts'
import { THREAT_CATEGORIES, type Threat, type ThreatCategory } from './threat.ts'

/** What an image of an exercise was drawn by: with the bank and the threats, enough to pack its bag again. */
export interface ImageDraw extends Omit<BagPlan, 'threat'> {
  /** Id of the threat; null where none was ever in the bag. */
  readonly threat: string | null
  /** Only in practice: the category whose turn it was, and its level. */
  readonly category?: ThreatCategory
  readonly level?: number
  readonly seed: number
}

/** Views of each object in the test: as it tells most, and tipped well out of it. */
const TEST_TILTS_DEG: readonly [easy: readonly [number, number], hard: readonly [number, number]] = [
  [0, 10],
  [60, 85],
]
/** Things in a test bag, and the cover over its threat, in g/cm²: the middle of practice. Design values. */
const TEST_THINGS = [4, 7] as const
const TEST_COVER_G_PER_CM2 = [1, 3] as const

/** Tells which of the two equivalent forms a seed sets, and which test: seeds 2n and 2n + 1 are its forms A and B. */
export function testFormOf(seed: number): { form: 'A' | 'B'; test: number } {
  return { form: seed % 2 === 0 ? 'A' : 'B', test: Math.floor(seed / 2) }
}

/**
 * Draws the images of a competency test after the X-ray CAT (sheet §3, S32): each threat in two views makes a bag, and
 * each bag comes once, with its threat or without. Of each category, set and view half of the bags hold their threat
 * in form A, the others in form B, so that each threat is to be found once in each form, and no bag comes twice in one.
 */
export function drawTestImages(threats: readonly Threat[], seed: number): ImageDraw[] {
  const { form, test } = testFormOf(seed)
  const random = createRandom(test)
  const bags = groupThreats(threats).flatMap((group) =>
    random.shuffle(group).flatMap((threat, i) =>
      TEST_TILTS_DEG.map((tiltDeg, view): ImageDraw => {
        const isInA = i % 2 === view
        return {
          threat: threat.id,
          isEmptied: isInA !== (form === 'A'),
          tiltDeg: random.integer(...tiltDeg),
          thingCount: random.integer(...TEST_THINGS),
          coverGPerCm2: random.integer(...TEST_COVER_G_PER_CM2),
          seed: random.integer(0, MOST_SEED),
        }
      }),
    ),
  )
  return createRandom(seed ^ 0x2545f491).shuffle(bags)
}

const MOST_SEED = 0x7fffffff

/** Groups threats by category and set. */
function groupThreats(threats: readonly Threat[]): Threat[][] {
  return THREAT_CATEGORIES.flatMap((category) =>
    (['trained', 'untrained'] as const).map((set) =>
      threats.filter((threat) => threat.category === category && threat.set === set),
    ),
  )
}

/** Says how a bag of a level is packed: the higher, the further tipped, the deeper buried, the more about it. */
export function planOfLevel(level: number): Pick<BagPlan, 'tiltDeg' | 'thingCount' | 'coverGPerCm2'> {
  const share = (level - 1) / (LEVELS - 1)
  return {
    tiltDeg: Math.round(90 * share),
    thingCount: 2 + Math.round(8 * share),
    coverGPerCm2: Math.round(50 * share) / 10,
  }
}

/**
 * Draws the next image of practice: with the prevalence given, a trained threat of the category whose turn it is, at
 * the level that the officer has reached there; else a bag of that level without one.
 */
export function drawPracticeImage(
  threats: readonly Threat[],
  staircases: Staircases,
  prevalencePercent: number,
  random: Random,
): ImageDraw {
  const category = drawCategory(staircases, random)
  const { level } = staircases.of[category]
  const trained = threats.filter((threat) => threat.category === category && threat.set === 'trained')
  return {
    threat: random.pick(trained).id,
    isEmptied: !random.chance(prevalencePercent / 100),
    ...planOfLevel(level),
    category,
    level,
    seed: random.integer(0, MOST_SEED),
  }
}

// Replaying folds the same log again and again; a bag costs a millisecond or two to pack.
const packed = new WeakMap<ParcelBank, Map<string, Parcel>>()
const MOST_PACKED = 512

/** Packs the bag of a drawn image. Throws when it names a threat that there is not. */
export function packImage(
  bank: ParcelBank,
  threats: readonly Threat[],
  { threat: threatId, category: _category, level: _level, seed, ...plan }: ImageDraw,
  id: string,
): Parcel {
  const known = packed.get(bank) ?? new Map<string, Parcel>()
  packed.set(bank, known)
  const key = JSON.stringify([id, threatId, seed, plan])
  const kept = known.get(key)
  if (kept) return kept
  const threat = threatId === null ? null : threats.find((one) => one.id === threatId)
  if (threat === undefined) throw new Error(`image "${id}": no threat "${threatId}"`)
  const bag = packBag(bank, { threat, ...plan }, id, seed)
  if (known.size >= MOST_PACKED) known.clear()
  known.set(key, bag)
  return bag
}
