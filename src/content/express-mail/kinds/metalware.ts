import type { ParcelKind, SolidTemplate } from '#scenario/parcel-bank.ts'
import {
  ALONG,
  about,
  box,
  circle,
  cylinder,
  FLAT,
  goods,
  hundredth,
  item,
  kind,
  type Point,
  pad,
  roundedRectangle,
  rows,
  slab,
  solid,
  tube,
  unpenetrated,
  wire,
} from './build.ts'

/** A leg of three tubes pushed into each other, lying along the belt. */
function tripodLeg(z: number): SolidTemplate[] {
  return [
    solid(tube(13, 11.8, 330), 'aluminium', '#2f2f33', [-30, 13.4, z], { rotationDeg: ALONG }),
    solid(tube(10.6, 9.4, 340), 'aluminium', '#8f959a', [-24, 13.4, z], { rotationDeg: ALONG }),
    solid(tube(8.2, 7, 350), 'aluminium', '#8f959a', [-18, 13.4, z], { rotationDeg: ALONG }),
    solid(tube(15.6, 13.2, 18), 'abs', '#202224', [120, 13.4, z], { rotationDeg: ALONG }),
    solid(cylinder(9, 16), 'abs', '#202224', [166, 13.4, z], { rotationDeg: ALONG }),
  ]
}

/** Suspicious, though innocent: three long tubes in a row; but of light metal, each in the next, with a camera's head. */
const tripod: ParcelKind = kind({
  id: 'camera-tripod',
  role: 'distractor',
  sizeMm: about(470, 82, 146),
  packaging: 'carton',
  items: [
    item(
      'camera-tripod',
      [0, 4, 0],
      [
        ...[-38, 0, 38].flatMap(tripodLeg),
        solid(
          slab(roundedRectangle(30, 104, 14), 24, [circle(8, 16)]),
          'aluminium',
          '#2f2f33',
          [-211, 14, 0],
          {
            rotationDeg: FLAT,
            densityGPerCm3: 1.5,
          },
        ),
        solid(cylinder(13, 60), 'aluminium', '#2f2f33', [-186, 48, 0], {
          rotationDeg: ALONG,
          densityGPerCm3: 1.9,
        }),
        solid({ type: 'sphere', radiusMm: 15 }, 'aluminium', '#a7acb1', [-138, 48, 0]),
        solid(box(6, 42, 42), 'aluminium', '#2f2f33', [-118, 48, 0]),
        solid(cylinder(9, 20), 'abs', '#202224', [-190, 48, 26], { rotationDeg: [90, 0, 0] }),
      ],
      { jitterMm: [4, 0, 2] },
    ),
  ],
  lines: [goods('camera-tripod', ['camera-tripod'], '9620.00', 1, [150, 420])],
  category: ['sale', 'returned'],
  service: ['HX', 'CP'],
  sender: 'shop',
  postageRmb: [62, 96],
  isSuspiciousLooking: true,
})

/** A joint of a flute: a thin tube with keys on rods along it. */
function joint(length: number, keys: number, z: number): SolidTemplate[] {
  return [
    solid(tube(10, 9.4, length), 'brass', '#c9cdd1', [0, 20, z], { rotationDeg: ALONG }),
    solid(cylinder(1.4, length * 0.8), 'steel', '#b9bdc1', [0, 24, z + 13], { rotationDeg: ALONG }),
    solid(cylinder(8, 2), 'brass', '#c9cdd1', [-length * 0.4 + 8, 31.6, z], {
      repeat: [{ count: [keys, keys], stepMm: [hundredth((length * 0.8 - 16) / (keys - 1)), 0, 0] }],
    }),
    solid(cylinder(6, 1.6), 'cotton', '#f4f1ea', [-length * 0.4 + 8, 29.8, z], {
      densityGPerCm3: 0.3,
      repeat: [{ count: [keys, keys], stepMm: [hundredth((length * 0.8 - 16) / (keys - 1)), 0, 0] }],
    }),
  ]
}

