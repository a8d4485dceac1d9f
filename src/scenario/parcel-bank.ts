import type { MaterialId } from '#physics/materials.ts'
import type { Shape } from '#physics/shape.ts'
import type { Disposition, HoldReason, Parcel } from './parcel.ts'

/** A whole number drawn evenly from [least, most]. */
export type Range = [number, number]

/** A body as the bank describes it: a shape in a pose, moved and scaled a little by the seed. */
export interface SolidTemplate {
  shape: Shape
  material: MaterialId
  colour: string
  positionMm: [number, number, number]
  rotationDeg?: [number, number, number]
  /** How many stand in a row, and the step from one to the next. */
  repeat?: { count: Range; stepMm: [number, number, number] }
  /** The seed moves each body by up to this much along x, y and z. */
  jitterMm?: [number, number, number]
}

/** One item of a parcel kind. The pose of its bodies is in the parcel's frame. */
export interface ItemTemplate {
  id: string
  /** Text id. */
  name: string
  solids: SolidTemplate[]
  /** This is what should not be there. */
  isFinding?: boolean
  /** It is in the parcel with this probability; always when absent. */
  chance?: number
}

/** A goods line as the sender declares it. */
export interface LineTemplate {
  /** Text id. */
  description: string
  hs: string
  quantity: Range
  valueRmb: Range
}

/** A kind of parcel: what is in it, what is declared, and what is true of it. */
export interface ParcelKind {
  id: string
  /** Relative frequency within its group (finds, or innocents). */
  frequency: number
  sizeMm: [Range, Range, Range]
  packaging: Parcel['packaging']
  items: ItemTemplate[]
  lines: LineTemplate[]
  category: Parcel['declaration']['category'][]
  /** S10 service indicators that such an item travels under. */
  service: string[]
  postageRmb: Range
  isSuspiciousLooking: boolean
  /** Declared mass over true mass, in per cent; an honest sender rounds, so 97 to 103. */
  declaredMassPercent: Range
  finding: null | {
    name: string
    category: HoldReason
    reasons: HoldReason[]
    disposition: Disposition
    isCritical: boolean
    rule: string
  }
}

/** What the seed draws parcels from. */
export interface ParcelBank {
  kinds: ParcelKind[]
  /** Fictitious people and addresses; `country` is an ISO 3166 user-assigned code. */
  senders: { name: string; address: string; country: string }[]
  addressees: { name: string; address: string; country: string }[]
  /** The chance that a shift is clean, in per cent; else it holds `findings` finds. */
  cleanShiftPercent: number
  findings: Range
  /** At most so many critical finds in one shift. */
  criticalAtMost: number
  /** At least so many innocent parcels look suspicious. */
  suspiciousInnocentAtLeast: number
}
