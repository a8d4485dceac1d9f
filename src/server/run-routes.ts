import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { LogEntry } from '#engine/log.ts'
import { parseBody, uuid } from './body.ts'
import type { House } from './house.ts'
import { Problem } from './problem.ts'
import { NewEntries, NewRun, type NewRunBody } from './run-body.ts'
import type { Runs } from './runs.ts'
import { isStaff, type Person, recognise, requirePerson, requireStaff } from './sign-in.ts'

/** A body larger than this is refused, in bytes. */
export const BODY_LIMIT = 1_048_576

/** Between two signs of life on a stream, in ms. Proxies drop a connection that is silent for a minute. */
const HEARTBEAT_MS = 15_000

const ById = z.strictObject({ id: uuid })
const flag = z.enum(['true', 'false']).transform((text) => text === 'true')
const RunQuery = z.strictObject({
  person: uuid.optional(),
  class: uuid.optional(),
  scenario: z.string().max(100).optional(),
  result: z.enum(['running', 'passed', 'failed', 'unsound']).optional(),
  guest: flag.optional(),
  simulated: flag.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  before: z.string().max(100).optional(),
})

function requireUploader(request: FastifyRequest): Person {
  if (!request.uploader) throw new Problem(401, 'sign-in/none', 'Sign in first.')
  return request.uploader
}

/** Routes about runs: devices bring them, trainers see all of them, trainees their own. */
export function runRoutes(app: FastifyInstance, house: House, runs: Runs): void {
  app.post('/api/runs', async (request, reply) => {
    const by = requireUploader(request)
    const body = parseBody(NewRun, request.body) as NewRunBody
    if (body.simulated && !isStaff(by))
      throw new Problem(403, 'runs/simulated', {
        detail: 'Only trainers mark a run as simulated.',
        field: 'simulated',
      })
    const { isNew, ...accepted } = await runs.create(by, body)
    return reply.code(isNew ? 201 : 200).send({ id: body.id, ...accepted })
  })

  app.post('/api/runs/:id/entries', async (request) => {
    const by = requireUploader(request)
    const { id } = parseBody(ById, request.params)
    const { entries } = parseBody(NewEntries, request.body)
    // What the events and intents hold beyond a type and a time is judged by the engine.
    return runs.append(by, id, entries as unknown as LogEntry[])
  })

  app.get('/api/runs', async (request) => {
    const by = requirePerson(request)
    const filter = parseBody(RunQuery, request.query)
    return runs.list(isStaff(by) ? filter : { ...filter, person: by.id })
  })

  app.get('/api/runs/stream', async (request, reply) => {
    requireStaff(request)
    streamRuns(house, runs, request, reply)
  })

  app.get('/api/runs/:id', async (request) => readable(request, await runs.detail(runId(request))))

  app.get('/api/runs/:id/log', async (request) => {
    readable(request, await runs.detail(runId(request)))
    return runs.log(runId(request))
  })
}

function runId(request: FastifyRequest): string {
  requirePerson(request)
  return parseBody(ById, request.params).id
}

/** Lets trainers see every run, others their own; to them, any other run answers as if it did not exist or did. */
function readable<Run extends { person: { id: string } }>(
  request: FastifyRequest,
  run: Run | undefined,
): Run {
  const by = requirePerson(request)
  if (isStaff(by) && !run) throw new Problem(404, 'runs/unknown', 'There is no such run.')
  if (!run || !(isStaff(by) || run.person.id === by.id))
    throw new Problem(403, 'runs/not-yours', 'This is not a run of yours.')
  return run
}

/** Sends every run that is created or changed as a server-sent event `run`, until either side hangs up. */
function streamRuns(house: House, runs: Runs, request: FastifyRequest, reply: FastifyReply): void {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  raw.write('retry: 2000\n\n')

  // A run that changes quickly is read once for all changes since the last read.
  const due = new Set<string>()
  let isReading = false
  const send = async (id: string): Promise<void> => {
    due.add(id)
    if (isReading) return
    isReading = true
    try {
      for (let [next] = due; next !== undefined; [next] = due) {
        due.delete(next)
        const { score: _, ...summary } = (await runs.detail(next)) ?? { score: null }
        raw.write(`event: run\ndata: ${JSON.stringify(summary)}\n\n`)
      }
    } catch (error) {
      request.log.warn(error)
      close()
    } finally {
      isReading = false
    }
  }
  const listen = (id: string): void => void send(id)
  const heartbeat = setInterval(async () => {
    // Who has signed out meanwhile no longer watches.
    await recognise(house, request).catch(() => undefined)
    if (request.person && isStaff(request.person)) raw.write(': alive\n\n')
    else close()
  }, HEARTBEAT_MS)
  const close = (): void => {
    clearInterval(heartbeat)
    runs.changes.off('changed', listen)
    runs.changes.off('closing', close)
    raw.end()
  }
  runs.changes.on('changed', listen)
  runs.changes.on('closing', close)
  raw.on('close', close)
}
