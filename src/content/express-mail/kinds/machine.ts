import type { ParcelKind, SolidTemplate } from '#scenario/parcel-bank.ts'
import {
  ALONG,
  box,
  circle,
  cylinder,
  FLAT,
  gear,
  goods,
  holesInRing,
  item,
  kind,
  rectangle,
  roundedRectangle,
  slab,
  solid,
  spiral,
  tube,
  unpenetrated,
  wire,
} from './build.ts'

/** The wheels of a clock movement: place in the plane, height, teeth, radius, spokes. */
const TRAIN: { at: [number, number]; y: number; teeth: number; radius: number; holes: number }[] = [
  { at: [-22, -16], y: 11, teeth: 60, radius: 26, holes: 5 },
  { at: [16, -22], y: 8, teeth: 48, radius: 20, holes: 5 },
  { at: [28, 10], y: 13, teeth: 40, radius: 16, holes: 4 },
  { at: [2, 6], y: 17, teeth: 30, radius: 12, holes: 4 },
]

/** A wind-up clock movement: two plates on pillars, a train of wheels, a mainspring, a balance with hairspring. */
const MOVEMENT: SolidTemplate[] = [
  solid(
    slab(roundedRectangle(104, 92, 8), 1.6, [circle(13, 24, [22, 28]), circle(9, 20, [-30, -26])]),
    'brass',
    '#c0a052',
    [0, 3, 0],
    {
      rotationDeg: FLAT,
    },
  ),
  solid(
    slab(roundedRectangle(104, 92, 8), 1.6, [
      circle(15, 24, [-24, 20]),
      circle(10, 20, [26, -22]),
      circle(7, 20, [30, 26]),
    ]),
    'brass',
    '#c0a052',
    [0, 26, 0],
    { rotationDeg: FLAT },
  ),
  solid(cylinder(4, 21), 'brass', '#b18f42', [-45, 14.5, -39], {
    repeat: [
      { count: [2, 2], stepMm: [90, 0, 0] },
      { count: [2, 2], stepMm: [0, 0, 78] },
    ],
  }),
  ...TRAIN.flatMap(({ at: [x, z], y, teeth, radius, holes }) => [
    solid(
      slab(gear(teeth, radius, 2.2), 1.5, holesInRing(holes, radius * 0.56, radius * 0.24)),
      'brass',
      '#d2b15c',
      [x, y, z],
      { rotationDeg: FLAT, jitterDeg: [0, 0, 0] },
    ),
    solid(cylinder(1.6, 20), 'steel', '#8f959a', [x, 14.5, z]),
  ]),
  // The mainspring lies in its barrel, wound more or less.
  solid(
    { type: 'tube', outerRadiusMm: 22, innerRadiusMm: 21, heightMm: 13 },
    'brass',
    '#c0a052',
    [-20, 18.8, 22],
  ),
  solid(wire(1.1, spiral(5, 2.1, 7)), 'steel', '#6f767c', [-20, 18.8, 22]),
  solid(cylinder(3, 24), 'steel', '#8f959a', [-20, 16, 22]),
  solid({ type: 'torus', ringRadiusMm: 13, tubeRadiusMm: 1.4 }, 'brass', '#d2b15c', [28, 20, -24]),
  solid(box(24, 1.2, 2.4), 'brass', '#d2b15c', [28, 20, -24]),
  solid(wire(0.6, spiral(2, 1.2, 6)), 'steel', '#4e5a78', [28, 22.4, -24]),
  solid(cylinder(2.4, 14), 'steel', '#8f959a', [-20, 34, 22]),
  solid(
    slab(roundedRectangle(26, 12, 5.5), 2.4, [circle(3, 16, [-6, 0]), circle(3, 16, [6, 0])]),
    'steel',
    '#a7acb1',
    [-20, 42, 22],
    {
      rotationDeg: FLAT,
    },
  ),
]

