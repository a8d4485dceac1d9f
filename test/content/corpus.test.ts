import { describe, expect, test } from 'vitest'
import { scenarios } from '#content/catalogue.ts'
import { LANGUAGES } from '#content/language.ts'
import { type Bot, type BotName, bots, playRun } from '#engine/bot.ts'
import type { RunEvent } from '#engine/event.ts'
import { replay } from '#engine/log.ts'
import { isPossible, waysToDo } from '#engine/options.ts'
import { subjectsConcerned } from '#engine/procedure.ts'
import { type RunState, worldOf } from '#engine/state.ts'
import { score } from '#folds/score.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { EXPRESS_MAIL, type Failing, IMAGES, seedFor } from '#test/support/deviations.ts'
import { TO_THE_AIRCRAFT } from '#test/support/health-deviations.ts'
import { FROM_ISOLATION } from '#test/support/health-deviations-after.ts'
import { PORT_HAZMAT } from '#test/support/port-deviations.ts'
import { type Deviation, playSabotaged } from '#test/support/saboteur.ts'
import { SEA } from '#test/support/sea-deviations.ts'
import { listTextIds } from '#test/support/text-ids.ts'

const entries = Object.entries(scenarios)
/** A run of slides is many cases in one. */
const seedsOf = ({ feed }: Scenario) => Array.from({ length: feed === 'slides' ? 6 : 60 }, (_, seed) => seed)

/** Lists the ways to go wrong that are written down. */
const deviationsOf = ({ id, criteria }: Scenario): readonly Failing[] =>
  (DEVIATIONS[id] ?? IMAGES).filter(({ criterion }) => criteria.some(({ id }) => id === criterion))
const DEVIATIONS: Readonly<Record<string, readonly Failing[]>> = {
  'express-mail': EXPRESS_MAIL,
  'port-hazmat': PORT_HAZMAT,
  'health-quarantine': [...TO_THE_AIRCRAFT, ...FROM_ISOLATION],
  'health-quarantine-sea': SEA,
}

/** Lists, of each competency, all at once that the deviations leave out one by one, short of what is critical. */
function carelessOf(scenario: Scenario): string[][] {
  return scenario.competencies.map((competency) => {
    const own = scenario.criteria.filter(
      (one) => one.competency === competency && one.severity !== 'critical',
    )
    return deviationsOf(scenario).flatMap(({ criterion, skips = [], ...more }) =>
      own.some(({ id }) => id === criterion) && Object.keys(more).length === 0 ? skips : [],
    )
  })
}

/**
 * Seeds for an officer who takes the first option always, the second…: with each of the three emergencies of express
 * mail; without parcels, where a run is short and the case decides what is asked, as many as the others have.
 */
const optionSeedsOf = (scenario: Scenario): readonly number[] =>
  scenario.feed === undefined ? seedsOf(scenario) : [1, 3, 4, 5]

interface Played {
  readonly state: RunState
  readonly events: readonly RunEvent[]
}

/**
 * Plays the bots over the seeds; a model officer that pokes about on the way, one that goes by the index of options,
 * one that waits before each step until it is late; and each deviation.
 */
function playAll(scenario: Scenario): Played[] {
  const play = (seed: number, bot: BotName | Bot): Played => {
    const log = playRun(scenario, { seed, mode: 'practice', overlay: {} }, bot)
    return { state: replay(scenario, log), events: log.entries.flatMap(({ events }) => events) }
  }
  const sabotage = (seed: number, deviation: Deviation): Played =>
    playSabotaged(scenario, { seed, mode: 'practice', overlay: {} }, deviation)
  const seeds = seedsOf(scenario)
  const byModel = seeds.map((seed) => play(seed, 'model'))
  const limited = scenario.steps.filter(({ limitS, by }) => limitS !== undefined && by)
  const optionCount = Math.max(0, ...scenario.acts.map(({ options = [] }) => options.length))
  return [
    ...byModel,
    ...(['hasty', 'random', poking] as const).flatMap((bot) =>
      seeds.slice(0, 30).map((seed) => play(seed, bot)),
    ),
    ...Array.from({ length: optionCount }, (_, index) =>
      optionSeedsOf(scenario).map((seed) => play(seed, taking(index))),
    ).flat(),
    ...limited.flatMap(({ id: lingers }) => {
      const seed = byModel.find(({ events }) =>
        events.some((event) => event.type === 'StepOpened' && event.step === lingers),
      )?.state.setup.seed
      return seed === undefined ? [] : [sabotage(seed, { lingers })]
    }),
    ...deviationsOf(scenario).map((one) => sabotage(seedFor(scenario, one), one)),
    ...carelessOf(scenario).map((skips) => sabotage(1, { skips })),
  ]
}

