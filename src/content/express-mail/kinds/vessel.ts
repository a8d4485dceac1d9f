import type { ItemTemplate, ParcelKind, SolidTemplate } from '#scenario/parcel-bank.ts'
import {
  ALONG,
  about,
  box,
  cylinder,
  FLAT,
  goods,
  item,
  kind,
  lathe,
  pad,
  rectangle,
  roundedRectangle,
  rows,
  slab,
  solid,
  spiral,
  tube,
  wire,
} from './build.ts'

/** A frying pan of cast aluminium with its glass lid beside it. */
const fryingPan: ParcelKind = kind({
  id: 'frying-pan',
  role: 'innocent',
  sizeMm: about(470, 102, 272),
  packaging: 'carton',
  items: [
    item(
      'frying-pan',
      [-92, 0, 0],
      [
        solid(
          lathe([
            [0, 0],
            [92, 0],
            [124, 46],
            [121, 46],
            [90, 4],
            [0, 4],
          ]),
          'aluminium',
          '#2b2d30',
          [0, 0, 0],
        ),
        solid(
          slab(roundedRectangle(168, 26, 10), 14, [roundedRectangle(20, 10, 4, [66, 0])]),
          'abs',
          '#1f2225',
          [204, 42, 0],
          {
            rotationDeg: FLAT,
            densityGPerCm3: 1.3,
          },
        ),
        solid(cylinder(3, 5), 'steel', '#b9bdc1', [107, 38, -8], {
          rotationDeg: ALONG,
          ...rows([2, [0, 0, 16]]),
        }),
      ],
      { turnDeg: [-2, 2] },
    ),
    item(
      'glass-lid',
      [-92, 52, 0],
      [
        solid(
          lathe([
            [0, 18],
            [60, 14],
            [118, 0],
            [118, 4],
            [60, 18],
            [0, 22],
          ]),
          'glass',
          '#dbe7ea',
          [0, 0, 0],
        ),
        solid(tube(121, 118.4, 5), 'steel', '#b9bdc1', [0, 2.5, 0]),
        solid(cylinder(14, 14), 'abs', '#1f2225', [0, 30, 0]),
      ],
    ),
  ],
  lines: [goods('frying-pan', ['frying-pan', 'glass-lid'], '7615.10', 1, [140, 380])],
  category: ['sale', 'returned'],
  service: ['CP', 'HX'],
  sender: 'shop',
  postageRmb: [86, 130],
})

/** Heavy and dark: an enamelled pot of cast iron, lid and all. */
const ironPot: ParcelKind = kind({
  id: 'iron-pot',
  role: 'innocent',
  sizeMm: about(312, 166, 262),
  packaging: 'carton',
  items: [
    item(
      'iron-pot',
      [0, 2, 0],
      [
        solid(
          lathe([
            [0, 0],
            [92, 0],
            [118, 108],
            [114.7, 108],
            [88.8, 3.4],
            [0, 3.4],
          ]),
          'steel',
          '#8d2f3a',
          [0, 0, 0],
        ),
        solid(
          lathe([
            [0, 124],
            [70, 120],
            [119, 110],
            [119, 113.2],
            [70, 123.2],
            [0, 127.2],
          ]),
          'steel',
          '#a8404a',
          [0, 0, 0],
        ),
        solid(cylinder(17, 16), 'brass', '#b9bdc1', [0, 136.5, 0], { densityGPerCm3: 3 }),
        solid(
          slab(roundedRectangle(20, 84, 8), 8, [roundedRectangle(8, 56, 3)]),
          'steel',
          '#8d2f3a',
          [129, 92, 0],
          {
            rotationDeg: FLAT,
            ...rows([2, [-258, 0, 0]]),
          },
        ),
      ],
      { turnDeg: [-8, 8] },
    ),
  ],
  lines: [goods('iron-pot', ['iron-pot'], '7323.92', 1, [240, 620])],
  category: ['sale', 'gift'],
  service: ['CP', 'CX'],
  sender: 'shop',
  postageRmb: [150, 220],
})

