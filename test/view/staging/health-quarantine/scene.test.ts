import { expect, test } from 'vitest'
import { healthQuarantine } from '#content/health-quarantine/scenario.ts'
import { text as flight } from '#content/health-quarantine/text.en.ts'
import { DECLARATIONS, TOPICS } from '#content/health-quarantine-sea/papers.ts'
import { healthQuarantineSea } from '#content/health-quarantine-sea/scenario.ts'
import { text as ship } from '#content/health-quarantine-sea/text.en.ts'
import { type RunLog, replay } from '#engine/log.ts'
import { hasFact, initialState, type RunState } from '#engine/state.ts'
import { findSeed } from '#scenario/draw-variants.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { playUntil } from '#test/support/prepared-run.ts'
import { whereabouts } from '#view/staging/health-quarantine/crew.ts'
import { declarationValues } from '#view/staging/health-quarantine/sea-tools.ts'
import { sound } from '#view/staging/health-quarantine/sounds.ts'
import { toolShow } from '#view/staging/health-quarantine/tool-show.ts'
import { TOOLS } from '#view/staging/health-quarantine/tools.ts'
import { staging } from '#view/staging/health-quarantine.ts'
import { staging as atSea } from '#view/staging/health-quarantine-sea.ts'
import { KINDS } from '#view/things/kinds.ts'

const scenarios: readonly Scenario[] = [healthQuarantine, healthQuarantineSea]
const kinds = new Map(
  staging.tools.sets.flatMap((set) => (KINDS[set] ?? []).map((kind) => [kind.id, kind] as const)),
)
const PATIENTS = ['mers', 'mpox', 'malaria', 'dengue', 'runner', 'flu', 'cholera', 'vhf']
const playTo = (variants: Record<string, string>, isThere: (state: RunState) => boolean): RunLog =>
  playUntil(
    healthQuarantine,
    { seed: findSeed(healthQuarantine, variants), mode: 'practice', overlay: {} },
    isThere,
  )

/** Calls back with states all along the run of a patient. */
function follow(patient: string, look: (state: RunState) => void): void {
  const log = playTo({ patient }, ({ phase }) => phase === 'ended')
  for (let count = 0; count <= log.entries.length; count += 4)
    look(replay(healthQuarantine, { ...log, entries: log.entries.slice(0, count) }))
}

test.each(PATIENTS)(
  'with %s, tools show states of their kinds, and at most eight people are seen',
  (patient) => {
    follow(patient, (state) => {
      for (const tool of TOOLS) {
        const shown = toolShow(tool, state)
        if (tool.kind === undefined || !shown || shown.state === '') continue
        const kind = kinds.get(tool.kind)
        expect(Object.keys(kind?.states ?? {}), tool.id).toContain(shown.state)
        // On a paper nothing is left to a dash that the case knows.
        for (const { look, faces } of Object.values(kind?.displays ?? {}))
          for (const mark of look === 'paper' ? (faces[shown.state]?.marks ?? []) : [])
            for (const [, reading] of 'text' in mark ? mark.text.matchAll(/\{(\w+)\}/g) : [])
              expect(Object.keys(shown.values ?? {}), `${tool.id} ${shown.state}`).toContain(reading)
      }
      const seen = staging.crew
        .members(state)
        .filter(({ id }) => id !== 'self' && whereabouts(state, id) !== undefined)
      expect(seen.length, state.place).toBeLessThanOrEqual(9)
    })
  },
)

test('the patient is of their age and sex, coughs masked, and is in the room of isolation once brought in', () => {
  const filesOf = (age: string, sex: string) =>
    staging.crew
      .members(
        replay(
          healthQuarantine,
          playTo({ age, sex }, ({ phase }) => phase === 'running'),
        ),
      )
      .find(({ id }) => id === 'patient')?.files
  expect(filesOf('old', 'f')).toEqual(['elder'])
  expect(filesOf('young', 'm')).toEqual(['passenger-m38'])
  const masked = replay(
    healthQuarantine,
    playTo({ patient: 'mers' }, (s) => hasFact(s, 'patientMasked')),
  )
  expect(staging.crew.attire?.(masked, 'patient')).toEqual({ set: 'screening' })
  const isIn = replay(
    healthQuarantine,
    playTo({ patient: 'mers' }, (s) => hasFact(s, 'patientInIsolation')),
  )
  expect(whereabouts(isIn, 'patient')?.anchor).toBe('isolation_bed')
})

