import type { LogEntry } from '#engine/log.ts'
import { redoBeforeStop } from '#folds/redo-points.ts'
import { timeline } from '#folds/timeline.ts'
import type { ListItem, Panel, PanelButton, Row } from '#view/panel/panel.ts'
import { type Desk, intentButton, nameOf } from './desk.ts'
import { momentText } from './moment-text.ts'
import { sourceLines } from './source-lines.ts'

/**
 * Describes what a critical error would have led to, while the scene stands: what was done, the chain that follows
 * from it, the rule with its source, and the ways on. In practice the run can be redone from just before it.
 */
export function consequencePanel(desk: Desk, entries: readonly LogEntry[]): Panel {
  const { scenario, state, words } = desk
  const failure = state.failures.findLast(
    ({ criterion }) => scenario.criteria.find(({ id }) => id === criterion)?.severity === 'critical',
  )
  const criterion = scenario.criteria.find(({ id }) => id === failure?.criterion)
  return {
    id: 'consequence',
    title: words.t('consequence.title'),
    rows: criterion
      ? [
          {
            kind: 'list',
            items: [
              {
                text: words.t(`criterion.${criterion.id}`),
                mark: 'missed',
                tone: 'bad',
                ...(failure?.subject !== undefined && { details: [nameOf(desk, failure.subject)] }),
              },
            ],
          },
          ...doneRows(desk, entries),
          { kind: 'heading', text: words.t('consequence.chain') },
          { kind: 'list', items: chainItems(desk, criterion.id) },
          { kind: 'heading', text: words.t('consequence.rule') },
          { kind: 'text', text: words.t(`criterion.${criterion.id}.rule`), isLearning: true },
          ...sourceLines(desk, criterion).map((text): Row => ({ kind: 'text', text, tone: 'muted' })),
          { kind: 'text', text: words.t('debrief.critical'), tone: 'warn' },
        ]
      : [{ kind: 'text', text: words.t('debrief.critical'), tone: 'warn' }],
    footer: [{ kind: 'buttons', columns: 3, buttons: waysOn(desk, entries) }],
  }
}

/** How many of the last deeds are told: what led to it is among them. */
const DEEDS_TOLD = 2

/** Tells what was done last before the scene stopped. */
function doneRows({ words }: Desk, entries: readonly LogEntry[]): Row[] {
  const at = entries.findLastIndex(({ events }) => events.some(({ type }) => type === 'SceneStopped'))
  const before = at < 0 ? [] : entries.slice(Math.max(0, at - 40), at + 1)
  const moments = timeline(before.flatMap(({ events }) => events)).filter(
    ({ kind }) => kind !== 'CriterionFailed' && kind !== 'SceneStopped',
  )
  const told = moments.slice(-DEEDS_TOLD)
  if (told.length === 0) return []
  return [
    { kind: 'heading', text: words.t('consequence.done') },
    {
      kind: 'list',
      items: told.map((moment): ListItem => ({ text: momentText(words, moment), mark: 'dot' })),
    },
  ]
}

/** The chain of what would have followed, numbered; its text has a line for each link. */
function chainItems({ words }: Desk, criterion: string): ListItem[] {
  return words
    .t(`criterion.${criterion}.consequence`)
    .split('\n')
    .map((text, i) => ({
      text: words.t('consequence.link', { number: words.number(i + 1), text }),
      mark: 'next',
      tone: 'warn',
    }))
}

function waysOn(desk: Desk, entries: readonly LogEntry[]): PanelButton[] {
  const { state, words } = desk
  const redo = state.setup.mode === 'practice' ? redoBeforeStop(entries) : undefined
  return [
    ...(redo
      ? [
          {
            id: 'redo-before',
            label: words.t('consequence.redo'),
            detail: words.clock(redo.atMs),
            confirm: words.t('pause.redo.confirm'),
            tone: 'primary',
            hotkey: '1',
            isEnabled: true,
            command: { command: 'redo', seq: redo.seq },
          } as const,
        ]
      : []),
    intentButton(
      desk,
      { type: 'ResumeRun' },
      {
        id: 'resume',
        label: words.t('pause.resume'),
        tone: redo ? 'plain' : 'primary',
        hotkey: '2',
      },
    ),
    intentButton(
      desk,
      { type: 'EndRun' },
      {
        id: 'end',
        label: words.t('pause.end'),
        confirm: words.t('pause.end.confirm'),
        tone: 'danger',
        hotkey: '3',
      },
    ),
  ]
}
