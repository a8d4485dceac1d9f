import { computeDisplayColour } from '#physics/colour.ts'
import { computeEnhancedHigh } from './edge-enhance.ts'
import type { KeyState } from './key-state.ts'
import type { Scan } from './scan.ts'

/**
 * Paints a whole scan as the operator's screen shows it, without zoom: sRGB and opaque, four bytes per pixel,
 * rows from the top; ready for `ImageData`.
 */
export function paintScan(scan: Scan, { display, isEdgeEnhanced }: KeyState): Uint8ClampedArray<ArrayBuffer> {
  const { columnCount, rowCount, high, effectiveZ } = scan
  const bytes = new Uint8ClampedArray(columnCount * rowCount * 4)
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const pixel = row * columnCount + column
      const shownHigh = isEdgeEnhanced
        ? computeEnhancedHigh(high, columnCount, rowCount, column, row)
        : high[pixel]!
      computeDisplayColour(shownHigh, effectiveZ[pixel]!, display, bytes, pixel * 4)
      bytes[pixel * 4 + 3] = 255
    }
  }
  return bytes
}
