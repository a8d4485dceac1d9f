import { describe, expect, test } from 'vitest'
import { buttonsOf, type Panel, type PanelButton } from '#view/panel/panel.ts'
import { findHotkey, press, stillArmed } from '#view/panel/press.ts'

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

test('a button waits only as long as its second press would do the same', () => {
  const panelFor = (parcel: string): Panel => ({
    id: 'verdict',
    title: '',
    rows: [
      {
        kind: 'buttons',
        columns: 1,
        buttons: [
          {
            id: 'release',
            label: 'Release',
            confirm: 'Again',
            tone: 'plain',
            isEnabled: true,
            intent: { type: 'ReleaseParcel', parcel },
          },
        ],
      },
    ],
  })
  const [waiting] = buttonsOf(panelFor('p1'))
  expect(stillArmed(panelFor('p1'), waiting)).toBe('release')
  expect(stillArmed(panelFor('p2'), waiting)).toBeUndefined()
  expect(stillArmed({ id: 'verdict', title: '', rows: [] }, waiting)).toBeUndefined()
  expect(stillArmed(panelFor('p1'), undefined)).toBeUndefined()
})

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
  const keyed = (id: string, hotkey: string): PanelButton => ({
    id,
    label: id,
    hotkey,
    tone: 'plain',
    isEnabled: true,
  })
  const strokes: Panel = {
    id: 'ways',
    title: '',
    rows: [
      {
        kind: 'buttons',
        columns: 2,
        buttons: [keyed('dock', 'g 1'), keyed('hall', 'g g'), keyed('item', 'i 0 7')],
      },
    ],
  }

  test('letters count in either case', () => {
    expect(findHotkey([PANEL], 'R')).toMatchObject({ id: 'plain' })
    expect(findHotkey([PANEL], '1')).toMatchObject({ id: 'grave' })
  })
  test('the key of a button out of use is found too, so that it means nothing else', () => {
    expect(findHotkey([PANEL], 'x')).toMatchObject({ id: 'off' })
  })
  test('other keys are nobody’s', () => {
    expect(findHotkey([PANEL], 'q')).toBeUndefined()
  })
  test('several strokes are pressed one after the other', () => {
    expect(findHotkey([strokes], 'G')).toEqual({ pending: 'g' })
    expect(findHotkey([strokes], '1', 'g')).toMatchObject({ id: 'dock' })
    expect(findHotkey([strokes], 'g', 'g')).toMatchObject({ id: 'hall' })
    expect(findHotkey([strokes], '0', 'i')).toEqual({ pending: 'i 0' })
    expect(findHotkey([strokes], '7', 'i 0')).toMatchObject({ id: 'item' })
  })
  test('strokes that lead nowhere are dropped, and the key counts for itself', () => {
    expect(findHotkey([strokes, PANEL], 'r', 'g')).toMatchObject({ id: 'plain' })
    expect(findHotkey([strokes, PANEL], 'i', 'g')).toEqual({ pending: 'i' })
    expect(findHotkey([strokes], 'z', 'g')).toBeUndefined()
  })
})