/** Suspicious, though innocent: metal tubes with mechanism on them, in a lined case; whole, and for one person's use. */
const flute: ParcelKind = kind({
  id: 'flute',
  role: 'distractor',
  sizeMm: about(436, 84, 152),
  packaging: 'carton',
  items: [
    item(
      'flute-case',
      [0, 2, 0],
      [
        solid({ type: 'hollowBox', sizeMm: [412, 58, 124], wallMm: 3 }, 'wood', '#202224', [0, 29, 0], {
          densityGPerCm3: 0.55,
        }),
        solid(box(400, 8, 112), 'cotton', '#35558c', [0, 8, 0], { densityGPerCm3: 0.12 }),
        solid(box(22, 14, 2), 'brass', '#c9b26a', [-110, 30, 63], rows([2, [220, 0, 0]])),
      ],
    ),
    item(
      'flute',
      [-8, 3, 0],
      [
        ...joint(350, 11, -28),
        solid(tube(10, 9.4, 220), 'brass', '#c9cdd1', [-60, 20, 22], { rotationDeg: ALONG }),
        solid(slab(roundedRectangle(28, 20, 8), 3, [circle(5, 12)]), 'brass', '#c9cdd1', [-110, 32, 22], {
          rotationDeg: FLAT,
        }),
        ...joint(110, 4, 22).map((one) => ({
          ...one,
          positionMm: [one.positionMm[0] + 122, one.positionMm[1], one.positionMm[2]] as [
            number,
            number,
            number,
          ],
        })),
      ],
    ),
  ],
  lines: [goods('flute', ['flute-case', 'flute'], '9205.90', 1, [900, 2400])],
  category: ['sale', 'gift'],
  service: ['EE', 'VX'],
  sender: 'shop',
  postageRmb: [96, 150],
  isSuspiciousLooking: true,
  isIndivisible: true,
})

/** The outline of a combination spanner along x: open jaws toward +x, a ring toward −x. */
function spannerOutline(length: number): { outline: Point[]; hole: Point[] } {
  const [half, jaw, ring] = [length / 2, length * 0.085, length * 0.075]
  const at = (points: Point[]): Point[] => points.map(([x, y]): Point => [hundredth(x), hundredth(y)])
  const ringArc = Array.from({ length: 13 }, (_, i): Point => {
    const angle = ((150 + i * 17.5) * Math.PI) / 180 - Math.PI / 2 - (15 * Math.PI) / 180
    return [
      -half + ring + ring * Math.cos(angle + Math.PI / 2 - 0.52),
      ring * Math.sin(angle + Math.PI / 2 - 0.52),
    ]
  })
  return {
    outline: at([
      ...ringArc.filter(([x]) => x < -half + ring * 1.6),
      [half - jaw * 2.1, -jaw * 0.42],
      [half - jaw * 1.6, -jaw],
      [half - jaw * 0.4, -jaw * 1.05],
      [half, -jaw * 0.72],
      [half - jaw * 0.9, -jaw * 0.5],
      [half - jaw * 1.1, 0],
      [half - jaw * 0.9, jaw * 0.5],
      [half, jaw * 0.72],
      [half - jaw * 0.4, jaw * 1.05],
      [half - jaw * 1.6, jaw],
      [half - jaw * 2.1, jaw * 0.42],
    ]),
    hole: circle(hundredth(ring * 0.62), 12, [hundredth(-half + ring), 0]),
  }
}

function spanner(length: number, z: number): SolidTemplate {
  const { outline, hole } = spannerOutline(length)
  return solid(
    slab(outline, hundredth(4 + length / 60), [hole]),
    'steel',
    '#a7acb1',
    [hundredth((length - 250) / 2), 6, z],
    {
      rotationDeg: FLAT,
      jitterDeg: [0, 2, 0],
    },
  )
}

const SPANNER_LENGTHS = [250, 220, 195, 170, 150]
const SPANNERS = SPANNER_LENGTHS.map((length, i) => spanner(length, -66 + i * 34))
const TOOL_ROLL: SolidTemplate[] = [
  solid(box(296, 2, 190), 'cotton', '#4d5b46', [0, 1, 0], { densityGPerCm3: 0.5 }),
]

const TOOL_SIZE = about(320, 76, 216)

