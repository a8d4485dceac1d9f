import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { playRun } from '#engine/bot.ts'
import { type RunLog, replay } from '#engine/log.ts'
import { hasFact } from '#engine/state.ts'
import { score } from '#folds/score.ts'
import { parseStatement } from '#lms/parse-statement.ts'
import type { Statement } from '#lms/statement.ts'
import { computeUuidV5 } from '#lms/statement-id.ts'
import { durationOf, runStatements } from '#lms/statements.ts'
import { ACTIVITY_TYPES, CMI5, EXTENSIONS, VERBS } from '#lms/vocabulary.ts'
import { tinyScenario } from '#test/support/tiny-scenario.ts'
import { CATALOGUES } from '#test/support/words.ts'

const texts = {
  en: { 'scenario.tiny.title': 'Tiny shift', 'criterion.holds': 'Holds', 'criterion.holds.rule': 'Hold it.' },
  zh: { 'scenario.tiny.title': '小班次', 'criterion.holds': '扣留' },
}
const account = {
  run: '2f1d7c1e-98f5-4a0e-9b7b-0d9a3f0b7d11',
  person: '8a6a1c58-4f61-4f0e-8f0a-5c1f4a2b9c33',
  startedAt: '2026-11-02T07:40:00.000Z',
  modality: 'vr-hands',
  isSimulated: false,
}

const play = (bot: 'model' | 'hasty' | 'random', seed = 3) =>
  playRun(tinyScenario, { seed, mode: 'assessment', overlay: {} }, bot)

function tell(log: RunLog, more: Partial<typeof account> = {}): Statement[] {
  const outcome = score(tinyScenario, replay(tinyScenario, log))
  return runStatements(tinyScenario, texts, log, outcome, { ...account, ...more })
}

const verbsOf = (statements: readonly Statement[]) => statements.map(({ verb }) => verb.display.en)
const categoriesOf = ({ context }: Statement) =>
  (context.contextActivities.category ?? []).map(({ id }) => id)

/** A log in which the find is released, with everything else right: a critical failure with points left. */
function critical(): RunLog {
  for (let seed = 1; seed < 200; seed++) {
    const log = play('random', seed)
    const outcome = score(tinyScenario, replay(tinyScenario, log))
    if (outcome.criticalFailures.length > 0 && outcome.percent > 0) return log
  }
  throw new Error('no such run in 200 seeds')
}

