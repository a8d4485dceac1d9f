import type { ItemTemplate, ParcelKind, SolidTemplate } from '#scenario/parcel-bank.ts'
import {
  ALONG,
  about,
  box,
  cylinder,
  goods,
  item,
  kind,
  lathe,
  pad,
  rows,
  shifted,
  smooth,
  solid,
  type Triple,
  tube,
  wire,
} from './build.ts'

/** One side of the headphones: cup, cushion, magnet and coil. */
const earCup: SolidTemplate[] = [
  solid({ type: 'can', radiusMm: 38, heightMm: 26, wallMm: 2 }, 'abs', '#202224', [0, 14, 0]),
  solid({ type: 'torus', ringRadiusMm: 30, tubeRadiusMm: 9 }, 'cotton', '#2f2f33', [0, 37, 0], {
    densityGPerCm3: 0.15,
  }),
  solid(cylinder(13, 5), 'steel', '#8f959a', [0, 14, 0]),
  solid(tube(19, 17.6, 3), 'steel', '#8f959a', [0, 19, 0]),
  solid(box(20, 1.4, 26), 'glass', '#2f6b3f', [22, 6, 0]),
]

const headphones: ParcelKind = kind({
  id: 'headphones',
  role: 'innocent',
  sizeMm: about(226, 76, 206),
  packaging: 'carton',
  items: [
    item(
      'headphones',
      [0, 2, 20],
      [
        ...shifted(earCup, [-64, 0, 26]),
        ...shifted(earCup, [64, 0, 26]),
        solid(
          wire(
            7,
            smooth([
              [-64, 16, -16],
              [-66, 22, -56],
              [-40, 24, -98],
              [0, 24, -112],
              [40, 24, -98],
              [66, 22, -56],
              [64, 16, -16],
            ]),
          ),
          'abs',
          '#202224',
          [0, 0, 0],
        ),
        solid(
          wire(
            2.4,
            smooth([
              [-60, 30, -60],
              [-36, 30, -95],
              [0, 30, -108],
              [36, 30, -95],
              [60, 30, -60],
            ]),
          ),
          'steel',
          '#8f959a',
          [0, 0, 0],
        ),
        solid(box(30, 3.6, 40), 'liIon', '#3a3d40', [-58, 9, 26]),
      ],
      { turnDeg: [-3, 3] },
    ),
  ],
  lines: [goods('headphones', ['headphones'], '8518.30', 1, [120, 560])],
  category: ['sale', 'returned', 'gift'],
  service: ['HX', 'LX'],
  sender: 'shop',
  postageRmb: [36, 58],
})

/** A lens: barrel, groups of glass, mount, caps. A thing of use only whole, and dear. */
const cameraLens: ParcelKind = kind({
  id: 'camera-lens',
  role: 'innocent',
  sizeMm: about(196, 116, 118),
  packaging: 'carton',
  items: [
    item(
      'camera-lens',
      [0, 48, 0],
      [
        ...(
          [
            [40, 37.6, 66, -28],
            [36, 33.8, 60, 30],
          ] as const
        ).map(([outer, inner, length, x]) =>
          solid(tube(outer, inner, length), 'aluminium', '#202224', [x, 0, 0], { rotationDeg: ALONG }),
        ),
        ...(
          [
            [33, 8, 44],
            [30, 5, 26],
            [26, 7, 2],
            [22, 6, -22],
            [19, 9, -46],
          ] as const
        ).map(([radius, thick, x]) =>
          solid(
            lathe([
              [0, -thick / 2 - 2],
              [radius * 0.6, -thick / 2 - 1],
              [radius, -thick / 4],
              [radius, thick / 4],
              [radius * 0.6, thick / 2 + 1],
              [0, thick / 2 + 2],
            ]),
            'glass',
            '#dbe7ea',
            [x, 0, 0],
            { rotationDeg: ALONG },
          ),
        ),
        solid(tube(34, 27, 5), 'brass', '#c9cdd1', [-64, 0, 0], { rotationDeg: ALONG }),
        solid(tube(31, 28.6, 22), 'copper', '#b3682d', [-6, 0, 0], { rotationDeg: ALONG, densityGPerCm3: 3 }),
        solid(cylinder(38, 5), 'abs', '#202224', [63.6, 0, 0], { rotationDeg: ALONG }),
        solid(cylinder(34, 6), 'abs', '#202224', [-71, 0, 0], { rotationDeg: ALONG }),
      ],
      { turnDeg: [-4, 4] },
    ),
    item(
      'lens-pouch',
      [0, 0, 0],
      [solid(pad(176, 6, 94, 5), 'cotton', '#2f2f33', [0, 3, 0], { densityGPerCm3: 0.15 })],
    ),
  ],
  lines: [goods('camera-lens', ['camera-lens', 'lens-pouch'], '9002.11', 1, [700, 2600])],
  category: ['sale', 'returned'],
  service: ['EE', 'VX'],
  sender: 'shop',
  postageRmb: [88, 140],
  isIndivisible: true,
})

