import type { ParcelKind, SolidTemplate } from '#scenario/parcel-bank.ts'
import {
  ACROSS,
  ALONG,
  box,
  circle,
  cylinder,
  FLAT,
  goods,
  item,
  kind,
  lead,
  pad,
  roundedRectangle,
  slab,
  smooth,
  solid,
  tube,
  wire,
} from './build.ts'

/** A phone case: a shallow tray of soft plastic with an opening for the camera. */
function phoneCase(colour: string): SolidTemplate[] {
  return [
    solid(
      slab(roundedRectangle(152, 76, 10), 1.4, [roundedRectangle(30, 30, 6, [52, 18])]),
      'abs',
      colour,
      [0, 0.7, 0],
      {
        rotationDeg: FLAT,
      },
    ),
    solid(
      slab(roundedRectangle(152, 76, 10), 7, [roundedRectangle(149, 73, 8.6)]),
      'abs',
      colour,
      [0, 4.9, 0],
      {
        rotationDeg: FLAT,
      },
    ),
  ]
}

const CASE_COLOURS = ['#27548a', '#d8d2c4', '#963b52', '#2f2f33']
const CASE_SIZE: ParcelKind['sizeMm'] = [
  [218, 230],
  [82, 90],
  [206, 216],
]

/** Innocent: thin trays one in the other, and sheets of glass. */
const phoneCases: ParcelKind = kind({
  id: 'phone-cases',
  role: 'innocent',
  sizeMm: CASE_SIZE,
  packaging: 'carton',
  items: [
    item(
      'phone-cases',
      [0, 1, -44],
      CASE_COLOURS.flatMap((colour, i) =>
        phoneCase(colour).map((one) => ({
          ...one,
          positionMm: [
            one.positionMm[0] + (i % 2 ? 3 : -2),
            one.positionMm[1] + i * 9,
            one.positionMm[2],
          ] as [number, number, number],
        })),
      ),
      { turnDeg: [-2, 2] },
    ),
    item(
      'screen-glass',
      [2, 1, 48],
      [
        solid(slab(roundedRectangle(146, 68, 9), 0.9), 'glass', '#dbe7ea', [0, 2, 0], {
          rotationDeg: FLAT,
          repeat: [{ count: [4, 4], stepMm: [1, 5, 0] }],
        }),
        solid(box(158, 0.6, 80), 'paper', '#efece6', [0, 4.5, 0], {
          repeat: [{ count: [4, 4], stepMm: [0, 5, 0] }],
        }),
      ],
      { turnDeg: [-2, 2] },
    ),
  ],
  lines: [goods('phone-cases', ['phone-cases', 'screen-glass'], '3926.90', 8, [9, 26])],
  category: ['sale'],
  service: ['HX', 'LX', 'UA'],
  sender: 'shop',
  postageRmb: [28, 46],
})

/** Sheet §4, pattern 7: cylinders with a dense core in a row, and flat packs, under what is declared. */
const looseCells: ParcelKind = kind({
  id: 'loose-cells',
  role: 'find',
  sizeMm: CASE_SIZE,
  packaging: 'carton',
  items: [
    item(
      'phone-cases',
      [0, 24, -44],
      CASE_COLOURS.slice(0, 2).flatMap((colour, i) =>
        phoneCase(colour).map((one) => ({
          ...one,
          positionMm: [one.positionMm[0], one.positionMm[1] + i * 9, one.positionMm[2]] as [
            number,
            number,
            number,
          ],
        })),
      ),
      { turnDeg: [-3, 3] },
    ),
    item(
      'loose-cells',
      [-81, 11, -46],
      [
        solid(cylinder(8.8, 62), 'liIon', '#3f7fb5', [0, 0, 0], {
          rotationDeg: ACROSS,
          repeat: [{ count: [9, 9], stepMm: [20, 0, 0] }],
          jitterMm: [0, 0, 2],
        }),
        solid(tube(9.2, 8.9, 65), 'steel', '#3f7fb5', [0, 0, 0], {
          rotationDeg: ACROSS,
          repeat: [{ count: [9, 9], stepMm: [20, 0, 0] }],
        }),
        solid(cylinder(3.4, 2), 'steel', '#c9cdd1', [0, 0, -34], {
          rotationDeg: ACROSS,
          repeat: [{ count: [9, 9], stepMm: [20, 0, 0] }],
        }),
        // Two power banks: a flat pack, its board, its shell.
        solid({ type: 'hollowBox', sizeMm: [88, 19, 66], wallMm: 1.6 }, 'abs', '#2b2d30', [34, 0, 92], {
          repeat: [{ count: [2, 2], stepMm: [94, 0, 0] }],
        }),
        solid(box(60, 12, 54), 'liIon', '#9aa0a6', [26, 0, 92], {
          repeat: [{ count: [2, 2], stepMm: [94, 0, 0] }],
        }),
        solid(box(14, 1.4, 54), 'glass', '#2f6b3f', [67, -3, 92], {
          repeat: [{ count: [2, 2], stepMm: [94, 0, 0] }],
        }),
        solid(box(7, 5, 14), 'steel', '#b9bdc1', [71, 1, 84], {
          repeat: [
            { count: [2, 2], stepMm: [94, 0, 0] },
            { count: [2, 2], stepMm: [0, 0, 22] },
          ],
        }),
      ],
      { isFinding: true },
    ),
  ],
  lines: [goods('phone-cases', ['phone-cases', 'loose-cells'], '3926.90', 8, [9, 20])],
  category: ['sale'],
  service: ['HX', 'LX', 'UA'],
  sender: 'shop',
  postageRmb: [40, 70],
  declaredMassPercent: [24, 34],
  finding: {
    name: 'finding.loose-cells',
    pattern: 7,
    category: 'dangerous-goods',
    reasons: ['dangerous-goods'],
    disposition: 'return',
    isCritical: false,
    rule: 'rule.lithium-cells',
  },
})

