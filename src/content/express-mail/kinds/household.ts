import type { ParcelKind, SolidTemplate } from '#scenario/parcel-bank.ts'
import {
  ACROSS,
  ALONG,
  box,
  cylinder,
  goods,
  hundredth,
  item,
  kind,
  lathe,
  type Point,
  pad,
  type Shape,
  slab,
  smooth,
  solid,
  spiral,
  tube,
  wire,
} from './build.ts'

/** What settles in a lying round vessel: a cylinder filled up to a level below or above its middle. */
function settled(radius: number, level: number, length: number): Shape {
  const from = Math.asin(level / radius)
  const outline = Array.from({ length: 25 }, (_, i): Point => {
    const angle = Math.PI - from + ((Math.PI + 2 * from) * i) / 24
    return [hundredth(radius * Math.cos(angle)), hundredth(radius * Math.sin(angle))]
  })
  return slab(outline, length)
}

/** Its depth along the belt. */
const LENGTHWISE: [number, number, number] = [0, 90, 0]

/** A plastic tub lying along the belt, its ribbed screw cap toward +x. */
function tub(radius: number, length: number, colour: string): SolidTemplate[] {
  return [
    solid(
      { type: 'can', radiusMm: radius, heightMm: length, wallMm: 1.6 },
      'polyethylene',
      colour,
      [0, radius + 3, 0],
      {
        rotationDeg: ALONG,
      },
    ),
    solid(tube(radius + 2.6, radius + 0.3, 22), 'polyethylene', '#f2f2ee', [length / 2 - 12, radius + 3, 0], {
      rotationDeg: ALONG,
      repeat: [{ count: [1, 1], stepMm: [0, 0, 0] }],
    }),
    solid(cylinder(radius + 2.6, 2.4), 'polyethylene', '#f2f2ee', [length / 2 + 1.3, radius + 3, 0], {
      rotationDeg: ALONG,
    }),
  ]
}

/** Innocent, though it is a big even mass of powder: one level fill with a scoop in it, and the mass is right. */
const proteinPowder: ParcelKind = kind({
  id: 'protein-powder',
  role: 'distractor',
  sizeMm: [
    [214, 226],
    [136, 144],
    [140, 150],
  ],
  packaging: 'carton',
  items: [
    item('powder-tub', [0, 0, 0], tub(60, 184, '#26303c'), { turnDeg: [-2, 2] }),
    item(
      'protein-powder',
      [0, 63, 0],
      [
        solid(settled(58.2, 14, 179), 'organicPowder', '#eadfc4', [0, 0, 0], {
          rotationDeg: LENGTHWISE,
          densityGPerCm3: 0.5,
        }),
      ],
      { turnDeg: [0, 0] },
    ),
    item(
      'scoop',
      [20, 99, 4],
      [
        solid(
          {
            type: 'lathe',
            profileMm: [
              [0, -14],
              [18, -14],
              [20, 14],
              [18.4, 14],
              [16.6, -12.4],
              [0, -12.4],
            ],
          },
          'abs',
          '#d7dde2',
          [0, 0, 0],
          {
            rotationDeg: [0, 0, 78],
          },
        ),
        solid(box(58, 2.6, 9), 'abs', '#d7dde2', [-48, 4, 0]),
      ],
      { turnDeg: [-14, 14] },
    ),
  ],
  lines: [goods('protein-powder', ['powder-tub', 'protein-powder', 'scoop'], '2106.10', 1, [120, 260])],
  category: ['sale'],
  service: ['HX', 'CP'],
  sender: 'shop',
  postageRmb: [62, 98],
  isSuspiciousLooking: true,
})

const TUB_SIZE: ParcelKind['sizeMm'] = [
  [150, 160],
  [86, 92],
  [176, 188],
]

/** Two tubs of softgels: loose ovals that lie as they fell, an air space above. */
const vitamins: ParcelKind = kind({
  id: 'vitamins',
  role: 'innocent',
  sizeMm: TUB_SIZE,
  packaging: 'carton',
  items: [-42, 42].flatMap((z, n) => [
    item(`tub-${n}`, [0, 0, z], tub(34, 112, '#7a4a1e'), { name: 'item.vitamin-tub', turnDeg: [-2, 2] }),
    item(
      `softgels-${n}`,
      [0, 12, z],
      [
        solid({ type: 'ellipsoid', sizeMm: [14.5, 10, 10] }, 'polyethylene', '#d9a441', [-48, 5, -14], {
          densityGPerCm3: 1,
          repeat: [
            { count: [6, 6], stepMm: [15.4, 0, 0] },
            { count: [3, 3], stepMm: [3, 0, 14] },
            { count: [3, 4], stepMm: [3, 11.6, 0] },
          ],
          jitterMm: [1.6, 1.2, 1.6],
          jitterDeg: [0, 70, 20],
        }),
      ],
      { name: 'item.softgels' },
    ),
  ]),
  lines: [goods('vitamin-softgels', ['tub-0', 'tub-1', 'softgels-0', 'softgels-1'], '2936.28', 2, [60, 140])],
  category: ['sale', 'gift'],
  service: ['HX', 'LX'],
  sender: 'shop',
  postageRmb: [36, 58],
})

