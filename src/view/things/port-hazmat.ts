import type { Face, Mark } from './display.ts'
import { facesOf, LAMP } from './parts.ts'
import type { Reading } from './reading.ts'
import {
  CORDON_LOG,
  CUSTODY,
  CUSTODY_BLANK,
  DG_FORM,
  GHS_LABEL,
  GUIDE,
  GUIDE_INDEX,
  MANIFEST,
  MAP,
  PACKING_CERTIFICATE,
  SAMPLE_LABEL,
  SDS,
  WASTE_LABEL,
  WASTE_LABEL_BLANK,
  WEATHER,
} from './text.port-faces.ts'
import type { DisplayKind, PartPose, ThingKind, ThingState } from './thing.ts'

/** What clings after work in the hot zone. */
const DIRTY = '#b09a78'

const ALARM_GROUND = '#e8836f'
const LOW_GROUND = '#e9c46a'

type Facts = Omit<ThingKind, 'id' | 'set'>
const kind = (id: string, facts: Facts): ThingKind => ({ id, set: 'port-hazmat', ...facts })

/** Things that are only there, or only used: one state. */
const plain = (...ids: readonly string[]): readonly ThingKind[] =>
  ids.map((id) => kind(id, { states: { ready: {} } }))

// --- gas

const GASES: Readonly<Record<string, Reading>> = {
  // A catalytic bead shows whole per cents; beyond 100 it says OVER and stays so (latched by the state).
  lelPct: { digits: 0, width: 3, min: 0, max: 100, above: 'OVER' },
  o2Pct: { digits: 1, width: 4, min: 0, max: 30, above: 'OVER' },
  h2sPpm: { digits: 1, width: 5, min: 0, max: 200, step: 0.1, above: 'OVER' },
  coPpm: { digits: 0, width: 4, min: 0, max: 1999, above: 'OVER' },
  vocPpm: { digits: 1, width: 6, min: 0, max: 5000, step: 0.1, above: 'OVER' },
  secondsLeft: { digits: 0, width: 2 },
}

/** The five cells of the meter, each with its unit. */
const FIVE: readonly Mark[] = (
  [
    ['LEL %', '{lelPct}', 3, 22],
    ['O2 %', '{o2Pct}', 53, 22],
    ['H2S ppm', '{h2sPpm}', 3, 48],
    ['CO ppm', '{coPpm}', 53, 48],
  ] as const
).flatMap(([unit, value, x, y]): readonly Mark[] => [
  { text: unit, x, y: y - 6, size: 8 },
  { text: value, x: x + 43, y: y + 6, size: 18, font: 'bold', align: 'right' },
])

const fiveGas = (title: string, look: Partial<Face> = {}, extra: readonly Mark[] = []): Face => ({
  look: 'backlit',
  ...look,
  marks: [
    { box: [0, 0, 100, 11], fill: '#10202c' },
    { text: title, x: 3, y: 6, size: 8, font: 'bold', colour: '#e9eff4' },
    { bar: [84, 3, 12, 5.5], reading: 'battery', full: 1, colour: '#e9eff4' },
    ...FIVE,
    { box: [49.5, 12, 0.7, 52], fill: '#5d7480' },
    { box: [2, 39, 96, 0.7], fill: '#5d7480' },
    { box: [2, 65, 96, 0.7], fill: '#5d7480' },
    { text: 'VOC ppm', x: 3, y: 71, size: 8 },
    { text: '10.6 eV', x: 3, y: 82, size: 7 },
    { text: '{vocPpm}', x: 96, y: 77, size: 20, font: 'bold', align: 'right' },
    ...extra,
  ],
})

const message = (...texts: readonly string[]): Face => ({
  look: 'backlit',
  marks: texts.map(
    (text, i): Mark => ({
      text,
      x: 50,
      y: 22 + i * (70 / Math.max(2, texts.length)),
      size: i === 0 ? 14 : 11,
      font: i === 0 ? 'bold' : 'regular',
      align: 'centre',
    }),
  ),
})

const CLEAN_AIR = { lelPct: 0, o2Pct: 20.9, h2sPpm: 0, coPpm: 0, vocPpm: 0, battery: 0.9 }

