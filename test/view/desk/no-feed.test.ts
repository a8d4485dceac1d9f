import { expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { CONSOLE } from '#engine/decide.ts'
import { evolve } from '#engine/evolve.ts'
import { initialState } from '#engine/state.ts'
import { ENGLISH } from '#test/support/words.ts'
import { dockPanels } from '#view/desk/dock-panels.ts'
import { placePanel } from '#view/desk/place-panel.ts'

const { feed: _, ...withoutFeed } = expressMail
const begun = evolve(initialState(expressMail, { seed: 4, mode: 'practice', overlay: {} }), {
  type: 'RunBegun',
  atMs: 0,
})
const deskAt = (scenario: typeof withoutFeed, place: string) => ({
  scenario,
  state: { ...begun, place },
  words: ENGLISH,
})

test.each([CONSOLE, 'briefing'])(
  'where nothing is fed, "%s" has the place and the coach, and no belt',
  (place) => {
    const desk = deskAt(withoutFeed, place)
    const panels = dockPanels(desk, { events: [], isKeyOn: () => false })
    expect(panels.map(({ id }) => id)).toEqual(['coach', 'place'])
    const ids = JSON.stringify(placePanel(desk))
    expect(ids).not.toContain('"emergency-stop"')
    expect(JSON.stringify(placePanel(deskAt(expressMail, 'briefing')))).toContain('"emergency-stop"')
  },
)
