import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { parseActorKey, StatementFault } from '#lms/parse-statement.ts'
import { isoTime, line, parseBody } from './body.ts'
import { isoOf } from './clock.ts'
import type { House } from './house.ts'
import { Problem } from './problem.ts'
import { receiveStatements, type StatementFilter, statementById, statementPage } from './records.ts'
import { createToken, hashToken } from './secret.ts'
import { isStaff, requireAdministrator } from './sign-in.ts'

const VERSION_HEADER = 'X-Experience-API-Version'

/** The versions spoken: a sender of any 1.0.x is answered as 1.0.3. */
export const XAPI_VERSIONS = ['1.0.3', '2.0.0'] as const

/**
 * Settles the version of a request. One endpoint serves both versions, so a request without the header cannot be
 * served: it gets 400 and the version of the days before the header, which both conformance suites accept.
 */
function settleVersion(request: FastifyRequest, reply: FastifyReply): string {
  const asked = request.headers[VERSION_HEADER.toLowerCase()]
  if (typeof asked === 'string' && /^1\.0(\.\d+)?$/.test(asked)) {
    reply.header(VERSION_HEADER, '1.0.3')
    return '1.0.3'
  }
  if (asked === '2.0.0') {
    reply.header(VERSION_HEADER, '2.0.0')
    return '2.0.0'
  }
  reply.header(VERSION_HEADER, asked === undefined ? '0.95' : '2.0.0')
  throw new Problem(400, 'xapi/version', {
    detail: 'The version is not spoken here.',
    field: VERSION_HEADER,
    expected: XAPI_VERSIONS.join(' or '),
  })
}

/**
 * Finds out who asks: a signed-in trainer, or a program with credentials. Never answers `WWW-Authenticate: Basic`:
 * a browser would open its own login window, in a headset over everything else.
 */
