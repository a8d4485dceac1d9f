import type { ParcelKind, SolidTemplate } from '#scenario/parcel-bank.ts'
import {
  about,
  box,
  curve,
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
  spiral,
  type Triple,
  tube,
  wire,
} from './build.ts'

/** Natural radioactivity of glaze and of granite at the parcel’s surface; the mortar’s is enough for an alarm [D]. */
const TILES_U_SV_H = 0.02
const GRANITE_U_SV_H = 0.05

/** Innocent, with a little natural radioactivity as ceramics have: tiles with foam between them. */
const wallTiles: ParcelKind = kind({
  id: 'wall-tiles',
  role: 'innocent',
  sizeMm: about(336, 126, 150),
  packaging: 'carton',
  items: [
    item(
      'wall-tiles',
      [0, 1, 0],
      [
        solid(box(300, 8, 118), 'porcelain', '#7fa3b0', [0, 4.5, 0], {
          ...rows([10, [0, 11, 0]]),
          jitterMm: [1, 0, 1],
        }),
        solid(box(296, 2.4, 114), 'polyethylene', '#e4e4e0', [0, 9.9, 0], {
          densityGPerCm3: 0.04,
          ...rows([9, [0, 11, 0]]),
        }),
      ],
    ),
  ],
  lines: [goods('wall-tiles', ['wall-tiles'], '6907.21', 10, [20, 48])],
  category: ['sale'],
  service: ['CP', 'CX'],
  sender: 'shop',
  postageRmb: [140, 198],
  doseRateUSvH: TILES_U_SV_H,
})

/** Innocent, though it sets off the radiation monitor, as a large piece of granite can. Granite is near dry soil in composition. */
const graniteMortar: ParcelKind = kind({
  id: 'granite-mortar',
  role: 'innocent',
  sizeMm: about(236, 150, 176),
  packaging: 'carton',
  items: [
    item(
      'granite-mortar',
      [-28, 4, 0],
      [
        solid(
          lathe([
            [0, 0],
            [52, 0],
            [54, 20],
            [70, 40],
            [74, 112],
            [58, 112],
            [52, 66],
            [34, 42],
            [0, 36],
          ]),
          'soil',
          '#6b6f72',
          [0, 0, 0],
          { densityGPerCm3: 2.65 },
        ),
      ],
      { jitterMm: [2, 0, 2] },
    ),
    item(
      'granite-pestle',
      [74, 4, 0],
      [
        solid(
          lathe([
            [0, -66],
            [15, -60],
            [20, -44],
            [13, 20],
            [15, 60],
            [0, 64],
          ]),
          'soil',
          '#6b6f72',
          [0, 22, 0],
          { densityGPerCm3: 2.65, rotationDeg: [90, 0, 0] },
        ),
      ],
      { turnDeg: [-6, 6] },
    ),
  ],
  lines: [goods('granite-mortar', ['granite-mortar', 'granite-pestle'], '6815.99', 1, [120, 270])],
  category: ['sale', 'gift'],
  service: ['CP', 'CX'],
  sender: 'shop',
  postageRmb: [88, 118],
  doseRateUSvH: GRANITE_U_SV_H,
})

/** Suspicious, though innocent: one big dense lump. Rock salt (Z 15) stands as PVC (Z 14) of its own density. */
const saltLamp: ParcelKind = kind({
  id: 'salt-lamp',
  role: 'distractor',
  sizeMm: about(208, 232, 196),
  packaging: 'carton',
  items: [
    item(
      'salt-lamp',
      [-8, 0, -8],
      [
        solid(tube(62, 27, 20), 'wood', '#6b4226', [0, 10, 0], { densityGPerCm3: 0.7 }),
        solid(
          lathe([
            [26, 22],
            [58, 22],
            [66, 60],
            [56, 104],
            [40, 150],
            [20, 176],
            [0, 184],
            [0, 132],
            [26, 118],
          ]),
          'pvc',
          '#d98a5e',
          [0, 0, 0],
          { densityGPerCm3: 2.1, jitterDeg: [2, 0, 2] },
        ),
        solid({ type: 'shell', sizeMm: [22, 34, 22], wallMm: 0.8 }, 'glass', '#f3efe4', [0, 68, 0]),
        solid(cylinder(7, 24), 'brass', '#c9b26a', [0, 36, 0], { densityGPerCm3: 4 }),
      ],
    ),
    item(
      'lamp-cord',
      [62, 8, 62],
      [
        solid(wire(4.4, spiral(10, 5.6, 2.6)), 'copper', '#202224', [0, 0, 0], { densityGPerCm3: 2.6 }),
        solid(box(26, 18, 34), 'abs', '#202224', [0, 16, 0], { densityGPerCm3: 1.2 }),
      ],
    ),
  ],
  lines: [goods('salt-lamp', ['salt-lamp', 'lamp-cord'], '9405.21', 1, [130, 280])],
  category: ['sale', 'gift'],
  service: ['CP', 'HX'],
  sender: 'shop',
  postageRmb: [84, 126],
  isSuspiciousLooking: true,
})

