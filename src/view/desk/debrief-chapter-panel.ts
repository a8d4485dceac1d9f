import type { RunEvent } from '#engine/event.ts'
import { score } from '#folds/score.ts'
import type { ListItem, Panel, PanelButton, Row } from '#view/panel/panel.ts'
import {
  type Counted,
  counted,
  type DebriefChapter,
  debriefChapters,
  goOnButtons,
  hasFailed,
  lessonRows,
  missedFacts,
  points,
  provisionalRows,
  resultRows,
} from './debrief-panel.ts'
import type { Desk } from './desk.ts'

/** What is open of a debriefing that is read in parts; 'criteria' lists every criterion by competency, what went well included. */
export type OpenChapter = Exclude<DebriefChapter['id'], 'well'> | 'criteria'

/** What one sees first: how the run came out, and what mattered most. */
export const FIRST_CHAPTER: OpenChapter = 'result'

/** So many decisions are named first: what one can keep in mind until the next run. */
const MOST_DECISIONS = 3

const SEVERITIES = ['critical', 'major', 'minor'] as const

/** Names the button that opens a chapter. */
export function chapterButtonId(chapter: OpenChapter): string {
  return `chapter/${chapter}`
}

/**
 * Describes the debriefing for the headset, where the whole of it would be twenty pages to turn: the result and the
 * three decisions that mattered first, then what one asks for, chapter by chapter.
 */
export function debriefChapterPanel(desk: Desk, events: readonly RunEvent[], open: OpenChapter): Panel {
  const { words } = desk
  const others = openChapters(desk, events).filter((id) => id !== FIRST_CHAPTER)
  const isFirst = open === FIRST_CHAPTER
  const title = words.t('debrief.title')
  return {
    id: 'debrief',
    title: isFirst ? title : words.t('debrief.chapter', { title, chapter: chapterName(desk, open) }),
    rows: [...provisionalRows(desk), ...chapterRows(desk, events, open)],
    footer: [
      {
        kind: 'buttons',
        columns: isFirst ? 4 : 3,
        buttons: [
          ...(isFirst ? others : [FIRST_CHAPTER]).map((id) => chapterButton(desk, id)),
          ...goOnButtons(desk),
        ],
      },
    ],
  }
}

/** Lists the chapters that can be opened, the first one first. */
export function openChapters(desk: Desk, events: readonly RunEvent[]): OpenChapter[] {
  const isElsewhere = (id: string): boolean => id === 'result' || id === 'well'
  const rest = debriefChapters(desk, events).flatMap(({ id, rows }) =>
    isElsewhere(id) || rows.length === 0 ? [] : [id as OpenChapter],
  )
  return [FIRST_CHAPTER, 'criteria', ...rest]
}

function chapterRows(desk: Desk, events: readonly RunEvent[], open: OpenChapter): readonly Row[] {
  switch (open) {
    case 'result':
      return [...resultRows(desk), ...decisionRows(desk)]
    case 'criteria':
      return criteriaRows(desk)
    case 'missed':
      return [...missedRows(desk), ...lessonRows(desk)]
    default:
      return debriefChapters(desk, events).find(({ id }) => id === open)?.rows ?? []
  }
}

function chapterName({ words }: Desk, chapter: OpenChapter): string {
  return words.t(`debrief.chapter.${chapter}`)
}

function chapterButton(desk: Desk, chapter: OpenChapter): PanelButton {
  return {
    id: chapterButtonId(chapter),
    label: chapterName(desk, chapter),
    tone: 'plain',
    isEnabled: true,
  }
}

const lost = ({ result: { weight, earned } }: Counted): number => weight - earned

/** Orders by what was at stake: the gravest first, then what cost most, then what counts most. */
function byStake(a: Counted, b: Counted): number {
  return (
    SEVERITIES.indexOf(a.criterion.severity) - SEVERITIES.indexOf(b.criterion.severity) ||
    lost(b) - lost(a) ||
    b.result.weight - a.result.weight
  )
}

/** Picks the gravest errors, and where they are fewer, what was at stake most and was done well. */
function decisionsThatMattered(desk: Desk): Counted[] {
  const all = counted(desk)
  return [
    ...all.filter(hasFailed).sort(byStake),
    ...all.filter((one) => !hasFailed(one)).sort(byStake),
  ].slice(0, MOST_DECISIONS)
}

function decisionRows(desk: Desk): Row[] {
  const { words } = desk
  const decisions = decisionsThatMattered(desk)
  if (decisions.length === 0) return []
  return [
    { kind: 'heading', text: words.t('debrief.decisions') },
    {
      kind: 'list',
      items: decisions.map(
        (one): ListItem =>
          hasFailed(one)
            ? {
                text: words.t(`criterion.${one.criterion.id}`),
                mark: one.criterion.severity === 'critical' ? 'warning' : 'missed',
                tone: 'bad',
                details: [adviceOf(desk, one)],
              }
            : {
                text: words.t(`criterion.${one.criterion.id}`),
                mark: 'done',
                tone: 'good',
              },
      ),
    },
  ]
}

/** Tells the errors, the gravest first: the rule and what to do next time. The sources stand in the debriefing on the page. */
function missedRows(desk: Desk): Row[] {
  const { words } = desk
  const failed = counted(desk).filter(hasFailed).sort(byStake)
  if (failed.length === 0) return [{ kind: 'text', text: words.t('debrief.nothing-missed'), tone: 'good' }]
  return [
    {
      kind: 'list',
      items: failed.map(
        (one): ListItem => ({
          text: words.t(`criterion.${one.criterion.id}`),
          mark: 'missed',
          tone: 'bad',
          details: [
            missedFacts(desk, one),
            words.t(`criterion.${one.criterion.id}.rule`),
            adviceOf(desk, one),
          ],
        }),
      ),
    },
    { kind: 'text', text: words.t('debrief.sources-on-page'), tone: 'muted' },
  ]
}

function adviceOf({ words }: Desk, { criterion }: Counted): string {
  return words.t('debrief.next-time', { what: words.t(`criterion.${criterion.id}.advice`) })
}

/** Lists under each competency, with its share of points, the criteria that counted. */
function criteriaRows(desk: Desk): Row[] {
  const { scenario, state, words } = desk
  const all = counted(desk)
  return score(scenario, state).competencies.flatMap(({ id, percent }): Row[] => [
    {
      kind: 'heading',
      text: words.t('place.act-and-state', {
        what: words.t('debrief.competency', { code: id, name: words.t(`competency.${id}`) }),
        state: words.percent(percent),
      }),
    },
    {
      kind: 'list',
      items: all
        .filter(({ criterion }) => criterion.competency === id)
        .map((one): ListItem => {
          const text = words.t('place.act-and-state', {
            what: words.t(`criterion.${one.criterion.id}`),
            state: points(desk, one),
          })
          return hasFailed(one) ? { text, mark: 'missed', tone: 'bad' } : { text, mark: 'done', tone: 'good' }
        }),
    },
  ])
}
