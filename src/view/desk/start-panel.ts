import type { Panel } from '#view/panel/panel.ts'
import { type Desk, footerWith } from './desk.ts'

/** Describes the briefing before a shift: what is to be done, how it counts, and the way to begin. */
export function startPanel(desk: Desk): Panel {
  const { scenario, state, words } = desk
  const { mode } = state.setup
  const count = scenario.images?.imageCount ?? scenario.parcelCount
  return {
    id: 'start',
    title: words.t(`scenario.${scenario.id}.title`),
    rows: [
      { kind: 'text', text: words.t(`scenario.${scenario.id}.briefing`), isLearning: true },
      {
        kind: 'facts',
        facts: [
          { label: words.t('start.mode'), value: words.t(`mode.${mode}`) },
          ...(count === undefined ? [] : [{ label: words.t('start.parcels'), value: words.number(count) }]),
          {
            label: words.t('start.duration'),
            value: words.t('start.minutes', { count: scenario.durationMin }),
          },
          {
            label: words.t('start.pass-mark'),
            value: words.t('start.pass-mark.value', { percent: words.percent(scenario.passPercent) }),
          },
        ],
      },
      { kind: 'text', text: words.t(`start.mode.${mode}`) },
      { kind: 'text', text: words.t('start.stop'), tone: 'muted' },
    ],
    ...footerWith(desk, { type: 'BeginRun' }, { id: 'begin', label: words.t('start.begin') }),
  }
}