/** Suspicious, though innocent: long pieces of steel in a row, all of one shape and each smaller than the last. */
const spanners: ParcelKind = kind({
  id: 'spanners',
  role: 'distractor',
  sizeMm: TOOL_SIZE,
  packaging: 'carton',
  items: [
    item('tool-roll', [0, 0, 0], TOOL_ROLL),
    item('spanners', [0, 2, 0], SPANNERS, { turnDeg: [-2, 2] }),
  ],
  lines: [goods('spanners', ['tool-roll', 'spanners'], '8204.11', 1, [90, 240])],
  category: ['sale', 'gift'],
  service: ['HX', 'CP'],
  sender: 'shop',
  postageRmb: [56, 84],
  isSuspiciousLooking: true,
})

/**
 * The outer contour of a pistol's magazine and no more: a slanted box of sheet steel with its floor plate and a coil
 * of wire. It is empty, and nothing in it would work, by intent (sheet §4: awareness level).
 */
const MAGAZINE_OUTLINE: Point[] = [
  [-58, -16],
  [50, -16],
  [60, 14],
  [-48, 14],
]

const MAGAZINE: SolidTemplate[] = [
  solid(
    slab(MAGAZINE_OUTLINE, 22, [
      [
        [-54, -14.6],
        [48.6, -14.6],
        [57.6, 12.6],
        [-46, 12.6],
      ],
    ]),
    'steel',
    '#2b2d30',
    [0, 13, 0],
    {
      rotationDeg: FLAT,
    },
  ),
  solid(slab(MAGAZINE_OUTLINE, 1, []), 'steel', '#2b2d30', [0, 1.4, 0], { rotationDeg: FLAT }),
  solid(slab(MAGAZINE_OUTLINE, 1, []), 'steel', '#2b2d30', [0, 24.7, 0], { rotationDeg: FLAT }),
  solid(box(7, 26, 40), 'steel', '#1d1d1f', [-60, 13, 1], { rotationDeg: [0, 18, 0], densityGPerCm3: 4 }),
  solid(
    wire(
      1.8,
      Array.from({ length: 13 }, (_, i): [number, number, number] => [-44 + i * 6.4, 13, i % 2 ? -11 : 9]),
    ),
    'steel',
    '#8f959a',
    [0, 0, 0],
  ),
]

/** Sheet §4, pattern 8: among spanners, one piece that is no tool: a slanted hollow box of thin steel. */
const magazineAmongTools: ParcelKind = kind({
  id: 'magazine-among-tools',
  role: 'weapon',
  sizeMm: TOOL_SIZE,
  packaging: 'carton',
  items: [
    item('tool-roll', [0, 0, 0], TOOL_ROLL),
    item('spanners', [0, 2, 0], SPANNERS.slice(0, 4), { turnDeg: [-2, 2] }),
    item('pistol-magazine', [54, 14, 62], MAGAZINE, {
      turnDeg: [-10, 10],
      jitterMm: [6, 0, 3],
      isFinding: true,
    }),
  ],
  lines: [goods('hand-tools', ['tool-roll', 'spanners'], '8204.11', 1, [60, 110])],
  category: ['sale', 'gift'],
  service: ['EE', 'CP'],
  sender: 'private',
  postageRmb: [130, 180],
  finding: {
    name: 'finding.magazine-among-tools',
    category: 'weapon-part',
    reasons: ['weapon-part'],
    disposition: 'police',
    isCritical: true,
    pattern: 8,
    rule: 'rule.weapon-parts',
  },
})

/** The silhouette of a pistol's frame, cast in one piece as for an imitation: grip, guard, rail. Nothing moves in it. */
const FRAME: Point[] = [
  [-70, 22],
  [84, 22],
  [84, 6],
  [20, 4],
  [18, -22],
  [-14, -26],
  [-22, -8],
  [-30, -84],
  [-76, -76],
  [-62, -6],
  [-80, 10],
]
const GUARD: Point[] = [
  [-12, -4],
  [12, -4],
  [10, -16],
  [-8, -19],
]