/** A coil of hose, its couplings of brass. */
const gardenHose: ParcelKind = kind({
  id: 'garden-hose',
  role: 'innocent',
  sizeMm: about(352, 92, 352),
  packaging: 'carton',
  items: [
    item(
      'garden-hose',
      [0, 12, 0],
      // A hose is a wall about air: as a full rod it has a third of the density.
      [
        solid(wire(20, spiral(70, 23, 3.8)), 'pvc', '#3f7f4a', [0, 0, 0], { densityGPerCm3: 0.55 }),
        solid(wire(20, spiral(78, 23, 3.4)), 'pvc', '#3f7f4a', [0, 24, 0], { densityGPerCm3: 0.55 }),
        solid(tube(12, 7, 34), 'brass', '#c9b26a', [36, 0, -12], {
          rotationDeg: [90, 0, 0],
          densityGPerCm3: 5,
        }),
        solid(tube(12, 7, 34), 'brass', '#c9b26a', [-24, 0, 8], {
          rotationDeg: [90, 0, 30],
          densityGPerCm3: 5,
        }),
        solid(
          lathe([
            [5, -50],
            [12, -50],
            [12, 10],
            [17, 34],
            [14, 34],
            [9, 10],
            [5, 0],
          ]),
          'abs',
          '#d4a13a',
          [0, 52, 0],
          { rotationDeg: ALONG },
        ),
      ],
      { turnDeg: [0, 80] },
    ),
  ],
  lines: [goods('garden-hose', ['garden-hose'], '3917.39', 1, [80, 230])],
  category: ['sale'],
  service: ['CP', 'HX'],
  sender: 'shop',
  postageRmb: [66, 79],
})

/** Scented bars in paper: even blocks, and a smell that a trace detector may take for something else. */
const scentedSoap: ParcelKind = kind({
  id: 'scented-soap',
  role: 'innocent',
  sizeMm: about(206, 82, 148),
  packaging: 'carton',
  items: [
    item(
      'soap-bars',
      [-45, 3, -32],
      [
        solid(pad(82, 27, 54, 5), 'organicPowder', '#d9a8b4', [0, 14, 0], {
          densityGPerCm3: 1.06,
          ...rows([2, [90, 0, 0]], [2, [0, 0, 64]], [2, [0, 32, 0]]),
          jitterMm: [1.5, 0, 2],
        }),
        solid(
          slab(roundedRectangle(86, 58, 5), 29, [roundedRectangle(85, 57, 4.8)]),
          'paper',
          '#efe6d2',
          [0, 14.5, 0],
          {
            rotationDeg: FLAT,
            densityGPerCm3: 0.9,
            ...rows([2, [90, 0, 0]], [2, [0, 0, 64]], [2, [0, 32, 0]]),
          },
        ),
      ],
    ),
  ],
  lines: [goods('scented-soap', ['soap-bars'], '3401.11', 8, [11, 30])],
  category: ['sale', 'gift'],
  service: ['HX', 'LX'],
  sender: 'shop',
  postageRmb: [40, 64],
  trace: 'perfume',
})

const jar: SolidTemplate[] = [
  solid(
    lathe([
      [0, 0],
      [31, 0],
      [32, 6],
      [32, 36],
      [27, 40],
      [23, 40],
      [23, 10],
      [0, 7],
    ]),
    'glass',
    '#dfe9ec',
    [0, 0, 0],
  ),
  solid(cylinder(22.6, 24), 'water', '#f4f1ea', [0, 23, 0], { densityGPerCm3: 0.95 }),
  solid(tube(33, 28, 15), 'abs', '#2f2f33', [0, 46, 0]),
  solid(cylinder(33, 3), 'abs', '#2f2f33', [0, 55.2, 0]),
]

/** Innocent: what cosmetics declared as cosmetics look like; thick glass, a cream that keeps no level. */
const faceCream: ParcelKind = kind({
  id: 'face-cream',
  role: 'innocent',
  sizeMm: about(168, 84, 92),
  packaging: 'carton',
  items: [-38, 38].map((x, n) =>
    item(`cream-jar-${n}`, [x, 2, 0], jar, { name: 'item.cream-jar', jitterMm: [3, 0, 3] }),
  ),
  lines: [goods('face-cream', ['cream-jar-0', 'cream-jar-1'], '3304.99', 2, [38, 290])],
  category: ['sale', 'gift'],
  service: ['HX', 'LX'],
  sender: 'shop',
  postageRmb: [34, 52],
})

/** Talcum, pressed: silicates, near porcelain in Z, with air between the grains. */
const PRESSED_POWDER = { densityGPerCm3: 1.3 }

