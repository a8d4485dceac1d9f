import { computeLaggedReading } from './sensor-lag.ts'

/** How long test gas flows in a bump test, s. Source: port-hazmat sheet §4f, general knowledge. */
export const BUMP_TEST_S = 45

/** Share of the test gas that a sensor must show by then to pass; slow cells show no more when sound [D]. */
export const BUMP_PASS_SHARE = 0.5

/** Computes what a sensor shows of a test gas at the end of a bump test, in the gas’s unit. */
export function computeBumpReading(testGas: number, sensitivity: number, t90S: number): number {
  return computeLaggedReading(0, testGas * sensitivity, t90S, BUMP_TEST_S)
}

/** Tells whether a sensor passes its bump test: it answers, and not too little. */
export function isBumpPassed(testGas: number, reading: number): boolean {
  return reading >= BUMP_PASS_SHARE * testGas
}

/** How long a meter’s battery lasts, h, and how long each of its five bars. Source: as above. */
export const BATTERY_H = 10
const HOURS_PER_BAR = 2

/** Computes the bars that a meter shows after hours of use, 5 to 0. */
export function computeBatteryBars(usedH: number): number {
  return Math.max(0, BATTERY_H / HOURS_PER_BAR - Math.floor(usedH / HOURS_PER_BAR))
}
