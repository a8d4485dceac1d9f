import {
  type Condition,
  type ConditionWorld,
  dependenciesOf,
  firstHolding,
  holds,
  isSo,
} from '#scenario/condition.ts'
import {
  type Criterion,
  type Place,
  parameterOf,
  type Scenario,
  type Step,
  type Where,
} from '#scenario/scenario.ts'
import type { EventBody } from './event.ts'
import { armingEvent } from './inject.ts'
import { RUN, type RunState, stepState, subjectOfShelf, subjectsOf, worldOf } from './state.ts'

type Ranging = { forEach?: 'parcel'; where?: Condition }
type Subject = string | undefined

const OF_RUN: readonly undefined[] = [undefined]

/** Lists the subjects that a step or criterion concerns; `[undefined]` where it speaks of the run itself. */
export function subjectsConcerned(
  state: RunState,
  world: ConditionWorld,
  { forEach, where }: Ranging,
): readonly Subject[] {
  const all = forEach ? subjectsOf(state, forEach) : OF_RUN
  return where ? all.filter((subject) => holds(where, world, subject)) : all
}

/** Tells whether every step that must come first is done: of the same subject, or of all where only one side ranges. */
function isPreceded(
  scenario: Scenario,
  state: RunState,
  world: ConditionWorld,
  step: Step,
  subject: Subject,
): boolean {
  return step.after.every((id) => {
    const earlier = scenario.steps.find((one) => one.id === id)
    if (!earlier) return false
    const concerned = subjectsConcerned(state, world, earlier)
    const mine = earlier.forEach && step.forEach ? concerned.filter((one) => one === subject) : concerned
    return mine.every((one) => stepState(state, id, one).isDone)
  })
}

const withSubject = (subject: Subject) => (subject === undefined ? {} : { subject })

/** Tells what has become of a step for a subject: it opened, or was done; undefined when nothing has changed. */
export function stepEvent(
  scenario: Scenario,
  state: RunState,
  world: ConditionWorld,
  step: Step,
  subject: Subject,
): EventBody | undefined {
  const known = stepState(state, step.id, subject)
  if (known.isDone || (step.where && !holds(step.where, world, subject))) return undefined
  const isDone = holds(step.doneWhen, world, subject)
  const isOpen =
    known.openedAtMs !== undefined ||
    ((!step.opensWhen || holds(step.opensWhen, world, subject)) &&
      isPreceded(scenario, state, world, step, subject))
  if (isDone) return { type: 'StepDone', step: step.id, ...withSubject(subject), isOutOfOrder: !isOpen }
  if (isOpen && known.openedAtMs === undefined)
    return { type: 'StepOpened', step: step.id, ...withSubject(subject) }
  return undefined
}

/** Tells whether a criterion has just failed for a subject. */
export function failureEvent(
  state: RunState,
  world: ConditionWorld,
  criterion: Criterion,
  subject: Subject,
): EventBody | undefined {
  if (criterion.where && !holds(criterion.where, world, subject)) return undefined
  if (!holds(criterion.failWhen, world, subject) || hasFailed(state, criterion, subject)) return undefined
  const { id, severity } = criterion
  return { type: 'CriterionFailed', criterion: id, severity, ...withSubject(subject) }
}

/** Lists the places that are there now. */
export function placesThere(scenario: Scenario, state: RunState): readonly Place[] {
  const world = worldOf(state)
  return scenario.places.filter((place) => isSo(place, world))
}

/** Returns the place that is right now, of those that a deed names. */
export function placeOf(state: RunState, wheres: readonly Where[], subject?: string): string | undefined {
  return firstHolding(wheres, worldOf(state), subject)?.place
}

/** Tells whether a criterion has failed for a subject. */
export function hasFailed(state: RunState, criterion: Criterion, subject?: string): boolean {
  return state.failures.some((failure) => failure.criterion === criterion.id && failure.subject === subject)
}

/** What watches the facts: a step, a criterion or an inject, with what its answer depends on. */
interface Watcher {
  readonly ask: (state: RunState, world: ConditionWorld, subject: Subject) => EventBody | undefined
  readonly forEach: boolean
  /** A change of any subject concerns every subject. */
  readonly asksOthers: boolean
}

/** A scenario's steps, criteria and injects in their order, and which of them are to be asked again when something changes. */
interface Watch {
  readonly watchers: readonly Watcher[]
  readonly byKey: ReadonlyMap<string, readonly number[]>
}

const watches = new WeakMap<Scenario, Watch>()

