import { type Blast, computeBlast } from '#physics/hazmat/blast.ts'
import { type ConditionWorld, firstHolding } from '#scenario/condition.ts'
import type { Charge, ScenePoint } from '#scenario/hazard-scene.ts'

/** Tells whether a charge has gone off. */
export function hasGoneOff({ fact }: Charge, world: ConditionWorld): boolean {
  return world.factOrder(fact) !== undefined
}

/** Lists the charges that went off between two moments. */
export function goneOffBetween(
  charges: readonly Charge[],
  before: ConditionWorld,
  after: ConditionWorld,
): Charge[] {
  return charges.filter((charge) => hasGoneOff(charge, after) && !hasGoneOff(charge, before))
}

/** Returns what a charge amounts to, kg TNT; 0 where nothing of it explodes. */
export function tntKgOf({ tntKg }: Charge, world: ConditionWorld): number {
  return firstHolding(tntKg, world)?.value ?? 0
}

/** A blast as it reached a point. */
export interface BlastThere {
  readonly tntKg: number
  readonly distanceM: number
  readonly felt: Blast
}

/** Tells how the blast of a charge reaches a point; undefined where nothing of it explodes. */
export function blastAt(charge: Charge, world: ConditionWorld, [xM, zM]: ScenePoint): BlastThere | undefined {
  const tntKg = tntKgOf(charge, world)
  if (tntKg === 0) return undefined
  const distanceM = Math.hypot(xM - charge.atM[0], zM - charge.atM[1])
  return { tntKg, distanceM, felt: computeBlast(distanceM, tntKg) }
}
