import { airAtPoint } from '#engine/air.ts'
import type { RunEvent } from '#engine/event.ts'
import { evolve } from '#engine/evolve.ts'
import { type RunState, worldOf } from '#engine/state.ts'
import { computeOverpressureKPa, NEAREST_Z } from '#physics/hazmat/blast.ts'
import { addDose, computeAegl2Share, type Dose, NO_DOSE } from '#physics/hazmat/dose.ts'
import type { GasId } from '#physics/hazmat/gas.ts'
import { type ConditionWorld, holds } from '#scenario/condition.ts'
import type { Charge, ScenePoint } from '#scenario/hazard-scene.ts'
import type { Scenario } from '#scenario/scenario.ts'

/** What became of somebody besides the officer. They wear no masks. */
export interface BystanderStory {
  readonly person: string
  /** Where they are now; absent once they have gone. */
  readonly atM?: ScenePoint
  readonly doses: Readonly<Partial<Record<GasId, Dose>>>
  /** The strongest blast that reached them, kPa. */
  readonly peakKPa?: number
}

/** Tells whether a charge has gone off. */
export function hasGoneOff({ fact }: Charge, world: ConditionWorld): boolean {
  return world.factOrder(fact) !== undefined
}

/** Returns what a charge amounts to, kg TNT. */
export function tntKgOf({ tntKg }: Charge, world: ConditionWorld): number {
  return tntKg.find(({ when }) => !when || holds(when, world))?.value ?? 0
}

/** Tells what everybody besides the officer breathed and felt, of those who were there at any time. */
export function bystanders(
  scenario: Scenario,
  start: RunState,
  events: readonly RunEvent[],
): BystanderStory[] {
  const { hazards } = scenario
  if (!hazards?.people) return []
  const { people, charges } = hazards
  const stories = new Map<string, BystanderStory>()
  const placesIn = (world: ConditionWorld): Map<string, ScenePoint> => {
    const there = people.filter(({ when }) => !when || holds(when, world))
    // Of several spots of one person the first is meant.
    return new Map(there.reverse().map(({ person, atM }) => [person, atM]))
  }
  let state = start
  for (const event of events) {
    const world = worldOf(state)
    const forS = state.phase === 'running' ? (event.atMs - state.atMs) / 1000 : 0
    const before = placesIn(world)
    if (forS > 0)
      for (const [person, atM] of before) {
        const story = stories.get(person)
        const doses = { ...story?.doses }
        for (const [gas, ppm] of Object.entries(airAtPoint(hazards, world, atM)) as [GasId, number][])
          doses[gas] = addDose(doses[gas] ?? NO_DOSE, gas, ppm, forS)
        stories.set(person, { ...story, person, doses })
      }
    state = evolve(state, event)
    const now = worldOf(state)
    for (const charge of charges) {
      if (!hasGoneOff(charge, now) || hasGoneOff(charge, world)) continue
      for (const [person, atM] of placesIn(now)) {
        const story = stories.get(person)
        const kPa = overpressureAt(charge, now, atM)
        stories.set(person, {
          doses: {},
          ...story,
          person,
          peakKPa: Math.max(kPa, story?.peakKPa ?? 0),
        })
      }
    }
  }
  const last = placesIn(worldOf(state))
  for (const person of last.keys()) if (!stories.has(person)) stories.set(person, { person, doses: {} })
  return [...stories.values()].map((story) => {
    const atM = last.get(story.person)
    return atM ? { ...story, atM } : story
  })
}

/** Returns, of the gas that counts most, the share of an hour at AEGL-2 that doses come to. */
export function worstAegl2Share(doses: Readonly<Partial<Record<GasId, Dose>>>): number {
  const shares = (Object.entries(doses) as [GasId, Dose][]).map(
    ([gas, dose]) => computeAegl2Share(dose, gas) ?? 0,
  )
  return Math.max(0, ...shares)
}

function overpressureAt(charge: Charge, world: ConditionWorld, [x, z]: ScenePoint): number {
  const tntKg = tntKgOf(charge, world)
  const distanceM = Math.hypot(x - charge.atM[0], z - charge.atM[1])
  // Nearer than the formulas reach, the figure at their end is told.
  return computeOverpressureKPa(Math.max(distanceM, NEAREST_Z * Math.cbrt(tntKg)), tntKg)
}
