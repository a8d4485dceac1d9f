/**
 * Detected quanta per pixel and line in air, at 160 kV, about 0.7 mA, 5 ms, 1 mm² at 1 m.
 * Source: module sheet "express mail" §2.6 (design values, an order of magnitude).
 */
export const LOW_AIR_QUANTA = 6000
export const HIGH_AIR_QUANTA = 4000

/** Standard deviation of the electronics, in quanta. Source: module sheet §2.6 (design value). */
export const ELECTRONIC_QUANTA = 2

/** Lines averaged into the air scan that every line is divided by; its own noise leaves faint stripes. */
export const AIR_SCAN_LINES = 256

/** Least transmission that a reading is given, so that its absorbance is finite. */
export const LEAST_TRANSMISSION = 1e-5

export type Channel = 'low' | 'high'

/** Above this mean a Poisson draw is replaced by a Gaussian. */
export const GAUSSIAN_FROM_QUANTA = 30

/**
 * Computes what a detector reads, relative to air, where `transmission` of the air signal arrives: Poisson quanta,
 * electronic noise, division by a noisy air scan. The noise depends on nothing but seed, column, row and channel,
 * so an image scanned once never shimmers. The dark offset is taken as subtracted without error.
 */
export function computeNoisyTransmission(
  transmission: number,
  channel: Channel,
  seed: number,
  column: number,
  row: number,
): number {
  const airQuanta = channel === 'low' ? LOW_AIR_QUANTA : HIGH_AIR_QUANTA
  const lane = channel === 'low' ? 0 : 1
  hash4(column, row, lane, seed)
  const electronic = ELECTRONIC_QUANTA * computeGaussian(HASH[2]!, HASH[3]!)
  const quanta = drawQuanta(airQuanta * transmission, HASH[0]!, HASH[1]!)
  hash4(row, lane, AIR_SCAN_LANE, seed)
  const airDeviation = Math.sqrt((airQuanta + ELECTRONIC_QUANTA ** 2) / AIR_SCAN_LINES)
  const air = airQuanta + airDeviation * computeGaussian(HASH[0]!, HASH[1]!)
  return Math.max(LEAST_TRANSMISSION, (quanta + electronic) / air)
}

/** Any number that no channel has. */
export const AIR_SCAN_LANE = 0x61_69_72

/** Draws a Poisson number by inversion, or its Gaussian likeness for large means. */
function drawQuanta(mean: number, first: number, second: number): number {
  if (mean > GAUSSIAN_FROM_QUANTA) return mean + Math.sqrt(mean) * computeGaussian(first, second)
  const target = (first + 0.5) * TO_UNIT
  let probability = Math.exp(-mean)
  let cumulated = probability
  let quanta = 0
  while (cumulated < target && probability > 0) {
    quanta++
    probability *= mean / quanta
    cumulated += probability
  }
  return quanta
}

/** Turns two 32-bit integers into a standard normal number. Source: Box & Muller, Ann. Math. Statist. 29 (1958) 610. */
function computeGaussian(first: number, second: number): number {
  const radius = Math.sqrt(-2 * Math.log((first + 0.5) * TO_UNIT))
  return radius * Math.cos(2 * Math.PI * (second + 0.5) * TO_UNIT)
}

const TO_UNIT = 1 / 4294967296

/** Result of the last `hash4`; a module constant because two million draws make one image. */
const HASH = new Uint32Array(4)

/**
 * Scrambles four integers into four, pcg4d; a shader can compute the same with uint arithmetic.
 * Source: Jarzynski & Olano, Hash Functions for GPU Rendering, JCGT 9 (2020) no. 3.
 */
function hash4(a: number, b: number, c: number, d: number): void {
  let x = (Math.imul(a, 1664525) + 1013904223) | 0
  let y = (Math.imul(b, 1664525) + 1013904223) | 0
  let z = (Math.imul(c, 1664525) + 1013904223) | 0
  let w = (Math.imul(d, 1664525) + 1013904223) | 0
  for (let round = 0; round < 2; round++) {
    if (round === 1) {
      x ^= x >>> 16
      y ^= y >>> 16
      z ^= z >>> 16
      w ^= w >>> 16
    }
    x = (x + Math.imul(y, w)) | 0
    y = (y + Math.imul(z, x)) | 0
    z = (z + Math.imul(x, y)) | 0
    w = (w + Math.imul(y, z)) | 0
  }
  HASH[0] = x
  HASH[1] = y
  HASH[2] = z
  HASH[3] = w
}
