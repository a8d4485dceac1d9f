import type { ParcelKind } from '#scenario/parcel-bank.ts'
import {
  about,
  box,
  exactly,
  FLAT,
  goods,
  item,
  kind,
  rectangle,
  roundedRectangle,
  rows,
  slab,
  smooth,
  solid,
  type Triple,
  wire,
} from './build.ts'

const LEAF = { densityGPerCm3: 0.8 }

/** A paper clip lying on what it holds. */
const clip = (at: Triple) =>
  solid(
    wire(
      1,
      smooth([
        [-12, 0, -3],
        [12, 0, -3],
        [15, 0, 0],
        [12, 0, 3],
        [-10, 0, 3],
        [-13, 0, 1],
        [-10, 0, -1],
        [9, 0, -1],
      ]),
    ),
    'steel',
    '#b9bdc1',
    at,
  )

/** The lightest mail there is: a dozen leaves and a clip. */
const letter: ParcelKind = kind({
  id: 'letter',
  role: 'innocent',
  sizeMm: exactly(230, 16, 166),
  packaging: 'padded-bag',
  items: [
    item(
      'letter',
      [0, 1, 0],
      [solid(box(196, 1.4, 138), 'paper', '#f3efe4', [0, 0.7, 0], LEAF), clip([78, 2, -52])],
      {
        turnDeg: [-2, 2],
      },
    ),
  ],
  lines: [goods('letter', ['letter'], '4911.99', 1, [40, 60])],
  category: ['documents'],
  service: ['RR', 'LX'],
  sender: 'private',
  postageRmb: [18, 34],
})

/** A bound file in a folder: leaves, a plastic cover, a metal clasp. */
const contracts: ParcelKind = kind({
  id: 'contracts',
  role: 'innocent',
  sizeMm: exactly(340, 32, 254),
  packaging: 'padded-bag',
  items: [
    item(
      'bound-file',
      [0, 1, 0],
      [
        solid(box(302, 1, 216), 'polyethylene', '#27548a', [0, 0.5, 0]),
        solid(box(294, 8, 208), 'paper', '#f3efe4', [0, 5.2, 0], LEAF),
        solid(box(302, 1, 216), 'polyethylene', '#27548a', [0, 9.9, 0]),
        solid(box(82, 1.2, 9), 'steel', '#b9bdc1', [0, 11.2, -92]),
        solid(box(9, 1.2, 9), 'steel', '#b9bdc1', [-36, 12.4, -92], rows([2, [72, 0, 0]])),
        clip([120, 11.4, 70]),
      ],
      { turnDeg: [-1, 1] },
    ),
  ],
  lines: [goods('contracts', ['bound-file'], '4911.99', 1, [120, 180])],
  category: ['documents'],
  service: ['EE', 'RR'],
  sender: 'private',
  postageRmb: [70, 110],
})

const TEXTBOOK_COLOURS = ['#7c2d24', '#2f4a63', '#4d6b46', '#8a6a2a']

/** The heaviest mail: a carton of school books, four stacks of eight. */
const textbooks: ParcelKind = kind({
  id: 'textbooks',
  role: 'innocent',
  sizeMm: about(400, 240, 296),
  packaging: 'carton',
  items: TEXTBOOK_COLOURS.map((colour, n) =>
    item(
      `textbooks-${n}`,
      [n % 2 ? 97 : -97, 0, n < 2 ? -70 : 70],
      [
        solid(box(186, 24.6, 132), 'paper', '#efe6d2', [0, 13.9, 0], rows([8, [0, 28, 0]])),
        solid(box(190, 1.4, 136), 'paper', colour, [0, 0.7, 0], {
          densityGPerCm3: 1.1,
          ...rows([2, [0, 26.4, 0]], [8, [0, 28, 0]]),
        }),
      ],
      { name: 'item.textbooks', turnDeg: [-1, 1] },
    ),
  ),
  lines: [
    goods(
      'textbooks',
      TEXTBOOK_COLOURS.map((_, n) => `textbooks-${n}`),
      '4901.99',
      32,
      [12, 28],
    ),
  ],
  category: ['sale', 'gift'],
  service: ['CP', 'CX'],
  sender: 'shop',
  postageRmb: [260, 380],
})

