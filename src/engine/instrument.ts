import { computeMonitorReading, isMonitorAlarm } from '#physics/radiation.ts'
import type { GaugeUnit } from '#scenario/gauge.ts'
import type { Parcel } from '#scenario/parcel.ts'
import { createRandom, type Random } from '#scenario/random.ts'
import type { ParcelInstrument } from '#scenario/scenario.ts'

/** What an instrument shows, rounded as its display is. */
export interface Reading {
  readonly value: number
  readonly unit: 'kg' | 'alarm' | 'sits' | 'industrial' | GaugeUnit
}

/** A reading with the facts that follow from it for its subject. */
export interface Measurement {
  readonly reading: Reading
  readonly facts: readonly string[]
  /** What follows for the run: the state of the instrument itself. */
  readonly runFacts?: readonly string[]
}

/** What a parcel instrument measures under: its subject, its own state, and how often it was used on the subject before. */
export interface Measuring {
  readonly seed: number
  readonly parcel: Parcel
  readonly count: number
  /** The scale has been set to zero. */
  readonly isZeroed: boolean
  /** Traces of an earlier alarm are still in the detector. */
  readonly isDirty: boolean
  /** It has alarmed at this subject before. */
  readonly hasAlarmed: boolean
}

/** Scale: spread of a reading, step of its display, drift until it is set to zero. Source: express-mail sheet §6 [D]. */
const SCALE_SIGMA_G = 5
const SCALE_STEP_G = 10
const SCALE_DRIFT_G = 20

/** Trace detector and dog: chances of an answer with and without cause. Source: express-mail sheet §6 [D]. */
const TRACE_HIT = 0.93
const TRACE_FALSE = 0.015
const DOG_HIT = 0.9
const DOG_FALSE = 0.02

const measurers: Readonly<Record<ParcelInstrument, (of: Measuring, random: Random) => Measurement>> = {
  scale: ({ parcel, isZeroed }, random) => {
    const trueG = parcel.grossG + (isZeroed ? 0 : SCALE_DRIFT_G) + SCALE_SIGMA_G * random.gauss()
    const shownG = Math.max(0, Math.round(trueG / SCALE_STEP_G) * SCALE_STEP_G)
    return { reading: { value: shownG / 1000, unit: 'kg' }, facts: isZeroed ? ['weighedZeroed'] : [] }
  },

  'trace-detector': ({ parcel, count, isDirty, hasAlarmed }, random) => {
    const chance =
      parcel.trace === 'explosive'
        ? TRACE_HIT
        : // Perfume passes for a trace once; a second swab, from elsewhere, tells them apart [D].
          parcel.trace === 'perfume' && count === 0
          ? 1
          : TRACE_FALSE
    const isAlarm = random.chance(chance) || isDirty
    const fact = isAlarm ? (hasAlarmed ? 'traceAlarmAgain' : 'traceAlarm') : 'traceClear'
    return {
      reading: { value: isAlarm ? 1 : 0, unit: 'alarm' },
      facts: [fact],
      ...(isAlarm && { runFacts: ['detectorDirty'] }),
    }
  },

  dog: ({ parcel }, random) => {
    const sits = random.chance(parcel.hasScent ? DOG_HIT : DOG_FALSE)
    return { reading: { value: sits ? 1 : 0, unit: 'sits' }, facts: [sits ? 'dogSat' : 'dogPassed'] }
  },

  'survey-meter': ({ parcel }, random) => {
    const value = computeMonitorReading(parcel.doseRateUSvH, random.gauss())
    return {
      reading: { value, unit: 'µSv/h' },
      facts: [isMonitorAlarm(value) ? 'surveyedHigh' : 'surveyedBackground'],
    }
  },

  'nuclide-identifier': ({ parcel }) => {
    const isIndustrial = parcel.traits.includes('source')
    return {
      reading: { value: isIndustrial ? 1 : 0, unit: 'industrial' },
      facts: [isIndustrial ? 'nuclideIndustrial' : 'nuclideNatural'],
    }
  },
}

/** Reads an instrument. The same use of it in the same run always reads the same. */
export function measure(instrument: ParcelInstrument, of: Measuring): Measurement {
  return measurers[instrument](of, createRandom(seedOfUse(of.seed, instrument, of.parcel.id, of.count)))
}

/** Mixes what a use of an instrument is told apart by into one seed (FNV-1a). */
export function seedOfUse(seed: number, instrument: string, of: string, count: number): number {
  let hash = 0x811c9dc5
  for (const char of `${seed}|${instrument}|${of}|${count}`)
    hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193)
  return hash
}
