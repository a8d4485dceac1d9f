import type { MaterialId } from '#physics/materials.ts'
import type { Pose } from '#physics/mesh.ts'
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
  'unpenetrated',
  'declaration-mismatch',
] as const
export type HoldReason = (typeof HOLD_REASONS)[number]

/** What becomes of a parcel after it was opened. */
export const DISPOSITIONS = ['release', 'return', 'quarantine', 'seize', 'police'] as const
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
}

/** A party on the label. `country` is an ISO 3166 user-assigned code: no real nation is meant. */
export interface Party {
  name: string
  address: string
  country: string
}

/** The data that came ahead of the parcel: CN22 below 300 SDR, CN23 from there on. */
export interface Declaration {
  /** UPU S10 item identifier. */
  s10: string
  form: 'CN22' | 'CN23'
  category: 'sale' | 'gift' | 'documents' | 'returned' | 'sample'
  sender: Party
  addressee: Party
  lines: DeclaredLine[]
  /** Gross mass as declared, in grams. */
  grossG: number
  valueRmb: number
  postageRmb: number
}

/** What is to be found in a parcel that should not be there. */
export interface Finding {
  /** Text id of what it is. */
  name: string
  category: HoldReason
  /** Reasons that an officer may give for the hold and be right. */
  reasons: HoldReason[]
  disposition: Disposition
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
}

/** The case of a run at the belt: what the seed drew. */
export interface ParcelCase {
  parcels: Parcel[]
  /** No parcel holds anything that should not be there. */
  isCleanShift: boolean
}
