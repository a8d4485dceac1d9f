import { describe, expect, test } from 'vitest'
import type { Panel } from '#view/panel/panel.ts'
import { findHotkey, press } from '#view/panel/press.ts'

const PANEL: Panel = {
  id: 'p',
  title: 'P',
  rows: [
    {
      kind: 'buttons',
      columns: 1,
      buttons: [
        { id: 'plain', label: 'Plain', tone: 'plain', isEnabled: true, hotkey: 'r' },
        { id: 'grave', label: 'Grave', tone: 'danger', isEnabled: true, confirm: 'Again', hotkey: '1' },
        { id: 'off', label: 'Off', tone: 'plain', isEnabled: false, hotkey: 'x' },
      ],
    },
  ],
}

describe('press', () => {
  test('a plain button acts at once', () => {
    expect(press(PANEL, 'plain').fired?.id).toBe('plain')
  })
  test('what cannot be undone acts on the second press', () => {
    const first = press(PANEL, 'grave')
    expect(first).toEqual({ armed: 'grave' })
    const second = press(PANEL, 'grave', first.armed)
    expect(second.fired?.id).toBe('grave')
    expect(second.armed).toBeUndefined()
  })
  test('another press disarms it', () => {
    expect(press(PANEL, 'plain', 'grave')).not.toHaveProperty('armed')
    expect(press(PANEL, 'off', 'grave')).toEqual({})
  })
  test('what is out of use does nothing', () => {
    expect(press(PANEL, 'off')).toEqual({})
    expect(press(PANEL, 'unheard-of')).toEqual({})
  })
})

describe('findHotkey', () => {
  test('letters count in either case', () => {
    expect(findHotkey([PANEL], 'R')?.id).toBe('plain')
    expect(findHotkey([PANEL], '1')?.id).toBe('grave')
  })
  test('the key of a button out of use is found too, so that it means nothing else', () => {
    expect(findHotkey([PANEL], 'x')?.id).toBe('off')
  })
  test('other keys are nobody’s', () => {
    expect(findHotkey([PANEL], 'q')).toBeUndefined()
  })
})
