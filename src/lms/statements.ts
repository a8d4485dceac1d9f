import type { RunEvent } from '#engine/event.ts'
import type { RunLog } from '#engine/log.ts'
import type { Score } from '#folds/score.ts'
import type { Criterion, Scenario } from '#scenario/scenario.ts'
import type { Activity, Extensions, Result, Statement, Verb } from './statement.ts'
import { computeUuidV5 } from './statement-id.ts'
import { ACTIVITY_TYPES, CMI5, EXTENSIONS, IRI_BASE, languageMap, type Texts, VERBS } from './vocabulary.ts'

/** What a report needs to know of a run that its log does not hold. */
export interface RunAccount {
  /** The run's id, a UUID: the registration, since without a launch every run is an attempt of its own. */
  readonly run: string
  /** The person's id: an account without a name. */
  readonly person: string
  readonly startedAt: string
  readonly modality: string
  readonly isSimulated: boolean
}

/** Where our accounts are at home. */
export const HOME_PAGE = `${IRI_BASE}/people`
const PLATFORM = 'Kouan'

/** A statement before it is put into its run's context. */
interface Saying {
  readonly verb: Verb
  readonly object: Activity
  readonly result?: Result
  readonly extensions?: Extensions
  /** What cmi5 defines carries its category; all else must not. */
  readonly cmi5?: 'plain' | 'moveOn'
}

/** Writes a duration in ms as ISO 8601, to a hundredth of a second, which is all that xAPI compares. */
export function durationOf(ms: number): string {
  return `PT${Math.floor(ms / 10) / 100}S`
}

/**
 * Tells a run that has ended as xAPI statements: cmi5's initialized, passed or failed, and terminated; between
 * them the steps, what was done to each parcel, and each failed criterion with its source. The ids follow from the
 * run and the place in its log. Times are those of the run's clock, which stands still while the run is paused.
 */
