import type { RunEvent } from '#engine/event.ts'
import { hasFact, parcelOf } from '#engine/state.ts'
import { custody } from '#folds/custody.ts'
import { type Catch, catchOf, detection } from '#folds/detection.ts'
import { type ImageWork, imageWork } from '#folds/image-work.ts'
import { type CriterionScore, score } from '#folds/score.ts'
import { type Criterion, hasContacts, hasParcels } from '#scenario/scenario.ts'
import type { ListItem, Panel, PanelButton, Row, Tone } from '#view/panel/panel.ts'
import { contaminationRows } from './contamination-rows.ts'
import { arrivedParcels, type Desk, numberOf } from './desk.ts'
import { exerciseRows } from './exercise-rows.ts'
import { knownFacts } from './known-rows.ts'
import { mapRows } from './map-rows.ts'
import { momentText } from './moment-text.ts'
import { sourceLines } from './source-lines.ts'

/** Width over height of the X-ray picture in the debriefing. */
const PICTURE_ASPECT = 16 / 10

/** Names the picture of a parcel's X-ray image with its find outlined. */
export function pictureId(parcel: string): string {
  return `xray/${parcel}`
}

/** A part of the debriefing that can be read for itself. */
export interface DebriefChapter {
  readonly id: 'well' | 'missed' | 'parcels' | 'custody' | 'images' | 'contamination' | 'map' | 'result'
  readonly rows: readonly Row[]
}

/**
 * Writes the chapters of the debriefing that this scenario has: what went well, what was missed with rule and source
 * and what to do next time, the parcels that were more than post, their chain of custody, how one sees; the score
 * last. Every criterion that counted stands there with its source. Times, keys and custody are told from the events.
 */
export function debriefChapters(desk: Desk, events: readonly RunEvent[]): DebriefChapter[] {
  const { scenario } = desk
  const works = imageWork(events)
  return [
    { id: 'well', rows: wellRows(desk) },
    { id: 'missed', rows: [...missedRows(desk), ...nextRows(desk), ...lessonRows(desk)] },
    ...(hasParcels(scenario)
      ? ([
          { id: 'parcels', rows: parcelRows(desk, works) },
          { id: 'custody', rows: custodyRows(desk, events) },
          {
            id: 'images',
            rows: [...detectionRows(desk), ...exerciseRows(desk, events), ...imageWorkRows(desk, works)],
          },
        ] as const)
      : []),
    ...(hasContacts(scenario)
      ? [{ id: 'contamination', rows: contaminationRows(desk, events) } as const]
      : []),
    ...(scenario.hazards ? [{ id: 'map', rows: mapRows(desk, events) } as const] : []),
    { id: 'result', rows: [...competencyRows(desk), ...scoreRows(desk)] },
  ]
}

/** Describes the whole debriefing, chapter after chapter. */
export function debriefPanel(desk: Desk, events: readonly RunEvent[] = []): Panel {
  return {
    id: 'debrief',
    title: desk.words.t('debrief.title'),
    rows: [...provisionalRows(desk), ...debriefChapters(desk, events).flatMap(({ rows }) => rows)],
    footer: [{ kind: 'buttons', columns: 2, buttons: goOnButtons(desk) }],
  }
}

/** Says of figures before the end that they may change. */
export function provisionalRows({ state, words }: Desk): Row[] {
  return state.phase === 'ended' ? [] : [{ kind: 'text', text: words.t('debrief.not-final'), tone: 'warn' }]
}

/** Writes what can be done after the debriefing. */
export function goOnButtons({ words }: Desk): PanelButton[] {
  return [
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
  ]
}

/** The criteria that counted in this run, each with how it came out. */
export function counted({ scenario, state }: Desk): { criterion: Criterion; result: CriterionScore }[] {
  const { criteria } = score(scenario, state)
  return scenario.criteria.flatMap((criterion) => {
    const result = criteria.find(({ id }) => id === criterion.id)
    return result && result.opportunities > 0 ? [{ criterion, result }] : []
  })
}

export type Counted = ReturnType<typeof counted>[number]

export function hasFailed({ result }: Counted): boolean {
  return result.failures.length > 0
}

export function points({ words }: Desk, { result: { earned, weight } }: Counted): string {
  const digits = Number.isInteger(earned) ? 0 : 1
  return words.t('debrief.points', { earned: words.number(earned, digits), weight: words.number(weight) })
}

