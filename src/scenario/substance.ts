/** Classes and divisions of dangerous goods (IMDG Code, part 2). */
export const HAZARD_CLASSES = [
  '1.1',
  '1.2',
  '1.3',
  '1.4',
  '1.5',
  '1.6',
  '2.1',
  '2.2',
  '2.3',
  '3',
  '4.1',
  '4.2',
  '4.3',
  '5.1',
  '5.2',
  '6.1',
  '6.2',
  '7',
  '8',
  '9',
] as const
export type HazardClass = (typeof HAZARD_CLASSES)[number]

/** What a figure is of where it is not of the substance itself: a gas that it gives off, or a part of it. */
export type Agent =
  | 'acetylene'
  | 'alcohol'
  | 'chlorine'
  | 'carbon-dioxide'
  | 'electrolyte'
  | 'hydrogen'
  | 'hydrogen-cyanide'
  | 'hydrogen-fluoride'
  | 'hydrogen-sulphide'
  | 'nitrogen-dioxide'
  | 'oxygen'
  | 'propane'
  | 'silicon-tetrafluoride'
  | 'sulphur-dioxide'
  | 'vent-gas'

/** `of-air`: as a multiple of the density of air. */
export type FigureUnit = 'ppm' | 'mg-m3' | 'percent' | 'deg-c' | 'of-air'

/** A number with its unit and the id of its source. */
export interface Figure {
  readonly value: number
  /** The upper end, where the source gives a range. */
  readonly to?: number
  /** What the source says before the number. */
  readonly bound?: 'about' | 'below' | 'above'
  readonly unit: FigureUnit
  readonly agent?: Agent
  /** Reckoned as this part of the molecule. */
  readonly as?: 'CN' | 'F'
  readonly source: string
}

/** A temperature that matters: it can be lit, takes fire by itself, decomposes, or runs away. */
export interface TurningPoint extends Figure {
  readonly kind: 'flash' | 'self-ignition' | 'decomposition' | 'self-acceleration'
}

/** Something to do, to leave undone, or that is so: its words are found by its id. */
export interface Advice {
  readonly id: string
  readonly isCritical?: true
  readonly source: string
}

/** A circumstance under which a line holds; its text is `hazmat.when.<id>`. */
export type When =
  | 'dry'
  | 'wet-or-acid'
  | 'fuming'
  | 'not-fuming'
  | 'from-65-percent'
  | 'over-60-percent'
  | 'over-70-percent'
  | 'otherwise'

/** Most litres of a spill that the ERG calls small. Source: ERG 2024, introduction to the green pages. */
export const SMALL_SPILL_L = 208

/** A row of ERG Table 1: isolation all round, and protection downwind by day and by night (sunset to sunrise). */
export interface SpillDistances {
  readonly isolationM: number
  readonly dayKm: number
  readonly nightKm: number
}

/** Wind of ERG Table 3: below 10, 10 to 20, above 20 km/h. */
export type ErgWind = 'low' | 'moderate' | 'high'

/** A row of ERG Table 3: a large spill of a common toxic gas by what it escapes from. */
export interface VesselDistances {
  readonly vessel: 'tank-truck' | 'several-ton-cylinders' | 'one-ton-cylinder' | 'small-cylinders'
  readonly isolationM: number
  readonly dayKm: Readonly<Record<ErgWind, number>>
  readonly nightKm: Readonly<Record<ErgWind, number>>
}

/** One UN number of a substance: how it is classed, and how far to keep away. */
export interface UnEntry {
  readonly unNumber: string
  readonly class: HazardClass
  /** Letter of an explosive, such as the D of 1.1D. */
  readonly compatibilityGroup?: string
  readonly subsidiary: readonly { readonly class: HazardClass; readonly when?: When }[]
  readonly packingGroups: readonly { readonly group: 'I' | 'II' | 'III'; readonly when?: When }[]
  /** Ids of the placards that a container carries (`scenario/hazard-marks.ts`). */
  readonly marks: readonly string[]
  /** Of class, subsidiary hazard and packing group. */
  readonly source: string
  /** ERG guide and its distances. */
  readonly distances: {
    readonly guide: string
    /** Immediate isolation, all round. */
    readonly isolationM: number
    /** First evacuation for a large spill: downwind, or all round. */
    readonly largeSpillM?: number
    readonly isLargeSpillAllRound?: true
    /** Radius if a tank, rail car or truck burns; the trainer applies it to a container. */
    readonly fireM: number
    /** Radius once the cargo itself burns, where that is another one. */
    readonly cargoFireM?: number
    readonly source: string
  }
  /** Table 1; `isInWater`: for spills in water, `ofUnNumber`: the table has another form of the substance only. */
  readonly tableOne?: {
    readonly small: SpillDistances
    readonly large?: SpillDistances
    readonly isInWater?: true
    readonly ofUnNumber?: string
    readonly source: string
  }
}

/** What may go in: the level, with what over or under it, and when. `none`: nobody goes in. */
export interface EntryRule {
  readonly level: 'A' | 'B' | 'fire' | 'none'
  readonly with?: readonly ('flame-resistant' | 'antistatic' | 'aluminised')[]
  readonly when?: When
  readonly source: string
}

/** What makes a substance give off a gas. */
export type Trigger = 'water' | 'acid' | 'alkali' | 'heat' | 'metal' | 'sand' | 'carbon-dioxide' | 'decay'

/** A gas that a substance gives off, and what makes it. */
export interface GasRelease {
  readonly agent: Agent
  readonly on: Trigger
  readonly source: string
}

/** A hazardous substance of the port scenario and the handbook; its name is `hazmat.substance.<id>`. */
export interface Substance {
  readonly id: string
  /** Arises from others and is no cargo here: there are no actions on it but to keep away. */
  readonly isProduct?: true
  readonly entries: readonly UnEntry[]
  /** Large spills of the gases that ERG Table 3 lists. */
  readonly tableThree?: { readonly rows: readonly VesselDistances[]; readonly source: string }
  /** Immediately dangerous to life or health. */
  readonly idlh: readonly Figure[]
  /** AEGL-2 for 60 min. */
  readonly aegl2: readonly Figure[]
  readonly erpg2: readonly Figure[]
  /** Lower to upper explosive limit. */
  readonly explosive: readonly Figure[]
  /** Why there are no limits, or what else burns; its text is `hazmat.burning.<id>`. */
  readonly burning?: Advice
  readonly vapourDensity: readonly Figure[]
  readonly turningPoints: readonly TurningPoint[]
  /** What water does; its text is `hazmat.water.<id>`. */
  readonly water?: Advice
  /** Texts are `hazmat.do.<id>`, `hazmat.dont.<id>` and `hazmat.decon.<id>`. */
  readonly right: readonly Advice[]
  readonly wrong: readonly Advice[]
  readonly decon: readonly Advice[]
  readonly entryRules: readonly EntryRule[]
  readonly gives: readonly GasRelease[]
  /** Cyanides stay away from acids whatever the class row says. */
  readonly group?: 'cyanide' | 'acid'
}

/** What a search finds: a substance, by one of its UN numbers. */
export interface SubstanceMatch {
  readonly substance: Substance
  readonly entry: UnEntry
}
