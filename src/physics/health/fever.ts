import { design, generalKnowledge } from './source.ts'

export const feverSources = {
  cameraAlert: design('§1.4: camera alert 37.3 °C, compensated'),
  axillary: generalKnowledge('§1.4: China practice, 37.3 °C axillary'),
  ihr: generalKnowledge('§1.4 and §1.3: IHR and ICAO, fever from 38.0 °C'),
  antipyretic: design('§5.1: antipyretic −1.2 °C for 4 to 6 h; never below a normal temperature'),
  exertion: design('§5.1: exercise or a hot drink +0.8 °C, decaying over 20 min, here in a straight line'),
}

/** Temperature at which the camera alarms, compensated to the body. Source: `feverSources.cameraAlert`. */
export const CAMERA_ALERT_C = 37.3
/** Fever in the armpit. Source: `feverSources.axillary`. */
export const AXILLARY_FEVER_C = 37.3
/** Fever that a general declaration reports. Source: `feverSources.ihr`. */
export const DECLARED_FEVER_C = 38

/** A temperature that no medicine lowers further. Source: `feverSources.antipyretic`. */
export const NORMAL_C = 36.5
export const ANTIPYRETIC_DROP_C = 1.2
/** Least and most hours for which an antipyretic masks a fever. Source: `feverSources.antipyretic`. */
export const ANTIPYRETIC_LASTS_H = [4, 6] as const

/** What running, or a hot drink, adds to the skin at once, and how long until it is gone. Source: `feverSources.exertion`. */
export const EXERTION_RISE_C = 0.8
export const EXERTION_FADES_MIN = 20

/**
 * Computes the temperature of someone who took a medicine against fever `sinceH` hours ago, from what it would be
 * without. The full effect is taken to begin at once and to end at once, after `lastsH` hours.
 */
export function computeMaskedTemperatureC(feverC: number, sinceH: number, lastsH: number): number {
  if (sinceH < 0 || sinceH >= lastsH) return feverC
  return Math.max(feverC - ANTIPYRETIC_DROP_C, Math.min(feverC, NORMAL_C))
}

/** Computes what exertion, or a hot drink, still adds to the temperature of the face after `restMin` minutes of rest. */
export function computeExertionRiseC(restMin: number): number {
  return EXERTION_RISE_C * Math.min(1, Math.max(0, 1 - restMin / EXERTION_FADES_MIN))
}
