import type { Face, Mark } from './display.ts'
import { facesOf, LAMP } from './parts.ts'
import type { ThingKind, ThingState } from './thing.ts'

const PRESSED: NonNullable<ThingState['pose']>[string] = { moveM: [0, -0.0018, 0] }

/** What one holds, carries and wears everywhere. Figures of displays are those of the instrument's kind, not of a brand. */
const TOOLS: readonly ThingKind[] = [
  {
    id: 'smartphone',
    set: 'common',
    displays: {
      '': {
        look: 'oled',
        widthPx: 112,
        faces: {
          on: {
            ground: '#16324f',
            marks: [
              { text: '{time}', x: 50, y: 20, size: 13, align: 'centre' },
              { box: [18, 84, 14, 7], fill: '#37a35a' },
              { box: [43, 84, 14, 7], fill: '#d8dde2' },
              { box: [68, 84, 14, 7], fill: '#3a78c9' },
            ],
          },
          calling: {
            marks: [
              { text: '{name}', x: 50, y: 26, size: 11, align: 'centre', font: 'bold' },
              { text: '{time}', x: 50, y: 38, size: 7, align: 'centre' },
              { box: [36, 78, 28, 13], fill: '#d23a31' },
            ],
          },
        },
      },
    },
    states: {
      off: {},
      on: { example: { time: '14:07' } },
      calling: { example: { name: '120', time: '00:12' } },
    },
  },
  {
    id: 'radio',
    set: 'common',
    readings: { channel: { digits: 0, width: 2, fill: '0' } },
    displays: {
      '': {
        look: 'lcd',
        widthPx: 128,
        faces: {
          on: {
            look: 'backlit',
            marks: [
              { text: 'CH', x: 6, y: 26, size: 26, font: 'bold' },
              { text: '{channel}', x: 34, y: 50, size: 58, font: 'seven' },
              { bar: [70, 16, 24, 12], reading: 'battery', full: 1 },
              { text: '{name}', x: 6, y: 84, size: 24, font: 'bold' },
            ],
          },
          transmitting: {
            look: 'backlit',
            marks: [
              { text: 'TX', x: 6, y: 26, size: 26, font: 'bold' },
              { text: '{channel}', x: 34, y: 50, size: 58, font: 'seven' },
              { bar: [70, 16, 24, 12], reading: 'battery', full: 1 },
              { text: '{name}', x: 6, y: 84, size: 24, font: 'bold' },
            ],
          },
        },
      },
    },
    states: {
      off: { tint: { lamp: LAMP.dark } },
      on: { tint: { lamp: LAMP.green }, example: { channel: 6, battery: 0.8, name: 'CUSTOMS' } },
      transmitting: {
        tint: { lamp: LAMP.red },
        pose: { ptt: { moveM: [0.0015, 0, 0] } },
        example: { channel: 6, battery: 0.8, name: 'CUSTOMS' },
      },
    },
  },
  {
    id: 'torch',
    set: 'common',
    states: {
      off: { tint: { lens: [0.7, 0.7, 0.7] } },
      on: { tint: { lens: LAMP.white }, pose: { switch: { moveM: [0, 0, -0.003] } } },
    },
  },
  {
    id: 'camera',
    set: 'common',
    readings: { number: { width: 4, fill: '0' } },
    displays: {
      '': {
        look: 'screen',
        widthPx: 144,
        faces: {
          on: {
            ground: '#6b7276',
            marks: [
              { box: [0, 0, 100, 13], fill: '#0d1216' },
              { text: 'P  1/125  F4', x: 4, y: 7, size: 10, colour: '#e9eff4' },
              { text: '{number}', x: 96, y: 7, size: 10, align: 'right', colour: '#e9eff4' },
              { box: [25, 28, 50, 48], line: '#f3f3f0' },
            ],
          },
          flash: {
            ground: '#f4f6f6',
            marks: [
              { text: '{number}', x: 50, y: 50, size: 22, align: 'centre', font: 'bold', colour: '#20262b' },
            ],
          },
        },
      },
    },
    states: {
      off: {},
      on: { example: { number: 118 } },
      flash: { tint: { flash: LAMP.white }, pose: { shutter: PRESSED }, example: { number: 119 } },
    },
  },
  {
    id: 'body_cam',
    set: 'common',
    displays: {
      '': {
        look: 'oled',
        widthPx: 112,
        faces: {
          on: {
            marks: [
              { text: 'STBY', x: 6, y: 28, size: 30, font: 'bold', colour: '#8fe39a' },
              { text: '{time}', x: 6, y: 74, size: 32, font: 'bold' },
            ],
          },
          recording: {
            marks: [
              { text: '● REC', x: 6, y: 28, size: 30, font: 'bold', colour: '#ff4b3a' },
              { text: '{time}', x: 6, y: 74, size: 32, font: 'bold' },
            ],
          },
        },
      },
    },
    states: {
      off: { tint: { lamp: LAMP.dark } },
      on: { tint: { lamp: LAMP.green }, example: { time: '14:07:12' } },
      recording: { tint: { lamp: LAMP.red }, example: { time: '00:03:41' } },
    },
  },
  {
    id: 'stopwatch',
    set: 'common',
    displays: {
      '': {
        look: 'lcd',
        widthPx: 128,
        faces: Object.fromEntries(
          ['ready', 'running', 'stopped'].map((id) => [
            id,
            {
              marks: [
                { text: '{time}', x: 95, y: 58, size: 50, font: 'seven' as const, align: 'right' as const },
                {
                  text: id === 'running' ? 'RUN' : id === 'stopped' ? 'STOP' : '1/100 s',
                  x: 5,
                  y: 15,
                  size: 19,
                  font: 'bold' as const,
                },
              ],
            },
          ]),
        ),
      },
    },
    states: {
      ready: { example: { time: '0:00.00' } },
      running: { pose: { start: { moveM: [0, 0, 0.0015] } }, example: { time: '1:23.40' } },
      stopped: { example: { time: '1:30.05' } },
    },
  },
  {
    id: 'wall_clock',
    set: 'common',
    readings: { hourOfDay: {}, minuteOfHour: {}, secondOfMinute: {} },
    driven: [
      {
        reading: 'hourOfDay',
        part: 'hour',
        turn: 'z',
        stopsDeg: [
          [0, 0],
          [24, -720],
        ],
      },
      {
        reading: 'minuteOfHour',
        part: 'minute',
        turn: 'z',
        stopsDeg: [
          [0, 0],
          [60, -360],
        ],
      },
      {
        reading: 'secondOfMinute',
        part: 'second',
        turn: 'z',
        stopsDeg: [
          [0, 0],
          [60, -360],
        ],
      },
    ],
    states: { running: { example: { hourOfDay: 10.15, minuteOfHour: 9, secondOfMinute: 36 } } },
  },
  { id: 'pen', set: 'common', states: { ready: {} } },
  { id: 'marker', set: 'common', states: { closed: {}, open: { hide: ['cap'] } } },
  {
    id: 'cutter',
    set: 'common',
    states: {
      closed: { pose: { blade: { moveM: [0, 0, 0.022] }, slider: { moveM: [0, 0, 0.022] } } },
      open: { pose: { blade: { moveM: [0, 0, -0.022] }, slider: { moveM: [0, 0, -0.022] } } },
    },
  },
  { id: 'magnifier', set: 'common', states: { ready: {} } },
  {
    id: 'uv_lamp',
    set: 'common',
    states: { off: {}, on: { tint: { tube: [4, 2.6, 22] }, pose: { switch: { moveM: [0, 0, -0.002] } } } },
  },
  {
    id: 'stamp',
    set: 'common',
    states: { ready: {}, pressed: { pose: { handle: { moveM: [0.075, 0.0128, 0] } } } },
  },
  {
    id: 'seal',
    set: 'common',
    hidden: ['loop', 'cut'],
    displays: {
      '': {
        look: 'paper',
        widthPx: 96,
        faces: Object.fromEntries(
          ['open', 'closed', 'broken'].map((id) => [
            id,
            {
              ground: '#d8b21c',
              marks: [
                { text: '{number}', x: 50, y: 50, size: 82, font: 'bold' as const, align: 'centre' as const },
              ],
            },
          ]),
        ),
      },
    },
    states: {
      open: { example: { number: 'CN 480217' } },
      closed: { hide: ['tail'], show: ['loop'], example: { number: 'CN 480217' } },
      broken: { hide: ['tail'], show: ['cut'], example: { number: 'CN 480217' } },
    },
  },
  { id: 'seal_pliers', set: 'common', states: { ready: {} } },
  {
    id: 'tape_roll',
    set: 'common',
    displays: {
      '': {
        look: 'paper',
        widthPx: 112,
        faces: {
          ready: { marks: [{ text: 'No {number}', x: 50, y: 50, size: 62, font: 'bold', align: 'centre' }] },
        },
      },
    },
    states: { ready: { example: { number: '0031 7742' } } },
  },
]