const factKey = (fact: string): string => `fact ${fact}`
const stepKey = (step: string): string => `step ${step}`
const END_KEY = 'end'

function watchOf(scenario: Scenario): Watch {
  const known = watches.get(scenario)
  if (known) return known
  const byKey = new Map<string, number[]>()
  const listen = (key: string, index: number): void => {
    const list = byKey.get(key)
    if (!list) byKey.set(key, [index])
    else if (!list.includes(index)) list.push(index)
  }
  const of = (index: number, one: Ranging, conditions: (Condition | undefined)[], after: string[]) => {
    const earlier = after.flatMap((id) => scenario.steps.find((step) => step.id === id) ?? [])
    const own = dependenciesOf(one.where, ...conditions)
    // Whom an earlier step concerns can change too, and then for all at once.
    const others = dependenciesOf(...earlier.map(({ where }) => where))
    for (const { facts, steps, asksEnd } of [own, others]) {
      for (const fact of facts) listen(factKey(fact), index)
      for (const step of steps) listen(stepKey(step), index)
      if (asksEnd) listen(END_KEY, index)
    }
    for (const { id } of earlier) listen(stepKey(id), index)
    return {
      forEach: one.forEach !== undefined,
      asksOthers: own.asksOthers || earlier.some((step) => !step.forEach || !one.forEach),
    }
  }
  const watchers: Watcher[] = []
  for (const step of scenario.steps)
    watchers.push({
      ask: (state, world, subject) => stepEvent(scenario, state, world, step, subject),
      ...of(watchers.length, step, [step.opensWhen, step.doneWhen], step.after),
    })
  for (const criterion of scenario.criteria)
    watchers.push({
      ask: (state, world, subject) => failureEvent(state, world, criterion, subject),
      ...of(watchers.length, criterion, [criterion.failWhen], []),
    })
  for (const [index, inject] of scenario.injects.entries())
    watchers.push({
      ask: (state, world) => armingEvent(state, world, inject, index),
      ...of(watchers.length, {}, [inject.when], []),
    })
  const watch = { watchers, byKey }
  watches.set(scenario, watch)
  return watch
}

/**
 * What is still to be asked of steps, criteria and injects after what has happened. It is the quick way to
 * `plainConsequence` of the tests' plain procedure: only what depends on a change is asked again, in the same order.
 */
export class Agenda {
  readonly #watch: Watch
  /** By watcher, the subjects to ask it of. */
  readonly #open = new Map<number, Set<Subject>>()

  constructor(scenario: Scenario) {
    this.#watch = watchOf(scenario)
  }

  /** Puts on the agenda what depends on the difference between two states, the event between them. */
  note(before: RunState, after: RunState, event: EventBody): void {
    if (event.type === 'RunBegun') {
      for (const index of this.#watch.watchers.keys()) this.#add(index, undefined, after)
      return
    }
    if (event.type === 'RunEnded') this.#notify(END_KEY, undefined, after)
    if (event.type === 'StepOpened' || event.type === 'StepDone' || event.type === 'StepLate')
      this.#notify(stepKey(event.step), event.subject, after)
    if (before.facts === after.facts) return
    for (const [key, facts] of Object.entries(after.facts)) {
      const old = before.facts[key]
      if (old === facts) continue
      const subject = subjectOfShelf(key)
      for (const fact of Object.keys(facts))
        if (old?.[fact] !== facts[fact]) this.#notify(factKey(fact), subject, after)
      for (const fact of Object.keys(old ?? {}))
        if (facts[fact] === undefined) this.#notify(factKey(fact), subject, after)
    }
  }

  #notify(key: string, subject: Subject, state: RunState): void {
    for (const index of this.#watch.byKey.get(key) ?? []) this.#add(index, subject, state)
  }

  #add(index: number, subject: Subject, state: RunState): void {
    const { forEach, asksOthers } = this.#watch.watchers[index] as Watcher
    const subjects = this.#open.get(index) ?? new Set()
    this.#open.set(index, subjects)
    if (!forEach) subjects.add(undefined)
    else if (subject !== undefined && !asksOthers) subjects.add(subject)
    else for (const one of subjectsOf(state, 'parcel')) subjects.add(one)
  }

