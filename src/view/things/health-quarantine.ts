import type { Face, Mark } from './display.ts'
import { facesOf, LAMP } from './parts.ts'
import type { ThingKind, ThingState } from './thing.ts'

const FEVER = '#ff5a3c'
const GOOD = '#3fd07a'
const CAUTION = '#ffb02e'

/** Lines of a form or card, one below the other; `size` in hundredths of its height. */
function lines(texts: readonly string[], size: number, from = 0): readonly Mark[] {
  const step = (100 - from) / texts.length
  return texts.map((text, i) => ({ text, x: 5, y: from + (i + 0.55) * step, size }))
}

function paper(title: string, chinese: string, texts: readonly string[], size: number): Face {
  return {
    marks: [
      { text: chinese, x: 50, y: 5.4, size: size * 1.3, font: 'bold', align: 'centre' },
      { text: title, x: 50, y: 12.4, size: size * 0.85, align: 'centre' },
      { box: [4, 16, 92, 0.4], fill: '#1b1d22' },
      ...lines(texts, size, 17),
    ],
  }
}

const thermalFace = (colour: string, word: string): Face => ({
  marks: [
    { picture: 'thermal', at: [0, 0, 100, 100] },
    { box: [0, 0, 100, 13], fill: '#0b1014' },
    { text: word, x: 3, y: 7, size: 8.5, font: 'bold', colour },
    { text: '{faceC} °C', x: 97, y: 7, size: 9.5, font: 'bold', align: 'right', colour },
    { box: [0, 90, 100, 10], fill: '#0b1014' },
    { text: 'BB {blackbodyC}  T {roomC} °C  RH {humidity} %', x: 3, y: 95.5, size: 6.5 },
  ],
})

const IR_FACE = (ground: string): Face => ({
  look: 'backlit',
  ground,
  marks: [
    { text: '{foreheadC}', x: 93, y: 50, size: 40, font: 'seven', align: 'right' },
    { text: '°C', x: 72, y: 86, size: 20, font: 'bold' },
    { text: '体 BODY', x: 5, y: 13, size: 16, font: 'bold' },
  ],
})

/** Lying along the thermometer: the figures run from the tip to the button. */
const probeFace = (sign: string): Face => ({
  marks: [
    { text: '{axillaryC}', x: 50, y: 46, size: 22, font: 'seven', align: 'centre' },
    { text: sign, x: 50, y: 82, size: 17, font: 'bold', align: 'centre' },
  ],
})

const oximeterFace = (colour: string): Face => ({
  marks: [
    { text: '%SpO₂', x: 6, y: 10, size: 11, colour: '#9fb4c0' },
    { text: '{spo2}', x: 50, y: 32, size: 30, font: 'seven', align: 'centre', colour },
    { text: 'PRbpm', x: 6, y: 58, size: 11, colour: '#9fb4c0' },
    { text: '{pulse}', x: 46, y: 77, size: 24, font: 'seven', align: 'centre', colour: '#ffd84d' },
    { bar: [86, 56, 8, 36], reading: 'pleth', full: 100, up: true, colour: '#46e0ff' },
    { picture: 'pulse', at: [4, 90, 76, 9] },
  ],
})

const co2Face = (colour: string): Face => ({
  marks: [
    { text: 'CO₂', x: 5, y: 20, size: 20, font: 'bold' },
    { text: '{co2Ppm}', x: 72, y: 52, size: 52, font: 'seven', align: 'right', colour },
    { text: 'ppm', x: 75, y: 66, size: 20, font: 'bold' },
    { text: '{roomC} °C   RH {humidity} %', x: 5, y: 89, size: 15, colour: '#9fb4c0' },
  ],
})

const BP_FACE: Face = {
  marks: [
    { text: 'SYS', x: 4, y: 18, size: 13, font: 'bold' },
    { text: '{systolic}', x: 92, y: 19, size: 28, font: 'seven', align: 'right' },
    { text: 'DIA', x: 4, y: 51, size: 13, font: 'bold' },
    { text: '{diastolic}', x: 92, y: 52, size: 28, font: 'seven', align: 'right' },
    { text: 'PUL', x: 4, y: 83, size: 13, font: 'bold' },
    { text: '{pulse}', x: 92, y: 84, size: 22, font: 'seven', align: 'right' },
  ],
}

const coldFace = (colour: string): Face => ({
  marks: [
    { text: '{insideC}', x: 66, y: 45, size: 56, font: 'seven', align: 'right', colour },
    { text: '°C', x: 70, y: 40, size: 34, font: 'bold', colour },
    { text: '2–8 °C', x: 50, y: 88, size: 20, align: 'centre', colour: '#9fb4c0' },
  ],
})