const MULTI_GAS = kind('multi_gas', {
  readings: GASES,
  displays: {
    '': {
      look: 'lcd',
      widthPx: 176,
      faces: {
        'warm-up': message('WARM-UP', '{secondsLeft} s', 'PID  O2  LEL  TOX'),
        'self-test': message('SELF TEST', 'PUMP OK  BAT OK', 'LEL  O2  H2S  CO  PID'),
        zero: message('ZERO AIR', 'O2 20.9  OK', 'LEL H2S CO PID  {secondsLeft} s'),
        bump: fiveGas('BUMP TEST', {}, [
          { text: '{result}', x: 50, y: 94, size: 9, font: 'bold', align: 'centre' },
        ]),
        reading: fiveGas('NORMAL'),
        'alarm-low': fiveGas('LOW ALARM', { ground: LOW_GROUND }, [
          { text: '{alarm}', x: 50, y: 94, size: 9, font: 'bold', align: 'centre' },
        ]),
        'alarm-high': fiveGas('HIGH ALARM', { ground: ALARM_GROUND }, [
          { text: '{alarm}', x: 50, y: 94, size: 9, font: 'bold', align: 'centre' },
        ]),
        'over-range': fiveGas('OVER RANGE', { ground: ALARM_GROUND }, [
          { text: 'LATCHED - LEAVE NOW', x: 50, y: 94, size: 9, font: 'bold', align: 'centre' },
        ]),
        fault: fiveGas('SENSOR FAIL', { ground: LOW_GROUND }, [
          { text: 'LEL: BUMP FAILED', x: 50, y: 94, size: 9, font: 'bold', align: 'centre' },
        ]),
        'low-battery': fiveGas('LOW BATTERY', {}, [
          { text: '{secondsLeft} min', x: 50, y: 94, size: 9, font: 'bold', align: 'centre' },
        ]),
      },
    },
  },
  states: {
    off: { tint: { lamp: LAMP.dark } },
    'warm-up': { tint: { lamp: LAMP.dark }, example: { secondsLeft: 45 } },
    'self-test': { tint: { lamp: LAMP.amber } },
    zero: { tint: { lamp: LAMP.dark }, example: { secondsLeft: 12 } },
    bump: {
      tint: { lamp: LAMP.red },
      example: { ...CLEAN_AIR, lelPct: 49, o2Pct: 18, h2sPpm: 10, coPpm: 50, vocPpm: 9.8, result: 'PASS' },
    },
    reading: { tint: { lamp: LAMP.dark }, example: CLEAN_AIR },
    'alarm-low': { tint: { lamp: LAMP.amber }, example: { ...CLEAN_AIR, lelPct: 10, alarm: 'LEL >= 10 %' } },
    'alarm-high': {
      tint: { lamp: LAMP.red },
      example: { ...CLEAN_AIR, lelPct: 27, o2Pct: 20.1, alarm: 'LEL >= 25 %' },
    },
    'over-range': { tint: { lamp: LAMP.red }, example: { ...CLEAN_AIR, lelPct: 'OVER', o2Pct: 18.4 } },
    fault: { tint: { lamp: LAMP.amber }, example: { ...CLEAN_AIR, lelPct: 'FAIL' } },
    'low-battery': { tint: { lamp: LAMP.amber }, example: { ...CLEAN_AIR, battery: 0.08, secondsLeft: 20 } },
  },
})

/** Single-gas badges. Ranges are those usual for such cells; design values, to be confirmed by the training centre. */
function gasCell(id: string, gas: string, ppm: Reading, example: number): ThingKind {
  const face = (title: string, look: Partial<Face> = {}): Face => ({
    look: 'lcd',
    ...look,
    marks: [
      { text: gas, x: 4, y: 14, size: 20, font: 'bold' },
      { text: title, x: 96, y: 14, size: 16, align: 'right' },
      { text: '{ppm}', x: 96, y: 54, size: 50, font: 'bold', align: 'right' },
      { text: 'ppm', x: 96, y: 90, size: 16, align: 'right' },
      { bar: [4, 84, 16, 9], reading: 'battery', full: 1 },
    ],
  })
  const ready = { ppm: 0, battery: 0.9 }
  return kind(id, {
    readings: { ppm: { above: 'OVER', min: 0, below: '0', ...ppm }, secondsLeft: { digits: 0 } },
    displays: {
      '': {
        look: 'lcd',
        widthPx: 120,
        faces: {
          'warm-up': {
            marks: [
              { text: gas, x: 4, y: 14, size: 20, font: 'bold' },
              { text: '{secondsLeft}', x: 96, y: 56, size: 46, font: 'seven', align: 'right' },
              { text: 'WARM-UP s', x: 96, y: 90, size: 16, align: 'right' },
            ],
          },
          bump: face('BUMP', { look: 'backlit' }),
          reading: face(''),
          alarm: face('ALARM', { look: 'backlit', ground: ALARM_GROUND }),
          'over-range': face('OVER', { look: 'backlit', ground: ALARM_GROUND }),
          'low-battery': face('LO BAT'),
        },
      },
    },
    states: {
      off: { tint: { lamp: LAMP.dark } },
      'warm-up': { tint: { lamp: LAMP.dark }, example: { secondsLeft: 60 } },
      bump: { tint: { lamp: LAMP.amber }, example: { ...ready, ppm: example } },
      reading: { tint: { lamp: LAMP.dark }, example: ready },
      alarm: { tint: { lamp: LAMP.red }, example: { ...ready, ppm: example } },
      'over-range': { tint: { lamp: LAMP.red }, example: { ...ready, ppm: 'OVER' } },
      'low-battery': { tint: { lamp: LAMP.amber }, example: { ...ready, battery: 0.08 } },
    },
  })
}

// --- pH

/** Colours of universal indicator paper, pH 0 to 14; assets/things/port_prints.py prints the same on the chart. */
const PH_COLOURS = [
  '#a3152a',
  '#c3202c',
  '#d93a25',
  '#e8641e',
  '#ef8f1c',
  '#f2b624',
  '#e9d23a',
  '#a6bf3b',
  '#5c9f45',
  '#2f8b62',
  '#1f7683',
  '#235a94',
  '#2f3f8e',
  '#3a2c7c',
  '#43206a',
] as const

/** Paper that turns by the reading `pH`; dry, it is as it came off the roll. */
const PH_PAPER: Facts = {
  driven: [
    {
      reading: 'pH',
      part: 'paper',
      stopsTint: PH_COLOURS.map((colour, pH): readonly [number, string] => [pH, colour]),
    },
  ],
  states: { dry: { tint: { paper: '#e6bd4a' } }, wet: { example: { pH: 1 } } },
}

// --- wind

/** Length of a segment of the sock, metres, as modelled. */
const SEGMENT_M = 0.22

/** Droops the sock: each segment hangs from the end of the one before it, at an angle below the level. */
function droop(anglesDeg: readonly [number, number, number, number]): Record<string, PartPose> {
  const pose: Record<string, PartPose> = {}
  let [x, y] = [0, 0]
  anglesDeg.forEach((angleDeg, i) => {
    pose[`sock${i}`] = { moveM: [x - SEGMENT_M * i, y, 0], turnDeg: ['z', -angleDeg] }
    x += SEGMENT_M * Math.cos((angleDeg * Math.PI) / 180)
    y -= SEGMENT_M * Math.sin((angleDeg * Math.PI) / 180)
  })
  return pose
}

