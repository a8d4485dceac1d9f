import { describe, expect, test } from 'vitest'
import { type Patient, patient } from '#content/health-quarantine/cases.ts'
import { healthQuarantine as scenario } from '#content/health-quarantine/scenario.ts'
import { play } from '#engine/bot.ts'
import { take } from '#engine/decide.ts'
import { initialState, type Setup } from '#engine/state.ts'
import { type Score, score } from '#folds/score.ts'
import type { Condition } from '#scenario/condition.ts'
import { findSeed } from '#scenario/draw-variants.ts'
import type { Scenario } from '#scenario/scenario.ts'

const setup = (seed: number): Setup => ({ seed, mode: 'practice', overlay: {} })
const PATIENTS = Object.keys(patient) as Patient[]

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
  let state = initialState(scenario, setup(seed))
  // What is not offered to the real patient cannot be done; after a critical error the run goes on.
  for (const { intent } of play(believing(scenario, believed, real), setup(seed), 'model'))
    for (const each of state.phase === 'paused'
      ? [{ type: 'ResumeRun', atMs: state.atMs } as const, intent]
      : [intent]) {
      const taken = take(scenario, state, each)
      if (!('refused' in taken)) state = taken.state
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