const EXPIRY: Face = {
  marks: [
    { text: 'EXP', x: 50, y: 14, size: 12, font: 'bold', align: 'centre' },
    { text: '{expiry}', x: 50, y: 32, size: 13, font: 'bold', align: 'centre' },
    { text: '{patient}', x: 50, y: 62, size: 12, align: 'centre' },
    { text: '{code}', x: 50, y: 82, size: 12, align: 'centre' },
  ],
}
const FRESH = { expiry: '2028-05', patient: '', code: '' }
const LABELLED = { expiry: '2028-05', patient: 'R. AHMADI', code: '34A-0417' }

function tube(id: string): ThingKind {
  return {
    id,
    set: 'health-quarantine',
    displays: {
      '': { look: 'paper', widthPx: 80, faces: facesOf(['fresh', 'expired', 'labelled'], EXPIRY) },
    },
    states: {
      fresh: { example: FRESH },
      expired: { example: { ...FRESH, expiry: '2026-03' } },
      labelled: { example: LABELLED },
    },
  }
}

const UN3373_CONTACT: Face = {
  marks: lines(['To 收件人 {to}', '{address}', 'Contact 联系人 {contact}', '{phone}'], 15),
}
const SENT = {
  to: 'Reference Lab 参比实验室',
  address: '12 Harbour Rd',
  contact: 'Dr M. Sun',
  phone: 'T 555 0171',
}
/** The inner packagings in the outer one. */
const PACKED: NonNullable<ThingState['pose']> = {
  primary: { moveM: [0.2, 0.012, -0.15] },
  absorbent: { moveM: [0.13, 0.09, -0.17] },
  secondary: { moveM: [0.03, 0.006, -0.17] },
  secondary_lid: { moveM: [-0.06, 0.13, -0.19] },
}
const FLAPS_OPEN: NonNullable<ThingState['pose']> = {
  flap_right: { turnDeg: ['z', -115] },
  flap_left: { turnDeg: ['z', 115] },
}

const ICVP_PAGE = paper(
  'Yellow fever 黄热病',
  '国际预防接种证书',
  [
    'Name 姓名  {name}',
    'Born 出生  {born}',
    'Date 接种日期  {date}',
    'Batch 批号  {batch}',
    'Valid from 有效期自  {validFrom}',
    'until 至  {validUntil}',
    'Signature 签名  {signature}',
    'Stamp 印章  {stamp}',
    '{note}',
  ],
  5.2,
)
const VACCINATED = {
  name: 'D. OKORO',
  born: '1985-02-11',
  date: '2024-06-03',
  batch: 'YF 2231A',
  validFrom: '2024-06-13',
  validUntil: 'life 终身',
  signature: 'A. Mensah',
  stamp: '● XB 014',
  note: '',
}

const PASSPORT_PAGE = paper(
  'Passport 护照',
  '资料页',
  [
    'Surname 姓  {surname}',
    'Given 名  {given}',
    'Nationality 国籍  {nationality}',
    'No 号码  {number}',
    'Born 出生  {born}',
    'Sex 性别  {sex}',
    'Expires 有效  {expires}',
  ],
  5.4,
)
const HOLDER = {
  surname: 'AHMADI',
  given: 'REZA',
  nationality: 'XB',
  number: 'XB1048821',
  born: '1968-04-19',
  sex: 'M',
  expires: '2031-07-30',
}

function booklet(id: string, page: Face, states: Readonly<Record<string, ThingState['example']>>): ThingKind {
  return {
    id,
    set: 'health-quarantine',
    hidden: ['open'],
    displays: { open: { look: 'paper', widthPx: 168, faces: facesOf(Object.keys(states), page) } },
    states: {
      closed: {},
      ...Object.fromEntries(
        Object.entries(states).map(([state, example]): [string, ThingState] => [
          state,
          { show: ['open'], hide: ['closed'], ...(example && { example }) },
        ]),
      ),
    },
  }
}

const DECLARATION = paper(
  'Health Declaration Card',
  '出入境健康申明卡',
  [
    '姓名 Name  {name}',
    '航班/座位 Flight, seat  {flight}  {seat}',
    '21 日内旅居 Countries in 21 days  {countries}',
    '症状 Symptoms  {symptoms}',
    '接触 Exposure  {exposure}',
    '8 小时内用药 Medicines in 8 h  {medicines}',
    '电话 Phone  {phone}',
    '签名 Signature  {signature}',
  ],
  2.9,
)
const NOTHING_DECLARED = {
  name: '',
  flight: '',
  seat: '',
  countries: '',
  symptoms: '',
  exposure: '',
  medicines: '',
  phone: '',
  signature: '',
}
const DECLARED = {
  name: 'R. Ahmadi',
  flight: 'XH 618',
  seat: '34A',
  countries: 'XB, XC (transit)',
  symptoms: 'cough 咳嗽 3 d',
  exposure: '',
  medicines: '',
  phone: '555 0142',
  signature: 'R. Ahmadi',
}

