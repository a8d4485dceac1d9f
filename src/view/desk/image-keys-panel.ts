import { IMAGE_KEYS, type ImageKey } from '#engine/intent.ts'
import { isPossible } from '#engine/options.ts'
import type { Panel } from '#view/panel/panel.ts'
import type { Desk } from './desk.ts'
import { IMAGE_HOTKEYS } from './hotkeys.ts'

/** Describes the keys of the image console; `isOn` tells whose lamp is lit. */
export function imageKeysPanel({ scenario, state, words }: Desk, isOn: (key: ImageKey) => boolean): Panel {
  // They are all possible or none is: one question serves.
  const isEnabled = isPossible(scenario, state, { type: 'PressImageKey', key: 'pseudoColour' })
  return {
    id: 'image-keys',
    title: words.t('key.title'),
    rows: [
      {
        kind: 'buttons',
        columns: 4,
        buttons: IMAGE_KEYS.map((key) => ({
          id: `key/${key}`,
          label: words.t(`key.${key}`),
          hotkey: IMAGE_HOTKEYS[key],
          tone: 'plain',
          isEnabled,
          isPressed: isOn(key),
          intent: { type: 'PressImageKey', key },
        })),
      },
    ],
  }
}
