import type { RunEvent } from '#engine/event.ts'
import { imageReport, type MissedImage } from '#folds/image-report.ts'
import { testFormOf } from '#scenario/draw-image.ts'
import type { Row } from '#view/panel/panel.ts'
import { type Desk, numberOf } from './desk.ts'

/** Writes what only an image exercise has to report: the form of the test, and the threats found by category and set. */
export function exerciseRows(desk: Desk, events: readonly RunEvent[]): Row[] {
  const { state, words } = desk
  const { exercise, setup } = state
  if (!exercise) return []
  const { categories, sets, missed } = imageReport(state, events)
  const of = (count: number, total: number): string => words.t('detection.of', { count, total })
  const isTest = exercise.images.kind === 'test'
  const { form, test } = testFormOf(setup.seed)
  return [
    { kind: 'heading', text: words.t('exercise.by-category') },
    ...(isTest
      ? [{ kind: 'text', text: words.t('exercise.form', { form, test }), tone: 'muted' } as const]
      : []),
    ...(categories.length > 0
      ? [
          {
            kind: 'table',
            columns: [
              { label: words.t('exercise.category') },
              { label: words.t('exercise.found'), align: 'end' },
              { label: words.t('exercise.named'), align: 'end' },
              ...(isTest ? [] : [{ label: words.t('exercise.level'), align: 'end' } as const]),
            ],
            rows: categories.map(({ category, signals, hits, named, level }) => [
              { text: words.t(category === 'wildlife' ? 'exercise.wildlife' : `reason.${category}`) },
              { text: of(hits, signals), tone: hits === signals ? 'good' : 'plain' } as const,
              { text: of(named, signals) },
              ...(isTest ? [] : [{ text: level === undefined ? '' : words.number(level) }]),
            ]),
          } as const,
        ]
      : []),
    ...(isTest
      ? [
          {
            kind: 'facts',
            facts: [
              { label: words.t('exercise.trained'), value: of(sets.trained.hits, sets.trained.signals) },
              {
                label: words.t('exercise.untrained'),
                value: of(sets.untrained.hits, sets.untrained.signals),
              },
            ],
          } as const,
        ]
      : []),
    ...missedRows(desk, missed),
  ]
}

/** Lists the threats that were let pass, with what made each hard to see: how it was tipped, covered and surrounded. */
function missedRows(desk: Desk, missed: readonly MissedImage[]): Row[] {
  const { words } = desk
  if (missed.length === 0) return []
  const hasLevel = missed.some(({ draw }) => draw.level !== undefined)
  return [
    { kind: 'heading', text: words.t('exercise.missed') },
    {
      kind: 'table',
      columns: [
        { label: words.t('exercise.image'), align: 'end' },
        { label: words.t('exercise.threat') },
        ...(hasLevel ? [{ label: words.t('exercise.level'), align: 'end' } as const] : []),
        { label: words.t('exercise.tilt'), align: 'end' },
        { label: words.t('exercise.cover'), align: 'end' },
        { label: words.t('exercise.things'), align: 'end' },
      ],
      rows: missed.map(({ parcel, name, draw: { level, tiltDeg, coverGPerCm2, thingCount } }) => [
        { text: words.number(numberOf(desk, parcel)) },
        { text: words.t(name) },
        ...(hasLevel ? [{ text: level === undefined ? '' : words.number(level) }] : []),
        { text: words.t('exercise.tilt.value', { value: words.number(tiltDeg) }) },
        { text: words.t('exercise.cover.value', { value: words.number(coverGPerCm2, 1) }) },
        { text: words.number(thingCount) },
      ]),
    },
  ]
}
