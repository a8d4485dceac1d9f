import type { MaterialId } from '#physics/materials.ts'
import type { PostalTaxRatePercent } from '#physics/postal.ts'
import type { Shape } from '#physics/shape.ts'
import type { Disposition, HoldReason, Parcel } from './parcel.ts'

/** A whole number drawn evenly from [least, most]. */
export type Range = [number, number]

/** A body as the bank describes it: a shape in a pose in its item's frame. */
export interface SolidTemplate {
  shape: Shape
  material: MaterialId
  /** Effective density where the body is not packed as the material usually is. */
  densityGPerCm3?: number
  colour: string
  positionMm: [number, number, number]
  rotationDeg?: [number, number, number]
  /** Rows of the body, each repeating what came before: two make a grid. */
  repeat?: { count: Range; stepMm: [number, number, number] }[]
  /** The seed moves each body by up to this much along x, y and z. */
  jitterMm?: [number, number, number]
  /** The seed adds up to this much, either way, to each of the three angles. */
  jitterDeg?: [number, number, number]
}

/** One item of a parcel kind. Its frame: origin at the middle of its foot, x along the belt, y up. */
export interface ItemTemplate {
  id: string
  /** Text id. */
  name: string
  solids: SolidTemplate[]
  /** Where the item stands: from the middle of the packaging's inner floor. */
  placeMm: [number, number, number]
  /** It stands turned about its vertical axis by an angle from this range; not turned when absent. */
  turnDeg?: Range
  /** The seed moves the item by up to this much along x, y and z. */
  jitterMm?: [number, number, number]
  /** This is what should not be there. */
  isFinding?: boolean
}

/** A goods line as the sender declares it. */
export interface LineTemplate {
  /** Text id. */
  description: string
  /** Ids of the items that the line stands for, truly or not; what stands in no line was left out of the mass. */
  items: string[]
  hs: string
  quantity: Range
  /** Value of one piece. */
  valueRmb: Range
  /** Rate of the tax on personal postal articles; 13 % when absent. */
  taxRatePercent?: PostalTaxRatePercent
}

/**
 * What a kind is drawn for. `innocent` and `distractor` (suspicious to look at, harmless) fill the belt;
 * `organic-over-metal` is the harmless green of §5 step 12; a `find` is opened at the table, a `passed` one goes
 * on unopened; `trace` alarms the trace detector in truth; `block` is not penetrated; `weapon` stops the belt;
 * `powder`, `device` and `source` come with the late bag and begin the emergencies.
 */
export const KIND_ROLES = [
  'innocent',
  'distractor',
  'organic-over-metal',
  'find',
  'passed',
  'trace',
  'block',
  'weapon',
  'powder',
  'device',
  'source',
] as const
export type KindRole = (typeof KIND_ROLES)[number]

/** A kind of parcel: what is in it, what is declared, and what is true of it. The catalogue has `kind.<id>`. */
export interface ParcelKind {
  id: string
  role: KindRole
  /** Relative frequency among the kinds of its role. */
  frequency: number
  sizeMm: [Range, Range, Range]
  packaging: Parcel['packaging']
  items: ItemTemplate[]
  lines: LineTemplate[]
  category: Parcel['declaration']['category'][]
  /** S10 service indicators that such an item travels under. */
  service: string[]
  postageRmb: Range
  /** Who sends it; private people send gifts, but not only they. */
  sender: 'shop' | 'private'
  isSuspiciousLooking: boolean
  /** A sizeable part of the lower view is black (see `Parcel`), however the seed lays it. */
  isUnpenetrated: boolean
  /** See `Parcel`: what swab, dog and radiation monitor can tell. */
  trace?: 'explosive' | 'perfume'
  hasScent?: boolean
  doseRateUSvH?: number
  /** It leaves the country: somebody at home sends it to somebody abroad. */
  isOutbound?: boolean
  /** One thing of use only whole: over the limit it may still pass as personal. */
  isIndivisible?: boolean
  /** Declared mass over the true mass of what is declared, in per cent; an honest sender rounds, so 97 to 103. */
  declaredMassPercent: Range
  finding: null | {
    name: string
    category: HoldReason
    reasons: HoldReason[]
    disposition: Disposition
    isCritical: boolean
    pattern: number
    rule: string
  }
}

/** What the seed draws parcels from. */
export interface ParcelBank {
  kinds: ParcelKind[]
  /** Fictitious people and addresses; `country` is an ISO 3166 user-assigned code. */
  senders: { kind: 'shop' | 'private'; name: string; nativeName?: string; address: string; country: string }[]
  addressees: { name: string; nativeName?: string; address: string; country: string }[]
  /** Countries that mail from elsewhere passes through. */
  hubs?: string[]
  /** Text ids of what senders write who say nothing: "gift", "parts". */
  vagueDescriptions?: string[]
}
