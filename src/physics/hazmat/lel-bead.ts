import { type AirPpm, computeLelPercent, findGas, type GasId } from './gas.ts'
import { computeOxygenPercent } from './oxygen-cell.ts'
import { BEAD_T90_S, computeLaggedReading } from './sensor-lag.ts'

/** Oxygen that a bead needs to burn gas, % by volume. Source: RAE TN-156. */
export const BEAD_NEEDS_OXYGEN_PERCENT = 10

/** Exposure to poison that halves a bead’s sensitivity, ppm·s: 100 ppm for ten minutes. Value of the simulator [D]. */
export const BEAD_HALVING_PPM_S = 60_000

const entries = (air: AirPpm) => Object.entries(air) as [GasId, number][]

/** Computes the true % LEL of what a bead calibrated with methane shows in one known gas: reading × factor. */
export function computeTrueLelPercent(readingPercent: number, id: GasId): number {
  return readingPercent * (findGas(id).beadFactor?.value ?? 1)
}

/** Computes the true % LEL of a mixture, by the rule of Le Chatelier: the shares of the limits add up. */
export function computeMixtureLelPercent(air: AirPpm): number {
  return entries(air).reduce((sum, [id, ppm]) => sum + computeLelPercent(id, ppm), 0)
}

/**
 * Computes what a settled, methane-calibrated bead shows, in % LEL. A gas without a known factor counts as methane [D].
 * With less than 10 % oxygen it burns too little and reads low in proportion [D]; that reading means nothing.
 */
export function computeBeadPercent(
  air: AirPpm,
  sensitivity = 1,
  oxygenPercent = computeOxygenPercent(air),
): number {
  const shown = entries(air).reduce(
    (sum, [id, ppm]) => sum + computeLelPercent(id, ppm) / (findGas(id).beadFactor?.value ?? 1),
    0,
  )
  return shown * sensitivity * Math.min(1, oxygenPercent / BEAD_NEEDS_OXYGEN_PERCENT)
}

/** A bead as it is carried about. */
export interface Bead {
  readonly readingPercent: number
  /** It has been beyond 100 % LEL; it shows OVER until it is reset in clean air, whatever comes after. */
  readonly isOver: boolean
  /** 1 when new; poisons lower it for good. */
  readonly sensitivity: number
}

export const NEW_BEAD: Bead = { readingPercent: 0, isOver: false, sensitivity: 1 }

/** Computes a bead after a step in steady air: lag, poison, and the latch above 100 % LEL. */
export function stepBead(bead: Bead, air: AirPpm, stepS: number): Bead {
  const poisonPpm = entries(air).reduce((sum, [id, ppm]) => sum + (findGas(id).poisonsBead ? ppm : 0), 0)
  const sensitivity = bead.sensitivity * 0.5 ** ((poisonPpm * stepS) / BEAD_HALVING_PPM_S)
  const target = computeBeadPercent(air, sensitivity)
  const readingPercent = computeLaggedReading(bead.readingPercent, target, BEAD_T90_S, stepS)
  return { readingPercent, isOver: bead.isOver || readingPercent > 100, sensitivity }
}

/** What the display says: whole % LEL, or OVER. */
export function showBead({ isOver, readingPercent }: Bead): number | 'OVER' {
  return isOver ? 'OVER' : Math.round(readingPercent)
}

/** Resets the latch, which the meter allows only where it reads no gas. */
export function resetBead(bead: Bead): Bead {
  return showBead({ ...bead, isOver: false }) === 0 ? { ...bead, isOver: false } : bead
}
