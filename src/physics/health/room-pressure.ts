import { design, generalKnowledge, published } from './source.ts'

export const roomPressureSources = {
  room: published(
    'Isolation-room guidance on the web (weak); the standard to check is GB/T 35428-2024',
    'anteroom at least 3 m²; −5 to −15 Pa',
    'as cited in the module sheet (S49)',
  ),
  ambulance: generalKnowledge('§4: negative-pressure ambulance −10 to −30 Pa'),
  gauge: design('§4: gauge −20 to +20 Pa, ±1'),
  leak: design('§4: room of 37.8 m³ whose extract exceeds its supply by 180 m³/h, over gaps of 190 cm²'),
}

/** How far below the corridor a room must at least stand, and the usual range. Source: `roomPressureSources.room`. */
export const LEAST_UNDERPRESSURE_PA = 5
export const ROOM_PRESSURE_PA = [-15, -5] as const
export const ANTEROOM_LEAST_M2 = 3
/** Source: `roomPressureSources.ambulance`. */
export const AMBULANCE_PRESSURE_PA = [-30, -10] as const
/** Source: `roomPressureSources.gauge`. */
export const GAUGE_RANGE_PA = [-20, 20] as const
export const GAUGE_ERROR_PA = 1

/** What more is extracted than supplied, gaps of the shut room, and the open doorway. Source: `roomPressureSources.leak`. */
export const EXTRACT_SURPLUS_M3_H = 180
export const GAP_M2 = 0.019
export const DOORWAY_M2 = 1.9

/** Discharge coefficient of a sharp-edged opening, and density of air at 20 °C in kg/m³. */
const DISCHARGE = 0.61
const AIR_KG_M3 = 1.2

/**
 * Computes the pressure of a room against the corridor, in Pa, from what more is extracted than supplied and how
 * far its door stands open (0 shut, 1 open): all of the surplus comes in through the gaps, by the orifice equation.
 * Steady; a real room follows its door within a second or two.
 */
export function computeRoomPressurePa(surplusM3H: number, doorOpen: number, gapM2 = GAP_M2): number {
  const openingM2 = gapM2 + DOORWAY_M2 * Math.min(1, Math.max(0, doorOpen))
  const speedMS = surplusM3H / 3600 / (DISCHARGE * openingM2)
  // Towards zero the minus sign would remain: −0 is not what a gauge shows.
  return (-Math.sign(surplusM3H) * AIR_KG_M3 * speedMS ** 2) / 2 + 0
}

/** Computes what the gauge shows, in whole Pa; `gauss` is a standard normal number. */
export function computeGaugePa(pressurePa: number, gauss: number): number {
  const errorPa = Math.min(GAUGE_ERROR_PA, Math.max(-GAUGE_ERROR_PA, (GAUGE_ERROR_PA / 2) * gauss))
  const [least, most] = GAUGE_RANGE_PA
  return Math.round(Math.min(most, Math.max(least, pressurePa + errorPa))) + 0
}

/** Tells whether a reading holds the air in: at least 5 Pa below the corridor. */
export function isUnderpressureEnough(readingPa: number): boolean {
  return readingPa <= -LEAST_UNDERPRESSURE_PA
}
