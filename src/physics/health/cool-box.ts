import { design, generalKnowledge } from './source.ts'

export const coolBoxSources = {
  range: generalKnowledge('§1.8: 2–8 °C, test within 72 h, or freeze at −70 °C or below'),
  box: design('§4: warming through the walls and the open lid, cooling by the packs, time constants'),
}

/** Where a specimen is kept, for how long, and where beyond. Source: `coolBoxSources.range`. */
export const COOL_BOX_C = [2, 8] as const
export const CHILLED_MOST_H = 72
export const FREEZE_AT_MOST_C = -70

/** Conditioned cold packs; packs straight from the freezer stand at −18 °C and freeze the specimen. Source: `coolBoxSources.box`. */
export const CONDITIONED_PACK_C = 3
export const FROZEN_PACK_C = -18
const WALL_MIN = 240
const OPEN_LID_MIN = 10
const PACK_MIN = 20

/** What surrounds a specimen in its box. */
export interface CoolBox {
  readonly ambientC: number
  /** Temperature of the packs, taken as constant over a run; `null` without packs. */
  readonly packC: number | null
  readonly isLidOpen: boolean
}

/** Computes the temperature in the box after `minutes` in one state, in °C, from what it was. */
export function computeCoolBoxC(startC: number, box: CoolBox, minutes: number): number {
  const warming = 1 / (box.isLidOpen ? OPEN_LID_MIN : WALL_MIN)
  const cooling = box.packC === null ? 0 : 1 / PACK_MIN
  const steadyC = (box.ambientC * warming + (box.packC ?? 0) * cooling) / (warming + cooling)
  return steadyC + (startC - steadyC) * Math.exp(-(warming + cooling) * minutes)
}

/** Computes what its thermometer shows, in °C to a tenth. */
export function readCoolBoxC(boxC: number): number {
  return Math.round(boxC * 10) / 10 + 0
}

/** Tells whether a specimen may travel at this temperature. */
export function isCoolEnough(boxC: number): boolean {
  return boxC >= COOL_BOX_C[0] && boxC <= COOL_BOX_C[1]
}