/** Sheet §4, pattern 10: discs packed in rolls, an array where loose softgels are declared. */
const tabletsInTub: ParcelKind = kind({
  id: 'tablets-in-tub',
  role: 'find',
  sizeMm: TUB_SIZE,
  packaging: 'carton',
  items: [
    ...[-42, 42].map((z, n) =>
      item(`tub-${n}`, [0, 0, z], tub(34, 112, '#7a4a1e'), { name: 'item.vitamin-tub', turnDeg: [-2, 2] }),
    ),
    ...[-42, 42].map((z, n) =>
      item(
        `tablet-rolls-${n}`,
        [0, 37, z],
        [
          [-21, -9],
          [-7, -9],
          [7, -9],
          [21, -9],
          [-14, 4],
          [0, 4],
          [14, 4],
        ].map(([dz, y]) =>
          solid(cylinder(6, 4.4), 'organicPowder', '#dfe7f0', [-48, y as number, dz as number], {
            rotationDeg: ALONG,
            densityGPerCm3: 1.35,
            repeat: [{ count: [17, 18], stepMm: [5.4, 0, 0] }],
            jitterMm: [0.3, 0.2, 0.2],
          }),
        ),
        { name: 'item.tablet-rolls', isFinding: true },
      ),
    ),
  ],
  lines: [
    goods(
      'vitamin-softgels',
      ['tub-0', 'tub-1', 'tablet-rolls-0', 'tablet-rolls-1'],
      '2936.28',
      2,
      [60, 120],
    ),
  ],
  category: ['gift'],
  service: ['EE', 'LX'],
  sender: 'private',
  postageRmb: [110, 160],
  declaredMassPercent: [68, 80],
  hasScent: true,
  finding: {
    name: 'finding.tablets-in-tub',
    pattern: 10,
    category: 'drugs',
    reasons: ['drugs'],
    disposition: 'seize',
    isCritical: false,
    rule: 'rule.drugs',
  },
})

/** A porcelain pot with spout, handle and lid, and four cups: all green, all hollow. */
const teaSet: ParcelKind = kind({
  id: 'tea-set',
  role: 'innocent',
  sizeMm: [
    [356, 370],
    [138, 148],
    [232, 244],
  ],
  packaging: 'carton',
  items: [
    item(
      'teapot',
      [-66, 4, 0],
      [
        solid(
          lathe([
            [0, 0],
            [40, 0],
            [56, 22],
            [61, 46],
            [54, 72],
            [36, 88],
            [33, 86],
            [50.5, 70.5],
            [57.5, 46],
            [52.5, 23.5],
            [38, 3.5],
            [0, 3.5],
          ]),
          'porcelain',
          '#e9eef0',
          [0, 0, 0],
        ),
        solid(
          lathe([
            [0, 90],
            [38, 90],
            [38, 93],
            [12, 98],
            [6, 101],
            [9, 106],
            [0, 111],
          ]),
          'porcelain',
          '#3a5f8f',
          [0, 0, 0],
        ),
        solid(
          { type: 'tube', outerRadiusMm: 10, innerRadiusMm: 7, heightMm: 56 },
          'porcelain',
          '#e9eef0',
          [82, 58, 0],
          {
            rotationDeg: [0, 0, -48],
          },
        ),
        solid(
          wire(
            9,
            smooth([
              [-52, 74, 0],
              [-68, 80, 0],
              [-84, 74, 0],
              [-92, 58, 0],
              [-88, 40, 0],
              [-76, 30, 0],
              [-62, 30, 0],
            ]),
          ),
          'porcelain',
          '#e9eef0',
          [0, 0, 0],
        ),
      ],
      { turnDeg: [-10, 10] },
    ),
    ...[
      [62, -64],
      [134, -64],
      [62, 64],
      [134, 64],
    ].map(([x, z], n) =>
      item(
        `cup-${n}`,
        [x as number, 4, z as number],
        [
          solid(
            lathe([
              [0, 6],
              [14, 6],
              [14, 0],
              [17, 0],
              [17.5, 7],
              [27, 24],
              [31, 44],
              [28.6, 44],
              [24.6, 25],
              [15, 9],
              [0, 9],
            ]),
            'porcelain',
            '#dfe6ea',
            [0, 0, 0],
          ),
        ],
        { name: 'item.teacup', jitterMm: [3, 0, 4] },
      ),
    ),
  ],
  lines: [goods('tea-set', ['teapot', 'cup-0', 'cup-1', 'cup-2', 'cup-3'], '6911.10', 1, [180, 460])],
  category: ['sale', 'gift'],
  service: ['CP', 'CX'],
  sender: 'shop',
  postageRmb: [90, 150],
})

