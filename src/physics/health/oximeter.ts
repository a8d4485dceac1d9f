import { design, generalKnowledge } from './source.ts'

export const oximeterSources = {
  accuracy: generalKnowledge('§4: ±2 %; cold fingers and nail polish make it fail'),
  response: design('§4: first value after 5 s, which nears the true one by e every 4 s from 5 % below'),
}

/** Stated error. Source: `oximeterSources.accuracy`. */
export const OXIMETER_ERROR_PERCENT = 2
/** Source: `oximeterSources.response`. */
export const OXIMETER_FIRST_VALUE_S = 5
export const OXIMETER_TIME_CONSTANT_S = 4
const FIRST_LACK_PERCENT = 5
/** From here on the value is settled: the lack is less than half a per cent. */
export const OXIMETER_SETTLED_S = 15

/** The finger in the clip. */
export interface Finger {
  readonly isCold: boolean
  readonly hasPolish: boolean
  readonly isMoving: boolean
}

/**
 * Computes what the oximeter shows, in whole per cent, so many seconds after it was put on; `null` is its dashes:
 * too early, or no pulse found. `gauss` is a standard normal number; twice its spread is the stated error.
 */
export function computeOximeterReadingPercent(
  saturationPercent: number,
  finger: Finger,
  sinceS: number,
  gauss: number,
): number | null {
  if (finger.isCold || finger.hasPolish || finger.isMoving || sinceS < OXIMETER_FIRST_VALUE_S) return null
  const lack = FIRST_LACK_PERCENT * Math.exp(-(sinceS - OXIMETER_FIRST_VALUE_S) / OXIMETER_TIME_CONSTANT_S)
  const half = OXIMETER_ERROR_PERCENT / 2
  const error = Math.min(OXIMETER_ERROR_PERCENT, Math.max(-OXIMETER_ERROR_PERCENT, half * gauss))
  return Math.min(100, Math.max(0, Math.round(saturationPercent - lack + error)))
}

/** Tells whether a value shown so many seconds after the clip was put on can be noted. */
export function isOximeterSettled(sinceS: number): boolean {
  return sinceS >= OXIMETER_SETTLED_S
}
