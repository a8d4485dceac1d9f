import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { hasFact, initialState, parcelOf, type RunState } from '#engine/state.ts'
import { playUntil } from '#test/support/prepared-run.ts'
import { monitorShow, type ShowContext, scaleShow, toolShow } from '#view/staging/express-mail/tool-show.ts'
import { TOOLS } from '#view/staging/express-mail/tools.ts'
import { KINDS } from '#view/things/kinds.ts'
import { stateOf } from '../../tools/state-of.ts'

const play = (seed: number, isThere: (state: RunState) => boolean): RunState =>
  stateOf(playUntil(expressMail, { seed, mode: 'practice', overlay: {} }, isThere))
const context = (state: RunState): ShowContext => ({
  nowMs: state.atMs,
  doseRateUSvH: 0.1,
  isFlashing: false,
  bagKg: 0.25,
  t: (id) => id,
})
const show = (state: RunState, id: string) => {
  const tool = TOOLS.find((one) => one.id === id)
  return tool && toolShow(tool, state, context(state))
}
const inHand = (state: RunState, fact: string): boolean =>
  state.workpiece !== undefined && hasFact(state, fact, state.workpiece)

describe('the parcel scale', () => {
  test('shows its drift until it is set to zero', () => {
    const state = play(4, ({ place }) => place === 'scale')
    expect(scaleShow(state, state.atMs)).toEqual({ state: 'drifted', values: { massKg: 0.02 } })
  })

  test('shows the reading that is in the log, to its digits', () => {
    const state = play(4, (one) => one.place === 'scale' && inHand(one, 'weighedZeroed') && !one.act)
    const read = state.readings[`weigh@${state.workpiece}`]?.at(-1)?.value
    expect(scaleShow(state, state.atMs)).toEqual({ state: 'stable', values: { massKg: read } })
    const grossG = parcelOf(state, state.workpiece ?? '').grossG
    expect(Math.abs((read ?? 0) * 1000 - grossG)).toBeLessThan(40)
  })

  test('climbs while it settles', () => {
    const state = play(4, ({ act }) => act?.id === 'weigh')
    const at = (ms: number) => scaleShow(state, state.atMs + ms).values?.massKg as number
    expect(at(200)).toBeLessThan(at(1500))
    expect(scaleShow(state, state.atMs).state).toBe('weighing')
  })
})

describe('the trace detector', () => {
  test('analyses, then says what it read', () => {
    expect(
      show(
        play(4, ({ act }) => act?.id === 'insert-swab'),
        'etd',
      )?.state,
    ).toBe('analysing')
    const read = play(4, (one) => one.place === 'etd' && inHand(one, 'swabRead') && !one.act)
    expect(show(read, 'etd')?.state).toBe(hasFact(read, 'detectorDirty') ? 'alarm' : 'pass')
  })

  test('a swab is there once it has been taken', () => {
    const before = play(4, ({ place }) => place === 'etd')
    expect(show(before, 'swab')).toBeUndefined()
    expect(
      show(
        play(4, (one) => hasFact(one, 'swabFresh')),
        'swab',
      )?.state,
    ).toBe('fresh')
  })
})

test.each([
  ['in-date', 'sealed', '2028-04'],
  ['expired', 'expired', '2026-03'],
])('naloxone that is %s is %s and says %s', (variant, state, expiry) => {
  const setup = (seed: number) => initialState(expressMail, { seed, mode: 'practice', overlay: {} })
  const seed = Array.from({ length: 40 }, (_, i) => i).find((one) => setup(one).variants.naloxone === variant)
  expect(show(setup(seed ?? 0), 'naloxone')).toEqual({ state, values: { expiry } })
})

test('the monitor at the infeed alarms at what raises it, and shows its figure', () => {
  const of = (seed: number) => initialState(expressMail, { seed, mode: 'practice', overlay: {} })
  const seed = Array.from({ length: 60 }, (_, i) => i).find(
    (one) => of(one).variants.emergency === 'radiation',
  )
  const state = play(seed ?? 0, (one) => one.parcels.some(({ id }) => hasFact(one, 'monitorAlarm', id)))
  const { state: shown, values } = monitorShow(state)
  expect(shown).toBe('alarm')
  expect(values?.doseRateUSvH as number).toBeGreaterThanOrEqual(0.13)
})

test('whatever a tool shows is a state of its kind, all through a shift', () => {
  const kinds = new Map(Object.values(KINDS).flatMap((set) => (set ?? []).map((kind) => [kind.id, kind])))
  const log = playUntil(
    expressMail,
    { seed: 4, mode: 'practice', overlay: {} },
    ({ phase }) => phase === 'ended',
  )
  for (let count = 0; count < log.entries.length; count += 7) {
    const state = stateOf({ ...log, entries: log.entries.slice(0, count) })
    for (const tool of TOOLS) {
      const shown = toolShow(tool, state, context(state))
      if (!tool.kind || !shown || shown.state === '') continue
      expect(Object.keys(kinds.get(tool.kind)?.states ?? {}), tool.id).toContain(shown.state)
    }
  }
})
