import type { LogEntry, LogHeader, RunLog } from '#engine/log.ts'

/** Writes a log as JSON lines: the header, then an entry a line. */
export function writeLogFile(log: RunLog): string {
  return [log.header, ...log.entries].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** Reads a log from JSON lines. Throws naming the line that does not hold what it should. */
export function readLogFile(text: string, name: string): RunLog {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const parsed = lines.map((line, index) => {
    try {
      return JSON.parse(line) as unknown
    } catch {
      throw new Error(`${name}, line ${index + 1}: not JSON; expected a log's header or entry`)
    }
  })
  const [header, ...entries] = parsed
  if (!isHeader(header))
    throw new Error(`${name}, line 1: expected a log's header with scenario, digest, seed, mode and overlay`)
  entries.forEach((entry, index) => {
    if (!isEntry(entry))
      throw new Error(`${name}, line ${index + 2}: expected an entry with seq, intent, events and hash`)
  })
  return { header, entries: entries as LogEntry[] }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isHeader(value: unknown): value is LogHeader {
  return (
    isRecord(value) &&
    typeof value.scenario === 'string' &&
    typeof value.digest === 'string' &&
    Number.isSafeInteger(value.seed) &&
    typeof value.mode === 'string' &&
    isRecord(value.overlay)
  )
}

function isEntry(value: unknown): value is LogEntry {
  return (
    isRecord(value) &&
    Number.isSafeInteger(value.seq) &&
    isRecord(value.intent) &&
    typeof value.intent.type === 'string' &&
    Number.isSafeInteger(value.intent.atMs) &&
    Array.isArray(value.events) &&
    typeof value.hash === 'string'
  )
}