/** Innocent, though it looks like a timer: wheels, a mainspring, nothing fastened to it; and declared so. */
const clockMovement: ParcelKind = kind({
  id: 'clock-movement',
  role: 'distractor',
  sizeMm: [
    [196, 208],
    [86, 94],
    [156, 166],
  ],
  packaging: 'carton',
  items: [
    item('clock-movement', [-26, 3, 0], MOVEMENT, { turnDeg: [-25, 25] }),
    item(
      'clock-dial',
      [-4, 50, 0],
      [
        solid(slab(circle(58, 48), 0.8, [circle(4, 16)]), 'aluminium', '#ece6d6', [0, 0.4, 0], {
          rotationDeg: FLAT,
        }),
        solid(
          slab(
            [
              [-2.5, -8],
              [2.5, -8],
              [1, 48],
              [-1, 48],
            ],
            0.8,
          ),
          'steel',
          '#1c2a44',
          [0, 2, 0],
          { rotationDeg: FLAT },
        ),
        solid(
          slab(
            [
              [-2.5, -8],
              [2.5, -8],
              [1, 33],
              [-1, 33],
            ],
            0.8,
          ),
          'steel',
          '#1c2a44',
          [10, 3.2, 4],
          { rotationDeg: [90, 0, 70] },
        ),
      ],
      { turnDeg: [0, 60] },
    ),
    item(
      'winding-key',
      [66, 0, 0],
      [
        solid(tube(4.2, 2.4, 34), 'steel', '#8f959a', [0, 5, 14], { rotationDeg: [90, 0, 0] }),
        solid(
          slab(roundedRectangle(30, 16, 7), 3, [circle(4, 16, [-8, 0]), circle(4, 16, [8, 0])]),
          'steel',
          '#8f959a',
          [0, 5, -10],
          {
            rotationDeg: FLAT,
          },
        ),
      ],
      { turnDeg: [-15, 15] },
    ),
  ],
  lines: [goods('clock-parts', ['clock-movement', 'clock-dial', 'winding-key'], '9109.90', 1, [160, 420])],
  category: ['sale', 'returned'],
  service: ['LX', 'CP'],
  sender: 'shop',
  postageRmb: [46, 72],
  isSuspiciousLooking: true,
})

const LINK: SolidTemplate[] = [
  solid(tube(20, 18, 8.5), 'steel', '#b9bdc1', [0, 4.3, 0]),
  solid(cylinder(19.5, 0.9), 'steel', '#b9bdc1', [0, 0.4, 0]),
  solid(cylinder(17.6, 1.4), 'glass', '#dfe9ec', [0, 7.6, 0]),
  solid(slab(gear(24, 13, 1.8), 1.6, holesInRing(3, 7, 2.6)), 'brass', '#d2b15c', [0, 3, 0], {
    rotationDeg: FLAT,
  }),
  solid(tube(9, 7.6, 2), 'steel', '#8f959a', [3, 5.2, 2]),
  solid(cylinder(2, 6), 'steel', '#8f959a', [23, 4.3, 0], { rotationDeg: ALONG }),
]

/** Sheet §4, pattern 5: many identical discs with the same wheels in each, declared as a few cheap parts. */
const counterfeitWatches: ParcelKind = kind({
  id: 'counterfeit-watches',
  role: 'find',
  sizeMm: [
    [302, 314],
    [54, 62],
    [216, 228],
  ],
  packaging: 'carton',
  items: [
    item(
      'foam-tray',
      [0, 0, 0],
      [solid(box(284, 6, 198), 'polyethylene', '#3a3d40', [0, 3, 0], { densityGPerCm3: 0.05 })],
    ),
    item(
      'watch-cases',
      [-115, 7, -72],
      LINK.map((one) => ({
        ...one,
        repeat: [
          { count: [5, 5] as [number, number], stepMm: [56, 0, 0] as [number, number, number] },
          { count: [4, 4] as [number, number], stepMm: [0, 0, 48] as [number, number, number] },
        ],
      })),
      { isFinding: true },
    ),
  ],
  lines: [goods('clock-parts', ['foam-tray', 'watch-cases'], '9109.90', [4, 6], [8, 15])],
  category: ['gift'],
  service: ['LX', 'RR'],
  sender: 'shop',
  postageRmb: [120, 180],
  declaredMassPercent: [40, 55],
  finding: {
    name: 'finding.counterfeit-watches',
    pattern: 5,
    category: 'counterfeit',
    reasons: ['counterfeit', 'declaration-mismatch'],
    disposition: 'suspend',
    isCritical: false,
    rule: 'rule.counterfeit',
  },
})

