import type { ItemTemplate, ParcelKind, SolidTemplate } from '#scenario/parcel-bank.ts'
import {
  ALONG,
  about,
  box,
  circle,
  cylinder,
  exactly,
  FLAT,
  goods,
  item,
  kind,
  type Point,
  pad,
  rows,
  slab,
  smooth,
  solid,
  type Triple,
  tube,
  wire,
} from './build.ts'

/** A folded shirt lying on its back. */
function foldedShirt(length: number, height: number, width: number, colour: string): SolidTemplate[] {
  return [
    solid(pad(length, height, width, 6), 'cotton', colour, [0, height / 2, 0], { densityGPerCm3: 0.24 }),
    solid(tube(50, 42, 4), 'cotton', colour, [length / 2 - 66, height - 2.4, 0], { densityGPerCm3: 0.4 }),
  ]
}

/** Light: three shirts in a bag, a print of thick ink on each. */
const printedShirts: ParcelKind = kind({
  id: 'printed-shirts',
  role: 'innocent',
  sizeMm: exactly(330, 62, 254),
  packaging: 'padded-bag',
  items: ['#2f2f33', '#d9d4c6', '#963b52'].map((colour, n) =>
    item(
      `printed-shirt-${n}`,
      [n * 2 - 2, n * 15.5, 2 - n * 2],
      [
        ...foldedShirt(262, 15, 196, colour),
        solid(slab(circle(44, 20), 0.5), 'abs', '#d4a13a', [-20, 15.2, 0], {
          rotationDeg: FLAT,
          densityGPerCm3: 1.2,
        }),
      ],
      { name: 'item.printed-shirt', turnDeg: [-2, 2] },
    ),
  ),
  lines: [
    goods(
      'printed-shirts',
      ['printed-shirt-0', 'printed-shirt-1', 'printed-shirt-2'],
      '6109.10',
      3,
      [35, 110],
    ),
  ],
  category: ['sale', 'gift', 'returned'],
  service: ['HX', 'LX', 'UA'],
  sender: 'shop',
  postageRmb: [24, 40],
})

const BABY_SOLE: Point[] = [
  [-58, -6],
  [-54, -18],
  [-30, -22],
  [10, -23],
  [44, -24],
  [58, -12],
  [60, 4],
  [50, 20],
  [20, 24],
  [-20, 20],
  [-48, 20],
]

const babyShoe: SolidTemplate[] = [
  solid(slab(BABY_SOLE, 7), 'abs', '#e9e4d8', [0, 3.5, 0], { rotationDeg: FLAT, densityGPerCm3: 0.9 }),
  solid({ type: 'shell', sizeMm: [112, 44, 44], wallMm: 2, exponent: 2.8 }, 'cotton', '#3e6a58', [0, 30, 0], {
    densityGPerCm3: 0.5,
  }),
  solid(box(30, 2, 12), 'polyethylene', '#f2f2ee', [6, 53.4, 0], { densityGPerCm3: 0.5 }),
  solid(pad(40, 24, 36, 3), 'paper', '#efece4', [-20, 66, 0], { densityGPerCm3: 0.05 }),
]

const babyShoes: ParcelKind = kind({
  id: 'baby-shoes',
  role: 'innocent',
  sizeMm: about(166, 92, 140),
  packaging: 'carton',
  items: [
    item('baby-shoe-left', [0, 0, -32], babyShoe, { name: 'item.baby-shoe', turnDeg: [-3, 3] }),
    item('baby-shoe-right', [0, 0, 32], babyShoe, { name: 'item.baby-shoe', turnDeg: [177, 183] }),
  ],
  lines: [goods('baby-shoes', ['baby-shoe-left', 'baby-shoe-right'], '6404.19', 1, [60, 210])],
  category: ['sale', 'gift'],
  service: ['HX', 'UA'],
  sender: 'shop',
  postageRmb: [30, 48],
})

/** Large and light: a quilt pressed into its bag. */
const quilt: ParcelKind = kind({
  id: 'quilt',
  role: 'innocent',
  sizeMm: about(480, 262, 390),
  packaging: 'carton',
  items: [
    item(
      'quilt',
      [0, 1, 0],
      [
        solid(pad(456, 80, 366, 5), 'cotton', '#b9c4cf', [0, 40, 0], {
          densityGPerCm3: 0.055,
          ...rows([3, [0, 82, 0]]),
        }),
        solid(box(380, 3, 4), 'polyethylene', '#e4e4e0', [0, 250, 150], { densityGPerCm3: 0.9 }),
        solid(box(10, 3, 5), 'brass', '#c9b26a', [150, 250, 156]),
      ],
      { turnDeg: [-1, 1] },
    ),
  ],
  lines: [goods('quilt', ['quilt'], '9404.40', 1, [150, 420])],
  category: ['sale', 'gift'],
  service: ['CP', 'HX'],
  sender: 'shop',
  postageRmb: [92, 140],
})

