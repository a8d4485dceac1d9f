import { holds } from '#scenario/condition.ts'
import { createRandom, type Random } from '#scenario/random.ts'
import type { Control, Deed, Scenario } from '#scenario/scenario.ts'
import { subjectsOfAct } from './act.ts'
import { CONSOLE, dueAtMs, isProjecting, TABLE, take } from './decide.ts'
import { actToDo, type OpenStep, placeToGo, stepsInTurn } from './deed.ts'
import type { RunEvent } from './event.ts'
import type { ImageKey, Intent, IntentBody } from './intent.ts'
import { createEntry, createHeader, genesisHash, type LogEntry, type RunLog } from './log.ts'
import { isPossible, knownControls, waysToDo } from './options.ts'
import { hasFact, initialState, parcelOf, type RunState, type Setup, worldOf } from './state.ts'

/** A trainee that plays by itself: what it tries next in a state; undefined when it waits for the world. */
export type Bot = (scenario: Scenario, state: RunState, random: Random) => IntentBody | undefined

export const BOTS = ['model', 'hasty', 'random'] as const
export type BotName = (typeof BOTS)[number]

/** Time between two acts of a bot, in ms. */
const ACT_MS = 800

/** A bot that has tried so often will not finish. */
const MOST_ACTS = 3000

/** Plays by the procedure, with the case's truth before its eyes: what a perfect officer does. */
function model(scenario: Scenario, state: RunState): IntentBody | undefined {
  if (state.act) return undefined
  const imaged = state.parcels.find(({ phase }) => phase === 'imaged')
  // What came with the late bag is not for the image desk to decide.
  if (imaged && !hasFact(state, 'late', imaged.id)) return atConsole(state, modelAtImage(state, imaged.id))
  const fed = state.parcels.find(({ phase }) => phase === 'fed' || phase === 'scanning')
  if (fed && state.belt.isMoving && state.openRecord !== fed.id && !hasFact(state, 'powder', fed.id))
    return atConsole(state, { type: 'OpenRecord', parcel: fed.id })
  for (const open of stepsInTurn(scenario, state)) {
    const next = nextDeed(scenario, state, open)
    if (next) return next
  }
  return undefined
}

/** Goes to the console first, where it is not there yet. */
function atConsole(state: RunState, wanted: IntentBody): IntentBody {
  return state.place === CONSOLE ? wanted : { type: 'GoTo', place: CONSOLE }
}

function modelAtImage(state: RunState, id: string): IntentBody {
  const parcel = parcelOf(state, id)
  if (state.openRecord !== id && !state.exercise) return { type: 'OpenRecord', parcel: id }
  if (isProjecting(state, id)) return { type: 'SignalThreat', parcel: id }
  const pressed = (key: ImageKey): boolean => hasFact(state, key, id)
  if (parcel.isUnpenetrated && !pressed('highPenetration'))
    return { type: 'PressImageKey', key: 'highPenetration' }
  if ((parcel.isUnpenetrated || hasFact(state, 'organicOverMetal', id)) && !pressed('secondView'))
    return { type: 'PressImageKey', key: 'secondView' }
  if (!parcel.finding) return { type: 'ReleaseParcel', parcel: id }
  if (!state.verdicts[id]?.mark) return { type: 'MarkRegion', parcel: id, region: parcel.finding.region }
  if (parcel.finding.isCritical && !hasFact(state, 'beltStopped', id)) return { type: 'StopBelt' }
  return { type: 'HoldParcel', parcel: id, reason: parcel.finding.reasons[0] ?? parcel.finding.category }
}

/** Returns the next thing to do for a step, the way to it included; undefined where the world has to move first. */
function nextDeed(scenario: Scenario, state: RunState, open: OpenStep): IntentBody | undefined {
  const { step, subject } = open
  for (const deed of step.by ?? []) {
    const wanted =
      'goTo' in deed
        ? goTo(placeToGo(state, deed.goTo, subject))
        : 'control' in deed
          ? wantedControl(state, deed.control, subject)
          : wantedAct(scenario, state, open, deed)
    if (wanted && isPossible(scenario, state, wanted)) return wanted
  }
  return undefined
}

function goTo(place: string | undefined): IntentBody | undefined {
  return place === undefined ? undefined : { type: 'GoTo', place }
}

function wantedControl(state: RunState, control: Control, subject?: string): IntentBody | undefined {
  switch (control) {
    case 'PressEmergencyStop':
    case 'EndRun':
      return { type: control }
    case 'OpenRecord':
      return subject === undefined ? undefined : atConsole(state, { type: control, parcel: subject })
    case 'TakeUpParcel':
      if (subject === undefined) return undefined
      return state.place === TABLE ? { type: control, parcel: subject } : { type: 'GoTo', place: TABLE }
    case 'StartBelt':
    case 'StopBelt':
      return atConsole(state, { type: control })
  }
}

