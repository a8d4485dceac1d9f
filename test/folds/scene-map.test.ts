import { describe, expect, it } from 'vitest'
import type { RunEvent } from '#engine/event.ts'
import { initialState } from '#engine/state.ts'
import { epochs, sceneMap, windsAt } from '#folds/scene-map.ts'
import { computeOverpressureKPa } from '#physics/hazmat/blast.ts'
import { all, fact, not } from '#scenario/ask.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { tinyScenario } from '../support/tiny-scenario.ts'

const { bank: _bank, parcelCount: _count, feed: _feed, ...plain } = tinyScenario
const yard: Scenario = {
  ...plain,
  places: [
    { id: 'lane', anchor: 'a', positionM: [0, 100] },
    { id: 'post', anchor: 'b', positionM: [0, -100] },
    { id: 'office', anchor: 'c' },
  ],
  hazards: {
    winds: [
      { when: fact('veered'), fromDeg: 90, speedMps: 5, stability: 'D' },
      { fromDeg: 0, speedMps: 5, stability: 'D' },
    ],
    releases: [{ id: 'leak', gas: 'chlorine', atM: [0, 0], heightM: 0, rateKgS: 0.1, when: fact('leaking') }],
    pockets: [],
    charges: [{ id: 'box', fact: 'blasted', atM: [0, 0], tntKg: [{ value: 6000 }] }],
    breathing: [],
    guides: [
      { when: fact('leaking'), guide: '124', atM: [0, 0], isolationM: 100, protectiveM: 400 },
      { guide: '111', atM: [0, 0], isolationM: 100 },
    ],
    people: [
      { person: 'docker', atM: [0, 150], when: not(fact('led')) },
      { person: 'docker', atM: [90, -90], when: fact('led') },
      { person: 'chief', atM: [0, -400], when: all(fact('called'), not(fact('sentAway'))) },
    ],
  },
}

const start = initialState(yard, { seed: 1, mode: 'practice', overlay: {} })
const begun: RunEvent = { type: 'RunBegun', atMs: 0 }
const at = (s: number, ...sets: string[]): RunEvent => ({ type: 'ActDone', atMs: s * 1000, act: 'any', sets })
const goTo = (s: number, place: string): RunEvent => ({ type: 'PlaceReached', atMs: s * 1000, place })
const mapOf = (...events: RunEvent[]) => {
  const map = sceneMap(yard, start, [begun, ...events])
  if (!map) throw new Error('expected a map')
  return map
}
const lengthOf = ([x, z]: readonly [number, number]) => Math.hypot(x, z)

