/** Unsharp mask on H: how much of the difference from the surroundings is added (design value). */
export const EDGE_GAIN = 1.5

/** Distance in pixels of the eight neighbours that are the surroundings (design value). */
export const EDGE_REACH = 2

/** Computes H with its edges enhanced; beyond the border the image goes on as it ends. */
export function computeEnhancedHigh(
  high: Float32Array,
  columnCount: number,
  rowCount: number,
  column: number,
  row: number,
): number {
  let sum = 0
  for (let dr = -EDGE_REACH; dr <= EDGE_REACH; dr += EDGE_REACH) {
    for (let dc = -EDGE_REACH; dc <= EDGE_REACH; dc += EDGE_REACH) {
      if (dr === 0 && dc === 0) continue
      sum += high[clampIndex(row + dr, rowCount) * columnCount + clampIndex(column + dc, columnCount)]!
    }
  }
  const centre = high[row * columnCount + column]!
  return centre + EDGE_GAIN * (centre - sum / 8)
}

function clampIndex(index: number, count: number): number {
  return Math.min(count - 1, Math.max(0, index))
}