// --- goods

const dirt = (...parts: readonly string[]): ThingState => ({
  tint: Object.fromEntries(parts.map((part) => [part, DIRTY])),
})
const WORN: Facts = { states: { clean: {}, dirty: dirt('') } }
const SACK: Facts = { hidden: ['cut'], states: { closed: {}, open: { hide: ['shut'], show: ['cut'] } } }

/** Something with two shapes, of which one is there at a time. */
const either = (first: string, second: string): Facts => ({
  hidden: [second],
  states: { [first]: {}, [second]: { hide: [first], show: [second] } },
})

const seal = (display: string): Facts => ({
  hidden: ['cut'],
  displays: {
    [display]: {
      look: 'paper',
      widthPx: 80,
      faces: facesOf(['intact', 'cut'], {
        marks: [{ text: '{number}', x: 50, y: 52, size: 46, font: 'bold', align: 'centre' }],
      }),
    },
  },
  states: {
    intact: { example: { number: 'KA0714' } },
    cut: {
      hide: [display === '' ? 'loop' : 'pin'],
      show: ['cut'],
      example: { number: 'KA0714' },
    },
  },
})

/** A paper whose one state shows one face. */
const paper = (
  id: string,
  widthPx: number,
  face: Face,
  example: Readonly<Record<string, string | number>>,
): ThingKind =>
  kind(id, {
    displays: { '': { look: 'paper', widthPx, faces: { filled: face } } },
    states: { filled: { example } },
  })

/** A drum whose label tells what it holds, or is said to hold. */
function drum(id: string, states: Readonly<Record<string, ThingState>>, parts: readonly string[]): ThingKind {
  return kind(id, { hidden: parts, states })
}

const lcd = (widthPx: number, faces: Readonly<Record<string, Face>>): Record<string, DisplayKind> => ({
  '': { look: 'lcd', widthPx, faces },
})

const dose = (title: string, look: Partial<Face> = {}): Face => ({
  look: 'lcd',
  ...look,
  marks: [
    { text: '{doseRateUSvH}', x: 70, y: 38, size: 50, font: 'bold', align: 'right' },
    { text: 'µSv/h', x: 97, y: 52, size: 18, font: 'bold', align: 'right' },
    { text: '{doseUSv} µSv', x: 3, y: 84, size: 19 },
    { text: title, x: 97, y: 84, size: 19, font: 'bold', align: 'right' },
  ],
})
const DOSE: Readonly<Record<string, Reading>> = {
  doseRateUSvH: { digits: 2, width: 5, min: 0, max: 999, above: 'OVER' },
  doseUSv: { digits: 2, min: 0 },
}