/** Sheet §4, pattern 8: a pistol's outline in cast metal among cloth; an imitation counts as a weapon. */
const frameInCostume: ParcelKind = kind({
  id: 'frame-in-costume',
  role: 'weapon',
  sizeMm: about(330, 132, 276),
  packaging: 'carton',
  items: [
    item(
      'costume-cloak',
      [0, 0, 0],
      [solid(pad(300, 40, 240, 6), 'cotton', '#53304f', [0, 20, 0], { densityGPerCm3: 0.22 })],
    ),
    item(
      'costume-belt',
      [20, 42, 40],
      [
        solid(tube(66, 62, 34), 'wood', '#3b2415', [20, 20, 10], { densityGPerCm3: 0.9 }),
        solid(
          slab(roundedRectangle(48, 38, 5), 4, [roundedRectangle(34, 24, 3)]),
          'brass',
          '#c9b26a',
          [20, 20, 79],
          {},
        ),
      ],
      { turnDeg: [-20, 20] },
    ),
    item(
      'imitation-frame',
      [-58, 48, -38],
      [
        solid(slab(FRAME, 11, [GUARD, circle(4, 10, [-50, 4])]), 'brass', '#2b2d30', [0, 12, 0], {
          rotationDeg: FLAT,
          densityGPerCm3: 6.6,
        }),
        solid(
          slab(
            [
              [-66, 10],
              [-34, 10],
              [-36, -72],
              [-70, -66],
            ].map(([x, y]): Point => [(x as number) + 2, (y as number) - 6]),
            3,
            [],
          ),
          'abs',
          '#202224',
          [0, 19.2, 0],
          { rotationDeg: FLAT },
        ),
      ],
      { turnDeg: [-16, 16], jitterMm: [6, 0, 4], isFinding: true },
    ),
    item(
      'costume-hat',
      [0, 86, 0],
      [solid(pad(290, 34, 236, 4), 'cotton', '#2f2f33', [0, 17, 0], { densityGPerCm3: 0.12 })],
    ),
  ],
  lines: [goods('costume', ['costume-cloak', 'costume-belt', 'costume-hat'], '9505.90', 1, [70, 150])],
  category: ['sale', 'gift'],
  service: ['EE', 'CP'],
  sender: 'shop',
  postageRmb: [160, 230],
  finding: {
    name: 'finding.frame-in-costume',
    category: 'weapon-part',
    reasons: ['weapon-part'],
    disposition: 'police',
    isCritical: true,
    pattern: 8,
    rule: 'rule.weapon-parts',
  },
})

/** A roll of wallpaper along the belt. */
const wallpaper = (z: number, y: number): SolidTemplate =>
  solid(tube(30, 12, 420), 'paper', '#d8d2c4', [0, y, z], { rotationDeg: ALONG, densityGPerCm3: 0.7 })

/** Sheet §4, pattern 18: among three rolls of paper one that nothing gets through, its ends cut straight. */
const leadRoll: ParcelKind = kind({
  id: 'lead-in-wallpaper',
  role: 'block',
  sizeMm: about(452, 84, 222),
  packaging: 'carton',
  items: [
    item('wallpaper-rolls', [0, 2, 0], [wallpaper(-66, 31), wallpaper(66, 31)], {
      name: 'item.wallpaper-rolls',
    }),
    item(
      'outer-wallpaper',
      [0, 2, 0],
      [
        solid(tube(30, 25.6, 420), 'paper', '#d8d2c4', [0, 31, 0], {
          rotationDeg: ALONG,
          densityGPerCm3: 0.7,
        }),
      ],
      { name: 'item.wallpaper-rolls' },
    ),
    item(
      'lead-roll',
      [-40, 2, 0],
      [
        solid(tube(25, 18, 190), 'lead', '#6f7479', [0, 31, 0], { rotationDeg: ALONG }),
        solid(cylinder(18, 5), 'lead', '#6f7479', [-92, 31, 0], {
          rotationDeg: ALONG,
          ...rows([2, [184, 0, 0]]),
        }),
      ],
      { jitterMm: [20, 0, 0], isFinding: true },
    ),
  ],
  lines: [goods('wallpaper', ['wallpaper-rolls', 'outer-wallpaper'], '4814.20', 3, [30, 60])],
  category: ['sale', 'gift'],
  service: ['CP', 'EE'],
  sender: 'shop',
  postageRmb: [200, 280],
  ...unpenetrated('finding.lead-in-wallpaper'),
})

