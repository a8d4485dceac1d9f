import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PanelButton } from '#view/panel/panel.ts'

/** The panel button that waits for its second press; the HOLD button of the desk gives that press too. */
export type ArmedStore = StoreApi<{ readonly button?: PanelButton }>

/** Creates the store, nothing armed. */
export function createArmedStore(): ArmedStore {
  return createStore<{ readonly button?: PanelButton }>(() => ({}))
}
