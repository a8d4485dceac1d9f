import { describe, expect, test } from 'vitest'
import { actorKey, parseActorKey, parseStatement, StatementFault, VOIDED } from '#lms/parse-statement.ts'

const ID = '2f1d7c1e-98f5-4a0e-9b7b-0d9a3f0b7d11'
const agent = { mbox: 'mailto:a@example.org' }
const verb = { id: 'http://adlnet.gov/expapi/verbs/experienced', display: { en: 'experienced' } }
const activity = { id: 'http://example.org/a' }
const statement = { actor: agent, verb, object: activity }

describe('a statement in order', () => {
  test.each<[string, object]>([
    ['the least', statement],
    [
      'with an account',
      { ...statement, actor: { account: { homePage: 'http://x.org', name: 'a' }, name: 'A' } },
    ],
    ['with an anonymous group', { ...statement, actor: { objectType: 'Group', member: [agent] } }],
    ['with an identified group', { ...statement, actor: { objectType: 'Group', openid: 'http://x.org/g' } }],
    ['about an agent', { ...statement, object: { objectType: 'Agent', ...agent } }],
    ['about a statement', { ...statement, object: { objectType: 'StatementRef', id: ID } }],
    [
      'about a statement told by another',
      { ...statement, object: { objectType: 'SubStatement', ...statement } },
    ],
    ['that voids', { ...statement, verb: { id: VOIDED }, object: { objectType: 'StatementRef', id: ID } }],
    [
      'with a result',
      { ...statement, result: { score: { scaled: -0.5, raw: 3, min: 0, max: 5 }, duration: 'P1DT2H3.5S' } },
    ],
    [
      'with a context',
      {
        ...statement,
        context: { registration: ID, contextActivities: { parent: activity }, language: 'zh-Hans' },
      },
    ],
    ['with null in an extension', { ...statement, result: { extensions: { 'http://x.org/e': null } } }],
    ['with a time', { ...statement, timestamp: '2026-11-02T08:00:00.123+08:00' }],
  ])('%s', (_, value) => {
    expect(parseStatement(value)).toBe(value)
  })
})

describe('a statement out of order is named by its place', () => {
  test.each<[string, unknown]>([
    ['statement', null],
    ['statement', []],
    ['statement.actor', { verb, object: activity }],
    ['statement.verb', { actor: agent, object: activity }],
    ['statement.object', { actor: agent, verb }],
    ['statement.actor', { ...statement, actor: {} }],
    ['statement.actor', { ...statement, actor: { ...agent, openid: 'http://x.org' } }],
    ['statement.actor.mbox', { ...statement, actor: { mbox: 'a@example.org' } }],
    ['statement.actor.member', { ...statement, actor: { objectType: 'Group' } }],
    ['statement.actor.objectType', { ...statement, actor: { objectType: 'Person', ...agent } }],
    ['statement.verb.id', { ...statement, verb: { id: 'experienced' } }],
    [
      'statement.verb.display.english language',
      { ...statement, verb: { id: verb.id, display: { 'english language': 'x' } } },
    ],
    ['statement.object.id', { ...statement, object: { id: 'here' } }],
    ['statement.object.objectType', { ...statement, object: { ...activity, objectType: 'toString' } }],
    [
      'statement.object.definition.extensions.x',
      { ...statement, object: { ...activity, definition: { extensions: { x: 1 } } } },
    ],
    [
      'statement.object.object',
      {
        ...statement,
        object: {
          objectType: 'SubStatement',
          ...statement,
          object: { objectType: 'SubStatement', ...statement },
        },
      },
    ],
    ['statement.object.id', { ...statement, object: { objectType: 'SubStatement', ...statement, id: ID } }],
    ['statement.object', { ...statement, verb: { id: VOIDED } }],
    ['statement.result.score.scaled', { ...statement, result: { score: { scaled: 1.1 } } }],
    ['statement.result.score.raw', { ...statement, result: { score: { raw: 6, max: 5 } } }],
    ['statement.result.duration', { ...statement, result: { duration: '5 minutes' } }],
    ['statement.result.duration', { ...statement, result: { duration: 'PT' } }],
    ['statement.result.success', { ...statement, result: { success: 'true' } }],
    ['statement.result.success', { ...statement, result: { success: null } }],
    ['statement.context.registration', { ...statement, context: { registration: '7' } }],
    [
      'statement.context.platform',
      { ...statement, object: { objectType: 'Agent', ...agent }, context: { platform: 'x' } },
    ],
    [
      'statement.context.contextActivities.place',
      { ...statement, context: { contextActivities: { place: activity } } },
    ],
    ['statement.timestamp', { ...statement, timestamp: 'yesterday' }],
    ['statement.timestamp', { ...statement, timestamp: '2026-11-02T08:00:00-00:00' }],
    ['statement.id', { ...statement, id: 'x' }],
    ['statement.version', { ...statement, version: '0.9' }],
    ['statement.mood', { ...statement, mood: 'good' }],
    [
      'statement.attachments[0].sha2',
      {
        ...statement,
        attachments: [{ usageType: 'http://x.org', display: {}, contentType: 'a/b', length: 1, sha2: 'x' }],
      },
    ],
  ])('%s', (field, value) => {
    let fault: unknown
    try {
      parseStatement(value)
    } catch (error) {
      fault = error
    }
    expect(fault).toBeInstanceOf(StatementFault)
    expect((fault as StatementFault).field.startsWith(field)).toBe(true)
  })
})

test('actors are known by what identifies them', () => {
  expect(actorKey({ account: { homePage: 'http://x.org', name: 'a' } })).toBe('account|http://x.org|a')
  expect(actorKey({ objectType: 'Group', member: [agent] })).toBeUndefined()
  expect(parseActorKey(agent)).toBe('mbox|mailto:a@example.org')
  expect(() => parseActorKey({ objectType: 'Group', member: [agent] })).toThrow(StatementFault)
})
