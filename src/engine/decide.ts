import { computeMonitorReading, isMonitorAlarm } from '#physics/radiation.ts'
import { computeIoU, type Region } from '#physics/region.ts'
import { createRandom } from '#scenario/random.ts'
import type { Act, Scenario } from '#scenario/scenario.ts'
import { actDone, answerToAct } from './act.ts'
import { parcelDueMs, reversedDueMs } from './belt.ts'
import type { EventBody, RunEvent } from './event.ts'
import { evolve } from './evolve.ts'
import { nextOfExercise } from './exercise.ts'
import { nextInject } from './inject.ts'
import type { Intent } from './intent.ts'
import { Agenda, nextLimit, openSteps, placesThere } from './procedure.ts'
import type { Decision, Refusal, RefusalCode } from './refusal.ts'
import { hasFact, initialState, parcelAtScanner, parcelOf, type RunState } from './state.ts'

export { evolve, hasFact, initialState }

/** A mark counts as on the find from this overlap (intersection over union). Source: express-mail sheet §7 [D]. */
export const REGION_IOU = 0.3

const refuse = (code: RefusalCode, detail?: Refusal['detail']): { refused: Refusal } => ({
  refused: detail ? { code, detail } : { code },
})

/** Gathers events: each is folded at once, with all that follows from it for steps, criteria and injects. */
class Unfolding {
  state: RunState
  readonly events: RunEvent[] = []
  readonly #agenda: Agenda

  constructor(scenario: Scenario, state: RunState) {
    this.#agenda = new Agenda(scenario)
    this.state = state
  }

  happen(atMs: number, body: EventBody): void {
    this.#record(atMs, body)
    if (this.state.phase === 'ready') return
    let stopper: EventBody | undefined
    for (let next = this.#agenda.next(this.state); next; next = this.#agenda.next(this.state)) {
      this.#record(atMs, next)
      if (next.type === 'CriterionFailed' && next.severity === 'critical') {
        const { criterion, subject } = next
        stopper ??= { type: 'SceneStopped', criterion, ...(subject !== undefined && { subject }) }
      }
    }
    // A critical error stops the scene once all that it led to has been told.
    if (stopper && this.state.phase === 'running') this.#record(atMs, stopper)
  }

  #record(atMs: number, body: EventBody): void {
    const event = { ...body, atMs } as RunEvent
    this.events.push(event)
    const before = this.state
    this.state = evolve(before, event)
    this.#agenda.note(before, this.state, event)
  }
}

/** Returns what falls due next, and when, in ms of run time; undefined when only the trainee can move things on. */
function nextDue(scenario: Scenario, state: RunState): { atMs: number; event: EventBody } | undefined {
  if (state.phase !== 'running') return undefined
  let next = nextLimit(scenario, state)
  const consider = (atMs: number | undefined, event: () => EventBody): void => {
    if (atMs !== undefined && (!next || atMs < next.atMs)) next = { atMs, event: event() }
  }
  const { act } = state
  if (act) {
    const { id, doneAtMs, ...doing } = act
    consider(doneAtMs, () => actDone(scenario, state, actOf(scenario, id), doing))
  }
  const image = nextOfExercise(state)
  if (image) consider(image.atMs, () => image.event)
  const inject = nextInject(scenario, state)
  if (inject) consider(inject.atMs, () => inject.event)
  consider(reversedDueMs(state.belt, state.parcels), () => ({ type: 'BeltStopped', by: 'button' }))
  for (const parcel of state.parcels) {
    const type = PHASE_ENDS_WITH[parcel.phase]
    if (type)
      consider(parcelDueMs(state.belt, parcel, parcelOf(state, parcel.id)), () => ({
        type,
        parcel: parcel.id,
      }))
  }
  return next
}

function actOf(scenario: Scenario, id: string): Act {
  const act = scenario.acts.find((one) => one.id === id)
  if (!act) throw new Error(`scenario "${scenario.id}": no act "${id}"`)
  return act
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
  removed: undefined,
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
    if (due.event.type === 'ImageDrawn')
      for (const type of ['ScanStarted', 'ScanFinished'] as const)
        unfolding.happen(atMs, { type, parcel: due.event.parcel })
    if (due.event.type === 'ScanFinished') unfolding.happen(atMs, { type: 'BeltStopped', by: 'image' })
    if (due.event.type === 'InjectHappened')
      for (const body of removedBy(scenario, unfolding.state, due.event.inject)) unfolding.happen(atMs, body)
    // A late bag goes onto a belt that runs empty; onto one that stands it goes when it is started.
    if (due.event.type === 'InjectHappened' && unfolding.state.belt.isMoving)
      for (const body of feedNext(unfolding.state)) unfolding.happen(atMs, body)
  }
}

