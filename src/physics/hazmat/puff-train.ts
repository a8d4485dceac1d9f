import type { Puff } from './puff.ts'
import type { Terrain } from './sigma.ts'
import type { Stability } from './stability.ts'
import { computeYardOffset, type Wind } from './wind.ts'

/** A leak at ground level as a train of puffs, which, unlike a plume, follows a wind that turns. */
export interface Leak {
  readonly xM: number
  readonly zM: number
  readonly rateKgS: number
  /** When it begins and ends, s of the run; it goes on when `untilS` is absent. */
  readonly fromS: number
  readonly untilS?: number
  readonly stability: Stability
  readonly terrain: Terrain
  /** Spread at the source, as σ in metres. Below about the way between two puffs the train shows as beads near it. */
  readonly startAcrossM?: number
  readonly startUpM?: number
}

/** The wind from a time on, s of the run, until the next. */
export interface WindChange extends Wind {
  readonly fromS: number
}

/** The way that the air has come, as an offset (x, z) and in length. */
interface Drift {
  readonly xM: number
  readonly zM: number
  readonly wayM: number
}

function computeDrift(winds: readonly WindChange[], fromS: number, untilS: number): Drift {
  let [driftX, driftZ, wayM] = [0, 0, 0]
  winds.forEach((wind, i) => {
    // The first wind has blown for ever.
    const beginsS = i === 0 ? Number.NEGATIVE_INFINITY : wind.fromS
    const endsS = winds[i + 1]?.fromS ?? Number.POSITIVE_INFINITY
    const blowsS = Math.min(untilS, endsS) - Math.max(fromS, beginsS)
    if (blowsS <= 0) return
    const blownM = wind.speedMps * blowsS
    const [xM, zM] = computeYardOffset({ downwindM: blownM, crosswindM: 0 }, wind)
    driftX += xM
    driftZ += zM
    wayM += blownM
  })
  return { xM: driftX, zM: driftZ, wayM }
}

/**
 * Computes where the gas of a leak is at a time: one puff for each spacing, let go at its middle, the oldest first.
 * `winds` stands in order of time. Puffs that have drifted farther than `farthestM` are left out. The puffs’ whole mass
 * is what has escaped since; the class of the air is the same all along.
 */
export function computePuffTrain(
  leak: Leak,
  winds: readonly WindChange[],
  nowS: number,
  spacingS = 3,
  farthestM = 1000,
): Puff[] {
  const {
    fromS,
    untilS = Number.POSITIVE_INFINITY,
    rateKgS,
    stability,
    terrain,
    startAcrossM,
    startUpM,
  } = leak
  const puffs: Puff[] = []
  const endS = Math.min(nowS, untilS)
  // Slots are counted from the leak's beginning, so that a puff keeps its path from one frame to the next.
  for (let slot = Math.ceil((endS - fromS) / spacingS) - 1; slot >= 0; slot--) {
    const beginsS = fromS + slot * spacingS
    const lastsS = Math.min(spacingS, endS - beginsS)
    const drift = computeDrift(winds, beginsS + lastsS / 2, nowS)
    if (drift.wayM > farthestM) break
    puffs.push({
      kind: 'puff',
      xM: leak.xM + drift.xM,
      zM: leak.zM + drift.zM,
      massKg: rateKgS * lastsS,
      travelledM: drift.wayM,
      stability,
      terrain,
      ...(startAcrossM !== undefined && { startAcrossM }),
      ...(startUpM !== undefined && { startUpM }),
    })
  }
  return puffs.reverse()
}
