import { createStore, type StoreApi } from 'zustand/vanilla'
import { LOWER_VIEW } from '#physics/line-scan.ts'
import type { Region } from '#physics/region.ts'

/** What the officer is about to mark, and where a zoomed image is centred: of the view, not of the run. */
export interface Draft {
  readonly region?: Region
  /** The keyboard moves the region. */
  readonly isByKeyboard: boolean
  /** Centre of the zoomed image, in pixels. */
  readonly centre?: { readonly column: number; readonly row: number }
}

export type DraftStore = StoreApi<Draft>

/** Creates an empty draft. */
export function createDraftStore(): DraftStore {
  return createStore<Draft>(() => ({ isByKeyboard: false }))
}

/** The least side of a mark, in pixels: a slip of the hand is no mark. */
export const LEAST_MARK_PX = 12

/** Spans a region between two image points, in whole pixels. */
export function spanRegion(a: { column: number; row: number }, b: { column: number; row: number }): Region {
  const x = Math.round(Math.min(a.column, b.column))
  const y = Math.round(Math.min(a.row, b.row))
  return {
    x,
    y,
    width: Math.round(Math.max(a.column, b.column)) - x,
    height: Math.round(Math.max(a.row, b.row)) - y,
  }
}

/** Tells whether a region is large enough to be meant. */
export function isMeant({ width, height }: Region): boolean {
  return width >= LEAST_MARK_PX && height >= LEAST_MARK_PX
}

/** How far a key moves or stretches a mark, in pixels; with Alt, finely. */
export const STEP_PX = 16
export const FINE_STEP_PX = 2

/** Moves a region, or with `isStretch` its lower right corner, within an image of the given size. */
export function nudgeRegion(
  region: Region,
  key: string,
  isStretch: boolean,
  stepPx: number,
  image: { columnCount: number; rowCount: number },
): Region {
  const dx = key === 'ArrowRight' ? stepPx : key === 'ArrowLeft' ? -stepPx : 0
  const dy = key === 'ArrowDown' ? stepPx : key === 'ArrowUp' ? -stepPx : 0
  const { x, y, width, height } = region
  if (isStretch)
    return {
      x,
      y,
      width: Math.max(LEAST_MARK_PX, Math.min(image.columnCount - x, width + dx)),
      height: Math.max(LEAST_MARK_PX, Math.min(image.rowCount - y, height + dy)),
    }
  return {
    x: Math.max(0, Math.min(image.columnCount - width, x + dx)),
    y: Math.max(0, Math.min(image.rowCount - height, y + dy)),
    width,
    height,
  }
}

/** The mark that the keyboard begins with: a square in the middle of the image. */
export function firstRegion(image: { columnCount: number; rowCount: number }): Region {
  const side = 96
  return {
    x: Math.round((image.columnCount - side) / 2),
    y: Math.round((image.rowCount - side) / 2),
    width: side,
    height: side,
  }
}

/** Takes a mark in hand, to be moved by keys: the one that is set, or a fresh one. */
export function takeMarkInHand(draft: DraftStore, mark: Region | undefined): void {
  draft.setState({ isByKeyboard: true, region: mark ?? firstRegion(LOWER_VIEW) })
}