const LOCATOR = paper(
  'Passenger Locator Form',
  '旅客定位表',
  [
    '姓名 Name  {name}',
    '座位 Seat  {seat}',
    '地址 Address  {address}',
    '电话 Phone  {phone}',
    '续程 Onward  {onward}',
    '紧急联系人 Contact  {contact}',
  ],
  2.9,
)
const LOCATED = {
  name: 'S. Petrova',
  seat: '33B',
  address: '18 Canal Rd',
  phone: '555 0188',
  onward: 'XH 221, 24 Nov',
  contact: 'I. Petrov',
}

/** Health part of the aircraft general declaration (IHR Annex 9), as the sheet gives it. */
const GENERAL = paper(
  'Aircraft General Declaration — health part',
  '航空器总申报单(卫生部分)',
  [
    '经营人/航班 Operator, flight  {flight}',
    '机上人数 Persons on board  {persons}',
    '患病者及座位 Ill, with seat  {ill}',
    '体温 ≥ 38 °C 及下列之一 Fever and any of: {signs}',
    '途中离机患者 Landed earlier  {landed}',
    '除虫/卫生处理 Disinsection (place, date, time, method)',
    '{disinsection}',
    '签名 Signed  {signed}',
  ],
  2.6,
)
const GENERAL_EMPTY = {
  flight: '',
  persons: '',
  ill: '',
  signs: '',
  landed: '',
  disinsection: '',
  signed: '',
}
const GENERAL_FILLED = {
  flight: 'XH 618',
  persons: 240,
  ill: '1: 34A (moved 36C)',
  signs: 'persistent cough 持续咳嗽',
  landed: 'none 无',
  disinsection: 'pre-embarkation, 2 % permethrin residual',
  signed: 'Purser 乘务长',
}

/** The nine topics of the maritime declaration of health (IHR Annex 8), as the sheet gives them. */
const MARITIME = paper(
  'Maritime Declaration of Health',
  '航海健康申报书',
  [
    '船名/港口 Ship, port  {ship}',
    '1 非意外死亡 Death not by accident  {death}',
    '2 疑似传染病 Suspected infectious case  {suspected}',
    '3 患病多于平常 More ill than normal  {more}',
    '4 现有患者 Ill person now  {ill}',
    '5 曾请医生 Doctor consulted  {doctor}',
    '6 可致传播 Condition that may spread disease  {spread}',
    '7 卫生措施 Sanitary measure applied  {measure}',
    '8 偷渡者 Stowaways  {stowaways}',
    '9 患病动物 Sick animal or pet  {animal}',
    '船长 Master  {master}',
  ],
  2.5,
)
const MARITIME_EMPTY = {
  ship: '',
  death: '',
  suspected: '',
  more: '',
  ill: '',
  doctor: '',
  spread: '',
  measure: '',
  stowaways: '',
  animal: '',
  master: '',
}
const MARITIME_FILLED = {
  ship: 'MV Ansu Star, XC Porto Sul',
  death: 'no 否',
  suspected: 'yes 是: 1',
  more: 'no 否',
  ill: 'yes 是: 1',
  doctor: 'by radio 电讯',
  spread: 'no 否',
  measure: 'cabin isolated 已隔离',
  stowaways: 'no 否',
  animal: 'no 否',
  master: 'P. Rossi',
}

function declaration(
  id: string,
  face: Face,
  empty: ThingState['example'],
  filled: ThingState['example'],
): ThingKind {
  return {
    id,
    set: 'health-quarantine',
    displays: { '': { look: 'paper', widthPx: 320, faces: facesOf(['blank', 'filled'], face) } },
    states: { blank: { ...(empty && { example: empty }) }, filled: { ...(filled && { example: filled }) } },
  }
}

