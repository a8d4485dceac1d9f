import type { Face, Mark } from './display.ts'

/**
 * What the port's papers, boards and labels say, in both languages as printed forms do. What is filled in comes from
 * readings in braces; all of them are words.
 */

const INK = '#1b1d22'
const FAINT = '#5d6268'
const PEN = '#1d3f8f'

const line = (y: number, x = 5, w = 90): Mark => ({ box: [x, y, w, 0.25], fill: '#8a8f94' })

function heading(chinese: string, english: string, y = 5): readonly Mark[] {
  return [
    { text: chinese, x: 50, y, size: 3.6, font: 'bold', align: 'centre' },
    { text: english, x: 50, y: y + 3.4, size: 2.2, align: 'centre', colour: FAINT },
    line(y + 5.6),
  ]
}

/** Rows of a form: a bilingual caption, and below it what is filled in. */
function rows(
  from: number,
  step: number,
  fields: readonly (readonly [caption: string, value: string])[],
  isByHand = false,
): readonly Mark[] {
  return fields.flatMap(([caption, value], i): readonly Mark[] => {
    const y = from + i * step
    return [
      { text: caption, x: 6, y, size: 1.9, colour: FAINT },
      {
        text: value,
        x: 6,
        y: y + step * 0.45,
        size: 2.6,
        font: isByHand ? 'hand' : 'bold',
        colour: isByHand ? PEN : INK,
      },
      line(y + step * 0.74),
    ]
  })
}

const form = (chinese: string, english: string, fields: readonly (readonly [string, string])[]): Face => ({
  marks: [...heading(chinese, english), ...rows(13.5, 83 / fields.length, fields)],
})

export const MANIFEST = form('进口舱单', 'CARGO MANIFEST', [
  ['提单号 B/L No.', '{billNo}'],
  ['箱号 Container No.', '{containerNo}'],
  ['品名 Description', '{goods}'],
  ['件数 Packages', '{packages}'],
  ['毛重 Gross mass kg · 体积 Volume m³', '{massKg} kg   {volumeM3} m³'],
  ['发货人 Shipper', '{shipper}'],
  ['收货人 Consignee', '{consignee}'],
  ['船名航次 Vessel, voyage', '{vessel}'],
])

export const DG_FORM = form('危险货物多式联运单', 'MULTIMODAL DANGEROUS GOODS FORM · IMDG 5.4', [
  ['联合国编号 UN No.', 'UN {un}'],
  ['正确运输名称 Proper shipping name', '{name}'],
  ['类别 (次要) Class (subsidiary) · 包装类别 PG', '{class}   PG {packingGroup}'],
  ['包装 Packages · 质量 Mass', '{packages}   {massKg} kg'],
  ['闪点 Flash point · 海洋污染物 Marine pollutant', '{flash}   {pollutant}'],
  ['控制 / 应急温度 Control, emergency temp.', '{temperatures}'],
  ['24 h 应急电话 Emergency phone', '{phone}'],
  ['签署 Signed', '{signed}'],
])

export const PACKING_CERTIFICATE = form('集装箱装箱证明书', 'CONTAINER PACKING CERTIFICATE · IMDG 5.4.2', [
  ['箱号 Container No.', '{containerNo}'],
  ['箱体清洁干燥 Clean, dry, fit', '{fit}'],
  ['包件完好 Packages sound', '{sound}'],
  ['隔离符合 7.2 Segregated', '{segregated}'],
  ['系固 Secured', '{secured}'],
  ['标志标牌 Marked and placarded', '{marked}'],
  ['装箱人 Packed by · 日期 Date', '{signed}'],
])

