import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clean,
  computeTotalLoad,
  discard,
  type Field,
  findPatches,
  loadOf,
  moveLoad,
  OFFICER_ZONES,
  type OfficerZone,
  officerZone,
  SHARE_TO_OTHER,
  SHARE_TO_SKIN,
  soil,
  touch,
  VISIBLE_LOAD,
  type Zone,
} from '#physics/health/contamination.ts'

const HANDLE: Zone = { id: 'door-handle', kind: 'surface' }
const GLOVE = officerZone('outer-glove-right')
const HAND = officerZone('hand-right')

const zones: Zone[] = [
  ...(Object.keys(OFFICER_ZONES) as OfficerZone[]).map(officerZone),
  HANDLE,
  { id: 'thermometer', kind: 'surface' },
]
const anyZone = fc.constantFrom(...zones)
const anyField = fc
  .array(fc.tuple(anyZone, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 8 })
  .map((loads): Field => Object.fromEntries(loads.map(([zone, load]) => [zone.id, load])))

describe('a touch (§5.6)', () => {
  test('moves a tenth between glove and surface, a fifth onto bare skin', () => {
    expect(touch({ 'door-handle': 1 }, HANDLE, GLOVE)).toEqual({
      'door-handle': 0.9,
      'outer-glove-right': 0.1,
    })
    expect(touch({ 'outer-glove-right': 0.5 }, GLOVE, HANDLE)['door-handle']).toBeCloseTo(0.05, 12)
    const onSkin = touch({ 'outer-glove-right': 0.5 }, GLOVE, HAND)
    expect(onSkin['hand-right']).toBeCloseTo(0.1, 12)
    expect([SHARE_TO_OTHER, SHARE_TO_SKIN]).toEqual([0.1, 0.2])
  })

  test('carries from the handle by the glove to the face, a fiftieth of it', () => {
    const gloved = touch({ 'door-handle': 1 }, HANDLE, GLOVE)
    expect(loadOf(touch(gloved, GLOVE, officerZone('face')), 'face')).toBeCloseTo(0.02, 12)
  })

  test('of two equally soiled things of a kind moves nothing, of a thing with itself neither', () => {
    const field = { 'door-handle': 0.4, 'outer-glove-right': 0.4 }
    expect(touch(field, HANDLE, GLOVE)).toBe(field)
    expect(touch(field, HANDLE, HANDLE)).toBe(field)
    expect(moveLoad(field, HANDLE, HANDLE)).toBe(field)
  })

  test('of any field conserves the load, keeps it within 0 to 1, and does not care for order (500, seed 11)', () => {
    fc.assert(
      fc.property(anyField, anyZone, anyZone, (field, a, b) => {
        const after = touch(field, a, b)
        expect(Math.abs(computeTotalLoad(after) - computeTotalLoad(field))).toBeLessThan(1e-12)
        for (const load of Object.values(after)) {
          expect(load).toBeGreaterThanOrEqual(0)
          expect(load).toBeLessThanOrEqual(1)
        }
        const swapped = touch(field, b, a)
        expect(Math.abs(loadOf(swapped, a.id) - loadOf(after, a.id))).toBeLessThan(1e-12)
        const moved = moveLoad(field, a, b)
        expect(Math.abs(computeTotalLoad(moved) - computeTotalLoad(field))).toBeLessThan(1e-12)
        expect(loadOf(moved, b.id)).toBeGreaterThanOrEqual(loadOf(field, b.id))
      }),
      { seed: 11, numRuns: 500 },
    )
  })

  test('never makes the dirtier of two things dirtier where both are of a kind (500, seed 12)', () => {
    fc.assert(
      fc.property(anyField, (field) => {
        const after = touch(field, HANDLE, GLOVE)
        const before = [loadOf(field, HANDLE.id), loadOf(field, GLOVE.id)]
        expect(Math.max(loadOf(after, HANDLE.id), loadOf(after, GLOVE.id))).toBeLessThanOrEqual(
          Math.max(...before) + 1e-12,
        )
      }),
      { seed: 12, numRuns: 500 },
    )
  })

  test('leaves the field that it was given as it was', () => {
    const field = Object.freeze({ 'door-handle': 1 })
    touch(field, HANDLE, GLOVE)
    clean(field, ['door-handle'], 3)
    expect(field).toEqual({ 'door-handle': 1 })
  })
})

describe('soiling, cleaning, discarding', () => {
  test('a zone is soiled until it is full', () => {
    expect(soil(soil({}, 'suit-front', 0.7), 'suit-front', 0.7)).toEqual({ 'suit-front': 1 })
  })

  test('three powers of ten leave a thousandth, and of nothing nothing', () => {
    expect(clean({ 'hand-left': 0.5, face: 0.5 }, ['hand-left', 'hand-right'], 3)).toEqual({
      'hand-left': 0.0005,
      face: 0.5,
    })
  })

  test('what is discarded is off the officer, with its load', () => {
    expect(discard({ cap: 0.3, face: 0.1 }, ['cap'])).toEqual({ face: 0.1 })
  })

  test('the lamp shows what is heavy enough, the heaviest first', () => {
    const field = { face: 0.02, neck: VISIBLE_LOAD, wrists: VISIBLE_LOAD / 2, 'suit-front': 0.6, hair: 0.02 }
    expect(findPatches(field).map(({ id }) => id)).toEqual(['suit-front', 'face', 'hair', 'neck'])
  })
})
