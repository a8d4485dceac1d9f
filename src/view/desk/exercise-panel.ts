import type { IntentBody } from '#engine/intent.ts'
import { hasFact, parcelOf } from '#engine/state.ts'
import { catchOf } from '#folds/detection.ts'
import { THREAT_CATEGORIES } from '#scenario/threat.ts'
import type { Panel, PanelButton, Row } from '#view/panel/panel.ts'
import { type Desk, intentButton } from './desk.ts'
import { HOTKEYS, REASON_HOTKEYS } from './hotkeys.ts'

/**
 * Describes the answer to an image of an exercise: release, or hold for one of four categories. A test asks for no
 * mark and tells nothing; practice asks for one, and says after each answer what was there.
 */
export function exercisePanel(desk: Desk, { hasKeyboard = false }: { hasKeyboard?: boolean } = {}): Panel {
  const { state, words } = desk
  const shown = state.parcels.find(({ phase }) => phase === 'imaged')?.id
  const onImage = (
    intent: IntentBody | undefined,
    button: Omit<PanelButton, 'intent' | 'isEnabled' | 'tone'>,
  ): PanelButton =>
    intent ? intentButton(desk, intent, button) : { ...button, tone: 'plain', isEnabled: false }
  return {
    id: 'verdict',
    title: words.t('exercise.title', {
      number: Math.max(1, state.parcels.length),
      total: state.exercise?.images.imageCount ?? 0,
    }),
    rows: [
      shown === undefined ? feedbackRow(desk) : askRow(desk, shown),
      {
        kind: 'buttons',
        columns: hasKeyboard ? 3 : 2,
        buttons: [
          ...(hasKeyboard
            ? [
                {
                  id: 'mark',
                  label: words.t('verdict.mark'),
                  hotkey: HOTKEYS.mark,
                  tone: 'plain',
                  isEnabled: shown !== undefined,
                  command: { command: 'mark' },
                } as const,
              ]
            : []),
          onImage(shown === undefined ? undefined : { type: 'ReleaseParcel', parcel: shown }, {
            id: 'release',
            label: words.t('verdict.release'),
            hotkey: HOTKEYS.release,
          }),
          onImage(shown === undefined ? undefined : { type: 'ClearMark', parcel: shown }, {
            id: 'clear-mark',
            label: words.t('verdict.clear-mark'),
            hotkey: HOTKEYS.clearMark,
          }),
        ],
      },
      { kind: 'heading', text: words.t('verdict.hold') },
      {
        kind: 'buttons',
        columns: 2,
        buttons: THREAT_CATEGORIES.map((reason) =>
          onImage(shown === undefined ? undefined : { type: 'HoldParcel', parcel: shown, reason }, {
            id: `hold/${reason}`,
            label: words.t(reason === 'wildlife' ? 'exercise.wildlife' : `reason.${reason}`),
            hotkey: REASON_HOTKEYS[reason],
          }),
        ),
      },
    ],
  }
}

/** Says what is asked of the image on the screen. */
function askRow({ state, words }: Desk, shown: string): Row {
  const isMarked = state.verdicts[shown]?.mark !== undefined
  const text = hasFact(state, 'imageHidden', shown)
    ? 'exercise.hidden'
    : isMarked
      ? 'exercise.marked'
      : state.exercise?.images.kind === 'test'
        ? 'exercise.judge'
        : 'exercise.judge-and-mark'
  return { kind: 'text', text: words.t(text), tone: isMarked ? 'good' : 'plain', isLive: true }
}

/** Says in practice what the last image held; in a test only that another comes. */
function feedbackRow({ state, words }: Desk): Row {
  const last = state.parcels.at(-1)?.id
  if (last === undefined || state.exercise?.images.kind === 'test')
    return { kind: 'text', text: words.t('exercise.wait'), isLive: true }
  const { finding } = parcelOf(state, last)
  const what = finding ? words.t(finding.name) : ''
  switch (catchOf(state, last)) {
    case 'hit':
      return hasFact(state, 'regionRight', last)
        ? { kind: 'text', text: words.t('exercise.hit', { what }), tone: 'good', isLive: true }
        : { kind: 'text', text: words.t('exercise.hit-beside', { what }), tone: 'warn', isLive: true }
    case 'miss':
      return { kind: 'text', text: words.t('exercise.miss', { what }), tone: 'bad', isLive: true }
    case 'false-alarm':
      return { kind: 'text', text: words.t('exercise.false-alarm'), tone: 'warn', isLive: true }
    default:
      return { kind: 'text', text: words.t('exercise.pass'), tone: 'good', isLive: true }
  }
}
