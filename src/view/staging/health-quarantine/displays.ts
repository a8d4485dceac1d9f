import { hasFact, type RunState } from '#engine/state.ts'
import type { Face, Mark } from '#view/things/display.ts'
import { HEALTH_QUARANTINE } from '#view/things/health-quarantine.ts'
import type { BuiltInDisplay, DisplayMoment, Faces, Shown } from '#view/tools/tool-staging.ts'
import { roomPa } from './room.ts'
import { cameraShow, diastolicOf, pulseOf, readingOf, seatMapShow } from './tool-show.ts'

const GOOD = '#3fd07a'
const BAD = '#ff5a3c'
const QUIET = '#9fb4c0'

/** At sea there is no patient; papers tell of the ship. */
const isAtSea = ({ variants }: RunState): boolean => variants.patient === undefined

/** A head and lines of a label and what is so, one below the other: `title`, `label0`, `value0` and so on. */
function listFace(count: number): Face {
  const step = 82 / count
  return {
    marks: [
      { box: [0, 0, 100, 17], fill: '#12463c' },
      { text: '{title}', x: 4, y: 9, size: 10, font: 'bold', colour: '#ffffff' },
      ...Array.from({ length: count }, (_, i): Mark[] => {
        const y = 17 + (i + 0.5) * step
        return [
          { text: `{label${i}}`, x: 3, y: y - step * 0.2, size: step * 0.4, colour: QUIET },
          { text: `{value${i}}`, x: 97, y: y + step * 0.24, size: step * 0.5, font: 'bold', align: 'right' },
        ]
      }).flat(),
    ],
  }
}

type Line = readonly [label: string, value: string]
const listValues = (title: string, lines: readonly Line[]): Record<string, string> =>
  Object.fromEntries([
    ['title', title],
    ...lines.flatMap(([label, value], i): [string, string][] => [
      [`label${i}`, label],
      [`value${i}`, value],
    ]),
  ])

const PAPER_HEAD = '#1d4f91'
const PAPER_LABEL = '#4a525c'

/** What fits on a line of the sheet, in signs. */
const LINE_SIGNS = 36