/** Marks of a form: a title, then lines of what is written in it. */
function form(title: string, chinese: string, lines: readonly string[]): readonly Mark[] {
  return [
    { text: chinese, x: 50, y: 11.5, size: 4.2, font: 'bold', align: 'centre' },
    { text: title, x: 50, y: 15.4, size: 2.4, align: 'centre' },
    { box: [6, 18, 88, 0.25], fill: '#1b1d22' },
    ...lines.flatMap((line, i): Mark[] => [
      { text: line, x: 7, y: 22.8 + i * 6.4, size: 2.8 },
      { box: [6, 25.6 + i * 6.4, 88, 0.12], fill: '#7d838a' },
    ]),
  ]
}

const SEIZURE = form('SEIZURE RECORD', '扣留清单', [
  '编号 No.  {number}',
  '时间地点 Time, place  {when}',
  '物品 Goods  {goods}',
  '数量/重量 Quantity  {quantity}',
  '封志 Seal  {seal}',
  '当事人 Owner  {owner}',
  '关员 Officer 1  {officer1}',
  '关员 Officer 2  {officer2}',
  '见证人 Witness  {witness}',
])
const FILLED = {
  number: '2026-0417',
  when: '14:12, 查验台 2',
  goods: 'powder 粉末',
  quantity: '1 bag, 412 g gross',
  seal: 'CN 480217',
  owner: 'absent 不在场',
}
const EMPTY = {
  number: '',
  when: '',
  goods: '',
  quantity: '',
  seal: '',
  owner: '',
  officer1: '',
  officer2: '',
  witness: '',
}