/** A steel kettle on its side: thin walls, heating ring under its floor, handle, base with its cord. */
const kettle: ParcelKind = kind({
  id: 'kettle',
  role: 'innocent',
  sizeMm: [
    [322, 336],
    [184, 192],
    [244, 254],
  ],
  packaging: 'carton',
  items: [
    item(
      'kettle',
      [30, 78, -8],
      [
        solid(
          lathe([
            [0, -84],
            [76, -84],
            [74, 40],
            [58, 84],
            [57.2, 84],
            [73.2, 39.8],
            [75.2, -83.2],
            [0, -83.2],
          ]),
          'steel',
          '#b8bdc2',
          [0, 0, 0],
          { rotationDeg: ALONG },
        ),
        solid(
          lathe([
            [0, 85],
            [56, 85],
            [50, 92],
            [12, 96],
            [12, 108],
            [0, 108],
          ]),
          'abs',
          '#1f2225',
          [0, 0, 0],
          { rotationDeg: ALONG, densityGPerCm3: 0.8 },
        ),
        solid({ type: 'torus', ringRadiusMm: 46, tubeRadiusMm: 4 }, 'steel', '#8e9296', [-90, 0, 0], {
          rotationDeg: ALONG,
          densityGPerCm3: 5,
        }),
        solid(tube(75, 72, 18), 'abs', '#1f2225', [-94, 0, 0], { rotationDeg: ALONG }),
        solid(
          wire(
            17,
            smooth([
              [72, 0, 74],
              [70, 0, 100],
              [50, 0, 112],
              [-30, 0, 114],
              [-62, 0, 104],
            ]),
          ),
          'abs',
          '#1f2225',
          [0, 0, 0],
          { densityGPerCm3: 0.8 },
        ),
        solid(
          slab(
            [
              [0, 0],
              [26, 12],
              [0, 22],
            ],
            26,
          ),
          'steel',
          '#b8bdc2',
          [56, -10, -74],
          { rotationDeg: [0, 90, 0], densityGPerCm3: 1 },
        ),
      ],
      { turnDeg: [-3, 3] },
    ),
    item(
      'kettle-base',
      [-132, 82, -10],
      [
        solid({ type: 'can', radiusMm: 72, heightMm: 20, wallMm: 2.2 }, 'abs', '#1f2225', [0, 0, 0], {
          rotationDeg: ALONG,
        }),
        solid(tube(13, 10, 16), 'brass', '#b79a55', [0, 0, 0], { rotationDeg: ALONG }),
        solid(wire(5, spiral(34, 7, 4.2)), 'copper', '#2a2a2a', [0, 0, 0], {
          rotationDeg: [0, 0, 90],
          densityGPerCm3: 2.6,
        }),
      ],
    ),
  ],
  lines: [goods('kettle', ['kettle', 'kettle-base'], '8516.79', 1, [130, 320])],
  category: ['sale', 'returned'],
  service: ['CP', 'HX'],
  sender: 'shop',
  postageRmb: [72, 112],
})

