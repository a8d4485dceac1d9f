import {
  ACROSS,
  ALONG,
  box,
  circle,
  cylinder,
  FLAT,
  gear,
  holesInRing,
  type Point,
  pad,
  rectangle,
  roundedRectangle,
  slab,
  solid,
  tube,
  wire,
} from '../kinds/build.ts'
import { category, times } from './build.ts'

const STEEL = '#2b2d30'
const BRIGHT = '#b9bdc1'
const BRASS = '#c79a45'
const GRIP = '#26282b'

/** One side of a slide: a long profile with an opening for the case. */
const SLIDE_SIDE: Point[] = [
  [-92, -13],
  [84, -13],
  [84, -3],
  [92, -3],
  [92, 12],
  [34, 12],
  [34, 3],
  [-12, 3],
  [-12, 12],
  [-92, 12],
]

const FRAME: Point[] = [
  [88, 20],
  [-82, 20],
  [-88, 8],
  [-104, -86],
  [-56, -92],
  [-40, -22],
  [24, -22],
  [34, 2],
  [88, 6],
]

const PISTOL: Point[] = [
  [96, 34],
  [-86, 34],
  [-92, 8],
  [-104, -82],
  [-60, -88],
  [-44, -16],
  [18, -16],
  [28, 6],
  [96, 10],
]

