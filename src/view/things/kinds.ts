import { COMMON } from './common.ts'
import type { ThingKind, ThingSet } from './thing.ts'

/** All kinds of things, by the set that they are shipped in. */
export const KINDS: Readonly<Partial<Record<ThingSet, readonly ThingKind[]>>> = {
  common: COMMON,
}

export const THING_SETS = Object.keys(KINDS) as ThingSet[]
