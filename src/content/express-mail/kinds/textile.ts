import type { ParcelKind, SolidTemplate } from '#scenario/parcel-bank.ts'
import {
  box,
  cylinder,
  FLAT,
  goods,
  item,
  kind,
  type Point,
  pad,
  slab,
  solid,
  type Triple,
  tube,
  wire,
} from './build.ts'

const SHIRT_COLOURS = ['#3c5a78', '#a33b36', '#d9d4c6', '#4d6b46']

/** Folded shirts: pale, in layers, with collar and buttons. */
const clothes: ParcelKind = kind({
  id: 'clothes',
  role: 'innocent',
  sizeMm: [
    [330, 350],
    [150, 165],
    [262, 278],
  ],
  packaging: 'carton',
  items: [
    ...SHIRT_COLOURS.map((colour, i) =>
      item(
        `shirt-${i}`,
        [i % 2 ? 4 : -4, i * 27, i % 2 ? -3 : 3],
        [
          solid(pad(290, 26, 222, 6), 'cotton', colour, [0, 13, 0], { densityGPerCm3: 0.22 }),
          solid(tube(66, 55, 5), 'cotton', colour, [92, 23.6, 0], { densityGPerCm3: 0.35 }),
          solid(cylinder(5.5, 2.5), 'abs', '#e9e4d8', [60, 24.6, 0], {
            repeat: [{ count: [4, 4], stepMm: [-44, 0, 0] }],
          }),
        ],
        { name: 'item.shirt', turnDeg: [-2, 2] },
      ),
    ),
    item(
      'jeans',
      [0, 108, 0],
      [
        solid(pad(286, 30, 216, 6), 'cotton', '#2c3f63', [0, 15, 0], { densityGPerCm3: 0.33 }),
        solid(cylinder(8.5, 4), 'brass', '#a98444', [96, 32.4, -40]),
        solid(box(3, 2.4, 2.6), 'brass', '#a98444', [84, 31.5, -40], {
          repeat: [{ count: [18, 18], stepMm: [-4.2, 0, 0] }],
        }),
        solid(cylinder(4, 3), 'copper', '#8c5a33', [88, 31.8, 30], {
          repeat: [{ count: [3, 3], stepMm: [-58, 0, 22] }],
        }),
      ],
      { turnDeg: [-2, 2] },
    ),
  ],
  lines: [
    goods('shirts', ['shirt-0', 'shirt-1', 'shirt-2', 'shirt-3'], '6109.10', 4, [38, 96]),
    goods('jeans', ['jeans'], '6203.42', 1, [110, 260]),
  ],
  category: ['sale', 'gift'],
  service: ['HX', 'CP'],
  sender: 'shop',
  postageRmb: [60, 110],
})

const SOLE: Point[] = [
  [-138, -8],
  [-132, -24],
  [-112, -33],
  [-80, -33],
  [-30, -29],
  [10, -33],
  [60, -43],
  [100, -42],
  [124, -31],
  [136, -12],
  [136, 8],
  [124, 26],
  [100, 38],
  [60, 42],
  [20, 34],
  [-30, 30],
  [-80, 33],
  [-112, 32],
  [-132, 20],
]

const HEEL: Point[] = [
  [-138, -8],
  [-132, -24],
  [-112, -33],
  [-62, -31],
  [-62, 31],
  [-112, 32],
  [-132, 20],
]

const TOE_CAP: Point[] = [
  [-20, -22],
  [6, -20],
  [16, -10],
  [16, 10],
  [6, 20],
  [-20, 22],
  [-10, 0],
]

const shrunk = (outline: Point[], by: number): Point[] => outline.map(([x, y]) => [x * by, y * by])

