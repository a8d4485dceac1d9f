import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Scenario } from '#scenario/scenario.ts'
import { canonical } from './canonical.ts'
import { initialState, take } from './decide.ts'
import type { RunEvent } from './event.ts'
import { evolve } from './evolve.ts'
import type { Intent } from './intent.ts'
import type { RunState, Setup } from './state.ts'

/** What a log begins with: the run's setup and the scenario that it was played by. Holds no clock and no name. */
export interface LogHeader extends Setup {
  readonly scenario: string
  /** SHA-256 of the scenario's canonical form, as hex. */
  readonly digest: string
  /** Present on a run that was begun anew, in practice: its first `seq` entries are those of that run. */
  readonly redoOf?: { readonly run: string; readonly seq: number }
}

/** One accepted intent with the events that followed. `seq` counts from 0; `hash` chains over all before it. */
export interface LogEntry {
  readonly seq: number
  readonly intent: Intent
  readonly events: readonly RunEvent[]
  readonly hash: string
}

/** A whole run: header and entries. The one truth that everything else is a fold of. */
export interface RunLog {
  readonly header: LogHeader
  readonly entries: readonly LogEntry[]
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

const digests = new WeakMap<Scenario, string>()

/** Computes a scenario's digest: the SHA-256 of its canonical form, as hex. */
export function digestOf(scenario: Scenario): string {
  const known = digests.get(scenario)
  if (known) return known
  const digest = hashOf(canonical(scenario))
  digests.set(scenario, digest)
  return digest
}

/** Creates the header of a run's log. */
export function createHeader(scenario: Scenario, setup: Setup): LogHeader {
  const { seed, mode, overlay } = setup
  return { scenario: scenario.id, digest: digestOf(scenario), seed, mode, overlay }
}

/** Returns the hash that the first entry chains to. */
export function genesisHash(header: LogHeader): string {
  return hashOf(canonical(header))
}

/** Computes the hash of an entry from the one before it. */
function chainHash(previous: string, entry: Omit<LogEntry, 'hash'>): string {
  const { seq, intent, events } = entry
  return hashOf(previous + canonical({ seq, intent, events }))
}

/** Makes the next entry of a log: `previous` is the hash of the last entry, or the genesis hash. */
export function createEntry(
  previous: string,
  seq: number,
  intent: Intent,
  events: readonly RunEvent[],
): LogEntry {
  return { seq, intent, events, hash: chainHash(previous, { seq, intent, events }) }
}

/** Folds a log into the state of its run. */
export function replay(scenario: Scenario, log: RunLog): RunState {
  let state = initialState(scenario, log.header)
  for (const { events } of log.entries) for (const event of events) state = evolve(state, event)
  return state
}

/** What makes a log unsound: where, and how. */
export interface Unsoundness {
  readonly kind: 'scenario' | 'gap' | 'hash' | 'impossible'
  /** The entry's sequence number; −1 for the header. */
  readonly seq: number
  readonly expected: string
  readonly found: string
}

/** A place in a sound log from which more entries can be judged. */
export interface Checkpoint {
  readonly state: RunState
  readonly nextSeq: number
  readonly hash: string
}

/** Returns the checkpoint before a log's first entry. */
export function startCheckpoint(scenario: Scenario, header: LogHeader): Checkpoint {
  return { state: initialState(scenario, header), nextSeq: 0, hash: genesisHash(header) }
}

/**
 * Judges the next entry of a log by playing its intent again: the sequence number, the hash, and that the engine
 * decides just these events. Returns the checkpoint after it, or what is unsound.
 */
export function checkEntry(
  scenario: Scenario,
  at: Checkpoint,
  entry: LogEntry,
): { checkpoint: Checkpoint } | { unsound: Unsoundness } {
  const { seq, intent, events, hash } = entry
  const unsound = (kind: Unsoundness['kind'], expected: string, found: string) => ({
    unsound: { kind, seq, expected, found },
  })
  if (seq !== at.nextSeq) return unsound('gap', String(at.nextSeq), String(seq))
  const chained = chainHash(at.hash, entry)
  if (hash !== chained) return unsound('hash', chained, hash)
  const taken = take(scenario, at.state, intent)
  if ('refused' in taken) return unsound('impossible', `not ${intent.type}`, taken.refused.code)
  const decided = canonical(taken.events)
  if (decided !== canonical(events)) return unsound('impossible', decided, canonical(events))
  return { checkpoint: { state: taken.state, nextSeq: seq + 1, hash } }
}

/** Judges a whole log. Returns its end, or the first thing that is unsound with the state up to there. */
export function checkLog(scenario: Scenario, log: RunLog): { checkpoint: Checkpoint; unsound?: Unsoundness } {
  let checkpoint = startCheckpoint(scenario, log.header)
  const digest = digestOf(scenario)
  if (log.header.digest !== digest)
    return {
      checkpoint,
      unsound: { kind: 'scenario', seq: -1, expected: digest, found: log.header.digest },
    }
  for (const entry of log.entries) {
    const judged = checkEntry(scenario, checkpoint, entry)
    if ('unsound' in judged) return { checkpoint, unsound: judged.unsound }
    checkpoint = judged.checkpoint
  }
  return { checkpoint }
}