/** Suspicious, though innocent: green grains like soil, but washed quartz, all through and with nothing in it. */
const aquariumGravel: ParcelKind = kind({
  id: 'aquarium-gravel',
  role: 'distractor',
  sizeMm: about(252, 86, 182),
  packaging: 'carton',
  items: [-56, 56].map((x, n) =>
    item(
      `gravel-bag-${n}`,
      [x, 2, 0],
      [
        solid(pad(108, 62, 158, 5), 'glass', '#9c8f78', [0, 31, 0], { densityGPerCm3: 0.3 }),
        solid({ type: 'prism', sides: 5, radiusMm: 7.6, heightMm: 11 }, 'glass', '#b9ad94', [-41, 12, -62], {
          densityGPerCm3: 2.6,
          ...rows([5, [15.4, 0, 0]], [9, [1.7, 0, 15.2]], [3, [3, 16, 1.6]]),
          jitterMm: [0.8, 1.6, 0.8],
          jitterDeg: [12, 40, 12],
        }),
      ],
      { name: 'item.gravel-bag', turnDeg: [-1, 1] },
    ),
  ),
  lines: [goods('aquarium-gravel', ['gravel-bag-0', 'gravel-bag-1'], '2517.10', 2, [40, 90])],
  category: ['sale'],
  service: ['CP', 'HX'],
  sender: 'shop',
  postageRmb: [52, 76],
  isSuspiciousLooking: true,
})

/** The rivets with which a crack was once drawn together, down one side of the vase. */
const RIVETS: SolidTemplate[] = [
  [30, 54, 0],
  [10, 60.4, 6],
  [-12, 64.6, 2],
  [-34, 65, -5],
].flatMap(([x, r, turn]): SolidTemplate[] => [
  solid(box(3, 2.2, 17), 'brass', '#8a6a2a', [x as number, r as number, turn as number], {
    jitterDeg: [0, 12, 0],
  }),
])

/** Sheet §4, pattern 15: one green vessel, its foot worn, its wall uneven, a crack once riveted, bits of it filled. */
const oldPorcelain: ParcelKind = kind({
  id: 'old-porcelain',
  role: 'passed',
  isOutbound: true,
  sizeMm: about(330, 178, 184),
  packaging: 'carton',
  items: [
    item(
      'old-vase',
      [0, 78, 0],
      [
        solid(
          lathe([
            [0, -126],
            [36, -126],
            [37, -134],
            [43, -134],
            ...curve([
              [44, -124],
              [54, -86],
              [64, -34],
              [61, 6],
              [44, 46],
              [25, 70],
              [22, 102],
              [36, 130],
            ]),
            ...curve([
              [32, 131],
              [18, 103],
              [20.5, 68],
              [39, 43],
              [55, 5],
              [57, -34],
              [46, -84],
              [34, -117],
            ]),
            [0, -119],
          ]),
          'porcelain',
          '#cfd9d6',
          [0, 0, 0],
          { rotationDeg: [0, 0, -90] },
        ),
        // An old repair: the chip at the lip is filled with plaster, less dense than the body.
        solid(pad(10, 12, 16, 2), 'soil', '#efe9da', [134, 26, 12], { densityGPerCm3: 0.9 }),
        ...RIVETS,
      ],
      { turnDeg: [-3, 3], jitterMm: [2, 0, 2], isFinding: true },
    ),
    item(
      'cotton-wrap',
      [0, 2, 0],
      [
        solid(pad(290, 10, 150, 5), 'cotton', '#d8d2c4', [0, 5, 0], {
          densityGPerCm3: 0.1,
          ...rows([2, [0, 148, 0]]),
        }),
      ],
    ),
  ],
  lines: [goods('porcelain-craft', ['old-vase', 'cotton-wrap'], '6913.10', 1, [30, 70])],
  category: ['gift'],
  service: ['EE', 'CP'],
  sender: 'private',
  postageRmb: [260, 380],
  finding: {
    name: 'finding.old-porcelain',
    category: 'relic',
    reasons: ['relic', 'declaration-mismatch'],
    disposition: 'appraise',
    isCritical: false,
    pattern: 15,
    rule: 'rule.relics',
  },
})

