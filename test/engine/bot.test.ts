import { describe, expect, test } from 'vitest'
import { scenarios } from '#content/catalogue.ts'
import { type BotName, playRun } from '#engine/bot.ts'
import { checkLog, replay } from '#engine/log.ts'
import { initialState } from '#engine/state.ts'
import { score } from '#folds/score.ts'
import type { Scenario } from '#scenario/scenario.ts'

const SEEDS = Array.from({ length: 1000 }, (_, seed) => seed)
/** A run of slides has up to 128 cases in itself. */
const seedsOf = ({ feed }: Scenario) => (feed === 'slides' ? SEEDS.slice(0, 100) : SEEDS)

function results(scenario: Scenario, bot: BotName, seeds = seedsOf(scenario)) {
  return seeds.map((seed) => {
    const log = playRun(scenario, { seed, mode: 'assessment', overlay: {} }, bot)
    const state = replay(scenario, log)
    return { seed, log, state, score: score(scenario, state) }
  })
}

describe.each(Object.values(scenarios).map(({ scenario }) => scenario))(
  'L8: every seed of $id can be passed',
  (scenario) => {
    test('the model officer scores 100 % on seeds 0 to 999, or 0 to 99 of slides', () => {
      const short = results(scenario, 'model').filter(
        ({ score }) => score.percent !== 100 || !score.hasPassed,
      )
      expect(short.map(({ seed, score }) => ({ seed, percent: score.percent }))).toEqual([])
    }, 120_000)

    test('the random one passes fewer than 1 in 100 of them', () => {
      const passed = results(scenario, 'random').filter(({ score }) => score.hasPassed)
      expect(passed.length).toBeLessThan(seedsOf(scenario).length / 100)
    }, 120_000)

    test('the hasty one does not score 100 % on any', () => {
      const perfect = results(scenario, 'hasty', seedsOf(scenario).slice(0, 200)).filter(
        ({ score }) => score.percent === 100,
      )
      expect(perfect.map(({ seed }) => seed)).toEqual([])
    })

    test('each case has at least one true finding or is marked as a clean shift', () => {
      const isOfSlides = scenario.feed === 'slides'
      for (const seed of isOfSlides ? SEEDS.slice(0, 20) : SEEDS) {
        const setup = { seed, mode: 'assessment', overlay: {} } as const
        // Slides are drawn on the way, so a whole run tells.
        const { case: drawn } = isOfSlides
          ? replay(scenario, playRun(scenario, setup, 'hasty'))
          : initialState(scenario, setup)
        const finds = drawn.parcels.filter(({ finding }) => finding !== null)
        expect(finds.length > 0, `seed ${seed}`).toBe(!drawn.isCleanShift)
      }
    })

    test('the logs of all bots are sound', () => {
      for (const bot of ['model', 'hasty', 'random'] as const)
        for (const { log } of results(scenario, bot, SEEDS.slice(0, 20)))
          expect(checkLog(scenario, log).unsound).toBeUndefined()
    })
  },
)