/** A chainwheel with its bolts, a cassette of sprockets on a spider, a crank. */
const DRIVETRAIN = [
  item(
    'chainwheel',
    [-84, 0, -24],
    [
      solid(
        slab(gear(44, 88, 7), 3.4, [circle(27, 32), ...holesInRing(5, 56, 17, 36)]),
        'aluminium',
        '#2c2f33',
        [0, 4, 0],
        {
          rotationDeg: FLAT,
        },
      ),
      solid(tube(26, 14, 6), 'aluminium', '#6d7276', [0, 4, 0]),
      ...circle(38, 5, [0, 0], 0).map(([x, z]) => solid(cylinder(4.2, 9), 'steel', '#b9bdc1', [x, 10.4, z])),
    ],
    { turnDeg: [0, 70] },
  ),
  item(
    'cassette',
    [96, 0, -46],
    [52, 46, 40, 34, 29, 25].map((radius, i) =>
      solid(
        slab(gear(Math.round(radius / 2), radius, 4.5), 1.8, [circle(18, 24)]),
        'steel',
        '#9da2a7',
        [0, 3 + i * 4.2, 0],
        {
          rotationDeg: FLAT,
        },
      ),
    ),
    { turnDeg: [0, 90] },
  ),
]

/** A flat pedal: a cage of light metal about a steel spindle. */
function pedal(): SolidTemplate[] {
  return [
    solid(
      slab(roundedRectangle(92, 68, 10), 13, [rectangle(26, 46, [-26, 0]), rectangle(26, 46, [26, 0])]),
      'aluminium',
      '#3b3e42',
      [0, 8, 0],
      {
        rotationDeg: FLAT,
      },
    ),
    solid(cylinder(6, 20), 'steel', '#b9bdc1', [0, 8, 46], { rotationDeg: [90, 0, 0] }),
    solid(cylinder(1.6, 4), 'steel', '#b9bdc1', [-40, 17, -26], {
      repeat: [
        { count: [2, 2], stepMm: [80, 0, 0] },
        { count: [3, 3], stepMm: [0, 0, 26] },
      ],
    }),
  ]
}

const BICYCLE_SIZE: ParcelKind['sizeMm'] = [
  [372, 386],
  [78, 88],
  [274, 288],
]

/** Innocent, though it is a box of dark toothed metal: every piece is a part that a bicycle has. */
const bicycleParts: ParcelKind = kind({
  id: 'bicycle-parts',
  role: 'distractor',
  sizeMm: BICYCLE_SIZE,
  packaging: 'carton',
  items: [
    ...DRIVETRAIN,
    item('pedal-left', [62, 0, 68], pedal(), { name: 'item.pedal', turnDeg: [-8, 8] }),
    item('pedal-right', [-62, 22, 76], pedal(), { name: 'item.pedal', turnDeg: [-6, 6] }),
    item(
      'brake-cable',
      [96, 34, -46],
      [solid(wire(2.6, spiral(28, 4.4, 5)), 'steel', '#2a2a2a', [0, 0, 0], { densityGPerCm3: 3.4 })],
      { turnDeg: [0, 300] },
    ),
  ],
  lines: [
    goods(
      'bicycle-parts',
      ['chainwheel', 'cassette', 'pedal-left', 'pedal-right', 'brake-cable'],
      '8714.96',
      5,
      [40, 120],
    ),
  ],
  category: ['sale', 'gift'],
  service: ['CP', 'HX'],
  sender: 'shop',
  postageRmb: [78, 124],
  isSuspiciousLooking: true,
})

/**
 * The outer contour of a pistol's slide and no more: an upside-down channel with an opening in its top. None of what
 * would make it work is in it, by intent (sheet §4: awareness level).
 */
const SLIDE: SolidTemplate[] = [
  solid(
    slab(
      [
        [-92, -13],
        [84, -13],
        [84, -3],
        [92, -3],
        [92, 12],
        [88, 15],
        [-86, 15],
        [-92, 10],
      ],
      4,
    ),
    'steel',
    '#2b2d30',
    [0, 15, -10],
  ),
  solid(
    slab(
      [
        [-92, -13],
        [84, -13],
        [84, -3],
        [92, -3],
        [92, 12],
        [88, 15],
        [34, 15],
        [34, 3],
        [-12, 3],
        [-12, 15],
        [-86, 15],
        [-92, 10],
      ],
      4,
    ),
    'steel',
    '#2b2d30',
    [0, 15, 10],
  ),
  solid(box(54, 4.5, 16), 'steel', '#2b2d30', [62, 27.5, 0]),
  solid(box(76, 4.5, 16), 'steel', '#2b2d30', [-52, 27.5, 0]),
  solid(box(30, 10, 15.6), 'steel', '#2b2d30', [-36, 19.5, 0]),
]

