import { parcelOf } from '#engine/state.ts'
import { type Catch, catchOf, detection } from '#folds/detection.ts'
import { type CriterionScore, score } from '#folds/score.ts'
import type { Criterion } from '#scenario/scenario.ts'
import type { Cell, ListItem, Panel, Row, Tone } from '#view/panel/panel.ts'
import { type Desk, nameOf, numberOf, sourceLines } from './desk.ts'

/** Width over height of the X-ray picture in the debriefing. */
const PICTURE_ASPECT = 16 / 10

/** Names the picture of a parcel's X-ray image with its find outlined. */
export function pictureId(parcel: string): string {
  return `xray/${parcel}`
}

/**
 * Describes the debriefing: what went well, what was missed with rule, source and advice, each parcel, what to do
 * next time, how one sees, every criterion with its source; the score last.
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
      ...missedFindRows(desk),
      ...parcelRows(desk),
      ...nextRows(desk),
      ...detectionRows(desk),
      ...criteriaRows(desk),
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

const FAILED = ({ result }: { result: CriterionScore }): boolean => result.failures.length > 0

function wellRows(desk: Desk): Row[] {
  const { words } = desk
  const met = counted(desk).filter((one) => !FAILED(one))
  return [
    { kind: 'heading', text: words.t('debrief.well') },
    met.length === 0
      ? { kind: 'text', text: words.t('debrief.nothing-well'), tone: 'muted' }
      : {
          kind: 'list',
          items: met.map(({ criterion }) => ({
            text: words.t(`criterion.${criterion.id}`),
            mark: 'done',
            tone: 'good',
          })),
        },
  ]
}

function missedRows(desk: Desk): Row[] {
  const { words } = desk
  const failed = counted(desk).filter(FAILED)
  return [
    { kind: 'heading', text: words.t('debrief.missed') },
    failed.length === 0
      ? { kind: 'text', text: words.t('debrief.nothing-missed'), tone: 'good' }
      : {
          kind: 'list',
          items: failed.map(({ criterion, result }): ListItem => {
            const { id, severity } = criterion
            const subjects = result.failures.flatMap(({ subject }) =>
              subject === undefined ? [] : [subject],
            )
            return {
              text: words.t(`criterion.${id}`),
              mark: 'missed',
              tone: 'bad',
              details: [
                words.t(severity === 'critical' ? 'debrief.critical' : `severity.${severity}`),
                ...subjects.map((subject) => nameOf(desk, subject)),
                words.t(`criterion.${id}.rule`),
                ...sourceLines(desk, criterion),
              ],
            }
          }),
        },
  ]
}

function missedFindRows(desk: Desk): Row[] {
  const { state, words } = desk
  if (state.case.isCleanShift) return [{ kind: 'text', text: words.t('debrief.clean-shift'), tone: 'info' }]
  const missed = state.parcels.filter(({ id }) => {
    const result = catchOf(state, id)
    return result === 'miss' || (result === 'undecided' && parcelOf(state, id).finding !== null)
  })
  if (missed.length === 0) return []
  return [
    { kind: 'heading', text: words.t('debrief.missed-finds') },
    ...missed.flatMap(({ id }): Row[] => {
      const { finding } = parcelOf(state, id)
      const number = numberOf(desk, id)
      if (!finding) return []
      return [
        {
          kind: 'list',
          items: [
            {
              text: words.t('debrief.missed-find', { number, what: words.t(finding.name) }),
              details: [words.t(finding.rule)],
              mark: 'missed',
              tone: 'bad',
            },
          ],
        },
        {
          kind: 'image',
          id: pictureId(id),
          label: words.t('debrief.picture', { number }),
          aspect: PICTURE_ASPECT,
        },
      ]
    }),
  ]
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
  const columns = ['parcel', 'declared', 'found', 'decided', 'result']
  return [
    { kind: 'heading', text: words.t('debrief.parcels') },
    {
      kind: 'table',
      columns: columns.map((column) => ({ label: words.t(`debrief.column.${column}`) })),
      rows: state.parcels.map(({ id }) => parcelCells(desk, id)),
    },
  ]
}

function parcelCells(desk: Desk, id: string): Cell[] {
  const { state, words } = desk
  const { declaration, finding } = parcelOf(state, id)
  const result = catchOf(state, id)
  const reason = state.verdicts[id]?.reason
  const decided =
    result === 'undecided'
      ? words.t('debrief.undecided')
      : reason === undefined
        ? words.t('debrief.released')
        : words.t('debrief.held-for', { reason: words.t(`reason.${reason}`) })
  return [
    { text: words.number(numberOf(desk, id)) },
    { text: declaration.lines.map(({ description }) => words.t(description)).join('\n') },
    { text: finding ? words.t(finding.name) : words.t('debrief.nothing') },
    { text: decided },
    { text: words.t(`debrief.catch.${result}`), tone: CATCH_TONE[result] },
  ]
}

function nextRows(desk: Desk): Row[] {
  const { words } = desk
  const failed = counted(desk).filter(FAILED)
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
  return [
    { kind: 'heading', text: words.t('detection.title') },
    { kind: 'text', text: words.t(`detection.${seen.tendency}`), isLearning: true },
    {
      kind: 'facts',
      facts: [
        { label: words.t('detection.hits'), value: of(seen.hits, seen.signals) },
        { label: words.t('detection.misses'), value: of(seen.misses, seen.signals) },
        { label: words.t('detection.false-alarms'), value: of(seen.falseAlarms, seen.noises) },
        { label: words.t('detection.correct-releases'), value: of(seen.correctReleases, seen.noises) },
        { label: words.t('detection.hit-rate'), value: words.number(seen.hitRate, 2) },
        { label: words.t('detection.false-alarm-rate'), value: words.number(seen.falseAlarmRate, 2) },
        { label: words.t('detection.d-prime'), value: words.number(seen.dPrime, 2) },
        { label: words.t('detection.criterion'), value: words.number(seen.criterion, 2) },
      ],
    },
    { kind: 'text', text: `${words.t('detection.method')} ${words.t('detection.few')}`, tone: 'muted' },
  ]
}

function criteriaRows(desk: Desk): Row[] {
  const { words } = desk
  return [
    { kind: 'heading', text: words.t('debrief.all-criteria') },
    {
      kind: 'list',
      items: counted(desk).map(({ criterion, result }): ListItem => {
        const earned = words.number(result.earned, Number.isInteger(result.earned) ? 0 : 1)
        const hasFailed = result.failures.length > 0
        return {
          text: words.t(`criterion.${criterion.id}`),
          mark: hasFailed ? 'missed' : 'done',
          tone: hasFailed ? 'bad' : 'good',
          details: [
            words.t('debrief.points', { earned, weight: words.number(result.weight) }),
            ...sourceLines(desk, criterion),
          ],
        }
      }),
    },
  ]
}

function scoreRows({ scenario, state, words }: Desk): Row[] {
  const { percent, hasPassed, isFinal, criticalFailures } = score(scenario, state)
  return [
    { kind: 'heading', text: words.t('debrief.score') },
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
    { kind: 'text', text: words.t('debrief.preview'), tone: 'muted' },
  ]
}
