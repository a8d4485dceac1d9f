import { parcelOf } from '#engine/state.ts'
import { type Catch, catchOf, detection } from '#folds/detection.ts'
import { type CriterionScore, score } from '#folds/score.ts'
import type { Criterion } from '#scenario/scenario.ts'
import type { ListItem, Panel, Row, Tone } from '#view/panel/panel.ts'
import { type Desk, numberOf, sourceLines } from './desk.ts'

/** Width over height of the X-ray picture in the debriefing. */
const PICTURE_ASPECT = 16 / 10

/** Names the picture of a parcel's X-ray image with its find outlined. */
export function pictureId(parcel: string): string {
  return `xray/${parcel}`
}

/**
 * Describes the debriefing: what went well, what was missed with rule and source, what to do next time, each parcel
 * with what was in it, how one sees; the score last. Every criterion that counted stands there with its source.
 */
export function debriefPanel(desk: Desk): Panel {
  const { words, state } = desk
  return {
    id: 'debrief',
    title: words.t('debrief.title'),
    rows: [
      ...(state.phase === 'ended'
        ? []
        : [{ kind: 'text', text: words.t('debrief.not-final'), tone: 'warn' } as const]),
      ...wellRows(desk),
      ...missedRows(desk),
      ...nextRows(desk),
      ...parcelRows(desk),
      ...detectionRows(desk),
      ...scoreRows(desk),
    ],
    footer: [
      {
        kind: 'buttons',
        columns: 2,
        buttons: [
          {
            id: 'play-again',
            label: words.t('debrief.again'),
            tone: 'primary',
            isEnabled: true,
            command: { command: 'play-again' },
          },
          {
            id: 'leave',
            label: words.t('debrief.leave'),
            tone: 'plain',
            isEnabled: true,
            command: { command: 'leave' },
          },
        ],
      },
    ],
  }
}

/** The criteria that counted in this run, each with how it came out. */
function counted({ scenario, state }: Desk): { criterion: Criterion; result: CriterionScore }[] {
  const { criteria } = score(scenario, state)
  return scenario.criteria.flatMap((criterion) => {
    const result = criteria.find(({ id }) => id === criterion.id)
    return result && result.opportunities > 0 ? [{ criterion, result }] : []
  })
}

type Counted = ReturnType<typeof counted>[number]

function hasFailed({ result }: Counted): boolean {
  return result.failures.length > 0
}

function points({ words }: Desk, { result: { earned, weight } }: Counted): string {
  const digits = Number.isInteger(earned) ? 0 : 1
  return words.t('debrief.points', { earned: words.number(earned, digits), weight: words.number(weight) })
}

function wellRows(desk: Desk): Row[] {
  const { words } = desk
  const met = counted(desk).filter((one) => !hasFailed(one))
  return [
    { kind: 'heading', text: words.t('debrief.well') },
    met.length === 0
      ? { kind: 'text', text: words.t('debrief.nothing-well'), tone: 'muted' }
      : {
          kind: 'list',
          items: met.map((one) => ({
            text: words.t(`criterion.${one.criterion.id}`),
            details: [points(desk, one), ...sourceLines(desk, one.criterion)],
            mark: 'done',
            tone: 'good',
          })),
        },
  ]
}

function missedRows(desk: Desk): Row[] {
  const { words } = desk
  const failed = counted(desk).filter(hasFailed)
  return [
    { kind: 'heading', text: words.t('debrief.missed') },
    failed.length === 0
      ? { kind: 'text', text: words.t('debrief.nothing-missed'), tone: 'good' }
      : { kind: 'list', items: failed.map((one) => missedItem(desk, one)) },
  ]
}

function missedItem(desk: Desk, one: Counted): ListItem {
  const { words } = desk
  const { id, severity } = one.criterion
  const numbers = one.result.failures.flatMap(({ subject }) =>
    subject === undefined ? [] : [words.number(numberOf(desk, subject))],
  )
  const facts = [
    words.t(`severity.${severity}`),
    ...(numbers.length > 0 ? [words.t('debrief.subjects', { numbers: words.list(numbers) })] : []),
    points(desk, one),
  ]
  return {
    text: words.t(`criterion.${id}`),
    mark: 'missed',
    tone: 'bad',
    details: [
      facts.join(' · '),
      ...(severity === 'critical' ? [words.t('debrief.critical')] : []),
      words.t(`criterion.${id}.rule`),
      ...sourceLines(desk, one.criterion),
    ],
  }
}

const CATCH_TONE: Readonly<Record<Catch, Tone>> = {
  hit: 'good',
  pass: 'good',
  miss: 'bad',
  'false-alarm': 'warn',
  undecided: 'warn',
}

