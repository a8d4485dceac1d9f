/** Absorbances H at which the reference curves are known. */
export const REFERENCE_HIGH = [0.1, 0.25, 0.5, 1, 1.5, 2, 3, 4, 5] as const

/**
 * Ratio R = L/H of pure elements over H: the curves that a reading is placed between. Beam hardening bends them,
 * so a class is a strip between two curves, never a constant ratio. Neon divides orange from green, argon green
 * from blue. Computed with the full 1 keV spectrum of the reference scanner. Source: module sheet "express mail"
 * §2.5.
 */
export const REFERENCE_CURVES = [
  { atomicNumber: 6, ratios: [1.173, 1.17, 1.165, 1.157, 1.15, 1.145, 1.136, 1.13, 1.125] },
  { atomicNumber: 8, ratios: [1.299, 1.284, 1.265, 1.237, 1.217, 1.203, 1.184, 1.171, 1.161] },
  { atomicNumber: 10, ratios: [1.489, 1.445, 1.394, 1.333, 1.297, 1.273, 1.242, 1.221, 1.204] },
  { atomicNumber: 13, ratios: [1.843, 1.718, 1.6, 1.486, 1.427, 1.388, 1.335, 1.296, 1.264] },
  { atomicNumber: 18, ratios: [2.389, 2.112, 1.902, 1.725, 1.631, 1.561, 1.456, 1.38, 1.326] },
  { atomicNumber: 20, ratios: [2.552, 2.23, 1.998, 1.805, 1.696, 1.612, 1.486, 1.401, 1.34] },
  { atomicNumber: 26, ratios: [2.858, 2.461, 2.197, 1.972, 1.824, 1.706, 1.542, 1.439, 1.369] },
] as const

export const LOWEST_Z = 6
export const HIGHEST_Z = 26

/** Below this H the ratio is noise and a pixel is drawn pale neutral. Source: module sheet §2.5. */
export const THIN_HIGH = 0.05

/** Beyond this H nothing gets through (T_high < 10⁻³) and the ratio means nothing. Source: module sheet §2.5. */
export const OPAQUE_HIGH = -Math.log(1e-3)

/** Tells whether the ratio at this H says anything about the material. */
export function isEffectiveZValid(high: number): boolean {
  return high >= THIN_HIGH && high <= OPAQUE_HIGH
}

/**
 * Computes the effective atomic number of a reading from its absorbances L and H, clamped to 6…26.
 * Piecewise linear in R and in ln H; below H = 0.1 the first column of the grid holds, beyond 5 the last two are
 * drawn on to the opaque limit. Elements past zirconium read too low (their R falls again at the K-edge), so
 * opacity must be tested first: thin lead foil looks like glass.
 */
export function computeEffectiveZ(low: number, high: number): number {
  const ratio = low / high
  const limitedHigh = Math.min(OPAQUE_HIGH, Math.max(REFERENCE_HIGH[0], high))
  let upper = 1
  while (upper < REFERENCE_HIGH.length - 1 && REFERENCE_HIGH[upper]! < limitedHigh) upper++
  const from = Math.log(REFERENCE_HIGH[upper - 1]!)
  const share = (Math.log(limitedHigh) - from) / (Math.log(REFERENCE_HIGH[upper]!) - from)

  let previousZ: number = LOWEST_Z
  let previousRatio = Number.NaN
  for (const { atomicNumber, ratios } of REFERENCE_CURVES) {
    const curveRatio = ratios[upper - 1]! + share * (ratios[upper]! - ratios[upper - 1]!)
    // Not `<=`: a pixel of air has no ratio, and reads as the lightest.
    if (!(ratio > curveRatio)) {
      if (atomicNumber === LOWEST_Z) return LOWEST_Z
      return previousZ + ((atomicNumber - previousZ) * (ratio - previousRatio)) / (curveRatio - previousRatio)
    }
    previousZ = atomicNumber
    previousRatio = curveRatio
  }
  return HIGHEST_Z
}
