import { createStore, type StoreApi } from 'zustand/vanilla'
import type { IntentBody } from '#engine/intent.ts'
import type { RunState } from '#engine/state.ts'
import type { PanelButton } from '#view/panel/panel.ts'

/** The panel button that waits for its second press; the HOLD button of the desk gives that press too. */
export type ArmedStore = StoreApi<{ readonly button?: PanelButton }>

/** Creates the store, nothing armed. */
export function createArmedStore(): ArmedStore {
  return createStore<{ readonly button?: PanelButton }>(() => ({}))
}

/**
 * Returns what the HOLD button of the desk does: holds the parcel on the monitor for the reason that waits on the
 * panel. Nothing where no reason does, or the one that did was chosen for a parcel that has been decided since.
 */
export function holdArmed({ parcels }: RunState, armed: ArmedStore): IntentBody | undefined {
  const intent = armed.getState().button?.intent
  if (intent?.type !== 'HoldParcel') return undefined
  return parcels.some(({ id, phase }) => id === intent.parcel && phase === 'imaged') ? intent : undefined
}