/** Innocent, though it is a heavy figure of metal: cast hollow, modern, and declared as what it is. */
const statuette: ParcelKind = kind({
  id: 'bronze-statuette',
  role: 'distractor',
  sizeMm: [
    [316, 330],
    [132, 142],
    [148, 158],
  ],
  packaging: 'carton',
  items: [
    item(
      'bronze-statuette',
      [0, 48, 0],
      [
        solid(
          lathe([
            [44, -128],
            [44, -112],
            [36, -108],
            [38, -96],
            [30, -40],
            [22, -2],
            [27, 36],
            [25, 50],
            [9, 60],
            [9, 66],
            [16, 74],
            [18, 86],
            [14, 98],
            [7, 104],
            [8, 112],
            [4, 120],
            [0, 121],
            [0, 118],
            [2, 117],
            [5.5, 111],
            [4.5, 103],
            [11.5, 96.5],
            [15.4, 86],
            [13.5, 75.2],
            [6.4, 67],
            [6.4, 58.5],
            [22.6, 48.5],
            [24.4, 36],
            [19.4, -2],
            [27.4, -40],
            [35.4, -96],
            [33.4, -110],
            [41.4, -114],
            [41.4, -128],
          ]),
          'brass',
          '#6f5a33',
          [0, 0, 0],
          { rotationDeg: ALONG },
        ),
        solid(
          wire(
            9,
            smooth([
              [42, 4, 31],
              [26, 8, 42],
              [6, 12, 46],
              [-8, 14, 42],
            ]),
          ),
          'brass',
          '#6f5a33',
          [0, 0, 0],
        ),
        solid(
          wire(
            9,
            smooth([
              [42, 4, -31],
              [24, 8, -42],
              [2, 12, -44],
              [-12, 14, -36],
            ]),
          ),
          'brass',
          '#6f5a33',
          [0, 0, 0],
        ),
        solid(
          wire(
            4.5,
            smooth([
              [-104, 16, 47],
              [0, 21, 47],
              [128, 16, 47],
            ]),
          ),
          'brass',
          '#6f5a33',
          [0, 0, 0],
        ),
        solid({ type: 'torus', ringRadiusMm: 9, tubeRadiusMm: 2 }, 'brass', '#6f5a33', [137, 16, 47]),
      ],
      { turnDeg: [-4, 4], jitterMm: [3, 0, 3] },
    ),
  ],
  lines: [goods('bronze-statuette', ['bronze-statuette'], '8306.29', 1, [220, 680])],
  category: ['gift', 'sale'],
  service: ['CP', 'EE'],
  sender: 'shop',
  postageRmb: [88, 140],
  isSuspiciousLooking: true,
})

const RING: Shape = { type: 'torus', ringRadiusMm: 32, tubeRadiusMm: 5.4 }
const BANGLE_SIZE: ParcelKind['sizeMm'] = [
  [254, 266],
  [60, 68],
  [182, 194],
]
const RESIN_COLOURS = ['#c9563c', '#3f7f86', '#d4a13a']

const bangle = (material: SolidTemplate['material'], colour: string): SolidTemplate[] => [
  solid(RING, material, colour, [0, 5.6, 0]),
]

/** Innocent resin rings: all of them orange, as plastic is. */
const resinBangles: ParcelKind = kind({
  id: 'resin-bangles',
  role: 'innocent',
  sizeMm: BANGLE_SIZE,
  packaging: 'carton',
  items: [
    ...RESIN_COLOURS.map((colour, n) =>
      item(`resin-bangle-${n}`, [-78 + 78 * n, 0, -42], bangle('abs', colour), {
        name: 'item.resin-bangle',
        jitterMm: [2, 0, 2],
      }),
    ),
    ...RESIN_COLOURS.map((colour, n) =>
      item(`resin-bangle-${n + 3}`, [-78 + 78 * n, 0, 42], bangle('abs', colour), {
        name: 'item.resin-bangle',
        jitterMm: [2, 0, 2],
      }),
    ),
    item(
      'jewellery-pouch',
      [0, 14, 0],
      [solid(pad(120, 8, 90, 4), 'cotton', '#53304f', [0, 4, 0], { densityGPerCm3: 0.2 })],
      {
        turnDeg: [-20, 20],
      },
    ),
  ],
  lines: [
    goods(
      'resin-bangles',
      [...RESIN_COLOURS, ...RESIN_COLOURS].map((_, n) => `resin-bangle-${n}`).concat('jewellery-pouch'),
      '7117.90',
      6,
      [12, 30],
    ),
  ],
  category: ['sale', 'gift'],
  service: ['LX', 'UA', 'HX'],
  sender: 'shop',
  postageRmb: [24, 40],
})

