import type { ParcelBank } from '#scenario/parcel-bank.ts'
import { electricKinds } from './kinds/electric.ts'
import { householdKinds } from './kinds/household.ts'
import { machineKinds } from './kinds/machine.ts'
import { paperKinds } from './kinds/paper.ts'
import { textileKinds } from './kinds/textile.ts'
import { addressees, hubs, senders } from './people.ts'

/**
 * What the express-mail shift draws from. Kinds follow the express-mail sheet §4, finds at awareness level; sizes,
 * values, postage and frequencies are design values.
 */
export const bank: ParcelBank = {
  kinds: [...paperKinds, ...textileKinds, ...householdKinds, ...machineKinds, ...electricKinds],
  senders,
  addressees,
  hubs,
  vagueDescriptions: ['line.vague-gift', 'line.vague-parts', 'line.vague-goods', 'line.vague-sample'],
}
