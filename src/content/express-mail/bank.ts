import type { ParcelBank } from '#scenario/parcel-bank.ts'
import { ceramicKinds } from './kinds/ceramic.ts'
import { documentKinds } from './kinds/document.ts'
import { electricKinds } from './kinds/electric.ts'
import { garmentKinds } from './kinds/garment.ts'
import { hazardKinds } from './kinds/hazard.ts'
import { householdKinds } from './kinds/household.ts'
import { instrumentKinds } from './kinds/instrument.ts'
import { machineKinds } from './kinds/machine.ts'
import { metalwareKinds } from './kinds/metalware.ts'
import { paperKinds } from './kinds/paper.ts'
import { textileKinds } from './kinds/textile.ts'
import { vesselKinds } from './kinds/vessel.ts'
import { addressees, hubs, senders } from './people.ts'

/**
 * What the express-mail shift draws from. Kinds follow the express-mail sheet §4, finds at awareness level; sizes,
 * values, postage and frequencies are design values.
 */
export const bank: ParcelBank = {
  kinds: [
    ...paperKinds,
    ...documentKinds,
    ...textileKinds,
    ...garmentKinds,
    ...householdKinds,
    ...vesselKinds,
    ...ceramicKinds,
    ...machineKinds,
    ...metalwareKinds,
    ...electricKinds,
    ...instrumentKinds,
    ...hazardKinds,
  ],
  senders,
  addressees,
  hubs,
  vagueDescriptions: ['line.vague-gift', 'line.vague-parts', 'line.vague-goods', 'line.vague-sample'],
}
