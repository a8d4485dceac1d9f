import { describe, expect, test } from 'vitest'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { type RunLog, replay } from '#engine/log.ts'
import { hasFact, type RunState } from '#engine/state.ts'
import { computeBlast } from '#physics/hazmat/blast.ts'
import { findSeed } from '#scenario/draw-variants.ts'
import { playUntil } from '#test/support/prepared-run.ts'
import { countParticles } from '#view/effects/emitter.ts'
import { soundsOf } from '#view/shift/shift-sounds.ts'
import { whereabouts } from '#view/staging/port-hazmat/crew.ts'
import { effectsOf, spillOf } from '#view/staging/port-hazmat/effects.ts'
import { sound } from '#view/staging/port-hazmat/sounds.ts'
import { en } from '#view/staging/port-hazmat/text.en.ts'
import { zh } from '#view/staging/port-hazmat/text.zh.ts'
import { passing } from '#view/staging/port-hazmat/time-fade.tsx'
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

test('one sees on one’s own arms the suit put on, thin gloves under it, and the uniform after it', () => {
  const { glove, sleeve } = staging.stands
  const after = (fact: string) => {
    const state = play({ cargo: 'carbide', neighbour: 'nitric' }, (s) => hasFact(s, fact))
    return [sleeve?.(state), glove(state)]
  }
  expect(after('hissing')).toEqual(['uniform', 'bare'])
  expect(after('suited')).toEqual(['gas-tight', 'butyl'])
  expect(after('outerLayersOff')).toEqual(['gas-tight', 'nitrile'])
  expect(after('maskOff')).toEqual(['uniform', 'bare'])
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

test('the far assembly point is drawn where the plan has it, 1,600 m off', () => {
  const at = (id: string) => portHazmat.places.find((place) => place.id === id)?.positionM ?? [0, 0]
  const [x, , z] = staging.place.beside['far-point']?.offsetM ?? [0, 0, 0]
  const drawn = [at('gate')[0] + x, at('gate')[1] + z] as const
  expect(drawn).toEqual(at('far-point'))
  expect(Math.hypot(...drawn)).toBeCloseTo(1600, -1)
  expect(staging.place.farM).toBeGreaterThan(1600 + 420)
})

test('every inject that has words is announced', () => {
  const known = new Set(portHazmat.injects?.map(({ id }) => id))
  for (const inject of Object.keys(sound.announcements)) expect(known, inject).toContain(inject)
})

describe('the explosion', () => {
  const heard = (tntKg: number, distanceM: number) =>
    sound.blast?.({ tntKg, distanceM, felt: computeBlast(distanceM, tntKg) }) ?? []
  const waveOf = (sounds: ReturnType<typeof heard>) => sounds.find((one) => one.sound.startsWith('blast'))

  test('is heard when its wave arrives: 5 kg at 50 m after 131 ms, later than that farther off', () => {
    // Port-hazmat sheet §4a, worked values.
    expect(waveOf(heard(5, 50))?.inS).toBeCloseTo(0.131, 3)
    expect(waveOf(heard(100, 100))?.inS).toBeCloseTo(0.253, 3)
    expect(waveOf(heard(6000, 1600))?.inS).toBeGreaterThan(4)
  })

  test('is the louder the more it presses, and a rumble from afar', () => {
    expect(waveOf(heard(100, 100))?.gain).toBeGreaterThan(waveOf(heard(5, 100))?.gain ?? 1)
    expect(waveOf(heard(6000, 1600))?.sound).toBe('blast_far')
  })

  test('breaks the windows of the office from 1.03 kPa on: not with 5 kg, but with 100 kg', () => {
    const breaks = (tntKg: number) => heard(tntKg, 100).some((one) => one.sound === 'glass')
    expect(breaks(5)).toBe(false)
    expect(breaks(100)).toBe(true)
  })

  test('asks for no sound that is not loaded', () => {
    const loaded = soundsOf(sound)
    for (const one of [...heard(5, 100), ...heard(100, 100), ...heard(6000, 1600)])
      expect(loaded).toContain(one.sound)
  })
})

test('time fades only in acts that the scenario has, and says so in both languages', () => {
  const acts = portHazmat.acts.flatMap(({ id, options }) =>
    (options ?? [{ id: undefined }]).map((option) => ({
      id,
      doneAtMs: 0,
      ...(option.id && { option: option.id }),
    })),
  )
  const said = acts.flatMap((act) => passing(act) ?? [])
  for (const words of [en, zh]) {
    const known = Object.keys(words).filter((key) => key.startsWith('passes.'))
    expect(new Set(said)).toEqual(new Set(known))
  }
})

test('the backup pair stands by from when it is settled who goes in until all is done', () => {
  const isBy = (fact: string) =>
    whereabouts(
      play({ cargo: 'carbide', neighbour: 'nitric' }, (s) => hasFact(s, fact)),
      'backup-1',
    ) !== undefined
  expect(['rollCalled', 'backupConfirmed', 'respondersDone'].map(isBy)).toEqual([false, true, false])
})
