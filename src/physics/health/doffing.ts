import {
  clean,
  discard,
  type Field,
  loadOf,
  moveLoad,
  OFFICER_ZONES,
  type OfficerZone,
  officerZone,
  touch,
} from './contamination.ts'
import { design, generalKnowledge, published } from './source.ts'

const STUDY = published(
  'JAMA Internal Medicine, doi 10.1001/jamainternmed.2015.4535',
  '435 simulated removals: 46 % contaminated; with a lapse 70.3 %, without 30.0 %; feedback under black light: 60 % → 18.9 %',
  '2015, as cited in the module sheet (S32)',
)

export const doffingSources = {
  study: STUDY,
  grasp: design(
    '§5.6: where an item is grasped, what the hands brush against, what a glove leaves and a shaken suit throws',
  ),
  errors: generalKnowledge('§2: critical, major and minor errors of doffing'),
}

/** What the study found. Source: `doffingSources.study`. */
export const DOFFING_STUDY = {
  removals: 435,
  contaminated: 0.46,
  gloves: 0.529,
  gowns: 0.378,
  withLapse: 0.703,
  withoutLapse: 0.3,
  beforeFeedback: 0.6,
  afterFeedback: 0.189,
} as const

/** Log odds of contamination without a lapse, and what a lapse adds: fitted to the study. */
const LOGIT_BASE = -0.847
const LOGIT_LAPSE = 1.709

/**
 * Computes the chance that a removal contaminates skin or clothing, as among the people of the study. It says how
 * others fared; where one's own patches are, only the field says.
 */
export function computeContaminationProbability(hasLapse: boolean): number {
  return 1 / (1 + Math.exp(-(LOGIT_BASE + (hasLapse ? LOGIT_LAPSE : 0))))
}

/** Items that come off, each with the zones that go with it. */
export const DOFFED_ZONES = {
  'outer-gloves': ['outer-glove-left', 'outer-glove-right'],
  eyewear: ['eyewear-front', 'eyewear-strap'],
  suit: ['suit-front', 'suit-back', 'suit-arms', 'suit-legs', 'suit-inside', 'hood', 'boot-covers'],
  respirator: ['respirator-front', 'respirator-straps'],
  cap: ['cap'],
  'inner-gloves': ['inner-glove-left', 'inner-glove-right'],
} as const satisfies Record<string, readonly OfficerZone[]>
export type DoffedItem = keyof typeof DOFFED_ZONES

/** How an item is grasped: rightly, by its dirty outside, or rightly but torn off fast. */
export type Grasp = 'right' | 'front' | 'fast'

type Garment = Exclude<DoffedItem, 'outer-gloves' | 'inner-gloves'>

/** Where the hands take hold of an item, and what of the officer they brush against while it comes off. */
interface Hold {
  readonly at: OfficerZone
  readonly near: OfficerZone
}
const HOLDS: Readonly<Record<Garment, Readonly<Record<'right' | 'front', Hold>>>> = {
  eyewear: { right: { at: 'eyewear-strap', near: 'hood' }, front: { at: 'eyewear-front', near: 'face' } },
  suit: { right: { at: 'suit-inside', near: 'neck' }, front: { at: 'suit-front', near: 'uniform' } },
  respirator: {
    right: { at: 'respirator-straps', near: 'hair' },
    front: { at: 'respirator-front', near: 'face' },
  },
  cap: { right: { at: 'cap', near: 'hair' }, front: { at: 'cap', near: 'hair' } },
}

/** Share that a glove turned inside out rightly still leaves on the layer beneath. Source: `doffingSources.grasp`. */
export const GLOVE_SLIP_SHARE = 0.01
/** Share of its outer load that an item torn off throws onto face, neck and uniform together. Source: `doffingSources.grasp`. */
export const SHAKEN_SHARE = 0.03
const SHAKEN_ONTO: readonly OfficerZone[] = ['face', 'neck', 'uniform']

/** Returns the outermost layer of the hands, given what has come off. */
export function handZones(off: readonly DoffedItem[]): readonly [OfficerZone, OfficerZone] {
  if (!off.includes('outer-gloves')) return ['outer-glove-left', 'outer-glove-right']
  if (!off.includes('inner-gloves')) return ['inner-glove-left', 'inner-glove-right']
  return ['hand-left', 'hand-right']
}

/**
 * Takes an item off: both hands touch where they grasp it and what they brush against, then it goes with its load.
 * A glove passes part of its load to the layer beneath, more when it is held by its outside; an item torn off throws
 * part of its load on the officer. `off` is what has come off before.
 */
export function doff(field: Field, item: DoffedItem, grasp: Grasp, off: readonly DoffedItem[]): Field {
  const way = grasp === 'front' ? 'front' : 'right'
  let after = field
  if (item === 'outer-gloves' || item === 'inner-gloves') {
    const beneath = handZones([...off, item]).map(officerZone)
    DOFFED_ZONES[item].map(officerZone).forEach((glove, side) => {
      after = moveLoad(after, glove, beneath[side]!, way === 'right' ? GLOVE_SLIP_SHARE : undefined)
    })
  } else {
    const { at, near } = HOLDS[item][way]
    for (const hand of handZones(off).map(officerZone)) {
      after = touch(after, hand, officerZone(at))
      after = touch(after, hand, officerZone(near))
    }
  }
  if (grasp === 'fast') after = shake(after, DOFFED_ZONES[item])
  return discard(after, DOFFED_ZONES[item])
}

/** Cleans the outermost layer of the hands by so many powers of ten. */
export function cleanHands(field: Field, off: readonly DoffedItem[], removedLog10: number): Field {
  return clean(field, handZones(off), removedLog10)
}

/** Finds what is left on skin and clothing: the patches that count. */
export function findSkinLoad(field: Field): { skin: number; clothing: number } {
  let skin = 0
  for (const [id, kind] of Object.entries(OFFICER_ZONES)) if (kind === 'skin') skin += loadOf(field, id)
  return { skin, clothing: loadOf(field, 'uniform') + loadOf(field, 'shoes') }
}

function shake(field: Field, from: readonly OfficerZone[]): Field {
  const after: Record<string, number> = { ...field }
  for (const id of from) {
    for (const onto of SHAKEN_ONTO) {
      const moved = Math.min((SHAKEN_SHARE / SHAKEN_ONTO.length) * loadOf(field, id), 1 - loadOf(after, onto))
      after[id] = loadOf(after, id) - moved
      after[onto] = loadOf(after, onto) + moved
    }
  }
  return after
}

/** Errors of doffing and of wearing, by how grave they are. Source: `doffingSources.errors`. */
export const DOFFING_ERRORS = {
  'bare-hand-on-outside': 'critical',
  'face-before-last-hygiene': 'critical',
  'respirator-off-in-dirty-zone': 'critical',
  'left-dirty-zone-in-used-outer': 'critical',
  'entered-unsealed': 'critical',
  'ungloved-contact-with-fluid': 'critical',
  'breach-not-reported': 'critical',
  'hygiene-missed': 'major',
  'wrong-order': 'major',
  'suit-torn-or-shaken': 'major',
  'no-observer': 'major',
  'hygiene-short': 'minor',
  'untidy-waste': 'minor',
} as const satisfies Record<string, 'minor' | 'major' | 'critical'>
export type DoffingError = keyof typeof DOFFING_ERRORS
