import { airOf, positionOf, windOf } from '#engine/air.ts'
import { type RunState, worldOf } from '#engine/state.ts'
import type { AirPpm } from '#physics/hazmat/gas.ts'
import { type ConditionWorld, firstHolding } from '#scenario/condition.ts'
import type { HazardScene, ScenePoint, Wind } from '#scenario/hazard-scene.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { type BlastThere, blastAt, goneOffBetween } from './charges.ts'
import { breathe, type Doses } from './doses.ts'
import type { History } from './history.ts'

/** A stretch of a run through which the officer stood at one place in one air. Times in ms of run time. */
export interface Stretch {
  readonly fromMs: number
  readonly toMs: number
  readonly place: string
  readonly positionM?: ScenePoint
  readonly wind: Wind
  /** What was in the air, before any mask. */
  readonly air: AirPpm
  /** The share of it that was breathed, 0 to 1. */
  readonly share: number
}

/** A blast as it reached the officer. */
export interface BlastFelt extends BlastThere {
  readonly charge: string
  readonly atMs: number
  readonly originM: ScenePoint
  readonly place: string
}

/** What an officer was exposed to in a run. */
export interface Exposure {
  readonly stretches: readonly Stretch[]
  readonly doses: Doses
  readonly blasts: readonly BlastFelt[]
}

/** Returns the share of the air that reaches the officer's lungs: what a cylinder or a filter lets through. */
function breathedShare({ breathing }: HazardScene, world: ConditionWorld): number {
  return firstHolding(breathing, world)?.share ?? 1
}

/**
 * Tells what an officer was exposed to; undefined in a scenario without hazards. The air of a place changes only with
 * what happens, so that every stretch is exact.
 */
export function exposureOf(scenario: Scenario, { passages }: History): Exposure | undefined {
  const { hazards } = scenario
  if (!hazards) return undefined
  const stretches: Stretch[] = []
  const blasts: BlastFelt[] = []
  let doses: Doses = {}
  for (const { before, after, forMs } of passages) {
    if (forMs > 0) {
      const stretch = stretchOf(scenario, hazards, before, after.atMs)
      doses = breathe(doses, stretch.air, stretch.share, forMs)
      const last = stretches.at(-1)
      if (last && isSame(last, stretch)) stretches[stretches.length - 1] = { ...last, toMs: stretch.toMs }
      else stretches.push(stretch)
    }
    if (before.facts !== after.facts) blasts.push(...blastsBetween(scenario, hazards, before, after))
  }
  return { stretches, doses, blasts }
}

function stretchOf(scenario: Scenario, hazards: HazardScene, state: RunState, toMs: number): Stretch {
  const world = worldOf(state)
  const positionM = positionOf(scenario, state.place)
  return {
    fromMs: state.atMs,
    toMs,
    place: state.place,
    ...(positionM && { positionM }),
    wind: windOf(hazards, world),
    air: airOf(scenario, world, state.place),
    share: breathedShare(hazards, world),
  }
}

function isSame(a: Stretch, b: Stretch): boolean {
  return (
    a.toMs === b.fromMs &&
    a.place === b.place &&
    a.wind === b.wind &&
    a.share === b.share &&
    JSON.stringify(a.air) === JSON.stringify(b.air)
  )
}

/** Lists the charges that went off between two states, as they reached the officer. */
function blastsBetween(
  scenario: Scenario,
  { charges }: HazardScene,
  before: RunState,
  after: RunState,
): BlastFelt[] {
  const { place, atMs } = after
  const at = positionOf(scenario, place)
  if (!at) return []
  const now = worldOf(after)
  return goneOffBetween(charges, worldOf(before), now).flatMap((charge): BlastFelt[] => {
    const there = blastAt(charge, now, at)
    return there ? [{ charge: charge.id, atMs, originM: charge.atM, place, ...there }] : []
  })
}