export function runStatements(
  scenario: Scenario,
  texts: Texts,
  log: RunLog,
  score: Score,
  account: RunAccount,
): Statement[] {
  const scenarioIri = `${IRI_BASE}/scenario/${scenario.id}`
  const startMs = Date.parse(account.startedAt)
  const scenarioActivity: Activity = {
    objectType: 'Activity',
    id: scenarioIri,
    definition: {
      type: ACTIVITY_TYPES.simulation,
      name: languageMap(texts, `scenario.${scenario.id}.title`),
    },
  }
  const part = (kind: string, id: string, type: string, description?: string): Activity => ({
    objectType: 'Activity',
    id: `${scenarioIri}/${kind}/${id}`,
    definition: {
      type,
      name: languageMap(texts, `${kind}.${id}`),
      ...(description !== undefined && { description: languageMap(texts, description) }),
    },
  })
  const parcel = (id: string): Activity => ({
    objectType: 'Activity',
    id: `${scenarioIri}/case/${log.header.seed}/${id}`,
    definition: { type: ACTIVITY_TYPES.item, name: { en: `Parcel ${id}`, zh: `邮件 ${id}` } },
  })

  const finish = (atMs: number): Saying[] => {
    const { percent, hasPassed, criticalFailures } = score
    const scaled = percent / 100
    const mastery = scenario.passPercent / 100
    // To cmi5 a failed score lies below the mastery score; after a critical error it may not, and is left out.
    const isTellable = hasPassed || scaled < mastery
    const outcome: Saying = {
      verb: hasPassed ? VERBS.passed : VERBS.failed,
      object: scenarioActivity,
      result: {
        success: hasPassed,
        duration: durationOf(atMs),
        ...(isTellable && { score: { scaled } }),
        extensions: {
          [EXTENSIONS.percent]: percent,
          [EXTENSIONS.criticalFailures]: criticalFailures.map(({ criterion }) => criterion),
        },
      },
      extensions: { [CMI5.masteryScore]: mastery },
      cmi5: 'moveOn',
    }
    const terminated: Saying = {
      verb: VERBS.terminated,
      object: scenarioActivity,
      result: { duration: durationOf(atMs) },
      cmi5: 'plain',
    }
    return [outcome, terminated]
  }

  /** Says of what was done to a parcel that it was opened, or what became of it. */
  const actSayings = ({ sets, subject, option }: Extract<RunEvent, { type: 'ActDone' }>): Saying[] => {
    if (subject === undefined) return []
    const object = parcel(subject)
    if (sets.includes(`opened@${subject}`)) return [{ verb: VERBS.searched, object }]
    if (!sets.includes(`disposed@${subject}`) || option === undefined) return []
    const success = sets.includes(`disposed.right@${subject}`)
    return [{ verb: VERBS.classified, object, result: { response: option, success } }]
  }

  const lateSteps = new Set<string>()
  /** Says what an event means to the record; most events mean nothing by themselves. */
  const sayingsOf = (event: RunEvent): Saying[] => {
    switch (event.type) {
      case 'RunBegun':
        return [{ verb: VERBS.initialized, object: scenarioActivity, cmi5: 'plain' }]
      case 'StepDone': {
        const { step, subject, isOutOfOrder } = event
        const isLate = lateSteps.has(`${step}@${subject}`)
        return [
          {
            verb: VERBS.completed,
            object: part('step', step, ACTIVITY_TYPES.step),
            result: { completion: true, success: !isOutOfOrder && !isLate },
            extensions: {
              ...subjectOf(subject),
              [EXTENSIONS.isLate]: isLate,
              [EXTENSIONS.isOutOfOrder]: isOutOfOrder,
            },
          },
        ]
      }
      case 'StepLate':
        lateSteps.add(`${event.step}@${event.subject}`)
        return []
      case 'ScanFinished':
        return [{ verb: VERBS.scanned, object: parcel(event.parcel) }]
      case 'ParcelReleased':
        return [{ verb: VERBS.decided, object: parcel(event.parcel), result: { response: 'release' } }]
      case 'ParcelHeld':
        return [
          {
            verb: VERBS.decided,
            object: parcel(event.parcel),
            result: { response: `hold:${event.reason}`, success: event.isReasonRight },
            ...(event.isRegionRight !== undefined && {
              extensions: { [EXTENSIONS.isRegionRight]: event.isRegionRight },
            }),
          },
        ]
      case 'ActDone':
        return actSayings(event)
      case 'ProjectionAnswered':
        return [
          {
            verb: VERBS.decided,
            object: parcel(event.parcel),
            result: { response: 'projected-threat', success: event.isHit },
          },
        ]
      case 'CriterionFailed': {
        const { criterion, severity, subject } = event
        return [
          {
            verb: VERBS.failed,
            object: part('criterion', criterion, ACTIVITY_TYPES.objective, `criterion.${criterion}.rule`),
            result: { success: false },
            extensions: {
              ...subjectOf(subject),
              [EXTENSIONS.severity]: severity,
              [EXTENSIONS.source]: sourceOf(scenario, criterion),
            },
          },
        ]
      }
      default:
        return []
    }
  }
  const statements: Statement[] = []
  const tell = (name: string, atMs: number, { verb, object, result, extensions, cmi5 }: Saying): void => {
    const category = cmi5 && [{ id: CMI5.category }, ...(cmi5 === 'moveOn' ? [{ id: CMI5.moveOn }] : [])]
    statements.push({
      id: computeUuidV5(account.run, name),
      actor: { objectType: 'Agent', account: { homePage: HOME_PAGE, name: account.person } },
      verb,
      object,
      ...(result && { result }),
      context: {
        registration: account.run,
        platform: PLATFORM,
        contextActivities: {
          ...(category && { category }),
          grouping: [{ id: scenarioIri }],
          ...(object.id !== scenarioIri && { parent: [{ id: scenarioIri }] }),
        },
        extensions: {
          [CMI5.sessionId]: account.run,
          [EXTENSIONS.modality]: account.modality,
          [EXTENSIONS.mode]: log.header.mode,
          [EXTENSIONS.seed]: log.header.seed,
          ...(account.isSimulated && { [EXTENSIONS.isSimulated]: true }),
          ...extensions,
        },
      },
      timestamp: new Date(startMs + atMs).toISOString(),
    })
  }

  let endAtMs: number | undefined
  for (const { seq, events } of log.entries)
    events.forEach((event, index) => {
      if (event.type === 'RunEnded') endAtMs = event.atMs
      for (const saying of sayingsOf(event)) tell(`${seq}/${index}/${event.type}`, event.atMs, saying)
    })
  // What follows from the end itself (a criterion that only then fails) still comes before `terminated`.
  if (endAtMs !== undefined)
    for (const saying of finish(endAtMs)) tell(`end/${saying.verb.id}`, endAtMs, saying)
  return statements
}

function subjectOf(subject: string | undefined): Extensions {
  return subject === undefined ? {} : { [EXTENSIONS.subject]: subject }
}

function sourceOf(scenario: Scenario, id: string): Criterion['source'] | undefined {
  return scenario.criteria.find((criterion) => criterion.id === id)?.source
}
