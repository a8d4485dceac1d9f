import { computeBlastRadiusM } from './blast.ts'
import { computeWindOffset, computeYardOffset, type Wind } from './wind.ts'

export type Zone = 'hot' | 'warm' | 'cold'

/** Share of AEGL-2 and overpressure in kPa below which a place may be cold. Source: port-hazmat sheet §1.4. */
export const COLD_AEGL2_SHARE = 0.1
export const COLD_KPA = 2

/** What is known of one place. */
export interface Exposure {
  readonly distanceM: number
  /** Gas there by its AEGL-2; 0 without gas. */
  readonly aegl2Share: number
  /** Predicted incident overpressure; 0 where nothing can explode. */
  readonly overpressureKPa: number
}

/** Finds the zone of a place by distance, gas and blast; `isolationM` is the guide’s first radius. */
export function findZone({ distanceM, aegl2Share, overpressureKPa }: Exposure, isolationM: number): Zone {
  if (distanceM <= isolationM || aegl2Share > 1) return 'hot'
  return aegl2Share < COLD_AEGL2_SHARE && overpressureKPa < COLD_KPA ? 'cold' : 'warm'
}

/** How far the zones reach; upwind also stands for crosswind beyond the plume. */
export interface ZoneRadii {
  readonly hotUpwindM: number
  readonly hotDownwindM: number
  /** Where cold begins. */
  readonly coldUpwindM: number
  readonly coldDownwindM: number
}

/**
 * Computes the zones’ radii from the guide’s isolation, how far AEGL-2 and a tenth of it reach down the wind (0 without
 * gas), and the TNT equivalent that may go off (0 if none).
 */
export function computeZoneRadii(
  isolationM: number,
  aegl2ReachM: number,
  tenthReachM: number,
  tntKg: number,
): ZoneRadii {
  const coldUpwindM = Math.max(isolationM, computeBlastRadiusM(COLD_KPA, tntKg))
  const hotDownwindM = Math.max(isolationM, aegl2ReachM)
  return {
    hotUpwindM: isolationM,
    hotDownwindM,
    coldUpwindM,
    coldDownwindM: Math.max(coldUpwindM, hotDownwindM, tenthReachM),
  }
}

/** Computes the radius that is scored, m: the larger of blast and guide, as fragments fly farther than blast harms. */
export function computeScoredRadiusM(overpressureKPa: number, tntKg: number, guideM: number): number {
  return Math.max(guideM, computeBlastRadiusM(overpressureKPa, tntKg))
}

/**
 * Tells whether an offset from the spill (x east, z south) lies in the guide’s protective-action square: of side equal
 * to the downwind distance, beginning at the spill, its middle on the wind line. Source: ERG 2024, green pages.
 */
export function isInProtectiveSquare(
  xM: number,
  zM: number,
  wind: Pick<Wind, 'fromDeg'>,
  sideM: number,
): boolean {
  const { downwindM, crosswindM } = computeWindOffset(xM, zM, wind)
  return downwindM >= 0 && downwindM <= sideM && Math.abs(crosswindM) <= sideM / 2
}

/** Computes the corners of the protective-action square, as offsets (x, z) from the spill, once around. */
export function computeProtectiveSquare(
  wind: Pick<Wind, 'fromDeg'>,
  sideM: number,
): [xM: number, zM: number][] {
  const corners: readonly (readonly [number, number])[] = [
    [0, 0.5],
    [1, 0.5],
    [1, -0.5],
    [0, -0.5],
  ]
  return corners.map(([downwind, crosswind]) =>
    computeYardOffset({ downwindM: downwind * sideM, crosswindM: crosswind * sideM }, wind),
  )
}

/** Wind classes of the guide’s Table 3: low below 10 km/h, moderate up to 20 km/h, high above. */
export type GuideWind = 'low' | 'moderate' | 'high'

/** Finds the wind class of the guide’s Table 3. Source: ERG 2024, Table 3. */
export function findGuideWind(windMps: number): GuideWind {
  const kmPerH = windMps * 3.6
  if (kmPerH < 10) return 'low'
  return kmPerH <= 20 ? 'moderate' : 'high'
}
