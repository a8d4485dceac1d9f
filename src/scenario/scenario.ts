import type { Condition } from './condition.ts'
import type { ParcelBank } from './parcel-bank.ts'

/** How grave a failed criterion is. A critical one fails the run whatever the points. */
export type Severity = 'minor' | 'major' | 'critical'

/** How a run is played: the coach leads, the coach helps on request, or nobody helps and it counts. */
export type Mode = 'guided' | 'practice' | 'assessment'
export const MODES: readonly Mode[] = ['guided', 'practice', 'assessment']

/**
 * Where a rule comes from. `standing` is 'published', 'general-knowledge' (to be confirmed by the training
 * centre), or 'design' (a value chosen for the simulator, never a fact).
 */
export interface Source {
  document: string
  section: string
  edition: string
  standing: 'published' | 'general-knowledge' | 'design'
}

/** A place to stand, from which some acts can be done. */
export interface Place {
  id: string
  /** The anchor node `A_<anchor>` in the environment's model. */
  anchor: string
}

/** An act that establishes one fact, where nothing has to be simulated: to call somebody, to sign. */
export interface Act {
  id: string
  /** The place where it is done. */
  place: string
  /** The fact that it establishes. */
  fact: string
  /** What must hold; otherwise the act is refused. */
  requires?: Condition
  /** How long it takes, in seconds of run time, before the fact holds. */
  takesS?: number
}

/**
 * A step of the procedure. Steps form a partial order: every step of `after` comes first (of the same subject,
 * where both range over one). `opensWhen` says when the trainee can begin it, if that is not at once.
 */
export interface Step {
  id: string
  forEach?: 'parcel'
  /** Subjects that the step concerns; all of them when absent. */
  where?: Condition
  after: string[]
  opensWhen?: Condition
  doneWhen: Condition
  /** Seconds between its opening and the moment when it counts as late; or the national parameter that says so. */
  limitS?: number | { parameter: string }
}

/** What is scored. It fails for a subject, or the run, as soon as `failWhen` holds. */
export interface Criterion {
  id: string
  weight: number
  severity: Severity
  competency: string
  forEach?: 'parcel'
  /** Subjects that it concerns; the criterion counts only when there is at least one. */
  where?: Condition
  failWhen: Condition
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
 * `act.<id>`, `place.<id>` and `competency.<id>` exist for all ids that it names.
 */
export interface Scenario {
  id: string
  version: string
  /** The environment's model, `public/place/place_<environment>.glb`. */
  environment: string
  passPercent: number
  durationMin: number
  competencies: string[]
  parameters: Record<string, Parameter>
  places: Place[]
  acts: Act[]
  steps: Step[]
  criteria: Criterion[]
  /** What the seed draws from. */
  bank: ParcelBank
  /** Parcels in one shift. */
  parcelCount: number
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
