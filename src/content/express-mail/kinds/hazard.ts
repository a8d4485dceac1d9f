import type { ParcelKind, SolidTemplate } from '#scenario/parcel-bank.ts'
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
  lathe,
  lead,
  type Point,
  pad,
  rows,
  shifted,
  slab,
  smooth,
  solid,
  type Triple,
  tube,
  wire,
} from './build.ts'

/** The outline of a leaf, its tip toward +x. */
const LEAF: Point[] = [
  [-26, 0],
  [-12, 9],
  [8, 11],
  [26, 0],
  [8, -11],
  [-12, -9],
]

/** A plant lying along the belt: clods of earth in foil, stems toward +x, leaves. */
const PLANT: SolidTemplate[] = [
  solid(pad(90, 66, 70, 3.2), 'soil', '#4a3826', [-66, 35, 0], { densityGPerCm3: 0.29 }),
  solid({ type: 'prism', sides: 5, radiusMm: 6.6, heightMm: 10 }, 'soil', '#3b2a1a', [-91, 18, -17], {
    densityGPerCm3: 1.5,
    ...rows([4, [16.4, 0, 1]], [3, [1, 0, 16.4]], [3, [1.4, 16.4, 0.6]]),
    jitterMm: [2.4, 1.6, 2.4],
    jitterDeg: [30, 40, 30],
  }),
  solid(
    { type: 'shell', sizeMm: [95, 70.6, 75], wallMm: 0.4, exponent: 3.2 },
    'aluminium',
    '#c9cdd1',
    [-66, 36, 0],
  ),
  solid({ type: 'torus', ringRadiusMm: 11, tubeRadiusMm: 1.6 }, 'aluminium', '#c9cdd1', [-15, 34, 0], {
    rotationDeg: ALONG,
  }),
  ...[-14, 2, 16].flatMap((z, i): SolidTemplate[] => [
    solid(
      wire(
        4.4,
        smooth([
          [-22, 34, z * 0.4],
          [20, 36 + i * 3, z * 0.9],
          [70, 34 + i * 4, z * 1.4],
          [118, 32 + i * 4, z * 1.7],
        ]),
      ),
      'wood',
      '#5a6b3a',
      [0, 0, 0],
      { densityGPerCm3: 0.9 },
    ),
    solid(slab(LEAF, 1.2), 'wood', '#3f7f4a', [66, 46 + i * 4, z * 1.4 + 14], {
      rotationDeg: FLAT,
      densityGPerCm3: 0.8,
      ...rows([2, [40, 0, z > 0 ? 2 : -28]]),
      jitterDeg: [8, 40, 8],
    }),
  ]),
]

/** Sheet §4, pattern 16: green granular balls within a thin bright line of foil, and orange stems. */
const rootedPlants: ParcelKind = kind({
  id: 'rooted-plants',
  role: 'find',
  sizeMm: about(286, 92, 202),
  packaging: 'carton',
  items: [
    item('rooted-plants', [0, 0, 0], [...shifted(PLANT, [-12, 0, -44]), ...shifted(PLANT, [-6, 0, 44])], {
      jitterMm: [3, 0, 2],
      isFinding: true,
    }),
    item(
      'raffia-bow',
      [110, 62, 0],
      [solid(pad(40, 14, 60, 3), 'cotton', '#d9c58a', [0, 8, 0], { densityGPerCm3: 0.1 })],
    ),
  ],
  lines: [goods('handicraft', ['raffia-bow', 'rooted-plants'], '4602.19', 1, [40, 80])],
  category: ['gift'],
  service: ['EE', 'LX'],
  sender: 'private',
  postageRmb: [120, 170],
  declaredMassPercent: [40, 60],
  hasScent: true,
  finding: {
    name: 'finding.rooted-plants',
    category: 'quarantine',
    reasons: ['quarantine'],
    disposition: 'quarantine',
    isCritical: false,
    pattern: 16,
    rule: 'rule.soil',
  },
})

/** A table popper: a little plastic bottle with a string; what is in its neck shows no more than as a thicker spot. */
const POPPER: SolidTemplate[] = [
  solid(
    lathe([
      [0, -24],
      [12, -24],
      [13.4, 8],
      [6, 18],
      [5, 30],
      [3.6, 30],
      [4.6, 17.4],
      [12, 7],
      [10.8, -22.6],
      [0, -22.6],
    ]),
    'abs',
    '#c9473c',
    [0, 15, 0],
    { rotationDeg: ALONG },
  ),
  solid(cylinder(10, 16), 'paper', '#d4a13a', [-10, 15, 0], { rotationDeg: ALONG, densityGPerCm3: 0.3 }),
  solid(cylinder(3.2, 6), 'paper', '#8f959a', [18, 15, 0], { rotationDeg: ALONG, densityGPerCm3: 1.3 }),
  solid(
    wire(1, [
      [31, 15, 0],
      [44, 13, 3],
      [52, 12, -2],
    ]),
    'cotton',
    '#f4f1ea',
    [0, 0, 0],
    { densityGPerCm3: 0.6 },
  ),
]