/** A leg of the vessel: bronze about the clay core that the founder left in it. */
const leg = ([x, y, z]: Triple): SolidTemplate[] =>
  shifted(
    [
      solid(
        lathe([
          [6, -26],
          [8.6, -26],
          [7.8, -4],
          [9.6, 26],
          [7, 26],
          [5.4, -4],
        ]),
        'brass',
        '#5f6b4a',
        [0, 0, 0],
        { densityGPerCm3: 8.2 },
      ),
      solid(cylinder(5, 48), 'soil', '#8a6a4a', [0, -4, 0]),
    ],
    [x, y, z],
  )

/** Sheet §4, pattern 15: blue, thick and uneven where modern casting is thin: clay in its legs, a patch on its wall. */
const oldBronze: ParcelKind = kind({
  id: 'old-bronze',
  role: 'passed',
  isOutbound: true,
  sizeMm: about(256, 236, 226),
  packaging: 'carton',
  items: [
    item(
      'old-vessel',
      [0, 6, 0],
      [
        solid(
          lathe([
            [0, 58],
            ...curve([
              [40, 60.6],
              [62, 78],
              [74, 104],
              [84, 132],
              [90, 142],
            ]),
            ...curve([
              [87, 143.4],
              [81, 132.6],
              [71, 105],
              [59.4, 80],
              [38.6, 63.4],
            ]),
            [0, 61],
          ]),
          'brass',
          '#5f6b4a',
          [0, 0, 0],
          { densityGPerCm3: 8.2 },
        ),
        ...leg([0, 33, -32]),
        ...leg([28, 33, 17]),
        ...leg([-28, 33, 17]),
        ...[-87, 87].map((x) =>
          solid(
            wire(
              8,
              smooth([
                [0, 146, -24],
                [0, 186, -22],
                [0, 196, 0],
                [0, 186, 22],
                [0, 146, 24],
              ]),
            ),
            'brass',
            '#5f6b4a',
            [x, 0, 0],
            { densityGPerCm3: 8.2 },
          ),
        ),
        // The patch of an old repair, and earth that still clings inside.
        solid(cylinder(17, 2.6), 'copper', '#7a5a3a', [18, 65, -9]),
        solid(pad(62, 8, 44, 2.4), 'soil', '#8a6a4a', [-12, 70, 10], { densityGPerCm3: 1.1 }),
      ],
      { turnDeg: [-30, 30], isFinding: true },
    ),
  ],
  lines: [goods('metal-craft', ['old-vessel'], '8306.29', 1, [40, 90])],
  category: ['gift'],
  service: ['EE', 'CP'],
  sender: 'private',
  postageRmb: [300, 420],
  finding: {
    name: 'finding.old-bronze',
    category: 'relic',
    reasons: ['relic', 'declaration-mismatch'],
    disposition: 'appraise',
    isCritical: false,
    pattern: 15,
    rule: 'rule.relics',
  },
})

export const ceramicKinds: ParcelKind[] = [
  wallTiles,
  graniteMortar,
  saltLamp,
  aquariumGravel,
  oldPorcelain,
  oldBronze,
]
