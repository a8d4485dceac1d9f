import type { Stability } from '#physics/hazmat/stability.ts'
import type { Condition } from './condition.ts'

/** A point of the scene: metres from its middle, x to the east, z to the south. */
export type ScenePoint = [x: number, z: number]

/** How the air moves: the first of a scene's winds whose condition holds. */
export interface Wind {
  when?: Condition
  /** The direction that it comes from, degrees clockwise from north. */
  fromDeg: number
  speedMps: number
  /** Pasquill's stability class. */
  stability: Stability
}

/** A gas that escapes while a condition holds, steadily. */
export interface Release {
  id: string
  /** An id of `physics/hazmat/gas.ts`. */
  gas: string
  atM: ScenePoint
  heightM: number
  rateKgS: number
  when: Condition
}

/** What a gas amounts to close by its source, where no plume model holds. */
export interface Pocket {
  gas: string
  /** The place that it fills. */
  place: string
  ppm: number
  when: Condition
}

/** Something that explodes when a fact comes about. */
export interface Charge {
  id: string
  fact: string
  atM: ScenePoint
  /** TNT equivalent, kg, of the first level whose condition holds. */
  tntKg: { value: number; when?: Condition }[]
}

/** What the emergency guide orders about a release: of several, the first whose condition holds. */
export interface GuideDistances {
  when?: Condition
  /** The guide's number. */
  guide: string
  atM: ScenePoint
  /** Radius that is cleared all round. */
  isolationM: number
  /** Side of the square down the wind in which people are protected. */
  protectiveM?: number
}

/** Somebody besides the officer, and where they are while a condition holds. Their name is `person.<person>`. */
export interface Bystander {
  person: string
  atM: ScenePoint
  when?: Condition
}

/** What is in the air about a scene, and what may explode in it. Its middle is the scene's origin. */
export interface HazardScene {
  winds: Wind[]
  releases: Release[]
  pockets: Pocket[]
  charges: Charge[]
  /** Facts under which the officer breathes from a cylinder, or through a filter: the share of the gas that reaches them. */
  breathing: { when: Condition; share: number }[]
  guides?: GuideDistances[]
  people?: Bystander[]
}
