import type { Source } from '#physics/source.ts'
import type { Collection, Condition, FactRef } from './condition.ts'
import type { Contact } from './contact.ts'
import type { Gauge } from './gauge.ts'
import type { HazardScene } from './hazard-scene.ts'
import type { ImageExercise } from './image-exercise.ts'
import type { ParcelBank } from './parcel-bank.ts'
import type { RateRow } from './tax-rate.ts'

/** How grave a failed criterion is. A critical one fails the run whatever the points. */
export type Severity = 'minor' | 'major' | 'critical'

/** How a run is played: the coach leads, the coach helps on request, or nobody helps and it counts. */
export type Mode = 'guided' | 'practice' | 'assessment'
export const MODES: readonly Mode[] = ['guided', 'practice', 'assessment']

/** A place to stand, from which some acts can be done. */
export interface Place {
  id: string
  /** The anchor node `A_<anchor>` in the environment's model. */
  anchor: string
  /** Where the air of it is asked for: metres from the middle of the hazard's scene, x to the east, z to the south. */
  positionM?: [x: number, z: number]
  /** It is there while this holds, such as a post that is set up later; always when absent. */
  when?: Condition
}

/** The instruments that are held to a parcel, by what they measure; others are the scenario's own `gauges`. */
export const PARCEL_INSTRUMENTS = [
  'scale',
  'trace-detector',
  'dog',
  'survey-meter',
  'nuclide-identifier',
] as const
export type ParcelInstrument = (typeof PARCEL_INSTRUMENTS)[number]

/** One of the ways in which an act can be done, or answers that can be given. Its text is `act.<act>.<option>`. */
export interface ActOption {
  id: string
  /** The option is the right one where this holds. With no such condition on any option, none is right or wrong. */
  rightWhen?: Condition
  /** How long this way takes, in seconds, where it differs from the act. */
  takesS?: number
  /** What this way does to the contamination, besides what the act does. */
  contacts?: Contact[]
}

/** Something that is said in answer to an act. Its text is `line.<id>`, its speaker's name `person.<by>`. */
export interface Line {
  id: string
  by: string
  /** The act's line is the first of which this holds, asked once the act's own facts are so. */
  when?: Condition
}

/** A fact that follows from what an instrument shows: from a value on, below a value, or between two. */
export interface ReadingFact {
  atLeast?: number
  below?: number
  sets: FactRef
}

/**
 * Something that the trainee does: to call, to sign, to cut, to weigh, to answer. It establishes `fact`, of the
 * run or of its subject; with an option also `<fact>.<option>`, and `<fact>.right` or `<fact>.wrong` where
 * options are judged. Acts that are mistakes are acts as well: whoever may not do a thing must be able to.
 */
export interface Act {
  id: string
  /** The part of the procedure that it belongs to; its text is `group.<group>`. */
  group: string
  /** The places where it can be done. */
  places: string[]
  /** It is done to one subject at a time. */
  forEach?: Collection
  /** Subjects, or moments, for which it is offered at all. */
  where?: Condition
  /** What must hold; otherwise the act is refused. */
  requires?: Condition
  options?: ActOption[]
  fact: string
  /** Further facts that are so once it is done, each where its condition held just before. */
  outcomes?: { when: Condition; sets: FactRef }[]
  /** Facts that no longer hold once it is done. */
  clears?: FactRef[]
  /** How long it takes, in seconds of run time, before it is done. */
  takesS?: number
  isRepeatable?: boolean
  /** What it reads: a parcel instrument, or a gauge of the scenario. */
  instrument?: string
  readingFacts?: ReadingFact[]
  /** What is said in answer, by the case. */
  lines?: Line[]
  /** What it does to the contamination on officer and things, in order. */
  contacts?: Contact[]
  /** The thing in hand, or worked on, with which it is done: a kind of `view/things`. */
  tool?: string
}

/** Something that the world does by itself: a call, an arrival, an alarm. Its text is `inject.<id>`. */
export interface Inject {
  id: string
  /** It becomes due once this holds… */
  when: Condition
  /** …so many seconds later, drawn from the seed; at once when absent. */
  afterS?: [number, number]
  /** The run-wide fact that it establishes. */
  fact: string
  /** Parcels of which this fact holds are taken away. */
  removes?: string
  /** It happens without a word to the trainee; its text is for whoever reviews the run. */
  isSilent?: boolean
}

/** A value that depends on the run: that of the first level whose condition holds. */
export interface Level {
  value: number
  when?: Condition
}

/**
 * Something to be seen or read at some places while a condition holds: a sign, a look, a paper. Its text is
 * `sight.<id>`; a paper has entries, whose labels are `sight.<id>.<entry>` and whose values `value.<value>`. A report
 * is what an instrument prints of itself: its figures are computed where they are shown.
 */
export interface Sight {
  id: string
  places: string[]
  when?: Condition
  entries?: { id: string; values: { id: string; when?: Condition }[] }[]
  report?: 'test-block'
}

/** What the seed decides for the run as a whole: the fact `<id>.<option>` holds from the start. */
export interface Variant {
  id: string
  options: { id: string; weight: number }[]
}