/** Sheet §4, pattern 6: solid green rings beside an orange one that shows what resin looks like. */
const ivoryBangles: ParcelKind = kind({
  id: 'ivory-bangles',
  role: 'find',
  sizeMm: BANGLE_SIZE,
  packaging: 'carton',
  items: [
    ...RESIN_COLOURS.map((colour, n) =>
      item(`resin-bangle-${n}`, [-78 + 78 * n, 0, -42], bangle('abs', colour), {
        name: 'item.resin-bangle',
        jitterMm: [2, 0, 2],
      }),
    ),
    item(
      'ivory-bangles',
      [0, 0, 42],
      [
        solid(RING, 'ivory', '#efe3c8', [-78, 5.6, 0], {
          repeat: [
            { count: [3, 3], stepMm: [78, 0, 0] },
            { count: [1, 2], stepMm: [2, 11.2, 0] },
          ],
          jitterMm: [1.5, 0, 1.5],
        }),
      ],
      { isFinding: true },
    ),
    item(
      'jewellery-pouch',
      [0, 24, -20],
      [solid(pad(120, 8, 90, 4), 'cotton', '#53304f', [0, 4, 0], { densityGPerCm3: 0.2 })],
      {
        turnDeg: [-20, 20],
      },
    ),
  ],
  lines: [
    goods(
      'resin-bangles',
      [...RESIN_COLOURS.map((_, n) => `resin-bangle-${n}`), 'ivory-bangles', 'jewellery-pouch'],
      '7117.90',
      6,
      [8, 16],
    ),
  ],
  category: ['gift'],
  service: ['EE', 'LX', 'RR'],
  sender: 'private',
  postageRmb: [90, 140],
  declaredMassPercent: [70, 84],
  finding: {
    name: 'finding.ivory-bangles',
    pattern: 6,
    category: 'wildlife',
    reasons: ['wildlife'],
    disposition: 'seize',
    isCritical: false,
    rule: 'rule.wildlife',
  },
})

/** Sheet §4, pattern 2 (a real case): a row of thin tubes, cotton plugs, something small in each. */
const insectsInTubes: ParcelKind = kind({
  id: 'insects-in-tubes',
  role: 'passed',
  sizeMm: [
    [236, 248],
    [58, 64],
    [142, 152],
  ],
  packaging: 'carton',
  items: [
    item(
      'tube-tray',
      [0, 0, 0],
      [
        solid(box(216, 3, 120), 'polyethylene', '#e6e3da', [0, 1.5, 0], { densityGPerCm3: 0.12 }),
        solid(box(206, 14, 5), 'polyethylene', '#e6e3da', [0, 10, -34], { densityGPerCm3: 0.06 }),
        solid(box(206, 14, 5), 'polyethylene', '#e6e3da', [0, 10, 34], { densityGPerCm3: 0.06 }),
      ],
    ),
    item(
      'insect-tubes',
      [0, 15, 0],
      [
        solid(tube(11, 9.6, 96), 'polyethylene', '#cfe0e4', [-92, 0, 0], {
          rotationDeg: ACROSS,
          densityGPerCm3: 1.05,
          repeat: [{ count: [8, 8], stepMm: [26.2, 0, 0] }],
        }),
        solid(cylinder(9.2, 16), 'cotton', '#f4f1ea', [-92, 0, -37], {
          rotationDeg: ACROSS,
          densityGPerCm3: 0.45,
          repeat: [{ count: [8, 8], stepMm: [26.2, 0, 0] }],
          jitterMm: [0, 0, 3],
        }),
        solid(cylinder(9.2, 9), 'water', '#dfe7e2', [-92, 0, 42], {
          rotationDeg: ACROSS,
          densityGPerCm3: 0.9,
          repeat: [{ count: [8, 8], stepMm: [26.2, 0, 0] }],
          jitterMm: [0, 0, 1],
        }),
        // A beetle in each: its body and its head.
        solid({ type: 'ellipsoid', sizeMm: [11, 9, 17] }, 'meat', '#2b1a12', [-92, -4, 3], {
          repeat: [{ count: [8, 8], stepMm: [26.2, 0, 0] }],
          jitterMm: [0.6, 0, 1],
        }),
        solid({ type: 'ellipsoid', sizeMm: [8, 7, 8] }, 'meat', '#2b1a12', [-92, -4, -10.5], {
          repeat: [{ count: [8, 8], stepMm: [26.2, 0, 0] }],
          jitterMm: [0.6, 0, 0.6],
        }),
      ],
      { isFinding: true },
    ),
  ],
  lines: [goods('model-parts', ['tube-tray', 'insect-tubes'], '9503.00', 1, [60, 120])],
  category: ['gift', 'sale'],
  service: ['EE', 'EA'],
  sender: 'private',
  postageRmb: [150, 210],
  finding: {
    name: 'finding.insects-in-tubes',
    pattern: 2,
    category: 'quarantine',
    reasons: ['quarantine', 'wildlife'],
    disposition: 'quarantine',
    isCritical: false,
    rule: 'rule.live-animals',
  },
})

export const householdKinds: ParcelKind[] = [
  proteinPowder,
  vitamins,
  tabletsInTub,
  teaSet,
  kettle,
  statuette,
  resinBangles,
  ivoryBangles,
  insectsInTubes,
]