const EVIDENCE_LABEL: Face = {
  marks: [
    { text: '案号 Case  {case}', x: 4, y: 12, size: 12, font: 'bold' },
    { text: '内容 Item  {item}', x: 4, y: 30, size: 11 },
    { text: '毛重 Gross  {gross}', x: 4, y: 47, size: 11 },
    { text: '封志 Seal  {seal}', x: 4, y: 64, size: 11 },
    { text: '签名 Signed  {signed}', x: 4, y: 83, size: 11 },
  ],
}
const BAG_NUMBER: Face = {
  marks: [{ text: 'No {number}', x: 50, y: 50, size: 84, font: 'bold', align: 'centre' }],
}
const LABELLED = {
  case: '2026-0417',
  item: 'powder 粉末',
  gross: '412 g',
  seal: 'CN 480217',
  signed: '',
  number: 'E 1040388',
}

const PULLED: NonNullable<ThingState['pose']> = { pin: { moveM: [0.075, -0.03, 0.03] } }
const SQUEEZED: NonNullable<ThingState['pose']> = {
  pin: { moveM: [0.075, -0.03, 0.03] },
  lever: { turnDeg: ['x', 12] },
}

/** Stored-pressure extinguishers show their pressure in MPa; green is 1.2. Those of carbon dioxide are weighed. */
function extinguisher(id: string, hasGauge: boolean): ThingKind {
  const gauge = (pressureMPa: number) => (hasGauge ? { example: { pressureMPa } } : {})
  return {
    id,
    set: 'common',
    ...(hasGauge && {
      readings: { pressureMPa: { digits: 1 } },
      driven: [
        {
          reading: 'pressureMPa',
          part: 'needle',
          turn: 'z' as const,
          stopsDeg: [
            [0, 85],
            [1.2, 0],
            [2.5, -85],
          ] as const,
        },
      ],
    }),
    states: {
      ready: gauge(1.2),
      'pin-pulled': { pose: PULLED, ...gauge(1.2) },
      discharging: { pose: SQUEEZED, ...gauge(0.8) },
      empty: { pose: PULLED, ...gauge(0) },
    },
  }
}

