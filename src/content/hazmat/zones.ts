import type { SourceId } from './sources.ts'

/** A zone about the release: `hazmat.zone.<id>` names it, `.who` and `.rule` say who may be there and where it lies. */
export interface Zone {
  readonly id: 'hot' | 'warm' | 'cold'
  readonly source: SourceId
}

export const zones: readonly Zone[] = [
  { id: 'hot', source: 'zones' },
  { id: 'warm', source: 'zones' },
  { id: 'cold', source: 'zones' },
]

/** The cold zone lies below this part of AEGL-2, and below this predicted overpressure. Source: `zones`. */
export const COLD_ZONE = { mostOfAegl2: 0.1, mostKPa: 2 } as const

/** What is measured first, second, third, last. Source: `monitoringOrder`. */
export const MONITORING_ORDER = ['radiation', 'oxygen', 'explosive', 'toxic'] as const
export type Measured = (typeof MONITORING_ORDER)[number]

/** A reading that asks for something: `hazmat.reading.<id>` says what it reads, `.do` what to do. */
export interface ActionLevel {
  readonly id: string
  readonly measured: Measured
  /** It holds at or over `from`, and below `below`. */
  readonly from?: number
  readonly below?: number
  /** Of the lower explosive limit, by volume, or as a multiple of IDLH or of the background. */
  readonly unit: 'µSv/h' | 'of-background' | '%vol' | '%LEL' | 'of-idlh'
  readonly source: SourceId
}

export const actionLevels: readonly ActionLevel[] = [
  {
    id: 'radiation-report',
    measured: 'radiation',
    from: 2,
    unit: 'of-background',
    source: 'monitoringOrder',
  },
  { id: 'radiation-withdraw', measured: 'radiation', from: 10, unit: 'µSv/h', source: 'monitoringOrder' },
  { id: 'oxygen-low', measured: 'oxygen', below: 19.5, unit: '%vol', source: 'fourAgencies' },
  { id: 'oxygen-high', measured: 'oxygen', from: 23.5, unit: '%vol', source: 'monitoringOrder' },
  { id: 'oxygen-fire', measured: 'oxygen', from: 25, unit: '%vol', source: 'fourAgencies' },
  { id: 'explosive-go-on', measured: 'explosive', below: 10, unit: '%LEL', source: 'fourAgencies' },
  { id: 'explosive-withdraw', measured: 'explosive', from: 10, unit: '%LEL', source: 'withdrawAtTen' },
  { id: 'explosive-at-once', measured: 'explosive', from: 25, unit: '%LEL', source: 'fourAgencies' },
  { id: 'toxic-idlh', measured: 'toxic', from: 1, unit: 'of-idlh', source: 'monitoringOrder' },
]

/** The stations of decontamination, in order; `hazmat.station.<id>` says what happens there. Source: `deconStations`. */
export const DECON_STATIONS = [
  'equipment',
  'wash',
  'outer-gloves-and-boots',
  'air-change',
  'suit',
  'facepiece',
  'field-wash',
] as const
