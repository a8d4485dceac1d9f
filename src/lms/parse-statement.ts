/** A statement of any sender that has been found in order. */
export type ParsedStatement = Record<string, unknown> & {
  readonly actor: Record<string, unknown>
  readonly verb: { readonly id: string }
  readonly object: Record<string, unknown>
}

/** What is wrong with a statement: where, and what belongs there. */
export class StatementFault extends Error {
  readonly field: string
  readonly expected: string

  constructor(field: string, expected: string) {
    super(`statement: ${field} should be ${expected}`)
    this.field = field
    this.expected = expected
  }
}

type Rule = (value: unknown, at: string) => void

const fail = (at: string, expected: string): never => {
  throw new StatementFault(at, expected)
}

const matching =
  (pattern: RegExp, expected: string): Rule =>
  (value, at) => {
    if (typeof value !== 'string' || !pattern.test(value)) fail(at, expected)
  }

const text: Rule = (value, at) => {
  if (typeof value !== 'string') fail(at, 'a string')
}
const truth: Rule = (value, at) => {
  if (typeof value !== 'boolean') fail(at, 'true or false')
}
const number: Rule = (value, at) => {
  if (typeof value !== 'number') fail(at, 'a number')
}
const anything: Rule = () => {}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value)
const uuid = matching(UUID, 'a UUID')
const iri = matching(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i, 'an absolute IRI')
const mailbox = matching(/^mailto:[^\s@]+@[^\s@]+$/, 'a mailto IRI')
const sha1 = matching(/^[0-9a-f]{40}$/i, 'a SHA-1 in hex')
const languageTag = /^(?:[a-z]{2,3}(?:-[a-z0-9]{2,8})*|x-[a-z0-9-]+|i-[a-z-]+)$/i
const mediaType = matching(/^[\w.+-]+\/[\w.+*-]+(?:\s*;.*)?$/, 'a media type')
const duration = matching(
  /^P(?=.)(?:\d+(?:\.\d+)?W|(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?D)?(?:T(?=\d)(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?)$/,
  'an ISO 8601 duration',
)
const version = matching(/^(?:1\.0(?:\.\d+)?|2\.0\.0)$/, '1.0.x or 2.0.0')

const TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/i
const time: Rule = (value, at) => {
  const isTime = typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value))
  // −00:00 says that the zone is not known (RFC 3339 §4.3); xAPI refuses it.
  if (!isTime || /-00(?::?00)?$/.test((value as string).slice(11))) fail(at, 'an ISO 8601 timestamp')
}

function members(value: unknown, at: string): Record<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return fail(at, 'an object')
  return value as Record<string, unknown>
}

/** An object of just these members; those whose name ends in `!` must be there. */
function shape(rules: Record<string, Rule>): Rule {
  const byName = new Map<string, Rule>()
  const required: string[] = []
  for (const [name, rule] of Object.entries(rules)) {
    const bare = name.replace('!', '')
    byName.set(bare, rule)
    if (bare !== name) required.push(bare)
  }
  return (value, at) => {
    const record = members(value, at)
    for (const name of required) if (!Object.hasOwn(record, name)) fail(`${at}.${name}`, 'present')
    for (const [name, inner] of Object.entries(record)) {
      const rule = byName.get(name) ?? fail(`${at}.${name}`, 'absent')
      if (inner === null) fail(`${at}.${name}`, 'anything but null')
      rule(inner, `${at}.${name}`)
    }
  }
}

const list =
  (rule: Rule): Rule =>
  (value, at) => {
    if (!Array.isArray(value)) fail(at, 'a list')
    for (const [index, inner] of (value as unknown[]).entries()) rule(inner, `${at}[${index}]`)
  }

const map =
  (key: Rule, inner: Rule): Rule =>
  (value, at) => {
    for (const [name, one] of Object.entries(members(value, at))) {
      key(name, `${at}.${name}`)
      inner(one, `${at}.${name}`)
    }
  }

const oneOf =
  (...values: string[]): Rule =>
  (value, at) => {
    if (!values.includes(value as string)) fail(at, values.join(' or '))
  }

const languageMap = map(matching(languageTag, 'a language tag (RFC 5646)'), text)
const extensions = map(iri, anything)

const IDENTIFIERS = ['mbox', 'mbox_sha1sum', 'openid', 'account'] as const

const identifier: Record<string, Rule> = {
  name: text,
  mbox: mailbox,
  mbox_sha1sum: sha1,
  openid: iri,
  account: shape({ 'homePage!': iri, 'name!': text }),
}

function checkIdentifiers(value: unknown, at: string, least: 0 | 1): void {
  const found = IDENTIFIERS.filter((name) => Object.hasOwn(value as object, name))
  if (found.length < least || found.length > 1)
    fail(at, `identified by just one of ${IDENTIFIERS.join(', ')}`)
}

const agentShape = shape({ objectType: oneOf('Agent'), ...identifier })
const agent: Rule = (value, at) => {
  agentShape(value, at)
  checkIdentifiers(value, at, 1)
}
const groupShape = shape({ 'objectType!': oneOf('Group'), ...identifier, member: list(agent) })
const group: Rule = (value, at) => {
  groupShape(value, at)
  const isAnonymous = !IDENTIFIERS.some((name) => Object.hasOwn(value as object, name))
  if (isAnonymous && !Object.hasOwn(value as object, 'member')) fail(`${at}.member`, 'present')
  checkIdentifiers(value, at, 0)
}
const actor: Rule = (value, at) => (members(value, at).objectType === 'Group' ? group : agent)(value, at)

