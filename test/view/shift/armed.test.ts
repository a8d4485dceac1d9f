import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { parcelAtScanner, type RunState } from '#engine/state.ts'
import { momentsOf } from '#test/support/desk-moments.ts'
import { ENGLISH } from '#test/support/words.ts'
import { verdictPanel } from '#view/desk/verdict-panel.ts'
import { buttonsOf, type PanelButton } from '#view/panel/panel.ts'
import { press } from '#view/panel/press.ts'
import { createArmedStore, holdArmed } from '#view/shift/armed.ts'

const moments = momentsOf(expressMail, 'model', 28, 'practice').map(({ state }) => state)
const isMarked = (state: RunState) => {
  const shown = parcelAtScanner(state)
  return shown?.phase === 'imaged' && state.verdicts[shown.id]?.mark !== undefined
}
const first = moments.findIndex(isMarked)
const marked = moments[first] as RunState

/** Presses a button of the verdict panel once; returns the button that then waits for its second press. */
function arm(state: RunState, isWanted: (button: PanelButton) => boolean): PanelButton | undefined {
  const panel = verdictPanel({ scenario: expressMail, state, words: ENGLISH })
  const wanted = buttonsOf(panel).find(isWanted)
  if (!wanted) throw new Error('no such button on the verdict panel')
  const { armed, fired } = press(panel, wanted.id)
  expect(fired).toBeUndefined()
  return buttonsOf(panel).find(({ id }) => id === armed)
}
const isHold = ({ intent }: PanelButton) => intent?.type === 'HoldParcel' && intent.reason === 'drugs'
const isRelease = ({ intent }: PanelButton) => intent?.type === 'ReleaseParcel'

describe('the HOLD button of the desk', () => {
  test('does nothing until a reason has been chosen', () => {
    expect(holdArmed(marked, createArmedStore())).toBeUndefined()
  })

  test('gives the second press to the reason that was chosen', () => {
    const armed = createArmedStore()
    const button = arm(marked, isHold)
    armed.setState({ ...(button && { button }) }, true)
    expect(holdArmed(marked, armed)).toEqual({
      type: 'HoldParcel',
      parcel: parcelAtScanner(marked)?.id,
      reason: 'drugs',
    })
  })

  test('does not give it to a release that waits', () => {
    const armed = createArmedStore()
    const button = arm(marked, isRelease)
    expect(button).toBeDefined()
    armed.setState({ ...(button && { button }) }, true)
    expect(holdArmed(marked, armed)).toBeUndefined()
  })

  test('is spent once the parcel is decided: the next one wants a reason of its own', () => {
    const armed = createArmedStore()
    const button = arm(marked, isHold)
    armed.setState({ ...(button && { button }) }, true)
    const next = moments.slice(first).find((state) => {
      const shown = parcelAtScanner(state)
      return shown?.phase === 'imaged' && shown.id !== parcelAtScanner(marked)?.id
    })
    expect(next && holdArmed(next, armed)).toBeUndefined()
    expect(next).toBeDefined()
  })
})
