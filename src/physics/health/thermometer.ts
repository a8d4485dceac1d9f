import { design, generalKnowledge } from './source.ts'

export const thermometerSources = {
  infrared: generalKnowledge('§4: forehead infrared 3–5 cm, 34–42 °C, ±0.3 °C; sweat, sun and cold skew it'),
  infraredShift: design('§4: how far distance, sweat, sun and cold shift the infrared reading'),
  probe: generalKnowledge('§4: clinical probe ±0.1 °C; armpit 60–90 s, electronic'),
  probeResponse: design('§4: the probe nears the body by e every 12 s, so that 60 s leave less than 0.1 °C'),
}

/** Range of distance, of display, and error of the infrared thermometer. Source: `thermometerSources.infrared`. */
export const INFRARED_DISTANCE_CM = [3, 5] as const
export const INFRARED_RANGE_C = [34, 42] as const
export const INFRARED_ERROR_C = 0.3

/** Shifts of the infrared reading. Source: `thermometerSources.infraredShift`. */
const FAR_C_PER_CM = -0.1
const NEAR_C_PER_CM = 0.1
const SWEAT_C = -0.6
const SUN_C = 0.8
const COLD_C = -0.8

/** Error and dwell of the clinical probe in the armpit. Source: `thermometerSources.probe`. */
export const PROBE_ERROR_C = 0.1
export const PROBE_DWELL_S = [60, 90] as const
/** Source: `thermometerSources.probeResponse`. */
export const PROBE_TIME_CONSTANT_S = 12

/** How the forehead is measured. */
export interface InfraredSetting {
  readonly distanceCm: number
  /** 0 is dry, 1 is wet through. */
  readonly sweat: number
  /** The forehead was in the sun just before. */
  readonly isSunny: boolean
  /** The traveller came in from the cold just before. */
  readonly isCold: boolean
}

export const SOUND_INFRARED_SETTING: InfraredSetting = {
  distanceCm: 4,
  sweat: 0,
  isSunny: false,
  isCold: false,
}

/** Tells whether a forehead is measured as the instrument asks. */
export function isInfraredSound({ distanceCm, sweat, isSunny, isCold }: InfraredSetting): boolean {
  const [least, most] = INFRARED_DISTANCE_CM
  return distanceCm >= least && distanceCm <= most && sweat === 0 && !isSunny && !isCold
}

/**
 * Computes what the infrared thermometer shows, in °C to a tenth, or that the value lies out of its range. `gauss`
 * is a standard normal number; twice its spread is the stated error, beyond which no reading in a sound setting lies.
 */
export function computeInfraredReadingC(
  bodyC: number,
  setting: InfraredSetting,
  gauss: number,
): number | 'low' | 'high' {
  const [nearCm, farCm] = INFRARED_DISTANCE_CM
  const shiftC =
    FAR_C_PER_CM * Math.max(0, setting.distanceCm - farCm) +
    NEAR_C_PER_CM * Math.max(0, nearCm - setting.distanceCm) +
    SWEAT_C * setting.sweat +
    (setting.isSunny ? SUN_C : 0) +
    (setting.isCold ? COLD_C : 0)
  const shownC = toTenth(bodyC + shiftC + errorC(INFRARED_ERROR_C, gauss))
  if (shownC < INFRARED_RANGE_C[0]) return 'low'
  return shownC > INFRARED_RANGE_C[1] ? 'high' : shownC
}

/**
 * Computes what the clinical probe shows after so many seconds in the armpit, in °C to a tenth, when it came from
 * `ambientC`. Taken out early it reads low.
 */
export function computeProbeReadingC(bodyC: number, ambientC: number, dwellS: number, gauss: number): number {
  const lackC = (bodyC - ambientC) * Math.exp(-Math.max(0, dwellS) / PROBE_TIME_CONSTANT_S)
  return toTenth(bodyC - lackC + errorC(PROBE_ERROR_C, gauss))
}

/** Tells whether the probe stayed in long enough to be believed. */
export function isProbeDwellSound(dwellS: number): boolean {
  return dwellS >= PROBE_DWELL_S[0]
}

function errorC(limitC: number, gauss: number): number {
  return Math.min(limitC, Math.max(-limitC, (limitC / 2) * gauss))
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10
}