describe('a run that passed', () => {
  const statements = tell(play('model'))

  test('begins with initialized and ends with passed and terminated', () => {
    const verbs = verbsOf(statements)
    expect(verbs[0]).toBe('initialized')
    expect(verbs.slice(-2)).toEqual(['passed', 'terminated'])
    expect(verbs).toEqual(expect.arrayContaining(['completed', 'scanned', 'decided']))
    expect(verbs.filter((verb) => verb === 'passed')).toHaveLength(1)
  })

  test('carries cmi5’s categories where cmi5 speaks, and nowhere else', () => {
    for (const statement of statements) {
      const isOurs = statement.context.contextActivities.parent !== undefined
      const expected = isOurs
        ? []
        : statement.result?.success === undefined
          ? [CMI5.category]
          : [CMI5.category, CMI5.moveOn]
      expect(categoriesOf(statement)).toEqual(expected)
      expect(statement.context.registration).toBe(account.run)
    }
  })

  test('says the score and the duration as cmi5 has it', () => {
    const passed = statements.at(-2)
    expect(passed?.result).toMatchObject({
      success: true,
      score: { scaled: 1 },
      extensions: { [EXTENSIONS.percent]: 100 },
    })
    expect(passed?.result).not.toHaveProperty('completion')
    expect(passed?.result?.duration).toMatch(/^PT\d+(\.\d{1,2})?S$/)
    expect(passed?.context.extensions[CMI5.masteryScore]).toBe(0.8)
    expect(Object.keys(statements.at(-1)?.result ?? {})).toEqual(['duration'])
  })

  test('speaks both languages, and names nobody', () => {
    expect(statements[0]?.object.definition.name).toEqual({ en: 'Tiny shift', zh: '小班次' })
    for (const { verb } of statements) expect(Object.keys(verb.display)).toEqual(['en', 'zh'])
    for (const { actor } of statements)
      expect(actor).toEqual({
        objectType: 'Agent',
        account: { homePage: expect.any(String), name: account.person },
      })
  })

  test('is told in the order in which it happened, from the corrected start', () => {
    const times = statements.map(({ timestamp }) => Date.parse(timestamp))
    expect(times[0]).toBe(Date.parse(account.startedAt))
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  test('is the same each time, with ids of its own', () => {
    expect(tell(play('model'))).toEqual(statements)
    const ids = statements.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const other = tell(play('model'), { run: '11111111-98f5-4a0e-9b7b-0d9a3f0b7d11' })
    expect(other.filter(({ id }) => ids.includes(id))).toEqual([])
  })

  test('follows xAPI in every statement', () => {
    for (const statement of [...statements, ...tell(critical())])
      expect(() => parseStatement(statement)).not.toThrow()
  })

  test('is marked when it was simulated', () => {
    expect(statements[0]?.context.extensions).not.toHaveProperty([EXTENSIONS.isSimulated])
    for (const { context } of tell(play('model'), { isSimulated: true }))
      expect(context.extensions[EXTENSIONS.isSimulated]).toBe(true)
  })
})

describe('a run that failed', () => {
  test('names each failed criterion with its rule and source', () => {
    const failed = tell(critical()).filter(
      ({ object }) => object.definition.type === ACTIVITY_TYPES.objective,
    )
    expect(failed.length).toBeGreaterThan(0)
    for (const { verb, context, result } of failed) {
      expect([verb.id, result]).toEqual([VERBS.failed.id, { success: false }])
      expect(context.extensions[EXTENSIONS.source]).toEqual(tinyScenario.criteria[0]?.source)
    }
    const holds = failed.find(({ object }) => object.id.endsWith('/criterion/holds'))
    expect(holds?.object.definition).toMatchObject({
      name: { en: 'Holds', zh: '扣留' },
      description: { en: 'Hold it.', zh: 'criterion.holds.rule' },
    })
    expect(holds?.context.extensions[EXTENSIONS.severity]).toBe('critical')
  })

  test('by a critical error alone tells no score that cmi5 would call a pass', () => {
    const log = play('model')
    const outcome = { ...score(tinyScenario, replay(tinyScenario, log)), hasPassed: false, percent: 92 }
    const high = runStatements(tinyScenario, texts, log, outcome, account).at(-2)
    expect([high?.verb.id, high?.result?.score]).toEqual([VERBS.failed.id, undefined])
    expect(high?.result?.extensions?.[EXTENSIONS.percent]).toBe(92)
    const low = runStatements(tinyScenario, texts, log, { ...outcome, percent: 79.9 }, account).at(-2)
    expect(low?.result?.score).toEqual({ scaled: 0.799 })
  })
})

test('a UUID of version 5 is that of RFC 9562, appendix A.4', () => {
  expect(computeUuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  )
})

test.each([
  [0, 'PT0S'],
  [12_345, 'PT12.34S'],
  [600_000, 'PT600S'],
])('%d ms are %s', (ms, text) => {
  expect(durationOf(ms)).toBe(text)
})

describe('a run of a whole shift', () => {
  const log = playRun(expressMail, { seed: 5, mode: 'assessment', overlay: {} }, 'model')
  const outcome = score(expressMail, replay(expressMail, log))
  const end = replay(expressMail, log)
  const statements = runStatements(
    expressMail,
    CATALOGUES as Parameters<typeof runStatements>[1],
    log,
    outcome,
    account,
  )
  const of = (verb: string) => statements.filter((one) => one.verb.display.en === verb)

  test('tells each parcel that was opened, and what became of each, rightly or not', () => {
    const having = (fact: string) => end.parcels.filter(({ id }) => hasFact(end, fact, id))
    expect(of('searched')).toHaveLength(having('opened').length)
    expect(of('classified')).toHaveLength(having('disposed').length)
    expect(having('disposed').length).toBeGreaterThan(0)
    for (const { result } of of('classified')) expect(result?.success).toBe(true)
  })
})
