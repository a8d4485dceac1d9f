import type { ContactId } from '#content/port-hazmat/contacts.ts'
import type { LogEntry, RunLog } from '#engine/log.ts'
import type { DeviceRun } from '#run/device-store.ts'
import type { Upload, UploadAnswer } from '#run/outbox.ts'

export type Role = 'guest' | 'trainee' | 'trainer' | 'administrator'

/** Somebody as the server knows them. */
export interface Person {
  readonly id: string
  readonly role: Role
  readonly name: string
  readonly classId: string | null
}

/** Somebody signed in, with the key that delivers their runs. */
export interface SignedIn {
  readonly person: Person
  readonly uploadKey: string
}

export interface OpenClass {
  readonly id: string
  readonly name: string
  readonly trainees: readonly { readonly id: string; readonly name: string }[]
}

/** The image test that a trainee is to take now. */
export interface DueTest {
  readonly time: 'before' | 'after'
  readonly scenario: string
  readonly seed: number
}

/** Numbers to call that the port has set in the stead of its scenario's, by whom they call. */
export type Contacts = Readonly<Partial<Record<ContactId, string>>>

/** The server said no: the problem document of RFC 9457. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly expectedSeq: number | undefined

  constructor(status: number, body: { type?: string; detail?: string; expectedSeq?: number }) {
    super(body.detail ?? `The server answered ${status}.`)
    this.status = status
    this.code = body.type ?? ''
    this.expectedSeq = body.expectedSeq
  }
}

/** Sends a request to our own server. Throws `ApiProblem` when it says no, a TypeError when it cannot be reached. */
export async function request<T>(
  method: string,
  path: string,
  body?: unknown,
  uploadKey?: string,
): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(uploadKey !== undefined && { authorization: `Bearer ${uploadKey}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (response.status === 204) return undefined as T
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  const answer: unknown = isJson ? await response.json() : {}
  if (!response.ok) throw new ApiProblem(response.status, answer as object)
  return answer as T
}

export const api = {
  me: () => request<{ person: Person | null; needsSetup: boolean }>('GET', '/api/me'),
  setUp: (body: { token: string; name: string; login: string; password: string }) =>
    request<SignedIn>('POST', '/api/setup', body),
  signIn: (body: { login: string; password: string }) => request<SignedIn>('POST', '/api/sign-in', body),
  signInTrainee: (body: { traineeId: string; pin: string }) =>
    request<SignedIn>('POST', '/api/trainee-sign-in', body),
  guest: () => request<SignedIn>('POST', '/api/guest', {}),
  signOut: () => request<void>('POST', '/api/sign-out'),
  /** The numbers that this port has set in the stead of a scenario's. */
  contacts: () => request<{ contacts: Contacts }>('GET', '/api/contacts'),
  openClasses: () => request<{ classes: OpenClass[] }>('GET', '/api/classes/open'),
  startPairing: () =>
    request<{ deviceCode: string; userCode: string; expiresAt: string; intervalS: number }>(
      'POST',
      '/api/pairings',
      {},
    ),
  pollPairing: (deviceCode: string) =>
    request<SignedIn | { status: 'pending'; intervalS: number }>('POST', '/api/pairings/poll', {
      deviceCode,
    }),
  dueTest: (uploadKey: string) =>
    request<{ due: DueTest | null }>('GET', '/api/image-tests/due', undefined, uploadKey),
  /** Lists the newest runs of somebody in a scenario. */
  runsOf: (person: string, scenario: string) =>
    request<{
      runs: { id: string; startedAt: string; hasEnded: boolean; result: string }[]
    }>('GET', `/api/runs?${new URLSearchParams({ person, scenario, limit: '50' })}`),
  runLog: (id: string) => request<RunLog>('GET', `/api/runs/${id}/log`),
}

/** Answers that say "not now": the same request may succeed later. */
const LATER = new Set([401, 429, 503])

async function answerOf(send: () => Promise<{ nextSeq: number }>): Promise<UploadAnswer> {
  try {
    const { nextSeq } = await send()
    return { nextSeq }
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    // The server keeps what it has and says from where to go on.
    if (error.status === 409 && error.expectedSeq !== undefined) return { nextSeq: error.expectedSeq }
    const isOtherAccount = error.code.endsWith('runs/other-account')
    if (LATER.has(error.status) || error.status >= 500 || isOtherAccount) return { later: error.message }
    return { refused: error.message }
  }
}

/** The outbox's way to our server. */
export const upload: Upload = {
  createRun: ({ id, header, account, uploadKey, modality, startedAt }: DeviceRun) =>
    answerOf(() =>
      request(
        'POST',
        '/api/runs',
        { id, header, account, modality, startedAt, deviceNow: new Date().toISOString() },
        uploadKey,
      ),
    ),
  appendEntries: (run, entries, uploadKey) =>
    answerOf(() =>
      request<{ nextSeq: number }>(
        'POST',
        `/api/runs/${run}/entries`,
        { entries } satisfies {
          entries: readonly LogEntry[]
        },
        uploadKey,
      ),
    ),
}
