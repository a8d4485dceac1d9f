/**
 * The air's motion over the yard. Frame of all positions here: metres, x to the east, z to the south, y up, as the
 * port's places are laid out; box A stands at the origin.
 */
export interface Wind {
  /** The direction that it comes from, degrees clockwise from north: 45 is a north-easter. */
  readonly fromDeg: number
  readonly speedMps: number
}

/**
 * Slowest wind that the dispersion formulas are given, m/s; calmer air is reckoned as this. The Gaussian forms divide
 * by the wind and say nothing about still air [D].
 */
export const LEAST_WIND_MPS = 0.5

/** A point, or a way, in the wind's own axes. */
export interface WindOffset {
  /** Metres down the wind; negative is upwind. */
  readonly downwindM: number
  /** Metres across, to the right of who has the wind in the back. */
  readonly crosswindM: number
}

/** Turns a horizontal offset (x east, z south) into the wind's own axes. */
export function computeWindOffset(xM: number, zM: number, wind: Pick<Wind, 'fromDeg'>): WindOffset {
  const rad = (wind.fromDeg * Math.PI) / 180
  const [eastward, southward] = [-Math.sin(rad), Math.cos(rad)]
  return { downwindM: xM * eastward + zM * southward, crosswindM: zM * eastward - xM * southward }
}

/** Turns an offset in the wind's own axes back into x (east) and z (south). */
export function computeYardOffset(
  { downwindM, crosswindM }: WindOffset,
  wind: Pick<Wind, 'fromDeg'>,
): [xM: number, zM: number] {
  const rad = (wind.fromDeg * Math.PI) / 180
  const [eastward, southward] = [-Math.sin(rad), Math.cos(rad)]
  return [downwindM * eastward - crosswindM * southward, downwindM * southward + crosswindM * eastward]
}

/** How a place lies to a source, or a way leads, by the wind; quarters of equal width [D]. */
export type WindSide = 'upwind' | 'crosswind' | 'downwind'

/** Tells how an offset lies to the wind: from the source to a place, or from where one stood to where one is. */
export function computeWindSide(xM: number, zM: number, wind: Pick<Wind, 'fromDeg'>): WindSide {
  const { downwindM, crosswindM } = computeWindOffset(xM, zM, wind)
  // The seam between two quarters counts as the safer one.
  if (Math.abs(crosswindM) + 1e-9 < Math.abs(downwindM)) return downwindM > 0 ? 'downwind' : 'upwind'
  return 'crosswind'
}

/** Wind that stretches the yard's wind sock fully, m/s. Source: port-hazmat sheet §6. */
export const SOCK_FULL_MPS = 7.5

/** Computes how far a wind sock is stretched: 0 hangs, 1 is level. Straight line between, as the ring marks suggest [D]. */
export function computeSockExtension(windMps: number): number {
  return Math.min(1, Math.max(0, windMps / SOCK_FULL_MPS))
}
