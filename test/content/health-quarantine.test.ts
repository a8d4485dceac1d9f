import { describe, expect, test } from 'vitest'
import { type Patient, patient } from '#content/health-quarantine/cases.ts'
import { healthQuarantine as scenario } from '#content/health-quarantine/scenario.ts'
import { text as en } from '#content/health-quarantine/text.en.ts'
import { text as zh } from '#content/health-quarantine/text.zh.ts'
import { playRun } from '#engine/bot.ts'
import { decide } from '#engine/decide.ts'
import { evolve } from '#engine/evolve.ts'
import { replay } from '#engine/log.ts'
import { initialState, type Setup } from '#engine/state.ts'
import { type Score, score } from '#folds/score.ts'
import type { Condition } from '#scenario/condition.ts'
import { findSeed } from '#scenario/draw-variants.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { seedFor } from '#test/support/deviations.ts'
import { TO_THE_AIRCRAFT } from '#test/support/health-deviations.ts'
import { playSabotaged } from '#test/support/saboteur.ts'
import { listTextIds } from '#test/support/text-ids.ts'

const setup = (seed: number): Setup => ({ seed, mode: 'practice', overlay: {} })
const PATIENTS = Object.keys(patient) as Patient[]

test('it parses to itself after a round trip through JSON', () => {
  const copy = JSON.parse(JSON.stringify(scenario))
  expect(copy).toStrictEqual(scenario)
  expect(parseScenario(copy)).toStrictEqual(scenario)
})

test.each([
  ['English', en],
  ['Chinese', zh],
])('it says all in %s, and nothing that nobody asks for', (_, text) => {
  expect(Object.keys(text).sort()).toEqual(listTextIds(scenario))
})

test('it is written in the script of each language', () => {
  for (const [key, words] of Object.entries(en)) expect(words, key).not.toMatch(/\p{Script=Han}|^\s*$/u)
  for (const [key, words] of Object.entries(zh)) {
    expect(words, key).toMatch(/\p{Script=Han}/u)
    expect(words, key).not.toMatch(/\p{Script=Han}[,;:?!()]/u)
  }
})

test('the seeds 0 to 199 hold every option of every variant', () => {
  const drawn = new Set(
    Array.from({ length: 200 }, (_, seed) => initialState(scenario, setup(seed)).variants).flatMap(
      (variants) => Object.entries(variants).map((pair) => pair.join('.')),
    ),
  )
  const options = scenario.variants.flatMap(({ id, options }) => options.map((one) => `${id}.${one.id}`))
  expect(options.filter((option) => !drawn.has(option))).toEqual([])
})

test.each(Array.from({ length: 8 }, (_, share) => share * 25))(
  'the model officer scores 100 % on 25 seeds from %i',
  (from) => {
    for (let seed = from; seed < from + 25; seed++) {
      const { percent, hasPassed, criteria } = score(
        scenario,
        replay(scenario, playRun(scenario, setup(seed), 'model')),
      )
      const failed = criteria.filter(({ failures }) => failures.length > 0).map(({ id }) => id)
      expect({ seed, percent, hasPassed, failed }).toEqual({
        seed,
        percent: 100,
        hasPassed: true,
        failed: [],
      })
    }
  },
  60_000,
)

describe('up to the aircraft, where an officer does all but one thing rightly', () => {
  test('each criterion has a way to fail alone', () => {
    const covered = new Set(TO_THE_AIRCRAFT.map(({ criterion }) => criterion))
    const last = scenario.criteria.findIndex(({ id }) => id === 'keeps-the-pace-aboard')
    const ids = scenario.criteria.slice(0, last + 1).map(({ id }) => id)
    expect(ids.filter((id) => !covered.has(id))).toEqual([])
  })

  test.each(TO_THE_AIRCRAFT.map((one, index) => ({ one, index, criterion: one.criterion })))(
    'only $criterion fails ($index)',
    ({ one, criterion: id }) => {
      const { state } = playSabotaged(scenario, setup(seedFor(scenario, one)), one)
      const { criteria, competencies, percent, hasPassed } = score(scenario, state)
      expect(criteria.filter(({ failures }) => failures.length > 0).map((failed) => failed.id)).toEqual([id])
      expect(percent).toBeLessThan(100)
      expect(percent).toBeGreaterThan(scenario.passPercent)
      const severity = criteria.find((criterion) => criterion.id === id)?.severity
      const isShort = competencies.some(({ isMet }) => !isMet)
      expect(hasPassed).toBe(severity !== 'critical' && !isShort)
    },
  )
})