test('the officer in the mirror wears what has been put on', () => {
  const state = replay(
    healthQuarantine,
    playTo({}, (s) => hasFact(s, 'donned-respirator')),
  )
  const worn = staging.crew.attire?.(state, 'self')?.layers
  expect(worn).toContain('respirator')
  expect(worn).not.toContain('outer_gloves')
})

test('the declaration on the desk says what the declaration of the case says', () => {
  const count = (values: object, said: string): number =>
    Object.values(values).filter((value) => value === said).length
  for (const [id, { yes, blank }] of Object.entries(DECLARATIONS)) {
    const values = declarationValues(id)
    expect(count(values, 'yes 是'), id).toBe(yes.length)
    expect(count(values, ''), id).toBe(blank.length)
    expect(count(values, 'no 否'), id).toBe(TOPICS.length - yes.length - blank.length)
  }
})

test('at sea only the terminal is loaded, with the colleague alone', () => {
  const state = initialState(healthQuarantineSea, { seed: 1, mode: 'practice', overlay: {} })
  expect(Object.keys(staging.place.parts(state))).toEqual(['terminal'])
  expect(staging.crew.members(state).map(({ id }) => id)).toEqual(['colleague'])
  for (const { id } of healthQuarantineSea.places)
    expect(staging.place.seen({ ...state, place: id })).toEqual([{ part: 'terminal' }])
})

test('every inject is announced, in the words of somebody who has a name', () => {
  const known = scenarios.flatMap(({ injects = [] }) => injects.map(({ id }) => id))
  expect(new Set(Object.keys(sound.announcements))).toEqual(new Set(known))
  for (const [inject, { by }] of Object.entries(sound.announcements))
    expect({ ...flight, ...ship }, inject).toHaveProperty([`person.${by}`])
})

test('the screen of the duty room shows where the ship is sent', () => {
  const display = atSea.tools.displays.find(({ at }) => typeof at !== 'string')
  if (!display || typeof display.kind === 'string') throw new Error('the duty room has no screen on its wall')
  const log = playUntil(
    healthQuarantineSea,
    { seed: findSeed(healthQuarantineSea, { declaration: 'ill' }), mode: 'practice', overlay: {} },
    (state) => hasFact(state, 'placeChosen'),
  )
  const state = replay(healthQuarantineSea, log)
  const place = undefined as never
  const shown = display.show({ state, nowMs: 0, place, t: (id) => ship[id] ?? `no text ${id}` })
  if (!shown) throw new Error('the screen of the duty room is not there')
  expect(shown.state).toBe('anchorage')
  expect(JSON.stringify(shown.values)).not.toContain('no text')
  expect(Object.keys(display.kind.displays?.['']?.faces ?? {})).toContain(shown.state)
})

test('tape closes the door of the lavatory once it is sealed, and not before', () => {
  const place = undefined as never
  const tape = staging.tools.displays.find(
    ({ at }) => typeof at !== 'string' && at.stand.anchor === 'lav_left',
  )
  const shown = new Set<string>()
  follow('flu', (state) => {
    const isThere = tape?.show({ state, nowMs: state.atMs, place, t: (id) => id }) !== undefined
    expect(isThere).toBe(hasFact(state, 'lavatorySealed'))
    shown.add(String(isThere))
  })
  expect(shown).toEqual(new Set(['true', 'false']))
})

test('displays of the place show faces that they have, in all that a run comes to', () => {
  const place = undefined as never
  for (const patient of PATIENTS)
    follow(patient, (state) => {
      for (const { kind, at, show } of staging.tools.displays) {
        const node = JSON.stringify(at)
        const faces = (typeof kind === 'string' ? kinds.get(kind) : kind)?.displays?.['']?.faces ?? {}
        const shown = show({ state, nowMs: state.atMs, place, t: (id) => flight[id] ?? `no text ${id}` })
        if (!shown) continue
        expect(Object.keys(faces), node).toContain(shown.state)
        expect(JSON.stringify(shown.values ?? {}), node).not.toContain('no text')
      }
    })
})
