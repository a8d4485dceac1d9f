/** Items of dress that come off with what is on them: those of `physics/health/doffing.ts`. */
export const DOFFED_ITEMS = ['outer-gloves', 'eyewear', 'suit', 'respirator', 'cap', 'inner-gloves'] as const

/**
 * What an act does to the invisible contamination on officer and things. Zones are those of an officer
 * (`OFFICER_ZONES` of `physics/health/contamination.ts`), or surfaces by any other name; `hands` is whatever covers
 * the hands at that time.
 */
export type Contact =
  /** Two zones touch, and each gives the other its share. */
  | { touch: [zone: string, other: string] }
  /** A splash or a cough brings so much of a full load, 0 to 1. */
  | { soil: string; load: number }
  /** Cleaning takes away so many powers of ten. */
  | { clean: string[]; log10: number }
  /** An item comes off: by its clean side, by its dirty front, or torn off fast. */
  | { doff: (typeof DOFFED_ITEMS)[number]; grasp: 'right' | 'front' | 'fast' }
