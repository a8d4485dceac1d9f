import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { healthQuarantine } from '#content/health-quarantine/scenario.ts'
import { healthQuarantineSea } from '#content/health-quarantine-sea/scenario.ts'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { type BotName, playToEnd } from '#engine/bot.ts'
import { type Score, score } from '#folds/score.ts'
import type { Mode, Scenario } from '#scenario/scenario.ts'

/** So many seeds of a scenario, from 0 on, hold each option of each of its variants `LEAST_OF_EACH` times at least. */
export const SEEDED: readonly { name: string; scenario: Scenario; seedCount: number }[] = [
  { name: 'express mail', scenario: expressMail, seedCount: 4200 },
  { name: 'the port', scenario: portHazmat, seedCount: 6600 },
  { name: 'the flight', scenario: healthQuarantine, seedCount: 8700 },
  { name: 'the ship', scenario: healthQuarantineSea, seedCount: 9400 },
]
export const LEAST_OF_EACH = 1000

/** In how many files they are played, so that these run side by side. */
const SHARES = 4

/** What a bot that errs is tried on. */
const ERRING_COUNT = 400

/** Returns the mode in which a seed is played: half of them as an exam, some of them led by the coach. */
export function modeOf(seed: number): Mode {
  if (seed % 16 === 1) return 'guided'
  return seed % 2 === 0 ? 'assessment' : 'practice'
}

/** Plays a seed by a bot and scores the run. That the state of play is that of the log is law L2. */
export function scoreOf(scenario: Scenario, seed: number, bot: BotName): Score {
  return score(scenario, playToEnd(scenario, { seed, mode: modeOf(seed), overlay: {} }, bot))
}

/** Lists what went wrong with those seeds that a bot should have passed in full. */
export function listShort(scenario: Scenario, seeds: readonly number[]): string[] {
  return seeds.flatMap((seed) => {
    const { percent, hasPassed, criteria } = scoreOf(scenario, seed, 'model')
    const failed = criteria.filter(({ failures }) => failures.length > 0).map(({ id }) => id)
    return percent === 100 && hasPassed
      ? []
      : [`seed ${seed}, ${modeOf(seed)}: ${percent} %, ${failed.join(', ')}`]
  })
}

const from0 = (count: number): number[] => Array.from({ length: count }, (_, seed) => seed)

/** Defines the tests of one share of the seeds. */
export function describeShare(share: number): void {
  const mine = (count: number): number[] =>
    from0(count)
      .map((i) => i * SHARES + share)
      .filter((seed) => seed < count)

  describe.each(SEEDED)(
    `L8: every seed of $name can be passed: share ${share + 1} of ${SHARES} of $seedCount seeds from 0 on`,
    ({ scenario, seedCount }) => {
      test('the model officer scores 100 % and passes', () => {
        expect(listShort(scenario, mine(seedCount))).toEqual([])
      })

      test('the random one passes fewer than 1 in 100, the hasty one never scores 100 %', () => {
        const seeds = mine(ERRING_COUNT)
        const passed = seeds.filter((seed) => scoreOf(scenario, seed, 'random').hasPassed)
        expect(passed.length).toBeLessThan(seeds.length / 100)
        expect(seeds.filter((seed) => scoreOf(scenario, seed, 'hasty').percent === 100)).toEqual([])
      })
    },
  )
}
