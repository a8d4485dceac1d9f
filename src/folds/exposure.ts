import { airOf, windOf } from '#engine/air.ts'
import { evolve } from '#engine/evolve.ts'
import type { LogEntry } from '#engine/log.ts'
import { type RunState, worldOf } from '#engine/state.ts'
import { type Blast, computeBlast, NEAREST_Z } from '#physics/hazmat/blast.ts'
import { addDose, type Dose, NO_DOSE } from '#physics/hazmat/dose.ts'
import type { AirPpm, GasId } from '#physics/hazmat/gas.ts'
import { type ConditionWorld, holds } from '#scenario/condition.ts'
import type { HazardScene, ScenePoint, Wind } from '#scenario/hazard-scene.ts'
import type { Scenario } from '#scenario/scenario.ts'

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
export interface BlastFelt {
  readonly charge: string
  readonly atMs: number
  readonly tntKg: number
  readonly originM: ScenePoint
  readonly place: string
  readonly distanceM: number
  readonly felt: Blast
}

/** What an officer was exposed to in a run. */
export interface Exposure {
  readonly stretches: readonly Stretch[]
  readonly doses: Readonly<Partial<Record<GasId, Dose>>>
  readonly blasts: readonly BlastFelt[]
}

/** Returns the share of the air that reaches the officer's lungs: what a cylinder or a filter lets through. */
export function breathedShare({ breathing }: HazardScene, world: ConditionWorld): number {
  return breathing.find(({ when }) => holds(when, world))?.share ?? 1
}

/**
 * Tells what an officer was exposed to, from the state before the first entry; undefined in a scenario without
 * hazards. The air of a place changes only with what happens, so that every stretch is exact.
 */
export function exposureOf(
  scenario: Scenario,
  start: RunState,
  entries: readonly Pick<LogEntry, 'events'>[],
): Exposure | undefined {
  const { hazards } = scenario
  if (!hazards) return undefined
  const stretches: Stretch[] = []
  const blasts: BlastFelt[] = []
  const doses: Partial<Record<GasId, Dose>> = {}
  let state = start
  let fromMs = 0
  const close = (toMs: number): void => {
    if (toMs <= fromMs || state.phase !== 'running') return
    const stretch = stretchOf(scenario, hazards, state, fromMs, toMs)
    for (const [gas, ppm] of Object.entries(stretch.air) as [GasId, number][])
      doses[gas] = addDose(doses[gas] ?? NO_DOSE, gas, ppm * stretch.share, (toMs - fromMs) / 1000)
    const last = stretches.at(-1)
    if (last && isSame(last, stretch)) stretches[stretches.length - 1] = { ...last, toMs }
    else stretches.push(stretch)
  }
  for (const event of entries.flatMap(({ events }) => events)) {
    close(event.atMs)
    const before = state
    state = evolve(state, event)
    fromMs = event.atMs
    if (before.facts !== state.facts) blasts.push(...blastsBetween(scenario, hazards, before, state))
  }
  return { stretches, doses, blasts }
}

function stretchOf(
  scenario: Scenario,
  hazards: HazardScene,
  state: RunState,
  fromMs: number,
  toMs: number,
): Stretch {
  const world = worldOf(state)
  const positionM = positionOf(scenario, state.place)
  return {
    fromMs,
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

function positionOf({ places }: Scenario, place: string): ScenePoint | undefined {
  return places.find(({ id }) => id === place)?.positionM
}

/** Lists the charges that went off between two states, as they reached the officer. */
function blastsBetween(
  scenario: Scenario,
  { charges }: HazardScene,
  before: RunState,
  after: RunState,
): BlastFelt[] {
  const old = worldOf(before)
  const now = worldOf(after)
  const at = positionOf(scenario, after.place)
  return charges.flatMap(({ id, fact, atM, tntKg: levels }): BlastFelt[] => {
    if (now.factOrder(fact) === undefined || old.factOrder(fact) !== undefined || !at) return []
    const tntKg = levels.find(({ when }) => !when || holds(when, now))?.value
    if (tntKg === undefined) return []
    const distanceM = Math.hypot(at[0] - atM[0], at[1] - atM[1])
    // Nearer than the formulas reach, the figure at their end is told: nobody lives to tell the difference.
    const reachedM = Math.max(distanceM, NEAREST_Z * Math.cbrt(tntKg))
    return [
      {
        charge: id,
        atMs: after.atMs,
        tntKg,
        originM: atM,
        place: after.place,
        distanceM,
        felt: computeBlast(reachedM, tntKg),
      },
    ]
  })
}