/** An antenna lying along the belt: a rod of plastic about a wire. */
const antenna = (length: number, at: Triple, radius = 6): SolidTemplate[] => [
  solid(tube(radius, radius - 1.6, length), 'abs', '#202224', at, { rotationDeg: ALONG }),
  solid(cylinder(1.6, length - 14), 'copper', '#b3682d', at, { rotationDeg: ALONG }),
  solid(cylinder(radius, 10), 'brass', '#c9b26a', [at[0] - length / 2 - 5.4, at[1], at[2]], {
    rotationDeg: ALONG,
    densityGPerCm3: 5,
  }),
]

/** Innocent: a router in its plastic shell; one board, thin shields, two antennas, a plug-in supply. */
const router: ParcelKind = kind({
  id: 'router',
  role: 'innocent',
  sizeMm: about(286, 72, 256),
  packaging: 'carton',
  items: [
    item(
      'router',
      [-10, 2, -34],
      [
        solid({ type: 'hollowBox', sizeMm: [206, 30, 132], wallMm: 2 }, 'abs', '#e8e5df', [0, 15, 0]),
        solid(box(176, 1.6, 104), 'glass', '#2f6b3f', [0, 8, 0], { densityGPerCm3: 2 }),
        solid(box(38, 3, 30), 'steel', '#b9bdc1', [-34, 10.6, 10], {
          densityGPerCm3: 1.6,
          ...rows([2, [58, 0, 0]]),
        }),
        solid(box(28, 9, 28), 'aluminium', '#a7acb1', [46, 14, -30], { densityGPerCm3: 1.2 }),
        solid(box(14, 12, 16), 'steel', '#b9bdc1', [-70, 15, -44], {
          densityGPerCm3: 1.5,
          ...rows([5, [18, 0, 0]]),
        }),
      ],
      { turnDeg: [-2, 2] },
    ),
    item('router-antennas', [0, 2, 60], [...antenna(170, [10, 7, -18]), ...antenna(170, [10, 7, -3])], {
      name: 'item.router-antennas',
    }),
    item(
      'router-supply',
      [-84, 2, 88],
      [
        solid({ type: 'hollowBox', sizeMm: [62, 30, 40], wallMm: 2 }, 'abs', '#202224', [0, 15, 0]),
        solid(tube(8, 3, 14), 'copper', '#b3682d', [-8, 14, 0]),
        solid(box(48, 1.6, 32), 'glass', '#2f6b3f', [0, 5, 0]),
        solid(box(18, 1.8, 6.4), 'brass', '#c9b26a', [40.4, 15, -8], rows([2, [0, 0, 16]])),
      ],
    ),
  ],
  lines: [goods('router', ['router', 'router-antennas', 'router-supply'], '8517.62', 1, [110, 420])],
  category: ['sale', 'returned'],
  service: ['HX', 'CP'],
  sender: 'shop',
  postageRmb: [54, 82],
})

