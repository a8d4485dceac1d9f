import { SIDE_TABLE_M } from '#view/tools/side-tables.ts'
import type { Stand, Tool, Triple, Use } from '#view/tools/tool.ts'

/** What tools lie on at a place: a folding table that the team brings, or something that stands there. */
interface Bench {
  readonly anchor: string
  /** The middle of its top on the floor, from the anchor: to the right, ahead. */
  readonly at: readonly [right: number, ahead: number]
  readonly yawDeg: number
  readonly topM: number
  /** It stands there already. */
  readonly isBuiltIn?: true
}

const folding = (anchor: string, right: number, ahead: number, yawDeg = 0): Bench => ({
  anchor,
  at: [right, ahead],
  yawDeg,
  topM: SIDE_TABLE_M[1],
})
const builtIn = (anchor: string, right: number, ahead: number, topM: number, yawDeg = 0): Bench => ({
  ...folding(anchor, right, ahead, yawDeg),
  topM,
  isBuiltIn: true,
})
/** At the foot of the bed, for all who work there. */
const FOOT_OF_BED = folding('isolation_bed', 0.15, 1.4)

/** By place, what tools lie on. */
const BENCHES: Readonly<Record<string, Bench>> = {
  duty: builtIn('duty_desk', 0, 1.15, 0.752),
  camera: builtIn('camera_officer', -0.1, 0.78, 0.762),
  declare: builtIn('declare_officer_1', -0.15, 0.82, 1.022),
  refusal: builtIn('refusal', 0.9, -0.05, 0.757, -90),
  ppe: folding('ppe_wall', -0.1, 0.75),
  donning: folding('mirror', -0.95, 0.3, 90),
  mirror: folding('mirror', -0.95, 0.3, 90),
  stairs: folding('stairs_foot', -0.15, 0.8),
  purser: folding('officer-purser', -0.8, 0.62),
  index: folding('row_34', -0.72, 0, 90),
  lavatory: folding('lav_left', -0.75, 0, 90),
  galley: builtIn('galley', 0, 1.1, 1.077),
  'isolation-door': folding('officer-ante', -0.62, 0.5, 90),
  isolation: FOOT_OF_BED,
  bedside: FOOT_OF_BED,
  sample: FOOT_OF_BED,
  medical: builtIn('officer-medical_doctor', -0.05, 0.85, 0.762, 50),
  ambulance: folding('ambulance_rear', -0.7, 0.7),
  'doffing-1': folding('doffing_1', -0.7, 0.6, 20),
  'doffing-2': folding('doffing_2', -0.62, 0.3, 90),
  clean: folding('corridor_clean', -0.5, 0.85, 0),
}

function benchOf(place: string): Bench {
  const bench = BENCHES[place]
  if (!bench) throw new Error(`tools: nothing to lay things on at "${place}"`)
  return bench
}

/** How far below its own origin a thing reaches, in metres: it is set down so much higher. */
const BELOW_M: Readonly<Record<string, number>> = {}

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

/** All folding tables. */
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

/** Lays something on the bench of a place; each of its acts is done by pressing it. */
export function lay(
  place: string,
  kind: string,
  right: number,
  back: number,
  ...acts: readonly string[]
): Tool {
  return put(place, kind, onBench(place, right, back, kind), acts)
}

/** Puts something anywhere; each of its acts is done by pressing it. */
export function put(place: string, kind: string, stand: Stand, acts: readonly string[]): Tool {
  const id = `${kind}-${place}`
  const spot: Use['spot'] = { on: 'tool', tool: id, offsetM: [0, 0.05, 0] }
  return { id, kind, place, stand, uses: acts.map((act) => ({ act, spot })) }
}

/** Something that is there without being a thing of its own: a part of the place, or what the officer carries. */
export function builtInTool(
  place: string,
  anchor: string,
  name: string,
  offsetM: Triple,
  acts: readonly string[],
  reachM = 0.09,
): Tool {
  const stand: Stand = { anchor, offsetM }
  const uses = acts.map((act) => ({ act, spot: { on: 'stand', stand } as const }))
  return { id: `${name}-${place}`, name, place, stand, reachM, uses }
}