/** A rolled pair of socks, its foot toward +x. */
const sockRoll = (colour: string): SolidTemplate[] => [
  solid(pad(116, 46, 64, 2.8), 'cotton', colour, [0, 23, 0], { densityGPerCm3: 0.2 }),
  solid(pad(60, 26, 60, 2.8), 'cotton', colour, [-6, 23, 0], { densityGPerCm3: 0.16 }),
]

const SOCK_COLOURS = ['#4a5568', '#8a4b3a', '#3e6a58', '#b79a55', '#53304f', '#2f4a63']
const SOCK_SIZE = about(290, 84, 270)

/** Innocent: what socks look like when there is nothing in them. */
const socks: ParcelKind = kind({
  id: 'socks',
  role: 'innocent',
  sizeMm: SOCK_SIZE,
  packaging: 'carton',
  items: SOCK_COLOURS.map((colour, n) =>
    item(`socks-${n}`, [n % 2 ? 64 : -64, 0, -78 + 78 * Math.floor(n / 2)], sockRoll(colour), {
      name: 'item.socks',
      turnDeg: [-12, 12],
    }),
  ),
  lines: [
    goods(
      'socks',
      SOCK_COLOURS.map((_, n) => `socks-${n}`),
      '6115.95',
      6,
      [14, 32],
    ),
  ],
  category: ['sale', 'gift'],
  service: ['HX', 'LX'],
  sender: 'shop',
  postageRmb: [36, 56],
})

/** A turtle drawn into its shell, head toward +x: bony shell, soft body, the limbs where it holds them now. */
const TURTLE: SolidTemplate[] = [
  solid(
    { type: 'shell', sizeMm: [104, 46, 84], wallMm: 4.2, exponent: 2.4 },
    'ivory',
    '#5a5a32',
    [0, 25, 0],
    {
      jitterMm: [2, 0, 2],
    },
  ),
  solid({ type: 'ellipsoid', sizeMm: [66, 18, 50] }, 'meat', '#6d6a4a', [0, 22, 0]),
  ...(
    [
      [40, 20, 38],
      [40, 20, -38],
      [-42, 18, 36],
      [-42, 18, -36],
    ] as Triple[]
  ).flatMap((at) => [
    solid(
      { type: 'ellipsoid', sizeMm: [34, 14, 16] },
      'meat',
      '#4f5230',
      [at[0] * 1.12, at[1] - 6, at[2] * 1.1],
      {
        jitterMm: [4, 0, 3],
        jitterDeg: [0, 40, 0],
      },
    ),
  ]),
  solid({ type: 'ellipsoid', sizeMm: [32, 17, 18] }, 'meat', '#4f5230', [66, 20, 0], { jitterMm: [3, 0, 3] }),
  solid({ type: 'shell', sizeMm: [18, 13, 15], wallMm: 2.4 }, 'ivory', '#4f5230', [92, 20, 0], {
    jitterMm: [2, 0, 3],
  }),
]

const stuffedSock = (colour: string): SolidTemplate[] => [
  solid({ type: 'shell', sizeMm: [214, 62, 112], wallMm: 3.4, exponent: 3 }, 'cotton', colour, [4, 31, 0], {
    densityGPerCm3: 0.26,
  }),
  solid({ type: 'torus', ringRadiusMm: 16, tubeRadiusMm: 6 }, 'cotton', colour, [124, 26, 0], {
    rotationDeg: ALONG,
    densityGPerCm3: 0.28,
  }),
]

/** Sheet §4, pattern 3: bone-green oval shells in pale cloth; the limbs lie otherwise in the next scan. */
const turtlesInSocks: ParcelKind = kind({
  id: 'turtles-in-socks',
  role: 'passed',
  sizeMm: about(316, 84, 290),
  packaging: 'carton',
  items: ['#8a4b3a', '#4a5568'].flatMap((colour, n): ItemTemplate[] => [
    item(`sock-${n}`, [-8, 0, n ? 66 : -66], stuffedSock(colour), { name: 'item.knotted-sock' }),
    item(`turtle-${n}`, [-18, 5, n ? 66 : -66], TURTLE, { name: 'item.turtle', isFinding: true }),
  ]),
  lines: [goods('knitted-socks', ['sock-0', 'sock-1'], '6115.95', 2, [18, 40])],
  category: ['gift'],
  service: ['EE', 'EA'],
  sender: 'private',
  postageRmb: [150, 220],
  finding: {
    name: 'finding.turtles-in-socks',
    category: 'wildlife',
    reasons: ['wildlife', 'quarantine'],
    disposition: 'quarantine',
    isCritical: false,
    pattern: 3,
    rule: 'rule.live-wildlife',
  },
})

