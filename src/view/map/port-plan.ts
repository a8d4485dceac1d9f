import type { PlanArea, PlanLabel, PlanRect, ScenePlan } from './plan.ts'

/** Blocks of ordinary boxes: name, middle x and z, bays, and the pitch of a bay, m. */
const BLOCKS = [
  ['C5', -92, -38, 5, 6.5],
  ['C6', -54, -38, 5, 6.5],
  ['C7', -14.5, -38, 5, 6.5],
  ['D5', -98, 6.4, 5, 6.5],
  ['D6', -58, 6.4, 5, 6.5],
  ['D8', 53, 6.4, 5, 6.5],
  ['D9', 105, 6.4, 4, 12.8],
] as const
/** Six rows of boxes with their gaps. */
const BLOCK_DEPTH_M = 6 * 2.84

const about = (x: number, z: number, width: number, depth: number): PlanRect => [
  x - width / 2,
  z - depth / 2,
  x + width / 2,
  z + depth / 2,
]
const area = (kind: PlanArea['kind'], rectM: PlanRect): PlanArea => ({ kind, rectM })

/** Boxes of block D7: 20 ft long, three rows by four bays with 3 m between them; the last slot is empty. */
const boxes: PlanArea[] = [0, 1, 2].flatMap((row) =>
  [0, 1, 2, 3]
    .filter((bay) => row !== 2 || bay !== 3)
    .map((bay) => area('building', about(-9.058 * bay, 5.438 * row, 6.058, 2.438))),
)

const labels: PlanLabel[] = [
  { id: 'map.plan.box-a', atM: [0, -8] },
  { text: 'D7', atM: [-13, 19] },
  ...BLOCKS.map(([text, x, z]): PlanLabel => ({ text, atM: [x, z] })),
  { id: 'map.plan.office', atM: [41, -151] },
  { id: 'map.plan.gate', atM: [4, -157] },
  { id: 'map.plan.quay', atM: [-62, 54] },
  { id: 'map.plan.post', atM: [120, -103] },
]

/** The yard of the port scenario with Box A in its middle; figures of `assets/place/port_hazmat/layout.py`. */
export const portPlan: ScenePlan = {
  windowM: [-112, -164, 146, 78],
  areas: [
    area('water', [-100, 62, 420, 420]),
    area('apron', [34, -134, 142, -14]),
    area('road', [10, -164, 30, 60]),
    area('road', [-118, -22, 142, -6]),
    ...BLOCKS.map(([, x, z, bays, pitchM]) => area('block', about(x, z, bays * pitchM, BLOCK_DEPTH_M))),
    area('hazard-block', [-32.6, -3.6, 6.6, 14]),
    ...boxes,
    area('building', about(41, -140, 10, 6)),
  ],
  labels,
}
