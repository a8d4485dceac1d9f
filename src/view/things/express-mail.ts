import type { Face, Mark } from './display.ts'
import { facesOf, LAMP } from './parts.ts'
import type { ThingKind } from './thing.ts'

const UP = '#3fd07a'
const AMBER = '#ffb02e'
const ALARM = '#ff4a3a'

/** The screen of the trace detector: a coloured head, a big word, what is under it. */
function etdFace(colour: string, head: string, word: string, lines: readonly string[]): Face {
  return {
    marks: [
      { box: [0, 0, 100, 20], fill: colour },
      { text: head, x: 4, y: 10.5, size: 11, font: 'bold', colour: '#0b1014' },
      { text: '{time}', x: 96, y: 10.5, size: 10, align: 'right', colour: '#0b1014' },
      { text: word, x: 50, y: 42, size: 22, font: 'bold', align: 'centre', colour },
      ...lines.map((text, i): Mark => ({ text, x: 50, y: 66 + i * 14, size: 10.5, align: 'centre' })),
    ],
  }
}

/** Weighs to 60 kg in steps of 10 g; beyond, and below zero by more than 200 g, it shows dashes. */
const MASS = { massKg: { digits: 2, step: 0.01, min: -0.2, max: 60, below: '-----', above: '-----' } }
const scaleFace = (sign: string): Face => ({
  look: 'backlit',
  marks: [
    { text: '{massKg}', x: 82, y: 54, size: 62, font: 'seven', align: 'right' },
    { text: 'kg', x: 86, y: 74, size: 26, font: 'bold' },
    { text: sign, x: 3, y: 14, size: 20, font: 'bold' },
  ],
})

function scale(id: string): ThingKind {
  return {
    id,
    set: 'express-mail',
    readings: MASS,
    displays: {
      '': {
        look: 'lcd',
        widthPx: 176,
        faces: {
          zero: scaleFace('→0←'),
          weighing: scaleFace('~'),
          stable: scaleFace('○ STABLE 稳定'),
          drifted: scaleFace('○ STABLE 稳定'),
          overload: scaleFace('OVER 超载'),
        },
      },
    },
    states: {
      off: {},
      zero: { example: { massKg: 0 } },
      weighing: { pose: { platform: { moveM: [0, -0.001, 0] } }, example: { massKg: 3.87 } },
      stable: { pose: { platform: { moveM: [0, -0.001, 0] } }, example: { massKg: 4.12 } },
      drifted: { example: { massKg: 0.02 } },
      overload: { pose: { platform: { moveM: [0, -0.002, 0] } }, example: { massKg: 61 } },
    },
  }
}

const doseFace = (colour: string, word: string): Face => ({
  marks: [
    { box: [0, 0, 100, 18], fill: colour },
    { text: word, x: 50, y: 9.5, size: 12, font: 'bold', align: 'centre', colour: '#0b1014' },
    { text: '{doseRateUSvH}', x: 62, y: 46, size: 34, font: 'seven', align: 'right' },
    { text: 'µSv/h', x: 66, y: 54, size: 15, font: 'bold' },
    { text: '{countsPerS} cps', x: 6, y: 78, size: 12 },
    { bar: [6, 88, 88, 6], reading: 'countsPerS', full: 2000, colour },
  ],
})

const written = (lines: readonly string[], size: number): Face => ({
  marks: lines.map(
    (text, i): Mark => ({
      text,
      x: 4,
      y: ((i + 0.6) * 100) / lines.length,
      size,
    }),
  ),
})