/** A laced shoe standing on its sole: tread and heel, steel shank, upper, rows of eyelets, lace. */
function shoe(leather: string): SolidTemplate[] {
  const eyelets = (z: number): SolidTemplate =>
    solid(tube(4.2, 2.2, 1.6), 'brass', '#b79a55', [4, 83.4, z], {
      repeat: [{ count: [6, 6], stepMm: [11, -0.2, 0] }],
    })
  return [
    solid(slab(SOLE, 9), 'abs', '#2a2623', [0, 10, 0], { rotationDeg: FLAT, densityGPerCm3: 1.15 }),
    solid(slab(HEEL, 5.4), 'abs', '#1d1a18', [0, 2.7, 0], { rotationDeg: FLAT, densityGPerCm3: 1.2 }),
    solid(box(96, 1.1, 13), 'steel', '#9aa0a6', [-34, 15.2, 0]),
    solid(slab(SOLE, 3.5, [shrunk(SOLE, 0.9)]), 'wood', leather, [0, 17.8, 0], {
      rotationDeg: FLAT,
      densityGPerCm3: 0.9,
    }),
    // Upper: over toes and heel, with a stiff cap in front and a padded collar about the opening.
    solid({ type: 'shell', sizeMm: [266, 62, 78], wallMm: 2.2, exponent: 2.8 }, 'wood', leather, [0, 51, 0], {
      densityGPerCm3: 0.9,
    }),
    solid(slab(TOE_CAP, 3), 'abs', '#1d1a18', [92, 33, 0], { rotationDeg: FLAT, densityGPerCm3: 1.1 }),
    solid(tube(28, 24.5, 25), 'wood', leather, [-72, 57.5, 0], { densityGPerCm3: 0.9 }),
    solid({ type: 'torus', ringRadiusMm: 28, tubeRadiusMm: 5 }, 'cotton', leather, [-72, 87, 0], {
      densityGPerCm3: 0.3,
    }),
    eyelets(-13),
    eyelets(13),
    solid(
      wire(2.2, [
        [4, 86, -12],
        [12, 86, 12],
        [26, 85.5, -12],
        [34, 85.5, 12],
        [48, 85, -12],
        [56, 85, 12],
      ]),
      'cotton',
      '#1d1a18',
      [0, 0, 0],
      { densityGPerCm3: 0.7 },
    ),
  ]
}

const shoes: ParcelKind = kind({
  id: 'shoes',
  role: 'innocent',
  sizeMm: [
    [312, 324],
    [116, 124],
    [196, 206],
  ],
  packaging: 'carton',
  items: [
    item('shoe-left', [0, 0, -46], shoe('#5b3420'), {
      name: 'item.shoe',
      turnDeg: [-2, 2],
      jitterMm: [2, 0, 0],
    }),
    item('shoe-right', [0, 0, 46], shoe('#5b3420'), {
      name: 'item.shoe',
      turnDeg: [178, 182],
      jitterMm: [2, 0, 0],
    }),
  ],
  lines: [goods('shoes', ['shoe-left', 'shoe-right'], '6403.99', 1, [240, 620])],
  category: ['sale', 'returned'],
  service: ['HX', 'CP'],
  sender: 'shop',
  postageRmb: [55, 95],
})

const FUR = { densityGPerCm3: 0.28 }
const STUFFING = { densityGPerCm3: 0.035 }

/** A plush bear on its back, head toward +x. */
function bear(fur: string): SolidTemplate[] {
  const part = ([length, height, width]: Triple, at: Triple): SolidTemplate[] => [
    solid({ type: 'shell', sizeMm: [length, height, width], wallMm: 3 }, 'cotton', fur, at, FUR),
    solid(
      { type: 'ellipsoid', sizeMm: [length - 6, height - 6, width - 6] },
      'cotton',
      '#efece4',
      at,
      STUFFING,
    ),
  ]
  return [
    ...part([160, 108, 130], [-20, 54, 0]),
    ...part([104, 96, 112], [98, 50, 0]),
    ...part([36, 22, 40], [134, 46, -52]),
    ...part([36, 22, 40], [134, 46, 52]),
    ...part([88, 44, 44], [26, 50, -84]),
    ...part([88, 44, 44], [26, 50, 84]),
    ...part([92, 56, 54], [-124, 36, -42]),
    ...part([92, 56, 54], [-124, 36, 42]),
    solid({ type: 'sphere', radiusMm: 6 }, 'abs', '#15110d', [112, 97, -20]),
    solid({ type: 'sphere', radiusMm: 6 }, 'abs', '#15110d', [112, 97, 20]),
    solid({ type: 'ellipsoid', sizeMm: [12, 10, 18] }, 'abs', '#15110d', [92, 100, 0]),
  ]
}