/** Sheet §4, pattern 18: a closed block of thick steel among door fittings; what is in it no ray tells. */
const steelBlock: ParcelKind = kind({
  id: 'steel-block',
  role: 'block',
  sizeMm: about(296, 116, 206),
  packaging: 'carton',
  items: [
    item(
      'door-fittings',
      [58, 2, 0],
      [
        solid(box(76, 3, 58), 'steel', '#b9bdc1', [0, 2, -54], rows([2, [0, 9, 0]])),
        solid(cylinder(5.5, 76), 'steel', '#b9bdc1', [0, 6.5, -20], {
          rotationDeg: ALONG,
          ...rows([2, [0, 13, 0]]),
        }),
        solid(slab(roundedRectangle(110, 24, 10), 14), 'brass', '#c9b26a', [10, 10, 18], {
          rotationDeg: FLAT,
          densityGPerCm3: 4.6,
        }),
        solid(slab(roundedRectangle(110, 24, 10), 14), 'brass', '#c9b26a', [10, 10, 56], {
          rotationDeg: FLAT,
          densityGPerCm3: 4.6,
        }),
        solid(cylinder(2.4, 30), 'steel', '#8f959a', [50, 4, -74], {
          rotationDeg: ALONG,
          ...rows([3, [0, 0, 10]]),
          jitterDeg: [0, 12, 0],
        }),
      ],
      { turnDeg: [-3, 3] },
    ),
    item(
      'steel-block',
      [-76, 2, 0],
      [
        solid({ type: 'hollowBox', sizeMm: [92, 78, 108], wallMm: 30 }, 'steel', '#4e5358', [0, 39, 0]),
        solid(box(30, 16, 46), 'flour', '#cfd8d2', [0, 39, 0]),
      ],
      { turnDeg: [-9, 9], jitterMm: [4, 0, 4], isFinding: true },
    ),
  ],
  lines: [goods('door-fittings', ['door-fittings'], '8302.41', 1, [80, 160])],
  category: ['sale', 'gift'],
  service: ['CP', 'EE'],
  sender: 'shop',
  postageRmb: [220, 300],
  ...unpenetrated('finding.steel-block'),
})

/** A brake pad: a backing plate of steel, and the lining with its groove, filled with metal. */
const BRAKE_PAD: Point[] = [
  [-58, -16],
  [-46, -22],
  [46, -22],
  [58, -16],
  [52, 8],
  [24, 22],
  [-24, 22],
  [-52, 8],
]

/** Innocent, dark and of metal: four alike, as a car needs them. */
const brakePads: ParcelKind = kind({
  id: 'brake-pads',
  role: 'innocent',
  sizeMm: about(276, 64, 146),
  packaging: 'carton',
  items: [
    item(
      'brake-pads',
      [-64, 2, -32],
      [
        solid(slab(BRAKE_PAD, 5), 'steel', '#3a3d40', [0, 3, 0], {
          rotationDeg: FLAT,
          ...rows([2, [128, 0, 0]], [2, [0, 0, 62]]),
        }),
        solid(box(42, 9, 34), 'steel', '#55514c', [-24, 10.4, 0], {
          densityGPerCm3: 2.4,
          ...rows([2, [48, 0, 0]], [2, [128, 0, 0]], [2, [0, 0, 62]]),
        }),
        solid(
          wire(1.6, [
            [-58, 18, -24],
            [-30, 19, -28],
            [30, 19, -28],
            [58, 18, -24],
          ]),
          'steel',
          '#b9bdc1',
          [0, 0, 0],
          rows([2, [128, 0, 0]], [2, [0, 0, 62]]),
        ),
      ],
      { turnDeg: [-1, 1], jitterMm: [2, 0, 2] },
    ),
  ],
  lines: [goods('brake-pads', ['brake-pads'], '8708.30', 1, [120, 320])],
  category: ['sale', 'returned'],
  service: ['HX', 'CP'],
  sender: 'shop',
  postageRmb: [62, 94],
})

export const metalwareKinds: ParcelKind[] = [
  tripod,
  flute,
  spanners,
  magazineAmongTools,
  frameInCostume,
  leadRoll,
  steelBlock,
  brakePads,
]