/** Sheet §4, pattern 8 and §1.4: parts of weapons, ammunition and what imitates them, as outlines of metal. */
export const weaponParts = category(
  'weapon-part',
  {
    'pistol-slide': [
      solid(slab(SLIDE_SIDE, 4), 'steel', STEEL, [0, 2, 0], { rotationDeg: FLAT }),
      solid(slab(SLIDE_SIDE, 4), 'steel', STEEL, [0, 22, 0], { rotationDeg: FLAT }),
      solid(box(54, 24, 4), 'steel', STEEL, [63, 12, 14.2]),
      solid(box(78, 24, 4), 'steel', STEEL, [-52, 12, 14.2]),
    ],
    'pistol-frame': [
      solid(slab(FRAME, 22, [roundedRectangle(38, 22, 8, [-6, -6])]), 'abs', GRIP, [0, 11, 20], {
        rotationDeg: FLAT,
      }),
      solid(box(150, 4, 4), 'steel', BRIGHT, [0, 3, 42.2]),
      solid(box(150, 4, 4), 'steel', BRIGHT, [0, 19, 42.2]),
    ],
    'pistol-barrel': [
      solid(tube(8, 4.6, 96), 'steel', BRIGHT, [12, 10, 0], { rotationDeg: ALONG }),
      solid(tube(10, 5, 24), 'steel', BRIGHT, [-48.2, 10, 0], { rotationDeg: ALONG }),
      solid(box(24, 10, 12), 'steel', BRIGHT, [-46, 10, 16.2]),
    ],
    'revolver-cylinder': [
      solid(
        slab(circle(20, 40), 38, [circle(3, 16), ...holesInRing(6, 12.4, 5.4)]),
        'steel',
        STEEL,
        [0, 19, 0],
        { rotationDeg: FLAT },
      ),
      solid(slab(gear(6, 8, 2), 3, [circle(3, 16)]), 'steel', BRIGHT, [0, 39.6, 0], { rotationDeg: FLAT }),
    ],
    'pistol-magazine': [
      solid({ type: 'hollowBox', sizeMm: [118, 22, 32], wallMm: 1 }, 'steel', STEEL, [0, 11, 0]),
      solid(cylinder(4.8, 20), 'brass', BRASS, [-50, 11, -3], {
        rotationDeg: ACROSS,
        repeat: [times(6, 9, [11.5, 0, 0])],
      }),
      solid(box(3, 24, 36), 'abs', GRIP, [-60.8, 12, 0]),
    ],
    cartridges: [
      solid(cylinder(4.8, 19), 'brass', BRASS, [-30, 4.9, -17], {
        rotationDeg: ACROSS,
        repeat: [times(6, 6, [10.4, 0, 0]), times(2, 2, [0, 0, 31])],
      }),
      solid(
        { type: 'cone', bottomRadiusMm: 4.5, topRadiusMm: 1.6, heightMm: 10 },
        'copper',
        '#b3572d',
        [-30, 4.9, -2.4],
        { rotationDeg: ACROSS, repeat: [times(6, 6, [10.4, 0, 0]), times(2, 2, [0, 0, 31])] },
      ),
    ],
    'folding-knife': [
      solid(slab(roundedRectangle(118, 26, 10), 3.6), 'abs', GRIP, [0, 1.8, 0], { rotationDeg: FLAT }),
      solid(slab(roundedRectangle(118, 26, 10), 3.6), 'abs', GRIP, [0, 10, 0], { rotationDeg: FLAT }),
      solid(
        slab(
          [
            [52, 9],
            [-40, 9],
            [-54, 2],
            [-40, -8],
            [52, -8],
          ],
          3.2,
        ),
        'steel',
        BRIGHT,
        [0, 5.9, 1],
        { rotationDeg: FLAT },
      ),
      solid(box(46, 1.2, 8), 'steel', BRIGHT, [24, 12.6, 0]),
    ],
    'knuckle-duster': [
      solid(
        slab(roundedRectangle(114, 66, 20), 10, [
          circle(10.5, 24, [-37.5, 12]),
          circle(10.5, 24, [-12.5, 14]),
          circle(10.5, 24, [12.5, 14]),
          circle(10.5, 24, [37.5, 12]),
          rectangle(62, 9, [0, -16]),
        ]),
        'brass',
        BRASS,
        [0, 5, 0],
        { rotationDeg: FLAT },
      ),
    ],
  },
  {
    'revolver-frame': [
      solid(
        slab(
          [
            [66, 40],
            [-44, 40],
            [-60, 22],
            [-92, -58],
            [-60, -70],
            [-38, -12],
            [20, -12],
            [30, 6],
            [66, 8],
          ],
          13,
          [rectangle(40, 24, [-6, 20])],
        ),
        'steel',
        STEEL,
        [6, 6.5, 0],
        { rotationDeg: FLAT },
      ),
    ],
    'trigger-group': [
      solid(
        slab(rectangle(76, 34), 14, [rectangle(40, 22, [-12, 0]), rectangle(14, 18, [25, 0])]),
        'steel',
        STEEL,
        [0, 7, 0],
        { rotationDeg: FLAT },
      ),
      solid(
        slab(
          [
            [-3, 9],
            [4, 9],
            [5, 0],
            [1, -8],
            [-4, -9],
            [-1, -2],
          ],
          6,
        ),
        'steel',
        BRIGHT,
        [-14, 7, -2],
        { rotationDeg: FLAT, jitterDeg: [0, 12, 0] },
      ),
      solid(
        wire(1.2, [
          [-8, 0, 0],
          [-4, 0, 6],
          [0, 0, -6],
          [4, 0, 6],
          [8, 0, -6],
          [12, 0, 0],
        ]),
        'steel',
        BRIGHT,
        [-4, 13, 0],
      ),
    ],
    'rifle-bolt': [
      solid(cylinder(10, 124), 'steel', BRIGHT, [0, 11, 0], { rotationDeg: ALONG }),
      solid(cylinder(4.4, 40), 'steel', BRIGHT, [40, 11, 30.4], { rotationDeg: ACROSS }),
      solid({ type: 'sphere', radiusMm: 8.5 }, 'steel', STEEL, [40, 11, 59]),
      solid(cylinder(7, 22), 'steel', STEEL, [73.2, 11, 0], { rotationDeg: ALONG }),
    ],
    'shotgun-shells': [
      solid(cylinder(10, 11), 'brass', BRASS, [-44, 10, -29], {
        rotationDeg: ACROSS,
        repeat: [times(4, 4, [22, 0, 0])],
      }),
      solid(tube(10, 9.3, 54), 'polyethylene', '#a23c32', [-44, 10, 4], {
        rotationDeg: ACROSS,
        repeat: [times(4, 4, [22, 0, 0])],
      }),
      solid(cylinder(9.2, 20), 'lead', '#6f767c', [-44, 10, 18], {
        rotationDeg: ACROSS,
        densityGPerCm3: 4.5,
        repeat: [times(4, 4, [22, 0, 0])],
      }),
    ],
    dagger: [
      solid(
        slab(
          [
            [0, 12],
            [120, 9],
            [164, 0],
            [120, -9],
            [0, -12],
          ],
          4,
        ),
        'steel',
        BRIGHT,
        [-30, 8, 0],
        { rotationDeg: FLAT },
      ),
      solid(box(7, 14, 62), 'steel', STEEL, [-34, 8, 0]),
      solid(pad(98, 16, 26), 'wood', '#5b3420', [-87, 8, 0], { densityGPerCm3: 0.75 }),
      solid({ type: 'sphere', radiusMm: 9 }, 'steel', STEEL, [-146, 9, 0]),
    ],
    'telescopic-baton': [
      solid(tube(13, 11.6, 168), 'steel', STEEL, [0, 15.2, 0], { rotationDeg: ALONG }),
      solid(tube(11.4, 9.8, 160), 'steel', BRIGHT, [4, 15.2, 0], { rotationDeg: ALONG }),
      solid(tube(9.6, 7.6, 152), 'steel', BRIGHT, [8, 15.2, 0], { rotationDeg: ALONG }),
      solid(tube(15.2, 13.2, 118), 'polyethylene', GRIP, [-22, 15.2, 0], { rotationDeg: ALONG }),
    ],
    'stun-gun': [
      solid({ type: 'hollowBox', sizeMm: [150, 30, 54], wallMm: 2.4 }, 'abs', GRIP, [0, 15, 0]),
      solid(cylinder(8.6, 62), 'liIon', '#3f7fb5', [-36, 15, -12], {
        rotationDeg: ALONG,
        repeat: [times(2, 2, [0, 0, 24])],
      }),
      solid(tube(11, 5, 22), 'copper', '#b3572d', [22, 15, 0], { rotationDeg: ALONG }),
      solid(box(26, 12, 34), 'polyethylene', '#d8d2c0', [52, 15, 0]),
      solid(cylinder(2, 14), 'steel', BRIGHT, [82.2, 15, -16], {
        rotationDeg: ALONG,
        repeat: [times(2, 2, [0, 0, 32])],
      }),
    ],
    'imitation-pistol': [
      solid(slab(PISTOL, 16, [roundedRectangle(38, 16, 6, [-12, -4])]), 'aluminium', STEEL, [0, 11, 20], {
        rotationDeg: FLAT,
      }),
      solid(slab(rectangle(40, 70), 2.6), 'abs', GRIP, [-76, 1.4, -16], { rotationDeg: [90, 0, 0] }),
      solid(slab(rectangle(40, 70), 2.6), 'abs', GRIP, [-76, 20.5, -16], { rotationDeg: [90, 0, 0] }),
    ],
  },
)
