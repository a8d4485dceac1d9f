import { any } from '#scenario/ask.ts'
import type { Gauge } from '#scenario/gauge.ts'
import type { Level } from '#scenario/scenario.ts'
import { cargo, light, weather } from './cases.ts'

/** Values of the yard; those without another source are of the trainer's design. */
export const quantities: Record<string, Level[]> = {
  /** Natural background, µSv/h. Source: port-hazmat sheet §5, row 7. */
  doseRateUSvH: [{ value: 0.1 }],
  /** The side of Box A from outside, °C. */
  wallC: [
    { value: 140, when: cargo.nitrate },
    { value: 95, when: cargo.battery },
    { value: 74, when: cargo.dithionite },
    { value: 58, when: cargo.peroxide },
    { value: 41, when: cargo.carbide },
    { value: 38, when: weather.hot },
    { value: 17, when: any(light.night, weather.drizzle) },
    { value: 24 },
  ],
}

/** The instruments that measure one value each. */
export const gauges: Record<string, Gauge> = {
  dosimeter: { unit: 'µSv/h', step: 0.01, sigma: 0.01, range: [0, 10_000], measures: 'doseRateUSvH' },
  /** Within ±2 °C. Source: port-hazmat sheet §6. */
  'thermal-camera': { unit: '°C', step: 1, sigma: 0.7, range: [-20, 550], measures: 'wallC' },
}
