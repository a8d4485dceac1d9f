/** Speed of sound in dry air at 0 °C, m/s. Source: ISO 9613-1 (1993), general knowledge. */
const AT_ZERO_MPS = 331.3

/** Computes the speed of sound in dry air, in m/s; meant for −30 °C to 50 °C, wind left out. */
export function computeSoundSpeedMps(airC: number): number {
  return AT_ZERO_MPS * Math.sqrt(1 + airC / 273.15)
}

/** Computes how long after a flash its sound is heard, in s. A strong blast runs faster near its source; this is the sound. */
export function computeSoundDelayS(distanceM: number, airC = 20): number {
  return distanceM / computeSoundSpeedMps(airC)
}