/** Section of a safety data sheet; readings name it. */
export const SDS: Face = {
  marks: [
    ...heading('安全数据单', 'SAFETY DATA SHEET · GB/T 16483', 4.5),
    { text: '{product}', x: 6, y: 13.5, size: 3, font: 'bold' },
    { text: '{section}', x: 6, y: 18.5, size: 2.4, font: 'bold', colour: '#8a2118' },
    line(20.6),
    ...Array.from(
      { length: 8 },
      (_, i): Mark => ({ text: `{line${i + 1}}`, x: 6, y: 24.5 + i * 4.6, size: 2.3 }),
    ),
    line(64),
    ...(
      [
        '1 标识 · 2 危险性 · 4 急救 · 5 消防',
        '6 泄漏 · 7 储运 · 8 接触控制 · 9 理化',
        '10 稳定性 · 13 处置 · 14 运输',
      ] as const
    ).map((text, i): Mark => ({ text, x: 6, y: 68 + i * 4, size: 2, colour: FAINT })),
    { text: '{page} / 16', x: 94, y: 96, size: 2.1, align: 'right', colour: FAINT },
  ],
}

export const GHS_LABEL: Face = {
  marks: [
    { box: [0, 0, 100, 6], fill: '#1c4c8c' },
    { text: '{name}', x: 4, y: 17, size: 11, font: 'bold' },
    { text: '{english}', x: 4, y: 30, size: 7.5 },
    { text: 'UN {un}', x: 96, y: 30, size: 8.5, font: 'bold', align: 'right' },
    { text: '{signal}', x: 4, y: 44, size: 9, font: 'bold', colour: '#b3221b' },
    { text: '{hazard1}', x: 4, y: 56, size: 6 },
    { text: '{hazard2}', x: 4, y: 65, size: 6 },
    { text: '{precaution}', x: 4, y: 76, size: 6 },
    { text: '{supplier}', x: 4, y: 92, size: 5, colour: FAINT },
  ],
}

const WASTE_FIELDS = [
  ['废物名称 Name', 'name'],
  ['废物类别 Category', 'category'],
  ['形态 State', 'form'],
  ['主要成分 Contents', 'contents'],
  ['危险特性 Hazard', 'hazard'],
  ['数量 Amount', 'amount'],
  ['日期·签名 Date, sign', 'signed'],
] as const

function wasteLabel(isFilled: boolean): Face {
  return {
    ground: '#ff9600',
    marks: [
      { box: [1.5, 1.5, 97, 97], line: INK },
      { text: '危险废物 HAZARDOUS WASTE', x: 50, y: 9, size: 6.6, font: 'bold', align: 'centre' },
      ...WASTE_FIELDS.flatMap(([caption, reading], i): readonly Mark[] => [
        { box: [3, 16 + i * 11.6, 94, 10.6], fill: '#ffb44a', line: INK },
        { text: caption, x: 5, y: 21.4 + i * 11.6, size: 4.4, colour: '#4a3208' },
        ...(isFilled
          ? [
              {
                text: `{${reading}}`,
                x: 47,
                y: 21.4 + i * 11.6,
                size: 5.4,
                font: 'hand',
                colour: '#12296b',
              } as const,
            ]
          : []),
      ]),
    ],
  }
}
export const WASTE_LABEL_BLANK = wasteLabel(false)
export const WASTE_LABEL = wasteLabel(true)

const CUSTODY_FIELDS = [
  ['样品号 Sample', '{sample}'],
  ['取样地点 Place', '{place}'],
  ['取样人 Taken by (2)', '{takenBy}'],
  ['封识号 Seal No.', '{seal}'],
  ['时间 Time', '{time}'],
] as const

/** Chain of custody; each hand-over is a line. */
function custody(isFilled: boolean): Face {
  return {
    marks: [
      ...heading('证据保管链', 'CHAIN OF CUSTODY'),
      ...rows(
        13.5,
        8.6,
        CUSTODY_FIELDS.map(([caption, value]) => [caption, isFilled ? value : '']),
        true,
      ),
      { text: '交接 Hand-over', x: 6, y: 59, size: 2.4, font: 'bold' },
      { text: '交出 From', x: 6, y: 63, size: 1.9, colour: FAINT },
      { text: '接收 To', x: 40, y: 63, size: 1.9, colour: FAINT },
      { text: '时间 Time', x: 74, y: 63, size: 1.9, colour: FAINT },
      ...[1, 2, 3, 4].flatMap((row): readonly Mark[] => [
        line(64.6 + (row - 1) * 7),
        ...(isFilled
          ? (['from', 'to', 'at'] as const).map(
              (name, k): Mark => ({
                text: `{${name}${row}}`,
                x: 6 + k * 34,
                y: 68.4 + (row - 1) * 7,
                size: 2.7,
                font: 'hand',
                colour: PEN,
              }),
            )
          : []),
      ]),
      line(92.6),
    ],
  }
}
export const CUSTODY_BLANK = custody(false)
export const CUSTODY = custody(true)

