import { useMemo } from 'react'
import { useStore } from 'zustand'
import { isProjecting } from '#engine/decide.ts'
import { hasFact, parcelOf } from '#engine/state.ts'
import type { LiveRun } from '#run/live.ts'
import { useRunEvents, useRunState } from '#view/desk/use-run.ts'
import { fitTo } from '#view/xray/fit.ts'
import { centreOn, type KeyState } from '#view/xray/key-state.ts'
import type { DraftStore } from './draft.ts'
import { keysOf, shownParcels } from './keys.ts'
import { TEST_BLOCK } from './scans.ts'

/** Puts the local centre of a zoomed image into the keys. */
export function withCentre(keys: KeyState, centre: { column: number; row: number } | undefined): KeyState {
  return centre && keys.zoom > 1 ? centreOn(keys, centre.column, centre.row) : keys
}

/** Works out what the monitor shows: parcel, view, keys, marks. `fitted` are the keys with the image brought up to its parcel. */
export function useShown(run: LiveRun, draft: DraftStore) {
  const events = useRunEvents(run)
  const state = useRunState(run)
  const { centre, region } = useStore(draft)
  return useMemo(() => {
    const keys = withCentre(keysOf(events), centre)
    const { shown, previous } = shownParcels(events)
    const parcel = keys.isPreviousImage ? previous : shown
    const verdict = shown === undefined ? undefined : state.verdicts[shown]
    const isWaiting = state.parcels.some(({ id, phase }) => id === shown && phase === 'imaged')
    // An exercise shows each image for so long, and in practice once more with what was there.
    const isGone = parcel !== undefined && hasFact(state, 'imageHidden', parcel) && isWaiting
    const isTold = state.exercise?.images.kind === 'practice' && shown !== undefined && !isWaiting
    const truth = isTold ? parcelOf(state, shown).finding?.region : undefined
    // Before the first parcel the monitor shows what was scanned to test it.
    const block = hasFact(state, 'testBlockScanned') && shown === undefined ? TEST_BLOCK : undefined
    const isCentred = centre !== undefined && keys.zoom > 1
    return {
      keys,
      fitted: parcel === undefined ? keys : fitTo(keys, parcelOf(state, parcel).sizeMm, isCentred),
      shown,
      subject: isGone ? undefined : (parcel ?? block),
      isWithThreat: parcel !== undefined && isProjecting(state, parcel),
      mark: region ?? verdict?.mark,
      canMark: isWaiting && !isGone,
      ...(truth && { truth }),
    }
  }, [events, state, centre, region])
}