/** A plug-in charger: shell, pins, transformer with its winding, capacitors, board. `length` runs along the belt. */
function charger(): SolidTemplate[] {
  return [
    solid({ type: 'hollowBox', sizeMm: [76, 34, 50], wallMm: 2 }, 'abs', '#26282b', [0, 17, 0]),
    solid(box(18, 1.8, 6.4), 'brass', '#c9b26a', [-47.2, 17, -10], {
      repeat: [{ count: [2, 2], stepMm: [0, 0, 20] }],
    }),
    solid(box(62, 1.6, 42), 'glass', '#2f6b3f', [0, 6, 0]),
    solid(
      slab(
        [
          [-13, -12],
          [13, -12],
          [13, 12],
          [-13, 12],
        ],
        6,
        [
          [
            [-9, -8],
            [-3, -8],
            [-3, 8],
            [-9, 8],
          ],
          [
            [3, -8],
            [9, -8],
            [9, 8],
            [3, 8],
          ],
        ],
      ),
      'steel',
      '#55514c',
      [-12, 16, 6],
      { rotationDeg: FLAT, densityGPerCm3: 4.8 },
    ),
    solid(tube(8, 4.5, 13), 'copper', '#b3682d', [-12, 16, 6], {
      rotationDeg: [90, 0, 0],
      densityGPerCm3: 4.5,
    }),
    solid(cylinder(6, 18), 'aluminium', '#2f2f57', [22, 16.4, 12], { densityGPerCm3: 1.7 }),
    solid(cylinder(4, 14), 'aluminium', '#2f2f57', [22, 14.4, -4], { densityGPerCm3: 1.7 }),
    solid(box(14, 12, 1.6), 'aluminium', '#9aa0a6', [10, 13.4, -17]),
  ]
}

/** The cord that leaves the charger's far end and is wound up beside it. */
const CORD: SolidTemplate[] = [
  solid(
    wire(
      3.6,
      smooth([
        [40, 8, 0],
        [58, 8, 4],
        [66, 8, 20],
        [56, 8, 34],
        [20, 8, 40],
        [-24, 8, 39],
        [-46, 8, 46],
        [-44, 8, 56],
        [-20, 8, 60],
        [44, 8, 60],
      ]),
    ),
    'copper',
    '#26282b',
    [0, 0, 0],
    { densityGPerCm3: 2.6 },
  ),
  solid(box(16, 7, 11), 'steel', '#b9bdc1', [53, 8, 60], { densityGPerCm3: 2.6 }),
]

const CHARGER_SIZE: ParcelKind['sizeMm'] = [
  [200, 212],
  [58, 66],
  [206, 218],
]

/** Innocent: two power adapters, alike inside. */
const chargers: ParcelKind = kind({
  id: 'chargers',
  role: 'innocent',
  sizeMm: CHARGER_SIZE,
  packaging: 'carton',
  items: [
    item('charger-0', [-14, 0, -66], [...charger(), ...CORD], { name: 'item.charger', turnDeg: [-3, 3] }),
    item('charger-1', [-14, 0, 30], [...charger(), ...CORD], { name: 'item.charger', turnDeg: [-3, 3] }),
  ],
  lines: [goods('chargers', ['charger-0', 'charger-1'], '8504.40', 2, [36, 90])],
  category: ['sale', 'returned'],
  service: ['HX', 'LX'],
  sender: 'shop',
  postageRmb: [30, 48],
})

