import type { Region } from '#physics/region.ts'
import type { Collection, ConditionWorld } from '#scenario/condition.ts'
import { drawParcelCase } from '#scenario/draw-parcel-case.ts'
import type { Disposition, HoldReason, Parcel, ParcelCase } from '#scenario/parcel.ts'
import type { Mode, Overlay, Scenario } from '#scenario/scenario.ts'
import type { BeltState, ParcelState } from './belt.ts'
import type { PauseReason } from './intent.ts'

/** How a run is set up: with the scenario, everything that its log depends on. */
export interface Setup {
  readonly seed: number
  readonly mode: Mode
  readonly overlay: Overlay
}

/** What is known of one step, for one subject where it ranges over one. */
export interface StepState {
  readonly openedAtMs?: number
  readonly isDone: boolean
  readonly isLate: boolean
  readonly isOutOfOrder: boolean
}

/** A criterion that failed, for one subject where it ranges over one. */
export interface Failure {
  readonly criterion: string
  readonly subject?: string
  readonly atMs: number
}

/** What the officer has said of a parcel. */
export interface Verdict {
  readonly mark?: Region
  readonly reason?: HoldReason
  readonly disposition?: Disposition
}

/** The whole state of a run: a fold of its log by `evolve`, from `initialState`. */
export interface RunState {
  readonly setup: Setup
  readonly case: ParcelCase
  readonly phase: 'ready' | 'running' | 'paused' | 'ended'
  readonly pauseReason?: PauseReason
  readonly atMs: number
  /** Events so far; the ordinal of the newest. */
  readonly eventCount: number
  readonly place: string
  /** Facts of the run (`fact`) and of subjects (`fact@subject`): the ordinal of the event that established each. */
  readonly facts: Readonly<Record<string, number>>
  readonly steps: Readonly<Record<string, StepState>>
  readonly failures: readonly Failure[]
  readonly hintCount: number
  /** The act under way, which is done at `doneAtMs`. */
  readonly act?: { readonly id: string; readonly fact: string; readonly doneAtMs: number }
  readonly belt: BeltState
  readonly parcels: readonly ParcelState[]
  readonly verdicts: Readonly<Record<string, Verdict>>
  /** The record on the data screen. */
  readonly openRecord?: string
}

/** Names a fact, a step or a failure of a subject. */
export function ofSubject(name: string, subject?: string): string {
  return subject === undefined ? name : `${name}@${subject}`
}

const UNTOUCHED: StepState = { isDone: false, isLate: false, isOutOfOrder: false }

/** Reads what is known of a step. */
export function stepState(state: RunState, step: string, subject?: string): StepState {
  return state.steps[ofSubject(step, subject)] ?? UNTOUCHED
}

/** What is true of a parcel from the start, as facts. */
function truths(parcel: Parcel): string[] {
  return [
    parcel.finding ? 'finding' : 'innocent',
    ...(parcel.finding?.isCritical ? ['critical'] : []),
    ...(parcel.finding ? [parcel.finding.category] : []),
    ...(parcel.isSuspiciousLooking ? ['suspicious'] : []),
    ...(parcel.isUnpenetrated ? ['unpenetrated'] : []),
  ]
}

/** Returns the state before the first event: the case drawn from the seed, the belt still, nobody begun. */
export function initialState(scenario: Scenario, { seed, mode, overlay }: Setup): RunState {
  const drawn = drawParcelCase(scenario, seed)
  const facts: Record<string, number> = {}
  for (const parcel of drawn.parcels)
    for (const truth of truths(parcel)) facts[ofSubject(truth, parcel.id)] = 0
  return {
    setup: { seed, mode, overlay },
    case: drawn,
    phase: 'ready',
    atMs: 0,
    eventCount: 0,
    place: (scenario.places[0] as Scenario['places'][number]).id,
    facts,
    steps: {},
    failures: [],
    hintCount: 0,
    belt: { isMoving: false, stoppedBy: 'button', odometerMm: 0, sinceMs: 0 },
    parcels: drawn.parcels.map(({ id }) => ({
      id,
      phase: 'waiting',
      fedAtMm: 0,
      decidedAtMm: 0,
      divertedAtMs: 0,
    })),
    verdicts: {},
  }
}

/** Returns the parcel of a case. Throws when there is none of that id. */
export function parcelOf(state: RunState, id: string): Parcel {
  const parcel = state.case.parcels.find((one) => one.id === id)
  if (!parcel) throw new Error(`case of seed ${state.setup.seed}: no parcel "${id}"`)
  return parcel
}

/** Returns the parcel on the belt that the officer has to look at or wait for, if there is one. */
export function parcelAtScanner(state: RunState): ParcelState | undefined {
  return state.parcels.find(({ phase }) => phase === 'fed' || phase === 'scanning' || phase === 'imaged')
}

/** Shows a run as conditions see it. */
export function worldOf(state: RunState): ConditionWorld {
  return {
    hasEnded: state.phase === 'ended',
    factOrder: (fact, subject) => state.facts[ofSubject(fact, subject)],
    isLate: (step, subject) => stepState(state, step, subject).isLate,
    isOutOfOrder: (step, subject) => stepState(state, step, subject).isOutOfOrder,
    subjects: (collection) => subjectsOf(state, collection),
  }
}

/** Lists the subjects of a collection in this run. */
export function subjectsOf(state: RunState, collection: Collection): readonly string[] {
  switch (collection) {
    case 'parcel':
      return state.case.parcels.map(({ id }) => id)
  }
}
