import { findGas, type GasId } from './gas.ts'

/** What a reading asks for; 'go-on' asks for nothing. */
export type MeterAdvice =
  | 'go-on'
  | 'report'
  | 'withdraw'
  | 'withdraw-at-once'
  | 'air-supply-only'
  | 'fire-hazard'
  | 'stop'

/** Dose rate from which one withdraws, µSv/h (1 mR/h), and multiple of background from which one reports. [GK] */
export const RADIATION_WITHDRAW_USV_H = 10
export const RADIATION_REPORT_RATIO = 2

/** Judges a dose rate, µSv/h. Source: port-hazmat sheet §1.5, general knowledge. */
export function adviseRadiation(doseRateUSvH: number, backgroundUSvH: number): MeterAdvice {
  if (doseRateUSvH > RADIATION_WITHDRAW_USV_H) return 'withdraw'
  return doseRateUSvH > RADIATION_REPORT_RATIO * backgroundUSvH ? 'report' : 'go-on'
}

/** Oxygen limits, % by volume. Source: NIOSH/OSHA/USCG/EPA table (4AG); the alarm at 23.5 general knowledge. */
export const OXYGEN_LOW_PERCENT = 19.5
export const OXYGEN_ALARM_PERCENT = 23.5
export const OXYGEN_STOP_PERCENT = 25

/** Judges an oxygen reading, %: below 19.5 also the bead’s reading is no longer valid. */
export function adviseOxygen(oxygenPercent: number): MeterAdvice {
  if (oxygenPercent < OXYGEN_LOW_PERCENT) return 'air-supply-only'
  if (oxygenPercent > OXYGEN_STOP_PERCENT) return 'stop'
  return oxygenPercent >= OXYGEN_ALARM_PERCENT ? 'fire-hazard' : 'go-on'
}

/** Tells whether a bead’s reading holds at an oxygen reading. Source: 4AG. */
export function isLelValid(oxygenPercent: number): boolean {
  return oxygenPercent >= OXYGEN_LOW_PERCENT
}

/** Where the trainee withdraws, % LEL: the house’s rule [D]; 4AG allows extreme caution up to the second. */
export const LEL_WITHDRAW_PERCENT = 10
export const LEL_WITHDRAW_AT_ONCE_PERCENT = 25

/** Judges a flammable-gas level, % LEL; give it the true one, corrected for the gas. */
export function adviseLel(trueLelPercent: number): MeterAdvice {
  if (trueLelPercent > LEL_WITHDRAW_AT_ONCE_PERCENT) return 'withdraw-at-once'
  return trueLelPercent >= LEL_WITHDRAW_PERCENT ? 'withdraw' : 'go-on'
}

/** Judges a toxic gas by its IDLH, ppm; what has none here counts as above it. Source: sheet §1.5, general knowledge. */
export function adviseToxic(id: GasId, ppm: number): MeterAdvice {
  const { idlhPpm } = findGas(id)
  return ppm > 0 && ppm >= (idlhPpm?.value ?? 0) ? 'air-supply-only' : 'go-on'
}
