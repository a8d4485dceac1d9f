import { describe, expect, test } from 'vitest'
import { scenarios } from '#content/catalogue.ts'
import { BOTS, playRun } from '#engine/bot.ts'
import { checkLog } from '#engine/log.ts'
import { initialState } from '#engine/state.ts'
import { hasParcels, type Scenario } from '#scenario/scenario.ts'
import { listShort, scoreOf } from '#test/support/seed-share.ts'

const from0 = (count: number): number[] => Array.from({ length: count }, (_, seed) => seed)
/** A run of slides is many cases in one. */
const seedsOf = ({ feed }: Scenario): number[] => from0(feed === 'slides' ? 6 : 60)

// Each option of each variant a thousand times: `test/seeds`.
describe.each(Object.values(scenarios).map(({ scenario }) => scenario))(
  'L8: every seed of $id can be passed, by a sample of seeds',
  (scenario) => {
    test('the model officer scores 100 % and passes', () => {
      expect(listShort(scenario, seedsOf(scenario))).toEqual([])
    }, 60_000)

    test('the random one does not pass, and the hasty one does not score 100 %', () => {
      const seeds = seedsOf(scenario)
      expect(seeds.filter((seed) => scoreOf(scenario, seed, 'random').hasPassed)).toEqual([])
      expect(seeds.filter((seed) => scoreOf(scenario, seed, 'hasty').percent === 100)).toEqual([])
    }, 60_000)

    if (hasParcels(scenario))
      test('each case has a true finding, or is marked as a clean shift', () => {
        for (const seed of seedsOf(scenario)) {
          const { case: drawn, exercise } = initialState(scenario, { seed, mode: 'assessment', overlay: {} })
          if (exercise) continue
          const hasFinds = drawn.parcels.some(({ finding, traits }) => finding && !traits.includes('late'))
          expect(hasFinds, `seed ${seed}`).toBe(!drawn.isCleanShift)
        }
      })

    test.each(BOTS)(
      'the logs of the %s bot are sound (seeds 0 to 5)',
      (bot) => {
        for (const seed of from0(6)) {
          const log = playRun(scenario, { seed, mode: 'assessment', overlay: {} }, bot)
          expect(checkLog(scenario, log).unsound).toBeUndefined()
        }
      },
      60_000,
    )
  },
)
