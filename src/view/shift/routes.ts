/** A point of the floor, world metres. */
export type FloorPoint = readonly [x: number, z: number]

/** Where people turn on their ways, and between which of these turns one can walk straight. */
export interface Routes {
  readonly turns: Readonly<Record<string, FloorPoint>>
  readonly ways: readonly (readonly [from: string, to: string])[]
}

/** So near a goal, nothing stands between. */
const DIRECT_M = 3

function nearest(turns: Routes['turns'], [x, z]: FloorPoint): string | undefined {
  const awayM = ([tx, tz]: FloorPoint): number => Math.hypot(tx - x, tz - z)
  let best: string | undefined
  for (const [turn, at] of Object.entries(turns))
    if (best === undefined || awayM(at) < awayM(turns[best] as FloorPoint)) best = turn
  return best
}

/**
 * Finds the way from one point of the floor to another: the points to walk to, the goal last; straight where no way
 * is known.
 */
export function findRoute({ turns, ways }: Routes, from: FloorPoint, to: FloorPoint): FloorPoint[] {
  if (Math.hypot(to[0] - from[0], to[1] - from[1]) <= DIRECT_M) return [to]
  const start = nearest(turns, from)
  const end = nearest(turns, to)
  if (start === undefined || end === undefined) return [to]
  const cameFrom = new Map<string, string>([[start, start]])
  const queue: string[] = [start]
  for (let at = queue.shift(); at && at !== end; at = queue.shift())
    for (const [a, b] of ways) {
      const next = a === at ? b : b === at ? a : undefined
      if (!next || cameFrom.has(next)) continue
      cameFrom.set(next, at)
      queue.push(next)
    }
  if (!cameFrom.has(end)) return [to]
  const points: FloorPoint[] = []
  for (let at = end; ; at = cameFrom.get(at) as string) {
    points.unshift(turns[at] as FloorPoint)
    if (at === start) break
  }
  return [...points, to]
}