/** Breaks a text that is too long for a line at the last space that leaves one line full. */
function broken(text: string): readonly [first: string, rest: string] {
  if (text.length <= LINE_SIGNS) return [text, '']
  const at = text.lastIndexOf(' ', LINE_SIGNS)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** The sheet on the board that is filled by the run. */
const BULLETIN: Faces = {
  displays: {
    '': {
      look: 'paper',
      widthPx: 320,
      faces: {
        flight: {
          marks: [
            { box: [0, 0, 100, 15], fill: PAPER_HEAD },
            { text: '{title}', x: 4, y: 8, size: 9, font: 'bold', colour: '#ffffff' },
            ...[0, 1, 2, 3].flatMap((i): Mark[] => [
              { text: `{label${i}}`, x: 4, y: 20.5 + i * 18.5, size: 5.6, colour: PAPER_LABEL },
              { text: `{value${i}}`, x: 4, y: 28.5 + i * 18.5, size: 7.4, font: 'bold' },
            ]),
            { text: '{rest}', x: 4, y: 93.5, size: 7.4, font: 'bold' },
          ],
        },
        ship: {
          marks: [
            { box: [0, 0, 100, 15], fill: PAPER_HEAD },
            { text: '{title}', x: 4, y: 8, size: 9, font: 'bold', colour: '#ffffff' },
            { text: '{label0}', x: 50, y: 36, size: 9, align: 'centre', colour: PAPER_LABEL },
            { text: '{value0}', x: 50, y: 58, size: 15, font: 'bold', align: 'centre' },
          ],
        },
      },
    },
  },
}

function bulletin({ state, t }: DisplayMoment): Shown {
  if (isAtSea(state))
    return {
      state: 'ship',
      values: listValues(t('sight.notice'), [[t('sight.notice.affected'), t('value.affected-xc')]]),
    }
  const [measure, rest] = broken(t('value.bulletin-measure'))
  const lines: readonly Line[] = [
    [t('sight.bulletin.disease'), t('value.bulletin-diseases')],
    [t('sight.bulletin.countries'), t('value.bulletin-countries')],
    [t('sight.bulletin.validity'), t('value.bulletin-in-force')],
    [t('sight.bulletin.measure'), measure],
  ]
  return { state: 'flight', values: { ...listValues(t('sight.bulletin'), lines), rest } }
}

/** Below the needle of the corridor: the pressure in figures, and how often the air of the room is changed. */
const GAUGE: Faces = {
  readings: { roomPa: { digits: 0 } },
  displays: {
    '': {
      look: 'oled',
      widthPx: 128,
      faces: {
        holds: gaugeFace(GOOD),
        'too-weak': gaugeFace(BAD),
      },
    },
  },
}
function gaugeFace(colour: string): Face {
  return {
    marks: [
      { text: '{roomPa}', x: 44, y: 36, size: 56, font: 'seven', align: 'right', colour },
      { text: 'Pa', x: 48, y: 45, size: 38, font: 'bold', colour },
      { text: '换气 ACH {airChanges} /h', x: 50, y: 84, size: 26, align: 'centre', colour: QUIET },
    ],
  }
}
/** Least underpressure against the corridor, in pascals. Source: health sheet §3, row 26. */
const LEAST_PA = 5

function gauge({ state }: DisplayMoment): Shown {
  const pa = roomPa(state)
  const airChanges = (state.variants.air ?? '').replace('ach-', '')
  return { state: pa <= -LEAST_PA ? 'holds' : 'too-weak', values: { roomPa: pa, airChanges } }
}

/** Where the ship lies on the chart, in hundredths. */
const SHIP_AT = { roads: [77, 82], anchorage: [26, 70], berth: [70, 27] } as const
const WATER = '#0d2b3f'

/** The harbour as the duty room has it on screen: quay, fairway, quarantine anchorage, the ship. North is up. */
const chart = ([x, y]: readonly [number, number]): Face => ({
  look: 'screen',
  ground: WATER,
  marks: [
    { box: [0, 0, 100, 22], fill: '#39413a' },
    { box: [50, 20, 46, 3.5], fill: '#8b8f92' },
    { text: '7', x: 64, y: 15.5, size: 6, align: 'centre' },
    { text: '8', x: 84, y: 15.5, size: 6, align: 'centre' },
    { text: '{berths}', x: 48, y: 15.5, size: 5.4, align: 'right' },
    // The fairway, between its two rows of buoys.
    { box: [46, 30, 0.8, 62], fill: '#3a627c' },
    { box: [58, 30, 0.8, 62], fill: '#3a627c' },
    ...[36, 52, 68, 84].flatMap((at): Mark[] => [
      { box: [45.4, at, 2, 2.6], fill: '#d2404a' },
      { box: [57.4, at, 2, 2.6], fill: '#3fa06a' },
    ]),
    { box: [6, 50, 34, 40], line: '#ffd84d' },
    { text: '{anchorage}', x: 23, y: 55, size: 4.2, align: 'centre', colour: '#ffd84d' },
    { box: [x - 1.1, y - 5, 2.2, 10], fill: '#46e0ff' },
    { text: '{ship}', x: x + 3, y, size: 6, font: 'bold', colour: '#46e0ff' },
    { box: [0, 0, 100, 9.5], fill: '#12463c' },
    { text: '{title}', x: 3, y: 5, size: 6.4, font: 'bold', colour: '#ffffff' },
    { text: '{status}', x: 97, y: 5, size: 6, align: 'right', colour: '#ffffff' },
  ],
})

const ofSeatMap = HEALTH_QUARANTINE.find(({ id }) => id === 'seat_map')?.displays?.['']

/** The left screen of the duty desk: the seats of the aircraft, or the papers of the ship. */
const DUTY: Faces = {
  displays: {
    '': {
      look: 'screen',
      widthPx: 320,
      faces: { ...ofSeatMap?.faces, papers: listFace(6) },
    },
  },
}

/** The papers of a ship: the sight that shows each, and the act that judges it. */
const PAPERS = [
  ['declaration', 'judge-declaration'],
  ['medical-log', 'judge-medical-log'],
  ['certificate', 'judge-certificate'],
  ['ports-list', 'judge-ports'],
  ['vaccination', 'judge-vaccination'],
] as const

function dutyScreen({ state, t }: DisplayMoment): Shown {
  if (!isAtSea(state)) return seatMapShow(state)
  const answer = (act: string): string => {
    const option = state.answers[act]
    return option === undefined ? '–' : t(`act.${act}.${option}`)
  }
  const lines: readonly Line[] = [
    ...PAPERS.map(([paper, act]): Line => [t(`sight.${paper}`), answer(act)]),
    [t('act.answer-request'), answer('answer-request')],
  ]
  const title = hasFact(state, 'requestTaken') ? t('value.ship') : t('sight.request')
  return { state: 'papers', values: listValues(title, lines) }
}

/** The route of the flight: three stops on a line. */
const ROUTE: Face = {
  ground: '#0d2b3f',
  marks: [
    { box: [0, 0, 100, 13], fill: '#1d4f91' },
    { text: '{title}', x: 3, y: 7, size: 8, font: 'bold', colour: '#ffffff' },
    { box: [14, 37.4, 72, 1.2], fill: '#46e0ff' },
    ...[14, 50, 86].flatMap((x): Mark[] => [{ box: [x - 1.8, 35.2, 3.6, 5.6], fill: '#46e0ff' }]),
    { text: '{way}', x: 50, y: 54, size: 11, font: 'bold', align: 'centre' },
    { text: '{label}', x: 50, y: 70, size: 7, align: 'centre', colour: QUIET },
    { text: '{passport}', x: 50, y: 79, size: 8.5, align: 'centre' },
    { box: [0, 88, 100, 12], fill: '#12463c' },
    { text: '{risk}', x: 50, y: 94, size: 6.8, align: 'centre', colour: '#ffffff' },
  ],
}

/** The screen on the east wall of the duty room, over the printed map. */
const WALL_SCREEN = {
  stand: { anchor: 'duty_map', offsetM: [-3.46, 1.6, 1], yawDeg: 90 },
  sizeM: [1.5, 0.964],
} as const
const WALL: Faces = {
  displays: {
    '': {
      look: 'screen',
      widthPx: 384,
      faces: {
        route: ROUTE,
        roads: chart(SHIP_AT.roads),
        anchorage: chart(SHIP_AT.anchorage),
        berth: chart(SHIP_AT.berth),
      },
    },
  },
}

function wallScreen({ state, t }: DisplayMoment): Shown {
  if (isAtSea(state)) return harbour(state, t)
  const { route = '', nationality = '' } = state.variants
  const risk = state.answers['set-risk']
  return {
    state: 'route',
    values: {
      title: t('sight.itinerary'),
      way: t(`value.way-${route}`),
      label: t('sight.itinerary.passport'),
      passport: t(`value.passport-${nationality}`),
      risk: risk === undefined ? t('act.set-risk') : t(`act.set-risk.${risk}`),
    },
  }
}

function harbour(state: RunState, t: DisplayMoment['t']): Shown {
  const answered = state.answers['answer-request']
  const chosen = state.answers['choose-place']
  const where = { 'at-the-anchorage': 'anchorage', 'at-the-berth': 'berth' }[chosen ?? ''] ?? 'roads'
  const status = answered
    ? t(`act.answer-request.${answered}`)
    : chosen
      ? t(`act.choose-place.${chosen}`)
      : t('sight.request')
  const isKnown = hasFact(state, 'requestTaken')
  return {
    state: where,
    values: {
      title: t('place.map'),
      status: isKnown ? status : '',
      ship: isKnown ? 'LANTERN' : '?',
      anchorage: t('act.choose-place.at-the-anchorage'),
      berths: t('act.choose-place.at-the-berth'),
    },
  }
}

const vital = (word: string, reading: string, unit: string, row: number, colour: string): Mark[] => {
  const y = 3 + row * 24
  return [
    { text: word, x: 5, y: y + 6, size: 8.5, font: 'bold', colour },
    { text: unit, x: 5, y: y + 16, size: 7, colour: QUIET },
    { text: reading, x: 96, y: y + 11, size: 17, font: 'seven', align: 'right', colour },
  ]
}

/** The monitor beside the bed: what has been measured of the patient, and nothing else. */
const VITALS: Faces = {
  readings: {
    spo2: { none: '--' },
    pulse: { none: '--' },
    bodyC: { digits: 1, none: '--.-' },
    breaths: { none: '--' },
  },
  displays: {
    '': {
      look: 'screen',
      widthPx: 208,
      faces: {
        on: {
          marks: [
            ...vital('血氧 SpO₂ / 脉率 PR', '{spo2}  {pulse}', '%   /min', 0, '#46e0ff'),
            ...vital('血压 NIBP', '{pressure}', 'mmHg', 1, '#ffffff'),
            ...vital('体温 TEMP', '{bodyC}', '°C', 2, '#ffd84d'),
            ...vital('呼吸 RESP', '{breaths}', '/min', 3, '#7be07b'),
          ],
        },
      },
    },
  },
}

/** Some readings, where there are any. */
const given = (values: Readonly<Record<string, number | undefined>>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter((one): one is [string, number] => one[1] !== undefined))

function vitals({ state }: DisplayMoment): Shown {
  const spo2 = readingOf(state, 'measure-saturation')
  const systolic = readingOf(state, 'measure-pressure')
  return {
    state: 'on',
    values: {
      ...given({
        spo2,
        pulse: spo2 === undefined && systolic === undefined ? undefined : pulseOf(state),
        bodyC: readingOf(state, 'repeat-temperature'),
        breaths: readingOf(state, 'count-breaths'),
      }),
      pressure: systolic === undefined ? '---' : `${systolic}-${diastolicOf(systolic)}`,
    },
  }
}

/** The doctor's screen: the case as it stands. */
const CASE: Faces = {
  displays: { '': { look: 'screen', widthPx: 288, faces: { case: listFace(7) } } },
}

function caseSheet({ state, t }: DisplayMoment): Shown {
  const read = (unit: string, digits: number, ...acts: readonly string[]): string => {
    const value = readingOf(state, ...acts)
    return value === undefined ? '–' : `${value.toFixed(digits)} ${unit}`
  }
  const chosen = (act: string): string => {
    const option = state.answers[act]
    return option === undefined ? '–' : t(`act.${act}.${option}`)
  }
  const lines: readonly Line[] = [
    [t('gauge.clinical-thermometer'), read('°C', 1, 'repeat-temperature', 'take-probe')],
    [t('gauge.oximeter'), read('%', 0, 'measure-saturation')],
    [t('gauge.breath-count'), read('/min', 0, 'count-breaths')],
    [t('gauge.blood-pressure'), read('mmHg', 0, 'measure-pressure')],
    [t('act.decide-disposition'), chosen('decide-disposition')],
    [t('act.choose-specimen'), chosen('choose-specimen')],
    [t('gauge.cool-box'), read('°C', 1, 'read-cool-box')],
  ]
  return { state: 'case', values: listValues(`XH 618 · ${t('value.seat-34a')}`, lines) }
}

/** At the rear of the ambulance: its underpressure, where it is one that has it. −10 to −30 Pa: sheet §4. */
const CABIN_PA = -20
const AMBULANCE: Faces = {
  readings: { cabinPa: { digits: 0 } },
  displays: {
    '': {
      look: 'led',
      widthPx: 160,
      faces: {
        negative: {
          marks: [
            { text: '负压 NEGATIVE', x: 50, y: 16, size: 17, font: 'bold', align: 'centre', colour: QUIET },
            { text: '{cabinPa}', x: 68, y: 60, size: 50, font: 'seven', align: 'right', colour: GOOD },
            { text: 'Pa', x: 72, y: 70, size: 28, font: 'bold', colour: GOOD },
          ],
        },
        standby: {
          marks: [
            { text: '待机 STANDBY', x: 50, y: 16, size: 17, font: 'bold', align: 'centre', colour: QUIET },
            { text: '0', x: 68, y: 60, size: 50, font: 'seven', align: 'right', colour: QUIET },
            { text: 'Pa', x: 72, y: 70, size: 28, font: 'bold', colour: QUIET },
          ],
        },
      },
    },
  },
}

function ambulance({ state }: DisplayMoment): Shown {
  const isOn = hasFact(state, 'ambulanceOrdered.negative-pressure')
  return isOn ? { state: 'negative', values: { cabinPa: CABIN_PA } } : { state: 'standby' }
}

/** Across the door of the lavatory that the patient used, once it is sealed. */
const SEAL_TAPE = {
  stand: { anchor: 'lav_left', offsetM: [0, 1.28, -0.288] },
  sizeM: [0.7, 0.075],
} as const
const TAPE_GROUND = '#f2c400'
const TAPE_INK = '#14181c'
const TAPE: Faces = {
  displays: {
    '': {
      look: 'paper',
      widthPx: 384,
      faces: {
        sealed: {
          marks: [
            { box: [0, 0, 100, 100], fill: TAPE_GROUND },
            { box: [0, 0, 100, 9], fill: TAPE_INK },
            { box: [0, 91, 100, 9], fill: TAPE_INK },
            {
              text: '海关检疫封 禁止使用',
              x: 24,
              y: 51,
              size: 46,
              font: 'bold',
              align: 'centre',
              colour: TAPE_INK,
            },
            {
              text: 'SEALED BY CUSTOMS · DO NOT USE',
              x: 73,
              y: 51,
              size: 36,
              font: 'bold',
              align: 'centre',
              colour: TAPE_INK,
            },
          ],
        },
      },
    },
  },
}

function sealTape({ state }: DisplayMoment): Shown | undefined {
  return hasFact(state, 'lavatorySealed') ? { state: 'sealed' } : undefined
}

/** The displays that are built into the rooms, and what each shows of the run. */
export const DISPLAYS: readonly BuiltInDisplay[] = [
  { kind: 'fever_camera', at: 'D_thermal', show: ({ state }) => cameraShow(state) },
  { kind: DUTY, at: 'D_seatmap', show: dutyScreen },
  { kind: WALL, at: WALL_SCREEN, show: wallScreen },
  { kind: BULLETIN, at: 'D_bulletin', show: bulletin },
  { kind: GAUGE, at: 'D_gauge', show: gauge },
  { kind: VITALS, at: 'D_vitals', show: vitals },
  { kind: CASE, at: 'D_medical', show: caseSheet },
  { kind: AMBULANCE, at: 'D_ambulance_pressure', show: ambulance },
  { kind: TAPE, at: SEAL_TAPE, show: sealTape },
]
