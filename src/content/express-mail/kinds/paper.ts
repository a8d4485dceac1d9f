import type { ParcelKind, SolidTemplate } from '#scenario/parcel-bank.ts'
import {
  ALONG,
  box,
  cylinder,
  FLAT,
  goods,
  item,
  kind,
  lead,
  pad,
  rectangle,
  slab,
  solid,
  tube,
} from './build.ts'

/** A bound book lying flat, its spine along the belt: boards, spine, and the page block given. */
function book(length: number, thickness: number, width: number, colour: string, pages: SolidTemplate[]) {
  const board = 2.5
  return [
    solid(box(length + 6, board, width + 5), 'paper', colour, [0, board / 2, 0], { densityGPerCm3: 1.1 }),
    ...pages,
    solid(box(length + 6, board, width + 5), 'paper', colour, [0, thickness - board / 2, 0], {
      densityGPerCm3: 1.1,
    }),
    solid(
      box(length + 6, thickness - 2 * board, 2.5),
      'paper',
      colour,
      [0, thickness / 2, -(width + 5) / 2 + 1.25],
      { densityGPerCm3: 1.1 },
    ),
  ]
}

function wholePages(length: number, thickness: number, width: number): SolidTemplate[] {
  return [solid(box(length, thickness - 5, width), 'paper', '#efe6d2', [0, thickness / 2, 0])]
}

/** A page block with a rectangle cut out of its middle leaves. */
function hollowPages(length: number, thickness: number, width: number, hole: [number, number]) {
  const [floor, lid] = [5, 5]
  const depth = thickness - 5 - floor - lid
  return [
    solid(box(length, floor, width), 'paper', '#efe6d2', [0, 2.5 + floor / 2, 0]),
    solid(
      slab(rectangle(length, width), depth, [rectangle(...hole)]),
      'paper',
      '#efe6d2',
      [0, 2.5 + floor + depth / 2, 0],
      { rotationDeg: FLAT },
    ),
    solid(box(length, lid, width), 'paper', '#efe6d2', [0, thickness - 2.5 - lid / 2, 0]),
  ]
}

const ATLAS = book(232, 46, 164, '#7c2d24', wholePages(226, 46, 158))
const NOVEL = book(196, 30, 132, '#2f4a63', wholePages(190, 30, 126))

const books: ParcelKind = kind({
  id: 'books',
  role: 'innocent',
  sizeMm: [
    [258, 272],
    [88, 100],
    [202, 214],
  ],
  packaging: 'carton',
  items: [
    item('atlas', [0, 0, 0], ATLAS, { turnDeg: [-2, 2], jitterMm: [3, 0, 3] }),
    item('novel', [-8, 46.5, -6], NOVEL, { turnDeg: [-9, 9], jitterMm: [6, 0, 6] }),
  ],
  lines: [goods('books-used', ['atlas', 'novel'], '4901.99', 2, [50, 90])],
  category: ['gift', 'sale'],
  service: ['RR', 'CP', 'UA'],
  sender: 'private',
  postageRmb: [48, 86],
})

/** Sheet §4, pattern 1: same orange as the paper; the crisp rectangle and its step betray it. */
const banknotesInBook: ParcelKind = kind({
  id: 'banknotes-in-book',
  role: 'find',
  sizeMm: [
    [258, 272],
    [88, 100],
    [202, 214],
  ],
  packaging: 'carton',
  items: [
    item('hollow-book', [0, 0, 0], book(232, 46, 164, '#54402b', hollowPages(226, 46, 158, [176, 96])), {
      turnDeg: [-2, 2],
      jitterMm: [3, 0, 3],
    }),
    item(
      'banknotes',
      [0, 7.8, 0],
      [
        solid(box(156, 11, 76), 'paper', '#b5493f', [0, 5.5, 0], {
          densityGPerCm3: 1.15,
          jitterDeg: [0, 2, 0],
        }),
        solid(box(156, 11, 76), 'paper', '#b5493f', [0, 17.2, 0], {
          densityGPerCm3: 1.15,
          jitterDeg: [0, 2, 0],
        }),
      ],
      { turnDeg: [-2, 2], jitterMm: [2, 0, 2], isFinding: true },
    ),
    item('novel', [-8, 46.5, -6], NOVEL, { turnDeg: [-9, 9], jitterMm: [6, 0, 6] }),
  ],
  lines: [goods('books-used', ['hollow-book', 'novel', 'banknotes'], '4901.99', 2, [12, 24])],
  category: ['gift'],
  service: ['EA', 'EE'],
  sender: 'private',
  postageRmb: [130, 190],
  hasScent: true,
  finding: {
    name: 'finding.banknotes-in-book',
    pattern: 1,
    category: 'currency',
    reasons: ['currency'],
    disposition: 'seize',
    isCritical: false,
    rule: 'rule.currency',
  },
})

const CARD_PAPER = { densityGPerCm3: 0.75 }

/** A folded card in its envelope. */
function card(colour: string): SolidTemplate[] {
  return [
    solid(box(160, 0.8, 112), 'paper', colour, [0, 0.4, 0], CARD_PAPER),
    solid(box(160, 0.8, 112), 'paper', colour, [0, 9.8, 0], CARD_PAPER),
  ]
}