/** Suspicious, though innocent: discs of powder in metal pans, in rows; each with its mirror and its hinge. */
const compacts: ParcelKind = kind({
  id: 'powder-compacts',
  role: 'distractor',
  sizeMm: about(276, 64, 190),
  packaging: 'carton',
  items: [
    item(
      'powder-compacts',
      [-84, 4, -44],
      [
        solid(
          { type: 'can', radiusMm: 37, heightMm: 17, wallMm: 1.8 },
          'abs',
          '#2f2f33',
          [0, 9, 0],
          rows([3, [84, 0, 0]], [2, [0, 0, 88]]),
        ),
        solid(
          { type: 'tube', outerRadiusMm: 28.6, innerRadiusMm: 28, heightMm: 5 },
          'aluminium',
          '#b9bdc1',
          [0, 5, 0],
          rows([3, [84, 0, 0]], [2, [0, 0, 88]]),
        ),
        solid(cylinder(27.8, 5), 'porcelain', '#e0b49a', [0, 5, 0], {
          ...PRESSED_POWDER,
          ...rows([3, [84, 0, 0]], [2, [0, 0, 88]]),
        }),
        solid(cylinder(30, 1.6), 'glass', '#dbe7ea', [0, 15, 0], rows([3, [84, 0, 0]], [2, [0, 0, 88]])),
        solid(cylinder(1.2, 16), 'steel', '#8f959a', [0, 9, -39], {
          rotationDeg: ALONG,
          ...rows([3, [84, 0, 0]], [2, [0, 0, 88]]),
        }),
      ],
      { jitterMm: [3, 0, 3] },
    ),
    item(
      'powder-puffs',
      [0, 24, 0],
      [
        solid(pad(58, 12, 58, 4), 'cotton', '#f4d9d0', [-84, 6, 0], {
          densityGPerCm3: 0.1,
          ...rows([3, [84, 0, 0]]),
        }),
      ],
    ),
  ],
  lines: [goods('powder-compacts', ['powder-compacts', 'powder-puffs'], '3304.91', 6, [14, 120])],
  category: ['sale', 'gift'],
  service: ['HX', 'LX'],
  sender: 'shop',
  postageRmb: [38, 60],
  isSuspiciousLooking: true,
})

/** A spray can standing: thin metal, liquid to a level, a dip tube, the valve. */
function sprayCan(levelMm: number, colour: string): SolidTemplate[] {
  return [
    solid({ type: 'can', radiusMm: 24.4, heightMm: 150, wallMm: 0.4 }, 'aluminium', colour, [0, 76, 0]),
    // Propellant and solvent: a light hydrocarbon, as CH₂.
    solid(cylinder(23.6, levelMm), 'polyethylene', '#e8e2c8', [0, 2 + levelMm / 2, 0], {
      densityGPerCm3: 0.7,
    }),
    solid(cylinder(2, 148 - levelMm), 'polyethylene', '#f2f2ee', [0, 74 + levelMm / 2, 0], {
      densityGPerCm3: 1.1,
    }),
    // In the liquid, what the tube adds to what it displaces.
    solid(cylinder(2, levelMm - 10), 'polyethylene', '#f2f2ee', [0, 7 + levelMm / 2, 0], {
      densityGPerCm3: 0.28,
    }),
    solid(tube(12.6, 4, 8), 'steel', '#b9bdc1', [0, 155.4, 0], { densityGPerCm3: 3.4 }),
    solid(tube(16, 13, 20), 'abs', '#f2f2ee', [0, 162, 0]),
    solid(cylinder(5, 14), 'abs', '#2f2f33', [0, 167, 0]),
  ]
}

/** Sheet §4, pattern 17: metal cans with a level liquid and a dip tube, where jars of cream are declared. */
const spraysAsCosmetics: ParcelKind = kind({
  id: 'sprays-as-cosmetics',
  role: 'find',
  sizeMm: about(240, 188, 148),
  packaging: 'carton',
  items: [
    ...[0, 1].map(
      (n): ItemTemplate => item(`cream-jar-${n}`, [-78, 0, n ? 34 : -34], jar, { name: 'item.cream-jar' }),
    ),
    ...[
      [-6, -34, 98],
      [-6, 34, 92],
      [50, -34, 96],
    ].map(
      ([x, z, level], n): ItemTemplate =>
        item(`spray-can-${n}`, [x as number, 0, z as number], sprayCan(level as number, '#b3422f'), {
          name: 'item.spray-can',
          isFinding: true,
        }),
    ),
    item(
      'solvent-bottle',
      [68, 0, 34],
      [
        solid(
          { type: 'can', radiusMm: 27, heightMm: 110, wallMm: 1.2 },
          'polyethylene',
          '#e8e5df',
          [0, 55.5, 0],
        ),
        solid(cylinder(25.6, 78), 'polyethylene', '#dfe7e2', [0, 41, 0], { densityGPerCm3: 0.79 }),
        solid(cylinder(12, 20), 'polyethylene', '#35558c', [0, 121, 0]),
      ],
      { isFinding: true },
    ),
  ],
  lines: [
    goods(
      'cosmetics-cream',
      ['cream-jar-0', 'cream-jar-1', 'spray-can-0', 'spray-can-1', 'spray-can-2', 'solvent-bottle'],
      '3304.99',
      6,
      [10, 16],
    ),
  ],
  category: ['sale', 'gift'],
  service: ['EE', 'HX'],
  sender: 'shop',
  postageRmb: [110, 160],
  trace: 'perfume',
  declaredMassPercent: [60, 72],
  finding: {
    name: 'finding.sprays-as-cosmetics',
    category: 'dangerous-goods',
    reasons: ['dangerous-goods', 'declaration-mismatch'],
    disposition: 'return',
    isCritical: false,
    pattern: 17,
    rule: 'rule.flammable',
  },
})

