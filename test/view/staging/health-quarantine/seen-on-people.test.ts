import { beforeAll, describe, expect, test } from 'vitest'
import { healthQuarantine } from '#content/health-quarantine/scenario.ts'
import { replay } from '#engine/log.ts'
import { hasFact, type RunState, worldOf } from '#engine/state.ts'
import { contaminationAfter } from '#folds/contamination.ts'
import { OFFICER_ZONES } from '#physics/health/contamination.ts'
import { firstHolding } from '#scenario/condition.ts'
import { findSeed } from '#scenario/draw-variants.ts'
import { playUntil } from '#test/support/prepared-run.ts'
import { MOST_PATCHES } from '#view/effects/contamination.ts'
import type { ClipLibrary } from '#view/people/animation.ts'
import { wornLayers } from '#view/staging/health-quarantine/crew.ts'
import { placePatches } from '#view/staging/health-quarantine/patches.ts'
import { signsOf } from '#view/staging/health-quarantine/patient-signs.ts'
import { createDouble, loadClips } from '../../people/cast.ts'

const PATIENTS = ['mers', 'mpox', 'malaria', 'dengue', 'runner', 'flu', 'cholera', 'vhf']
const playTo = (variants: Record<string, string>, isThere: (state: RunState) => boolean) =>
  playUntil(
    healthQuarantine,
    { seed: findSeed(healthQuarantine, variants), mode: 'practice', overlay: {} },
    isThere,
  )
const stateAt = (variants: Record<string, string>, fact: string): RunState =>
  replay(
    healthQuarantine,
    playTo(variants, (state) => hasFact(state, fact)),
  )

describe('what is seen of the patient', () => {
  test.each(PATIENTS)('is what the first look says: %s', (patient) => {
    const state = stateAt({ patient }, 'looked')
    const sight = healthQuarantine.sights?.find(({ id }) => id === 'first-look')
    const colour = sight?.entries?.find(({ id }) => id === 'colour')
    const said = firstHolding(colour?.values ?? [], worldOf(state))?.id
    const { flushed = 0, grey = 0, sweating = 0 } = signsOf(state, 'patient')
    expect(flushed > 0).toBe(said === 'colour-flushed')
    expect(sweating > 0).toBe(said === 'colour-sweating')
    expect(grey > 0.5).toBe(said === 'colour-grey')
  })

  test('is under the sleeves only once they were rolled up, and covered again on the way out', () => {
    const spots = (fact: string) => signsOf(stateAt({ patient: 'mpox' }, fact), 'patient')
    expect(spots('looked').bareArms ?? 0).toBe(0)
    expect(spots('pressureRead').bareArms ?? 0).toBe(0)
    expect(spots('skinInspected')).toMatchObject({ bareArms: 1, spots: 1 })
    expect(spots('patientTransferred').bareArms ?? 0).toBe(0)
  })

  test('goes from the runner in the hall once they have rested', () => {
    const runner = { hall: 'runner' }
    expect(signsOf(stateAt(runner, 'alarmed'), 'runner').flushed).toBeGreaterThan(0)
    expect(signsOf(stateAt(runner, 'runnerLogged'), 'runner').flushed ?? 0).toBe(0)
  })
})

describe('the picture under the UV lamp', () => {
  let library: ClipLibrary
  beforeAll(async () => {
    library = await loadClips()
  })

  test('has a place for every zone of an officer', () => {
    const person = createDouble(library)
    for (const zone of Object.keys(OFFICER_ZONES))
      expect(placePatches(person, [], { [zone]: 1 }).length, zone).toBeGreaterThan(0)
  })

  test('shows heavier loads larger, none that is too light, and no more than can be drawn', () => {
    const person = createDouble(library)
    const [heavy] = placePatches(person, [], { neck: 1 })
    const [light] = placePatches(person, [], { neck: 0.01 })
    expect(heavy?.radiusM).toBeGreaterThan((light?.radiusM ?? 0) * 1.2)
    expect(placePatches(person, [], { neck: 0.0005 })).toEqual([])
    const all = Object.fromEntries(Object.keys(OFFICER_ZONES).map((zone) => [zone, 1]))
    expect(placePatches(person, [], all)).toHaveLength(MOST_PATCHES)
  })

  test('shows nothing through what is still worn', () => {
    const person = createDouble(library)
    expect(placePatches(person, ['coverall'], { uniform: 1 })).toEqual([])
    expect(placePatches(person, ['gloves'], { 'hand-left': 1 })).toEqual([])
    expect(placePatches(person, [], { 'hand-left': 1 })).toHaveLength(1)
  })

  test('of a removal by the book is all but dark, and the officer wears nothing of it any more', () => {
    const log = playTo({ patient: 'flu' }, (state) => hasFact(state, 'itemsBinned'))
    expect(wornLayers(replay(healthQuarantine, log))).toEqual([])
    const { field } = contaminationAfter(
      healthQuarantine,
      log.entries.flatMap(({ events }) => events),
    )
    expect(placePatches(createDouble(library), [], field).length).toBeLessThanOrEqual(2)
  })
})

test('clothes go on and come off in the mirror one by one, as they are told', () => {
  const log = playTo({ patient: 'dengue' }, (state) => hasFact(state, 'itemsBinned'))
  const seen: string[] = []
  for (let count = 1; count <= log.entries.length; count++) {
    const worn = wornLayers(replay(healthQuarantine, { ...log, entries: log.entries.slice(0, count) })).join()
    if (worn !== seen.at(-1)) seen.push(worn)
  }
  expect(seen[0]).toBe('')
  expect(seen).toContain('cap,respirator,gloves,coverall,boot_covers,goggles,outer_gloves')
  expect(seen.at(-1)).toBe('')
  expect(seen).toHaveLength(1 + 7 + 6)
})
