/** A point of the floor, world metres. */
export type FloorPoint = readonly [x: number, z: number]

/** Where people turn on their ways through the hall: round the lane and the table, past the image room, to the exit. */
const TURNS = {
  door: [-9.2, 4.4],
  entrance: [-5.4, 2.6],
  console: [-0.8, 2.6],
  table: [2.6, 3],
  passage: [6.5, 2.3],
  between: [6.9, 0.5],
  bay: [12.7, 0.9],
  corridor: [13.3, 3.4],
  lane: [14.4, 9.2],
  exit: [13.3, 11.4],
  police: [18.6, 9],
  store: [19.9, 11.2],
} as const satisfies Readonly<Record<string, FloorPoint>>

type Turn = keyof typeof TURNS

const WAYS: readonly (readonly [Turn, Turn])[] = [
  ['door', 'entrance'],
  ['entrance', 'console'],
  ['console', 'table'],
  ['table', 'passage'],
  ['passage', 'between'],
  ['between', 'bay'],
  ['bay', 'corridor'],
  ['corridor', 'lane'],
  ['lane', 'exit'],
  ['lane', 'police'],
  ['police', 'store'],
  ['exit', 'store'],
]

/** So near a goal, nothing stands between. */
const DIRECT_M = 3

function nearest([x, z]: FloorPoint): Turn {
  const away = (turn: Turn): number => Math.hypot(TURNS[turn][0] - x, TURNS[turn][1] - z)
  return (Object.keys(TURNS) as Turn[]).reduce((best, turn) => (away(turn) < away(best) ? turn : best))
}

/** Finds the way from one point of the hall's floor to another: the points to walk to, the goal last. */
export function findRoute(from: FloorPoint, to: FloorPoint): FloorPoint[] {
  if (Math.hypot(to[0] - from[0], to[1] - from[1]) <= DIRECT_M) return [to]
  const start = nearest(from)
  const end = nearest(to)
  const cameFrom = new Map<Turn, Turn>([[start, start]])
  const queue: Turn[] = [start]
  for (let at = queue.shift(); at && at !== end; at = queue.shift())
    for (const [a, b] of WAYS) {
      const next = a === at ? b : b === at ? a : undefined
      if (!next || cameFrom.has(next)) continue
      cameFrom.set(next, at)
      queue.push(next)
    }
  const turns: FloorPoint[] = []
  for (let at = end; ; at = cameFrom.get(at) as Turn) {
    turns.unshift(TURNS[at])
    if (at === start) break
  }
  return [...turns, to]
}