/** Sheet §4, pattern 19: a thick metal case with its own battery and a whole row of antennas, no two alike. */
const jammerAsRouter: ParcelKind = kind({
  id: 'jammer-as-router',
  role: 'find',
  sizeMm: about(316, 92, 266),
  packaging: 'carton',
  items: [
    item(
      'radio-jammer',
      [-58, 2, 0],
      [
        solid({ type: 'hollowBox', sizeMm: [152, 46, 206], wallMm: 2.6 }, 'aluminium', '#3a3d40', [0, 23, 0]),
        solid(box(3, 12, 196), 'aluminium', '#3a3d40', [-56, 52.4, 0], rows([8, [16, 0, 0]])),
        solid(box(56, 1.6, 190), 'glass', '#2f6b3f', [40, 8, 0], { densityGPerCm3: 2.2 }),
        solid(box(18, 3, 22), 'steel', '#b9bdc1', [44, 11, -80], {
          densityGPerCm3: 2,
          ...rows([6, [0, 0, 32]]),
        }),
        solid(box(58, 20, 84), 'liIon', '#35558c', [-36, 14, 46]),
        solid(tube(19, 7, 10), 'abs', '#202224', [-38, 16, -56]),
        solid(cylinder(6.6, 10), 'copper', '#b3682d', [-38, 16, -56], { densityGPerCm3: 4 }),
        ...[96, 74, 118, 62, 104, 84].flatMap((length, i) =>
          antenna(length, [76 + 11 + length / 2, 24, -80 + i * 32], 7),
        ),
      ],
      { turnDeg: [-2, 2], isFinding: true },
    ),
  ],
  lines: [goods('router', ['radio-jammer'], '8517.62', 1, [80, 120])],
  category: ['sale', 'gift'],
  service: ['EE', 'HX'],
  sender: 'shop',
  postageRmb: [150, 210],
  declaredMassPercent: [28, 40],
  finding: {
    name: 'finding.jammer-as-router',
    category: 'radio-equipment',
    reasons: ['radio-equipment', 'declaration-mismatch'],
    disposition: 'return',
    isCritical: false,
    pattern: 19,
    rule: 'rule.radio',
  },
})

/** A loudspeaker's driver, its cone upward: basket, cone, magnet ring, pole, coil. */
const DRIVER: SolidTemplate[] = [
  solid(
    lathe([
      [62, 18],
      [78, 18],
      [78, 20],
      [61, 20],
      [30, -18],
      [32, -19],
    ]),
    'steel',
    '#2f2f33',
    [0, 0, 0],
  ),
  solid(
    lathe([
      [18, -8],
      [60, 17],
      [60, 18.4],
      [17, -6.6],
    ]),
    'paper',
    '#202224',
    [0, 0, 0],
    { densityGPerCm3: 0.7 },
  ),
  solid(tube(44, 19, 15), 'steel', '#4e5358', [0, -28, 0], { densityGPerCm3: 4.9 }),
  solid(cylinder(46, 4), 'steel', '#8f959a', [0, -37.8, 0]),
  solid(tube(13, 5, 22), 'steel', '#8f959a', [0, -24, 0]),
  solid(tube(16, 14.6, 20), 'copper', '#b3682d', [0, -20, 0], { densityGPerCm3: 5 }),
]

/** A box of board about the driver, the crossover on its floor. */
const SPEAKER: SolidTemplate[] = [
  solid({ type: 'hollowBox', sizeMm: [206, 196, 190], wallMm: 11 }, 'wood', '#3b2415', [0, 98, 0], {
    densityGPerCm3: 0.68,
  }),
  ...shifted(DRIVER, [0, 163, 0]),
  solid(box(70, 1.6, 50), 'glass', '#2f6b3f', [-46, 14, -40]),
  solid(tube(15, 9, 14), 'copper', '#b3682d', [-60, 23, -40], { densityGPerCm3: 5 }),
  solid(cylinder(9, 26), 'aluminium', '#35558c', [-30, 24.4, -32], {
    rotationDeg: ALONG,
    densityGPerCm3: 1.4,
  }),
]