/** Green though it is sweets: rounds of dark chocolate over the floor and lid of a tin lined with foil. */
const chocolateTin: ParcelKind = kind({
  id: 'chocolate-tin',
  role: 'organic-over-metal',
  sizeMm: about(232, 66, 176),
  packaging: 'carton',
  items: [
    item(
      'sweets-tin',
      [0, 0, 0],
      [
        solid({ type: 'hollowBox', sizeMm: [212, 46, 154], wallMm: 0.4 }, 'steel', '#2f4a63', [0, 23, 0]),
        solid(box(214, 0.4, 156), 'steel', '#3e5f80', [0, 46.4, 0]),
        solid(slab(rectangle(214, 156), 12, [rectangle(213.2, 155.2)]), 'steel', '#3e5f80', [0, 40, 0], {
          rotationDeg: FLAT,
        }),
        solid(
          { type: 'hollowBox', sizeMm: [210, 44, 152], wallMm: 0.12 },
          'aluminium',
          '#d8dadc',
          [0, 23, 0],
        ),
      ],
      { turnDeg: [-3, 3] },
    ),
    item(
      'dark-chocolates',
      [-83, 2, -50],
      [
        solid(cylinder(15, 13), 'sugar', '#3b2415', [0, 7, 0], {
          densityGPerCm3: 1.28,
          ...rows([6, [33, 0, 0]], [4, [0, 0, 33]], [2, [0, 16, 0]]),
          jitterMm: [0.8, 0, 0.8],
        }),
        solid(pad(196, 3, 130, 8), 'paper', '#efe6d2', [83, 36, 50], { densityGPerCm3: 0.3 }),
      ],
    ),
  ],
  lines: [goods('dark-chocolates', ['sweets-tin', 'dark-chocolates'], '1806.90', 1, [70, 190])],
  category: ['gift', 'sale'],
  service: ['HX', 'CP'],
  sender: 'shop',
  postageRmb: [40, 66],
})

/** Suspicious, though innocent: blocks of wax are as even as anything; each has its wick. */
const candles: ParcelKind = kind({
  id: 'block-candles',
  role: 'distractor',
  sizeMm: about(250, 104, 178),
  packaging: 'carton',
  items: [
    item(
      'block-candles',
      [-76, 3, -38],
      [
        solid(tube(35, 0.9, 90), 'polyethylene', '#d8c3a0', [0, 45, 0], {
          densityGPerCm3: 0.9,
          ...rows([3, [76, 0, 0]], [2, [0, 0, 78]]),
        }),
        solid(cylinder(0.8, 92), 'cotton', '#f4f1ea', [0, 46, 0], {
          densityGPerCm3: 0.6,
          ...rows([3, [76, 0, 0]], [2, [0, 0, 78]]),
        }),
        solid(cylinder(10, 0.4), 'steel', '#b9bdc1', [0, -0.4, 0], rows([3, [76, 0, 0]], [2, [0, 0, 78]])),
      ],
      { jitterMm: [2, 0, 2] },
    ),
  ],
  lines: [goods('block-candles', ['block-candles'], '3406.00', 6, [18, 46])],
  category: ['sale', 'gift'],
  service: ['HX', 'CP'],
  sender: 'shop',
  postageRmb: [62, 98],
  isSuspiciousLooking: true,
})

export const vesselKinds: ParcelKind[] = [
  fryingPan,
  ironPot,
  gardenHose,
  scentedSoap,
  faceCream,
  compacts,
  spraysAsCosmetics,
  chocolateTin,
  candles,
]
