import { expect, test } from 'vitest'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { type RunLog, replay } from '#engine/log.ts'
import { hasFact, type RunState } from '#engine/state.ts'
import { findSeed } from '#scenario/draw-variants.ts'
import { playUntil } from '#test/support/prepared-run.ts'
import { countParticles } from '#view/effects/emitter.ts'
import { whereabouts } from '#view/staging/port-hazmat/crew.ts'
import { effectsOf, spillOf } from '#view/staging/port-hazmat/effects.ts'
import { sound } from '#view/staging/port-hazmat/sounds.ts'
import { staging } from '#view/staging/port-hazmat.ts'

const stateOf = (log: RunLog) => replay(portHazmat, log)

const cargoes = ['carbide', 'dithionite', 'nitrate', 'cyanide', 'battery', 'peroxide']
const play = (variants: Record<string, string>, isThere: (state: RunState) => boolean): RunState => {
  const setup = { seed: findSeed(portHazmat, variants), mode: 'practice', overlay: {} } as const
  return stateOf(playUntil(portHazmat, setup, isThere))
}
const ids = staging.crew.members(play({}, () => true)).map(({ id }) => id)

test.each(cargoes)('with %s, no more is seen at once than there is room for', (cargo) => {
  const setup = {
    seed: findSeed(portHazmat, { cargo, weather: 'drizzle' }),
    mode: 'practice',
    overlay: {},
  } as const
  const log = playUntil(portHazmat, setup, ({ phase }) => phase === 'ended')
  for (let count = 0; count <= log.entries.length; count += 3) {
    const state = stateOf({ ...log, entries: log.entries.slice(0, count) })
    const particles = effectsOf(state).reduce((sum, { effect }) => sum + countParticles(effect), 0)
    expect(particles).toBeLessThanOrEqual(1200)
  }
})

test('the block is whole until it explodes, and the post stands once the commander is there', () => {
  const partsAt = (fact: string) =>
    staging.place.seen(play({}, (s) => hasFact(s, fact))).map(({ part }) => part)
  expect(partsAt('hissing')).toEqual(['yard', 'block'])
  expect(partsAt('icHere')).toEqual(['yard', 'block', 'post'])
  expect(partsAt('blasted')).toEqual(['yard', 'wreck', 'post'])
})

test('the colleague goes astray until stopped, and wears what the officer wears', () => {
  const errs = play({ partner: 'cutter' }, (s) => hasFact(s, 'partnerErrs'))
  expect(whereabouts(errs, 'buddy')?.anchor).toBe('box_a')
  const stopped = play({ partner: 'cutter' }, (s) => hasFact(s, 'colleagueStopped'))
  expect(whereabouts(stopped, 'buddy')?.isSudden).toBeUndefined()
  const suited = play({ cargo: 'carbide', neighbour: 'nitric' }, (s) => hasFact(s, 'suited'))
  expect(staging.crew.attire?.(suited, 'buddy')?.file).toBe('officer3_level-a')
})

test('nobody is where their part of the place is not shown', () => {
  const state = play({}, (s) => hasFact(s, 'hissing'))
  for (const id of ['ic', 'safety', 'decon-lead', 'backup-1', 'backup-2'])
    expect(whereabouts(state, id)).toBeUndefined()
  expect(ids).toContain('buddy')
})

test('what leaks is seen and lies on the ground once the block has exploded', () => {
  const state = play({ cargo: 'carbide', neighbour: 'nitric' }, (s) => hasFact(s, 'leaking'))
  expect(effectsOf(state).map(({ effect }) => effect)).toContain('vapour-brown')
  expect(spillOf(state)?.toward).toBe('leak_drain')
})

test('every inject that has words is announced', () => {
  const known = new Set(portHazmat.injects?.map(({ id }) => id))
  for (const inject of Object.keys(sound.announcements)) expect(known, inject).toContain(inject)
})