const SPEAKER_SIZE = about(236, 222, 220)

/** Innocent: a driver in an empty box, a little wadding behind it. */
const loudspeaker: ParcelKind = kind({
  id: 'loudspeaker',
  role: 'innocent',
  sizeMm: SPEAKER_SIZE,
  packaging: 'carton',
  items: [
    item('loudspeaker', [0, 2, 0], SPEAKER),
    item(
      'wadding',
      [0, 40, 0],
      [solid(pad(150, 56, 140, 4), 'cotton', '#efece4', [0, 28, 0], { densityGPerCm3: 0.02 })],
    ),
  ],
  lines: [goods('loudspeaker', ['loudspeaker', 'wadding'], '8518.21', 1, [160, 480])],
  category: ['sale', 'returned'],
  service: ['CP', 'HX'],
  sender: 'shop',
  postageRmb: [88, 134],
})

/** Sheet §4, pattern 12: an orange block about the blue magnet, on one side more than on the other. */
const packedLoudspeaker: ParcelKind = kind({
  id: 'packed-loudspeaker',
  role: 'find',
  sizeMm: SPEAKER_SIZE,
  packaging: 'carton',
  items: [
    item('loudspeaker', [0, 2, 0], SPEAKER),
    item(
      'packed-blocks',
      [0, 36, 0],
      [
        solid(pad(66, 54, 120, 6), 'organicPowder', '#cbb58a', [-54, 28, 12], {
          densityGPerCm3: 0.92,
          jitterMm: [2, 0, 3],
        }),
        solid(pad(66, 54, 92, 6), 'organicPowder', '#cbb58a', [18, 28, 34], {
          densityGPerCm3: 0.92,
          jitterMm: [2, 0, 3],
        }),
        solid(pad(40, 60, 46, 6), 'organicPowder', '#cbb58a', [-66, 87, 44], {
          densityGPerCm3: 0.92,
          jitterMm: [2, 0, 2],
        }),
      ],
      { isFinding: true },
    ),
  ],
  lines: [goods('loudspeaker', ['loudspeaker'], '8518.21', 1, [90, 150])],
  category: ['gift', 'returned'],
  service: ['EE', 'CP'],
  sender: 'private',
  postageRmb: [190, 260],
  hasScent: true,
  finding: {
    name: 'finding.packed-loudspeaker',
    category: 'drugs',
    reasons: ['drugs', 'declaration-mismatch'],
    disposition: 'seize',
    isCritical: false,
    pattern: 12,
    rule: 'rule.drugs',
  },
})

/** A torch along the belt, its head toward +x, without what is in it. */
const TORCH: SolidTemplate[] = [
  solid(tube(20.4, 18.8, 138), 'aluminium', '#2f2f33', [-24, 0, 0], { rotationDeg: ALONG }),
  solid(
    lathe([
      [17, -24],
      [20, -24],
      [32, 4],
      [32, 24],
      [30, 24],
      [30, 5],
    ]),
    'aluminium',
    '#2f2f33',
    [69, 0, 0],
    { rotationDeg: ALONG },
  ),
  solid(cylinder(29.6, 3), 'glass', '#dbe7ea', [90, 0, 0], { rotationDeg: ALONG }),
  solid(cylinder(16, 4), 'aluminium', '#b9bdc1', [56, 0, 0], { rotationDeg: ALONG }),
  solid(box(4, 14, 14), 'glass', '#2f6b3f', [62, 0, 0]),
  solid(cylinder(20, 6), 'abs', '#202224', [-96.2, 0, 0], { rotationDeg: ALONG }),
]

