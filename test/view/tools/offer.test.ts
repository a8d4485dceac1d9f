import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import type { RunState } from '#engine/state.ts'
import { playUntil } from '#test/support/prepared-run.ts'
import { TOOLS } from '#view/staging/express-mail/tools.ts'
import { offersOf } from '#view/tools/offer.ts'
import { stateOf } from './state-of.ts'

const setup = { seed: 4, mode: 'practice', overlay: {} } as const
const at = (isThere: (state: RunState) => boolean): RunState =>
  stateOf(playUntil(expressMail, setup, isThere))
const actsAt = (state: RunState): string[] =>
  TOOLS.flatMap((tool) => offersOf(expressMail, state, tool)).map(({ use }) => use.act)

describe('the tools of the shift', () => {
  test('each does acts that the scenario has, at a place where they can be done', () => {
    for (const { id, place, uses } of TOOLS)
      for (const { act, option } of uses) {
        const known = expressMail.acts.find((one) => one.id === act)
        expect(known?.places, `${id}: ${act}`).toContain(place)
        if (option !== undefined) expect(known?.options?.map((one) => one.id)).toContain(option)
      }
  })

  test('every act that names a tool can be done by hand', () => {
    const byHand = new Set(TOOLS.flatMap(({ uses }) => uses.map(({ act }) => act)))
    expect(expressMail.acts.filter(({ id, tool }) => tool && !byHand.has(id)).map(({ id }) => id)).toEqual([])
  })

  test('ids are unlike one another', () => {
    expect(new Set(TOOLS.map(({ id }) => id)).size).toBe(TOOLS.length)
  })

  test('the cutter offers three ways to cut a parcel that lies on the table', () => {
    const state = at(({ place, workpiece }) => place === 'table' && workpiece !== undefined)
    const cutter = TOOLS.find(({ id }) => id === 'cutter')
    expect(cutter && offersOf(expressMail, state, cutter).map(({ use }) => use.option)).toEqual([
      'opposite-seam',
      'original-seam',
      'toward-body',
    ])
  })

  test('what lies elsewhere offers nothing', () => {
    const state = at(({ place, phase }) => place === 'locker' && phase === 'running')
    expect(actsAt(state)).toContain('check-naloxone')
    expect(actsAt(state)).not.toContain('show-badge')
  })
})