  /** Returns the next consequence of what has been noted; undefined when all is settled. */
  next(state: RunState): EventBody | undefined {
    const world = worldOf(state)
    for (const index of [...this.#open.keys()].sort((a, b) => a - b)) {
      const open = this.#open.get(index) as Set<Subject>
      const { ask, forEach } = this.#watch.watchers[index] as Watcher
      for (const subject of forEach ? subjectsOf(state, 'parcel') : OF_RUN) {
        if (!open.has(subject)) continue
        const event = ask(state, world, subject)
        if (event) return event
        open.delete(subject)
      }
      this.#open.delete(index)
    }
    return undefined
  }
}

/** A step that has opened and is not done, of one subject where it ranges over one. */
interface Open {
  readonly step: Step
  /** The step's place in the scenario. */
  readonly index: number
  readonly subject: Subject
  readonly openedAtMs: number
  readonly isLate: boolean
}

type Shelf = RunState['steps'][string]

// What is open is asked at each turn, and an event changes the steps of one subject at most.
const openBy = new WeakMap<Scenario, WeakMap<Shelf | RunState['steps'], readonly Open[]>>()

/** Lists the open steps, in the scenario's order; whether a step still concerns its subject is left open. */
function listOpen(scenario: Scenario, state: RunState): readonly Open[] {
  const known = openBy.get(scenario) ?? new WeakMap<Shelf | RunState['steps'], readonly Open[]>()
  openBy.set(scenario, known)
  const all = known.get(state.steps)
  if (all) return all
  const ofShelf = (key: string, shelf: Shelf): readonly Open[] => {
    const before = known.get(shelf)
    if (before) return before
    const subject = key === RUN ? undefined : key
    const open = scenario.steps.flatMap((step, index): Open[] => {
      const { openedAtMs, isDone = false, isLate = false } = shelf[step.id] ?? {}
      return openedAtMs === undefined || isDone ? [] : [{ step, index, subject, openedAtMs, isLate }]
    })
    known.set(shelf, open)
    return open
  }
  const rank = new Map(subjectsOf(state, 'parcel').map((subject, index) => [subject as Subject, index]))
  const open = Object.entries(state.steps)
    .flatMap(([key, shelf]) => ofShelf(key, shelf))
    .sort((a, b) => a.index - b.index || (rank.get(a.subject) ?? 0) - (rank.get(b.subject) ?? 0))
  known.set(state.steps, open)
  return open
}

/** Lists the steps that the trainee can take now, in the scenario's order: open and not yet done. */
export function openSteps(scenario: Scenario, state: RunState): { step: Step; subject?: string }[] {
  const world = worldOf(state)
  return listOpen(scenario, state).flatMap(({ step, subject }) =>
    !step.where || holds(step.where, world, subject) ? [{ step, ...withSubject(subject) }] : [],
  )
}

/** A time limit that runs: of which step and subject, and until when. */
interface RunningLimit {
  readonly step: Step
  readonly subject: Subject
  readonly atMs: number
}

// When something falls due is asked much oftener than steps open or are done.
const limits = new WeakMap<Scenario, WeakMap<RunState['steps'], readonly RunningLimit[]>>()

/** Lists the limits of all open steps, the earliest first; whether the step still concerns its subject is left open. */
function runningLimits(scenario: Scenario, state: RunState): readonly RunningLimit[] {
  const ofScenario = limits.get(scenario) ?? new WeakMap<RunState['steps'], readonly RunningLimit[]>()
  limits.set(scenario, ofScenario)
  const known = ofScenario.get(state.steps)
  if (known) return known
  const pacePercent = scenario.parameters.limitPercent
    ? parameterOf(scenario, state.setup.overlay, 'limitPercent')
    : 100
  const running = listOpen(scenario, state).flatMap(
    ({ step, subject, openedAtMs, isLate }): RunningLimit[] => {
      if (step.limitS === undefined || isLate) return []
      const limitS =
        typeof step.limitS === 'number'
          ? step.limitS
          : parameterOf(scenario, state.setup.overlay, step.limitS.parameter)
      return [{ step, subject, atMs: openedAtMs + Math.round(limitS * pacePercent * 10) }]
    },
  )
  running.sort((a, b) => a.atMs - b.atMs)
  ofScenario.set(state.steps, running)
  return running
}

/**
 * Returns the next step whose time limit runs out, and when; undefined when none is running. The parameter
 * `limitPercent`, where a scenario has it, stretches all limits alike.
 */
export function nextLimit(
  scenario: Scenario,
  state: RunState,
): { atMs: number; event: EventBody } | undefined {
  const world = worldOf(state)
  const next = runningLimits(scenario, state).find(
    ({ step, subject }) => !step.where || holds(step.where, world, subject),
  )
  return (
    next && { atMs: next.atMs, event: { type: 'StepLate', step: next.step.id, ...withSubject(next.subject) } }
  )
}
