/** Natural background in the hall, in µSv/h. Source: express-mail sheet §6, about 0.08 to 0.12 (IAEA NSS 3). */
export const BACKGROUND_USV_H = 0.1

/** A monitor alarms from this multiple of the background on. Source: express-mail sheet §6 (Madrid trial). */
export const ALARM_RATIO = 1.3

/** Counts that a large monitor gathers at background while a parcel passes [D]: a spread of two per cent. */
const COUNTS_AT_BACKGROUND = 2500

/**
 * Computes what a radiation monitor shows, in µSv/h to a thousandth: background and the parcel's own rate, with the
 * spread of a Poisson count, which `gauss` (a standard normal number) stands for.
 */
export function computeMonitorReading(doseRateUSvH: number, gauss: number): number {
  const rateUSvH = BACKGROUND_USV_H + doseRateUSvH
  const counts = (rateUSvH / BACKGROUND_USV_H) * COUNTS_AT_BACKGROUND
  return Math.max(0, Math.round(rateUSvH * (1 + gauss / Math.sqrt(counts)) * 1000) / 1000)
}

/** Tells whether a reading, in µSv/h, sets off the alarm. */
export function isMonitorAlarm(readingUSvH: number): boolean {
  return readingUSvH >= ALARM_RATIO * BACKGROUND_USV_H
}

/**
 * Computes the dose rate of a point source in air by the inverse-square law, in µSv/h, from its rate at a reference
 * distance. Ignores air attenuation; meant for 0.1 m and beyond.
 */
export function computeDoseRateUSvH(rateUSvH: number, atM: number, distanceM: number): number {
  if (distanceM < 0.1) throw new RangeError(`a point source is modelled from 0.1 m on, got ${distanceM} m`)
  return rateUSvH * (atM / distanceM) ** 2
}