/** Seats of rows 31 to 37 of the wide body, three by three by three, in hundredths of the map. */
const FIRST_ROW = 31
const ROWS = 7
const ROW_STEP = 9.6
const rowY = (row: number): number => 22.6 + (row - FIRST_ROW) * ROW_STEP
const seatX = (seat: number): number => 12 + seat * 8 + Math.floor(seat / 3) * 6
const SEAT_LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'H', 'J', 'K']
const seatMark = (row: number, letter: string, fill: string): Mark => ({
  box: [seatX(SEAT_LETTERS.indexOf(letter)), rowY(row), 6.4, 6.8],
  fill,
})
const SEAT_MAP: readonly Mark[] = [
  { text: '座位图 SEAT MAP  XH 618', x: 5, y: 6, size: 6, font: 'bold' },
  ...SEAT_LETTERS.map(
    (text, seat): Mark => ({ text, x: seatX(seat) + 3.2, y: 17.5, size: 4.8, align: 'centre' }),
  ),
  ...Array.from({ length: ROWS }, (_, i) => FIRST_ROW + i).flatMap((row): Mark[] => [
    { text: `${row}`, x: 6, y: rowY(row) + 3.4, size: 4.6, align: 'centre' },
    ...SEAT_LETTERS.map((_, seat): Mark => ({ box: [seatX(seat), rowY(row), 6.4, 6.8], line: '#5a6168' })),
  ]),
]
/** So many rows each side of row 34, or of 34 to 36 where the patient sat in both; the map ends at row 37. */
const markedSeats = (rows: number, isBoth: boolean): Face => {
  const last = Math.min(FIRST_ROW + ROWS - 1, (isBoth ? 36 : 34) + rows)
  const from = rowY(34 - rows) - 0.6
  return {
    marks: [
      ...SEAT_MAP,
      { box: [11, from, 86, rowY(last) + 7.4 - from], fill: 'rgba(255,176,46,0.45)' },
      seatMark(34, 'A', '#c3271c'),
      ...(isBoth ? [seatMark(36, 'C', '#c3271c')] : []),
      { text: '{caption}', x: 50, y: 94, size: 5.4, font: 'bold', align: 'centre' },
    ],
  }
}

const CARD = paper(
  'Medical Convenience Card',
  '就诊方便卡',
  [
    '姓名 Name  {name}',
    '怀疑 Suspected  {suspected}',
    '发病 Onset  {onset}   签发 Issued  {issued}',
    '请优先诊治并报告疾控 Priority care; report',
    '检疫医师 Doctor  {doctor}',
  ],
  6.2,
)

const ring = (id: string, word: string): Readonly<Record<string, Face>> => ({
  [id]: {
    look: 'backlit',
    marks: [
      { text: word, x: 5, y: 30, size: 30, font: 'bold' },
      { text: '{language}', x: 5, y: 74, size: 24 },
      { text: '{time}', x: 95, y: 74, size: 24, align: 'right' },
    ],
  },
})