/** Lists the parcels that an inject takes away. */
function removedBy(scenario: Scenario, state: RunState, id: string): EventBody[] {
  const removes = scenario.injects.find((inject) => inject.id === id)?.removes
  if (removes === undefined) return []
  return state.parcels
    .filter((parcel) => parcel.phase !== 'waiting' && hasFact(state, removes, parcel.id))
    .map((parcel) => ({ type: 'ParcelRemoved', parcel: parcel.id }))
}

/** An intent weighed: what has come by its time, with what it is answered by; or why it cannot be. */
type Weighed = { unfolding: Unfolding; answer: readonly EventBody[] } | { refused: Refusal }

function weigh(scenario: Scenario, state: RunState, intent: Intent): Weighed {
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
  // The scene was stopped, or the exercise at its end, before the trainee's hand was there.
  if (state.phase === 'running' && unfolding.state.phase !== 'running') return { unfolding, answer: [] }
  const answer = answerTo(scenario, unfolding.state, intent)
  return 'refused' in answer ? answer : { unfolding, answer: answer.events }
}

/**
 * Decides what follows from an intent: events, or a refusal. First what has fallen due by `intent.atMs` happens,
 * then the intent's own events, each with its consequences for steps and criteria. A refusal changes nothing.
 */
export function decide(scenario: Scenario, state: RunState, intent: Intent): Decision {
  const taken = take(scenario, state, intent)
  return 'refused' in taken ? taken : { events: taken.events }
}

/** Decides, and returns with the events the state that they fold into. */
export function take(
  scenario: Scenario,
  state: RunState,
  intent: Intent,
): { readonly events: readonly RunEvent[]; readonly state: RunState } | { readonly refused: Refusal } {
  const weighed = weigh(scenario, state, intent)
  if ('refused' in weighed) return weighed
  const { unfolding, answer } = weighed
  for (const body of answer) unfolding.happen(intent.atMs, body)
  return { events: unfolding.events, state: unfolding.state }
}

/** Returns why an intent would be refused, without working out what would follow from it; undefined where it would not. */
export function refusalOf(scenario: Scenario, state: RunState, intent: Intent): Refusal | undefined {
  const weighed = weigh(scenario, state, intent)
  return 'refused' in weighed ? weighed.refused : undefined
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
      if (!placesThere(scenario, state).some(({ id }) => id === intent.place)) return refuse('place/unknown')
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
      return answerToAct(scenario, state, intent)
    default:
      return answerAtBelt(state, intent)
  }
}

type BeltIntent = Exclude<
  Intent,
  { type: 'BeginRun' | 'Elapse' | 'PauseRun' | 'ResumeRun' | 'EndRun' | 'GoTo' | 'AskHint' | 'Perform' }
>

/** The place of the image console, and that of the inspection table, in every scenario that has a belt. */
export const CONSOLE = 'console'
export const TABLE = 'table'

const OF_THE_BELT: ReadonlySet<Intent['type']> = new Set([
  'StartBelt',
  'StopBelt',
  'OpenRecord',
  'SignalThreat',
  'TakeUpParcel',
])

