import { createRandom, type Random } from '#scenario/random.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { decide, dueAtMs, hasFact } from './decide.ts'
import { evolve } from './evolve.ts'
import type { Intent, IntentBody } from './intent.ts'
import { createEntry, createHeader, genesisHash, type LogEntry, type RunLog } from './log.ts'
import { knownIntents } from './options.ts'
import { initialState, parcelOf, type RunState, type Setup } from './state.ts'

/** A trainee that plays by itself: what it tries next in a state; undefined when it waits for the world. */
export type Bot = (scenario: Scenario, state: RunState, random: Random) => IntentBody | undefined

export const BOTS = ['model', 'hasty', 'random'] as const
export type BotName = (typeof BOTS)[number]

/** Time between two acts of a bot, in ms. */
const ACT_MS = 800

/** A bot that has tried so often will not finish. */
const MOST_ACTS = 800

/** Plays by the procedure, with the case's truth before its eyes: what a perfect officer does. */
function model(scenario: Scenario, state: RunState): IntentBody | undefined {
  const imaged = state.parcels.find(({ phase }) => phase === 'imaged')
  const fed = state.parcels.find(({ phase }) => phase === 'fed' || phase === 'scanning')
  if (fed && state.openRecord !== fed.id) return { type: 'OpenRecord', parcel: fed.id }
  if (imaged) return modelAtImage(state, imaged.id)
  const isBeltDone = state.parcels.every(
    ({ phase }) => phase !== 'waiting' && phase !== 'fed' && phase !== 'scanning',
  )
  if (!isBeltDone) return state.belt.isMoving ? undefined : { type: 'StartBelt' }
  return modelAtTable(scenario, state)
}

function modelAtImage(state: RunState, id: string): IntentBody {
  const parcel = parcelOf(state, id)
  if (!hasFact(state, 'recordOpened', id)) return { type: 'OpenRecord', parcel: id }
  if (parcel.isUnpenetrated && !hasFact(state, 'highPenetration', id))
    return { type: 'PressImageKey', key: 'highPenetration' }
  if (!parcel.finding) return { type: 'ReleaseParcel', parcel: id }
  if (!state.verdicts[id]?.mark) return { type: 'MarkRegion', parcel: id, region: parcel.finding.region }
  if (parcel.finding.isCritical && !hasFact(state, 'beltStopped', id)) return { type: 'StopBelt' }
  return { type: 'HoldParcel', parcel: id, reason: parcel.finding.reasons[0] ?? parcel.finding.category }
}

function modelAtTable(scenario: Scenario, state: RunState): IntentBody | undefined {
  const isOnTheWay = state.parcels.some(({ phase }) => phase === 'held' || phase === 'diverted')
  if (isOnTheWay && !state.belt.isMoving && state.parcels.some(({ phase }) => phase === 'held'))
    return { type: 'StartBelt' }
  const held = state.parcels.find(({ phase }) => phase === 'table' || phase === 'opened')
  if (!held) return isOnTheWay ? undefined : { type: 'EndRun' }
  if (state.place !== 'table') return { type: 'GoTo', place: 'table' }
  const act = scenario.acts.find(({ fact }) => !hasFact(state, fact))
  if (act) return state.act ? undefined : { type: 'Perform', act: act.id }
  if (held.phase === 'table') return { type: 'OpenParcel', parcel: held.id }
  return {
    type: 'RecordFinding',
    parcel: held.id,
    disposition: parcelOf(state, held.id).finding?.disposition ?? 'release',
  }
}

/** Wants to be done: reads no record, presses no key, releases whatever shows no black, opens nothing. */
function hasty(_scenario: Scenario, state: RunState): IntentBody | undefined {
  const imaged = state.parcels.find(({ phase }) => phase === 'imaged')
  if (imaged) {
    if (!parcelOf(state, imaged.id).isUnpenetrated) return { type: 'ReleaseParcel', parcel: imaged.id }
    if (state.verdicts[imaged.id]?.mark)
      return { type: 'HoldParcel', parcel: imaged.id, reason: 'unpenetrated' }
    return { type: 'MarkRegion', parcel: imaged.id, region: { x: 0, y: 0, width: 200, height: 200 } }
  }
  if (state.parcels.some(({ phase }) => phase === 'waiting' || phase === 'fed' || phase === 'scanning'))
    return state.belt.isMoving ? undefined : { type: 'StartBelt' }
  return { type: 'EndRun' }
}

/** Tries anything at all, possible or not, and ends the shift by a rare whim. */
function random(scenario: Scenario, state: RunState, chance: Random): IntentBody | undefined {
  if (chance.chance(0.3)) return undefined
  const tried = chance.pick(knownIntents(scenario, state))
  return tried.type === 'EndRun' && !chance.chance(0.2) ? undefined : tried
}

/** The bots by name. */
export const bots: Readonly<Record<BotName, Bot>> = { model, hasty, random }

/** Plays a whole run by a bot and returns its log. The bot's own chance is seeded by the setup too. */
export function playRun(scenario: Scenario, setup: Setup, name: BotName): RunLog {
  const bot = bots[name]
  const chance = createRandom(setup.seed ^ 0x5bd1e995)
  const header = createHeader(scenario, setup)
  const entries: LogEntry[] = []
  let state = initialState(scenario, setup)
  let hash = genesisHash(header)
  const take = (intent: Intent): boolean => {
    const decision = decide(scenario, state, intent)
    if ('refused' in decision) return false
    if (decision.events.length === 0) return true
    const entry = createEntry(hash, entries.length, intent, decision.events)
    entries.push(entry)
    hash = entry.hash
    state = decision.events.reduce(evolve, state)
    return true
  }
  take({ type: 'BeginRun', atMs: 0 })
  let nowMs = 0
  for (let acts = 0; acts < MOST_ACTS && state.phase !== 'ended'; acts++) {
    const due = dueAtMs(scenario, state)
    const wanted = state.phase === 'paused' ? ({ type: 'ResumeRun' } as const) : bot(scenario, state, chance)
    if (wanted) {
      const atMs = state.phase === 'paused' ? state.atMs : Math.max(nowMs, state.atMs) + ACT_MS
      // The world goes first where it is due before the bot's hand is there; then the bot looks again.
      if (due !== undefined && due <= atMs && state.phase === 'running') {
        take({ type: 'Elapse', atMs: due })
        nowMs = Math.max(nowMs, due)
        continue
      }
      nowMs = atMs
      take({ ...wanted, atMs } as Intent)
    } else if (due !== undefined) {
      nowMs = Math.max(nowMs, due)
      take({ type: 'Elapse', atMs: nowMs })
    } else nowMs += ACT_MS
  }
  if (state.phase !== 'ended') take({ type: 'EndRun', atMs: Math.max(nowMs, state.atMs) })
  return { header, entries }
}
