import { describe, expect, test } from 'vitest'
import { LANGUAGES, scenarios } from '#content/catalogue.ts'
import { BOTS, playRun } from '#engine/bot.ts'
import { replay } from '#engine/log.ts'
import { subjectsConcerned } from '#engine/procedure.ts'
import { worldOf } from '#engine/state.ts'
import { score } from '#folds/score.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { listTextIds } from '#test/support/text-ids.ts'

const entries = Object.entries(scenarios)
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed)

function playAll(scenario: Scenario) {
  return BOTS.flatMap((bot) =>
    SEEDS.map((seed) => {
      const log = playRun(scenario, { seed, mode: 'practice', overlay: {} }, bot)
      const state = replay(scenario, log)
      return { bot, log, state, score: score(scenario, state) }
    }),
  )
}

describe.each(entries)('the scenario %s', (id, { scenario, text }) => {
  test('is listed under its own id', () => {
    expect(scenario.id).toBe(id)
  })

  test('survives a round trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(scenario))).toStrictEqual(scenario)
  })

  test('parses to itself', () => {
    expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).toStrictEqual(scenario)
  })

  test('names a source for each criterion and parameter, and no number of its own among the published ones', () => {
    for (const { source } of [...scenario.criteria, ...Object.values(scenario.parameters)]) {
      expect(source.document.length).toBeGreaterThan(3)
      expect(source.section.length).toBeGreaterThan(3)
      if (/design value/i.test(source.edition)) expect(source.standing).toBe('design')
      if (/general knowledge/i.test(source.edition)) expect(source.standing).toBe('general-knowledge')
    }
  })

  test.each(LANGUAGES)('says all in %s, and nothing that nobody asks for', async (language) => {
    expect(Object.keys(await text[language]()).sort()).toEqual(listTextIds(scenario))
  })

  test('is written in the script of its language', async () => {
    const [en, zh] = [await text.en(), await text.zh()]
    for (const [key, words] of Object.entries(en)) expect(words, key).not.toMatch(/\p{Script=Han}|^\s*$/u)
    for (const [key, words] of Object.entries(zh)) {
      expect(words, key).toMatch(/\p{Script=Han}/u)
      expect(words, `${key}: half-width punctuation after a Chinese character`).not.toMatch(
        /\p{Script=Han}[,;:?!()]/u,
      )
    }
  })

  describe('played by the bots on seeds 0 to 59', () => {
    const runs = playAll(scenario)

    test('lets each step open and be done', () => {
      for (const type of ['StepOpened', 'StepDone'] as const) {
        const reached = new Set(
          runs.flatMap(({ log }) =>
            log.entries.flatMap(({ events }) =>
              events.flatMap((event) => (event.type === type ? [event.step] : [])),
            ),
          ),
        )
        expect(
          scenario.steps.map((step) => step.id).filter((step) => !reached.has(step)),
          type,
        ).toEqual([])
      }
    })

    test('lets each criterion be met and be failed', () => {
      const open = scenario.criteria.flatMap((criterion) => {
        const isFailed = runs.some(({ state }) =>
          state.failures.some((one) => one.criterion === criterion.id),
        )
        const isMet = runs.some(
          ({ state }) =>
            subjectsConcerned(state, worldOf(state), criterion).length > 0 &&
            !state.failures.some((one) => one.criterion === criterion.id),
        )
        return [
          ...(isFailed ? [] : [`${criterion.id} fails never`]),
          ...(isMet ? [] : [`${criterion.id} is met never`]),
        ]
      })
      expect(open).toEqual([])
    })

    test('reaches each ending: passed, short of the mark, failed by a critical error', () => {
      const endings = new Set(
        runs.map(({ score: { hasPassed, criticalFailures } }) =>
          hasPassed ? 'passed' : criticalFailures.length > 0 ? 'critical' : 'short',
        ),
      )
      expect([...endings].sort()).toEqual(['critical', 'passed', 'short'])
    })
  })
})
