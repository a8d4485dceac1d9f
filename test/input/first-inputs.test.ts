import { expect, test, vi } from 'vitest'
import { waitForInputs } from '#input/first-inputs.ts'

/** A session that has told of nothing yet. */
function createSession(): XRSession & { inputSources: XRInputSource[] } {
  return Object.assign(new EventTarget(), { inputSources: [] }) as never
}

test('what one points with is waited for: a session tells of it with its first frames', async () => {
  const session = createSession()
  const inputs = waitForInputs(session)
  const hand = { hand: new Map() } as unknown as XRInputSource
  session.inputSources.push(hand)
  session.dispatchEvent(new Event('inputsourceschange'))
  expect(await inputs).toEqual([hand])
})

test('a session that tells of nothing, or ends, is not waited for', async () => {
  const ended = createSession()
  const none = waitForInputs(ended)
  ended.dispatchEvent(new Event('end'))
  expect(await none).toEqual([])

  vi.useFakeTimers()
  const silent = waitForInputs(createSession())
  vi.runAllTimers()
  vi.useRealTimers()
  expect(await silent).toEqual([])
})
