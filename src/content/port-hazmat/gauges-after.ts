import { computeTurnBackMPa, SCBA } from '#physics/hazmat/scba.ts'
import { BEAD_T90_S, CELL_T90_S, OXYGEN_T90_S, PID_T90_S } from '#physics/hazmat/sensor-lag.ts'
import { all, any, fact, not } from '#scenario/ask.ts'
import type { Gauge } from '#scenario/gauge.ts'
import type { Level } from '#scenario/scenario.ts'
import { cargo, neighbour, SPEED_MPS, windSpeed } from './cases.ts'
import { isInHot } from './places-after.ts'

/** What is measured after the explosion; values without another source are of the trainer’s design. */
export const quantitiesAfter: Record<string, Level[]> = {
  /** As the wind of `hazards.ts`. */
  windMps: [
    { value: SPEED_MPS.light, when: windSpeed.light },
    { value: SPEED_MPS.moderate, when: windSpeed.moderate },
    { value: SPEED_MPS.fresh },
  ],
  /** Of the cylinder on the back; turn-back leaves two for the way out and three for decontamination above the whistle. */
  cylinderMPa: [
    { value: SCBA.whistleMPa, when: fact('whistling') },
    { value: computeTurnBackMPa(29.5, 27.5, 3), when: fact('airLow') },
    { value: 20, when: all(fact('onAir'), isInHot) },
    { value: 24, when: all(fact('cylinder.low'), not(fact('cylinderDecided.swap'))) },
    { value: 29.5 },
  ],
  /** Of wet paper in the air near Box A. */
  vapourPh: [
    { value: 1, when: neighbour.nitric },
    { value: 2, when: neighbour.hydrofluoric },
    { value: 11, when: neighbour.ammonia },
    { value: 3, when: any(cargo.dithionite, cargo.battery) },
    { value: 7 },
  ],
  /** Of the spilled cargo, by what was done with it, °C. */
  cargoC: [
    { value: 24, when: any(fact('cargoTreated.flood'), fact('cargoTreated.much-fresh-water')) },
    { value: 160, when: cargo.battery },
    { value: 120, when: cargo.dithionite },
    { value: 24 },
  ],
  /** Of the pool: the acids are far below what paper tells apart. */
  poolPh: [
    { value: 7.5, when: fact('poolTreated.soda-ash') },
    { value: 12.5, when: fact('poolTreated.caustic-lye') },
    { value: 1, when: neighbour.nitric },
    { value: 1.5, when: neighbour.hydrofluoric },
    { value: 7 },
  ],
}

const cell = (gas: keyof typeof CELL_T90_S, most: number, step: number): Gauge => ({
  unit: 'ppm',
  step,
  sigma: step,
  range: [0, most],
  t90S: CELL_T90_S[gas],
  sensor: 'cell',
  gas,
})

/** The instruments of the entry. T90 from `physics/hazmat/sensor-lag.ts`, steps and ends of scale as displays have them [D]. */
export const gaugesAfter: Record<string, Gauge> = {
  oxygen: {
    unit: '%vol',
    step: 0.1,
    sigma: 0.05,
    range: [0, 30],
    t90S: OXYGEN_T90_S,
    restsAt: 20.9,
    sensor: 'oxygen',
  },
  lel: { unit: '%LEL', step: 1, sigma: 0.08, range: [0, 100], t90S: BEAD_T90_S, sensor: 'bead' },
  pid: { unit: 'ppm', step: 0.1, sigma: 0.05, range: [0, 15_000], t90S: PID_T90_S, sensor: 'pid' },
  'cell-nitrogen-dioxide': cell('nitrogen-dioxide', 50, 0.1),
  'cell-hydrogen-cyanide': cell('hydrogen-cyanide', 50, 0.1),
  'cell-sulphur-dioxide': cell('sulphur-dioxide', 100, 0.1),
  'cell-hydrogen-sulphide': cell('hydrogen-sulphide', 100, 0.1),
  'cell-hydrogen-fluoride': cell('hydrogen-fluoride', 50, 0.1),
  'cell-ammonia': cell('ammonia', 500, 1),
  'ph-strip': { unit: 'pH', step: 0.5, sigma: 0.1, range: [0, 14], t90S: 3, restsAt: 7, measures: 'poolPh' },
  'ph-paper': { unit: 'pH', step: 1, sigma: 0.1, range: [0, 14], t90S: 2, restsAt: 7, measures: 'vapourPh' },
  /** Within ±2 °C. Source: port-hazmat sheet §6. */
  'heat-camera': { unit: '°C', step: 1, sigma: 0.7, range: [-20, 550], measures: 'cargoC' },
  'scba-gauge': { unit: 'MPa', step: 0.5, sigma: 0.1, range: [0, 40], measures: 'cylinderMPa' },
  anemometer: { unit: 'm/s', step: 0.1, sigma: 0.1, range: [0.4, 30], measures: 'windMps' },
}
