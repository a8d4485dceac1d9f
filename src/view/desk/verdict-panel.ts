import type { IntentBody } from '#engine/intent.ts'
import { HOLD_REASONS } from '#scenario/parcel.ts'
import type { Panel, PanelButton } from '#view/panel/panel.ts'
import { type Desk, intentButton, numberOf } from './desk.ts'
import { HOTKEYS, REASON_HOTKEYS } from './hotkeys.ts'

/**
 * Describes the decision on the parcel in the image: release it, or hold it for a reason. The buttons stay where they
 * are, out of use, while there is no image. With a keyboard, the mark can be taken in hand by a button.
 */
export function verdictPanel(desk: Desk, { hasKeyboard = false }: { hasKeyboard?: boolean } = {}): Panel {
  const { state, words } = desk
  const shown = state.parcels.find(({ phase }) => phase === 'imaged')?.id
  const isMarked = shown !== undefined && state.verdicts[shown]?.mark !== undefined
  const what =
    shown === undefined
      ? words.t(waitingText(desk))
      : words.t(isMarked ? 'verdict.is-marked' : 'verdict.mark-first')
  const next = state.parcels.find(({ phase }) => phase === 'fed' || phase === 'scanning')?.id
  const named = shown ?? next
  return {
    id: 'verdict',
    title:
      named === undefined
        ? words.t('verdict.title')
        : `${words.t('verdict.title')} · ${words.t('desk.parcel', { number: numberOf(desk, named) })}`,
    rows: [
      { kind: 'text', text: what, tone: isMarked ? 'good' : 'plain', isLive: true },
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
          onImage(desk, shown && { type: 'ReleaseParcel', parcel: shown }, {
            id: 'release',
            label: words.t('verdict.release'),
            confirm: words.t('verdict.release.confirm'),
            hotkey: HOTKEYS.release,
          }),
          onImage(desk, shown && { type: 'ClearMark', parcel: shown }, {
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
        buttons: HOLD_REASONS.map((reason) => {
          return onImage(desk, shown && { type: 'HoldParcel', parcel: shown, reason }, {
            id: `hold/${reason}`,
            label: words.t(`reason.${reason}`),
            confirm: words.t('verdict.hold.confirm'),
            hotkey: REASON_HOTKEYS[reason],
          })
        }),
      },
    ],
  }
}

/** Writes a button for what is done to the parcel in the image; out of use while there is none. */
function onImage(
  desk: Desk,
  intent: IntentBody | '' | undefined,
  button: Omit<PanelButton, 'intent' | 'isEnabled' | 'tone'>,
): PanelButton {
  return intent ? intentButton(desk, intent, button) : { ...button, tone: 'plain', isEnabled: false }
}

function waitingText({ state }: Desk): string {
  if (state.parcels.every(({ phase }) => phase === 'waiting') && !state.belt.isMoving)
    return 'verdict.not-started'
  const isAnyToCome = state.parcels.some(
    ({ phase }) => phase === 'waiting' || phase === 'fed' || phase === 'scanning',
  )
  return isAnyToCome ? 'verdict.no-image' : 'verdict.none-left'
}