/** Gathers what rests on one source, which need not be said again for each. */
function bySource(all: readonly Counted[]): Counted[][] {
  const groups = new Map<string, Counted[]>()
  for (const one of all) {
    const { document, section } = one.criterion.source
    const key = `${document} ${section}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
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
          items: bySource(met).map(
            (some): ListItem => ({
              text: words.list(
                some.map((one) =>
                  words.t('place.act-and-state', {
                    what: words.t(`criterion.${one.criterion.id}`),
                    state: points(desk, one),
                  }),
                ),
              ),
              details: sourceLines(desk, (some[0] as Counted).criterion),
              mark: 'done',
              tone: 'good',
            }),
          ),
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
  return {
    text: words.t(`criterion.${id}`),
    mark: 'missed',
    tone: 'bad',
    details: [
      missedFacts(desk, one),
      ...(severity === 'critical' ? [words.t('debrief.critical')] : []),
      words.t(`criterion.${id}.rule`),
      ...sourceLines(desk, one.criterion),
    ],
  }
}

/** Writes how grave an error was, in which parcels, and what it cost. */
export function missedFacts(desk: Desk, one: Counted): string {
  const { words } = desk
  const numbers = one.result.failures.flatMap(({ subject }) =>
    subject === undefined ? [] : [words.number(numberOf(desk, subject))],
  )
  return [
    words.t(`severity.${one.criterion.severity}`),
    ...(numbers.length > 0 ? [words.t('debrief.subjects', { numbers: words.list(numbers) })] : []),
    points(desk, one),
  ].join(' · ')
}

const CATCH_TONE: Readonly<Record<Catch, Tone>> = {
  hit: 'good',
  pass: 'good',
  miss: 'bad',
  'false-alarm': 'warn',
  undecided: 'warn',
}

/** Tells the parcels that were more than post to pass on; of all others only how many there were. */
function parcelRows(desk: Desk, works: readonly ImageWork[]): Row[] {
  const { state, words } = desk
  const parcels = arrivedParcels(desk)
  // Of an exercise's many images only the errors.
  const isTold = (id: string): boolean =>
    state.exercise ? catchOf(state, id) === 'miss' : parcelOf(state, id).finding !== null
  const told = parcels.filter(({ id }) => isTold(id) || catchOf(state, id) === 'false-alarm')
  const passed = parcels.filter(({ id }) => catchOf(state, id) === 'pass').length
  return [
    { kind: 'heading', text: words.t('debrief.parcels') },
    ...(state.case.isCleanShift
      ? [{ kind: 'text', text: words.t('debrief.clean-shift'), tone: 'info' } as const]
      : []),
    ...(passed > 0
      ? [{ kind: 'text', text: words.t('debrief.rightly-passed', { count: passed }), tone: 'good' } as const]
      : []),
    ...told.flatMap(({ id }) =>
      oneParcelRows(
        desk,
        id,
        works.find(({ parcel }) => parcel === id),
      ),
    ),
  ]
}

/** Writes what was declared, seen, weighed and found of one parcel, with its picture where a find was not held. */
function oneParcelRows(desk: Desk, id: string, work: ImageWork | undefined): Row[] {
  const { state, words } = desk
  const { declaration, finding, items } = parcelOf(state, id)
  const result = catchOf(state, id)
  const number = numberOf(desk, id)
  const declared = words.list(declaration.lines.map(({ description }) => words.t(description)))
  const isRight = result === 'hit' || result === 'pass'
  const isMissed = finding !== null && !isRight
  const item: ListItem = {
    text: state.exercise
      ? words.t('exercise.title', { number, total: state.parcels.length })
      : words.t('debrief.parcel', { number, declared }),
    mark: isRight ? 'done' : 'missed',
    tone: CATCH_TONE[result],
    details: [
      words.t('debrief.in-parcel', { what: finding ? words.t(finding.name) : words.t('debrief.nothing') }),
      ...(!finding ? [words.list([...new Set(Object.values(items))].map((name) => words.t(name)))] : []),
      result === 'undecided' ? words.t('debrief.undecided') : words.t(`debrief.catch.${result}`),
      ...(work?.decisionMs === undefined ? [] : [workText(desk, work)]),
      ...(isMissed
        ? [words.t(finding.rule), words.t('debrief.clue', { what: words.t(`reason.${finding.category}`) })]
        : []),
    ],
  }
  return [
    { kind: 'list', items: [item] },
    ...(hasFact(state, 'held', id) ? [{ kind: 'facts', facts: knownFacts(desk, id) } as const] : []),
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

/** Writes how long an image was looked at, and by which keys. */
function workText({ words }: Desk, { decisionMs = 0, keys }: ImageWork): string {
  const seconds = words.t('unit.seconds', { value: words.number(decisionMs / 1000, 1) })
  const used = [...new Set(keys)].map((key) => words.t(`key.${key}`))
  return used.length === 0
    ? words.t('debrief.looked', { seconds })
    : words.t('debrief.looked-with', { seconds, keys: words.list(used) })
}

/** Tells the time that images took, and the keys that were used, over the whole shift. */
function imageWorkRows(desk: Desk, works: readonly ImageWork[]): Row[] {
  const { words } = desk
  const times = works
    .flatMap(({ decisionMs }) => (decisionMs === undefined ? [] : [decisionMs]))
    .sort((a, b) => a - b)
  if (times.length === 0) return []
  const seconds = (ms: number): string => words.t('unit.seconds', { value: words.number(ms / 1000, 1) })
  const counts = new Map<string, number>()
  for (const key of works.flatMap(({ keys }) => keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const keys = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, count]) => words.t('debrief.key-count', { key: words.t(`key.${key}`), count }))
  return [
    { kind: 'heading', text: words.t('debrief.image-work') },
    {
      kind: 'facts',
      facts: [
        {
          label: words.t('debrief.time-median'),
          value: seconds(times[Math.floor(times.length / 2)] as number),
        },
        { label: words.t('debrief.time-longest'), value: seconds(times.at(-1) as number) },
        {
          label: words.t('debrief.keys'),
          value: keys.length > 0 ? words.list(keys) : words.t('debrief.no-keys'),
        },
      ],
    },
  ]
}

/** Tells of each find that was opened who did what to it, and when. */
function custodyRows(desk: Desk, events: readonly RunEvent[]): Row[] {
  const { state, words } = desk
  const kept = arrivedParcels(desk).filter(
    ({ id }) => parcelOf(state, id).finding && hasFact(state, 'opened', id),
  )
  return kept.flatMap(({ id }): Row[] => {
    const moments = custody(events, id)
    if (moments.length === 0) return []
    return [
      { kind: 'heading', text: words.t('debrief.custody', { number: numberOf(desk, id) }) },
      {
        kind: 'table',
        columns: [{ label: words.t('debrief.time') }, { label: words.t('debrief.done') }],
        rows: moments.map((moment) => [
          { text: words.clock(moment.atMs) },
          { text: momentText(words, moment) },
        ]),
      },
    ]
  })
}

/** Writes the points of each competency. */
function competencyRows(desk: Desk): Row[] {
  const { scenario, state, words } = desk
  const { competencies } = score(scenario, state)
  const hasMinima = scenario.competencyMinima !== undefined
  const rows = competencies.map(({ id, percent, minimumPercent, isMet }) => [
    { text: words.t('debrief.competency', { code: id, name: words.t(`competency.${id}`) }) },
    {
      text: words.percent(percent),
      tone: isMet && percent >= scenario.passPercent ? 'good' : isMet ? 'warn' : 'bad',
    } as const,
    ...(hasMinima
      ? [
          {
            text:
              minimumPercent === undefined ? words.t('debrief.no-minimum') : words.percent(minimumPercent),
          },
        ]
      : []),
  ])
  return [
    { kind: 'heading', text: words.t('debrief.competencies') },
    {
      kind: 'table',
      columns: [
        { label: words.t('debrief.competency-column') },
        { label: words.t('debrief.score'), align: 'end' },
        ...(hasMinima ? [{ label: words.t('debrief.minimum'), align: 'end' } as const] : []),
      ],
      rows,
    },
  ]
}

/** Gives one lesson of safety: the advice of the gravest error against it, or of what was kept well. */
export function lessonRows(desk: Desk): Row[] {
  const { words } = desk
  const safety = counted(desk).filter(({ criterion }) => criterion.competency === SAFETY)
  const gravest = (['critical', 'major', 'minor'] as const)
    .flatMap((severity) => safety.filter((one) => one.criterion.severity === severity))
    .sort((a, b) => Number(hasFailed(b)) - Number(hasFailed(a)))[0]
  if (!gravest) return []
  return [
    { kind: 'heading', text: words.t('debrief.lesson') },
    { kind: 'text', text: words.t(`criterion.${gravest.criterion.id}.advice`), isLearning: true },
  ]
}

/** The competency of health and safety. */
const SAFETY = 'K5'

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

function scoreRows(desk: Desk): Row[] {
  const { scenario, words } = desk
  return [
    { kind: 'heading', text: words.t('debrief.score-heading') },
    ...resultRows(desk),
    {
      kind: 'facts',
      facts: [{ label: words.t('debrief.pass-mark'), value: words.percent(scenario.passPercent) }],
    },
  ]
}

/** Tells whether the run was passed, and by how many points. */
export function resultRows({ scenario, state, words }: Desk): Row[] {
  const { percent, hasPassed, isFinal, criticalFailures } = score(scenario, state)
  return [
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
  ]
}