/** Cooked meat in its vacuum pouch: strands side by side, and bones. */
const POUCH: SolidTemplate[] = [
  solid(box(208, 0.5, 148), 'polyethylene', '#cfd8dc', [0, 0.4, 0]),
  solid({ type: 'ellipsoid', sizeMm: [134, 34, 24], exponent: 2.6 }, 'meat', '#7a3b26', [-30, 18, -50], {
    ...rows([5, [0, 0, 25]]),
    jitterMm: [6, 0, 0],
    jitterDeg: [0, 2, 0],
  }),
  solid(tube(10, 4, 112), 'ivory', '#e6d9bd', [58, 12, -4], {
    rotationDeg: [90, 0, 8],
    jitterDeg: [0, 0, 4],
  }),
  solid(tube(8, 3.4, 92), 'ivory', '#e6d9bd', [84, 10, 6], {
    rotationDeg: [90, 0, -10],
    jitterDeg: [0, 0, 4],
  }),
  solid(box(208, 0.5, 148), 'polyethylene', '#cfd8dc', [0, 38.4, 0]),
]

/** Sheet §4, pattern 13: orange strands and bone-green pieces in a pouch among shirts. */
const meatInClothes: ParcelKind = kind({
  id: 'meat-in-clothes',
  role: 'find',
  sizeMm: about(334, 120, 262),
  packaging: 'carton',
  items: [
    item('under-shirt', [0, 0, 0], foldedShirt(290, 26, 222, '#4d6b46'), {
      name: 'item.shirt',
      turnDeg: [-2, 2],
    }),
    item('vacuum-pouch', [-10, 27, 6], POUCH, { turnDeg: [-10, 10], isFinding: true }),
    item('over-shirt', [0, 68, 0], foldedShirt(290, 26, 222, '#3c5a78'), {
      name: 'item.shirt',
      turnDeg: [-2, 2],
    }),
  ],
  lines: [goods('winter-clothing', ['under-shirt', 'over-shirt'], '6109.10', 2, [30, 60])],
  category: ['gift'],
  service: ['EE', 'CP'],
  sender: 'private',
  postageRmb: [160, 220],
  hasScent: true,
  finding: {
    name: 'finding.meat-in-clothes',
    category: 'quarantine',
    reasons: ['quarantine'],
    disposition: 'quarantine',
    isCritical: false,
    pattern: 13,
    rule: 'rule.meat',
  },
})

/** The outline of a broad-shouldered hanger, its hook toward +y. */
const HANGER: Point[] = [
  [-205, -40],
  [-190, -52],
  [190, -52],
  [205, -40],
  [150, 6],
  [60, 34],
  [14, 44],
  [-14, 44],
  [-60, 34],
  [-150, 6],
]
const HANGER_OPENING: Point[] = [
  [-150, -36],
  [150, -36],
  [110, -6],
  [40, 16],
  [-40, 16],
  [-110, -6],
]

/** Green though it is cloth: blouses over broad hangers of sheet aluminium. */
const blousesOnHangers: ParcelKind = kind({
  id: 'blouses-on-hangers',
  role: 'organic-over-metal',
  sizeMm: about(450, 122, 318),
  packaging: 'carton',
  items: [0, 1].flatMap((n) => [
    item(
      `hanger-${n}`,
      [0, 16.6 + n * 54, -70],
      [
        solid(slab(HANGER, 5, [HANGER_OPENING]), 'aluminium', '#a7acb1', [0, 2, 0], {
          rotationDeg: [-90, 0, 0],
        }),
        solid(
          wire(
            3.4,
            smooth([
              [0, 0, -45],
              [0, 0, -54],
              [8, 0, -62],
              [6, 0, -74],
              [-6, 0, -74],
            ]),
          ),
          'steel',
          '#8f959a',
          [0, 2, 0],
        ),
      ],
      { name: 'item.hanger', turnDeg: [-1, 1] },
    ),
    item(
      `blouse-${n}`,
      [0, n * 54, 12],
      [
        solid(pad(420, 15, 270, 5), 'cotton', n ? '#d8d2c4' : '#963b52', [0, 7.5, 0], {
          densityGPerCm3: 0.27,
        }),
        solid(pad(420, 30, 270, 5), 'cotton', n ? '#d8d2c4' : '#963b52', [0, 36, 0], {
          densityGPerCm3: 0.27,
        }),
        solid(cylinder(5, 2.4), 'abs', '#f2f2ee', [0, 52.2, -70], rows([5, [0, 0, 44]])),
      ],
      { name: 'item.blouse', turnDeg: [-1, 1] },
    ),
  ]),
  lines: [goods('blouses', ['blouse-0', 'blouse-1', 'hanger-0', 'hanger-1'], '6106.10', 2, [90, 240])],
  category: ['sale', 'returned'],
  service: ['HX', 'CP'],
  sender: 'shop',
  postageRmb: [66, 98],
})

export const garmentKinds: ParcelKind[] = [
  printedShirts,
  babyShoes,
  quilt,
  socks,
  turtlesInSocks,
  meatInClothes,
  blousesOnHangers,
]