/**
 * A step of the procedure. Steps form a partial order: every step of `after` comes first (of the same subject,
 * where both range over one). `opensWhen` says when the trainee can begin it, if that is not at once.
 */
export interface Step {
  id: string
  forEach?: Collection
  /** Subjects that the step concerns; all of them when absent. */
  where?: Condition
  after: string[]
  opensWhen?: Condition
  doneWhen: Condition
  /** Seconds between its opening and the moment when it counts as late; or the national parameter that says so. */
  limitS?: number | { parameter: string }
  /** How it is done rightly, in order: what the coach points at. Of several options the right one is meant. */
  by?: Deed[]
}

/**
 * An act, or a control that is simulated, such as the belt's buttons or the end of the shift; or a place to be at.
 * `at` says where the act is done rightly, if that is not the first of its places.
 */
export type Deed = { act: string; option?: string; at?: Where[] } | { control: Control } | { goTo: Where[] }

/** A place that is the right one under a condition; of several, the first whose condition holds. */
export interface Where {
  place: string
  when?: Condition
}

export const CONTROLS = [
  'StartBelt',
  'StopBelt',
  'PressEmergencyStop',
  'OpenRecord',
  'TakeUpParcel',
  'EndRun',
] as const
export type Control = (typeof CONTROLS)[number]

/** What is scored. It fails for a subject, or the run, as soon as `failWhen` holds. */
export interface Criterion {
  id: string
  weight: number
  severity: Severity
  competency: string
  forEach?: Collection
  /** Subjects that it concerns; the criterion counts only when there is at least one. */
  where?: Condition
  failWhen: Condition
  source: Source
}

/** When a trainee is certified: after so many passed runs that count, each with another option of a variant. */
export interface CertificationRule {
  passCount: number
  variant: string
  source: Source
}

/** A national parameter: its default, which an overlay may replace. */
export interface Parameter {
  value: number
  unit: string
  source: Source
}

/**
 * A scenario: a literal that survives `JSON.parse(JSON.stringify(…))`. Every text is an id of the catalogue
 * beside it; `scenario.<id>.title`, `step.<id>`, `step.<id>.hint`, `criterion.<id>`, `criterion.<id>.rule`,
 * `act.<id>` (`act.<id>.<option>`), `inject.<id>`, `place.<id>` and `competency.<id>` exist for all ids that it
 * names; a critical criterion has `criterion.<id>.consequence` too. Lines, sights and gauges have theirs as well.
 */
export interface Scenario {
  id: string
  version: string
  /** The environment's model, `public/place/place_<environment>.glb`. */
  environment: string
  passPercent: number
  durationMin: number
  competencies: string[]
  /** What each competency counts for in the score; where absent, each counts for the weights of its criteria. */
  competencyWeights?: Record<string, number>
  /** The share of a competency's points without which nobody passes, in per cent. */
  competencyMinima?: Record<string, number>
  certification?: CertificationRule
  parameters: Record<string, Parameter>
  places: Place[]
  /** What can be seen and read, in the order in which it is shown. */
  sights?: Sight[]
  /** Values of the world that gauges measure, by name. */
  quantities?: Record<string, Level[]>
  gauges?: Record<string, Gauge>
  /** What is in the air, what burns and what may explode. */
  hazards?: HazardScene
  variants: Variant[]
  acts: Act[]
  injects: Inject[]
  steps: Step[]
  criteria: Criterion[]
  /** Of a scenario with parcels: what the seed draws them from. */
  bank?: ParcelBank
  /** Parcels in one shift, those of a late bag left out. */
  parcelCount?: number
  /** The table of tax rates that hangs at the desk, and where it is from. */
  rates?: { rows: RateRow[]; source: Source }
  /** How images come to the desk: off the belt, or one after another as in a test. */
  feed?: 'belt' | 'slides'
  /** Of a scenario whose feed is slides: which images, and how they are asked. */
  images?: ImageExercise
}

/** A scenario in which parcels are inspected. */
export type ParcelScenario = Scenario & Required<Pick<Scenario, 'bank' | 'parcelCount' | 'feed'>>

/** Tells whether parcels are inspected in a scenario. */
export function hasParcels(scenario: Scenario): scenario is ParcelScenario {
  return scenario.feed !== undefined
}

/** Tells whether contamination is carried in a scenario: some act touches, soils, cleans or takes off. */
export function hasContacts({ acts }: Scenario): boolean {
  return acts.some(({ contacts, options = [] }) => contacts ?? options.some((option) => option.contacts))
}

/** National differences: named parameters that replace a scenario's defaults. */
export type Overlay = Record<string, number>

/** Returns a parameter's value under an overlay. Throws when the scenario has no such parameter. */
export function parameterOf(scenario: Scenario, overlay: Overlay, name: string): number {
  const value = overlay[name] ?? scenario.parameters[name]?.value
  if (value === undefined)
    throw new Error(
      `scenario "${scenario.id}": no parameter "${name}"; known: ${Object.keys(scenario.parameters).join(', ')}`,
    )
  return value
}
