import { computeIoU, type Region } from '#physics/region.ts'
import { holds } from '#scenario/condition.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { parcelDueMs } from './belt.ts'
import type { EventBody, RunEvent } from './event.ts'
import { evolve } from './evolve.ts'
import type { Intent } from './intent.ts'
import { nextConsequence, nextLimit, openSteps } from './procedure.ts'
import type { Decision, Refusal, RefusalCode } from './refusal.ts'
import { initialState, ofSubject, parcelAtScanner, parcelOf, type RunState, worldOf } from './state.ts'

export { evolve, initialState }

/** A mark counts as on the find from this overlap (intersection over union). Source: express-mail sheet §7 [D]. */
export const REGION_IOU = 0.3

const refuse = (code: RefusalCode, detail?: Refusal['detail']): { refused: Refusal } => ({
  refused: detail ? { code, detail } : { code },
})

/** Gathers events: each is folded at once, with all that follows from it for steps and criteria. */
class Unfolding {
  state: RunState
  readonly events: RunEvent[] = []
  readonly #scenario: Scenario

  constructor(scenario: Scenario, state: RunState) {
    this.#scenario = scenario
    this.state = state
  }

  happen(atMs: number, body: EventBody): void {
    this.#record(atMs, body)
    if (this.state.phase === 'ready') return
    for (
      let next = nextConsequence(this.#scenario, this.state);
      next;
      next = nextConsequence(this.#scenario, this.state)
    )
      this.#record(atMs, next)
  }

  #record(atMs: number, body: EventBody): void {
    const event = { ...body, atMs } as RunEvent
    this.events.push(event)
    this.state = evolve(this.state, event)
  }
}

/** Returns what falls due next, and when, in ms of run time; undefined when only the trainee can move things on. */
function nextDue(scenario: Scenario, state: RunState): { atMs: number; event: EventBody } | undefined {
  if (state.phase !== 'running') return undefined
  let next = nextLimit(scenario, state)
  const consider = (atMs: number | undefined, event: EventBody): void => {
    if (atMs !== undefined && (!next || atMs < next.atMs)) next = { atMs, event }
  }
  if (state.act) consider(state.act.doneAtMs, { type: 'ActDone', act: state.act.id, fact: state.act.fact })
  for (const parcel of state.parcels) {
    const type = PHASE_ENDS_WITH[parcel.phase]
    if (type)
      consider(parcelDueMs(state.belt, parcel, parcelOf(state, parcel.id)), { type, parcel: parcel.id })
  }
  return next
}

const PHASE_ENDS_WITH = {
  waiting: undefined,
  fed: 'ScanStarted',
  scanning: 'ScanFinished',
  imaged: undefined,
  released: undefined,
  held: 'ParcelDiverted',
  diverted: 'ParcelAtTable',
  table: undefined,
  opened: undefined,
  recorded: undefined,
} as const

/** Returns when the world next changes by itself, in ms of run time: the time to dispatch `Elapse` for. */
export function dueAtMs(scenario: Scenario, state: RunState): number | undefined {
  return nextDue(scenario, state)?.atMs
}

/** Lets the world run on to a time: whatever falls due happens at its own time. */
function elapse(scenario: Scenario, unfolding: Unfolding, untilMs: number): void {
  for (
    let due = nextDue(scenario, unfolding.state);
    due && due.atMs <= untilMs;
    due = nextDue(scenario, unfolding.state)
  ) {
    const atMs = Math.max(due.atMs, unfolding.state.atMs)
    unfolding.happen(atMs, due.event)
    if (due.event.type === 'ScanFinished') unfolding.happen(atMs, { type: 'BeltStopped', by: 'image' })
  }
}

/**
 * Decides what follows from an intent: events, or a refusal. First what has fallen due by `intent.atMs` happens,
 * then the intent's own events, each with its consequences for steps and criteria. A refusal changes nothing.
 */
export function decide(scenario: Scenario, state: RunState, intent: Intent): Decision {
  const { atMs } = intent
  if (!Number.isSafeInteger(atMs)) return refuse('time/not-whole')
  if (atMs < state.atMs) return refuse('time/backwards', { atMs, runMs: state.atMs })
  if (state.phase === 'ended') return refuse('run/ended')
  if (state.phase === 'ready' && intent.type !== 'BeginRun') return refuse('run/not-begun')
  if (state.phase === 'paused' && intent.type !== 'ResumeRun' && intent.type !== 'EndRun')
    return refuse('run/paused')
  if (state.phase !== 'running' && atMs !== state.atMs) return refuse('time/stands-still')

  const unfolding = new Unfolding(scenario, state)
  elapse(scenario, unfolding, atMs)
  const answer = answerTo(scenario, unfolding.state, intent)
  if ('refused' in answer) return answer
  for (const body of answer.events) unfolding.happen(atMs, body)
  return { events: unfolding.events }
}

type Answer = { events: readonly EventBody[] } | { refused: Refusal }
const so = (...events: EventBody[]): Answer => ({ events })

/** Answers an intent in a running (or waiting) run, the time being already up to date. */
function answerTo(scenario: Scenario, state: RunState, intent: Intent): Answer {
  switch (intent.type) {
    case 'BeginRun':
      return state.phase === 'ready'
        ? so({ type: 'RunBegun' }, { type: 'PlaceReached', place: state.place })
        : refuse('run/already-begun')
    case 'Elapse':
      return so()
    case 'PauseRun':
      return so({ type: 'RunPaused', reason: intent.reason })
    case 'ResumeRun':
      return state.phase === 'paused' ? so({ type: 'RunResumed' }) : refuse('run/not-paused')
    case 'EndRun':
      return so({ type: 'RunEnded' })
    case 'GoTo':
      if (!scenario.places.some(({ id }) => id === intent.place)) return refuse('place/unknown')
      if (state.place === intent.place) return refuse('place/already-here')
      return so({ type: 'PlaceReached', place: intent.place })
    case 'AskHint': {
      if (state.setup.mode === 'assessment') return refuse('coach/assessment')
      const open = openSteps(scenario, state)[0]
      if (!open) return refuse('coach/nothing-to-do')
      return so({
        type: 'HintGiven',
        step: open.step.id,
        ...(open.subject !== undefined && { subject: open.subject }),
      })
    }
    case 'Perform':
      return answerToAct(scenario, state, intent.act)
    default:
      return answerAtBelt(state, intent)
  }
}

function answerToAct(scenario: Scenario, state: RunState, id: string): Answer {
  const act = scenario.acts.find((one) => one.id === id)
  if (!act) return refuse('act/unknown')
  if (state.place !== act.place) return refuse('place/not-here', { place: act.place })
  if (state.facts[act.fact] !== undefined) return refuse('act/already-done')
  if (state.act) return refuse('act/busy', { act: state.act.id })
  if (act.requires && !holds(act.requires, worldOf(state))) return refuse('act/not-yet')
  const done: EventBody = { type: 'ActDone', act: id, fact: act.fact }
  return act.takesS === undefined
    ? so(done)
    : so({ type: 'ActBegun', act: id, fact: act.fact, doneAtMs: state.atMs + act.takesS * 1000 })
}

type BeltIntent = Exclude<
  Intent,
  { type: 'BeginRun' | 'Elapse' | 'PauseRun' | 'ResumeRun' | 'EndRun' | 'GoTo' | 'AskHint' | 'Perform' }
>

/** The place of the image console, and that of the inspection table, in every scenario that has a belt. */
const CONSOLE = 'console'
const TABLE = 'table'

function answerAtBelt(state: RunState, intent: BeltIntent): Answer {
  const { belt } = state
  const isLocked = !belt.isMoving && belt.stoppedBy === 'emergency-stop'
  // The mushrooms stand along the belt: the emergency stop is in reach from everywhere.
  if (intent.type === 'PressEmergencyStop')
    return isLocked ? refuse('belt/already-stopped') : so({ type: 'BeltStopped', by: 'emergency-stop' })

  if (intent.type === 'OpenParcel' || intent.type === 'RecordFinding') return answerAtTable(state, intent)
  if (state.place !== CONSOLE) return refuse('place/not-here', { place: CONSOLE })
  if ('parcel' in intent && !state.parcels.some(({ id }) => id === intent.parcel))
    return refuse('desk/unknown-parcel', { parcel: intent.parcel })

  switch (intent.type) {
    case 'ResetEmergencyStop':
      return isLocked ? so({ type: 'EmergencyStopReset' }) : refuse('belt/not-in-emergency-stop')
    case 'StartBelt': {
      if (belt.isMoving) return refuse('belt/already-moving')
      if (isLocked) return refuse('belt/emergency-stop')
      if (state.parcels.some(({ phase }) => phase === 'imaged')) return refuse('belt/image-waits')
      return so({ type: 'BeltStarted' }, ...feedNext(state))
    }
    case 'StopBelt':
      if (!belt.isMoving && belt.stoppedBy !== 'image') return refuse('belt/already-stopped')
      return so({ type: 'BeltStopped', by: 'button' })
    case 'OpenRecord':
      return so({ type: 'RecordOpened', parcel: intent.parcel })
    case 'PressImageKey': {
      const shown = state.parcels.findLast(({ phase }) => phase === 'imaged')
      return so({ type: 'ImageKeyPressed', key: intent.key, ...(shown && { parcel: shown.id }) })
    }
    default:
      return answerToVerdict(state, intent)
  }
}

/** Feeds the next waiting parcel once nothing is between the feed point and its decision. */
function feedNext(state: RunState): EventBody[] {
  const next = state.parcels.find(({ phase }) => phase === 'waiting')
  return next && !parcelAtScanner(state) ? [{ type: 'ParcelFed', parcel: next.id }] : []
}

type VerdictIntent = Extract<
  BeltIntent,
  { type: 'MarkRegion' | 'ClearMark' | 'ReleaseParcel' | 'HoldParcel' }
>

function answerToVerdict(state: RunState, intent: VerdictIntent): Answer {
  const { parcel: id } = intent
  const shown = state.parcels.find((one) => one.id === id)
  if (shown?.phase !== 'imaged') return refuse('desk/no-image', { parcel: id })
  const mark = state.verdicts[id]?.mark
  switch (intent.type) {
    case 'MarkRegion': {
      const { x, y, width, height } = intent.region
      const isSound = [x, y, width, height].every(Number.isSafeInteger) && width > 0 && height > 0
      return isSound
        ? so({
            type: 'RegionMarked',
            parcel: id,
            region: intent.region,
            ...howRight(state, id, intent.region),
          })
        : refuse('desk/bad-region')
    }
    case 'ClearMark':
      return mark ? so({ type: 'MarkCleared', parcel: id }) : refuse('desk/no-mark')
    case 'ReleaseParcel':
      return so({ type: 'ParcelReleased', parcel: id }, ...moveOn(state, id))
    case 'HoldParcel': {
      // A mismatch of papers has no place in the image; every other reason is shown where it was seen.
      if (!mark && intent.reason !== 'declaration-mismatch') return refuse('desk/no-mark')
      const { finding } = parcelOf(state, id)
      return so(
        {
          type: 'ParcelHeld',
          parcel: id,
          reason: intent.reason,
          isReasonRight: finding?.reasons.includes(intent.reason) ?? false,
          ...howRight(state, id, mark),
        },
        ...moveOn(state, id),
      )
    }
  }
}

/** Tells whether a mark is on the find; says nothing where there is none. */
function howRight(state: RunState, id: string, mark: Region | undefined): { isRegionRight?: boolean } {
  const { finding } = parcelOf(state, id)
  return finding ? { isRegionRight: !!mark && computeIoU(mark, finding.region) >= REGION_IOU } : {}
}

/** What follows a decision: the belt that stood for the image goes on, and the next parcel is fed. */
function moveOn(state: RunState, decided: string): EventBody[] {
  if (state.belt.isMoving || state.belt.stoppedBy !== 'image') return []
  const next = state.parcels.find(({ id, phase }) => id !== decided && phase === 'waiting')
  return [{ type: 'BeltStarted' }, ...(next ? [{ type: 'ParcelFed', parcel: next.id } as const] : [])]
}

function answerAtTable(
  state: RunState,
  intent: Extract<BeltIntent, { type: 'OpenParcel' | 'RecordFinding' }>,
): Answer {
  if (state.place !== TABLE) return refuse('place/not-here', { place: TABLE })
  const parcel = state.parcels.find(({ id }) => id === intent.parcel)
  if (!parcel) return refuse('desk/unknown-parcel', { parcel: intent.parcel })
  if (intent.type === 'OpenParcel') {
    if (parcel.phase === 'opened' || parcel.phase === 'recorded') return refuse('table/already-open')
    return parcel.phase === 'table'
      ? so({ type: 'ParcelOpened', parcel: parcel.id })
      : refuse('table/not-there')
  }
  if (parcel.phase !== 'opened') return refuse('table/not-open')
  const right = parcelOf(state, parcel.id).finding?.disposition ?? 'release'
  return so({
    type: 'FindingRecorded',
    parcel: parcel.id,
    disposition: intent.disposition,
    isRight: intent.disposition === right,
  })
}

/** Tells whether a subject's fact holds, for views that only ask. */
export function hasFact(state: RunState, fact: string, subject?: string): boolean {
  return state.facts[ofSubject(fact, subject)] !== undefined
}
