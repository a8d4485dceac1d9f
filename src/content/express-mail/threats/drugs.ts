import {
  ACROSS,
  ALONG,
  box,
  circle,
  cylinder,
  FLAT,
  lathe,
  type Point,
  pad,
  rectangle,
  slab,
  solid,
  tube,
} from '../kinds/build.ts'
import { category, times } from './build.ts'

const POWDER = '#e9e4d8'
const FILM = '#dfe3e0'

/** The outline of a shoe's sole. */
const SOLE: Point[] = [
  [-122, -26],
  [-60, -30],
  [20, -24],
  [92, -40],
  [126, -18],
  [128, 12],
  [96, 38],
  [20, 26],
  [-60, 32],
  [-122, 26],
]

/** Sheet §4, patterns 9 to 12: shapes in which powder, tablets and plant matter travel. The powder is no substance by name. */
export const drugs = category(
  'drugs',
  {
    'powder-brick': [
      solid({ type: 'hollowBox', sizeMm: [152, 42, 98], wallMm: 1 }, 'polyethylene', '#b99a62', [0, 21, 0]),
      solid(box(149.6, 39.6, 95.6), 'organicPowder', POWDER, [0, 21, 0], { densityGPerCm3: 1.1 }),
    ],
    'tablet-bag': [
      solid(cylinder(4.4, 3.6), 'organicPowder', '#d8c4d2', [-44, 3.4, -30], {
        densityGPerCm3: 1.3,
        repeat: [times(8, 8, [12.4, 0, 0]), times(6, 6, [0, 0, 12.2]), times(1, 2, [0, 7.2, 0])],
        jitterMm: [1, 0.4, 1],
        jitterDeg: [8, 0, 8],
      }),
    ],
    'wrapped-pellets': [
      solid({ type: 'ellipsoid', sizeMm: [36, 17, 17] }, 'organicPowder', POWDER, [-62, 9.4, -42], {
        densityGPerCm3: 1.25,
        repeat: [times(4, 4, [41, 0, 0]), times(4, 5, [0, 0, 20.6])],
        jitterMm: [1.4, 0.4, 1],
        jitterDeg: [0, 4, 0],
      }),
    ],
    'resin-bars': [
      solid(box(96, 13, 46), 'organicPowder', '#5a4028', [0, 7, -25], {
        densityGPerCm3: 1.25,
        repeat: [times(2, 3, [1, 14.6, 0]), times(2, 2, [3, 0, 50])],
        jitterDeg: [0, 1, 0],
      }),
    ],
    'herb-bag': [
      solid(
        { type: 'shell', sizeMm: [160, 46, 116], wallMm: 0.6, exponent: 4 },
        'polyethylene',
        FILM,
        [0, 23, 0],
      ),
      solid({ type: 'ellipsoid', sizeMm: [30, 25, 26] }, 'paper', '#6d7a44', [-48, 23, -32], {
        densityGPerCm3: 0.42,
        repeat: [times(4, 4, [32, 0, 0]), times(3, 3, [0, 0, 30])],
        jitterMm: [1, 2, 1],
        jitterDeg: [0, 10, 10],
      }),
    ],
    'powder-in-tin': [
      solid({ type: 'can', radiusMm: 46, heightMm: 44, wallMm: 0.35 }, 'steel', '#3e6a58', [0, 22, 0]),
      solid(cylinder(45.4, 43), 'organicPowder', POWDER, [0, 22, 0], { densityGPerCm3: 0.85 }),
    ],
    ampoules: [
      solid({ type: 'can', radiusMm: 6.2, heightMm: 58, wallMm: 0.7 }, 'glass', '#dfe9ec', [-49, 6.3, 0], {
        rotationDeg: ACROSS,
        repeat: [times(8, 8, [14, 0, 0])],
      }),
      solid(cylinder(5.3, 56.2), 'water', '#eef3f2', [-49, 6.3, 0], {
        rotationDeg: ACROSS,
        repeat: [times(8, 8, [14, 0, 0])],
      }),
      solid(tube(4, 3.4, 14), 'glass', '#dfe9ec', [-49, 6.3, 36.2], {
        rotationDeg: ACROSS,
        repeat: [times(8, 8, [14, 0, 0])],
      }),
    ],
    capsules: [
      solid(pad(19, 7, 7), 'organicPowder', '#b9503c', [-66, 4.2, -34], {
        densityGPerCm3: 0.95,
        repeat: [times(6, 6, [25, 0, 0]), times(7, 7, [0, 0, 11]), times(1, 2, [0, 9.4, 0])],
        jitterMm: [2, 0.4, 0.8],
        jitterDeg: [0, 6, 0],
      }),
    ],
  },
  {
    'powder-tube': [
      solid(tube(18, 15.2, 226), 'paper', '#c3a06f', [0, 18, 0], { rotationDeg: ALONG, densityGPerCm3: 0.7 }),
      solid(cylinder(15, 196), 'organicPowder', POWDER, [-6, 18, 0], {
        rotationDeg: ALONG,
        densityGPerCm3: 0.9,
      }),
    ],
    'blister-strips': [
      solid(box(104, 0.8, 40), 'pvc', FILM, [0, 0.8, -22], {
        repeat: [times(3, 3, [2, 6.4, 0]), times(2, 2, [0, 0, 44])],
      }),
      solid(cylinder(4.6, 3.8), 'organicPowder', '#f4f1ea', [-42, 3.4, -31], {
        densityGPerCm3: 1.3,
        repeat: [
          times(8, 8, [12, 0, 0]),
          times(2, 2, [0, 0, 18]),
          times(3, 3, [2, 6.4, 0]),
          times(2, 2, [0, 0, 44]),
        ],
      }),
    ],
    'sheet-pack': [
      solid({ type: 'hollowBox', sizeMm: [158, 13, 112], wallMm: 0.15 }, 'aluminium', '#c9cdd1', [0, 6.5, 0]),
      solid(box(74, 11.6, 106), 'paper', '#efece6', [-39, 6.5, 0], {
        densityGPerCm3: 0.95,
        repeat: [times(2, 2, [78, 0, 0])],
      }),
    ],
    'powder-in-frame': [
      solid(slab(rectangle(236, 178), 16, [rectangle(198, 140)]), 'wood', '#6e4a2a', [0, 8, 0], {
        rotationDeg: FLAT,
      }),
      solid(box(196, 2.2, 138), 'glass', '#dfe9ec', [0, 14.6, 0]),
      solid(box(150, 8, 104), 'organicPowder', POWDER, [8, 6.6, -6], { densityGPerCm3: 0.95 }),
      solid(box(196, 2, 138), 'paper', '#b99a62', [0, 1.2, 0]),
    ],
    'powder-in-sole': [
      solid(slab(SOLE, 11), 'polyethylene', '#26282b', [0, 31.6, 0], { rotationDeg: FLAT }),
      solid({ type: 'hollowBox', sizeMm: [70, 25, 54], wallMm: 3 }, 'abs', '#26282b', [-84, 13, 0]),
      solid(box(63.6, 18.6, 47.6), 'organicPowder', POWDER, [-84, 13, 0], { densityGPerCm3: 0.95 }),
    ],
    'false-cells': [
      solid(tube(16.6, 16.1, 58), 'steel', '#c79a45', [-53, 16.7, 0], {
        rotationDeg: ACROSS,
        repeat: [times(4, 4, [35, 0, 0])],
      }),
      solid(cylinder(15.9, 50), 'organicPowder', POWDER, [-53, 16.7, 0], {
        rotationDeg: ACROSS,
        densityGPerCm3: 0.9,
        repeat: [times(2, 2, [35, 0, 0])],
      }),
      // The real ones beside them are dark throughout.
      solid(cylinder(15.9, 52), 'liIon', '#3a3a3a', [17, 16.7, 0], {
        rotationDeg: ACROSS,
        densityGPerCm3: 2.6,
        repeat: [times(2, 2, [35, 0, 0])],
      }),
      solid(cylinder(4, 3), 'steel', '#b9bdc1', [-53, 16.7, -31], {
        rotationDeg: ACROSS,
        repeat: [times(4, 4, [35, 0, 0])],
      }),
    ],
    'powder-in-speaker': [
      solid(slab(circle(54, 40), 1.2, [circle(40, 40)]), 'steel', '#26282b', [-16, 42.4, 0], {
        rotationDeg: FLAT,
      }),
      solid(
        lathe([
          [14, -16],
          [16, -16],
          [46, 16],
          [44, 16],
        ]),
        'paper',
        '#3a3a3a',
        [-16, 25.6, 0],
      ),
      solid(tube(34, 13, 9), 'steel', '#6f767c', [-16, 4.5, 0], { densityGPerCm3: 5 }),
      solid(tube(12.4, 11, 18), 'copper', '#b3572d', [-16, 10, 0], { densityGPerCm3: 4 }),
      solid(box(44, 36, 96), 'organicPowder', POWDER, [62, 18, 0], { densityGPerCm3: 1.05 }),
    ],
    'powder-in-candles': [
      solid(tube(27, 16.2, 96), 'polyethylene', '#efe6cf', [0, 27, -28], {
        rotationDeg: ALONG,
        densityGPerCm3: 0.9,
        repeat: [times(2, 2, [0, 0, 56])],
      }),
      solid(cylinder(16, 84), 'organicPowder', POWDER, [2, 27, -28], {
        rotationDeg: ALONG,
        densityGPerCm3: 1.15,
        repeat: [times(2, 2, [0, 0, 56])],
      }),
    ],
  },
)