/** Sheet §4, pattern 14: in one of two like adapters a small black bar, which nothing there accounts for. */
const goldInCharger: ParcelKind = kind({
  id: 'gold-in-charger',
  role: 'find',
  sizeMm: CHARGER_SIZE,
  packaging: 'carton',
  items: [
    item('charger-0', [-14, 0, -66], [...charger(), ...CORD], { name: 'item.charger', turnDeg: [-3, 3] }),
    item('charger-1', [-14, 0, 30], [...charger(), ...CORD], { name: 'item.charger' }),
    item(
      'gold-bar',
      [-14, 7.2, 30],
      [
        solid(box(28, 4.5, 13), 'gold', '#d9b23c', [14, 20, -3], {
          jitterMm: [3, 0, 2],
          jitterDeg: [0, 6, 0],
        }),
      ],
      { isFinding: true },
    ),
  ],
  lines: [goods('chargers', ['charger-0', 'charger-1'], '8504.40', 2, [20, 40])],
  category: ['gift', 'sale'],
  service: ['EE', 'RR'],
  sender: 'private',
  postageRmb: [110, 170],
  isUnpenetrated: true,
  finding: {
    name: 'finding.gold-in-charger',
    pattern: 14,
    category: 'precious-metal',
    reasons: ['precious-metal', 'declaration-mismatch', 'unpenetrated'],
    disposition: 'seize',
    isCritical: false,
    rule: 'rule.gold',
  },
})

const WHEEL: SolidTemplate[] = [
  solid(tube(33, 20, 26), 'abs', '#1d1d1f', [0, 33, 0], { rotationDeg: ACROSS, densityGPerCm3: 0.6 }),
  solid(tube(20, 17, 22), 'abs', '#c9cdd1', [0, 33, 0], { rotationDeg: ACROSS }),
  solid(
    slab(
      circle(17, 24),
      3,
      circle(10, 5).map((at) => circle(4.6, 12, at)),
    ),
    'abs',
    '#c9cdd1',
    [0, 33, 0],
  ),
]

/** Innocent, though it shows cells, wires and a motor: all fitted in the toy car that the record declares. */
const motorToy: ParcelKind = kind({
  id: 'motor-toy',
  role: 'distractor',
  sizeMm: [
    [296, 308],
    [126, 136],
    [196, 208],
  ],
  packaging: 'carton',
  items: [
    item(
      'toy-car',
      [0, 2, 0],
      [
        ...[-78, 78].flatMap((x) => [-64, 64].flatMap((z) => WHEEL.map((one) => moved(one, [x, 0, z])))),
        solid(cylinder(2.6, 98), 'steel', '#8f959a', [-78, 33, 0], { rotationDeg: ACROSS }),
        solid(cylinder(2.6, 98), 'steel', '#8f959a', [78, 33, 0], { rotationDeg: ACROSS }),
        solid(box(214, 3, 88), 'abs', '#2b2d30', [0, 14, 0]),
        solid(
          { type: 'shell', sizeMm: [264, 52, 100], wallMm: 1.8, exponent: 5 },
          'abs',
          '#c8402f',
          [0, 84, 0],
        ),
        // Motor: can, magnets, winding, shaft, pinion on the rear axle.
        solid(tube(14, 12.6, 38), 'steel', '#a7acb1', [-46, 42, 8], { rotationDeg: ACROSS }),
        solid(cylinder(9, 28), 'copper', '#b3682d', [-46, 42, 8], {
          rotationDeg: ACROSS,
          densityGPerCm3: 4.2,
        }),
        solid(cylinder(1.6, 14), 'steel', '#a7acb1', [-46, 42, -18], { rotationDeg: ACROSS }),
        solid(tube(15, 3, 5), 'abs', '#e8e5df', [-78, 33, -18], { rotationDeg: ACROSS }),
        // Four alkaline cells in their holder: manganese, zinc and a steel can, close to steel in Z.
        solid({ type: 'hollowBox', sizeMm: [62, 19, 64], wallMm: 1.4 }, 'abs', '#1d1d1f', [22, 37, 0]),
        solid(cylinder(6.7, 49), 'steel', '#c46a2b', [0.8, 36.4, 0], {
          rotationDeg: ACROSS,
          densityGPerCm3: 2.9,
          repeat: [{ count: [4, 4], stepMm: [14.2, 0, 0] }],
        }),
        solid(box(44, 1.4, 30), 'glass', '#2f6b3f', [16, 52, 0]),
        solid(box(9, 2.6, 9), 'abs', '#1d1d1f', [8, 54.2, -4], {
          repeat: [{ count: [2, 2], stepMm: [16, 0, 6] }],
        }),
        lead(1.4, '#b92f2f', [
          [-4, 53, 10],
          [-18, 55, 16],
          [-32, 55.5, 22],
          [-38, 52, 31],
        ]),
        lead(1.4, '#222222', [
          [-4, 53, 2],
          [-20, 55, 8],
          [-33, 56, 14],
          [-38, 56, 29.5],
        ]),
        lead(1.2, '#222222', [
          [38, 53, -8],
          [60, 55, -14],
          [92, 55, -20],
          [116, 55, 0],
        ]),
      ],
      { turnDeg: [-2, 2] },
    ),
  ],
  lines: [goods('toy-car', ['toy-car'], '9503.00', 1, [110, 260])],
  category: ['sale', 'gift'],
  service: ['HX', 'CP'],
  sender: 'shop',
  postageRmb: [64, 98],
  isSuspiciousLooking: true,
})

