import { put } from './put.ts'
import { SIDE_TABLE_M } from './side-tables.ts'
import type { Stand, Tool } from './tool.ts'

/** What tools lie on at a place: a folding table that is brought there, or something that stands there. */
export interface Bench {
  readonly anchor: string
  /** The middle of its top on the floor, from the anchor, in metres: to the right, ahead. */
  readonly at: readonly [right: number, ahead: number]
  readonly yawDeg: number
  readonly topM: number
  /** It stands there already. */
  readonly isBuiltIn?: true
}

export function folding(anchor: string, right: number, ahead: number, yawDeg = 0): Bench {
  return { anchor, at: [right, ahead], yawDeg, topM: SIDE_TABLE_M[1] }
}

export function builtIn(anchor: string, right: number, ahead: number, topM: number, yawDeg = 0): Bench {
  return { ...folding(anchor, right, ahead, yawDeg), topM, isBuiltIn: true }
}

/** The benches of a scenario. Metres are to the right of a bench's middle, and back from it toward the reader. */
interface Benches {
  /** Where something lies on the bench of a place. */
  readonly onBench: (place: string, right: number, back: number, yawDeg?: number) => Stand
  /** Lays something on the bench of a place; each of its acts is done by pressing it. */
  readonly lay: (place: string, kind: string, right: number, back: number, ...acts: readonly string[]) => Tool
  /** All folding tables; one for each anchor. */
  readonly sideTables: readonly Stand[]
}

/**
 * Creates the benches of a scenario, by its places. `belowM` says by kind how far below its own origin a thing reaches,
 * in metres: it is set down so much higher.
 */
export function createBenches(
  benches: Readonly<Record<string, Bench>>,
  belowM: Readonly<Record<string, number>> = {},
): Benches {
  const standOn = (place: string, right: number, back: number, liftM: number, yawDeg: number): Stand => {
    const bench = benches[place]
    if (!bench) throw new Error(`tools: nothing to lay things on at "${place}"`)
    const turn = (bench.yawDeg * Math.PI) / 180
    return {
      anchor: bench.anchor,
      offsetM: [
        bench.at[0] + right * Math.cos(turn) + back * Math.sin(turn),
        bench.topM + liftM,
        -bench.at[1] - right * Math.sin(turn) + back * Math.cos(turn),
      ],
      yawDeg: bench.yawDeg + yawDeg,
    }
  }
  const tables = Object.values(benches).filter(({ isBuiltIn }) => !isBuiltIn)
  return {
    onBench: (place, right, back, yawDeg = 0) => standOn(place, right, back, 0, yawDeg),
    lay: (place, kind, right, back, ...acts) =>
      put(place, kind, standOn(place, right, back, belowM[kind] ?? 0, 0), ...acts),
    sideTables: [
      ...new Map(
        tables.map(({ anchor, at: [right, ahead], yawDeg }): [string, Stand] => [
          anchor,
          { anchor, offsetM: [right, 0, -ahead], yawDeg },
        ]),
      ).values(),
    ],
  }
}
