import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { parseStatement } from '#lms/parse-statement.ts'
import { runStatements } from '#lms/statements.ts'
import { checkShape } from './body.ts'
import { certificationRoutes } from './certification-routes.ts'
import type { Clock } from './clock.ts'
import { contactRoutes } from './contact-routes.ts'
import { openDatabase } from './database.ts'
import type { House } from './house.ts'
import { imageTestRoutes } from './image-test-routes.ts'
import { ImageTests } from './image-tests.ts'
import { pairingRoutes } from './pairing-routes.ts'
import { peopleRoutes } from './people-routes.ts'
import { PROBLEM_TYPE, type Problem, problemDocument, toProblem } from './problem.ts'
import { addStatements, authorityOf } from './records.ts'
import { BODY_LIMIT, runRoutes } from './run-routes.ts'
import { type RecordRun, Runs } from './runs.ts'
import type { ServedScenario } from './served-scenarios.ts'
import { checkOrigin, recognise } from './sign-in.ts'
import { createSetupToken, signInRoutes } from './sign-in-routes.ts'
import { notFound, SECURITY_HEADERS, staticRoutes } from './static-routes.ts'
import { xapiRoutes } from './xapi-routes.ts'

export interface ServerOptions {
  /** Where the database lies; made when it is missing. */
  readonly dataDir: string
  /** The built app; without it only the interfaces are served. */
  readonly distDir?: string
  readonly scenarios: readonly ServedScenario[]
  readonly now?: Clock
  /** Key and certificate, PEM, to serve https. */
  readonly https?: { readonly key: string; readonly cert: string }
  /** Believes the headers of a proxy that stands before the server. */
  readonly isBehindProxy?: boolean
  /** Writes what happens to standard output, as JSON lines. */
  readonly isLogging?: boolean
}

declare module 'fastify' {
  interface FastifyInstance {
    /** The token of the one-time link that makes the first administrator, while there is none. */
    setupToken: string | undefined
    house: House
  }
}

/**
 * Writes every run that counts to the record. Guests are nobody there; a run that was redone from a point of
 * another one is practice of a part, and no attempt of its own.
 */
function createRecorder(house: House, scenarios: readonly ServedScenario[]): RecordRun {
  return async (trx, { run, log, score }) => {
    const served = scenarios.find(({ scenario }) => scenario.id === run.scenario)
    if (!served || run.isGuest || log.header.redoOf) return
    const statements = runStatements(served.scenario, served.text, log, score, {
      run: run.id,
      person: run.personId,
      startedAt: run.startedAt,
      modality: run.modality,
      isSimulated: run.isSimulated === 1,
    })
    await addStatements(trx, statements.map(parseStatement), {
      authority: authorityOf('server'),
      storedMs: house.now(),
      version: '1.0.3',
    })
  }
}

/** Opens a data directory and what keeps runs in it. `house.db.destroy()` closes it. */
export function openHouse(
  dataDir: string,
  scenarios: readonly ServedScenario[],
  now: Clock,
): { house: House; runs: Runs } {
  const house: House = { db: openDatabase(dataDir, now), now }
  const all = scenarios.map(({ scenario }) => scenario)
  return { house, runs: new Runs(house, all, createRecorder(house, scenarios)) }
}

/** Creates the server over a data directory. It listens when told to; `close` ends it cleanly. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const {
    dataDir,
    distDir,
    scenarios,
    now = Date.now,
    https,
    isBehindProxy = false,
    isLogging = false,
  } = options
  const { house, runs } = openHouse(dataDir, scenarios, now)
  const { db } = house
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: isBehindProxy,
    logger: isLogging && { level: 'warn' },
    // Streams stay open for hours; everything else is quick.
    forceCloseConnections: true,
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    ...(https && { https }),
  }) as unknown as FastifyInstance
  app.removeContentTypeParser('text/plain')
  app.decorate('setupToken', await createSetupToken(house))
  app.decorate('house', house)
  app.decorateRequest('person', null)
  app.decorateRequest('uploader', null)

  const answer = (problem: Problem, reply: FastifyReply) => {
    const { retryAfterS } = problem.detail
    if (retryAfterS !== undefined) reply.header('retry-after', retryAfterS)
    return reply.code(problem.status).type(PROBLEM_TYPE).send(problemDocument(problem))
  }
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error)
    if (problem.status >= 500) request.log.error(error)
    return answer(problem, reply)
  })
  await app.register(cookie)
  await app.register(rateLimit, { global: false })
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS)
    if (!/^\/(?:api|xapi)\//.test(request.url)) return
    reply.header('cache-control', 'no-store')
    checkOrigin(request)
    await recognise(house, request)
  })
  app.addHook('preValidation', async (request) => checkShape(request.body))
  app.addHook('preClose', async () => {
    runs.changes.emit('closing')
  })
  app.addHook('onClose', () => db.destroy())

  app.get('/api/health', async () => {
    await db.selectFrom('person').select('id').limit(1).execute()
    return { status: 'ok', scenarios: scenarios.map(({ scenario: { id, version } }) => ({ id, version })) }
  })
  signInRoutes(app, house)
  peopleRoutes(app, house)
  pairingRoutes(app, house)
  runRoutes(app, house, runs)
  imageTestRoutes(
    app,
    house,
    new ImageTests(
      house,
      runs,
      scenarios.map(({ scenario }) => scenario),
    ),
  )
  certificationRoutes(
    app,
    house,
    scenarios.map(({ scenario }) => scenario),
  )
  contactRoutes(app, house)
  xapiRoutes(app, house)
  if (distDir !== undefined) staticRoutes(app, distDir)
  else
    app.setNotFoundHandler(() => {
      throw notFound()
    })
  return app
}