/** A cell as it ought to be: dark from end to end. Alkaline: manganese, zinc and a steel can, close to steel in Z. */
const realCells: SolidTemplate[] = [
  solid(cylinder(16, 56), 'steel', '#c46a2b', [-60, 0, 0], {
    rotationDeg: ALONG,
    densityGPerCm3: 2.9,
    ...rows([2, [62, 0, 0]]),
  }),
  solid(cylinder(4.6, 3), 'brass', '#c9b26a', [-30.2, 0, 0], {
    rotationDeg: ALONG,
    ...rows([2, [62, 0, 0]]),
  }),
]

/** The casing of a cell: half of it as it ought to be, half filled with something light. */
const filledCells: SolidTemplate[] = [
  solid(tube(16, 15.5, 56), 'steel', '#c46a2b', [-60, 0, 0], {
    rotationDeg: ALONG,
    ...rows([2, [62, 0, 0]]),
  }),
  solid(cylinder(15.3, 25), 'steel', '#c46a2b', [-44, 0, 0], {
    rotationDeg: ALONG,
    densityGPerCm3: 2.7,
    ...rows([2, [62, 0, 0]]),
  }),
  solid(cylinder(15.3, 29), 'organicPowder', '#e9e6dc', [-72, 0, 0], {
    rotationDeg: ALONG,
    densityGPerCm3: 0.6,
    ...rows([2, [62, 0, 0]]),
  }),
  solid(cylinder(4.6, 3), 'brass', '#c9b26a', [-30.2, 0, 0], {
    rotationDeg: ALONG,
    ...rows([2, [62, 0, 0]]),
  }),
]

const TORCH_SIZE = about(232, 84, 244)
const TORCH_ROWS = [-74, 0, 74]

/** Innocent: three torches with their cells fitted, all alike. */
const torches: ParcelKind = kind({
  id: 'torches',
  role: 'innocent',
  sizeMm: TORCH_SIZE,
  packaging: 'carton',
  items: TORCH_ROWS.flatMap((z, n): ItemTemplate[] => [
    item(`torch-${n}`, [0, 34, z], TORCH, { name: 'item.torch' }),
    item(`cells-${n}`, [0, 34, z], realCells, { name: 'item.torch-cells' }),
  ]),
  lines: [
    goods(
      'torches',
      TORCH_ROWS.flatMap((_, n) => [`torch-${n}`, `cells-${n}`]),
      '8513.10',
      3,
      [30, 80],
    ),
  ],
  category: ['sale', 'gift'],
  service: ['HX', 'CP'],
  sender: 'shop',
  postageRmb: [58, 86],
})

/** Sheet §4, pattern 11 (a real case): cells half dark and half light, beside real ones. */
const filledTorchCells: ParcelKind = kind({
  id: 'filled-torch-cells',
  role: 'find',
  sizeMm: TORCH_SIZE,
  packaging: 'carton',
  items: [
    ...TORCH_ROWS.map((z, n): ItemTemplate => item(`torch-${n}`, [0, 34, z], TORCH, { name: 'item.torch' })),
    item('cells-0', [0, 34, -74], realCells, { name: 'item.torch-cells' }),
    item('filled-cells', [0, 34, 0], [...filledCells, ...shifted(filledCells, [0, 0, 74])], {
      isFinding: true,
    }),
  ],
  lines: [
    goods('torches', ['torch-0', 'torch-1', 'torch-2', 'cells-0', 'filled-cells'], '8513.10', 3, [14, 26]),
  ],
  category: ['gift'],
  service: ['EE', 'CP'],
  sender: 'private',
  postageRmb: [130, 190],
  hasScent: true,
  finding: {
    name: 'finding.filled-torch-cells',
    category: 'drugs',
    reasons: ['drugs'],
    disposition: 'seize',
    isCritical: false,
    pattern: 11,
    rule: 'rule.drugs',
  },
})

export const instrumentKinds: ParcelKind[] = [
  headphones,
  cameraLens,
  router,
  jammerAsRouter,
  loudspeaker,
  packedLoudspeaker,
  torches,
  filledTorchCells,
]
