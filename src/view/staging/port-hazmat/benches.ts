import { SIDE_TABLE_M } from '#view/tools/side-tables.ts'
import type { Stand, Tool, Triple, Use } from '#view/tools/tool.ts'

/** What tools lie on at a place: a folding table that the patrol brings, or a table that stands there. */
interface Bench {
  readonly anchor: string
  /** The middle of its top on the floor, from the anchor: to the right, ahead. */
  readonly at: readonly [right: number, ahead: number]
  readonly yawDeg: number
  readonly topM: number
  /** It stands there already. */
  readonly isBuiltIn?: true
}

const folding = (anchor: string, right = -0.12, ahead = 0.8, yawDeg = 6): Bench => ({
  anchor,
  at: [right, ahead],
  yawDeg,
  topM: SIDE_TABLE_M[1],
})
const builtIn = (anchor: string, right: number, ahead: number, topM: number): Bench => ({
  anchor,
  at: [right, ahead],
  yawDeg: 0,
  topM,
  isBuiltIn: true,
})

/** By place, what tools lie on. */
const BENCHES: Readonly<Record<string, Bench>> = {
  kit: builtIn('kit', 0, 0.75, 0.92),
  locker: folding('locker', -0.42, 0.4, 35),
  gate: folding('gate'),
  'far-point': folding('officer-far-point'),
  'north-road': folding('officer-lane_upwind'),
  apron: folding('halt'),
  'east-apron': folding('observe'),
  quay: folding('officer-quay'),
  shelter: folding('shelter'),
  muster: folding('officer-muster'),
  cordon: folding('cordon'),
  driver: folding('driver', 0.78, 0.5, -50),
  post: folding('officer-post'),
  ppe: builtIn('ppe', 0, 1.75, 0.765),
  entry: folding('halt'),
  wreck: folding('wreck'),
  'twenty-five': folding('25m'),
  casualty: folding('casualty', 0.85, 0.5, -50),
  ibc: folding('ibc', 0.7, 0.5, -50),
  // Clear of what is left of the box, to the right.
  'sand-line': folding('sand_line', -0.85, 0.05, 65),
  spill: folding('spill', 0.7, 0.5, -50),
  drain: folding('spill', 0.7, 0.5, -50),
  carbide: folding('carbide', 0.7, 0.5, -50),
  'decon-4': folding('decon_4', 0.7, 0.4, -60),
  rehab: folding('officer-rehab'),
  evidence: builtIn('evidence', -0.05, 1.1, 0.765),
  waste: folding('waste', 0.4, 0.85, -15),
}

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

function benchOf(place: string): Bench {
  const bench = BENCHES[place]
  if (!bench) throw new Error(`tools: nothing to lay things on at "${place}"`)
  return bench
}

/** Where something lies on the bench of a place: to the right of its middle, and back from it toward the reader. */
export function onBench(place: string, right: number, back: number, kind = '', yawDeg = 0): Stand {
  const { anchor, at, yawDeg: turned, topM } = benchOf(place)
  const turn = (turned * Math.PI) / 180
  return {
    anchor,
    offsetM: [
      at[0] + right * Math.cos(turn) + back * Math.sin(turn),
      topM + (BELOW_M[kind] ?? 0),
      -at[1] - right * Math.sin(turn) + back * Math.cos(turn),
    ],
    yawDeg: turned + yawDeg,
  }
}

/** Where something stands on the ground: to the right of an anchor and ahead of it. */
export function onGround(anchor: string, right: number, ahead: number, yawDeg = 0): Stand {
  return { anchor, offsetM: [right, 0, -ahead], yawDeg }
}

/** All folding tables; one for each anchor. */
export const SIDE_TABLES: readonly Stand[] = [
  ...new Map(
    Object.values(BENCHES)
      .filter(({ isBuiltIn }) => !isBuiltIn)
      .map(({ anchor, at: [right, ahead], yawDeg }) => [
        anchor,
        { anchor, offsetM: [right, 0, -ahead] as Triple, yawDeg },
      ]),
  ).values(),
]

/** Something that is used where it lies: each of its acts is done by pressing it. */
export function laid(place: string, kind: string, stand: Stand, acts: readonly string[]): Tool {
  const id = `${kind}-${place}`
  const spot: Use['spot'] = { on: 'tool', tool: id, offsetM: [0, 0.05, 0] }
  return { id, kind, place, stand, uses: acts.map((act) => ({ act, spot })) }
}

/** Something that the officer wears, and so has at hand: a point before the chest. */
export function worn(
  place: string,
  anchor: string,
  name: string,
  offsetM: Triple,
  acts: readonly string[],
): Tool {
  const stand: Stand = { anchor, offsetM }
  const uses = acts.map((act) => ({ act, spot: { on: 'stand', stand } as const }))
  return { id: `${name}-${place}`, name, place, stand, reachM: 0.09, uses }
}
