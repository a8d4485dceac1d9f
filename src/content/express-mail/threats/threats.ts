import type { Threat } from '#scenario/threat.ts'
import { dangerousGoods } from './dangerous-goods.ts'
import { drugs } from './drugs.ts'
import { weaponParts } from './weapon-parts.ts'
import { wildlife } from './wildlife.ts'

/** The threat library of the image exercises: four categories of sixteen objects, eight trained and eight untrained. */
export const threats: Threat[] = [...weaponParts, ...dangerousGoods, ...drugs, ...wildlife]