const WAYBILL = written(
  ['发 From {sender}', '收 To {addressee}', '{phone}', '{goods}  ·  {massKg} kg  ·  {value}', '{number}'],
  11,
)
const CN22 = written(
  ['□ gift 礼品  ☒ sale 销售', '{goods}', 'HS {hs}   {origin}', '{massKg} kg   {value}', '{number}'],
  8,
)
const CN23 = written(
  [
    'From 寄件人 {sender}',
    'To 收件人 {addressee}  {phone}',
    '{goods}   ×{quantity}',
    'HS {hs}   origin 原产 {origin}',
    'net {massKg} kg   value 价值 {value}',
    '{number}   signed 签名 {signed}',
  ],
  9,
)
const DECLARED = {
  sender: 'Orchard Toys, Porta Nova, XB',
  addressee: 'L. Chen, Unit 4, 18 Canal Rd',
  phone: 'T 555 0142',
  goods: 'model toy 模型玩具',
  quantity: 6,
  hs: '9503.00',
  origin: 'XB',
  massKg: '0.62',
  value: 'CNY 180',
  number: 'CP 7612 9403 8 XB',
  signed: 'O. Toys',
}

function label(id: string, face: Face, widthPx: number): ThingKind {
  return {
    id,
    set: 'express-mail',
    hidden: ['flag'],
    displays: { '': { look: 'paper', widthPx, faces: facesOf(['ready', 'flagged'], face) } },
    states: { ready: { example: DECLARED }, flagged: { show: ['flag'], example: DECLARED } },
  }
}

