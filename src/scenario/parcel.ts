import type { MaterialId } from '#physics/materials.ts'
import type { Pose } from '#physics/mesh.ts'
import type { PostalTaxRatePercent } from '#physics/postal.ts'
import type { Region } from '#physics/region.ts'
import type { Shape } from '#physics/shape.ts'

/** Why an officer holds a parcel back: the codes of the hold panel. */
export const HOLD_REASONS = [
  'weapon-part',
  'dangerous-goods',
  'drugs',
  'wildlife',
  'quarantine',
  'currency',
  'precious-metal',
  'counterfeit',
  'relic',
  'radio-equipment',
  'unpenetrated',
  'declaration-mismatch',
] as const
export type HoldReason = (typeof HOLD_REASONS)[number]

/**
 * What becomes of a parcel: released, released against tax, returned to sender, handed to animal and plant
 * quarantine, seized for the anti-smuggling bureau, suspended for the right-holder (IPR), held for appraisal
 * (relics), or handed to the police.
 */
export const DISPOSITIONS = [
  'release',
  'tax',
  'return',
  'quarantine',
  'seize',
  'suspend',
  'appraise',
  'police',
] as const
export type Disposition = (typeof DISPOSITIONS)[number]

/** One homogeneous body in a parcel. `pose` is in the parcel's frame: origin at the middle of its floor, x along the belt, y up, mm. */
export interface Solid {
  shape: Shape
  material: MaterialId
  /** Effective density where the body is not packed as the material usually is: stuffing, corrugated board. */
  densityGPerCm3?: number
  pose: Pose
  /** The item that the body belongs to. */
  item: string
  /** sRGB colour as one sees it on opening, e.g. `#c8a26a`. */
  colour: string
}

/** One goods line of a CN22 or CN23. */
export interface DeclaredLine {
  /** Text id of the description as the sender wrote it. */
  description: string
  hs: string
  quantity: number
  netG: number
  valueRmb: number
  origin: string
  /** Text id of what the label's second language says, where that is not the same thing. */
  secondDescription?: string
  /** Rate of the tax on personal postal articles for these goods, in per cent. */
  taxRatePercent: PostalTaxRatePercent
}

/** A party on the label. `country` is an ISO 3166 user-assigned code: no real nation is meant. */
export interface Party {
  /** In Latin letters, as postal rules ask. */
  name: string
  /** The same name in the sender's own script, where that is another. */
  nativeName?: string
  /** Empty where the sender hid it. */
  address: string
  country: string
  phone: string
}

/** The data that came ahead of the parcel: CN22 below 300 SDR, CN23 from there on. */
export interface Declaration {
  /** UPU S10 item identifier. */
  s10: string
  /** Electronic advance data came ahead of the parcel. */
  hasAdvanceData: boolean
  /** The countries that it came through: where it was posted first, where it is going last. */
  route: string[]
  /** Restrictive marks on the parcel, as text ids. */
  marks: string[]
  form: 'CN22' | 'CN23'
  category: 'sale' | 'gift' | 'documents' | 'returned' | 'sample'
  sender: Party
  addressee: Party
  lines: DeclaredLine[]
  /** Gross mass as declared, in grams. */
  grossG: number
  valueRmb: number
  postageRmb: number
  /** The goods are for trade: the limits of personal articles do not apply. */
  isCommercial: boolean
}

/** What is known of earlier consignments to the addressee. */
export interface History {
  /** Parcels to the same addressee in the last seven days, this one left out. */
  parcelsIn7Days: number
  seizures: number
  /** The item number was already used within the last twelve months, which S10 forbids. */
  isItemNumberReused?: boolean
}

/** What raises a parcel's risk score. Source of the points: express-mail sheet §4 [D]. */
export const RISK_INDICATORS = [
  's10-invalid',
  's10-duplicate',
  'no-advance-data',
  'vague-description',
  'hs-mismatch',
  'weight-mismatch',
  'value-outlier',
  'gift-from-shop',
  'just-under-limit',
  'sender-phone-cluster',
  'postage-over-value',
  'odd-routing',
  'prior-seizure',
  'no-return-address',
  'do-not-x-ray',
  'random-selection',
] as const
export type RiskIndicator = (typeof RISK_INDICATORS)[number]

