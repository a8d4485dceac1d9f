import { HOLD_REASONS } from '#scenario/parcel.ts'
import type { Panel, Row } from '#view/panel/panel.ts'
import { type Desk, intentButton, nameOf } from './desk.ts'
import { HOTKEYS, REASON_HOTKEYS } from './hotkeys.ts'

/** Describes the decision on the parcel in the image: release it, or hold it for a reason. */
export function verdictPanel(desk: Desk): Panel {
  const { state, words } = desk
  const shown = state.parcels.find(({ phase }) => phase === 'imaged')
  return {
    id: 'verdict',
    title: words.t('verdict.title'),
    rows: shown
      ? decisionRows(desk, shown.id)
      : [{ kind: 'text', text: words.t(waitingText(desk)), isLearning: true, isLive: true }],
  }
}

function waitingText({ state }: Desk): string {
  if (state.parcels.every(({ phase }) => phase === 'waiting') && !state.belt.isMoving) return 'verdict.not-started'
  const isAnyToCome = state.parcels.some(({ phase }) => phase === 'waiting' || phase === 'fed' || phase === 'scanning')
  return isAnyToCome ? 'verdict.no-image' : 'verdict.none-left'
}

function decisionRows(desk: Desk, parcel: string): Row[] {
  const { state, words } = desk
  const isMarked = state.verdicts[parcel]?.mark !== undefined
  return [
    { kind: 'badges', badges: [{ text: nameOf(desk, parcel), tone: 'plain' }] },
    {
      kind: 'buttons',
      columns: 2,
      buttons: [
        intentButton(
          desk,
          { type: 'ReleaseParcel', parcel },
          {
            id: 'release',
            label: words.t('verdict.release'),
            confirm: words.t('verdict.release.confirm'),
            hotkey: HOTKEYS.release,
          },
        ),
        intentButton(
          desk,
          { type: 'ClearMark', parcel },
          { id: 'clear-mark', label: words.t('verdict.clear-mark'), hotkey: HOTKEYS.clearMark },
        ),
      ],
    },
    { kind: 'heading', text: words.t('verdict.hold') },
    {
      kind: 'text',
      text: words.t(isMarked ? 'verdict.is-marked' : 'verdict.mark-first'),
      tone: isMarked ? 'good' : 'muted',
      isLive: true,
    },
    {
      kind: 'buttons',
      columns: 2,
      buttons: HOLD_REASONS.map((reason) => {
        const label = words.t(`reason.${reason}`)
        return intentButton(
          desk,
          { type: 'HoldParcel', parcel, reason },
          {
            id: `hold/${reason}`,
            label,
            confirm: words.t('verdict.hold.confirm', { reason: label }),
            hotkey: REASON_HOTKEYS[reason],
          },
        )
      }),
    },
  ]
}
