import { design, generalKnowledge, published } from './source.ts'

export const wellsRileySources = {
  formula: published(
    'Riley, Murphy & Riley 1978; Wells–Riley overviews',
    'P = 1 − exp(−I·q·p·t / Q)',
    'as cited in the module sheet (S27)',
  ),
  breathing: design('§5.2: 0.54 m³/h; overviews (S27) use 0.48'),
  quanta: published(
    'Mikszewski et al., PMC8378671',
    'median, standing and speaking',
    'as cited in the module sheet (S26)',
  ),
  respirator: generalKnowledge('§5.2: a respirator divides the inhaled dose by 10 (assigned factor)'),
  loose: design('§5.2: a respirator that does not seal divides it by 2'),
}

/** Air breathed. Source: `wellsRileySources.breathing`. */
export const BREATHING_M3_H = 0.54

/**
 * Quanta that one infectious person gives off, per hour. MERS has no value here and stays a parameter of the
 * scenario; mpox, cholera, haemorrhagic fevers and vector diseases do not spread by this model at all.
 * Source: `wellsRileySources.quanta`.
 */
export const QUANTA_PER_H = {
  influenza: 0.17,
  'sars-cov-2': 2.7,
  tuberculosis: 3.1,
  measles: 15,
} as const

/** What a respirator divides the inhaled dose by. Source: `wellsRileySources.respirator`, `.loose`. */
export const RESPIRATOR_FACTOR = 10
export const LOOSE_RESPIRATOR_FACTOR = 2

/** Time in air that infectious people share. */
export interface AirExposure {
  /** How many are infectious. */
  readonly infectious: number
  readonly quantaPerH: number
  readonly breathingM3H?: number
  readonly hours: number
  /** What the respirator divides the dose by; 1, none, when absent. */
  readonly protection?: number
}

/** Computes the quanta inhaled in air that has long been mixed and steady. */
export function computeSteadyQuanta(exposure: AirExposure, flowM3H: number): number {
  return (dosePerM3H(exposure) * exposure.hours) / flowM3H
}

/** A room that is well mixed and was clean when the infectious person came in. */
export interface CleanRoom {
  readonly volumeM3: number
  readonly airChangesPerH: number
  /** Losses besides ventilation, per hour: decay and filtration. */
  readonly otherLossPerH?: number
}

/** Computes the quanta inhaled from the moment when both came into a clean, well-mixed room. */
export function computeQuantaFromClean(exposure: AirExposure, room: CleanRoom): number {
  const lossPerH = room.airChangesPerH + (room.otherLossPerH ?? 0)
  const { hours } = exposure
  const build = hours + Math.expm1(-lossPerH * hours) / lossPerH
  return (dosePerM3H(exposure) / (lossPerH * room.volumeM3)) * build
}

/** Computes the chance of infection from the quanta inhaled. */
export function computeInfectionProbability(quanta: number): number {
  return -Math.expm1(-quanta)
}

function dosePerM3H({
  infectious,
  quantaPerH,
  breathingM3H = BREATHING_M3_H,
  protection = 1,
}: AirExposure): number {
  return (infectious * quantaPerH * breathingM3H) / protection
}
