import { type AirPpm, findGas, type GasId } from './gas.ts'

/** Tells whether a 10.6 eV lamp sees nothing of a gas, or nothing is known of its seeing it. */
export function isPidBlind(id: GasId): boolean {
  const { pidFactor } = findGas(id)
  return pidFactor === undefined || pidFactor === 'blind'
}

/** Computes what a settled PID shows, ppm as isobutylene: each gas by its correction factor, blind ones not at all. */
export function computePidPpm(air: AirPpm): number {
  return (Object.entries(air) as [GasId, number][]).reduce((sum, [id, ppm]) => {
    const { pidFactor } = findGas(id)
    return pidFactor === undefined || pidFactor === 'blind' ? sum : sum + ppm / pidFactor.value
  }, 0)
}

/** Computes the true ppm of what a PID shows in one known gas; undefined where it is blind. */
export function computeTruePidPpm(readingPpm: number, id: GasId): number | undefined {
  const { pidFactor } = findGas(id)
  return pidFactor === undefined || pidFactor === 'blind' ? undefined : readingPpm * pidFactor.value
}
