import type { GasId } from './gas.ts'

/** ln 10: a first-order sensor has gone nine tenths of the way after so many time constants. */
const TAUS_PER_T90 = Math.LN10

/** Time in which a PID covers nine tenths of a change, s. Source for all: port-hazmat sheet §4f, general knowledge. */
export const PID_T90_S = 3
export const OXYGEN_T90_S = 15
export const BEAD_T90_S = 15

/** T90 of electrochemical cells, s. Of the 30 to 60 s of Cl₂, SO₂ and NO₂ the middle; that of HF is chosen [D]. */
export const CELL_T90_S = {
  'hydrogen-sulphide': 30,
  chlorine: 45,
  'sulphur-dioxide': 45,
  'nitrogen-dioxide': 45,
  ammonia: 90,
  'hydrogen-cyanide': 120,
  'hydrogen-fluoride': 90,
} as const satisfies { readonly [id in GasId]?: number }

export type CellGasId = keyof typeof CELL_T90_S

/** Computes a reading after a step: dr/dt = (target − r)/τ, τ = T90/ln 10, solved exactly while the target is steady. */
export function computeLaggedReading(reading: number, target: number, t90S: number, stepS: number): number {
  return target + (reading - target) * Math.exp((-stepS * TAUS_PER_T90) / t90S)
}

/** Computes how long air takes through a sampling hose, s: 1 s for each 0.3 m. Source: as above. */
export function computeHoseDelayS(hoseM: number): number {
  return hoseM / 0.3
}
