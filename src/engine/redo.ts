import { createEntry, genesisHash, type LogEntry, type LogHeader, type RunLog } from './log.ts'

/**
 * Begins a log anew from a point of another one: the same first `seq` entries, under a header that names the run
 * `of` which they were played in. It is a whole log of its own, its hashes chained to its own header. Practice
 * only; throws where the run is of another mode or has no such point.
 */
export function redoLog(log: RunLog, of: string, seq: number): RunLog {
  const { mode } = log.header
  if (mode !== 'practice') throw new RangeError(`run ${of}: redo is for practice, not for ${mode}`)
  if (!Number.isSafeInteger(seq) || seq < 1 || seq > log.entries.length)
    throw new RangeError(`run ${of}: no point ${seq} to redo from; it has ${log.entries.length} entries`)
  const header: LogHeader = { ...log.header, redoOf: { run: of, seq } }
  const entries: LogEntry[] = []
  let hash = genesisHash(header)
  for (const { intent, events } of log.entries.slice(0, seq)) {
    const entry = createEntry(hash, entries.length, intent, events)
    entries.push(entry)
    hash = entry.hash
  }
  return { header, entries }
}

/** Returns the run time, in ms, at which a redone log went on from its parent; undefined of any other log. */
export function redoneFromMs({ header, entries }: RunLog): number | undefined {
  return header.redoOf && entries[header.redoOf.seq - 1]?.intent.atMs
}
