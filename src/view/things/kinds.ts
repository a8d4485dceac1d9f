import { COMMON } from './common.ts'
import { EXPRESS_MAIL } from './express-mail.ts'
import { HEALTH_QUARANTINE } from './health-quarantine.ts'
import { PORT_HAZMAT } from './port-hazmat.ts'
import type { ThingKind, ThingSet } from './thing.ts'

/** All kinds of things, by the set that they are shipped in. */
export const KINDS: Readonly<Partial<Record<ThingSet, readonly ThingKind[]>>> = {
  common: COMMON,
  'express-mail': EXPRESS_MAIL,
  'health-quarantine': HEALTH_QUARANTINE,
  'port-hazmat': PORT_HAZMAT,
}

export const THING_SETS = Object.keys(KINDS) as ThingSet[]
