import { type Bot, bots, play } from '#engine/bot.ts'
import { take } from '#engine/decide.ts'
import type { RunEvent } from '#engine/event.ts'
import type { Intent, IntentBody } from '#engine/intent.ts'
import { isPossible } from '#engine/options.ts'
import { openSteps } from '#engine/procedure.ts'
import { initialState, type RunState, type Setup, stepState, subjectsOf, worldOf } from '#engine/state.ts'
import { all } from '#scenario/ask.ts'
import { type Condition, holds } from '#scenario/condition.ts'
import type { Scenario, Step } from '#scenario/scenario.ts'

/** An intent whose parcel or subject is filled in as the run goes. */
type Template = { type: IntentBody['type'] } & Record<string, unknown>

/** Writes the wish to do an act, or to be somewhere, for a deviation. */
export const perform = (act: string, option?: string) => ({
  type: 'Perform' as const,
  act,
  ...(option !== undefined && { option }),
})
export const goTo = (place: string) => ({ type: 'GoTo' as const, place })

/** One way in which an officer who otherwise goes by the procedure goes wrong. */
export interface Deviation {
  /** Acts that it leaves out. */
  readonly skips?: readonly string[]
  /** Facts that it takes for granted. */
  readonly grants?: readonly string[]
  /** Steps that it does not know of. */
  readonly ignores?: readonly string[]
  /** Options that it takes where others are right, of the subjects of which `where` holds. */
  readonly chooses?: { readonly act: string; readonly option: string; readonly where?: Condition }
  /** What it does instead of another intent, for the parcels of which `where` holds; nothing while it cannot. */
  readonly instead?: { readonly of: Template; readonly where?: Condition; readonly does: Template }
  /**
   * What it does besides, in this order, once `when` holds of the run or of a parcel: until none of it can be done
   * any more, or until `until` holds; for so many parcels at most.
   */
  readonly adds?: {
    readonly when: Condition
    readonly until?: Condition
    readonly atMost?: number
    readonly does: readonly Template[]
  }
  /** The step before which it waits, once, until its time has run out. */
  readonly lingers?: string
}

/**
 * Plays a run by an officer who deviates; says what they tried, and where that leads by the true scenario. Throws where
 * it is refused.
 */
export function playSabotaged(
  scenario: Scenario,
  setup: Setup,
  deviation: Deviation,
): { state: RunState; events: readonly RunEvent[]; intents: readonly Intent[] } {
  // The officer goes by a procedure that lacks what they leave out; what they did is judged by the whole one.
  let state = initialState(scenario, setup)
  const events: RunEvent[] = []
  const intents: Intent[] = []
  for (const { intent } of play(shadowOf(scenario, deviation), setup, deviate(deviation))) {
    const taken = take(scenario, state, intent)
    if ('refused' in taken)
      throw new Error(`seed ${setup.seed}: ${JSON.stringify(intent)}: ${JSON.stringify(taken.refused)}`)
    events.push(...taken.events)
    intents.push(intent)
    state = taken.state
  }
  return { state, events, intents }
}

/** Returns the procedure as it looks to whoever leaves out what the deviation says. */
function shadowOf(scenario: Scenario, { skips = [], grants = [], ignores = [] }: Deviation): Scenario {
  const skipped = scenario.acts.filter(({ id }) => skips.includes(id))
  const granted = new Set([...grants, ...skipped.map(({ fact }) => fact)])
  const steps = scenario.steps.map((step): Step => {
    const { where, opensWhen, doneWhen, by } = step
    return {
      ...step,
      ...(where && { where: grant(where, granted) }),
      ...(opensWhen && { opensWhen: grant(opensWhen, granted) }),
      doneWhen: ignores.includes(step.id) ? all() : grant(doneWhen, granted),
      ...(by && { by: by.filter((deed) => !('act' in deed && skips.includes(deed.act))) }),
    }
  })
  return { ...scenario, steps }
}

/** Rewrites a condition so that the granted facts hold in it. */
function grant(condition: Condition, granted: ReadonlySet<string>): Condition {
  switch (condition.condition) {
    case 'fact':
    case 'its':
      return granted.has(condition.fact) ? all() : condition
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => grant(part, granted)) }
    case 'not':
      return { ...condition, of: grant(condition.of, granted) }
    case 'some':
    case 'every':
    case 'atLeast':
      return { ...condition, that: grant(condition.that, granted) }
    default:
      return condition
  }
}

/** Makes the bot that deviates: the model officer, but for what the deviation says. */
function deviate({ chooses, instead, adds, lingers }: Deviation): Bot {
  const begun = new Set<string | undefined>()
  const over = new Set<string | undefined>()

  const added = (scenario: Scenario, state: RunState): IntentBody | undefined => {
    if (!adds || state.act) return undefined
    const world = worldOf(state)
    for (const subject of [undefined, ...subjectsOf(state, 'parcel')]) {
      if (over.has(subject) || (over.size >= (adds.atMost ?? 1) && !begun.has(subject))) continue
      if (!begun.has(subject) && !holds(adds.when, world, subject)) continue
      const next =
        adds.until && holds(adds.until, world, subject)
          ? undefined
          : adds.does
              .map((template) => fill(template, subject))
              .find((body) => isPossible(scenario, state, body))
      if (next) {
        begun.add(subject)
        return next
      }
      if (begun.has(subject)) over.add(subject)
    }
    return undefined
  }

  const isLingering = (scenario: Scenario, state: RunState): boolean =>
    lingers !== undefined &&
    openSteps(scenario, state).some(({ step }) => step.id === lingers) &&
    ![undefined, ...subjectsOf(state, 'parcel')].some((subject) => stepState(state, lingers, subject).isLate)

  return (scenario, state, random) => {
    const extra = added(scenario, state)
    if (extra) return extra
    if (isLingering(scenario, state)) return undefined
    const wanted = bots.model(scenario, state, random)
    if (!wanted) return undefined
    const subject = subjectOf(state, wanted)
    const concerns = (where: Condition | undefined): boolean =>
      !where || holds(where, worldOf(state), subject)
    if (wanted.type === 'Perform' && wanted.act === chooses?.act && concerns(chooses.where))
      return { ...wanted, option: chooses.option }
    if (instead && matches(wanted, instead.of) && concerns(instead.where)) {
      const other = fill(instead.does, subject)
      return isPossible(scenario, state, other) ? other : undefined
    }
    return wanted
  }
}

/** Returns the parcel that an intent is about. */
function subjectOf(state: RunState, body: IntentBody): string | undefined {
  if (body.type === 'Perform') return body.subject
  return 'parcel' in body ? body.parcel : state.parcels.find(({ phase }) => phase === 'imaged')?.id
}

function matches(body: IntentBody, template: Template): boolean {
  return Object.entries(template).every(([key, value]) => (body as Record<string, unknown>)[key] === value)
}

const OF_A_PARCEL: ReadonlySet<string> = new Set([
  'OpenRecord',
  'MarkRegion',
  'ReleaseParcel',
  'HoldParcel',
  'SignalThreat',
  'TakeUpParcel',
])

function fill(template: Template, subject: string | undefined): IntentBody {
  if (subject === undefined) return template as unknown as IntentBody
  if (template.type === 'Perform') return { ...template, subject } as unknown as IntentBody
  return (OF_A_PARCEL.has(template.type) ? { ...template, parcel: subject } : template) as IntentBody
}