/** What belongs to the health-quarantine scene. Persons, flights and countries (user-assigned codes) are made up. */
export const HEALTH_QUARANTINE: readonly ThingKind[] = [
  {
    id: 'fever_camera',
    set: 'health-quarantine',
    readings: {
      faceC: { digits: 1, min: 30, max: 45 },
      blackbodyC: { digits: 1 },
      roomC: { digits: 1 },
      humidity: {},
    },
    displays: {
      '': {
        look: 'screen',
        widthPx: 320,
        faces: {
          warming: {
            marks: [
              {
                text: 'STABILISING 稳定中',
                x: 50,
                y: 46,
                size: 10,
                font: 'bold',
                align: 'centre',
                colour: CAUTION,
              },
              { text: '{remainingS} s', x: 50, y: 62, size: 10, align: 'centre' },
            ],
          },
          reading: thermalFace(GOOD, 'NORMAL 正常'),
          alarm: thermalFace(FEVER, 'ALARM 报警'),
          misaligned: {
            marks: [
              { picture: 'thermal', at: [0, 0, 100, 100] },
              { box: [66, 12, 22, 40], fill: '#fff6d2' },
              { box: [0, 0, 100, 13], fill: '#0b1014' },
              { text: 'REFLECTION 反光/阳光', x: 3, y: 7, size: 8.5, font: 'bold', colour: CAUTION },
            ],
          },
        },
      },
    },
    states: {
      off: { tint: { lamp: LAMP.dark } },
      warming: { tint: { lamp: LAMP.amber }, example: { remainingS: 540 } },
      reading: {
        tint: { lamp: LAMP.green },
        example: { faceC: 36.4, blackbodyC: 35, roomC: 22.5, humidity: 42 },
      },
      alarm: {
        tint: { lamp: LAMP.red },
        example: { faceC: 37.9, blackbodyC: 35, roomC: 22.5, humidity: 42 },
      },
      misaligned: { tint: { lamp: LAMP.amber }, example: { faceC: 36.4 } },
    },
  },
  {
    id: 'blackbody',
    set: 'health-quarantine',
    readings: { blackbodyC: { digits: 1 } },
    displays: {
      '': {
        look: 'led',
        widthPx: 112,
        faces: {
          warming: {
            marks: [
              {
                text: '{blackbodyC}',
                x: 50,
                y: 50,
                size: 66,
                font: 'seven',
                align: 'centre',
                colour: '#ffb02e',
              },
            ],
          },
          ready: {
            marks: [{ text: '{blackbodyC}', x: 50, y: 50, size: 66, font: 'seven', align: 'centre' }],
          },
        },
      },
    },
    states: { off: {}, warming: { example: { blackbodyC: 29.4 } }, ready: { example: { blackbodyC: 35 } } },
  },
  {
    id: 'ir_thermometer',
    set: 'health-quarantine',
    readings: { foreheadC: { digits: 1, min: 34, max: 42, none: '--.-' } },
    displays: {
      '': {
        look: 'lcd',
        widthPx: 112,
        faces: {
          ready: IR_FACE('#b4d2dd'),
          reading: IR_FACE('#8fdc9d'),
          fever: IR_FACE('#f0806a'),
          error: IR_FACE('#e8c16a'),
        },
      },
    },
    states: {
      off: {},
      ready: {},
      reading: { pose: { trigger: { moveM: [0, 0, 0.004] } }, example: { foreheadC: 36.6 } },
      fever: { pose: { trigger: { moveM: [0, 0, 0.004] } }, example: { foreheadC: 38.2 } },
      error: { pose: { trigger: { moveM: [0, 0, 0.004] } }, example: { foreheadC: 31 } },
    },
  },
  {
    id: 'probe_thermometer',
    set: 'health-quarantine',
    hidden: ['sheath'],
    readings: { axillaryC: { digits: 1, min: 32, max: 42.9, none: 'Lo' } },
    displays: {
      '': {
        look: 'lcd',
        widthPx: 56,
        faces: {
          ready: probeFace('°C'),
          measuring: probeFace('°C ●'),
          reading: probeFace('°C'),
          error: { marks: [{ text: 'Err', x: 50, y: 46, size: 22, font: 'seven', align: 'centre' }] },
        },
      },
    },
    states: {
      off: {},
      ready: { show: ['sheath'] },
      measuring: { show: ['sheath'], example: { axillaryC: 36.2 } },
      reading: { show: ['sheath'], example: { axillaryC: 38.6 } },
      error: { show: ['sheath'] },
      dirty: { tint: { '': '#cdbf8e' } },
    },
  },
  {
    id: 'oximeter',
    set: 'health-quarantine',
    readings: { spo2: { min: 35, max: 100, width: 2 }, pulse: { min: 25, max: 250, width: 2 } },
    displays: {
      upper: {
        look: 'oled',
        widthPx: 112,
        faces: {
          searching: oximeterFace('#9fb4c0'),
          reading: oximeterFace('#46e0ff'),
          alarm: oximeterFace(FEVER),
          'finger-out': {
            marks: [
              { text: 'FINGER', x: 50, y: 40, size: 17, font: 'bold', align: 'centre' },
              { text: 'OUT', x: 50, y: 62, size: 17, font: 'bold', align: 'centre' },
            ],
          },
        },
      },
    },
    states: {
      off: {},
      'finger-out': { pose: { upper: { turnDeg: ['x', -14] } } },
      searching: { pose: { upper: { turnDeg: ['x', -8] } } },
      reading: { pose: { upper: { turnDeg: ['x', -8] } }, example: { spo2: 97, pulse: 71, pleth: 60 } },
      alarm: { pose: { upper: { turnDeg: ['x', -8] } }, example: { spo2: 88, pulse: 118, pleth: 30 } },
    },
  },
  {
    id: 'co2_meter',
    set: 'health-quarantine',
    readings: { co2Ppm: { step: 1, min: 0, max: 5000, width: 4 }, roomC: { digits: 1 }, humidity: {} },
    displays: {
      '': {
        look: 'screen',
        widthPx: 168,
        faces: {
          warming: {
            marks: [{ text: 'WARM-UP 预热 {remainingS} s', x: 50, y: 50, size: 17, align: 'centre' }],
          },
          reading: co2Face(GOOD),
          caution: co2Face(CAUTION),
          alarm: co2Face(FEVER),
        },
      },
    },
    states: {
      off: { tint: { lamp: LAMP.dark } },
      warming: { tint: { lamp: LAMP.amber }, example: { remainingS: 90 } },
      reading: { tint: { lamp: LAMP.green }, example: { co2Ppm: 502, roomC: 22.4, humidity: 45 } },
      caution: { tint: { lamp: LAMP.amber }, example: { co2Ppm: 1080, roomC: 23.1, humidity: 48 } },
      alarm: { tint: { lamp: LAMP.red }, example: { co2Ppm: 2140, roomC: 24, humidity: 51 } },
    },
  },
  {
    id: 'bp_monitor',
    set: 'health-quarantine',
    readings: {
      systolic: { width: 3 },
      diastolic: { width: 3 },
      pulse: { width: 3 },
      cuffMmHg: { width: 3 },
    },
    displays: {
      '': {
        look: 'lcd',
        widthPx: 144,
        faces: {
          inflating: {
            marks: [
              { text: '{cuffMmHg}', x: 90, y: 42, size: 44, font: 'seven', align: 'right' },
              { text: 'mmHg ▲', x: 90, y: 82, size: 15, align: 'right', font: 'bold' },
            ],
          },
          reading: BP_FACE,
          error: { marks: [{ text: 'E 2', x: 50, y: 50, size: 44, font: 'seven', align: 'centre' }] },
        },
      },
    },
    states: {
      off: {},
      inflating: { example: { cuffMmHg: 148 } },
      reading: { example: { systolic: 128, diastolic: 82, pulse: 96 } },
      error: {},
    },
  },
  {
    id: 'pressure_gauge',
    set: 'health-quarantine',
    readings: { roomPa: { digits: 0 } },
    driven: [
      {
        reading: 'roomPa',
        part: 'needle',
        turn: 'z',
        stopsDeg: [
          [-20, 120],
          [20, -120],
        ],
      },
    ],
    states: {
      negative: { example: { roomPa: -8 } },
      zero: { example: { roomPa: 0 } },
      positive: { example: { roomPa: 6 } },
    },
  },
  {
    id: 'chlorine_strips',
    set: 'health-quarantine',
    readings: { chlorineMgL: {} },
    driven: [
      {
        reading: 'chlorineMgL',
        part: 'pad',
        stopsTint: [
          [0, '#f2efdf'],
          [50, '#e3d9bd'],
          [100, '#cfc0a3'],
          [300, '#b39a84'],
          [500, '#947263'],
          [1000, '#6e4d4c'],
          [2000, '#45303a'],
        ],
      },
    ],
    states: { dry: {}, reading: { example: { chlorineMgL: 1000 } } },
  },
  { id: 'stethoscope', set: 'health-quarantine', states: { ready: {}, dirty: { tint: { '': '#cdbf8e' } } } },
  {
    id: 'cold_box',
    set: 'health-quarantine',
    readings: { insideC: { digits: 1 } },
    displays: {
      '': {
        look: 'screen',
        widthPx: 112,
        faces: { closed: coldFace(GOOD), open: coldFace(CAUTION), alarm: coldFace(FEVER) },
      },
    },
    states: {
      closed: { example: { insideC: 4.3 } },
      open: {
        pose: { lid: { turnDeg: ['x', -100] }, handle: { turnDeg: ['x', 80] } },
        example: { insideC: 6.9 },
      },
      alarm: { example: { insideC: 9.4 } },
      off: {},
    },
  },
  {
    id: 'ice_pack',
    set: 'health-quarantine',
    hidden: ['frost'],
    states: { frozen: { show: ['frost'] }, thawed: {} },
  },
  {
    id: 'swab_kit',
    set: 'health-quarantine',
    hidden: ['swab', 'used'],
    displays: {
      '': {
        look: 'paper',
        widthPx: 64,
        faces: facesOf(['sealed', 'expired', 'open', 'used', 'labelled'], EXPIRY),
      },
    },
    states: {
      sealed: { example: FRESH },
      expired: { example: { ...FRESH, expiry: '2026-03' } },
      open: { show: ['swab'], hide: ['pouch'], example: FRESH },
      used: { show: ['swab', 'used'], hide: ['pouch'], example: FRESH },
      labelled: { hide: ['pouch'], example: LABELLED },
    },
  },
  tube('transport_medium'),
  tube('cary_blair'),
  {
    id: 'triple_packaging',
    set: 'health-quarantine',
    hidden: ['marks'],
    displays: {
      marks: { look: 'paper', widthPx: 128, faces: facesOf(['marked', 'labelled'], UN3373_CONTACT) },
    },
    states: {
      'laid-out': { pose: FLAPS_OPEN },
      packed: { pose: { ...PACKED, ...FLAPS_OPEN } },
      'no-absorbent': { hide: ['absorbent'], pose: { ...PACKED, ...FLAPS_OPEN } },
      closed: { pose: PACKED },
      marked: { show: ['marks'], pose: PACKED, example: { to: '', address: '', contact: '', phone: '' } },
      labelled: { show: ['marks'], pose: PACKED, example: SENT },
    },
  },
  { id: 'mosquito_aspirator', set: 'health-quarantine', states: { ready: {} } },
  {
    id: 'mosquito_tube',
    set: 'health-quarantine',
    hidden: ['mosquito'],
    displays: {
      '': {
        look: 'paper',
        widthPx: 64,
        faces: facesOf(['empty', 'filled'], {
          marks: [
            { text: '{code}', x: 50, y: 35, size: 26, align: 'centre', font: 'bold' },
            { text: '{place}', x: 50, y: 72, size: 22, align: 'centre' },
          ],
        }),
      },
    },
    states: {
      empty: { example: { code: '', place: '' } },
      filled: { show: ['mosquito'], example: { code: 'V-03', place: 'galley 厨房' } },
    },
  },
  {
    id: 'yellow_bag',
    set: 'health-quarantine',
    hidden: ['three_quarters', 'overfull', 'tied', 'print'],
    states: {
      empty: {},
      'three-quarters': { show: ['three_quarters', 'print'], hide: ['flat'] },
      overfull: { show: ['overfull', 'print'], hide: ['flat'], pose: { print: { moveM: [0, 0.01, 0.012] } } },
      tied: { show: ['tied', 'print'], hide: ['flat'], pose: { print: { moveM: [0, -0.012, 0] } } },
    },
  },
  booklet('icvp', ICVP_PAGE, {
    valid: VACCINATED,
    'too-recent': { ...VACCINATED, date: '2026-11-17', validFrom: '2026-11-27' },
    'old-card': { ...VACCINATED, date: '2011-05-20', validFrom: '2011-05-30', validUntil: '2021-05-29' },
    waiver: {
      ...VACCINATED,
      date: '—',
      batch: '—',
      validFrom: '—',
      validUntil: '—',
      stamp: '',
      note: 'WAIVER 豁免: medical contraindication',
    },
    'no-stamp': { ...VACCINATED, stamp: '', signature: '' },
  }),
  booklet('passport', PASSPORT_PAGE, { open: HOLDER }),
  booklet('passport_diplomatic', PASSPORT_PAGE, {
    open: {
      ...HOLDER,
      surname: 'LINDQVIST',
      given: 'ANNA',
      number: 'D0001742',
      sex: 'F',
      born: '1974-09-02',
    },
  }),
  declaration('declaration_card', DECLARATION, NOTHING_DECLARED, DECLARED),
  declaration('general_declaration', GENERAL, GENERAL_EMPTY, GENERAL_FILLED),
  declaration('maritime_declaration', MARITIME, MARITIME_EMPTY, MARITIME_FILLED),
  {
    id: 'convenience_card',
    set: 'health-quarantine',
    displays: { '': { look: 'paper', widthPx: 240, faces: facesOf(['blank', 'signed'], CARD) } },
    states: {
      blank: { example: { name: '', suspected: '', onset: '', issued: '', doctor: '' } },
      signed: {
        example: {
          name: 'L. Costa',
          suspected: 'dengue 登革热',
          onset: '2026-11-19',
          issued: '2026-11-21',
          doctor: 'Dr M. Sun',
        },
      },
    },
  },
  {
    id: 'locator_form',
    set: 'health-quarantine',
    displays: { '': { look: 'paper', widthPx: 224, faces: facesOf(['blank', 'filled'], LOCATOR) } },
    states: {
      blank: { example: { name: '', seat: '', address: '', phone: '', onward: '', contact: '' } },
      filled: { example: LOCATED },
    },
  },
  {
    id: 'seat_map',
    set: 'health-quarantine',
    displays: {
      '': {
        look: 'paper',
        widthPx: 320,
        faces: {
          blank: { marks: SEAT_MAP },
          'no-rows': {
            marks: [
              ...SEAT_MAP,
              seatMark(34, 'A', '#c3271c'),
              { text: '{caption}', x: 50, y: 94, size: 5.4, font: 'bold', align: 'centre' },
            ],
          },
          'one-row': markedSeats(1, false),
          'two-rows': markedSeats(2, false),
          'three-rows': markedSeats(3, false),
          'one-row-both': markedSeats(1, true),
          'two-rows-both': markedSeats(2, true),
          'three-rows-both': markedSeats(3, true),
        },
      },
    },
    states: {
      blank: {},
      'no-rows': { example: { caption: '34A: 0 密切接触者 close contacts' } },
      'one-row': { example: { caption: '34A ± 1: 26 密切接触者 close contacts' } },
      'two-rows': { example: { caption: '34A ± 2: 44 密切接触者 close contacts' } },
      'three-rows': { example: { caption: '34A ± 3: 62 密切接触者 close contacts' } },
      'one-row-both': { example: { caption: '34A, 36C ± 1: 44 密切接触者 close contacts' } },
      'two-rows-both': { example: { caption: '34A, 36C ± 2: 62 密切接触者 close contacts' } },
      'three-rows-both': { example: { caption: '34A, 36C ± 3: 80 密切接触者 close contacts' } },
    },
  },
  {
    id: 'interpreter_phone',
    set: 'health-quarantine',
    displays: {
      '': {
        look: 'lcd',
        widthPx: 128,
        faces: {
          ...ring('ready', 'READY 就绪'),
          ...ring('calling', 'CALLING 呼叫'),
          ...ring('speaking', 'ON LINE 通话'),
        },
      },
    },
    states: {
      ready: { tint: { lamp: LAMP.dark }, example: { language: '', time: '' } },
      calling: {
        tint: { lamp: LAMP.amber },
        pose: { handset: { moveM: [-0.1, -0.03, 0.02], turnDeg: ['y', 12] } },
        example: { language: 'فارسی Farsi', time: '' },
      },
      speaking: {
        tint: { lamp: LAMP.green },
        pose: { handset: { moveM: [-0.1, -0.03, 0.02], turnDeg: ['y', 12] } },
        example: { language: 'فارسی Farsi', time: '02:14' },
      },
    },
  },
  {
    id: 'call_bell',
    set: 'health-quarantine',
    states: {
      ready: { tint: { lamp: LAMP.dark } },
      pressed: { pose: { button: { moveM: [0, -0.0018, 0] } }, tint: { lamp: LAMP.red } },
    },
  },
  {
    id: 'stretcher_wheeled',
    set: 'health-quarantine',
    states: {
      flat: {},
      'rail-down': { pose: { rail_right: { turnDeg: ['z', -165] } } },
      'back-raised': { pose: { back: { turnDeg: ['x', 42] } } },
    },
  },
  {
    id: 'wheelchair',
    set: 'health-quarantine',
    states: {
      ready: {},
      'feet-up': { pose: { foot_right: { turnDeg: ['z', -88] }, foot_left: { turnDeg: ['z', 88] } } },
    },
  },
  {
    id: 'iv_bag',
    set: 'health-quarantine',
    states: { closed: { pose: { clamp: { moveM: [0, 0.02, 0] } } }, running: {} },
  },
  {
    id: 'ors',
    set: 'health-quarantine',
    hidden: ['torn', 'drink'],
    states: { sealed: {}, mixed: { show: ['torn', 'drink'], hide: ['sachet'] } },
  },
  {
    id: 'oxygen',
    set: 'health-quarantine',
    readings: { cylinderBar: {} },
    driven: [
      {
        reading: 'cylinderBar',
        part: 'needle',
        turn: 'z',
        stopsDeg: [
          [0, 90],
          [250, -90],
        ],
      },
    ],
    states: {
      closed: { example: { cylinderBar: 200 } },
      running: { pose: { valve: { turnDeg: ['y', 90] } }, example: { cylinderBar: 150 } },
      empty: { pose: { valve: { turnDeg: ['y', 90] } }, example: { cylinderBar: 4 } },
    },
  },
  ...['disinfectant_chlorine', 'disinfectant_cabin'].map(
    (id): ThingKind => ({ id, set: 'health-quarantine', states: { closed: {}, open: { hide: ['cap'] } } }),
  ),
  {
    id: 'disinfectant_sprayer',
    set: 'health-quarantine',
    readings: { chlorineMgL: {} },
    displays: {
      '': {
        look: 'paper',
        widthPx: 112,
        faces: facesOf(['ready', 'pumped'], {
          marks: [
            { text: '{content}', x: 50, y: 30, size: 30, font: 'bold', align: 'centre' },
            { text: '{chlorineMgL} mg/L  {mixedAt}', x: 50, y: 72, size: 26, align: 'centre' },
          ],
        }),
      },
    },
    states: {
      ready: { example: { content: '有效氯 chlorine', chlorineMgL: 1000, mixedAt: '13:40' } },
      pumped: {
        pose: { pump: { moveM: [0, -0.02, 0] } },
        example: { content: '有效氯 chlorine', chlorineMgL: 1000, mixedAt: '13:40' },
      },
    },
  },
  {
    id: 'dilution_jug',
    set: 'health-quarantine',
    readings: { waterL: { digits: 1 } },
    driven: [
      {
        reading: 'waterL',
        part: 'water',
        move: 'y',
        stopsM: [
          [0, -0.205],
          [10, 0.055],
        ],
      },
    ],
    states: { empty: { hide: ['water'] }, filled: { example: { waterL: 8 } } },
  },
  {
    id: 'insect_spray',
    set: 'health-quarantine',
    states: {
      closed: {},
      open: { hide: ['cap'] },
      spraying: { hide: ['cap'], pose: { nozzle: { moveM: [0, -0.003, 0] } } },
    },
  },
  {
    id: 'boarding_kit',
    set: 'health-quarantine',
    states: { closed: {}, open: { pose: { lid: { turnDeg: ['x', -104] } } } },
  },
]
