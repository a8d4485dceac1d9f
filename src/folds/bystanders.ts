import { airAtPoint } from '#engine/air.ts'
import { worldOf } from '#engine/state.ts'
import { type ConditionWorld, isSo } from '#scenario/condition.ts'
import type { ScenePoint } from '#scenario/hazard-scene.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { blastAt, goneOffBetween } from './charges.ts'
import { breathe, type Doses } from './doses.ts'
import type { History } from './history.ts'

/** What became of somebody besides the officer. They wear no masks. */
export interface BystanderStory {
  readonly person: string
  /** Where they are now; absent once they have gone. */
  readonly atM?: ScenePoint
  readonly doses: Doses
  /** The strongest blast that reached them, kPa. */
  readonly peakKPa?: number
}

/** Tells what everybody besides the officer breathed and felt, of those who were there at any time. */
export function bystanders(scenario: Scenario, { passages, end }: History): BystanderStory[] {
  const { hazards } = scenario
  if (!hazards?.people) return []
  const { people, charges } = hazards
  const placesIn = (world: ConditionWorld): Map<string, ScenePoint> => {
    const there = people.filter((one) => isSo(one, world))
    // Of several spots of one person the first is meant.
    return new Map(there.reverse().map(({ person, atM }) => [person, atM]))
  }
  const stories = new Map<string, BystanderStory>()
  const storyOf = (person: string): BystanderStory => stories.get(person) ?? { person, doses: {} }
  for (const { before, after, forMs } of passages) {
    const old = worldOf(before)
    if (forMs > 0)
      for (const [person, atM] of placesIn(old)) {
        const story = storyOf(person)
        const doses = breathe(story.doses, airAtPoint(hazards, old, atM), 1, forMs)
        stories.set(person, { ...story, doses })
      }
    if (before.facts === after.facts) continue
    const now = worldOf(after)
    for (const charge of goneOffBetween(charges, old, now))
      for (const [person, atM] of placesIn(now)) {
        const story = storyOf(person)
        const kPa = blastAt(charge, now, atM)?.felt.overpressureKPa ?? 0
        stories.set(person, { ...story, peakKPa: Math.max(kPa, story.peakKPa ?? 0) })
      }
  }
  const last = placesIn(worldOf(end))
  for (const person of last.keys()) stories.set(person, storyOf(person))
  return [...stories.values()].map((story) => {
    const atM = last.get(story.person)
    return atM ? { ...story, atM } : story
  })
}