const component = list(shape({ 'id!': text, description: languageMap }))
const activity = shape({
  objectType: oneOf('Activity'),
  'id!': iri,
  definition: shape({
    name: languageMap,
    description: languageMap,
    type: iri,
    moreInfo: iri,
    extensions,
    interactionType: oneOf(
      ...[
        'true-false',
        'choice',
        'fill-in',
        'long-fill-in',
        'matching',
        'performance',
        'sequencing',
        'likert',
      ],
      ...['numeric', 'other'],
    ),
    correctResponsesPattern: list(text),
    choices: component,
    scale: component,
    source: component,
    target: component,
    steps: component,
  }),
})

const statementRef = shape({ 'objectType!': oneOf('StatementRef'), 'id!': uuid })

const scoreShape = shape({ scaled: number, raw: number, min: number, max: number })
const score: Rule = (value, at) => {
  scoreShape(value, at)
  const { scaled = 0, raw, min, max } = value as Partial<Record<'scaled' | 'raw' | 'min' | 'max', number>>
  if (scaled < -1 || scaled > 1) fail(`${at}.scaled`, 'between -1 and 1')
  if (min !== undefined && max !== undefined && min >= max) fail(`${at}.min`, 'less than max')
  if (raw !== undefined && ((min !== undefined && raw < min) || (max !== undefined && raw > max)))
    fail(`${at}.raw`, 'between min and max')
}

const result = shape({ score, success: truth, completion: truth, response: text, duration, extensions })

const activities: Rule = (value, at) => (Array.isArray(value) ? list(activity) : activity)(value, at)
const context = shape({
  registration: uuid,
  instructor: actor,
  team: group,
  contextActivities: shape({
    parent: activities,
    grouping: activities,
    category: activities,
    other: activities,
  }),
  contextAgents: list(
    shape({ 'objectType!': oneOf('contextAgent'), 'agent!': agent, relevantTypes: list(iri) }),
  ),
  contextGroups: list(
    shape({ 'objectType!': oneOf('contextGroup'), 'group!': group, relevantTypes: list(iri) }),
  ),
  revision: text,
  platform: text,
  language: matching(languageTag, 'a language tag (RFC 5646)'),
  statement: statementRef,
  extensions,
})

const attachment = shape({
  'usageType!': iri,
  'display!': languageMap,
  description: languageMap,
  'contentType!': mediaType,
  'length!': number,
  'sha2!': matching(/^[0-9a-f]{64}$/i, 'a SHA-256 in hex'),
  fileUrl: iri,
})

const verb = shape({ 'id!': iri, display: languageMap })

const subStatementShape = shape({
  'objectType!': oneOf('SubStatement'),
  'actor!': actor,
  'verb!': verb,
  'object!': (value, at) => object(value, at),
  result,
  context,
  timestamp: time,
  attachments: list(attachment),
})

function object(value: unknown, at: string): void {
  const { objectType = 'Activity' } = members(value, at)
  const rule = typeof objectType === 'string' ? OBJECTS.get(objectType) : undefined
  if (!rule) fail(`${at}.objectType`, [...OBJECTS.keys()].join(' or '))
  rule?.(value, at)
}

const subStatement: Rule = (value, at) => {
  if (at !== 'statement.object') fail(at, 'anything but a SubStatement in a SubStatement')
  subStatementShape(value, at)
  checkContextFits(value as Record<string, unknown>, at)
}

const OBJECTS = new Map<string, Rule>([
  ['Activity', activity],
  ['Agent', agent],
  ['Group', group],
  ['StatementRef', statementRef],
  ['SubStatement', subStatement],
])

const statementShape = shape({
  id: uuid,
  'actor!': actor,
  'verb!': verb,
  'object!': object,
  result,
  context,
  timestamp: time,
  stored: time,
  authority: actor,
  version,
  attachments: list(attachment),
})

/** `revision` and `platform` speak of activities only. */
function checkContextFits(statement: Record<string, unknown>, at: string): void {
  const { objectType = 'Activity' } = statement.object as { objectType?: string }
  if (objectType === 'Activity') return
  for (const name of ['revision', 'platform'])
    if (Object.hasOwn((statement.context ?? {}) as object, name)) fail(`${at}.context.${name}`, 'absent')
}

export const VOIDED = 'http://adlnet.gov/expapi/verbs/voided'

/** Parses a statement by xAPI's rules for its shape, or throws a `StatementFault` that names the place. */
export function parseStatement(value: unknown): ParsedStatement {
  statementShape(value, 'statement')
  const statement = value as ParsedStatement
  checkContextFits(statement, 'statement')
  if (statement.verb.id === VOIDED && statement.object.objectType !== 'StatementRef')
    fail('statement.object', 'a StatementRef, for the verb voided')
  return statement
}

/** Returns the text that identifies an agent or group; undefined for an anonymous group. */
export function actorKey(actor: Record<string, unknown>): string | undefined {
  const { mbox, mbox_sha1sum: sum, openid, account } = actor
  if (typeof mbox === 'string') return `mbox|${mbox}`
  if (typeof sum === 'string') return `sha1|${sum.toLowerCase()}`
  if (typeof openid === 'string') return `openid|${openid}`
  const { homePage, name } = (account ?? {}) as { homePage?: string; name?: string }
  return homePage === undefined ? undefined : `account|${homePage}|${name}`
}

/** Parses the `agent` parameter of a query: an agent or identified group. Throws a `StatementFault`. */
export function parseActorKey(value: unknown): string {
  actor(value, 'agent')
  return actorKey(value as Record<string, unknown>) ?? fail('agent', 'identified')
}
