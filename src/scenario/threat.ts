import type { Disposition, HoldReason } from './parcel.ts'
import type { SolidTemplate } from './parcel-bank.ts'

/** The categories of the image exercises; each is the reason for a hold that an officer names. */
export const THREAT_CATEGORIES = [
  'weapon-part',
  'dangerous-goods',
  'drugs',
  'wildlife',
] as const satisfies readonly HoldReason[]
export type ThreatCategory = (typeof THREAT_CATEGORIES)[number]

/**
 * A threat object of the image exercises, as a silhouette of materials: nothing in it shows how such a thing is made.
 * Its frame: origin at the middle of its foot, x along the belt, y up; it lies so that the view from below tells most.
 */
export interface Threat {
  id: string
  category: ThreatCategory
  /** Practice shows the trained ones; the others are kept for the tests, which so tell learning from remembering. */
  set: 'trained' | 'untrained'
  /** Text id of what it is. */
  name: string
  solids: SolidTemplate[]
}

/** What follows a find of each category: all reasons that are right, where it goes, the sheet's pattern (§4) nearest to it. */
export const THREAT_ANSWERS: Readonly<
  Record<ThreatCategory, { reasons: HoldReason[]; disposition: Disposition; pattern: number }>
> = {
  'weapon-part': { reasons: ['weapon-part'], disposition: 'police', pattern: 8 },
  'dangerous-goods': { reasons: ['dangerous-goods'], disposition: 'return', pattern: 7 },
  drugs: { reasons: ['drugs'], disposition: 'seize', pattern: 9 },
  wildlife: { reasons: ['wildlife', 'quarantine'], disposition: 'quarantine', pattern: 6 },
}
