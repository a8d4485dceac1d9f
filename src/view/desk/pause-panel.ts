import type { RedoPoint } from '#folds/redo-points.ts'
import type { Settings } from '#input/settings.ts'
import type { Panel, PanelButton, Row } from '#view/panel/panel.ts'
import { LANGUAGES } from '#view/text/languages.ts'
import { type Desk, footerWith, intentButton, numberOf } from './desk.ts'

/** The settings that can be changed in a run, and what each can be. */
const CHOICES: { readonly [K in keyof Settings]?: readonly Settings[K][] } = {
  textScale: [1, 1.25, 1.6],
  isSeated: [true, false],
  handedness: ['right', 'left'],
  turnDeg: [0, 15, 30, 45],
  isDwellOn: [false, true],
  ambienceVolume: [0, 0.3, 0.6, 1],
  cueVolume: [0, 0.4, 0.8],
}

/** Describes the pause: go on, language, end the shift, leave; in practice, redo from a moment; comfort. */
export function pausePanel(desk: Desk, settings: Settings, points: readonly RedoPoint[] = []): Panel {
  const { state, words } = desk
  const reason = state.pauseReason ?? 'trainee'
  return {
    id: 'pause',
    title: words.t('pause.title'),
    rows: [
      { kind: 'text', text: words.t(`pause.reason.${reason}`), isLearning: true, isLive: true },
      ...(reason === 'safe-place' || reason === 'headset'
        ? [{ kind: 'text', text: words.t('pause.safe-place'), tone: 'muted' } as const]
        : []),
      ...languageRows(desk),
      { kind: 'heading', text: words.t('pause.stop') },
      { kind: 'buttons', columns: 2, buttons: endButtons(desk) },
      ...(state.setup.mode === 'practice' ? redoRows(desk, points) : []),
      ...settingRows(desk, settings),
    ],
    ...footerWith(desk, { type: 'ResumeRun' }, { id: 'resume', label: words.t('pause.resume') }),
  }
}

function languageRows({ words }: Desk): Row[] {
  return [
    { kind: 'heading', text: words.t('pause.language') },
    {
      kind: 'buttons',
      columns: 3,
      buttons: LANGUAGES.map(({ id, name }) => ({
        id: `speak/${id}`,
        label: name,
        tone: 'plain',
        isEnabled: true,
        isPressed: id === words.language,
        command: { command: 'speak', language: id },
      })),
    },
  ]
}

function redoRows(desk: Desk, points: readonly RedoPoint[]): Row[] {
  const { words } = desk
  if (points.length === 0) return []
  return [
    { kind: 'heading', text: words.t('pause.redo') },
    { kind: 'text', text: words.t('pause.redo.note'), tone: 'muted' },
    {
      kind: 'buttons',
      columns: 2,
      buttons: points.map(({ seq, atMs, kind, parcel }) => ({
        id: `redo/${seq}`,
        label: words.t(`pause.redo.${kind}`, parcel === undefined ? {} : { number: numberOf(desk, parcel) }),
        detail: words.clock(atMs),
        confirm: words.t('pause.redo.confirm'),
        tone: 'plain',
        isEnabled: true,
        command: { command: 'redo', seq },
      })),
    },
  ]
}

function settingRows({ words }: Desk, settings: Settings): Row[] {
  return [
    ...(Object.keys(CHOICES) as (keyof typeof CHOICES)[]).flatMap((setting): Row[] => [
      { kind: 'heading', text: words.t(`setting.${setting}`) },
      {
        kind: 'buttons',
        columns: 4,
        buttons: (CHOICES[setting] ?? []).map(
          (value): PanelButton => ({
            id: `setting/${setting}/${value}`,
            label: words.t(`setting.${setting}.${value}`),
            tone: 'plain',
            isEnabled: true,
            isPressed: settings[setting] === value,
            command: { command: 'change-settings', change: { [setting]: value } },
          }),
        ),
      },
    ]),
    {
      kind: 'buttons',
      columns: 1,
      buttons: [
        {
          id: 'recentre',
          label: words.t('pause.recentre'),
          tone: 'plain',
          isEnabled: true,
          command: { command: 'recentre' },
        },
      ],
    },
  ]
}

function endButtons(desk: Desk): PanelButton[] {
  const { words } = desk
  return [
    intentButton(
      desk,
      { type: 'EndRun' },
      {
        id: 'end',
        label: words.t('pause.end'),
        detail: words.t('pause.end.note'),
        confirm: words.t('pause.end.confirm'),
        tone: 'danger',
      },
    ),
    {
      id: 'leave',
      label: words.t('pause.leave'),
      detail: words.t('pause.leave.note'),
      confirm: words.t('pause.leave.confirm'),
      tone: 'plain',
      isEnabled: true,
      command: { command: 'leave' },
    },
  ]
}