/** The things of the port. Digits are those of the instrument's kind, not of a brand. */
export const PORT_HAZMAT: readonly ThingKind[] = [
  MULTI_GAS,
  gasCell('cell_hcn', 'HCN', { digits: 1, max: 50, step: 0.1 }, 6.3),
  gasCell('cell_no2', 'NO2', { digits: 1, max: 50, step: 0.1 }, 18),
  gasCell('cell_so2', 'SO2', { digits: 1, max: 100, step: 0.1 }, 3.4),
  gasCell('cell_hf', 'HF', { digits: 1, max: 30, step: 0.1 }, 4.1),
  gasCell('cell_nh3', 'NH3', { digits: 0, max: 500 }, 162),
  gasCell('cell_cl2', 'CL2', { digits: 1, max: 50, step: 0.1 }, 2.2),
  ...plain('ph_paper'),
  kind('ph_strip', PH_PAPER),
  kind('ph_stick', PH_PAPER),
  kind('ph_meter', {
    readings: { pH: { digits: 2, min: 0, max: 14 }, sampleC: { digits: 1 } },
    displays: lcd(88, {
      calibrate: {
        marks: [
          { text: 'CAL', x: 4, y: 18, size: 24, font: 'bold' },
          { text: '{pH}', x: 96, y: 60, size: 52, font: 'seven', align: 'right' },
        ],
      },
      reading: {
        marks: [
          { text: 'pH', x: 4, y: 18, size: 24, font: 'bold' },
          { text: '{sampleC}°C', x: 96, y: 18, size: 20, align: 'right' },
          { text: '{pH}', x: 96, y: 66, size: 54, font: 'seven', align: 'right' },
        ],
      },
    }),
    states: { off: {}, calibrate: { example: { pH: 7 } }, reading: { example: { pH: 0.84, sampleC: 21.3 } } },
  }),
  kind('thermal_camera', {
    readings: { spotC: { digits: 1 }, wallC: { digits: 1 } },
    displays: {
      '': {
        look: 'screen',
        widthPx: 176,
        faces: {
          'warm-up': {
            marks: [{ text: 'CALIBRATING', x: 50, y: 50, size: 11, align: 'centre' }],
          },
          reading: {
            marks: [
              { picture: 'thermal-wall', at: [0, 0, 100, 100] },
              { box: [47, 59, 10, 0.8], fill: '#ffffff' },
              { box: [51.7, 53, 0.6, 13], fill: '#ffffff' },
              { text: '{spotC}°C ±2', x: 3, y: 8, size: 11, font: 'bold', colour: '#ffffff' },
              { text: '{wallC}°C', x: 97, y: 93, size: 9, align: 'right', colour: '#ffffff' },
            ],
          },
        },
      },
    },
    states: { off: {}, 'warm-up': {}, reading: { example: { wallC: 31, spotC: 118.4 } } },
  }),
  kind('dosimeter', {
    readings: DOSE,
    displays: lcd(120, {
      reading: dose(''),
      alarm: dose('ALARM', { look: 'backlit', ground: ALARM_GROUND }),
      'low-battery': dose('LO BAT'),
    }),
    states: {
      off: { tint: { lamp: LAMP.dark } },
      reading: { tint: { lamp: LAMP.dark }, example: { doseRateUSvH: 0.1, doseUSv: 0.02 } },
      alarm: { tint: { lamp: LAMP.red }, example: { doseRateUSvH: 12.4, doseUSv: 0.31 } },
      'low-battery': { tint: { lamp: LAMP.amber }, example: { doseRateUSvH: 0.11, doseUSv: 0.04 } },
    },
  }),
  kind('survey_meter', {
    readings: { ...DOSE, countsPerS: { digits: 0 } },
    displays: lcd(160, {
      'self-test': message('SELF TEST', 'HV OK  BAT OK'),
      reading: dose('{countsPerS} cps'),
      alarm: dose('ALARM', { look: 'backlit', ground: ALARM_GROUND }),
      'over-range': dose('OVER', { look: 'backlit', ground: ALARM_GROUND }),
    }),
    states: {
      off: { tint: { lamp: LAMP.dark } },
      'self-test': { tint: { lamp: LAMP.amber } },
      reading: { tint: { lamp: LAMP.dark }, example: { doseRateUSvH: 0.1, doseUSv: 0.02, countsPerS: 3 } },
      alarm: { tint: { lamp: LAMP.red }, example: { doseRateUSvH: 10.6, doseUSv: 0.4, countsPerS: 310 } },
      'over-range': {
        tint: { lamp: LAMP.red },
        example: { doseRateUSvH: 1200, doseUSv: 9.2, countsPerS: 9999 },
      },
    },
  }),
  ...plain('binoculars'),
  kind('anemometer', {
    readings: { windMS: { digits: 1, width: 4, min: 0, max: 40 }, gustMS: { digits: 1 } },
    driven: [
      {
        reading: 'rotorDeg',
        part: 'rotor',
        turn: 'z',
        stopsDeg: [
          [0, 0],
          [360, 360],
        ],
      },
    ],
    displays: lcd(104, {
      reading: {
        marks: [
          { text: '{windMS}', x: 94, y: 42, size: 52, font: 'seven', align: 'right' },
          { text: 'm/s', x: 94, y: 84, size: 20, font: 'bold', align: 'right' },
          { text: 'MAX {gustMS}', x: 4, y: 84, size: 18 },
        ],
      },
    }),
    states: { off: {}, reading: { example: { windMS: 4.2, gustMS: 5.6, rotorDeg: 20 } } },
  }),
  // Turn the whole thing about Y so that +X points downwind. Full extension at about 7.5 m/s.
  kind('wind_sock', {
    states: {
      calm: { pose: droop([78, 84, 88, 89]) },
      light: { pose: droop([52, 62, 70, 74]) },
      moderate: { pose: droop([22, 32, 42, 50]) },
      strong: { pose: droop([2, 3, 5, 7]) },
    },
  }),
  kind('weather_console', {
    readings: {
      fromDeg: { digits: 0, width: 3, fill: '0' },
      windMS: { digits: 1 },
      gustMS: { digits: 1 },
      airC: { digits: 1 },
      humidityPct: { digits: 0 },
      pressureHPa: { digits: 0 },
    },
    displays: { '': { look: 'screen', widthPx: 240, faces: { on: WEATHER } } },
    states: {
      off: {},
      on: {
        example: {
          fromDeg: 45,
          from: 'NE',
          windMS: 4,
          gustMS: 6.1,
          stability: 'C-D',
          airC: 24.6,
          humidityPct: 78,
          pressureHPa: 1009,
        },
      },
    },
  }),

  // --- breathing air and clothing
  kind('scba', {
    readings: { pressureMPa: { digits: 1 } },
    driven: [
      // The gauge's scale: 0 to 35 MPa over 270 degrees, modelled with the needle upright.
      {
        reading: 'pressureMPa',
        part: 'needle',
        turn: 'z',
        stopsDeg: [
          [0, 135],
          [35, -135],
        ],
      },
    ],
    states: {
      shut: { tint: { whistle: LAMP.dark }, example: { pressureMPa: 0 } },
      open: {
        tint: { whistle: LAMP.dark },
        pose: { valve: { turnDeg: ['y', 90] } },
        example: { pressureMPa: 30 },
      },
      // The whistle starts at 5.5 MPa.
      whistle: {
        tint: { whistle: LAMP.red },
        pose: { valve: { turnDeg: ['y', 90] } },
        example: { pressureMPa: 5.5 },
      },
      bypass: {
        tint: { whistle: LAMP.dark },
        pose: { valve: { turnDeg: ['y', 90] }, bypass: { turnDeg: ['z', 60], moveM: [0, 0, 0.003] } },
        example: { pressureMPa: 18 },
      },
    },
  }),
  kind('facepiece', WORN),
  kind('escape_hood', {
    hidden: ['hood'],
    states: { packed: {}, open: { show: ['hood'], pose: { flap: { turnDeg: ['x', -115] } } } },
  }),
  kind('hi_vis_vest', WORN),
  kind('antistatic_clothing', WORN),
  ...plain('synthetic_jacket'),
  ...['suit_a', 'suit_b', 'turnout_coat', 'flash_overcover', 'chemical_boots', 'chemical_gloves'].map((id) =>
    kind(id, WORN),
  ),
  ...plain('ppe_rack'),

  // --- agents, covers, tools
  ...['sand_bag', 'soda_ash', 'lime', 'vermiculite', 'sawdust'].map((id) => kind(id, SACK)),
  kind('sand_dike', { hidden: ['wet'], states: { dry: {}, wet: { show: ['wet'] } } }),
  kind('sorbent_pads', { states: { packed: {}, open: { hide: ['wrap'] } } }),
  kind('sorbent_sock', { states: { dry: {}, soaked: { tint: { '': '#7d6a3a' } } } }),
  kind('drain_cover', either('rolled', 'laid')),
  kind('tarpaulin', either('folded', 'spread')),
  kind('plastic_sheet', either('roll', 'spread')),
  ...plain('spanner_brass', 'hammer_brass', 'spanner_steel', 'hammer_steel', 'scoop_plastic', 'shovel'),
  kind('bolt_cutter', {
    states: {
      closed: {},
      open: {
        pose: {
          handle_left: { turnDeg: ['y', -16] },
          handle_right: { turnDeg: ['y', 16] },
          jaw_left: { turnDeg: ['y', 12] },
          jaw_right: { turnDeg: ['y', -12] },
        },
      },
    },
  }),
  kind('extinguisher_d', {
    states: {
      sealed: {},
      ready: { hide: ['pin'] },
      discharging: { hide: ['pin'], pose: { lever: { turnDeg: ['x', 12] } } },
    },
  }),
  // The jet itself is an effect; it leaves the barrel's mouth.
  kind('water_monitor', {
    readings: { elevationDeg: { digits: 0 } },
    driven: [
      {
        reading: 'elevationDeg',
        part: 'barrel',
        turn: 'x',
        stopsDeg: [
          [-15, -15],
          [75, 75],
        ],
      },
    ],
    states: {
      off: { example: { elevationDeg: 0 } },
      jet: { pose: { valve: { turnDeg: ['x', 90] } }, example: { elevationDeg: 32 } },
    },
  }),
  kind('hose_line', either('coiled', 'charged')),
  kind('foam_branch', { states: { shut: {}, open: { pose: { tap: { turnDeg: ['z', 90] } } } } }),

  // --- decontamination, first aid, rest
  kind('decon_pool', { hidden: ['water'], states: { empty: {}, filled: { show: ['water'] } } }),
  kind('shower_frame', { states: { off: {}, on: { pose: { valve: { turnDeg: ['x', 90] } } } } }),
  ...plain('decon_brush'),
  kind('bucket', { hidden: ['suds'], states: { empty: {}, filled: { show: ['suds'] } } }),
  kind('sprayer', { states: { ready: {}, pumping: { pose: { pump: { moveM: [0, 0.12, 0] } } } } }),
  ...plain('gluconate_gel', 'eyewash', 'stretcher', 'rehab_chair', 'water_bottle'),
  kind('vitals_monitor', {
    readings: {
      pulse: { digits: 0, width: 3 },
      spO2Pct: { digits: 0, width: 3, max: 100 },
      breaths: { digits: 0, width: 2 },
      bodyC: { digits: 1 },
    },
    displays: {
      '': {
        look: 'screen',
        widthPx: 208,
        faces: Object.fromEntries(
          (['on', 'alarm'] as const).map((state): [string, Face] => [
            state,
            {
              ground: state === 'on' ? '#05080a' : '#3a0705',
              marks: [
                { picture: 'pulse', at: [3, 8, 60, 34] },
                { text: 'HR /min', x: 68, y: 9, size: 8, colour: '#6fe08a' },
                { text: '{pulse}', x: 96, y: 24, size: 20, font: 'bold', align: 'right', colour: '#6fe08a' },
                { text: 'SpO2 %', x: 68, y: 44, size: 8, colour: '#46e0ff' },
                {
                  text: '{spO2Pct}',
                  x: 96,
                  y: 58,
                  size: 20,
                  font: 'bold',
                  align: 'right',
                  colour: '#46e0ff',
                },
                { text: 'NIBP mmHg', x: 4, y: 56, size: 8, colour: '#e9eff4' },
                { text: '{bloodPressure}', x: 4, y: 71, size: 15, font: 'bold' },
                { text: 'RR {breaths}', x: 4, y: 91, size: 10, colour: '#ffd257' },
                { text: '{bodyC} °C', x: 96, y: 84, size: 12, align: 'right', colour: '#ffb07a' },
              ],
            },
          ]),
        ),
      },
    },
    states: {
      off: { tint: { lamp: LAMP.dark } },
      on: {
        tint: { lamp: LAMP.dark },
        example: { pulse: 96, spO2Pct: 97, breaths: 20, bodyC: 37.4, bloodPressure: '138/86' },
      },
      alarm: {
        tint: { lamp: LAMP.red },
        example: { pulse: 128, spO2Pct: 86, breaths: 32, bodyC: 38.6, bloodPressure: '96/58' },
      },
    },
  }),

  // --- radios and lights for where gas may be
  kind('radio_ex', {
    readings: { channel: { width: 2, fill: '0' } },
    displays: lcd(104, {
      on: {
        look: 'backlit',
        marks: [
          { text: 'CH {channel}', x: 4, y: 32, size: 40, font: 'bold' },
          { bar: [76, 20, 20, 22], reading: 'battery', full: 1 },
          { text: '{name}', x: 4, y: 76, size: 30 },
        ],
      },
      transmitting: {
        look: 'backlit',
        marks: [
          { text: 'TX {channel}', x: 4, y: 32, size: 40, font: 'bold' },
          { bar: [76, 20, 20, 22], reading: 'battery', full: 1 },
          { text: '{name}', x: 4, y: 76, size: 30 },
        ],
      },
    }),
    states: {
      off: { tint: { lamp: LAMP.dark, ptt: [0.5, 0.12, 0.1] } },
      on: {
        tint: { lamp: LAMP.green, ptt: [0.5, 0.12, 0.1] },
        example: { channel: 3, battery: 0.85, name: 'HAZMAT 1' },
      },
      transmitting: {
        tint: { lamp: LAMP.red, ptt: [0.5, 0.12, 0.1] },
        pose: { ptt: { moveM: [0.0015, 0, 0] } },
        example: { channel: 3, battery: 0.85, name: 'HAZMAT 1' },
      },
    },
  }),
  kind('radio_base', {
    readings: { channel: { width: 2, fill: '0' } },
    displays: lcd(152, {
      on: {
        look: 'backlit',
        marks: [
          { text: 'CH {channel}', x: 4, y: 34, size: 40, font: 'bold' },
          { text: 'RX', x: 96, y: 34, size: 30, align: 'right' },
          { text: '{name}', x: 4, y: 78, size: 30 },
        ],
      },
      transmitting: {
        look: 'backlit',
        marks: [
          { text: 'CH {channel}', x: 4, y: 34, size: 40, font: 'bold' },
          { text: 'TX', x: 96, y: 34, size: 34, font: 'bold', align: 'right' },
          { text: '{name}', x: 4, y: 78, size: 30 },
        ],
      },
    }),
    states: {
      off: { tint: { lamp: LAMP.dark } },
      on: { tint: { lamp: LAMP.green }, example: { channel: 3, name: 'COMMAND' } },
      transmitting: { tint: { lamp: LAMP.red }, example: { channel: 3, name: 'COMMAND' } },
    },
  }),
  kind('megaphone', {
    states: { off: {}, on: { pose: { trigger: { moveM: [0, 0, 0.006] } } } },
  }),
  ...plain('loud_hailer'),
  kind('pass_device', {
    readings: { secondsLeft: { digits: 0, width: 2 } },
    displays: lcd(88, {
      armed: { marks: [{ text: 'ARMED', x: 50, y: 50, size: 44, font: 'bold', align: 'centre' }] },
      'pre-alarm': {
        ground: LOW_GROUND,
        marks: [{ text: 'MOVE {secondsLeft}', x: 50, y: 50, size: 44, font: 'bold', align: 'centre' }],
      },
      alarm: {
        ground: ALARM_GROUND,
        marks: [{ text: 'ALARM', x: 50, y: 50, size: 48, font: 'bold', align: 'centre' }],
      },
    }),
    states: {
      off: { tint: { lamp: LAMP.dark } },
      armed: { tint: { lamp: LAMP.green } },
      'pre-alarm': { tint: { lamp: LAMP.amber }, example: { secondsLeft: 8 } },
      alarm: { tint: { lamp: LAMP.red } },
    },
  }),
  kind('torch_ex', {
    states: {
      off: { tint: { lens: [0.7, 0.7, 0.7] } },
      on: { tint: { lens: LAMP.white }, pose: { switch: { moveM: [0, 0, -0.002] } } },
    },
  }),
  kind('camera_ex', {
    readings: { number: { width: 4, fill: '0' } },
    displays: {
      '': {
        look: 'screen',
        widthPx: 144,
        faces: {
          on: {
            ground: '#747b7d',
            marks: [
              { box: [0, 0, 100, 13], fill: '#0d1216' },
              { text: 'Ex  F4 1/125', x: 4, y: 7, size: 10, colour: '#e9eff4' },
              { text: '{number}', x: 96, y: 7, size: 10, align: 'right', colour: '#e9eff4' },
              { box: [26, 30, 48, 46], line: '#f3f3f0' },
            ],
          },
          taken: {
            ground: '#20262b',
            marks: [
              { text: '{number}', x: 50, y: 46, size: 22, font: 'bold', align: 'centre' },
              { text: '{time}', x: 50, y: 66, size: 12, align: 'centre' },
            ],
          },
        },
      },
    },
    states: {
      off: {},
      on: { example: { number: 214 } },
      taken: { pose: { shutter: { moveM: [0, -0.0015, 0] } }, example: { number: 215, time: '14:32:07' } },
    },
  }),
  kind('guide_tablet', {
    readings: { isolationM: { digits: 0 }, largeM: { digits: 0 }, fireM: { digits: 0 } },
    displays: { '': { look: 'screen', widthPx: 320, faces: { index: GUIDE_INDEX, guide: GUIDE } } },
    states: {
      off: {},
      index: {
        example: {
          query: '1402',
          hit1: '1402  碳化钙 Calcium carbide  →  138',
          hit2: '1403  氰氨化钙 Calcium cyanamide  →  138',
          hit3: '',
          hit4: '',
        },
      },
      guide: {
        example: {
          guide: '138',
          un: '1402',
          class: '4.3',
          name: '碳化钙 (电石) Calcium carbide',
          isolationM: 25,
          largeM: 300,
          fireM: 800,
          use: '干砂、干粉、纯碱、石灰 dry sand',
          never: '水、泡沫 water, foam',
          ppe: '防静电防溅 + 空呼 SCBA',
          water: '剧烈反应，放出乙炔 acetylene',
        },
      },
    },
  }),

  // --- packages
  drum(
    'drum_1a1',
    {
      toluene: { show: ['label_toluene'] },
      methanol: { show: ['label_methanol'] },
      plain: { show: ['label_plain'] },
      leaking: { show: ['label_toluene', 'leak'] },
    },
    ['label_toluene', 'label_methanol', 'label_plain', 'leak'],
  ),
  drum(
    'drum_1a2',
    {
      dithionite: { show: ['label_dithionite'] },
      cyanide: { show: ['label_cyanide'] },
      plain: { show: ['label_plain'] },
      open: { show: ['label_dithionite'], hide: ['lid'] },
    },
    ['label_dithionite', 'label_cyanide', 'label_plain'],
  ),
  drum(
    'drum_carbide',
    {
      declared: { show: ['label_limestone'] },
      carbide: { show: ['label_carbide'] },
      open: { show: ['label_carbide', 'content'], hide: ['lid'] },
      crusted: { show: ['label_limestone', 'crust'], tint: { '': '#d9cbb8' } },
    },
    ['label_carbide', 'label_limestone', 'content', 'crust'],
  ),
  drum(
    'drum_1h1',
    {
      hf: { show: ['label_hf'] },
      peroxide: { show: ['label_peroxide'] },
      plain: { show: ['label_plain'] },
      leaking: { show: ['label_hf', 'leak'] },
    },
    ['label_hf', 'label_peroxide', 'label_plain', 'leak'],
  ),
  drum(
    'drum_fibre',
    {
      nitrocellulose: { show: ['label_nitrocellulose'] },
      plain: { show: ['label_plain'] },
      open: { show: ['label_nitrocellulose'], hide: ['lid'] },
    },
    ['label_nitrocellulose', 'label_plain'],
  ),
  drum(
    'drum_nitrocellulose',
    { closed: {}, wet: { show: ['wet'], hide: ['lid'] }, dry: { show: ['dry'], hide: ['lid'] } },
    ['wet', 'dry'],
  ),
  kind('ibc', {
    hidden: ['weep'],
    states: {
      sound: {},
      weeping: { show: ['weep'] },
      empty: { hide: ['liquid'], pose: { lever: { turnDeg: ['y', 90] } } },
    },
  }),
  ...['big_bag', 'sack_chemical'].map((id) =>
    kind(id, {
      hidden: ['label_an', 'label_fertiliser'],
      states: { declared: { show: ['label_fertiliser'] }, nitrate: { show: ['label_an'] } },
    }),
  ),
  kind('chlorine_ton', {
    states: { shut: {}, open: { pose: { valve_gas: { turnDeg: ['x', 90] } } } },
  }),
  ...['cylinder_acetylene', 'cylinder_chlorine'].map((id) =>
    kind(id, { states: { capped: {}, open: { hide: ['cap'] } } }),
  ),
  kind('cylinder_lpg', { states: { shut: {}, open: { pose: { valve: { turnDeg: ['y', 120] } } } } }),
  kind('battery_box', {
    hidden: ['swollen', 'scorched', 'label', 'label_parts'],
    states: {
      declared: { show: ['label_parts'] },
      sound: { show: ['label'] },
      swollen: { hide: ['sound'], show: ['swollen', 'label'] },
      scorched: { hide: ['sound'], show: ['scorched'] },
    },
  }),
  kind('reefer_panel', {
    readings: {
      setC: { digits: 1, width: 5 },
      supplyC: { digits: 1, width: 5 },
      returnC: { digits: 1, width: 5 },
    },
    displays: {
      '': {
        look: 'lcd',
        widthPx: 176,
        faces: Object.fromEntries(
          (
            [
              ['running', 'COOL', {}],
              ['alarm', 'ALARM {code}', { ground: ALARM_GROUND }],
            ] as const
          ).map(([state, title, look]): [string, Face] => [
            state,
            {
              look: 'backlit',
              ...look,
              marks: [
                { text: title, x: 3, y: 14, size: 17, font: 'bold' },
                { text: 'SET {setC}°C', x: 97, y: 14, size: 15, align: 'right' },
                { text: '{returnC}', x: 62, y: 58, size: 46, font: 'seven', align: 'right' },
                { text: '°C RET', x: 66, y: 66, size: 15, font: 'bold' },
                { text: 'SUP {supplyC}', x: 97, y: 91, size: 13, align: 'right' },
              ],
            },
          ]),
        ),
      },
    },
    states: {
      running: {
        tint: { lamp_cool: LAMP.green, lamp_defrost: LAMP.dark, lamp_alarm: LAMP.dark },
        example: { setC: -10, supplyC: -10.4, returnC: -9.6 },
      },
      alarm: {
        tint: { lamp_cool: LAMP.dark, lamp_defrost: LAMP.dark, lamp_alarm: LAMP.red },
        example: { setC: -10, supplyC: 24.8, returnC: 31.2, code: 'AL12' },
      },
      unplugged: {
        hide: ['plug'],
        tint: { lamp_cool: LAMP.dark, lamp_defrost: LAMP.dark, lamp_alarm: LAMP.dark },
        pose: { switch: { turnDeg: ['z', 90] } },
      },
    },
  }),
  kind('salvage_drum', {
    hidden: ['label'],
    states: { open: { hide: ['lid'] }, closed: {}, labelled: { show: ['label'] } },
  }),
  kind('overpack_drum', {
    hidden: ['label'],
    states: {
      open: { hide: ['lid', 'vent'] },
      closed: {},
      labelled: { show: ['label'] },
      vented: { show: ['label'], pose: { vent: { moveM: [0, 0.012, 0] } } },
    },
  }),

  // --- papers, seals, samples
  paper('manifest', 256, MANIFEST, {
    billNo: 'KLHX26100714',
    containerNo: 'XQZU 481207 5',
    goods: '石灰石粉 LIMESTONE POWDER',
    packages: '180 DR',
    massKg: '19 440',
    volumeM3: '21.6',
    shipper: 'Halden Carbide Works',
    consignee: '海澜贸易 Hailan Trading',
    vessel: 'MV Ostra 614E',
  }),
  paper('dg_form', 256, DG_FORM, {
    un: '2031',
    name: 'NITRIC ACID 68%',
    class: '8 (5.1)',
    packingGroup: 'II',
    packages: '16 × IBC 31HA1',
    massKg: '22 400',
    flash: '—',
    pollutant: 'No',
    temperatures: '—',
    phone: '+86 0532-83889090',
    signed: 'Li Wen 2026-10-07',
  }),
  paper('packing_certificate', 256, PACKING_CERTIFICATE, {
    containerNo: 'XQZU 730955 2',
    fit: 'Yes 是',
    sound: 'Yes 是',
    segregated: 'Yes 是',
    secured: 'Yes 是',
    marked: '4 sides 四面',
    signed: 'Zhao Min 2026-10-08',
  }),
  paper('sds', 256, SDS, {
    product: '碳化钙 Calcium carbide  UN 1402',
    section: '5 消防 Fire-fighting',
    line1: '适用：干砂、干粉、纯碱、石灰',
    line2: 'Use dry sand, dry chemical, soda ash, lime.',
    line3: '禁用：水、泡沫、二氧化碳',
    line4: 'Never water, foam or CO2.',
    line5: '遇水放出乙炔 Acetylene with water',
    line6: '2.5–100 % (LEL–UEL)',
    line7: '禁用铜质工具 No copper tools',
    line8: '',
    page: 5,
  }),
  paper('ghs_label', 208, GHS_LABEL, {
    name: '硝酸 68%',
    english: 'Nitric acid',
    un: '2031',
    signal: '危险 DANGER',
    hazard1: '可加剧燃烧；氧化剂',
    hazard2: '造成严重皮肤灼伤和眼损伤',
    precaution: 'Keep from combustibles. 远离可燃物',
    supplier: '滨海新港化工  400-000-0000',
  }),
  kind('waste_label', {
    displays: {
      '': { look: 'paper', widthPx: 208, faces: { blank: WASTE_LABEL_BLANK, filled: WASTE_LABEL } },
    },
    states: {
      blank: {},
      filled: {
        example: {
          name: '酸渣 acid sludge',
          category: 'HW34',
          form: '泥状 sludge',
          contents: 'HNO3, soda ash',
          hazard: '腐蚀 C',
          amount: '86 kg',
          signed: '10-12 Chen',
        },
      },
    },
  }),
  kind('custody_form', {
    displays: { '': { look: 'paper', widthPx: 240, faces: { blank: CUSTODY_BLANK, filled: CUSTODY } } },
    states: {
      blank: {},
      filled: {
        hide: ['pen'],
        example: {
          sample: 'D7-03',
          place: 'D7, IBC 4 / 16',
          takenBy: 'Chen, Wang',
          seal: 'KA0714',
          time: '16:42',
          from1: 'Chen',
          to1: 'Lab Liu',
          at1: '18:05',
          from2: '',
          to2: '',
          at2: '',
          from3: '',
          to3: '',
          at3: '',
          from4: '',
          to4: '',
          at4: '',
        },
      },
    },
  }),
  kind('bolt_seal', seal('barrel')),
  kind('container_seal', seal('')),
  kind('customs_seal', seal('barrel')),
  kind('sample_bottle', {
    hidden: ['fill', 'lid', 'seal'],
    displays: {
      '': {
        look: 'paper',
        widthPx: 80,
        faces: facesOf(['filled', 'lidded', 'sealed'], SAMPLE_LABEL),
      },
    },
    states: {
      empty: {},
      ...Object.fromEntries(
        (
          [
            ['filled', ['fill'], ''],
            ['lidded', ['fill', 'lid'], ''],
            ['sealed', ['fill', 'lid', 'seal'], 'KA0714'],
          ] as const
        ).map(([state, show, number]) => [
          state,
          {
            show,
            example: { sample: 'D7-03', content: 'pool', place: 'IBC 4', time: '16:42', seal: number },
          },
        ]),
      ),
    },
  }),
  kind('sample_kit', { states: { closed: {}, open: { pose: { lid: { turnDeg: ['x', -105] } } } } }),
  kind('sampling_tongs', {
    states: {
      closed: {},
      open: { pose: { arm_left: { turnDeg: ['y', 7] }, arm_right: { turnDeg: ['y', -7] } } },
    },
  }),

  // --- zones and command
  kind('cordon_board', {
    readings: { inside: { digits: 0 } },
    displays: { '': { look: 'paper', widthPx: 288, faces: { filled: CORDON_LOG } } },
    states: {
      filled: {
        example: {
          inside: 2,
          name1: 'Chen',
          unit1: 'Customs 海关',
          ppe1: 'A',
          in1: '15:02',
          out1: '',
          name2: 'Wang',
          unit2: 'Customs 海关',
          ppe2: 'A',
          in2: '15:02',
          out2: '',
          name3: 'Sun',
          unit3: 'Fire 消防',
          ppe3: 'A',
          in3: '14:31',
          out3: '14:52',
          name4: '',
          unit4: '',
          ppe4: '',
          in4: '',
          out4: '',
          name5: '',
          unit5: '',
          ppe5: '',
          in5: '',
          out5: '',
        },
      },
    },
  }),
  kind('map_board', {
    readings: { windMS: { digits: 1 }, isolationM: { digits: 0 }, evacuationM: { digits: 0 } },
    displays: { '': { look: 'paper', widthPx: 352, faces: { filled: MAP } } },
    states: {
      filled: {
        example: {
          time: '14:36',
          windDeg: 45,
          windFrom: 'NE',
          windMS: 4,
          isolationM: 100,
          evacuationM: 200,
          muster: 'B 门 Gate B',
          commander: '消防 Fire',
          task: '封堵雨水井',
        },
      },
    },
  }),
  ...plain(
    'tape_hot',
    'tape_warm',
    'tape_cold',
    'zone_sign_hot',
    'zone_sign_warm',
    'zone_sign_cold',
    'kit_bench',
  ),
  kind('bump_gas', {
    states: { shut: {}, open: { pose: { knob: { turnDeg: ['y', 90], moveM: [0, 0.002, 0] } } } },
  }),
  kind('zero_air', {
    states: { shut: {}, open: { pose: { knob: { turnDeg: ['y', 90], moveM: [0, 0.002, 0] } } } },
  }),
]