const BEAR_SIZE: ParcelKind['sizeMm'] = [
  [362, 380],
  [122, 132],
  [228, 240],
]

/** Innocent, though there is a box with cells in its belly: the voice that the record declares. */
const talkingBear: ParcelKind = kind({
  id: 'talking-bear',
  role: 'distractor',
  sizeMm: BEAR_SIZE,
  packaging: 'carton',
  items: [
    item('plush-bear', [6, 0, 0], bear('#a8784a'), { turnDeg: [-3, 3] }),
    item(
      'voice-module',
      [-20, 34, 0],
      [
        solid({ type: 'hollowBox', sizeMm: [62, 26, 46], wallMm: 1.8 }, 'abs', '#e8e5df', [0, 13, 0]),
        solid(cylinder(6.5, 40), 'steel', '#c46a2b', [-20, 11, 0], {
          rotationDeg: [90, 0, 0],
          densityGPerCm3: 2.9,
          repeat: [{ count: [2, 2], stepMm: [14, 0, 0] }],
        }),
        solid(tube(14, 12, 4), 'steel', '#8e9296', [14, 22, 0]),
        solid(cylinder(6, 5), 'steel', '#8e9296', [14, 16.5, 0]),
        solid(box(22, 1.4, 34), 'glass', '#2f6b3f', [14, 4.5, 0]),
        solid(box(8, 2.4, 8), 'abs', '#222222', [14, 6.6, 6]),
      ],
      { turnDeg: [-12, 12], jitterMm: [4, 0, 4] },
    ),
  ],
  lines: [goods('talking-bear', ['plush-bear', 'voice-module'], '9503.00', 1, [110, 230])],
  category: ['sale', 'gift'],
  service: ['HX', 'CP'],
  sender: 'shop',
  postageRmb: [58, 96],
  isSuspiciousLooking: true,
})

/** Sheet §4, pattern 9: a homogeneous mass denser than stuffing, with the sharp outline of a bag. */
const powderInBear: ParcelKind = kind({
  id: 'powder-in-bear',
  role: 'find',
  sizeMm: BEAR_SIZE,
  packaging: 'carton',
  items: [
    item('plush-bear', [6, 0, 0], bear('#b5918f'), { turnDeg: [-3, 3] }),
    item(
      'powder-bags',
      [-18, 26, 0],
      [
        solid(pad(104, 46, 84, 4.5), 'organicPowder', '#e9e6dc', [0, 24, 0], {
          densityGPerCm3: 0.72,
          jitterMm: [3, 0, 3],
          jitterDeg: [0, 8, 0],
        }),
        solid(box(84, 0.6, 12), 'polyethylene', '#cfd8dc', [0, 24, 53]),
      ],
      { turnDeg: [-8, 8], isFinding: true },
    ),
  ],
  lines: [goods('plush-toy', ['plush-bear'], '9503.00', 1, [40, 90])],
  category: ['gift'],
  service: ['EE', 'CP'],
  sender: 'private',
  postageRmb: [120, 180],
  hasScent: true,
  finding: {
    name: 'finding.powder-in-bear',
    pattern: 9,
    category: 'drugs',
    reasons: ['drugs'],
    disposition: 'seize',
    isCritical: false,
    rule: 'rule.drugs',
  },
})

export const textileKinds: ParcelKind[] = [clothes, shoes, talkingBear, powderInBear]