describe('the same acts on the wrong patient', () => {
  const pairs = PATIENTS.flatMap((one) =>
    PATIENTS.filter((other) => other !== one).map((other) => [one, other] as const),
  )

  test.each(pairs)('what is right for %s fails %s', (believed, real) => {
    const { criteria, hasPassed, isFinal } = scoreBelieving(believed, real)
    expect(isFinal).toBe(true)
    expect(hasPassed).toBe(false)
    const failed = criteria.filter(({ failures, severity }) => failures.length > 0 && severity !== 'minor')
    const ids = failed.map(({ id }) => id)
    expect(ids).not.toEqual([])
    if (dispositionOf(believed) !== dispositionOf(real))
      expect(ids.some((id) => ['chooses-the-class', 'isolates-the-infectious'].includes(id))).toBe(true)
  })

  test.each(PATIENTS)('what is right for %s passes them themselves', (one) => {
    expect(scoreBelieving(one, one)).toMatchObject({ percent: 100, hasPassed: true })
  })
})

/** Scores a run by an officer who does all that is right for one patient, while another sits there. */
function scoreBelieving(believed: Patient, real: Patient): Score {
  const seed = findSeed(scenario, { patient: real })
  const { entries } = playRun(believing(scenario, believed, real), setup(seed), 'model')
  let state = initialState(scenario, setup(seed))
  // What is not offered to the real patient cannot be done; after a critical error the run goes on.
  for (const { intent } of entries)
    for (const each of state.phase === 'paused'
      ? [{ type: 'ResumeRun', atMs: state.atMs } as const, intent]
      : [intent]) {
      const decision = decide(scenario, state, each)
      if (!('refused' in decision)) state = decision.events.reduce(evolve, state)
    }
  return score(scenario, state)
}

const CLASSES: Readonly<Record<string, readonly Patient[]>> = {
  hospital: ['mers', 'mpox', 'flu', 'cholera', 'vhf'],
  'urgent-care': ['malaria'],
  card: ['dengue'],
  release: ['runner'],
}
function dispositionOf(one: Patient): string | undefined {
  return Object.keys(CLASSES).find((name) => CLASSES[name]?.includes(one))
}

/** Returns the procedure as it looks to whoever takes the real patient for another. */
function believing(whole: Scenario, believed: Patient, real: Patient): Scenario {
  const turn = (condition: Condition): Condition => {
    switch (condition.condition) {
      case 'fact':
        if (condition.fact === `patient.${believed}`) return { ...condition, fact: `patient.${real}` }
        return condition.fact === `patient.${real}` ? { condition: 'any', of: [] } : condition
      case 'all':
      case 'any':
        return { ...condition, of: condition.of.map(turn) }
      case 'not':
        return { ...condition, of: turn(condition.of) }
      default:
        return condition
    }
  }
  return {
    ...whole,
    acts: whole.acts.map((act) => ({
      ...act,
      ...(act.where && { where: turn(act.where) }),
      ...(act.options && {
        options: act.options.map((option) => ({
          ...option,
          ...(option.rightWhen && { rightWhen: turn(option.rightWhen) }),
        })),
      }),
    })),
    steps: whole.steps.map((step) => ({
      ...step,
      ...(step.where && { where: turn(step.where) }),
      ...(step.opensWhen && { opensWhen: turn(step.opensWhen) }),
      doneWhen: turn(step.doneWhen),
      ...(step.by && {
        by: step.by.map((deed) =>
          'act' in deed && deed.at
            ? { ...deed, at: deed.at.map((at) => ({ ...at, ...(at.when && { when: turn(at.when) }) })) }
            : deed,
        ),
      }),
    })),
  }
}
