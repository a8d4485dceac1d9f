import { type Bench, builtIn, createBenches, folding } from '#view/tools/benches.ts'
import type { Stand } from '#view/tools/tool.ts'

/** A folding table before whoever stands at an anchor, a little to the left. */
const before = (anchor: string): Bench => folding(anchor, -0.12, 0.8, 6)

/** How far below its own origin a thing reaches, in metres: it is set down so much higher. */
const BELOW_M: Readonly<Record<string, number>> = {
  anemometer: 0.05,
  binoculars: 0.11,
  cell_hcn: 0.05,
  cell_hf: 0.05,
  cell_nh3: 0.05,
  cell_no2: 0.05,
  cell_so2: 0.05,
  dosimeter: 0.04,
  facepiece: 0.02,
  guide_tablet: 0.1,
  megaphone: 0.06,
  multi_gas: 0.09,
  radio_ex: 0.05,
  survey_meter: 0.12,
  thermal_camera: 0.14,
}

/** By place, what tools lie on: the patrol brings folding tables. */
export const { onBench, lay, sideTables } = createBenches(
  {
    kit: builtIn('kit', 0, 0.75, 0.92),
    locker: folding('locker', -0.42, 0.4, 35),
    gate: before('gate'),
    'far-point': before('officer-far-point'),
    'north-road': before('officer-lane_upwind'),
    apron: before('halt'),
    'east-apron': before('observe'),
    quay: before('officer-quay'),
    shelter: before('shelter'),
    muster: before('officer-muster'),
    cordon: before('cordon'),
    driver: folding('driver', 0.78, 0.5, -50),
    post: before('officer-post'),
    ppe: builtIn('ppe', 0, 1.75, 0.765),
    entry: before('halt'),
    wreck: before('wreck'),
    'twenty-five': before('25m'),
    casualty: folding('casualty', 0.85, 0.5, -50),
    ibc: folding('ibc', 0.7, 0.5, -50),
    // Clear of what is left of the box, to the right.
    'sand-line': folding('sand_line', -0.85, 0.05, 65),
    spill: folding('spill', 0.7, 0.5, -50),
    drain: folding('spill', 0.7, 0.5, -50),
    carbide: folding('carbide', 0.7, 0.5, -50),
    'decon-4': folding('decon_4', 0.7, 0.4, -60),
    rehab: before('officer-rehab'),
    evidence: builtIn('evidence', -0.05, 1.1, 0.765),
    waste: folding('waste', 0.4, 0.85, -15),
  },
  BELOW_M,
)

/** Where something stands on the ground: to the right of an anchor and ahead of it. */
export function onGround(anchor: string, right: number, ahead: number, yawDeg = 0): Stand {
  return { anchor, offsetM: [right, 0, -ahead], yawDeg }
}