/**
 * Sparklers and table poppers, sent as party things: dangerous goods, and the trace detector says so. They are known
 * by their look alone: thin rods coated over more than half their length, and little bottles with strings.
 */
const partyPoppers: ParcelKind = kind({
  id: 'party-poppers',
  role: 'trace',
  sizeMm: about(326, 98, 226),
  packaging: 'carton',
  items: [
    item(
      'party-hats',
      [0, 56, 20],
      [
        solid(
          { type: 'shell', sizeMm: [270, 26, 130], wallMm: 0.8, exponent: 3 },
          'paper',
          '#d4a13a',
          [0, 14, 0],
          { densityGPerCm3: 0.7 },
        ),
      ],
    ),
    item(
      'table-poppers',
      [-118, 2, 22],
      POPPER.map((one) => ({
        ...one,
        repeat: [
          { count: [3, 3] as [number, number], stepMm: [88, 0, 0] as Triple },
          { count: [2, 2] as [number, number], stepMm: [0, 0, 36] as Triple },
        ],
      })),
      { isFinding: true },
    ),
    item(
      'sparklers',
      [0, 4, -86],
      [
        solid(cylinder(0.9, 270), 'steel', '#8f959a', [0, 4, 0], {
          rotationDeg: ALONG,
          ...rows([10, [0, 0, 8]]),
          jitterMm: [5, 0, 0],
        }),
        solid(tube(2.6, 1, 160), 'aluminium', '#6f7479', [46, 4, 0], {
          rotationDeg: ALONG,
          densityGPerCm3: 2.2,
          ...rows([10, [0, 0, 8]]),
          jitterMm: [5, 0, 0],
        }),
      ],
      { isFinding: true },
    ),
  ],
  lines: [goods('party-supplies', ['party-hats', 'table-poppers', 'sparklers'], '9505.90', 12, [3, 7])],
  category: ['sale', 'gift'],
  service: ['EE', 'HX'],
  sender: 'shop',
  postageRmb: [96, 140],
  trace: 'explosive',
  finding: {
    name: 'finding.party-poppers',
    category: 'dangerous-goods',
    reasons: ['dangerous-goods'],
    disposition: 'police',
    isCritical: false,
    pattern: 0,
    rule: 'rule.pyrotechnics',
  },
})

/** A bag of powder between a few leaves, declared as papers: what it is nobody can tell by looking. */
const powderInEnvelope: ParcelKind = kind({
  id: 'powder-in-envelope',
  role: 'powder',
  sizeMm: exactly(256, 32, 184),
  packaging: 'padded-bag',
  items: [
    item('cover-letter', [0, 1, 0], [solid(box(204, 0.8, 142), 'paper', '#f3efe4', [0, 0.4, 0])], {
      turnDeg: [-2, 2],
    }),
    item(
      'powder-sachet',
      [-14, 3, 8],
      [
        solid(pad(96, 13, 66, 2.8), 'flour', '#f2f2ee', [0, 8, 0], {
          densityGPerCm3: 0.62,
          jitterDeg: [0, 14, 0],
        }),
        solid(box(112, 0.3, 82), 'polyethylene', '#dfe7ea', [0, 1, 0]),
      ],
      { turnDeg: [-16, 16], jitterMm: [10, 0, 6], isFinding: true },
    ),
  ],
  lines: [goods('documents', ['cover-letter'], '4911.99', 1, [5, 15])],
  category: ['documents'],
  service: ['EE', 'RR'],
  sender: 'private',
  postageRmb: [60, 100],
  finding: {
    name: 'finding.powder-in-envelope',
    category: 'drugs',
    reasons: ['drugs', 'dangerous-goods', 'declaration-mismatch'],
    disposition: 'police',
    isCritical: false,
    pattern: 0,
    rule: 'rule.unknown-powder',
  },
})

/**
 * What nobody can explain, and what the declaration does not know: a black block, something like a battery, a tangle
 * of wire. A picture and no more: the three lie apart, nothing joins them, nothing could work (sheet §1.5).
 */
