import type { IntentBody } from '#engine/intent.ts'
import { hasFact, parcelOf } from '#engine/state.ts'
import { HOLD_REASONS } from '#scenario/parcel.ts'
import type { Panel, PanelButton, Row } from '#view/panel/panel.ts'
import { type Desk, intentButton, numberOf } from './desk.ts'
import { exercisePanel } from './exercise-panel.ts'
import { HOTKEYS, REASON_HOTKEYS } from './hotkeys.ts'

/**
 * Describes the decision on the parcel in the image: release it, or hold it for a reason. The buttons stay where they
 * are, out of use, while there is no image. With a keyboard, the mark can be taken in hand by a button.
 */
export function verdictPanel(desk: Desk, { hasKeyboard = false }: { hasKeyboard?: boolean } = {}): Panel {
  const { state, words } = desk
  if (state.exercise) return exercisePanel(desk, { hasKeyboard })
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
      ...projectionRows(desk, shown),
      { kind: 'text', text: what, tone: isMarked ? 'good' : 'plain', isLive: true },
      {
        kind: 'buttons',
        columns: hasKeyboard ? 4 : 3,
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
          onImage(desk, shown && { type: 'SignalThreat', parcel: shown }, {
            id: 'signal-threat',
            label: words.t('verdict.signal-threat'),
            hotkey: HOTKEYS.signalThreat,
          }),
        ],
      },
      { kind: 'heading', text: words.t('verdict.hold') },
      {
        kind: 'buttons',
        columns: 3,
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

/**
 * Says of a projected threat whether it was found, and what it was: as long as its parcel is in the image, or, where
 * the parcel went with it, until the next image.
 */
function projectionRows({ state, words }: Desk, shown: string | undefined): Row[] {
  const answered = state.parcels
    .map(({ id }) => ({ id, order: state.facts[id]?.projectionAnswered }))
    .filter((one) => one.order !== undefined)
    .sort((a, b) => (b.order ?? 0) - (a.order ?? 0))[0]?.id
  if (answered === undefined || (shown !== undefined && shown !== answered)) return []
  // Later images have been decided meanwhile.
  const decided = state.facts[answered]?.decided ?? 0
  if (shown === undefined && state.parcels.some(({ id }) => (state.facts[id]?.decided ?? 0) > decided))
    return []
  const { projected } = parcelOf(state, answered)
  const isFound = hasFact(state, 'projectionFound', answered)
  return [
    {
      kind: 'list',
      items: [
        {
          text: words.t(isFound ? 'verdict.projection-found' : 'verdict.projection-missed'),
          ...(projected && {
            details: [words.t('verdict.projection-was', { what: words.t(projected.name) })],
          }),
          mark: isFound ? 'done' : 'missed',
          tone: isFound ? 'good' : 'bad',
        },
      ],
    },
  ]
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
  if (!isAnyToCome) return 'verdict.none-left'
  return state.belt.isMoving ? 'verdict.no-image' : 'verdict.belt-stands'
}