/** What belongs to the express-mail hall. Names, numbers and countries (user-assigned codes) are made up. */
export const EXPRESS_MAIL: readonly ThingKind[] = [
  {
    id: 'etd',
    set: 'express-mail',
    hidden: ['swab', 'printout'],
    readings: { remainingS: { digits: 0 }, temperatureC: { digits: 0 } },
    displays: {
      '': {
        look: 'screen',
        widthPx: 240,
        faces: {
          warming: etdFace(AMBER, 'WARM-UP 预热', '{temperatureC} °C', ['ready in 剩余 {remainingS} s']),
          ready: etdFace(UP, 'READY 就绪', 'INSERT SWAB', ['插入采样纸']),
          analysing: etdFace('#58b6ff', 'ANALYSING 分析', '{remainingS} s', ['do not remove 请勿取出']),
          pass: etdFace(UP, 'RESULT 结果', 'PASS 通过', ['no trace found 未检出']),
          alarm: etdFace(ALARM, 'ALARM 报警', '{substance}', ['repeat with a new swab', '换新采样纸复测']),
          'clear-down': etdFace(AMBER, 'CLEAR-DOWN 清洁', '{remainingS} s', ['purging 净化中']),
        },
      },
    },
    states: {
      off: { tint: { lamp: LAMP.dark } },
      warming: { tint: { lamp: LAMP.amber }, example: { temperatureC: 143, remainingS: 480, time: '08:02' } },
      ready: { tint: { lamp: LAMP.green }, example: { time: '14:07' } },
      analysing: { show: ['swab'], tint: { lamp: LAMP.blue }, example: { remainingS: 6, time: '14:07' } },
      pass: { show: ['swab', 'printout'], tint: { lamp: LAMP.green }, example: { time: '14:08' } },
      alarm: {
        show: ['swab', 'printout'],
        tint: { lamp: LAMP.red },
        example: { substance: 'NARCOTIC', time: '14:08' },
      },
      'clear-down': { tint: { lamp: LAMP.amber }, example: { remainingS: 34, time: '14:09' } },
    },
  },
  {
    id: 'swab',
    set: 'express-mail',
    hidden: ['stain'],
    states: { fresh: {}, used: { show: ['stain'] }, empty: { hide: ['cloth'] } },
  },
  { id: 'swab_box', set: 'express-mail', states: { ready: {}, empty: { hide: ['swabs'] } } },
  scale('parcel_scale'),
  scale('floor_scale'),
  {
    id: 'radiation_portal',
    set: 'express-mail',
    readings: { doseRateUSvH: { digits: 2 }, countsPerS: { digits: 0 } },
    displays: {
      '': {
        look: 'screen',
        widthPx: 200,
        faces: {
          background: doseFace(UP, 'NORMAL 正常'),
          measuring: doseFace('#58b6ff', 'MEASURING 测量'),
          alarm: doseFace(ALARM, 'γ ALARM 报警'),
          fault: {
            marks: [
              { text: 'FAULT 故障', x: 50, y: 50, size: 22, font: 'bold', align: 'centre', colour: AMBER },
            ],
          },
        },
      },
    },
    states: {
      off: { tint: { lamp: LAMP.dark } },
      background: { tint: { lamp: LAMP.green }, example: { doseRateUSvH: 0.09, countsPerS: 412 } },
      measuring: { tint: { lamp: LAMP.blue }, example: { doseRateUSvH: 0.1, countsPerS: 431 } },
      alarm: { tint: { lamp: LAMP.red }, example: { doseRateUSvH: 0.31, countsPerS: 1460 } },
      fault: { tint: { lamp: LAMP.amber } },
    },
  },
  {
    id: 'radiation_meter',
    set: 'express-mail',
    readings: {
      doseRateUSvH: { digits: 2, max: 10_000, above: 'OVER' },
      countsPerS: { digits: 0 },
      remainingS: { digits: 0 },
    },
    displays: {
      '': {
        look: 'screen',
        widthPx: 160,
        faces: {
          reading: doseFace(UP, 'SURVEY 巡测'),
          alarm: doseFace(ALARM, 'ALARM 报警'),
          identifying: {
            marks: [
              { text: 'IDENTIFY 核素识别', x: 50, y: 14, size: 13, font: 'bold', align: 'centre' },
              {
                text: '{remainingS} s',
                x: 50,
                y: 46,
                size: 30,
                font: 'bold',
                align: 'centre',
                colour: '#58b6ff',
              },
              { text: '{doseRateUSvH} µSv/h', x: 50, y: 82, size: 15, align: 'centre' },
            ],
          },
          identified: {
            marks: [
              { text: '{nuclide}', x: 50, y: 34, size: 34, font: 'bold', align: 'centre', colour: AMBER },
              { text: '{category}', x: 50, y: 62, size: 13, align: 'centre' },
              { text: '{doseRateUSvH} µSv/h', x: 50, y: 84, size: 15, align: 'centre' },
            ],
          },
        },
      },
    },
    states: {
      off: { tint: { lamp: LAMP.dark } },
      reading: { tint: { lamp: LAMP.green }, example: { doseRateUSvH: 0.09, countsPerS: 38 } },
      alarm: { tint: { lamp: LAMP.red }, example: { doseRateUSvH: 2.4, countsPerS: 960 } },
      identifying: {
        tint: { lamp: LAMP.blue },
        pose: { trigger: { moveM: [0, 0, 0.004] } },
        example: { doseRateUSvH: 2.41, remainingS: 27 },
      },
      identified: {
        tint: { lamp: LAMP.amber },
        example: { doseRateUSvH: 2.38, nuclide: 'K-40', category: 'NATURAL 天然' },
      },
    },
  },
  {
    id: 'xray_console',
    set: 'express-mail',
    states: {
      off: { tint: { lamp_power: LAMP.dark, lamp_xray: LAMP.dark } },
      ready: {
        pose: { key: { turnDeg: ['y', -60] } },
        tint: { lamp_power: LAMP.green, lamp_xray: LAMP.dark },
      },
      'xray-on': {
        pose: { key: { turnDeg: ['y', -60] } },
        tint: { lamp_power: LAMP.green, lamp_xray: LAMP.red },
      },
      'tip-pressed': {
        pose: { key: { turnDeg: ['y', -60] }, tip: { moveM: [0, -0.003, 0] } },
        tint: { lamp_power: LAMP.green, lamp_xray: LAMP.red, tip: [1.6, 1.3, 1.8] },
      },
      'emergency-stop': {
        pose: { key: { turnDeg: ['y', -60] }, estop: { moveM: [0, -0.005, 0] } },
        tint: { lamp_power: LAMP.amber, lamp_xray: LAMP.dark },
      },
    },
  },
  {
    id: 'estop',
    set: 'express-mail',
    states: { ready: {}, pressed: { pose: { button: { moveM: [0, 0, -0.006] } } } },
  },
  { id: 'test_piece', set: 'express-mail', states: { ready: {} } },
  { id: 'step_wedge', set: 'express-mail', states: { ready: {} } },
  label('waybill', WAYBILL, 200),
  label('cn22', CN22, 128),
  label('cn23', CN23, 256),
  {
    id: 'customs_tape',
    set: 'express-mail',
    hidden: ['cut'],
    displays: {
      '': {
        look: 'paper',
        widthPx: 96,
        faces: facesOf(['sealed', 'broken'], {
          marks: [{ text: 'No {number}', x: 50, y: 50, size: 70, font: 'bold', align: 'centre' }],
        }),
      },
    },
    states: {
      sealed: { example: { number: '0031 7742' } },
      broken: { show: ['cut'], hide: ['whole'], example: { number: '0031 7742' } },
    },
  },
  {
    id: 'examined_label',
    set: 'express-mail',
    displays: {
      '': {
        look: 'paper',
        widthPx: 128,
        faces: { ready: { marks: [{ text: '{date}  {officer}', x: 50, y: 50, size: 56, align: 'centre' }] } },
      },
    },
    states: { ready: { example: { date: '2026-11-21', officer: 'W. Lin 0217' } } },
  },
  {
    id: 'evidence_tag',
    set: 'express-mail',
    displays: {
      '': {
        look: 'paper',
        widthPx: 112,
        faces: facesOf(
          ['blank', 'signed'],
          written(
            [
              '案号 {case}',
              '柜 Locker {locker}',
              '封志 {seal}',
              '入库 In {in}',
              '移交 Out {out}',
              '签名 {signed}',
            ],
            10.5,
          ),
        ),
      },
    },
    states: {
      blank: { example: { case: '', locker: 7, seal: '', in: '', out: '', signed: '' } },
      signed: {
        example: { case: '2026-0417', locker: 7, seal: 'CN 480217', in: '15:02', out: '', signed: 'W. Lin' },
      },
    },
  },
  {
    id: 'cage_lock',
    set: 'express-mail',
    states: {
      closed: {},
      open: { pose: { shackle: { moveM: [0, 0.014, 0], turnDeg: ['y', 70] } } },
    },
  },
  {
    id: 'cabinet_tubes',
    set: 'express-mail',
    hidden: ['ants'],
    displays: {
      '': {
        look: 'paper',
        widthPx: 160,
        faces: facesOf(['empty', 'filled'], {
          marks: [{ text: '{label}', x: 50, y: 50, size: 70, align: 'centre' }],
        }),
      },
    },
    states: {
      empty: { example: { label: '' } },
      filled: { show: ['ants'], example: { label: 'Q-0417 · live insects 活体昆虫 ×24' } },
    },
  },
  {
    id: 'cash',
    set: 'express-mail',
    hidden: ['fan'],
    states: { bundled: {}, 'fanned-out': { show: ['fan'], hide: ['bundle'] } },
  },
  { id: 'dog_lead', set: 'express-mail', states: { ready: {} } },
  { id: 'dog_bowl', set: 'express-mail', states: { empty: { hide: ['water'] }, full: {} } },
  { id: 'photo_scale', set: 'express-mail', states: { ready: {} } },
  {
    id: 'detector_dog',
    set: 'express-mail',
    hidden: ['sitting'],
    states: {
      standing: {},
      scenting: { pose: { head: { moveM: [0, -0.1, 0.05], turnDeg: ['x', 48] } } },
      sitting: {
        show: ['sitting'],
        hide: ['standing'],
        pose: { head: { moveM: [0, 0.082, -0.255], turnDeg: ['x', 4] } },
      },
      alert: {
        show: ['sitting'],
        hide: ['standing'],
        pose: { head: { moveM: [0, 0.085, -0.258], turnDeg: ['x', -16] } },
      },
    },
  },
]
