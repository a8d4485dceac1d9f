import { design, generalKnowledge } from './source.ts'

export const carbonDioxideSources = {
  model: generalKnowledge('§5.4: n·G/Q with G = 0.0187 m³/h for a resting adult'),
  meter: generalKnowledge(
    '§4: 0–5,000 ppm, ±(50 ppm + 3 %); outdoors about 420; ventilation, not a virus detector',
  ),
  response: design('§4: the meter nears the true value by e every 30 s'),
}

/** Carbon dioxide that a resting adult breathes out. Source: `carbonDioxideSources.model`. */
export const BREATHED_OUT_M3_H = 0.0187
/** Source: `carbonDioxideSources.meter`. */
export const OUTDOOR_PPM = 420
export const METER_RANGE_PPM = [0, 5000] as const
export const METER_ERROR_PPM = 50
export const METER_ERROR_SHARE = 0.03
/** Source: `carbonDioxideSources.response`. */
export const METER_TIME_CONSTANT_S = 30

/** Computes how far people raise the carbon dioxide of a room in the long run, in ppm. */
export function computeSteadyRisePpm(people: number, flowM3H: number): number {
  return ((people * BREATHED_OUT_M3_H) / flowM3H) * 1e6
}

/** Computes the carbon dioxide of a well-mixed room, in ppm, so long after it stood at `startPpm`. */
export function computeRoomPpm(
  startPpm: number,
  people: number,
  volumeM3: number,
  airChangesPerH: number,
  minutes: number,
): number {
  const steadyPpm = OUTDOOR_PPM + computeSteadyRisePpm(people, airChangesPerH * volumeM3)
  return steadyPpm + (startPpm - steadyPpm) * Math.exp((-airChangesPerH * minutes) / 60)
}

/**
 * Computes what the meter shows, in whole ppm, `sinceS` seconds after it was carried from air of `beforePpm` into
 * air of `roomPpm`. `gauss` is a standard normal number; twice its spread is the stated error.
 */
export function computeMeterPpm(roomPpm: number, beforePpm: number, sinceS: number, gauss: number): number {
  const ppm = roomPpm + (beforePpm - roomPpm) * Math.exp(-sinceS / METER_TIME_CONSTANT_S)
  const limitPpm = METER_ERROR_PPM + METER_ERROR_SHARE * ppm
  const errorPpm = Math.min(limitPpm, Math.max(-limitPpm, (limitPpm / 2) * gauss))
  return Math.round(Math.min(METER_RANGE_PPM[1], Math.max(METER_RANGE_PPM[0], ppm + errorPpm)))
}
