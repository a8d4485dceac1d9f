import { type ConditionWorld, type FactRef, firstHolding, holds } from '#scenario/condition.ts'
import {
  type Act,
  type Line,
  PARCEL_INSTRUMENTS,
  type ParcelInstrument,
  type Scenario,
} from '#scenario/scenario.ts'
import type { EventBody } from './event.ts'
import { readGauge } from './gauge.ts'
import { type Measurement, measure } from './instrument.ts'
import type { Intent } from './intent.ts'
import type { Refusal, RefusalCode } from './refusal.ts'
import { hasFact, ofSubject, parcelOf, type RunState, subjectsOf, worldOf } from './state.ts'

/** What an act is done to, and in which of its ways. */
export interface Doing {
  readonly subject?: string
  readonly option?: string
}

/** Lists the subjects to which an act is offered now; `[undefined]` for an act of the run, nothing where it is not. */
export function subjectsOfAct(state: RunState, act: Act): readonly (string | undefined)[] {
  const world = worldOf(state)
  const all: readonly (string | undefined)[] = act.forEach ? subjectsOf(state, act.forEach) : [undefined]
  const { where } = act
  return where ? all.filter((subject) => holds(where, world, subject)) : all
}

/** Answers the wish to do an act: it is done at once, or begun, or refused. */
export function answerToAct(
  scenario: Scenario,
  state: RunState,
  { act: id, subject, option, atMs }: Extract<Intent, { type: 'Perform' }>,
): { events: readonly EventBody[] } | { refused: Refusal } {
  const refuse = (code: RefusalCode, detail?: Refusal['detail']) => ({
    refused: detail ? { code, detail } : { code },
  })
  const act = scenario.acts.find((one) => one.id === id)
  if (!act) return refuse('act/unknown')
  if (!act.places.includes(state.place)) return refuse('place/not-here', { place: act.places[0] as string })
  if (!subjectsOfAct(state, act).includes(subject)) return refuse('act/no-such-subject')
  if (act.options ? !act.options.some((one) => one.id === option) : option !== undefined)
    return refuse('act/no-such-option')
  if (!act.isRepeatable && hasFact(state, act.fact, subject)) return refuse('act/already-done')
  if (state.act) return refuse('act/busy')
  if (act.requires && !holds(act.requires, worldOf(state), subject)) return refuse('act/not-yet')
  const takesS = durationOf(act, option)
  const doing: Doing = { ...(subject !== undefined && { subject }), ...(option !== undefined && { option }) }
  return {
    events: [
      takesS === undefined
        ? actDone(scenario, state, act, doing)
        : { type: 'ActBegun', act: id, ...doing, doneAtMs: atMs + takesS * 1000 },
    ],
  }
}

/** Returns how long an act takes in one of its ways, in seconds; undefined where it is done at once. */
export function durationOf(act: Act, option: string | undefined): number | undefined {
  return act.options?.find(({ id }) => id === option)?.takesS ?? act.takesS
}

/** Writes what an act comes to at the moment when it is done. */
export function actDone(scenario: Scenario, state: RunState, act: Act, doing: Doing): EventBody {
  const { subject, option } = doing
  const world = worldOf(state)
  const name = (ref: FactRef): string => nameOf(ref, subject)
  const measured = measureBy(scenario, state, act, doing)
  const sets = [
    ofSubject(act.fact, subject),
    ...(option === undefined
      ? []
      : [ofSubject(`${act.fact}.${option}`, subject), ...judged(state, act, doing)]),
    ...(act.outcomes ?? []).flatMap(({ when, sets }) => (holds(when, world, subject) ? [name(sets)] : [])),
    ...(measured?.facts ?? []).map((fact) => ofSubject(fact, subject)),
    ...(measured?.runFacts ?? []),
  ]
  const clears = (act.clears ?? []).map(name)
  const line = lineSaid(state, act, sets, subject)
  return {
    type: 'ActDone',
    act: act.id,
    ...doing,
    sets,
    ...(clears.length > 0 && { clears }),
    ...(measured && { reading: measured.reading }),
    ...(line && { says: line.id, by: line.by }),
  }
}

/** Finds what is said in answer: the first line that fits the run as it is once the act's facts are so. */
function lineSaid(
  state: RunState,
  { lines }: Act,
  sets: readonly string[],
  subject: string | undefined,
): Line | undefined {
  if (!lines) return undefined
  const before = worldOf(state)
  const world: ConditionWorld = {
    ...before,
    factOrder: (fact, of) =>
      before.factOrder(fact, of) ?? (sets.includes(ofSubject(fact, of)) ? state.eventCount + 1 : undefined),
  }
  return firstHolding(lines, world, subject)
}

/** Names a fact as events do. */
function nameOf(ref: FactRef, subject: string | undefined): string {
  return 'fact' in ref ? ref.fact : ofSubject(ref.its, subject)
}

/** Names whether the chosen option is right, where options are judged. */
function judged(state: RunState, { fact, options = [] }: Act, { subject, option }: Doing): string[] {
  if (options.every(({ rightWhen }) => !rightWhen)) return []
  const rightWhen = options.find(({ id }) => id === option)?.rightWhen
  const isRight = !!rightWhen && holds(rightWhen, worldOf(state), subject)
  return [ofSubject(`${fact}.${isRight ? 'right' : 'wrong'}`, subject)]
}

function measureBy(
  scenario: Scenario,
  state: RunState,
  act: Act,
  { subject, option }: Doing,
): Measurement | undefined {
  const { instrument } = act
  if (!instrument) return undefined
  const count = state.readings[ofSubject(act.id, subject)]?.length ?? 0
  if (!isParcelInstrument(instrument)) {
    const reading = readGauge(scenario, state, instrument, { waitedS: durationOf(act, option) ?? 0, count })
    return {
      reading,
      facts: [],
      runFacts: (act.readingFacts ?? []).flatMap(({ atLeast = -Infinity, below = Infinity, sets }) =>
        reading.value >= atLeast && reading.value < below ? [nameOf(sets, subject)] : [],
      ),
    }
  }
  if (subject === undefined) return undefined
  return measure(instrument, {
    seed: state.setup.seed,
    parcel: parcelOf(state, subject),
    count,
    isZeroed: hasFact(state, 'scaleZeroed'),
    isDirty: hasFact(state, 'detectorDirty'),
    hasAlarmed: hasFact(state, 'traceAlarm', subject),
  })
}

function isParcelInstrument(name: string): name is ParcelInstrument {
  return (PARCEL_INSTRUMENTS as readonly string[]).includes(name)
}
