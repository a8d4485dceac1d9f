import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { bots } from '#engine/bot.ts'
import { decide, dueAtMs } from '#engine/decide.ts'
import { evolve } from '#engine/evolve.ts'
import type { Intent, IntentBody } from '#engine/intent.ts'
import { openSteps } from '#engine/procedure.ts'
import { initialState, parcelOf, type RunState } from '#engine/state.ts'
import { coach, nextDeed } from '#folds/coach.ts'
import { createRandom } from '#scenario/random.ts'
import { momentsOf } from '#test/support/desk-moments.ts'

function after(state: RunState, body: IntentBody, atMs = state.atMs): RunState {
  const decision = decide(expressMail, state, { ...body, atMs } as Intent)
  if ('refused' in decision) throw new Error(decision.refused.code)
  return decision.events.reduce(evolve, state)
}

/** Plays by the procedure until the image of a parcel of some kind stands on the monitor, its record read. */
function untilImage(isWanted: (parcel: ReturnType<typeof parcelOf>) => boolean): {
  state: RunState
  id: string
} {
  for (let seed = 0; seed < 200; seed++) {
    let state = after(
      initialState(expressMail, { seed, mode: 'guided', overlay: {} }),
      { type: 'BeginRun' },
      0,
    )
    if (!state.case.parcels.some(isWanted)) continue
    while (state.phase === 'running') {
      const imaged = state.parcels.find(({ phase }) => phase === 'imaged')
      if (imaged && isWanted(parcelOf(state, imaged.id)) && state.openRecord === imaged.id)
        return { state, id: imaged.id }
      const wanted = bots.model(expressMail, state, createRandom(1))
      const dueMs = dueAtMs(expressMail, state)
      state =
        dueMs !== undefined && !wanted
          ? after(state, { type: 'Elapse' }, dueMs)
          : after(state, wanted ?? { type: 'EndRun' })
    }
  }
  throw new Error('no seed below 200 draws such a parcel')
}

/** The steps that the coach names for one parcel, in order. */
const said = (state: RunState, id: string) =>
  coach(expressMail, state, [])
    .steps.filter(({ subject }) => subject === id)
    .map(({ step }) => step.id)

describe('a coach gives no find away', () => {
  const weapon = untilImage(({ finding }) => finding?.isCritical === true)
  const region = parcelOf(weapon.state, weapon.id).finding?.region ?? { x: 0, y: 0, width: 0, height: 0 }

  test('of a part of a weapon it says what it says of any other parcel', () => {
    const harmless = untilImage(({ finding, isUnpenetrated }) => !finding && !isUnpenetrated)
    expect(said(harmless.state, harmless.id)).toEqual(['decide'])
    expect(said(weapon.state, weapon.id)).toEqual(['decide'])
    const { state } = weapon
    expect(after(state, { type: 'AskHint' }).hintCount).toBe(state.hintCount + 1)
    const hint = decide(expressMail, state, { type: 'AskHint', atMs: state.atMs })
    expect(hint).toMatchObject({ events: [{ type: 'HintGiven', step: 'decide' }] })
  })

  test('a mark beside the find changes nothing', () => {
    const beside = { x: region.x === 0 ? 400 : 0, y: 0, width: 20, height: 20 }
    const state = after(weapon.state, { type: 'MarkRegion', parcel: weapon.id, region: beside })
    expect(said(state, weapon.id)).toEqual(['decide'])
  })

  test('once the officer has marked it, stopping the belt comes first', () => {
    const marked = after(weapon.state, { type: 'MarkRegion', parcel: weapon.id, region })
    expect(said(marked, weapon.id)).toEqual(['stop-for-critical', 'decide'])
    expect(said(after(marked, { type: 'StopBelt' }), weapon.id)).toEqual(['decide'])
  })

  test('who stops the belt before marking is in order too', () => {
    const decision = decide(expressMail, weapon.state, { type: 'StopBelt', atMs: weapon.state.atMs })
    expect(decision).toMatchObject({
      events: [
        { type: 'BeltStopped', by: 'button' },
        { type: 'StepDone', step: 'stop-for-critical', subject: weapon.id, isOutOfOrder: false },
      ],
    })
  })

  test('a parcel that was decided without stopping is no longer waited for', () => {
    const marked = after(weapon.state, { type: 'MarkRegion', parcel: weapon.id, region })
    const held = after(marked, { type: 'HoldParcel', parcel: weapon.id, reason: 'weapon-part' })
    expect(said(held, weapon.id)).toEqual(['escort-critical'])
    expect(held.failures.map(({ criterion }) => criterion)).toContain('stops-the-belt-for-a-weapon-part')
  })
})

describe('the next deed of a step', () => {
  const deeds = (state: RunState) =>
    openSteps(expressMail, state).map((open) => ({
      id: open.step.id,
      next: nextDeed(expressMail, state, open),
    }))

  test('goes through the deeds in order, and names the place that they are done at', () => {
    let state = after(
      initialState(expressMail, { seed: 1, mode: 'guided', overlay: {} }),
      { type: 'BeginRun' },
      0,
    )
    expect(deeds(state)[0]).toEqual({ id: 'report-in', next: { act: 'show-badge', place: 'briefing' } })
    state = after(state, { type: 'Perform', act: 'show-badge' })
    expect(deeds(state)[0]?.next).toEqual({ act: 'start-body-cam', place: 'briefing' })
  })

  test('of a step that is open there is one, unless the image or the world has to come first, seeds 1 to 4', () => {
    const waits = [
      'read-record',
      'decide',
      'gather-witnesses',
      'hand-over-command',
      'start-belt',
      'restart-belt',
    ]
    for (let seed = 1; seed <= 4; seed++)
      for (const { state, name, events, entries } of momentsOf(expressMail, 'model', seed, 'guided')) {
        const isWhole = events.at(-1) === entries.at(-1)?.events.at(-1)
        if (!isWhole || state.phase !== 'running' || state.act) continue
        for (const { id, next } of deeds(state))
          if (!waits.includes(id)) expect(next, `${id}, ${name}`).toBeDefined()
      }
  })
})
