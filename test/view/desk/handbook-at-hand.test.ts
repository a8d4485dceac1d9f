import { expect, test } from 'vitest'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { evolve } from '#engine/evolve.ts'
import { initialState } from '#engine/state.ts'
import { handbook } from '#pages/train/handbook-book.ts'
import { PORT_WORDS } from '#test/support/port-words.ts'
import { dockPanels } from '#view/desk/dock-panels.ts'
import { FIRST_HANDBOOK_STATE, handbookPanel } from '#view/desk/handbook-panel.ts'
import { isHandbookAt } from '#view/desk/handbook-places.ts'
import { placePanel } from '#view/desk/place-panel.ts'
import { buttonsOf } from '#view/panel/panel.ts'
import { findHotkey } from '#view/panel/press.ts'
import type { Words } from '#view/text/words.ts'

const [WORDS] = PORT_WORDS as [Words, ...Words[]]
const begun = evolve(initialState(portHazmat, { seed: 4, mode: 'assessment', overlay: {} }), {
  type: 'RunBegun',
  atMs: 0,
})
const deskAt = (place: string) => ({ scenario: portHazmat, state: { ...begun, place }, words: WORDS })

test('the handbook lies in the office and at the command post, and not before the box', () => {
  const places = portHazmat.places.map(({ id }) => id).filter((id) => isHandbookAt('port-hazmat', id))
  expect(places).toEqual(['office', 'kit', 'gate', 'post'])
  for (const { id } of portHazmat.places) {
    const take = buttonsOf(placePanel(deskAt(id))).find(({ command }) => command?.command === 'handbook')
    expect(take !== undefined, id).toBe(places.includes(id))
  }
})

test('one key takes the handbook up and puts it down, and digits are typed into its pad', () => {
  const situation = { events: [], isKeyOn: () => false }
  const panels = dockPanels(deskAt('post'), situation)
  expect(findHotkey(panels, '?')).toMatchObject({ id: 'take-handbook' })
  const inHand = handbookPanel(handbook, FIRST_HANDBOOK_STATE, WORDS, { isInHand: true })
  const reading = dockPanels(deskAt('post'), { ...situation, handbook: inHand })
  expect(reading.map(({ id }) => id)).toEqual(['coach', 'handbook'])
  expect(findHotkey(reading, '?')).toMatchObject({ id: 'handbook/shut' })
  expect(findHotkey(reading, '4')).toMatchObject({ id: 'handbook/digit/4' })
  expect(findHotkey(reading, 'Backspace')).toMatchObject({ id: 'handbook/delete' })
})