/** A board game: board, cards, two dice, rows of pawns in a tray. */
const boardGame: ParcelKind = kind({
  id: 'board-game',
  role: 'innocent',
  sizeMm: about(312, 74, 302),
  packaging: 'carton',
  items: [
    item(
      'board-game',
      [0, 0, 0],
      [
        solid({ type: 'hollowBox', sizeMm: [284, 58, 278], wallMm: 1.8 }, 'paper', '#35558c', [0, 29, 0], {
          densityGPerCm3: 0.9,
        }),
        solid(box(258, 2.4, 128), 'paper', '#d9c58a', [0, 47, -66], {
          densityGPerCm3: 0.95,
          ...rows([2, [0, 0, 132]]),
        }),
        solid(box(258, 2.4, 128), 'paper', '#d9c58a', [0, 50.6, -66], {
          densityGPerCm3: 0.95,
          ...rows([2, [0, 0, 132]]),
        }),
        solid(
          slab(roundedRectangle(272, 266, 6), 22, [
            rectangle(96, 72, [-78, -80]),
            rectangle(96, 72, [-78, 80]),
            rectangle(120, 230, [60, 0]),
          ]),
          'polyethylene',
          '#2b2d30',
          [0, 14, 0],
          {
            rotationDeg: FLAT,
            densityGPerCm3: 0.06,
          },
        ),
        solid(box(88, 17, 63), 'paper', '#c9473c', [-78, 12, -80], {
          densityGPerCm3: 1.05,
          ...rows([2, [0, 0, 160]]),
        }),
        solid(
          { type: 'cone', bottomRadiusMm: 8, topRadiusMm: 2.5, heightMm: 20 },
          'abs',
          '#4d6b46',
          [18, 14, -92],
          {
            ...rows([4, [24, 0, 0]], [5, [0, 0, 26]]),
            jitterMm: [4, 0, 5],
          },
        ),
        solid(box(15, 15, 15), 'abs', '#f2f2ee', [26, 12, 62], {
          ...rows([2, [30, 0, 6]]),
          jitterDeg: [0, 40, 0],
        }),
      ],
      { turnDeg: [-1, 1] },
    ),
  ],
  lines: [goods('board-game', ['board-game'], '9504.90', 1, [90, 240])],
  category: ['sale', 'gift'],
  service: ['HX', 'CP'],
  sender: 'shop',
  postageRmb: [52, 84],
})

/** Green though it is a book: pages over the floor and lid of a thin steel tin. */
const bookInTin: ParcelKind = kind({
  id: 'book-in-tin',
  role: 'organic-over-metal',
  sizeMm: about(254, 64, 196),
  packaging: 'carton',
  items: [
    item(
      'gift-tin',
      [0, 0, 0],
      [
        // The lid closes it; its rim goes over the upper half.
        solid({ type: 'hollowBox', sizeMm: [232, 44, 168], wallMm: 0.3 }, 'steel', '#8d2f3a', [0, 22, 0]),
        solid(slab(rectangle(232.6, 168.6), 12, [rectangle(232, 168)]), 'steel', '#a8404a', [0, 38, 0], {
          rotationDeg: FLAT,
        }),
      ],
      { turnDeg: [-3, 3] },
    ),
    item(
      'gift-book',
      [0, 1, 0],
      [
        solid(box(196, 2.2, 138), 'paper', '#2f4a63', [0, 1.4, 0], {
          densityGPerCm3: 1.1,
          ...rows([2, [0, 30.6, 0]]),
        }),
        solid(box(190, 28, 132), 'paper', '#efe6d2', [0, 16.7, 0]),
      ],
      { turnDeg: [-3, 3] },
    ),
  ],
  lines: [goods('book-in-tin', ['gift-tin', 'gift-book'], '4901.99', 1, [80, 190])],
  category: ['sale', 'gift'],
  service: ['HX', 'CP'],
  sender: 'shop',
  postageRmb: [44, 72],
})

export const documentKinds: ParcelKind[] = [letter, contracts, textbooks, boardGame, bookInTin]