const GOODS: readonly ThingKind[] = [
  { id: 'glove_box', set: 'common', states: { ready: {}, empty: { hide: ['glove'] } } },
  { id: 'mask_box', set: 'common', states: { ready: {}, empty: { hide: ['mask'] } } },
  {
    id: 'hand_rub',
    set: 'common',
    states: { ready: {}, pressed: { pose: { pump: { moveM: [0, -0.018, 0] } } } },
  },
  {
    id: 'bin_yellow',
    set: 'common',
    hidden: ['waste'],
    states: {
      closed: {},
      open: { pose: { lid: { turnDeg: ['x', -78] } } },
      full: { show: ['waste'], pose: { lid: { turnDeg: ['x', -24] } } },
    },
  },
  {
    id: 'sharps_bin',
    set: 'common',
    hidden: ['syringes'],
    states: {
      open: { pose: { lid: { turnDeg: ['x', -115] } } },
      full: { show: ['syringes'], pose: { lid: { turnDeg: ['x', -115] } } },
      closed: {},
    },
  },
  {
    id: 'evidence_bag',
    set: 'common',
    hidden: ['full', 'strip'],
    displays: {
      '': { look: 'paper', widthPx: 112, faces: facesOf(['empty', 'filled', 'sealed'], BAG_NUMBER) },
      label: { look: 'paper', widthPx: 224, faces: facesOf(['empty', 'filled', 'sealed'], EVIDENCE_LABEL) },
    },
    states: {
      empty: {
        pose: { label: { moveM: [0, -0.0004, 0] } },
        example: { ...LABELLED, item: '', gross: '', seal: '' },
      },
      filled: {
        show: ['full'],
        hide: ['flat'],
        pose: { label: { moveM: [0, 0.0455, 0] } },
        example: LABELLED,
      },
      sealed: {
        show: ['full', 'strip'],
        hide: ['flat'],
        pose: { label: { moveM: [0, 0.0455, 0] }, flap: { moveM: [0, 0.001, 0.012] } },
        example: { ...LABELLED, signed: 'W. Lin' },
      },
    },
  },
  {
    id: 'naloxone',
    set: 'common',
    hidden: ['blister'],
    displays: {
      '': {
        look: 'paper',
        widthPx: 112,
        faces: facesOf(['sealed', 'expired', 'ready', 'used'], {
          marks: [{ text: 'EXP 效期 {expiry}', x: 50, y: 50, size: 56, font: 'bold', align: 'centre' }],
        }),
      },
    },
    states: {
      sealed: { show: ['blister'], hide: ['spray', 'plunger'], example: { expiry: '2028-04' } },
      expired: { show: ['blister'], hide: ['spray', 'plunger'], example: { expiry: '2026-03' } },
      ready: { example: { expiry: '2028-04' } },
      used: { pose: { plunger: { moveM: [0, 0, -0.013] } }, example: { expiry: '2028-04' } },
    },
  },
  {
    id: 'spill_cover',
    set: 'common',
    hidden: ['spread'],
    states: { folded: {}, spread: { hide: ['folded'], show: ['spread'] } },
  },
  {
    id: 'first_aid_kit',
    set: 'common',
    states: { closed: {}, open: { pose: { lid: { turnDeg: ['x', -104] } } } },
  },
  extinguisher('extinguisher_powder', true),
  extinguisher('extinguisher_co2', false),
  extinguisher('extinguisher_foam', true),
  { id: 'cone', set: 'common', states: { ready: {} } },
  {
    id: 'barrier_post',
    set: 'common',
    hidden: ['tape'],
    states: { closed: {}, open: { show: ['tape'], hide: ['end'] } },
  },
  {
    id: 'clipboard',
    set: 'common',
    displays: {
      sheet: {
        look: 'paper',
        widthPx: 344,
        faces: facesOf(['blank', 'filled', 'signed'], { marks: SEIZURE }),
      },
    },
    states: {
      empty: { hide: ['sheet'] },
      blank: { example: EMPTY },
      filled: { example: { ...EMPTY, ...FILLED } },
      signed: {
        example: { ...EMPTY, ...FILLED, officer1: 'W. Lin', officer2: 'H. Zhao', witness: 'J. Qian' },
      },
    },
  },
  {
    id: 'paper_form',
    set: 'common',
    displays: {
      '': { look: 'paper', widthPx: 344, faces: facesOf(['blank', 'filled', 'signed'], { marks: SEIZURE }) },
    },
    states: {
      blank: { example: EMPTY },
      filled: { example: { ...EMPTY, ...FILLED } },
      signed: {
        example: { ...EMPTY, ...FILLED, officer1: 'W. Lin', officer2: 'H. Zhao', witness: 'J. Qian' },
      },
    },
  },
  { id: 'credentials', set: 'common', states: { ready: {} } },
]

const PROTECTION: readonly ThingKind[] = [
  { id: 'goggles', set: 'common', hidden: ['dirt'], states: { fresh: {}, dirty: { show: ['dirt'] } } },
  ...['respirator', 'mask', 'face_shield', 'cap', 'coverall_hanging', 'gown', 'boot_covers', 'gloves'].map(
    (id): ThingKind => ({ id, set: 'common', states: { fresh: {}, dirty: { tint: { '': '#c9c294' } } } }),
  ),
  { id: 'coverall_folded', set: 'common', states: { fresh: {} } },
]

export const COMMON: readonly ThingKind[] = [...TOOLS, ...GOODS, ...PROTECTION]