function answerAtBelt(state: RunState, intent: BeltIntent): Answer {
  const { belt } = state
  const isLocked = !belt.isMoving && belt.stoppedBy === 'emergency-stop'
  // The mushrooms stand along the belt: the emergency stop is in reach from everywhere.
  if (intent.type === 'PressEmergencyStop')
    return isLocked ? refuse('belt/already-stopped') : so({ type: 'BeltStopped', by: 'emergency-stop' })

  // An exercise is about images alone: no belt runs, no papers lie there.
  if (state.exercise && OF_THE_BELT.has(intent.type)) return refuse('desk/images-only')
  if (intent.type === 'TakeUpParcel') return answerAtTable(state, intent)
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
    case 'ReverseBelt': {
      const imaged = state.parcels.find(({ phase }) => phase === 'imaged')
      if (belt.isMoving) return refuse('belt/already-moving')
      if (isLocked) return refuse('belt/emergency-stop')
      return imaged ? so({ type: 'BeltReversed', parcel: imaged.id }) : refuse('belt/nothing-to-scan-again')
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

/**
 * Feeds the next waiting parcel once nothing is between the feed point and its decision. It passes the radiation
 * monitor on its way in, which stops the belt at an alarm. What comes with the late bag waits for it.
 */
function feedNext(state: RunState): EventBody[] {
  const waiting = state.parcels.filter(({ id, phase }) => phase === 'waiting' && hasArrived(state, id))
  const next = waiting.find(({ id }) => hasFact(state, 'late', id)) ?? waiting[0]
  if (!next || parcelAtScanner(state)) return []
  const { id } = next
  const { doseRateUSvH } = parcelOf(state, id)
  const spread = createRandom(state.setup.seed ^ (MONITOR_STREAM + state.parcels.indexOf(next))).gauss()
  const readUSvH = computeMonitorReading(doseRateUSvH, spread)
  const isAlarm = isMonitorAlarm(readUSvH)
  return [
    { type: 'ParcelFed', parcel: id },
    { type: 'MonitorRead', parcel: id, doseRateUSvH: readUSvH, isAlarm },
    ...(isAlarm ? [{ type: 'BeltStopped', by: 'monitor' } as const] : []),
  ]
}

/** Keeps the monitor's chance apart from that of the case. */
const MONITOR_STREAM = 0x3c6ef372

/** Tells whether a parcel has come in: those of the late bag once it has been brought. */
function hasArrived(state: RunState, id: string): boolean {
  return !hasFact(state, 'late', id) || hasFact(state, 'lateBag')
}

type VerdictIntent = Extract<
  BeltIntent,
  { type: 'MarkRegion' | 'ClearMark' | 'ReleaseParcel' | 'HoldParcel' | 'SignalThreat' }
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
    case 'SignalThreat':
      return isProjecting(state, id)
        ? so(
            { type: 'ThreatSignalled', parcel: id, isProjected: true },
            { type: 'ProjectionAnswered', parcel: id, isHit: true },
          )
        : so({ type: 'ThreatSignalled', parcel: id, isProjected: false })
    case 'ReleaseParcel':
      return so(
        ...(isProjecting(state, id)
          ? [{ type: 'ProjectionAnswered', parcel: id, isHit: false } as const]
          : []),
        { type: 'ParcelReleased', parcel: id },
        ...moveOn(state, id),
      )
    case 'HoldParcel': {
      // Whoever would hold a parcel for a projected threat has found it: the image is shown again without.
      if (isProjecting(state, id)) return so({ type: 'ProjectionAnswered', parcel: id, isHit: true })
      // A mismatch of papers has no place in the image; every other reason is shown where it was seen.
      const isMarkAsked = state.exercise?.images.kind !== 'test'
      if (!mark && isMarkAsked && intent.reason !== 'declaration-mismatch') return refuse('desk/no-mark')
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

/** Tells whether the image of a parcel holds a projected threat that has not been answered. */
export function isProjecting(state: RunState, id: string): boolean {
  return !!parcelOf(state, id).projected && !hasFact(state, 'projectionAnswered', id)
}

/** Tells whether a mark is on the find; says nothing where there is none. */
function howRight(state: RunState, id: string, mark: Region | undefined): { isRegionRight?: boolean } {
  const { finding } = parcelOf(state, id)
  // A test asks for no mark; where none was set, none can be right or wrong.
  if (!mark && state.exercise?.images.kind === 'test') return {}
  return finding ? { isRegionRight: !!mark && computeIoU(mark, finding.region) >= REGION_IOU } : {}
}

/** What follows a decision: the belt that stood for the image goes on, and the next parcel is fed. */
function moveOn(state: RunState, decided: string): EventBody[] {
  if (state.belt.isMoving || state.belt.stoppedBy !== 'image') return []
  const decidedAway = state.parcels.map((one) =>
    one.id === decided ? { ...one, phase: 'released' as const } : one,
  )
  return [{ type: 'BeltStarted' }, ...feedNext({ ...state, parcels: decidedAway })]
}

function answerAtTable(state: RunState, intent: Extract<BeltIntent, { type: 'TakeUpParcel' }>): Answer {
  if (state.place !== TABLE) return refuse('place/not-here', { place: TABLE })
  const parcel = state.parcels.find(({ id }) => id === intent.parcel)
  if (!parcel) return refuse('desk/unknown-parcel', { parcel: intent.parcel })
  if (state.workpiece === parcel.id) return refuse('table/already-up')
  return parcel.phase === 'table'
    ? so({ type: 'ParcelTakenUp', parcel: parcel.id })
    : refuse('table/not-there')
}
