import type { FastifyError } from 'fastify'
import { ZodError } from 'zod'

/** What a problem says besides its status: the field at fault, what was expected there, how to go on. */
export interface ProblemDetail {
  readonly detail: string
  readonly field?: string
  readonly expected?: string
  /** The sequence number that a run's log goes on with. */
  readonly expectedSeq?: number
  /** Seconds after which the same request may succeed. */
  readonly retryAfterS?: number
}

/** A refusal of a request, as RFC 9457 writes it. Codes read `area/reason`. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly detail: ProblemDetail

  constructor(status: number, code: string, detail: ProblemDetail | string) {
    super(code)
    this.status = status
    this.code = code
    this.detail = typeof detail === 'string' ? { detail } : detail
  }
}

/** The media type of a problem document. */
export const PROBLEM_TYPE = 'application/problem+json'

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition failed',
  413: 'Too large',
  415: 'Wrong content type',
  429: 'Too many requests',
  500: 'Our mistake',
  501: 'Not implemented',
  503: 'Not now',
}

/** Writes a problem as the document that is sent. */
export function problemDocument({ status, code, detail }: Problem): Record<string, unknown> {
  const { retryAfterS: _, ...said } = detail
  return { type: `urn:kouan:problem:${code}`, title: TITLES[status] ?? 'Refused', status, ...said }
}

/** SQLite's result codes for a store that cannot take anything just now: nothing was written, a retry may succeed. */
const STORE_IS_BUSY = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|NOMEM|READONLY|CANTOPEN|PROTOCOL)/

const RETRY_AFTER_S = 5

function ofZod(error: ZodError): Problem {
  const issue = error.issues[0]
  const field = issue?.path.map(String).join('.') ?? ''
  return new Problem(400, 'body/invalid', {
    detail: `${error.issues.length} field(s) are not as expected.`,
    field: field || (issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : '(body)'),
    expected: issue?.message ?? 'something else',
  })
}

/** Maps whatever was thrown to the problem that is answered. The one place where errors become status codes. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof ZodError) return ofZod(error)
  const { code = '', statusCode, message } = error as Partial<FastifyError>
  if (STORE_IS_BUSY.test(code))
    return new Problem(503, 'store/busy', {
      detail: 'The store cannot take this now. Nothing was lost; send it again.',
      retryAfterS: RETRY_AFTER_S,
    })
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new Problem(413, 'body/too-large', { detail: 'The body is too large.', expected: 'at most 1 MB' })
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new Problem(415, 'body/content-type', {
      detail: 'The content type is not understood.',
      field: 'content-type',
      expected: 'application/json',
    })
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new Problem(statusCode, statusCode === 400 ? 'body/malformed' : 'request/refused', {
      detail: message ?? 'The request cannot be read.',
    })
  return new Problem(500, 'server/fault', 'Something went wrong here. It has been written down.')
}