/** Entry log at the single gate of the cordon: five rows. */
export const CORDON_LOG: Face = {
  ground: '#e9e9e4',
  marks: [
    { text: '警戒区出入登记 CORDON LOG', x: 4, y: 8, size: 6.4, font: 'bold' },
    { text: '在内 Inside {inside}', x: 96, y: 8, size: 6.4, font: 'bold', align: 'right', colour: '#b3221b' },
    ...(
      [
        ['姓名 Name', 4],
        ['单位 Unit', 32],
        ['防护 PPE', 58],
        ['进 In', 74],
        ['出 Out', 88],
      ] as const
    ).map(([text, x]): Mark => ({ text, x, y: 19, size: 5.2, colour: FAINT })),
    ...[1, 2, 3, 4, 5].flatMap((row): readonly Mark[] => [
      { box: [3, 9 + row * 14, 94, 0.5], fill: '#9a9ea2' },
      ...(
        [
          ['name', 4],
          ['unit', 32],
          ['ppe', 58],
          ['in', 74],
          ['out', 88],
        ] as const
      ).map(
        ([name, x]): Mark => ({
          text: `{${name}${row}}`,
          x,
          y: 17 + row * 14,
          size: 6.6,
          font: 'hand',
          colour: PEN,
        }),
      ),
    ]),
  ],
}

export const MAP: Face = {
  ground: '#e6e7e3',
  marks: [
    { picture: 'yard-plan', at: [2, 12, 64, 85] },
    { text: '态势图 SITUATION', x: 3, y: 6.5, size: 6, font: 'bold' },
    { text: '{time}', x: 65, y: 6.5, size: 6, font: 'bold', align: 'right' },
    ...(
      [
        ['风 Wind', '{windFrom}  {windMS} m/s'],
        ['初始隔离 Isolation', '{isolationM} m'],
        ['疏散 Evacuation', '{evacuationM} m'],
        ['集合点 Muster', '{muster}'],
        ['指挥 IC', '{commander}'],
        ['任务 Task', '{task}'],
      ] as const
    ).flatMap(([caption, value], i): readonly Mark[] => [
      { text: caption, x: 68, y: 15 + i * 14, size: 3.8, colour: FAINT },
      { text: value, x: 68, y: 21 + i * 14, size: 5.2, font: 'bold', colour: INK },
      { box: [68, 25 + i * 14, 30, 0.3], fill: '#9a9ea2' },
    ]),
  ],
}

