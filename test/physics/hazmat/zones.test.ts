import { describe, expect, test } from 'vitest'
import { computeBlastRadiusM } from '#physics/hazmat/blast.ts'
import {
  computeSockExtension,
  computeWindOffset,
  computeWindSide,
  computeYardOffset,
} from '#physics/hazmat/wind.ts'
import {
  computeProtectiveSquare,
  computeScoredRadiusM,
  computeZoneRadii,
  findGuideWind,
  findZone,
  isInProtectiveSquare,
} from '#physics/hazmat/zones.ts'

/** x to the east, z to the south: north-east is +x, −z. */
const NE = { fromDeg: 45 }

describe('where the wind blows', () => {
  test.each([
    [0, 0, 1],
    [90, -1, 0],
    [180, 0, -1],
    [270, 1, 0],
  ])('from %d° it drives to x %d, z %d', (fromDeg, x, z) => {
    expect(computeWindOffset(x, z, { fromDeg }).downwindM).toBeCloseTo(1, 12)
    expect(computeWindOffset(x, z, { fromDeg }).crosswindM).toBeCloseTo(0, 12)
  })

  test('right is right: with a north wind in the back, west', () => {
    expect(computeWindOffset(-1, 0, { fromDeg: 0 }).crosswindM).toBeCloseTo(1, 12)
  })

  test('there and back again', () => {
    const [x, z] = computeYardOffset(computeWindOffset(12, -34, { fromDeg: 77 }), { fromDeg: 77 })
    expect([x, z]).toEqual([expect.closeTo(12, 9), expect.closeTo(-34, 9)])
  })

  test('with a north-easter, upwind is north-east, as the yard is laid out', () => {
    expect(computeWindSide(70, -70, NE)).toBe('upwind')
    expect(computeWindSide(-70, 70, NE)).toBe('downwind')
    expect(computeWindSide(70, 70, NE)).toBe('crosswind')
    expect(computeWindSide(0, -70, NE)).toBe('crosswind')
  })

  test('after it veers by 40°, who stood upwind at its edge no longer does', () => {
    expect(computeWindSide(30, -100, NE)).toBe('upwind')
    expect(computeWindSide(30, -100, { fromDeg: 85 })).toBe('crosswind')
  })

  test('the sock hangs in calm and is level from 7.5 m/s on', () => {
    expect([0, 3.75, 7.5, 12].map(computeSockExtension)).toEqual([0, 0.5, 1, 1])
  })
})

describe('zones', () => {
  test.each([
    [25, 0, 0, 'hot'],
    [150, 1.01, 0, 'hot'],
    [150, 1, 0, 'warm'],
    [150, 0.1, 0, 'warm'],
    [150, 0.09, 2, 'warm'],
    [150, 0.09, 1.9, 'cold'],
    [150, 0, 0, 'cold'],
  ] as const)('at %d m with %d of AEGL-2 and %d kPa: %s', (distanceM, aegl2Share, overpressureKPa, zone) => {
    expect(findZone({ distanceM, aegl2Share, overpressureKPa }, 100)).toBe(zone)
  })

  test('reach as far as guide, gas and blast say, each in its direction', () => {
    expect(computeZoneRadii(100, 180, 700, 0)).toEqual({
      hotUpwindM: 100,
      hotDownwindM: 180,
      coldUpwindM: 100,
      coldDownwindM: 700,
    })
    const { coldUpwindM, hotDownwindM } = computeZoneRadii(100, 50, 90, 6000)
    expect(coldUpwindM).toBeCloseTo(computeBlastRadiusM(2, 6000), 9)
    expect(hotDownwindM).toBe(100)
  })

  test('the larger of blast and guide is scored', () => {
    expect(computeScoredRadiusM(2.07, 6000, 1600)).toBe(1600)
    expect(Math.round(computeScoredRadiusM(2.07, 450_000, 1600))).toBe(3379)
  })
})

describe('the protective-action square', () => {
  test('begins at the spill and lies down the wind, half its side to either hand', () => {
    const wind = { fromDeg: 0 }
    expect(isInProtectiveSquare(0, 1, wind, 200)).toBe(true)
    expect(isInProtectiveSquare(99, 199, wind, 200)).toBe(true)
    expect(isInProtectiveSquare(101, 100, wind, 200)).toBe(false)
    expect(isInProtectiveSquare(0, 201, wind, 200)).toBe(false)
    expect(isInProtectiveSquare(0, -1, wind, 200)).toBe(false)
  })

  test('has four corners of equal sides', () => {
    const corners = computeProtectiveSquare(NE, 300)
    corners.forEach(([x, z], i) => {
      const [nextX, nextZ] = corners[(i + 1) % 4]!
      expect(Math.hypot(nextX - x, nextZ - z)).toBeCloseTo(300, 9)
      expect(isInProtectiveSquare(x * 0.999 - 0.05, z * 0.999 + 0.05, NE, 300)).toBe(true)
    })
  })

  test('wind classes of Table 3 turn at 10 and 20 km/h', () => {
    expect([2.7, 2.8, 5.5, 5.6].map(findGuideWind)).toEqual(['low', 'moderate', 'moderate', 'high'])
  })
})
