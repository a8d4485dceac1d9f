import { dmmToM } from '#view/panel/sizes.ts'
import { PANEL_SIZES } from './panel-sizes.ts'

/** From the eyes of somebody at a place to its panels. */
export const PANEL_AT_M = 0.95

/** From the eyes to a book in hand. */
export const BOOK_AT_M = 0.66

/** Computes a panel's size in metres where it is read from a distance. */
export function sizeAt(panel: keyof typeof PANEL_SIZES, distanceM: number) {
  const { widthDmm, heightDmm } = PANEL_SIZES[panel]
  return { widthM: dmmToM(widthDmm, distanceM), heightM: dmmToM(heightDmm, distanceM), distanceM }
}
