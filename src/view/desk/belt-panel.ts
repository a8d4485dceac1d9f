import type { Panel } from '#view/panel/panel.ts'
import { type Desk, intentButton } from './desk.ts'
import { HOTKEYS } from './hotkeys.ts'

/** Describes the belt: what it does, and its buttons. */
export function beltPanel(desk: Desk): Panel {
  const { state, words } = desk
  const { belt } = state
  const text = belt.isMoving ? 'belt.is-moving' : `belt.stopped-by.${belt.stoppedBy}`
  return {
    id: 'belt',
    title: words.t('belt.title'),
    rows: [
      {
        kind: 'text',
        text: words.t(text),
        tone: belt.isMoving
          ? 'good'
          : belt.stoppedBy === 'emergency-stop' || belt.stoppedBy === 'monitor'
            ? 'bad'
            : 'plain',
        isLive: true,
      },
      {
        kind: 'buttons',
        columns: 2,
        buttons: [
          intentButton(
            desk,
            { type: 'StartBelt' },
            { id: 'start-belt', label: words.t('belt.start'), hotkey: HOTKEYS.startBelt },
          ),
          intentButton(
            desk,
            { type: 'StopBelt' },
            { id: 'stop-belt', label: words.t('belt.stop'), hotkey: HOTKEYS.stopBelt },
          ),
          intentButton(
            desk,
            { type: 'ReverseBelt' },
            { id: 'reverse-belt', label: words.t('belt.reverse'), hotkey: HOTKEYS.reverseBelt },
          ),
          intentButton(
            desk,
            { type: 'PressEmergencyStop' },
            {
              id: 'emergency-stop',
              label: words.t('belt.emergency-stop'),
              tone: 'danger',
              hotkey: HOTKEYS.emergencyStop,
            },
          ),
          intentButton(
            desk,
            { type: 'ResetEmergencyStop' },
            { id: 'reset-emergency-stop', label: words.t('belt.reset'), hotkey: HOTKEYS.resetEmergencyStop },
          ),
        ],
      },
    ],
  }
}
