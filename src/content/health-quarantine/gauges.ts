import { all, any, fact, not } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Gauge } from '#scenario/gauge.ts'
import type { Level } from '#scenario/scenario.ts'
import { byPatient, camera, FEVER_C, MASKED_C, patient, tookAntipyretic } from './cases.ts'

const isInHall: Condition = any(...['hall', 'camera', 'declare'].map((place) => fact(`here-${place}`)))
const isUnmended = (fault: Condition): Condition => all(fault, not(fact('cameraMended.right')))

/** Values of the world that gauges measure. Those of patients: health sheet §3.1; of design where it is silent. */
export const quantities: Record<string, Level[]> = {
  /** In the armpit: of the runner in the hall, of the patient elsewhere. */
  bodyC: [
    { value: 36.7, when: isInHall },
    ...byPatient(MASKED_C, tookAntipyretic),
    ...byPatient(FEVER_C),
    { value: 36.5 },
  ],
  /** At the inner corner of the eye of the runner, before and after rest. Sheet §3.1, V5. */
  faceC: [{ value: 36.7, when: fact('runnerHandled.seat-20-min') }, { value: 37.9 }],
  /** Of the hall: 20 to 24 °C is what a camera asks for. */
  hallC: [{ value: 27, when: isUnmended(camera.warm) }, { value: 22 }],
  saturationPercent: [
    ...byPatient({ mers: 92, mpox: 98, malaria: 96, dengue: 98, runner: 98, flu: 96, cholera: 97, vhf: 96 }),
    { value: 98 },
  ],
  breathsPerMin: [
    ...byPatient({ mers: 26, mpox: 16, malaria: 22, dengue: 18, runner: 14, flu: 20, cholera: 24, vhf: 22 }),
    { value: 14 },
  ],
  systolicMmHg: [
    ...byPatient({
      mers: 132,
      mpox: 122,
      malaria: 108,
      dengue: 112,
      runner: 126,
      flu: 118,
      cholera: 82,
      vhf: 98,
    }),
    { value: 120 },
  ],
  /** Of the isolation room against the corridor: extract over gaps with its door shut, nothing while it is ajar. */
  roomPa: [{ value: 0, when: all(fact('room.ajar'), not(fact('isolationDoorShut'))) }, { value: -11 }],
  /** Two people at rest, by the air changes an hour: 420 outdoors and n·G/Q. Sheet §5.4. */
  roomPpm: [
    { value: 585, when: fact('air.ach-6') },
    { value: 469, when: fact('air.ach-20') },
    { value: 502 },
  ],
  /** Of the solution that was made up, from bleach of 50,000 mg/L in 10 L. Sheet §5.5. */
  chlorineMgL: [
    { value: 100, when: fact('solutionMixed.ml-20') },
    { value: 1000, when: fact('solutionMixed.ml-200') },
    { value: 5000, when: fact('solutionMixed.l-1') },
    { value: 10000, when: fact('solutionMixed.l-2') },
    { value: 0 },
  ],
  /** In the box for specimens: conditioned packs, or packs straight from the freezer. */
  coolBoxC: [
    { value: -2, when: fact('packsTaken.frozen') },
    { value: 22, when: fact('packsTaken.no-packs') },
    { value: 4 },
  ],
}

/** The instruments: error, range and response of `physics/health`; half the stated error is one standard deviation. */
export const gauges: Record<string, Gauge> = {
  'thermal-camera': {
    unit: '°C',
    step: 0.1,
    sigma: 0.5,
    range: [20, 45],
    measures: 'faceC',
    bias: [
      { by: 0.6, when: isUnmended(camera.sun) },
      { by: -0.4, when: isUnmended(camera.draught) },
      // A tenth of what the hall is warmer than 24 °C.
      { by: 0.3, when: isUnmended(camera.warm) },
    ],
  },
  'forehead-thermometer': {
    unit: '°C',
    step: 0.1,
    sigma: 0.15,
    range: [34, 42],
    measures: 'bodyC',
    bias: [
      // Wet through: sweat cools the skin. A coat and hot tea warm it, as exertion does.
      { by: -0.6, when: all(patient.malaria, not(isInHall)) },
      { by: 0.8, when: all(patient.runner, not(isInHall)) },
    ],
  },
  'clinical-thermometer': {
    unit: '°C',
    step: 0.1,
    sigma: 0.05,
    range: [32, 43],
    t90S: 27.6,
    restsAt: 24,
    measures: 'bodyC',
  },
  'room-thermometer': { unit: '°C', step: 0.1, sigma: 0.1, range: [0, 50], measures: 'hallC' },
  oximeter: {
    unit: '%',
    step: 1,
    sigma: 1,
    range: [50, 100],
    t90S: 9.2,
    restsAt: 90,
    measures: 'saturationPercent',
  },
  'breath-count': { unit: '/min', step: 1, sigma: 0.5, range: [0, 60], measures: 'breathsPerMin' },
  'blood-pressure': { unit: 'mmHg', step: 1, sigma: 2, range: [40, 260], measures: 'systolicMmHg' },
  'pressure-gauge': { unit: 'Pa', step: 1, sigma: 0.3, range: [-20, 20], measures: 'roomPa' },
  'co2-meter': {
    unit: 'ppm',
    step: 1,
    sigma: 32,
    range: [0, 5000],
    t90S: 69,
    restsAt: 420,
    measures: 'roomPpm',
  },
  'chlorine-strips': { unit: 'mg/L', step: 250, sigma: 0, range: [0, 2000], measures: 'chlorineMgL' },
  'cool-box': { unit: '°C', step: 0.1, sigma: 0.1, range: [-30, 50], measures: 'coolBoxC' },
}