async function authorise(house: House, request: FastifyRequest, reply: FastifyReply): Promise<string> {
  const basic = /^Basic ([A-Za-z0-9+/=_-]+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (basic !== undefined) {
    const [name = '', ...rest] = Buffer.from(basic, 'base64').toString('utf8').split(':')
    const known = await house.db
      .selectFrom('lrsCredential')
      .select('secretHash')
      .where('name', '=', name)
      .where('revokedAt', 'is', null)
      .executeTakeFirst()
    const sent = Buffer.from(hashToken(rest.join(':')))
    if (known && timingSafeEqual(sent, Buffer.from(known.secretHash))) return name
  } else if (request.person && isStaff(request.person)) return request.person.id
  if (basic === undefined && (request.person || request.headers['sec-fetch-site'] !== undefined))
    throw new Problem(403, 'xapi/role', 'The record is for trainers, and for programs with credentials.')
  reply.header('www-authenticate', 'xBasic realm="xapi"')
  throw new Problem(401, 'xapi/credentials', 'Credentials are needed, or these are not right.')
}

const flag = z.enum(['true', 'false']).transform((text) => text === 'true')
const iri = z
  .string()
  .regex(/^[a-z][a-z0-9+.-]*:\S+$/i, 'an absolute IRI')
  .max(2000)
const anyUuid = z.uuid()

const StatementQuery = z.strictObject({
  statementId: anyUuid.optional(),
  voidedStatementId: anyUuid.optional(),
  agent: z.string().max(2000).optional(),
  verb: iri.optional(),
  activity: iri.optional(),
  registration: anyUuid.optional(),
  related_activities: flag.optional(),
  related_agents: flag.optional(),
  since: isoTime.optional(),
  until: isoTime.optional(),
  limit: z.coerce.number().int().min(0).default(0),
  format: z.enum(['ids', 'exact', 'canonical']).optional(),
  attachments: flag.optional(),
  ascending: flag.optional(),
  /** Ours: where a page of `more` begins. */
  after: z.coerce.number().int().min(0).optional(),
})
type Query = z.output<typeof StatementQuery>

/** The most statements on one page, and how many when nobody says. */
const PAGE = 100

function checkImplemented({ related_activities, related_agents, format, attachments }: Query): void {
  const asked = Object.entries({
    related_activities,
    related_agents,
    attachments,
    format: format !== undefined && format !== 'exact',
  }).find(([, is]) => is)
  if (asked)
    throw new Problem(501, 'xapi/not-implemented', {
      detail: `${asked[0]} is not served here.`,
      field: asked[0],
    })
}

function actorOf(agent: string | undefined): string | undefined {
  if (agent === undefined) return undefined
  try {
    return parseActorKey(JSON.parse(agent))
  } catch (error) {
    if (error instanceof StatementFault || error instanceof SyntaxError)
      throw new Problem(400, 'xapi/agent', {
        detail: error.message,
        field: 'agent',
        expected: 'an agent as JSON',
      })
    throw error
  }
}

async function getStatements(house: House, request: FastifyRequest): Promise<unknown> {
  const query = parseBody(StatementQuery, request.query)
  checkImplemented(query)
  const one = query.statementId ?? query.voidedStatementId
  if (one !== undefined) {
    const others = Object.keys(request.query as object).filter(
      (name) => name !== 'format' && name !== 'attachments',
    )
    if (others.length > 1)
      throw new Problem(400, 'xapi/query', {
        detail: 'A single statement is asked for by its id alone.',
        field: others.join(', '),
      })
    return statementById(house.db, one, query.voidedStatementId !== undefined)
  }
  const filter: StatementFilter = {
    actor: actorOf(query.agent),
    verb: query.verb,
    activity: query.activity,
    registration: query.registration,
    since: query.since,
    until: query.until,
    isAscending: query.ascending ?? false,
    limit: query.limit === 0 ? PAGE : Math.min(query.limit, PAGE),
    after: query.after,
  }
  const { statements, next } = await statementPage(house.db, filter)
  return { statements, more: next === undefined ? '' : moreLink(request, next) }
}

function moreLink(request: FastifyRequest, after: number): string {
  const parameters = new URLSearchParams(request.query as Record<string, string>)
  parameters.set('after', String(after))
  return `/xapi/statements?${parameters}`
}

async function putAll(
  house: House,
  request: FastifyRequest,
  values: readonly unknown[],
  by: { authority: string; version: string },
): Promise<string[]> {
  try {
    return await receiveStatements(house, values, by)
  } catch (error) {
    if (!(error instanceof StatementFault)) throw error
    request.log.info({ field: error.field }, 'statement refused')
    throw new Problem(400, 'xapi/statement', {
      detail: error.message,
      field: error.field,
      expected: error.expected,
    })
  }
}

const PutQuery = z.strictObject({ statementId: anyUuid })
const NewCredential = z.strictObject({ label: line(80) })
const ByName = z.strictObject({ name: z.string().max(100) })

/** Resources of xAPI that this record store does not keep. */
const NOT_KEPT = [
  '/xapi/activities/state',
  '/xapi/activities/profile',
  '/xapi/agents/profile',
  '/xapi/activities',
  '/xapi/agents',
]

/** Routes of the record: xAPI's statement resource, and the credentials for programs. */
export function xapiRoutes(app: FastifyInstance, house: House): void {
  app.get('/xapi/about', async (_, reply) => {
    reply.header(VERSION_HEADER, '2.0.0')
    return { version: XAPI_VERSIONS }
  })

  app.register(async (xapi) => {
    // Either version of the specification wants these even on errors.
    const whoAndHow = new WeakMap<FastifyRequest, { authority: string; version: string }>()
    xapi.addHook('preHandler', async (request, reply) => {
      reply.header('X-Experience-API-Consistent-Through', isoOf(house.now()))
      const version = settleVersion(request, reply)
      whoAndHow.set(request, { authority: await authorise(house, request, reply), version })
    })
    const by = (request: FastifyRequest) => whoAndHow.get(request) ?? { authority: '', version: '' }

    xapi.get('/xapi/statements', async (request, reply) => {
      const answer = await getStatements(house, request)
      const stored = (answer as { stored?: string }).stored
      if (stored) reply.header('last-modified', new Date(stored).toUTCString())
      return answer
    })
    xapi.post('/xapi/statements', async (request) => {
      if (Object.hasOwn(request.query as object, 'method'))
        throw new Problem(501, 'xapi/not-implemented', {
          detail: 'The alternate request syntax is not served here.',
          field: 'method',
        })
      const { body } = request
      return putAll(house, request, Array.isArray(body) ? body : [body], by(request))
    })
    xapi.put('/xapi/statements', async (request, reply) => {
      const { statementId } = parseBody(PutQuery, request.query)
      const body = (request.body ?? {}) as Record<string, unknown>
      if (body.id !== undefined && String(body.id).toLowerCase() !== statementId.toLowerCase())
        throw new Problem(400, 'xapi/id', { detail: 'The ids differ.', field: 'id', expected: statementId })
      await putAll(house, request, [{ ...body, id: statementId }], by(request))
      return reply.code(204).send()
    })
    for (const url of NOT_KEPT)
      xapi.route({
        method: ['GET', 'PUT', 'POST', 'DELETE'],
        url,
        handler: () => {
          throw new Problem(501, 'xapi/not-implemented', 'This record store keeps statements only.')
        },
      })
  })

  app.get('/api/lrs-credentials', async (request) => {
    requireAdministrator(request)
    const credentials = await house.db
      .selectFrom('lrsCredential')
      .select(['name', 'label', 'createdAt', 'revokedAt'])
      .orderBy('createdAt')
      .execute()
    return { credentials }
  })

  app.post('/api/lrs-credentials', async (request, reply) => {
    const { id } = requireAdministrator(request)
    const { label } = parseBody(NewCredential, request.body)
    const name = createToken().slice(0, 16)
    const secret = createToken()
    await house.db
      .insertInto('lrsCredential')
      .values({
        name,
        label,
        secretHash: hashToken(secret),
        createdBy: id,
        createdAt: isoOf(house.now()),
        revokedAt: null,
      })
      .execute()
    return reply.code(201).send({ name, secret, label })
  })

  app.delete('/api/lrs-credentials/:name', async (request, reply) => {
    requireAdministrator(request)
    const { name } = parseBody(ByName, request.params)
    const { numUpdatedRows } = await house.db
      .updateTable('lrsCredential')
      .set({ revokedAt: isoOf(house.now()) })
      .where('name', '=', name)
      .where('revokedAt', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new Problem(404, 'xapi/unknown', 'There is no such credential.')
    return reply.code(204).send()
  })
}