function parcelRows(desk: Desk): Row[] {
  const { state, words } = desk
  return [
    { kind: 'heading', text: words.t('debrief.parcels') },
    ...(state.case.isCleanShift
      ? [{ kind: 'text', text: words.t('debrief.clean-shift'), tone: 'info' } as const]
      : []),
    ...state.parcels.flatMap(({ id }) => oneParcelRows(desk, id)),
  ]
}

/** Writes what was declared, found and decided of one parcel, with its picture where a find was not held. */
function oneParcelRows(desk: Desk, id: string): Row[] {
  const { state, words } = desk
  const { declaration, finding } = parcelOf(state, id)
  const result = catchOf(state, id)
  const number = numberOf(desk, id)
  const reason = state.verdicts[id]?.reason
  const decided =
    reason === undefined
      ? words.t('debrief.released')
      : words.t('debrief.held-for', { reason: words.t(`reason.${reason}`) })
  const declared = words.list(declaration.lines.map(({ description }) => words.t(description)))
  const isRight = result === 'hit' || result === 'pass'
  const isMissed = finding !== null && !isRight
  const item: ListItem = {
    text: words.t('debrief.parcel', { number, declared }),
    mark: isRight ? 'done' : 'missed',
    tone: CATCH_TONE[result],
    details: [
      words.t('debrief.in-parcel', { what: finding ? words.t(finding.name) : words.t('debrief.nothing') }),
      result === 'undecided'
        ? words.t('debrief.undecided')
        : `${words.t('debrief.you-decided', { what: decided })} · ${words.t(`debrief.catch.${result}`)}`,
      ...(isMissed ? [words.t(finding.rule)] : []),
    ],
  }
  return [
    { kind: 'list', items: [item] },
    ...(isMissed
      ? [
          {
            kind: 'image',
            id: pictureId(id),
            label: words.t('debrief.picture', { number }),
            aspect: PICTURE_ASPECT,
          } as const,
        ]
      : []),
  ]
}

function nextRows(desk: Desk): Row[] {
  const { words } = desk
  const failed = counted(desk).filter(hasFailed)
  return [
    { kind: 'heading', text: words.t('debrief.next') },
    failed.length === 0
      ? { kind: 'text', text: words.t('debrief.next.none'), isLearning: true }
      : {
          kind: 'list',
          items: failed.map(({ criterion }) => ({
            text: words.t(`criterion.${criterion.id}.advice`),
            mark: 'next',
            tone: 'warn',
          })),
        },
  ]
}

function detectionRows({ state, words }: Desk): Row[] {
  const seen = detection(state)
  const of = (count: number, total: number) => words.t('detection.of', { count, total })
  const hasBoth = seen.signals > 0 && seen.noises > 0
  return [
    { kind: 'heading', text: words.t('detection.title') },
    { kind: 'text', text: words.t(hasBoth ? `detection.${seen.tendency}` : 'detection.not-both') },
    {
      kind: 'facts',
      columns: 2,
      facts: [
        { label: words.t('detection.hits'), value: of(seen.hits, seen.signals) },
        { label: words.t('detection.misses'), value: of(seen.misses, seen.signals) },
        { label: words.t('detection.false-alarms'), value: of(seen.falseAlarms, seen.noises) },
        { label: words.t('detection.correct-releases'), value: of(seen.correctReleases, seen.noises) },
        ...(hasBoth
          ? [
              { label: words.t('detection.hit-rate'), value: words.number(seen.hitRate, 2) },
              { label: words.t('detection.false-alarm-rate'), value: words.number(seen.falseAlarmRate, 2) },
              { label: words.t('detection.d-prime'), value: words.number(seen.dPrime, 2) },
              { label: words.t('detection.criterion'), value: words.number(seen.criterion, 2) },
            ]
          : []),
      ],
    },
    ...(hasBoth
      ? [
          {
            kind: 'text',
            text: `${words.t('detection.method')} ${words.t('detection.few')}`,
            tone: 'muted',
          } as const,
        ]
      : []),
  ]
}

function scoreRows({ scenario, state, words }: Desk): Row[] {
  const { percent, hasPassed, isFinal, criticalFailures } = score(scenario, state)
  return [
    { kind: 'heading', text: words.t('debrief.score-heading') },
    {
      kind: 'badges',
      badges: [
        hasPassed
          ? { text: words.t('debrief.passed'), tone: 'good', mark: 'done' }
          : { text: words.t('debrief.failed'), tone: isFinal ? 'bad' : 'muted', mark: 'missed' },
        ...(criticalFailures.length > 0
          ? [
              {
                text: words.t('debrief.critical-count', { count: criticalFailures.length }),
                tone: 'bad',
                mark: 'warning',
              } as const,
            ]
          : []),
      ],
    },
    { kind: 'progress', label: words.t('debrief.score'), value: percent / 100, text: words.percent(percent) },
    {
      kind: 'facts',
      facts: [{ label: words.t('debrief.pass-mark'), value: words.percent(scenario.passPercent) }],
    },
  ]
}
