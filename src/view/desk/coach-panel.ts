import type { RunEvent } from '#engine/event.ts'
import type { Refusal } from '#engine/refusal.ts'
import { type Coaching, coach, type OpenStep } from '#folds/coach.ts'
import type { ListItem, Panel, Row } from '#view/panel/panel.ts'
import { type Desk, intentButton, nameOf, sourceLines } from './desk.ts'
import { HOTKEYS } from './hotkeys.ts'

/**
 * Describes the coach. Guided: the next step and why, and each mistake with its rule at once. Practice: a hint on
 * request. Assessment: nothing but that. In every mode: why the last thing tried was not possible.
 */
export function coachPanel(desk: Desk, events: readonly RunEvent[], refusal?: Refusal): Panel {
  const { state, scenario, words } = desk
  const { mode } = state.setup
  const coaching = coach(scenario, state, events)
  return {
    id: 'coach',
    title: words.t(mode === 'assessment' ? 'coach.assessment.title' : 'coach.title'),
    rows: [
      ...(refusal ? refusalRows(desk, refusal) : []),
      ...(mode === 'guided' ? guidedRows(desk, coaching) : []),
      ...(mode === 'practice' ? practiceRows(desk, coaching) : []),
      ...(mode === 'assessment'
        ? [{ kind: 'text', text: words.t('coach.assessment'), tone: 'muted' } as const]
        : []),
    ],
    ...(isAllDealtWith(desk) && { footer: [endRow(desk)] }),
  }
}

/** Tells whether every parcel has gone its way, so that only the end of the shift is left. */
function isAllDealtWith({ state }: Desk): boolean {
  return (
    state.phase === 'running' &&
    state.parcels.every(({ phase }) => phase === 'released' || phase === 'recorded')
  )
}

function endRow(desk: Desk): Row {
  const { words } = desk
  return {
    kind: 'buttons',
    columns: 1,
    buttons: [
      intentButton(
        desk,
        { type: 'EndRun' },
        {
          id: 'end',
          label: words.t('pause.end'),
          confirm: words.t('pause.end.confirm'),
          tone: 'primary',
          hotkey: HOTKEYS.end,
        },
      ),
    ],
  }
}

function refusalRows({ words }: Desk, refusal: Refusal): Row[] {
  const item: ListItem = {
    text: words.t('coach.refused'),
    details: [words.t(`refusal.${refusal.code}`)],
    mark: 'warning',
    tone: 'warn',
  }
  return [{ kind: 'list', items: [item] }]
}

function guidedRows(desk: Desk, { steps, mistake }: Coaching): Row[] {
  const { words } = desk
  const [next, ...others] = steps
  return [
    { kind: 'heading', text: words.t('coach.next') },
    ...(next
      ? ([
          { kind: 'text', text: stepText(desk, next), isLearning: true, isLive: true },
          { kind: 'text', text: words.t(`step.${next.step.id}.hint`), tone: 'muted' },
        ] as const)
      : [{ kind: 'text', text: words.t('coach.waiting'), tone: 'muted', isLive: true } as const]),
    ...(mistake ? mistakeRows(desk, mistake) : []),
    ...(others.length > 0
      ? ([
          { kind: 'heading', text: words.t('coach.then') },
          {
            kind: 'list',
            items: others.map((one): ListItem => ({ text: stepText(desk, one), mark: 'dot', tone: 'muted' })),
          },
        ] as const)
      : []),
  ]
}

function practiceRows(desk: Desk, { hint }: Coaching): Row[] {
  const { state, words } = desk
  return [
    ...(hint
      ? ([
          { kind: 'heading', text: words.t('coach.hint') },
          { kind: 'text', text: stepText(desk, hint), isLearning: true, isLive: true },
          { kind: 'text', text: words.t(`step.${hint.step.id}.hint`), tone: 'muted' },
        ] as const)
      : []),
    {
      kind: 'buttons',
      columns: 1,
      buttons: [
        intentButton(
          desk,
          { type: 'AskHint' },
          { id: 'ask-hint', label: words.t('coach.ask-hint'), hotkey: HOTKEYS.hint },
        ),
      ],
    },
    { kind: 'text', text: words.t('coach.hints-used', { count: state.hintCount }), tone: 'muted' },
  ]
}

function mistakeRows(desk: Desk, { criterion, failure }: NonNullable<Coaching['mistake']>): Row[] {
  const { words } = desk
  const { id, severity } = criterion
  return [
    { kind: 'heading', text: words.t('coach.mistake') },
    {
      kind: 'list',
      items: [
        {
          text: words.t(`criterion.${id}`),
          mark: 'missed',
          tone: 'bad',
          details: [
            [
              words.t(`severity.${severity}`),
              ...(failure.subject === undefined ? [] : [nameOf(desk, failure.subject)]),
            ].join(' · '),
            words.t(`criterion.${id}.rule`),
            ...sourceLines(desk, criterion),
          ],
        },
        { text: words.t(`criterion.${id}.advice`), mark: 'next', tone: 'warn' },
      ],
    },
  ]
}

function stepText(desk: Desk, { step, subject }: OpenStep): string {
  const text = desk.words.t(`step.${step.id}`)
  return subject === undefined ? text : `${nameOf(desk, subject)}: ${text}`
}
