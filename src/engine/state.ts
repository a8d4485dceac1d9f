import type { Region } from '#physics/region.ts'
import type { Collection, ConditionWorld } from '#scenario/condition.ts'
import { drawParcelCase } from '#scenario/draw-parcel-case.ts'
import { drawVariants } from '#scenario/draw-variants.ts'
import type { HoldReason, Parcel, ParcelCase } from '#scenario/parcel.ts'
import { hasParcels, type Mode, type Overlay, type Scenario } from '#scenario/scenario.ts'
import type { BeltState, ParcelState } from './belt.ts'
import { type ExerciseState, startExercise } from './exercise.ts'
import type { Reading } from './instrument.ts'
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
}

/** What holds of the run (under `RUN`) and of its subjects, by name: facts with the ordinal of the event that established each, or steps. */
export type BySubject<T> = Readonly<Record<string, Readonly<Record<string, T>>>>

/** The key of what holds of the run as a whole. */
export const RUN = ''

/** An act under way, which is done at `doneAtMs`. */
export interface ActUnderWay {
  readonly id: string
  readonly subject?: string
  readonly option?: string
  readonly doneAtMs: number
}

/** The whole state of a run: a fold of its log by `evolve`, from `initialState`. */
export interface RunState {
  readonly setup: Setup
  readonly case: ParcelCase
  readonly phase: 'ready' | 'running' | 'paused' | 'ended'
  /** 'critical' where an error stopped the scene. */
  readonly pauseReason?: PauseReason | 'critical'
  readonly atMs: number
  /** Events so far; the ordinal of the newest. */
  readonly eventCount: number
  readonly place: string
  /** What the seed decided for the run as a whole. */
  readonly variants: Readonly<Record<string, string>>
  /** By shelf (see `factShelf`) and name, the ordinal of the event that established it. */
  readonly facts: BySubject<number>
  readonly steps: BySubject<StepState>
  readonly failures: readonly Failure[]
  readonly hintCount: number
  readonly act?: ActUnderWay
  /** The options that were chosen, newest last, by act (`act@subject`). */
  readonly answers: Readonly<Record<string, string>>
  /** What the instruments have read, in order, by instrument (`instrument@subject`). */
  readonly readings: Readonly<Record<string, readonly Reading[]>>
  /** When injects fall due that have not happened yet. */
  readonly armed: Readonly<Record<string, number>>
  readonly belt: BeltState
  readonly parcels: readonly ParcelState[]
  readonly verdicts: Readonly<Record<string, Verdict>>
  /** The record on the data screen. */
  readonly openRecord?: string
  /** The parcel on the inspection table. */
  readonly workpiece?: string
  /** Of a scenario whose images come one after another. */
  readonly exercise?: ExerciseState
}

/** Names something of a subject: an answer, a reading, a fact in an event. */
export function ofSubject(name: string, subject?: string): string {
  return subject === undefined ? name : `${name}@${subject}`
}

const UNTOUCHED: StepState = { isDone: false, isLate: false, isOutOfOrder: false }

/** Reads what is known of a step. */
export function stepState(state: RunState, step: string, subject?: string): StepState {
  return state.steps[subject ?? RUN]?.[step] ?? UNTOUCHED
}

/** Returns the state before the first event: the case drawn from the seed, the belt still, nobody begun. */
export function initialState(scenario: Scenario, { seed, mode, overlay }: Setup): RunState {
  const variants = drawVariants(scenario, seed)
  const exercise = startExercise(scenario, { seed, overlay })
  const drawn =
    exercise || !hasParcels(scenario)
      ? NO_PARCELS
      : drawParcelCase(scenario, { seed, mode, overlay }, variants)
  const facts: Record<string, Record<string, number>> = {}
  const holdsFromStart = (fact: string, subject?: string): void => {
    const shelf = factShelf(fact, subject)
    facts[shelf] = { ...facts[shelf], [fact]: 0 }
  }
  for (const [id, option] of Object.entries(variants)) holdsFromStart(`${id}.${option}`)
  for (const { id, traits } of drawn.parcels) for (const trait of traits) holdsFromStart(trait, id)
  return {
    setup: { seed, mode, overlay },
    case: drawn,
    phase: 'ready',
    atMs: 0,
    eventCount: 0,
    place: (scenario.places[0] as Scenario['places'][number]).id,
    variants,
    facts,
    steps: {},
    failures: [],
    hintCount: 0,
    answers: {},
    readings: {},
    armed: {},
    belt: { isMoving: false, stoppedBy: 'button', odometerMm: 0, sinceMs: 0 },
    parcels: drawn.parcels.map(({ id }) => ({
      id,
      phase: 'waiting',
      fedAtMm: 0,
      decidedAtMm: 0,
      divertedAtMs: 0,
    })),
    verdicts: {},
    ...(exercise && { exercise }),
  }
}

/** An exercise draws its bags on the way; other work knows none. */
const NO_PARCELS: ParcelCase = { parcels: [], isCleanShift: false }

/** The run's own facts are many, and each change copies those on its shelf: so they stand on several. */
const RUN_SHELVES = Array.from({ length: 8 }, (_, index) => `#${index}`)

/** Names the shelf of a fact: its subject, or one of the run's. */
export function factShelf(fact: string, subject: string = RUN): string {
  if (subject !== RUN) return subject
  const middle = fact.charCodeAt(fact.length >> 1)
  const index = (middle * 7 + fact.charCodeAt(fact.length - 1) + fact.length) % RUN_SHELVES.length
  return RUN_SHELVES[index] ?? RUN
}

/** Returns the subject whose facts stand on a shelf; undefined for the run's. */
export function subjectOfShelf(shelf: string): string | undefined {
  return shelf.startsWith('#') ? undefined : shelf
}

/** Returns the ordinal of the event that established a fact; undefined where it does not hold. */
export function factOrder(state: RunState, fact: string, subject: string = RUN): number | undefined {
  return state.facts[factShelf(fact, subject)]?.[fact]
}

/** Tells whether a fact holds, of a subject where one is named. */
export function hasFact(state: RunState, fact: string, subject: string = RUN): boolean {
  return factOrder(state, fact, subject) !== undefined
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
    factOrder: (fact, subject) => factOrder(state, fact, subject),
    isLate: (step, subject) => stepState(state, step, subject).isLate,
    isOutOfOrder: (step, subject) => stepState(state, step, subject).isOutOfOrder,
    subjects: (collection) => subjectsOf(state, collection),
  }
}

const parcelIds = new WeakMap<readonly Parcel[], readonly string[]>()

/** Lists the subjects of a collection in this run. */
export function subjectsOf(state: RunState, collection: Collection): readonly string[] {
  switch (collection) {
    case 'parcel': {
      const { parcels } = state.case
      const known = parcelIds.get(parcels)
      if (known) return known
      const ids = parcels.map(({ id }) => id)
      parcelIds.set(parcels, ids)
      return ids
    }
  }
}
