import type { LineScanGeometry } from './line-scan.ts'
import { computeNoisyTransmission } from './noise.ts'
import { BIN_COUNT, computeSignal, HIGH_WEIGHTS, LOW_WEIGHTS } from './scanner.ts'

/** A scan: absorbances of both detectors, pixels row by row. */
export interface XrayImage {
  readonly columnCount: number
  readonly rowCount: number
  /** L = −ln S_low. */
  readonly low: Float32Array
  /** H = −ln S_high. */
  readonly high: Float32Array
}

/**
 * Makes the scan of line integrals (eight bins per pixel, pixels row by row). With a seed the detectors are noisy,
 * the same way each time; without, they are perfect.
 */
export function createXrayImage(
  lineIntegrals: ArrayLike<number>,
  { columnCount, rowCount }: Pick<LineScanGeometry, 'columnCount' | 'rowCount'>,
  noiseSeed?: number,
): XrayImage {
  const low = new Float32Array(columnCount * rowCount)
  const high = new Float32Array(columnCount * rowCount)
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const pixel = row * columnCount + column
      let lowTransmission = computeSignal(LOW_WEIGHTS, lineIntegrals, pixel * BIN_COUNT)
      let highTransmission = computeSignal(HIGH_WEIGHTS, lineIntegrals, pixel * BIN_COUNT)
      if (noiseSeed !== undefined) {
        lowTransmission = computeNoisyTransmission(lowTransmission, 'low', noiseSeed, column, row)
        highTransmission = computeNoisyTransmission(highTransmission, 'high', noiseSeed, column, row)
      }
      low[pixel] = -Math.log(lowTransmission)
      high[pixel] = -Math.log(highTransmission)
    }
  }
  return { columnCount, rowCount, low, high }
}

/** Reach of the smoothing filter in pixels to each side: 5 × 5. Source: module sheet "express mail" §2.5. */
export const SMOOTHING_REACH = 2

/** Standard deviations of the filter, in pixels and in absorbance. */
export const SMOOTHING_SIGMA_PIXELS = 1.5
export const SMOOTHING_SIGMA_HIGH = 0.12

/**
 * Smooths L and H before they are classed, with one bilateral filter steered by H, so that both keep the same edges
 * and their ratio stays true.
 */
export function smoothXrayImage(image: XrayImage): XrayImage {
  const { columnCount, rowCount } = image
  const low = new Float32Array(image.low.length)
  const high = new Float32Array(image.high.length)
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const pixel = row * columnCount + column
      const centre = image.high[pixel]!
      let weights = 0
      let lowSum = 0
      let highSum = 0
      for (let dr = -SMOOTHING_REACH; dr <= SMOOTHING_REACH; dr++) {
        if (row + dr < 0 || row + dr >= rowCount) continue
        for (let dc = -SMOOTHING_REACH; dc <= SMOOTHING_REACH; dc++) {
          if (column + dc < 0 || column + dc >= columnCount) continue
          const neighbour = pixel + dr * columnCount + dc
          const step = (image.high[neighbour]! - centre) / SMOOTHING_SIGMA_HIGH
          const squaredPixels = (dr * dr + dc * dc) / SMOOTHING_SIGMA_PIXELS ** 2
          const weight = Math.exp(-(step * step + squaredPixels) / 2)
          weights += weight
          lowSum += weight * image.low[neighbour]!
          highSum += weight * image.high[neighbour]!
        }
      }
      low[pixel] = lowSum / weights
      high[pixel] = highSum / weights
    }
  }
  return { columnCount, rowCount, low, high }
}