/** How closely a parcel is looked at: image only, image and documents, or opened. */
export const LANES = ['green', 'yellow', 'red'] as const
export type Lane = (typeof LANES)[number]

export interface Risk {
  readonly score: number
  readonly lane: Lane
  readonly indicators: readonly RiskIndicator[]
}

/** What is to be found in a parcel that should not be there. */
export interface Finding {
  /** Text id of what it is. */
  name: string
  category: HoldReason
  /** Reasons that an officer may give for the hold and be right. */
  reasons: HoldReason[]
  disposition: Disposition
  /** The concealment pattern of the express-mail sheet, §4, 1 to 20; 0 where it is none of them. */
  pattern: number
  /** A find that stops the belt: released, it fails the run. */
  isCritical: boolean
  /** Where the find lies in the image of the lower view, the parcel's frame being the scanner's (physics/line-scan). */
  region: Region
  /** Text id of the rule that it breaks. */
  rule: string
}

/** One parcel of a case, with its truth. */
export interface Parcel {
  id: string
  /** The kind in the bank that it was drawn from. */
  kind: string
  /** Outer size along the belt, up, and across, in mm. */
  sizeMm: [number, number, number]
  packaging: 'carton' | 'padded-bag' | 'tube'
  solids: Solid[]
  /** Items in the parcel, its packaging and filler among them: id → text id of the name. */
  items: Record<string, string>
  declaration: Declaration
  /** True gross mass, from volume × density of every solid, in grams. */
  grossG: number
  finding: Finding | null
  /** The image looks suspicious, whether it is or not. */
  isSuspiciousLooking: boolean
  /** Part of the image is not penetrated (see `BLACK_BELOW` in the physics). */
  isUnpenetrated: boolean
  risk: Risk
  history: History
  /** What is true of the parcel from the start, as facts that conditions can ask for. */
  traits: Trait[]
  /** What a swab of its outside gives: traces of an explosive; of perfume or fruit, which can pass for one. */
  trace?: 'explosive' | 'perfume'
  /** A trained dog can tell what is in it. */
  hasScent: boolean
  /** Dose rate at its surface above the background, in µSv/h. */
  doseRateUSvH: number
  /** What decides the tax: the highest rate of its lines. */
  taxRatePercent: PostalTaxRatePercent
  /** A fictional threat that the scanner puts into the image until it is answered (TIP). */
  projected?: ProjectedThreat
}

/** A threat that is in the image and not in the parcel. */
export interface ProjectedThreat {
  name: string
  category: HoldReason
  solids: Solid[]
  region: Region
}

/**
 * The words for what is true of parcels. `exam`: the trainee weighs, swabs and opens it; `passed`: it goes on
 * unopened to those whose matter it is; `late`: it comes with the late bag; `topRisk`: among the five highest
 * scores; `mismatch`: its papers contradict each other; `duty`: tax has to be assessed, with one of the four
 * answers that follow.
 */
export const TRAITS = [
  'finding',
  'innocent',
  'suspicious',
  'unpenetrated',
  'critical',
  'organicOverMetal',
  'targetA',
  'targetB',
  'extraTarget',
  'block',
  'exam',
  'passed',
  'traceTrue',
  'traceFalse',
  'drugs',
  'split',
  'late',
  'powder',
  'device',
  'source',
  'topRisk',
  'laneGreen',
  'laneYellow',
  'laneRed',
  'badCheckDigit',
  'mismatch',
  'mismatchValue',
  'mismatchHs',
  'mismatchWeight',
  'labelError',
  'projected',
  'duty',
  'taxWaived',
  'taxDue',
  'overLimit',
  'indivisible',
  'rate13',
  'rate20',
  'rate50',
  'massOff',
  'massHeavier',
  'massLighter',
] as const
/** With `rightly-…` the disposition that is right for it; `massOff` where true and declared mass differ by more than 10 %. */
export type Trait = (typeof TRAITS)[number] | `rightly-${Disposition}`

/** The case of a run at the belt: what the seed drew. The late parcel is the last one. */
export interface ParcelCase {
  parcels: Parcel[]
  /** No parcel holds anything that should not be there. */
  isCleanShift: boolean
}