/** Sheet §4, pattern 4: grainy dots, all of one size, where a card should be an even sheet. */
const seedsInCards: ParcelKind = kind({
  id: 'seeds-in-cards',
  role: 'find',
  sizeMm: [
    [256, 256],
    [44, 44],
    [184, 184],
  ],
  packaging: 'padded-bag',
  items: [
    item('greeting-card', [0, 1, 0], card('#c9473c'), { turnDeg: [-3, 3] }),
    item(
      'seed-packet',
      [0, 2, 0],
      [
        solid(pad(12.5, 8, 9, 2), 'seeds', '#6d4a2a', [-56, 4.4, -36], {
          densityGPerCm3: 1.3,
          repeat: [
            { count: [8, 9], stepMm: [14, 0, 0] },
            { count: [6, 6], stepMm: [0, 0, 14.2] },
          ],
          jitterMm: [1.2, 0, 1.2],
          jitterDeg: [0, 60, 0],
        }),
      ],
      { turnDeg: [-3, 3], isFinding: true },
    ),
    item('greeting-card-2', [4, 11.4, -3], card('#3e6a58'), { name: 'item.greeting-card', turnDeg: [-6, 6] }),
  ],
  lines: [
    goods('greeting-cards', ['greeting-card', 'greeting-card-2', 'seed-packet'], '4909.00', 2, [8, 18]),
  ],
  category: ['gift'],
  service: ['LX', 'UA', 'RR'],
  sender: 'private',
  postageRmb: [22, 46],
  declaredMassPercent: [62, 75],
  hasScent: true,
  finding: {
    name: 'finding.seeds-in-cards',
    pattern: 4,
    category: 'quarantine',
    reasons: ['quarantine'],
    disposition: 'quarantine',
    isCritical: false,
    rule: 'rule.seeds',
  },
})

const MELODY_MODULE = [
  solid(box(34, 1, 26), 'glass', '#2f6b3f', [0, 0.5, 0]),
  solid(tube(15, 12.5, 2.4), 'brass', '#b99a4a', [-46, 1.2, 4]),
  solid(cylinder(12, 0.4), 'brass', '#b99a4a', [-46, 1.2, 4]),
  solid(cylinder(5.8, 3), 'steel', '#b9bcc0', [4, 2.6, 3], {
    densityGPerCm3: 5,
    repeat: [{ count: [2, 2], stepMm: [12.5, 0, 0] }],
  }),
  lead(0.7, '#b3572d', [
    [-33, 1, 6],
    [-26, 1, 14],
    [-18, 1.2, 6],
  ]),
  lead(0.7, '#3a3a3a', [
    [-34, 1, -2],
    [-27, 1, -9],
    [-18, 1.2, -3],
  ]),
  lead(0.7, '#3a3a3a', [
    [18, 1, 0],
    [34, 1, -14],
    [58, 1, -20],
  ]),
  solid(box(10, 2, 6), 'abs', '#222222', [62, 1, -20]),
]

/** Innocent, though it shows wires, a cell and a disc: one small module, fitted in the card that is declared. */
const melodyCards: ParcelKind = kind({
  id: 'melody-cards',
  role: 'distractor',
  sizeMm: [
    [256, 256],
    [44, 44],
    [184, 184],
  ],
  packaging: 'padded-bag',
  items: [
    item('greeting-card', [0, 1, 0], card('#c9473c'), { turnDeg: [-3, 3] }),
    item('melody-module', [-4, 2.2, 4], MELODY_MODULE, { turnDeg: [-3, 3] }),
    item('greeting-card-2', [2, 11.4, 3], card('#35558c'), { name: 'item.greeting-card', turnDeg: [-6, 6] }),
    item('melody-module-2', [6, 12.6, -6], MELODY_MODULE, {
      name: 'item.melody-module',
      turnDeg: [172, 186],
    }),
  ],
  lines: [
    goods(
      'melody-cards',
      ['greeting-card', 'greeting-card-2', 'melody-module', 'melody-module-2'],
      '4909.00',
      2,
      [26, 42],
    ),
  ],
  category: ['gift', 'sale'],
  service: ['LX', 'UA', 'RR'],
  sender: 'shop',
  postageRmb: [18, 34],
  isSuspiciousLooking: true,
})

/** A hanging scroll: paper wound on a wooden rod with turned knobs. */
const scroll: ParcelKind = kind({
  id: 'scroll',
  role: 'innocent',
  sizeMm: [
    [520, 520],
    [88, 88],
    [88, 88],
  ],
  packaging: 'tube',
  items: [
    item(
      'scroll',
      [0, 1, 0],
      [
        solid(tube(27, 11, 400), 'paper', '#e8dcc0', [0, 40, 0], {
          rotationDeg: ALONG,
          densityGPerCm3: 0.55,
        }),
        solid(cylinder(10.5, 412), 'wood', '#6b4226', [0, 40, 0], { rotationDeg: ALONG }),
        solid(cylinder(16, 20), 'wood', '#4a2c18', [216.2, 40, 0], {
          rotationDeg: ALONG,
          densityGPerCm3: 0.85,
        }),
        solid(cylinder(16, 20), 'wood', '#4a2c18', [-216.2, 40, 0], {
          rotationDeg: ALONG,
          densityGPerCm3: 0.85,
        }),
        solid(tube(29.5, 28, 5), 'cotton', '#a0332c', [30, 40, 0], {
          rotationDeg: ALONG,
          densityGPerCm3: 0.6,
        }),
      ],
      { jitterMm: [10, 0, 0] },
    ),
  ],
  lines: [goods('scroll', ['scroll'], '4911.91', 1, [120, 380])],
  category: ['sale', 'gift'],
  service: ['CP', 'EE'],
  sender: 'shop',
  postageRmb: [60, 96],
})

export const paperKinds: ParcelKind[] = [books, banknotesInBook, seedsInCards, melodyCards, scroll]