const unexplainedCluster: ParcelKind = kind({
  id: 'unexplained-cluster',
  role: 'device',
  sizeMm: about(286, 112, 226),
  packaging: 'carton',
  items: [
    item(
      'paperback',
      [76, 0, 0],
      [
        solid(box(112, 1, 176), 'paper', '#7c2d24', [0, 0.5, 0], {
          densityGPerCm3: 1.1,
          ...rows([2, [0, 27, 0]]),
        }),
        solid(box(110, 25.6, 172), 'paper', '#efe6d2', [0, 14, 0]),
      ],
      { turnDeg: [-3, 3] },
    ),
    item(
      'unexplained-cluster',
      [-62, 2, 0],
      [
        solid(box(58, 46, 82), 'steel', '#4e5358', [-26, 24, 34]),
        solid(box(46, 25, 17), 'steel', '#3a3d40', [26, 13, -30], { densityGPerCm3: 2.9 }),
        solid(cylinder(3, 2.4), 'brass', '#c9b26a', [14, 26.8, -30], rows([2, [24, 0, 0]])),
        lead(1.6, '#b92f2f', [
          [-52, 6, -72],
          [-30, 16, -30],
          [-8, 30, -64],
          [-40, 38, -58],
          [-50, 24, -26],
          [-14, 12, -22],
          [-6, 8, -70],
          [-34, 22, -78],
          [-56, 30, -46],
          [-24, 42, -40],
        ]),
      ],
      { turnDeg: [-12, 12], jitterMm: [3, 0, 3], isFinding: true },
    ),
  ],
  lines: [goods('books', ['paperback'], '4901.99', 1, [20, 50])],
  category: ['gift'],
  service: ['EE', 'CP'],
  sender: 'private',
  postageRmb: [180, 260],
  isUnpenetrated: true,
  finding: {
    name: 'finding.unexplained-cluster',
    category: 'dangerous-goods',
    reasons: ['dangerous-goods', 'unpenetrated', 'declaration-mismatch'],
    disposition: 'police',
    isCritical: true,
    pattern: 0,
    rule: 'rule.suspected-device',
  },
})

/** Dose rate at the surface of a parcel with one old luminous dial, gamma and what betas get out [D]. */
const LUMINOUS_DIAL_U_SV_H = 12

/** An old instrument with a luminous dial behind a clock: nothing to see but an instrument; the monitor tells. */
const luminousDial: ParcelKind = kind({
  id: 'luminous-dial',
  role: 'source',
  sizeMm: about(306, 96, 236),
  packaging: 'carton',
  items: [
    item(
      'wall-clock',
      [-32, 2, 0],
      [
        solid(tube(102, 88, 22), 'wood', '#6b4226', [0, 12, 0]),
        solid(slab(circle(88, 40), 1, [circle(5, 12)]), 'aluminium', '#f3efe4', [0, 14, 0], {
          rotationDeg: FLAT,
        }),
        solid(cylinder(87, 2), 'glass', '#dbe7ea', [0, 22, 0]),
        solid({ type: 'hollowBox', sizeMm: [54, 14, 54], wallMm: 1.6 }, 'abs', '#202224', [0, 6.2, 0]),
        solid(box(5, 1, 60), 'aluminium', '#202224', [0, 17, -26]),
        solid(box(44, 1, 5), 'aluminium', '#202224', [18, 18.2, 0]),
      ],
      { turnDeg: [-10, 10] },
    ),
    item(
      'old-instrument',
      [96, 2, 44],
      [
        solid({ type: 'can', radiusMm: 36, heightMm: 52, wallMm: 1.8 }, 'brass', '#202224', [0, 28, 0]),
        solid(slab(circle(32, 32), 1.2, [circle(4, 12)]), 'aluminium', '#202224', [0, 46, 0], {
          rotationDeg: FLAT,
        }),
        solid(box(3, 1, 30), 'brass', '#cfe0b0', [6, 48.2, 6], { rotationDeg: [0, 40, 0] }),
        solid({ type: 'torus', ringRadiusMm: 18, tubeRadiusMm: 3 }, 'brass', '#c9b26a', [0, 26, 0]),
        solid(cylinder(3, 30), 'steel', '#8f959a', [0, 28, 0]),
        solid(slab(circle(12, 20), 2, [circle(4, 12)]), 'brass', '#c9b26a', [15.5, 36, 4], {
          rotationDeg: FLAT,
        }),
      ],
      { turnDeg: [-40, 40], isFinding: true },
    ),
  ],
  lines: [goods('decorative-clock', ['wall-clock'], '9105.29', 1, [90, 180])],
  category: ['sale', 'gift'],
  service: ['CP', 'EE'],
  sender: 'private',
  postageRmb: [190, 260],
  doseRateUSvH: LUMINOUS_DIAL_U_SV_H,
  finding: {
    name: 'finding.luminous-dial',
    category: 'dangerous-goods',
    reasons: ['dangerous-goods', 'declaration-mismatch'],
    disposition: 'police',
    isCritical: false,
    pattern: 0,
    rule: 'rule.radioactive',
  },
})

export const hazardKinds: ParcelKind[] = [
  rootedPlants,
  partyPoppers,
  powderInEnvelope,
  unexplainedCluster,
  luminousDial,
]