function wantedAct(
  scenario: Scenario,
  state: RunState,
  { step, subject }: OpenStep,
  deed: Extract<Deed, { act: string }>,
): IntentBody | undefined {
  const act = actToDo(scenario, state, step, deed, subject)
  if (!act) return undefined
  const isOffered = !act.forEach || subjectsOfAct(state, act).includes(subject)
  const isOnShelf = state.parcels.some(({ id, phase }) => id === subject && phase === 'table')
  if (!isOffered && isOnShelf && state.workpiece !== subject && !act.places.includes(CONSOLE))
    return wantedControl(state, 'TakeUpParcel', subject)
  const away = deed.at && placeToGo(state, deed.at, subject)
  if (away !== undefined) return goTo(away)
  if (!act.places.includes(state.place)) return goTo(act.places[0])
  if (!isOffered)
    return subject !== undefined && state.place === CONSOLE && state.openRecord !== subject
      ? { type: 'OpenRecord', parcel: subject }
      : undefined
  const right = act.options?.find(({ rightWhen }) => rightWhen && holds(rightWhen, worldOf(state), subject))
  const chosen = deed.option ?? right?.id
  return {
    type: 'Perform',
    act: act.id,
    ...(act.forEach && subject !== undefined && { subject }),
    ...(chosen !== undefined && { option: chosen }),
  }
}

/** Wants to be done: goes straight to the belt, reads no record, presses no key, releases whatever shows no black, opens nothing. */
function hasty(_scenario: Scenario, state: RunState): IntentBody | undefined {
  const imaged = state.parcels.find(({ phase }) => phase === 'imaged')
  if (imaged) {
    const parcel = imaged.id
    if (!parcelOf(state, parcel).isUnpenetrated) return atConsole(state, { type: 'ReleaseParcel', parcel })
    if (state.verdicts[parcel]?.mark)
      return atConsole(state, { type: 'HoldParcel', parcel, reason: 'unpenetrated' })
    const region = { x: 0, y: 0, width: 200, height: 200 }
    return atConsole(state, { type: 'MarkRegion', parcel, region })
  }
  if (state.exercise) return undefined
  if (state.parcels.some(({ phase }) => phase === 'waiting' || phase === 'fed' || phase === 'scanning'))
    return state.belt.isMoving ? undefined : atConsole(state, { type: 'StartBelt' })
  return { type: 'EndRun' }
}

/** Tries anything at all, possible or not, and ends the shift by a rare whim. */
function random(scenario: Scenario, state: RunState, chance: Random): IntentBody | undefined {
  if (chance.chance(0.3)) return undefined
  const isAct = scenario.acts.length > 0 && chance.chance(0.5)
  const tries = isAct ? waysToDo(state, chance.pick(scenario.acts)) : knownControls(scenario, state)
  if (tries.length === 0) return undefined
  const tried = chance.pick(tries)
  return tried.type === 'EndRun' && !chance.chance(0.2) ? undefined : tried
}

/** The bots by name. */
export const bots: Readonly<Record<BotName, Bot>> = { model, hasty, random }

/** What a bot has tried and the world has taken: an intent, what followed, and the state after it. */
export interface Played {
  readonly intent: Intent
  readonly events: readonly RunEvent[]
  readonly state: RunState
}

/** Plays a whole run by a bot, intent by intent. The bot's own chance is seeded by the setup too. */
export function* play(scenario: Scenario, setup: Setup, by: BotName | Bot): Generator<Played, void> {
  const bot = typeof by === 'string' ? bots[by] : by
  const chance = createRandom(setup.seed ^ 0x5bd1e995)
  let state = initialState(scenario, setup)
  function* attempt(intent: Intent): Generator<Played, void> {
    const taken = take(scenario, state, intent)
    if ('refused' in taken || taken.events.length === 0) return
    state = taken.state
    yield { intent, ...taken }
  }
  yield* attempt({ type: 'BeginRun', atMs: 0 })
  let nowMs = 0
  for (let acts = 0; acts < MOST_ACTS && state.phase !== 'ended'; acts++) {
    const due = dueAtMs(scenario, state)
    const wanted = state.phase === 'paused' ? ({ type: 'ResumeRun' } as const) : bot(scenario, state, chance)
    if (wanted) {
      const atMs = state.phase === 'paused' ? state.atMs : Math.max(nowMs, state.atMs) + ACT_MS
      // The world goes first where it is due before the bot's hand is there; then the bot looks again.
      if (due !== undefined && due <= atMs && state.phase === 'running') {
        yield* attempt({ type: 'Elapse', atMs: due })
        nowMs = Math.max(nowMs, due)
        continue
      }
      nowMs = atMs
      yield* attempt({ ...wanted, atMs } as Intent)
    } else if (due !== undefined) {
      nowMs = Math.max(nowMs, due)
      yield* attempt({ type: 'Elapse', atMs: nowMs })
    } else nowMs += ACT_MS
  }
  if (state.phase !== 'ended') yield* attempt({ type: 'EndRun', atMs: Math.max(nowMs, state.atMs) })
}

/** Plays a whole run by a bot and returns its log. */
export function playRun(scenario: Scenario, setup: Setup, by: BotName | Bot): RunLog {
  const header = createHeader(scenario, setup)
  const entries: LogEntry[] = []
  let hash = genesisHash(header)
  for (const { intent, events } of play(scenario, setup, by)) {
    const entry = createEntry(hash, entries.length, intent, events)
    entries.push(entry)
    hash = entry.hash
  }
  return { header, entries }
}

/** Plays a whole run by a bot and returns the state at its end: that of its log, without writing one. */
export function playToEnd(scenario: Scenario, setup: Setup, by: BotName | Bot): RunState {
  let end: RunState | undefined
  for (const { state } of play(scenario, setup, by)) end = state
  return end ?? initialState(scenario, setup)
}