/** Sheet §4, pattern 8: among round parts, a long dark-blue profile with a channel and an opening. */
const slideAmongParts: ParcelKind = kind({
  id: 'slide-among-parts',
  role: 'weapon',
  frequency: 2,
  sizeMm: BICYCLE_SIZE,
  packaging: 'carton',
  items: [
    ...DRIVETRAIN,
    item('pedal', [62, 0, 68], pedal(), { turnDeg: [-8, 8] }),
    item('pistol-slide', [-68, 24, 96], SLIDE, { turnDeg: [-7, 7], jitterMm: [3, 0, 3], isFinding: true }),
    item(
      'brake-cable',
      [96, 34, -46],
      [solid(wire(2.6, spiral(28, 4.4, 5)), 'steel', '#2a2a2a', [0, 0, 0], { densityGPerCm3: 3.4 })],
      { turnDeg: [0, 300] },
    ),
  ],
  lines: [goods('bicycle-parts', ['chainwheel', 'cassette', 'pedal', 'brake-cable'], '8714.96', 5, [40, 80])],
  category: ['gift', 'sale'],
  service: ['CP', 'EE'],
  sender: 'private',
  postageRmb: [150, 220],
  finding: {
    name: 'finding.slide-among-parts',
    pattern: 8,
    category: 'weapon-part',
    reasons: ['weapon-part'],
    disposition: 'police',
    isCritical: true,
    rule: 'rule.weapon-parts',
  },
})

/** Sheet §4, pattern 18: a black area with straight sharp edges, into which no ray sees. */
const shieldedBlock: ParcelKind = kind({
  id: 'shielded-block',
  role: 'block',
  frequency: 1,
  sizeMm: [
    [352, 366],
    [148, 158],
    [212, 224],
  ],
  packaging: 'carton',
  items: [
    item(
      'desk-lamp',
      [46, 0, 0],
      [
        solid(
          {
            type: 'lathe',
            profileMm: [
              [20, 40],
              [62, -44],
              [63.4, -44],
              [21.6, 40],
            ],
          },
          'aluminium',
          '#b23a2e',
          [70, 66, -26],
          { rotationDeg: [0, 0, -90] },
        ),
        solid(cylinder(15, 14), 'abs', '#202224', [118, 66, -26], {
          rotationDeg: ALONG,
          densityGPerCm3: 0.7,
        }),
        solid(tube(7, 5.8, 190), 'steel', '#a7acb1', [20, 16, 70], { rotationDeg: ALONG }),
        solid(tube(7, 5.8, 150), 'steel', '#a7acb1', [20, 16, 48], { rotationDeg: ALONG }),
        solid(wire(4.4, spiral(16, 5.4, 4)), 'copper', '#202224', [30, 118, -26], { densityGPerCm3: 2.6 }),
      ],
      {},
    ),
    item(
      'shielded-container',
      [-96, 1, -8],
      [
        solid({ type: 'hollowBox', sizeMm: [116, 66, 92], wallMm: 4.5 }, 'lead', '#6f7479', [0, 33, 0]),
        solid({ type: 'can', radiusMm: 14, heightMm: 60, wallMm: 1.6 }, 'glass', '#cfd8d2', [0, 22, 0], {
          rotationDeg: ALONG,
        }),
      ],
      { turnDeg: [-14, 14], jitterMm: [4, 0, 4], isFinding: true },
    ),
  ],
  lines: [goods('desk-lamp', ['desk-lamp'], '9405.21', 1, [80, 180])],
  category: ['sale', 'gift'],
  service: ['CP', 'EE'],
  sender: 'shop',
  postageRmb: [160, 240],
  ...unpenetrated('finding.shielded-block'),
})

export const machineKinds: ParcelKind[] = [
  clockMovement,
  counterfeitWatches,
  bicycleParts,
  slideAmongParts,
  shieldedBlock,
]