function moved(one: SolidTemplate, [x, y, z]: [number, number, number]): SolidTemplate {
  return { ...one, positionMm: [one.positionMm[0] + x, one.positionMm[1] + y, one.positionMm[2] + z] }
}

/** Innocent: a notebook sent back from repair, its battery built in. */
const laptop: ParcelKind = kind({
  id: 'laptop',
  role: 'innocent',
  isIndivisible: true,
  sizeMm: [
    [388, 402],
    [82, 92],
    [288, 300],
  ],
  packaging: 'carton',
  items: [
    item(
      'laptop',
      [0, 20, 0],
      [
        solid({ type: 'hollowBox', sizeMm: [318, 13, 222], wallMm: 1 }, 'aluminium', '#9ea3a8', [0, 6.5, 0]),
        solid(box(318, 1, 222), 'aluminium', '#9ea3a8', [0, 19, 0]),
        solid(box(306, 1.2, 202), 'glass', '#121416', [0, 16.4, 0]),
        solid(box(300, 2, 190), 'abs', '#2a2d30', [0, 14.4, 0], { densityGPerCm3: 0.6 }),
        // Battery: six flat cells in front, toward +z.
        solid(box(44, 5.4, 74), 'liIon', '#3a3d40', [-117, 5, 62], {
          repeat: [{ count: [6, 6], stepMm: [47, 0, 0] }],
        }),
        // Board, chips, memory, heat pipe, fan, ports.
        solid(
          slab(
            [
              [-150, -100],
              [150, -100],
              [150, -30],
              [60, -30],
              [60, 4],
              [-50, 4],
              [-50, -34],
              [-150, -34],
            ],
            1.4,
            [circle(26, 24, [104, -66])],
          ),
          'glass',
          '#1f5a3a',
          [0, 4, 0],
          { rotationDeg: FLAT, densityGPerCm3: 2.9 },
        ),
        solid(box(24, 2, 24), 'copper', '#b3682d', [-4, 6, -58]),
        solid(box(14, 1.6, 14), 'aluminium', '#1d1d1f', [34, 5.8, -26]),
        solid(box(12, 1.6, 9), 'aluminium', '#1d1d1f', [-120, 5.6, -80], {
          repeat: [{ count: [4, 4], stepMm: [16, 0, 0] }],
        }),
        solid(
          wire(
            5,
            smooth([
              [-2, 9, -58],
              [30, 9, -62],
              [62, 9, -82],
              [104, 9, -96],
            ]),
          ),
          'copper',
          '#b3682d',
          [0, 0, 0],
          { densityGPerCm3: 5 },
        ),
        solid(tube(25, 9, 7), 'abs', '#1d1d1f', [104, 5.2, -66], { densityGPerCm3: 0.5 }),
        solid(cylinder(8.4, 7), 'steel', '#8f959a', [104, 5.2, -66], { densityGPerCm3: 4 }),
        solid(box(9, 6, 14), 'steel', '#b9bdc1', [-151, 8.2, -60], {
          densityGPerCm3: 2.4,
          repeat: [{ count: [3, 3], stepMm: [0, 0, 22] }],
        }),
        solid(cylinder(2.4, 26), 'steel', '#6f767c', [-110, 15.7, -109], {
          rotationDeg: ALONG,
          repeat: [{ count: [2, 2], stepMm: [220, 0, 0] }],
        }),
      ],
      { turnDeg: [-2, 2] },
    ),
    item(
      'foam-cushions',
      [0, 0, 0],
      [
        solid(pad(40, 62, 250, 8), 'polyethylene', '#e4e4e0', [-166, 31, 0], { densityGPerCm3: 0.03 }),
        solid(pad(40, 62, 250, 8), 'polyethylene', '#e4e4e0', [166, 31, 0], { densityGPerCm3: 0.03 }),
      ],
    ),
  ],
  lines: [goods('laptop-repaired', ['laptop', 'foam-cushions'], '8471.30', 1, [3200, 4800])],
  category: ['returned'],
  service: ['EE', 'VX', 'CP'],
  sender: 'shop',
  postageRmb: [140, 220],
})

export const electricKinds: ParcelKind[] = [phoneCases, looseCells, chargers, goldInCharger, motorToy, laptop]
