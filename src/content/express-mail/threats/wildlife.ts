import {
  ACROSS,
  ALONG,
  box,
  cylinder,
  FLAT,
  lathe,
  pad,
  slab,
  smooth,
  solid,
  tube,
  wire,
} from '../kinds/build.ts'
import { category, times } from './build.ts'

const IVORY = '#efe3c8'
const HORN = '#3b2c20'

/** Sheet §4, patterns 2, 3, 4, 6, 13, 16 and §1.4: protected species, and what plant and animal quarantine stops. */
export const wildlife = category(
  'wildlife',
  {
    'ivory-bangle': [
      solid({ type: 'torus', ringRadiusMm: 34, tubeRadiusMm: 5.4 }, 'ivory', IVORY, [0, 5.5, 0], {
        repeat: [times(1, 3, [3, 11.2, 2])],
      }),
    ],
    'tusk-section': [
      solid(
        { type: 'cone', bottomRadiusMm: 23, topRadiusMm: 14, heightMm: 132 },
        'ivory',
        IVORY,
        [0, 23, 0],
        {
          rotationDeg: ALONG,
        },
      ),
    ],
    tortoises: [
      solid({ type: 'shell', sizeMm: [84, 44, 64], wallMm: 4 }, 'ivory', '#6d6a3a', [0, 22, -36], {
        densityGPerCm3: 1.5,
      }),
      solid({ type: 'ellipsoid', sizeMm: [74, 34, 54] }, 'meat', '#8a7a5a', [0, 22, -36], {}),
      solid({ type: 'ellipsoid', sizeMm: [22, 16, 16] }, 'meat', '#8a7a5a', [54, 20, -36]),
    ],
    coral: [
      solid(
        wire(
          13,
          smooth([
            [0, 0, -62],
            [4, 0, -30],
            [-3, 0, 4],
            [0, 0, 30],
          ]),
        ),
        'ivory',
        '#d97b6a',
        [0, 8, 0],
        {
          densityGPerCm3: 2.3,
        },
      ),
      solid(
        wire(
          9,
          smooth([
            [10, 0, -24],
            [34, 0, -8],
            [46, 0, 22],
            [44, 0, 50],
          ]),
        ),
        'ivory',
        '#d97b6a',
        [2, 8, 0],
        {
          densityGPerCm3: 2.3,
        },
      ),
      solid(
        wire(
          9,
          smooth([
            [-8, 0, -30],
            [-30, 0, -14],
            [-44, 0, 18],
            [-40, 0, 46],
          ]),
        ),
        'ivory',
        '#d97b6a',
        [-4, 8, 0],
        {
          densityGPerCm3: 2.3,
        },
      ),
      solid(
        wire(
          6,
          smooth([
            [6, 0, 34],
            [16, 0, 48],
            [22, 0, 68],
          ]),
        ),
        'ivory',
        '#d97b6a',
        [3, 8, 0],
        {
          densityGPerCm3: 2.3,
        },
      ),
      solid(
        wire(
          6,
          smooth([
            [-6, 0, 34],
            [-14, 0, 50],
            [-16, 0, 70],
          ]),
        ),
        'ivory',
        '#d97b6a',
        [-3, 8, 0],
        {
          densityGPerCm3: 2.3,
        },
      ),
    ],
    'seed-bag': [
      solid({ type: 'ellipsoid', sizeMm: [10, 7, 7] }, 'seeds', '#b99a4a', [-46, 4.6, -28], {
        densityGPerCm3: 1.1,
        repeat: [times(9, 9, [11.6, 0, 0]), times(7, 7, [0, 0, 9.4]), times(2, 3, [0.6, 7.6, 0.4])],
        jitterMm: [0.6, 0.2, 1],
        jitterDeg: [0, 8, 0],
      }),
    ],
    'flower-bulbs': [
      solid(
        lathe([
          [0, -22],
          [14, -20],
          [23, -6],
          [21, 6],
          [9, 18],
          [3, 28],
          [0, 28],
        ]),
        'seeds',
        '#9a6a3a',
        [-54, 24, -28],
        {
          densityGPerCm3: 0.98,
          rotationDeg: ALONG,
          repeat: [times(2, 3, [54, 0, 0]), times(2, 2, [0, 0, 52])],
          jitterDeg: [0, 0, 3],
        },
      ),
    ],
    'rooted-plant': [
      solid({ type: 'ellipsoid', sizeMm: [74, 60, 66], exponent: 3 }, 'soil', '#4a3524', [-62, 30, 0], {
        densityGPerCm3: 1.2,
      }),
      solid(
        { type: 'shell', sizeMm: [76, 62, 68], wallMm: 0.2, exponent: 3 },
        'aluminium',
        '#c9cdd1',
        [-62, 31, 0],
      ),
      solid(
        wire(
          5,
          smooth([
            [0, 0, 0],
            [34, 3, 6],
            [70, 0, -4],
            [112, 4, 6],
          ]),
        ),
        'wood',
        '#5f7a3a',
        [-20, 30, -10],
        {
          densityGPerCm3: 0.85,
          repeat: [times(2, 3, [0, 0, 10])],
        },
      ),
      solid(pad(46, 3, 22), 'wood', '#4f8a3a', [70, 40, -34], {
        densityGPerCm3: 0.8,
        repeat: [times(2, 2, [10, 0, 66])],
      }),
    ],
    'beetle-tubes': [
      solid(tube(11, 9.6, 84), 'polyethylene', '#cfe0e4', [-65, 11, 0], {
        rotationDeg: ACROSS,
        densityGPerCm3: 1.05,
        repeat: [times(6, 6, [26, 0, 0])],
      }),
      solid(cylinder(9.2, 14), 'cotton', '#f4f1ea', [-65, 11, -33], {
        rotationDeg: ACROSS,
        densityGPerCm3: 0.45,
        repeat: [times(6, 6, [26, 0, 0])],
        jitterMm: [0, 0, 2],
      }),
      solid({ type: 'ellipsoid', sizeMm: [12, 10, 19] }, 'meat', '#2b1a12', [-65, 7.6, 4], {
        repeat: [times(6, 6, [26, 0, 0])],
        jitterMm: [0.6, 0, 6],
      }),
    ],
  },
  {
    'horn-tips': [
      solid({ type: 'cone', bottomRadiusMm: 20, topRadiusMm: 3, heightMm: 126 }, 'meat', HORN, [0, 21, -24], {
        rotationDeg: ALONG,
        densityGPerCm3: 1.3,
        repeat: [times(2, 2, [4, 0, 46])],
      }),
    ],
    'carved-figure': [
      solid(
        lathe([
          [0, -58],
          [22, -58],
          [23, -50],
          [15, -36],
          [18, -8],
          [20, 12],
          [9, 26],
          [0, 27],
        ]),
        'ivory',
        IVORY,
        [0, 23, 0],
        { rotationDeg: ALONG },
      ),
      solid({ type: 'ellipsoid', sizeMm: [30, 23, 23] }, 'ivory', IVORY, [42.4, 23, 0]),
    ],
    seahorses: [
      solid(
        wire(
          7,
          smooth([
            [-44, 0, 10],
            [-30, 0, 2],
            [-8, 0, 4],
            [14, 0, -3],
            [30, 0, 6],
          ]),
        ),
        'ivory',
        '#c9b48a',
        [0, 6, -42],
        { densityGPerCm3: 1, repeat: [times(3, 4, [2, 0, 28])], jitterMm: [4, 0, 2] },
      ),
      solid({ type: 'ellipsoid', sizeMm: [20, 9, 10] }, 'ivory', '#c9b48a', [46, 6, -34], {
        densityGPerCm3: 1,
        repeat: [times(3, 3, [2, 0, 28])],
      }),
    ],
    'sea-shells': [
      solid(
        lathe([
          [3, -44],
          [18, -30],
          [34, -2],
          [26, 20],
          [9, 44],
          [4, 43],
          [21, 18],
          [28, -2],
          [14, -26],
        ]),
        'ivory',
        '#e3c9a6',
        [0, 35, 0],
        { rotationDeg: ALONG, densityGPerCm3: 2.5 },
      ),
    ],
    fruit: [
      solid({ type: 'shell', sizeMm: [66, 62, 66], wallMm: 21 }, 'water', '#c97b2d', [-35, 31, -35], {
        densityGPerCm3: 0.96,
        repeat: [times(2, 2, [70, 0, 0])],
      }),
      solid({ type: 'ellipsoid', sizeMm: [22, 17, 20] }, 'wood', '#7a5430', [-35, 31, -35], {
        densityGPerCm3: 1.05,
        repeat: [times(2, 2, [70, 0, 0])],
      }),
    ],
    'meat-on-bone': [
      solid(
        wire(
          15,
          smooth([
            [-82, 0, 0],
            [-30, 0, 3],
            [30, 0, -3],
            [82, 0, 0],
          ]),
        ),
        'ivory',
        IVORY,
        [0, 22, 0],
        {
          densityGPerCm3: 1.6,
        },
      ),
      solid(pad(164, 42, 46, 3), 'meat', '#7a3a32', [0, 22, -34.4]),
      solid(pad(164, 42, 46, 3), 'meat', '#7a3a32', [0, 22, 34.4]),
    ],
    eggs: [
      solid({ type: 'shell', sizeMm: [58, 44, 44], wallMm: 0.5 }, 'ivory', '#e6d3b8', [-31, 22, -47], {
        densityGPerCm3: 2.2,
        repeat: [times(2, 2, [62, 0, 0]), times(2, 2, [0, 0, 47])],
      }),
      solid({ type: 'ellipsoid', sizeMm: [56.6, 42.6, 42.6] }, 'water', '#f2e6b8', [-31, 22, -47], {
        densityGPerCm3: 1.03,
        repeat: [times(2, 2, [62, 0, 0]), times(2, 2, [0, 0, 47])],
      }),
    ],
    'horny-scales': [
      solid(
        slab(
          [
            [-17, -6],
            [-10, -15],
            [12, -13],
            [20, 0],
            [12, 13],
            [-10, 15],
            [-17, 6],
          ],
          3,
        ),
        'meat',
        '#6e5a3a',
        [-62, 3.4, -34],
        {
          densityGPerCm3: 1.3,
          rotationDeg: FLAT,
          repeat: [times(4, 4, [41, 0, 0]), times(3, 3, [0, 0, 34]), times(3, 4, [2, 6, 1])],
          jitterDeg: [2, 0, 6],
        },
      ),
      solid(box(158, 0.4, 104), 'paper', '#c3a06f', [0, 0.3, 0]),
    ],
  },
)
