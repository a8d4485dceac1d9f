import type { OpenStep } from '#engine/deed.ts'
import type { RunEvent } from '#engine/event.ts'
import { openSteps } from '#engine/procedure.ts'
import type { Refusal } from '#engine/refusal.ts'
import { type Coaching, coach, type NextDeed, nextDeed } from '#folds/coach.ts'
import type { ListItem, Panel, Row } from '#view/panel/panel.ts'
import { type Desk, intentButton, nameOf, numberOf } from './desk.ts'
import { HOTKEYS } from './hotkeys.ts'
import { sourceLines } from './source-lines.ts'

/**
 * Describes the coach. Guided: the next step and why, and each mistake with its rule at once. Practice: a hint on
 * request. Assessment: nothing but that. In every mode: what was said in the hall, and why the last thing tried was not possible.
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
      ...heardRows(desk, events),
      ...(mode === 'guided' ? guidedRows(desk, coaching) : []),
      ...(mode === 'practice' ? practiceRows(desk, coaching) : []),
      ...(mode === 'assessment'
        ? [{ kind: 'text', text: words.t('coach.assessment'), tone: 'muted' } as const]
        : []),
    ],
    ...(isAtItsEnd(desk) && { footer: [endRow(desk)] }),
  }
}

/** Tells whether only the end of the shift is left to the trainee. */
function isAtItsEnd({ scenario, state }: Desk): boolean {
  return (
    state.phase === 'running' &&
    openSteps(scenario, state).some(({ step: { by = [] } }) =>
      by.some((deed) => 'control' in deed && deed.control === 'EndRun'),
    )
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

/** So long what somebody said stays on the page, in ms of run time. */
const HEARD_MS = 30_000

/** Writes what somebody has just said, by themselves or in answer, or what has just happened. */
function heardRows({ scenario, state, words }: Desk, events: readonly RunEvent[]): Row[] {
  const isHeard = (inject: string): boolean =>
    !scenario.injects.some(({ id, isSilent }) => id === inject && isSilent)
  const said = events.findLast(
    (event) =>
      (event.type === 'InjectHappened' && isHeard(event.inject)) ||
      (event.type === 'ActDone' && event.says !== undefined),
  )
  if (!said || state.atMs - said.atMs > HEARD_MS) return []
  if (said.type === 'ActDone') {
    const [who, what] = [words.t(`person.${said.by}`), words.t(`line.${said.says}`)]
    return [{ kind: 'text', text: words.t('coach.says', { who, what }), isLive: true }]
  }
  if (said.type !== 'InjectHappened') return []
  return [
    { kind: 'text', text: words.t('coach.heard', { what: words.t(`inject.${said.inject}`) }), isLive: true },
  ]
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
  const { state, words } = desk
  const [next, ...others] = steps
  return [
    { kind: 'heading', text: words.t('coach.next') },
    ...(next
      ? ([
          { kind: 'text', text: stepText(desk, next), isLearning: true, isLive: true },
          ...deedRows(desk, next),
          { kind: 'text', text: words.t(`step.${next.step.id}.hint`), tone: 'muted' },
        ] as const)
      : [
          {
            kind: 'text',
            text: words.t(state.belt.isMoving ? 'coach.waiting' : 'coach.waiting-on'),
            tone: 'muted',
            isLive: true,
          } as const,
        ]),
    ...(mistake ? mistakeRows(desk, mistake) : []),
    ...(others.length > 0
      ? ([
          { kind: 'heading', text: words.t('coach.then') },
          {
            kind: 'list',
            items: others
              .slice(0, MOST_OTHERS)
              .map((one): ListItem => ({ text: stepText(desk, one), mark: 'dot', tone: 'muted' })),
          },
        ] as const)
      : []),
  ]
}

/** So many further steps are named: more would hide the one that matters. */
const MOST_OTHERS = 3

/** Points at what is to be done next for a step, and where. */
function deedRows(desk: Desk, open: OpenStep): Row[] {
  const { scenario, state, words } = desk
  const next = nextDeed(scenario, state, open)
  if (!next) return []
  const { place } = next
  if (next.act === undefined && next.control === undefined && place !== undefined)
    return [
      {
        kind: 'list',
        items: [
          { text: words.t('place.go-on', { place: words.t(`place.${place}`) }), mark: 'next', tone: 'info' },
        ],
      },
    ]
  const what = words.t('coach.button', { what: deedText(desk, next) })
  const text =
    place === undefined || place === state.place
      ? what
      : words.t('coach.there', { place: words.t(`place.${place}`), what })
  return [{ kind: 'list', items: [{ text, mark: 'next', tone: 'info' }] }]
}

function deedText(desk: Desk, { act, control, subject }: NextDeed): string {
  const text = desk.words.t(act === undefined ? `control.${control}` : `act.${act}`)
  return subject === undefined
    ? text
    : desk.words.t('place.act-and-state', {
        what: desk.words.t('desk.parcel', { number: numberOf(desk, subject) }),
        state: text,
      })
}

function practiceRows(desk: Desk, { hint }: Coaching): Row[] {
  const { state, words } = desk
  return [
    ...(hint
      ? ([
          { kind: 'heading', text: words.t('coach.hint') },
          { kind: 'text', text: stepText(desk, hint), isLearning: true, isLive: true },
          ...deedRows(desk, hint),
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
  return subject === undefined
    ? text
    : desk.words.t('place.act-and-state', { what: nameOf(desk, subject), state: text })
}