/** Response guide: the guide of a substance, its distances and what to put on it. */
export const GUIDE: Face = {
  ground: '#f2efe6',
  marks: [
    { box: [0, 0, 100, 15], fill: '#d96a12' },
    { text: '指南 GUIDE {guide}', x: 3, y: 7.8, size: 9, font: 'bold', colour: '#ffffff' },
    { text: 'UN {un}  {class}', x: 97, y: 7.8, size: 7, font: 'bold', align: 'right', colour: '#ffffff' },
    { text: '{name}', x: 3, y: 22, size: 7.4, font: 'bold', colour: INK },
    { text: '初始隔离 Isolate', x: 3, y: 32, size: 5, colour: FAINT },
    { text: '{isolationM} m', x: 3, y: 40, size: 8.5, font: 'bold', colour: INK },
    { text: '大量泄漏 Large spill', x: 36, y: 32, size: 5, colour: FAINT },
    { text: '{largeM} m', x: 36, y: 40, size: 8.5, font: 'bold', colour: INK },
    { text: '火灾 Fire', x: 70, y: 32, size: 5, colour: FAINT },
    { text: '{fireM} m', x: 70, y: 40, size: 8.5, font: 'bold', colour: INK },
    { box: [3, 47, 94, 0.5], fill: '#9a9ea2' },
    { text: '可用 Use', x: 3, y: 53, size: 5, colour: '#1d6b46' },
    { text: '{use}', x: 24, y: 53, size: 5.8, font: 'bold', colour: '#1d6b46' },
    { text: '禁用 Never', x: 3, y: 63, size: 5, colour: '#b3221b' },
    { text: '{never}', x: 24, y: 63, size: 5.8, font: 'bold', colour: '#b3221b' },
    { text: '防护 PPE', x: 3, y: 73, size: 5, colour: FAINT },
    { text: '{ppe}', x: 24, y: 73, size: 5.8, font: 'bold', colour: INK },
    { text: '水 Water', x: 3, y: 83, size: 5, colour: FAINT },
    { text: '{water}', x: 24, y: 83, size: 5.8, font: 'bold', colour: INK },
    { text: '以现行版本为准 Check the edition in force', x: 3, y: 95, size: 4, colour: FAINT },
  ],
}

export const GUIDE_INDEX: Face = {
  ground: '#f2efe6',
  marks: [
    { box: [0, 0, 100, 15], fill: '#d9b312' },
    { text: '联合国编号 UN number', x: 3, y: 7.8, size: 7.5, font: 'bold', colour: INK },
    { box: [3, 22, 60, 18], fill: '#ffffff', line: '#5d6268' },
    { text: '{query}', x: 6, y: 31, size: 12, font: 'bold', colour: INK },
    ...[1, 2, 3, 4].map(
      (row): Mark => ({ text: `{hit${row}}`, x: 4, y: 42 + row * 11, size: 6.4, colour: INK }),
    ),
  ],
}

export const SAMPLE_LABEL: Face = {
  marks: [
    { text: '样品 Sample', x: 5, y: 9, size: 9, colour: FAINT },
    { text: '{sample}', x: 5, y: 24, size: 16, font: 'bold' },
    { text: '{content}', x: 5, y: 42, size: 11, font: 'hand', colour: PEN },
    { text: '{place}', x: 5, y: 58, size: 10, font: 'hand', colour: PEN },
    { text: '{time}', x: 5, y: 73, size: 10, font: 'hand', colour: PEN },
    { text: '封 {seal}', x: 5, y: 90, size: 10, font: 'bold', colour: '#b3221b' },
  ],
}

export const WEATHER: Face = {
  ground: '#0f1a22',
  marks: [
    { text: '风向 FROM', x: 4, y: 9, size: 7.5, colour: '#8fa3b3' },
    { text: '{fromDeg}°', x: 4, y: 30, size: 25, font: 'bold' },
    { text: '{from}', x: 34, y: 30, size: 15, font: 'bold', colour: '#ffd257' },
    { text: '风速 m/s', x: 60, y: 9, size: 7.5, colour: '#8fa3b3' },
    { text: '{windMS}', x: 60, y: 30, size: 25, font: 'bold' },
    { text: '阵风 Gust {gustMS}', x: 60, y: 47, size: 7.5 },
    { text: '稳定度 Class {stability}', x: 4, y: 47, size: 7.5 },
    { box: [4, 54, 92, 0.6], fill: '#35505f' },
    { text: '气温 °C', x: 4, y: 64, size: 7, colour: '#8fa3b3' },
    { text: '{airC}', x: 4, y: 81, size: 17, font: 'bold' },
    { text: '湿度 %', x: 37, y: 64, size: 7, colour: '#8fa3b3' },
    { text: '{humidityPct}', x: 37, y: 81, size: 17, font: 'bold' },
    { text: 'hPa', x: 66, y: 64, size: 7, colour: '#8fa3b3' },
    { text: '{pressureHPa}', x: 66, y: 81, size: 17, font: 'bold' },
  ],
}
