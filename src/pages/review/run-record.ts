import type { LogEntry, LogHeader, RunLog, Unsoundness } from '#engine/log.ts'
import type { Certification } from '#folds/certification.ts'
import type { Score } from '#folds/score.ts'
import type { CertificationRule } from '#scenario/scenario.ts'
import { type Person, request } from '../api.ts'

export const RESULTS = ['running', 'passed', 'failed', 'unsound'] as const
export type Result = (typeof RESULTS)[number]

/** A run as the server lists it. */
export interface RunRecord {
  readonly id: string
  readonly person: Person & { readonly className: string | null }
  readonly scenario: string
  readonly mode: string
  readonly seed: number
  readonly modality: 'vr-controllers' | 'vr-hands' | 'desktop'
  readonly isGuest: boolean
  readonly isSimulated: boolean
  /** When it began, by the server's clock. */
  readonly startedAt: string
  readonly deviceStartedAt: string
  /** How far the device's clock was behind the server's, in ms. */
  readonly skewMs: number
  readonly createdAt: string
  readonly updatedAt: string
  /** How many entries of its log have come. */
  readonly nextSeq: number
  /** Run time of the newest entry. */
  readonly atMs: number
  readonly hasEnded: boolean
  readonly result: Result
  readonly percent: number | null
  readonly criticalCount: number | null
  readonly unsound: Unsoundness | null
  /** The first entry for which a device later sent something else. */
  readonly conflictSeq: number | null
}

/** A run with the server's score of it, once it has ended soundly. */
export interface ScoredRecord extends RunRecord {
  readonly score: Score | null
}

/** How far somebody has come in a scenario that certifies. */
export interface PersonCertification extends Certification {
  readonly scenario: string
  readonly rule: CertificationRule
}

/** Which runs to show. */
export interface RunFilter {
  readonly person?: string
  readonly class?: string
  readonly scenario?: string
  readonly result?: Result
  readonly hasGuests: boolean
  readonly hasSimulated: boolean
}

const PAGE_SIZE = 50

function queryOf({ hasGuests, hasSimulated, ...rest }: RunFilter, before?: string): URLSearchParams {
  const query = new URLSearchParams({ limit: String(PAGE_SIZE) })
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, value)
  // The server leaves out by a flag; to leave nothing out is to say nothing.
  if (!hasGuests) query.set('guest', 'false')
  if (!hasSimulated) query.set('simulated', 'false')
  if (before) query.set('before', before)
  return query
}

export const runsApi = {
  list: (filter: RunFilter, before?: string) =>
    request<{ runs: RunRecord[]; next?: string }>('GET', `/api/runs?${queryOf(filter, before)}`),
  mine: () => request<{ runs: RunRecord[]; next?: string }>('GET', '/api/runs?limit=200'),
  run: (id: string) => request<ScoredRecord>('GET', `/api/runs/${id}`),
  /** One's own where no person is named. */
  certifications: (person?: string) =>
    request<{ certifications: PersonCertification[] }>(
      'GET',
      `/api/certifications${person === undefined ? '' : `?${new URLSearchParams({ person })}`}`,
    ),
  log: (id: string) => request<RunLog>('GET', `/api/runs/${id}/log`),
}

/** Tells whether a run is among those that a filter shows. */
export function isShown(run: RunRecord, filter: RunFilter): boolean {
  return (
    (!filter.person || run.person.id === filter.person) &&
    (!filter.class || run.person.classId === filter.class) &&
    (!filter.scenario || run.scenario === filter.scenario) &&
    (!filter.result || run.result === filter.result) &&
    (filter.hasGuests || !run.isGuest) &&
    (filter.hasSimulated || !run.isSimulated)
  )
}

/** Puts a run that has come or changed into a list, newest first; takes it out where the filter no longer shows it. */
export function withRun(runs: readonly RunRecord[], run: RunRecord, filter: RunFilter): RunRecord[] {
  const others = runs.filter(({ id }) => id !== run.id)
  if (!isShown(run, filter)) return others
  return [...others, run].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id))
}

/** Writes a log as JSON lines: the header, then an entry a line; as `npm run score` reads it. */
export function logFileText({ header, entries }: RunLog): string {
  return [header, ...entries].map((line: LogHeader | LogEntry) => `${JSON.stringify(line)}\n`).join('')
}