/** Does as the model officer does, but always takes the option of one index. */
const taking =
  (index: number): Bot =>
  (scenario, state, random) => {
    const wanted = bots.model(scenario, state, random)
    const options = wanted?.type === 'Perform' && scenario.acts.find(({ id }) => id === wanted.act)?.options
    return options ? { ...wanted, option: options[index % options.length]!.id } : wanted
  }

/** Does as the model officer does, and now and then, besides, one thing or another that can be done where it stands. */
const poking: Bot = (scenario, state, random) => {
  if (!state.act && scenario.acts.length > 0 && random.chance(0.15)) {
    const ways = waysToDo(
      state,
      random.pick(scenario.acts.filter(({ places }) => places.includes(state.place))),
    )
    const way = ways.length > 0 && random.pick(ways)
    if (way && isPossible(scenario, state, way)) return way
  }
  return bots.model(scenario, state, random)
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
    // What is printed on labels is in their other language.
    const isPrinted = (key: string): boolean => key.startsWith('printed.')
    const [inEnglish, inChinese] = [await text.en(), await text.zh()]
    const own = (texts: object) => Object.entries(texts).filter(([key]) => !isPrinted(key))
    const printed = (texts: object) => Object.entries(texts).filter(([key]) => isPrinted(key))
    const en = [...own(inEnglish), ...printed(inChinese)]
    const zh = [...own(inChinese), ...printed(inEnglish)]
    for (const [key, words] of en) expect(words, key).not.toMatch(/\p{Script=Han}|^\s*$/u)
    for (const [key, words] of zh) {
      expect(words, key).toMatch(/\p{Script=Han}/u)
      expect(words, `${key}: half-width punctuation after a Chinese character`).not.toMatch(
        /\p{Script=Han}[,;:?!()]/u,
      )
    }
  })

  describe('played by the bots on seeds 0 to 59, or 0 to 5 of slides, and by all who deviate', () => {
    const runs = playAll(scenario)

    const happened = <Type extends RunEvent['type'], Name>(
      type: Type,
      nameOf: (event: Extract<RunEvent, { type: Type }>) => Name,
    ): ReadonlySet<Name> => new Set(runs.flatMap(({ events }) => events.filter(isOf(type)).map(nameOf)))

    test('lets each step open and be done', () => {
      const ids = scenario.steps.map(({ id }) => id)
      for (const type of ['StepOpened', 'StepDone'] as const) {
        const reached = happened(type, ({ step }) => step)
        expect(
          ids.filter((id) => !reached.has(id)),
          type,
        ).toEqual([])
      }
    })

    test('lets each step with a time limit be late', () => {
      const late = happened('StepLate', ({ step }) => step)
      const limited = scenario.steps.filter(({ limitS }) => limitS !== undefined)
      expect(limited.map(({ id }) => id).filter((id) => !late.has(id))).toEqual([])
    })

    test('lets each act be done, in each of its ways', () => {
      const done = happened('ActDone', ({ act, option }) => `${act} ${option ?? ''}`)
      const ways = scenario.acts.flatMap(({ id, options = [{ id: '' }] }) =>
        options.map((option) => `${id} ${option.id}`),
      )
      expect(ways.filter((way) => !done.has(way))).toEqual([])
    })

    test('lets each inject happen, and each variant come out in each way', () => {
      const injects = happened('InjectHappened', ({ inject }) => inject)
      expect(scenario.injects.map(({ id }) => id).filter((id) => !injects.has(id))).toEqual([])
      const drawn = new Set(
        runs.flatMap(({ state }) => Object.entries(state.variants).map((pair) => pair.join('.'))),
      )
      const options = scenario.variants.flatMap(({ id, options }) =>
        options.map((option) => `${id}.${option.id}`),
      )
      expect(options.filter((option) => !drawn.has(option))).toEqual([])
    })

    test('lets each criterion be met and be failed', () => {
      const open = scenario.criteria.flatMap((criterion) => {
        const isFailedIn = ({ state }: Played): boolean =>
          state.failures.some((one) => one.criterion === criterion.id)
        const isMet = runs.some(
          (run) =>
            run.state.phase === 'ended' &&
            subjectsConcerned(run.state, worldOf(run.state), criterion).length > 0 &&
            !isFailedIn(run),
        )
        return [
          ...(runs.some(isFailedIn) ? [] : [`${criterion.id} fails never`]),
          ...(isMet ? [] : [`${criterion.id} is met never`]),
        ]
      })
      expect(open).toEqual([])
    })

    test('reaches each ending: passed, short of the mark, failed by a critical error', () => {
      const endings = new Set(
        runs.map(({ state }) => {
          const { hasPassed, criticalFailures } = score(scenario, state)
          return hasPassed ? 'passed' : criticalFailures.length > 0 ? 'critical' : 'short'
        }),
      )
      expect([...endings].sort()).toEqual(['critical', 'passed', 'short'])
    })
  })
})

const isOf =
  <Type extends RunEvent['type']>(type: Type) =>
  (event: RunEvent): event is Extract<RunEvent, { type: Type }> =>
    event.type === type
