import type { Condition } from './condition.ts'

/** Units that a gauge can show. */
export const GAUGE_UNITS = [
  '°C',
  '%',
  'ppm',
  '%LEL',
  '%vol',
  'pH',
  'Pa',
  'MPa',
  'm/s',
  'kPa',
  'mg/L',
  'mmHg',
  '/min',
  'µSv/h',
  's',
] as const
export type GaugeUnit = (typeof GAUGE_UNITS)[number]

/**
 * An instrument that shows one number. Its name is `gauge.<id>`. It follows what it measures as a first-order
 * system: after the time that the act takes it has come as near as its t₉₀ allows.
 */
export type Gauge = GaugeShow & (QuantityGauge | AirGauge)

interface GaugeShow {
  unit: GaugeUnit
  /** The least step of its display, in its unit. */
  step: number
  /** Standard deviation of one reading, in its unit. */
  sigma: number
  /** What it can show, least and most; beyond stands at the end of the scale. */
  range: [least: number, most: number]
  /** Time in which it covers nine tenths of a change, in seconds; at once when absent. */
  t90S?: number
  /** What it shows before anything reaches it, in its unit; 0 when absent. */
  restsAt?: number
  /** By how much it lies, in its unit: all that hold are added. */
  bias?: { by: number; when: Condition }[]
}

/** Measures a quantity of the scenario. */
interface QuantityGauge {
  measures: string
}

/** Samples the air where the officer stands, by the sensor's own physics (see `physics/hazmat`). */
interface AirGauge {
  /** Combustible-gas bead, photoionisation lamp, oxygen cell, or an electrochemical cell for one gas. */
  sensor: 'bead' | 'pid' | 'oxygen' | 'cell'
  /** The gas of a cell. */
  gas?: string
}
