import { describe, expect, it } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { checkLog, replay } from '#engine/log.ts'
import { beginStepping, letPlay, send, stepTo, waitForWorld } from '#pages/console/stepper.ts'

const SETUP = { seed: 2, mode: 'practice', overlay: {} } as const

describe('the console', () => {
  it('writes a log that is sound', () => {
    let stepped = send(beginStepping(expressMail, SETUP), { type: 'BeginRun' }, 0)
    stepped = send(stepped, { type: 'GoTo', place: 'console' }, 800)
    stepped = waitForWorld(send(stepped, { type: 'StartBelt' }, 800))
    expect(stepped.log.entries).toHaveLength(4)
    expect(checkLog(expressMail, stepped.log).unsound).toBeUndefined()
    expect(stepped.state).toEqual(replay(expressMail, stepped.log))
  })

  it('says why something is refused, and leaves the log as it was', () => {
    const before = beginStepping(expressMail, SETUP)
    const after = send(before, { type: 'StartBelt' }, 0)
    expect(after.refusal?.code).toBe('run/not-begun')
    expect(after.log).toBe(before.log)
  })

  it('steps back and on through what a bot has played', () => {
    const played = letPlay(expressMail, SETUP, 'model')
    const back = stepTo(played, 5)
    expect(back.state).toEqual(
      replay(expressMail, { ...played.log, entries: played.log.entries.slice(0, 5) }),
    )
    expect(stepTo(back, 1e9).state).toEqual(played.state)
    expect(stepTo(back, -1).cursor).toBe(0)
  })

  it('drops what followed when another intent is sent in between, and stays sound', () => {
    const forked = send(
      stepTo(letPlay(expressMail, SETUP, 'model'), 3),
      { type: 'GoTo', place: 'console' },
      100,
    )
    expect(forked.refusal).toBeUndefined()
    expect(forked.log.entries).toHaveLength(4)
    expect(checkLog(expressMail, forked.log).unsound).toBeUndefined()
  })
})
