import type { Region } from '#physics/region.ts'
import type { PixelPoint } from '#view/xray/screen-mapping.ts'
import { isMeant, LEAST_MARK_PX, spanRegion } from './draft.ts'

/** A mark being made by looking alone: rest on one corner, then on the opposite one; looking away gives it up. */
export interface GazeMark {
  /** Where the look came to rest, and the how-manieth rest it is. */
  rest: PixelPoint | undefined
  restCount: number
  corner: PixelPoint | undefined
  /** A mark has been set in this look at the screen: who reads on must not set another. */
  isDone: boolean
}

/** How far a head that holds still may drift, in image pixels at zoom 1: about one degree at the desk. */
export const STEADY_PX = 24

/** Creates a mark that has not begun. */
export function createGazeMark(): GazeMark {
  return { rest: undefined, restCount: 0, corner: undefined, isDone: false }
}

/** Follows the look over the image. Returns a name of the rest that it is in; another one once it has moved on. */
export function followGaze(gaze: GazeMark, at: PixelPoint | undefined, zoom: number): string | undefined {
  if (!at || gaze.isDone) {
    gaze.rest = undefined
    return undefined
  }
  const { rest } = gaze
  if (!rest || Math.hypot(at.column - rest.column, at.row - rest.row) > STEADY_PX / zoom) {
    gaze.rest = at
    gaze.restCount += 1
  }
  return `rest/${gaze.restCount}`
}

/** Takes the end of a rest: the first sets a corner, the next the region. One too small to be meant sets nothing. */
export function pressGaze(gaze: GazeMark, at: PixelPoint): Region | undefined {
  if (gaze.isDone) return undefined
  if (!gaze.corner) {
    gaze.corner = at
    return undefined
  }
  const region = spanRegion(gaze.corner, at)
  if (!isMeant(region)) return undefined
  gaze.corner = undefined
  gaze.isDone = true
  return region
}

/** Returns what to show of the mark while it is made: the first corner, and from there to where one looks. */
export function previewGaze(gaze: GazeMark, at: PixelPoint): Region | undefined {
  if (!gaze.corner) return undefined
  const region = spanRegion(gaze.corner, at)
  if (isMeant(region)) return region
  const { column, row } = gaze.corner
  const half = LEAST_MARK_PX / 2
  return spanRegion({ column: column - half, row: row - half }, { column: column + half, row: row + half })
}

/** Gives up a mark that is not finished; the next look at the screen may make one. */
export function lookAway(gaze: GazeMark): void {
  gaze.rest = undefined
  gaze.corner = undefined
  gaze.isDone = false
}