describe('the plan of a scene', () => {
  it('has no plume and no ring before anything leaks or explodes', () => {
    const { plumes, rings, leaks } = mapOf(at(10))
    expect([plumes, rings, leaks]).toEqual([[], [], []])
  })

  it('draws IDLH, AEGL-2 and a tenth of it as far as the sheet has chlorine', () => {
    // 0.1 kg/s, 5 m/s, class D, urban: 9.98 ppm at 100 m on the ground; IDLH is 10. Source: port-hazmat sheet §4b.
    const { plumes } = mapOf(at(1, 'leaking'), at(2))
    expect(plumes.map(({ level, ppm }) => [level, ppm])).toEqual([
      ['idlh', 10],
      ['aegl2', 2],
      ['tenth', 0.2],
    ])
    const [idlh, aegl2, tenth] = plumes
    expect(idlh!.reachM).toBeGreaterThan(98)
    expect(idlh!.reachM).toBeLessThan(100)
    expect(aegl2!.reachM).toBeGreaterThan(2 * idlh!.reachM)
    expect(tenth!.reachM).toBeGreaterThan(2 * aegl2!.reachM)
    // A northerly carries it to the south, which is +z, and nowhere else.
    for (const { outlineM, reachM } of plumes) {
      expect(Math.max(...outlineM.map(([, z]) => z))).toBeCloseTo(reachM, 3)
      expect(Math.min(...outlineM.map(([, z]) => z))).toBeGreaterThanOrEqual(0)
    }
  })

  it('turns the plume with the wind', () => {
    const turned = mapOf(at(1, 'leaking'), at(2, 'veered'))
    expect(Math.min(...turned.plumes[0]!.outlineM.map(([x]) => x))).toBeCloseTo(-turned.plumes[0]!.reachM, 3)
    expect(turned.wind.fromDeg).toBe(90)
  })

  it('rings a charge of six tonnes at 104, 330 and 801 m', () => {
    // Source: port-hazmat sheet §4a, radii.
    const { rings } = mapOf(at(1, 'blasted'))
    expect(rings.map(({ kPa, radiusM }) => [kPa, Math.round(radiusM)])).toEqual([
      [34.5, 104],
      [6.9, 330],
      [2.07, 801],
    ])
  })

  it('lays the guide’s square down the wind, from the spill on', () => {
    expect(mapOf(at(1)).guide).toEqual({ guide: '111', atM: [0, 0], isolationM: 100, squareM: [] })
    const corners = mapOf(at(1, 'leaking'), at(2, 'veered')).guide!.squareM
    expect(corners.map(lengthOf).map(Math.round)).toEqual([200, 447, 447, 200])
    for (const [x] of corners) expect(x).toBeLessThan(1e-9)
  })

  it('puts the cold zone beyond what may still go off, and nearer once it has', () => {
    const before = mapOf(at(1)).zones!
    expect(before.hotUpwindM).toBe(100)
    expect(before.coldUpwindM).toBeGreaterThan(801)
    expect(mapOf(at(1, 'blasted')).zones!.coldUpwindM).toBe(100)
    const leaking = mapOf(at(1, 'blasted', 'leaking'))
    expect(leaking.zones!.hotDownwindM).toBe(leaking.plumes[1]!.reachM)
    expect(leaking.zones!.coldDownwindM).toBe(leaking.plumes[2]!.reachM)
  })

  it('follows the officer from stay to stay, with what was breathed and felt at each', () => {
    const { stops, place, positionM } = mapOf(
      at(10, 'leaking'),
      goTo(70, 'post'),
      at(80, 'blasted'),
      goTo(90, 'office'),
      goTo(100, 'lane'),
      at(130),
    )
    expect(stops.map(({ number, place: id, fromMs, toMs }) => [number, id, fromMs, toMs])).toEqual([
      [1, 'lane', 0, 70_000],
      [2, 'post', 70_000, 90_000],
      [3, 'lane', 100_000, 130_000],
    ])
    // A minute in 9.9 ppm of chlorine, by (C/AEGL-2)^n of an hour with n = 2.75.
    expect(stops[0]!.aegl2Share).toBeCloseTo((9.9 / 2) ** 2.75 / 60, 1)
    expect(stops[1]!.aegl2Share).toBe(0)
    expect(stops[1]!.peakKPa).toBeCloseTo(computeOverpressureKPa(100, 6000), 6)
    expect(stops[0]!.peakKPa).toBeUndefined()
    expect([place, positionM]).toEqual(['lane', [0, 100]])
  })

  it('tells of everybody, where they are, what they breathed, and what reached those who were there', () => {
    const { people } = mapOf(
      at(10, 'leaking'),
      at(70, 'led'),
      at(80, 'blasted'),
      at(90, 'called'),
      at(100, 'sentAway'),
    )
    const [docker, chief] = people
    expect(docker).toMatchObject({ person: 'docker', atM: [90, -90] })
    expect(docker!.doses.chlorine!.dosePpmMin).toBeGreaterThan(3)
    expect(docker!.peakKPa).toBeCloseTo(computeOverpressureKPa(Math.hypot(90, 90), 6000), 6)
    // The chief came after the explosion and has gone again.
    expect(chief).toEqual({ person: 'chief', doses: {} })
  })

  it('is not there in a scenario without hazards', () => {
    expect(sceneMap(tinyScenario, start, [begun])).toBeUndefined()
  })
})

describe('the epochs of a run', () => {
  const events = [
    begun,
    goTo(20, 'post'),
    at(30, 'leaking'),
    at(60, 'blasted'),
    at(60, 'veered'),
    goTo(80, 'lane'),
  ]

  it('begin where wind, leaks or blasts change, and at no other time', () => {
    expect(epochs(yard, start, events)).toEqual([
      { fromMs: 0, toMs: 30_000, eventCount: 2, isHazardous: false },
      { fromMs: 30_000, toMs: 60_000, eventCount: 3, isHazardous: true },
      { fromMs: 60_000, toMs: 80_000, eventCount: 6, isHazardous: true },
    ])
  })

  it('end with the state that they had: the plan at an end knows only what was so by then', () => {
    const [, second] = epochs(yard, start, events)
    const map = sceneMap(yard, start, events.slice(0, second!.eventCount))!
    expect(map.rings).toEqual([])
    expect(map.plumes.length).toBe(3)
  })

  it('tell the wind at a minute, and nothing of minutes that were not played', () => {
    const winds = windsAt(yard, start, events, [20_000, 70_000, 600_000])
    expect(winds.map(({ atMs, wind }) => [atMs, wind.fromDeg])).toEqual([
      [20_000, 0],
      [70_000, 90],
    ])
  })
})
