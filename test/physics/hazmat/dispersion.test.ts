import { describe, expect, test } from 'vitest'
import {
  BOX_20FT_M3,
  computeBoxFraction,
  OPEN_BOX_PER_H,
  SHUT_BOX_PER_H,
} from '#physics/hazmat/closed-box.ts'
import { computeMgPerM3, computePpm } from '#physics/hazmat/concentration.ts'
import { computePlumeHalfWidthM, computePlumeOutline, computePlumeReachM } from '#physics/hazmat/contour.ts'
import {
  computeDenseCloud,
  computeReducedGravityMps2,
  computeSlumpEndS,
  computeSlumpSpeedMps,
  type DenseRelease,
  isSlumping,
} from '#physics/hazmat/dense-gas.ts'
import { GASES, type GasId } from '#physics/hazmat/gas.ts'
import {
  computeErf,
  computePlumeAtMgPerM3,
  computePlumeMgPerM3,
  computePlumeShare,
  type Plume,
} from '#physics/hazmat/plume.ts'
import { computePuffAtMgPerM3, computePuffMgPerM3, movePuff, type Puff } from '#physics/hazmat/puff.ts'
import { computeSigmaM, findSpread, type Terrain } from '#physics/hazmat/sigma.ts'
import { computeStability, type Sky, type Stability } from '#physics/hazmat/stability.ts'

const air = (windMps: number, stability: Stability, terrain: Terrain) => ({
  wind: { fromDeg: 270, speedMps: windMps },
  stability,
  terrain,
})

describe('plumes of the sheet §4b, to half its last digit', () => {
  test.each<
    [
      gas: GasId,
      rateKgS: number,
      windMps: number,
      stability: Stability,
      terrain: Terrain,
      x: number,
      y: number,
      z: number,
      fromM: number,
      mg: number,
      ppm: number,
    ]
  >([
    ['chlorine', 0.1, 5, 'D', 'rural', 100, 0, 0, 0, 142.94, 48.49],
    ['chlorine', 0.1, 5, 'D', 'urban', 100, 0, 0, 0, 29.42, 9.98],
    ['chlorine', 0.1, 5, 'D', 'rural', 200, 0, 1.5, 0, 37.8, 12.82],
    ['chlorine', 0.1, 5, 'D', 'rural', 200, 20, 0, 0, 17.21, 5.84],
    ['hydrogen-cyanide', 0.01, 2, 'F', 'rural', 200, 0, 0, 0, 66.56, 59.23],
    ['sulphur-dioxide', 0.05, 2, 'E', 'urban', 300, 0, 1.5, 0, 12.77, 4.8],
    ['nitrogen-dioxide', 0.2, 4, 'D', 'urban', 500, 0, 0, 10, 3.3, 1.73],
    ['acetylene', 0.05, 3, 'C', 'urban', 100, 0, 0, 0, 12.3, 11.36],
  ])('%s %d kg/s, u %d, %s %s, at %d, %d, %d m, from %d m: %d mg/m³, %d ppm', (gas, ...rest) => {
    const [rateKgS, windMps, stability, terrain, x, y, z, heightM, mg, ppm] = rest
    const plume = { rateKgS, heightM, ...air(windMps, stability, terrain) }
    const computed = computePlumeMgPerM3(plume, x, y, z)
    expect(Math.abs(computed - mg)).toBeLessThanOrEqual(0.0051)
    // The sheet rounds molar masses to a hundredth: two ten-thousandths.
    const computedPpm = computePpm(computed, GASES[gas].molarMassGPerMol)
    expect(Math.abs(computedPpm - ppm)).toBeLessThanOrEqual(0.0051 + 2e-4 * ppm)
  })

  test('there is none upwind, and calm air is reckoned as half a metre a second', () => {
    const plume = { rateKgS: 0.1, heightM: 0, ...air(5, 'D', 'urban') }
    expect(computePlumeMgPerM3(plume, -1, 0, 0)).toBe(0)
    const calm = { ...plume, wind: { fromDeg: 0, speedMps: 0 } }
    expect(computePlumeMgPerM3(calm, 100, 0, 0)).toBeCloseTo(10 * computePlumeMgPerM3(plume, 100, 0, 0), 9)
  })

  test('what the wind carries through a section is what escapes', () => {
    const plume = { rateKgS: 0.1, heightM: 3, ...air(5, 'D', 'urban') }
    let kgS = 0
    for (let y = -99.5; y < 100; y++)
      for (let z = 0.5; z < 120; z++) kgS += (computePlumeMgPerM3(plume, 150, y, z) * 5) / 1e6
    expect(kgS).toBeCloseTo(0.1, 4)
  })
})

describe('a plume that began or ended a while ago', () => {
  const plume = { rateKgS: 0.1, heightM: 0, ...air(5, 'D', 'urban') }
  const settled = computePlumeMgPerM3(plume, 200, 0, 0)
  const at = (more: Partial<Plume>) => computePlumeMgPerM3({ ...plume, ...more }, 200, 0, 0) / settled

  test('comes with the wind: half of it is there when the wind has come so far', () => {
    expect(at({ ageS: 5 })).toBeLessThan(1e-3)
    expect(at({ ageS: 40 })).toBeCloseTo(0.5, 3)
    expect(at({ ageS: 120 })).toBeCloseTo(1, 3)
  })

  test('goes with the wind', () => {
    expect(at({ endedS: 0 })).toBe(1)
    expect(at({ endedS: 40 })).toBeCloseTo(0.5, 3)
    expect(at({ endedS: 120 })).toBeLessThan(1e-3)
  })

  test('of a short leak only a cloud goes by', () => {
    expect(at({ ageS: 44, endedS: 36 })).toBeGreaterThan(0.3)
    expect(at({ ageS: 44, endedS: 36 })).toBeLessThan(0.6)
    expect(computePlumeShare(200, 5, 30, 10, 10)).toBeLessThan(1e-3)
  })

  test.each([
    [0, 0],
    [0.5, 0.5204999],
    [1, 0.8427008],
    [2, 0.9953223],
    [-1, -0.8427008],
  ])('erf(%d) = %d within 5e-4', (x, erf) => expect(Math.abs(computeErf(x) - erf)).toBeLessThan(5e-4))
})

describe('puffs of the sheet §4b, to half its last digit', () => {
  const puff: Puff = {
    kind: 'puff',
    xM: 300,
    zM: 0,
    massKg: 10,
    travelledM: 300,
    stability: 'D',
    terrain: 'urban',
  }

  test.each([
    [300, 15.34, 5.21],
    [250, 8.36, 2.84],
  ])('10 kg of chlorine, 100 s at 3 m/s, seen at %d m: %d mg/m³, %d ppm', (x, mg, ppm) => {
    const computed = computePuffMgPerM3(puff, x - 300, 0)
    expect(Math.abs(computed - mg)).toBeLessThanOrEqual(0.0051)
    expect(Math.abs(computePpm(computed, GASES.chlorine.molarMassGPerMol) - ppm)).toBeLessThanOrEqual(0.0051)
  })

  test('is led by the wind to where the wind goes, and holds its mass', () => {
    const start: Puff = { ...puff, xM: 0, zM: 0, travelledM: 0 }
    const moved = movePuff(start, { fromDeg: 270, speedMps: 3 }, 100)
    expect(moved.xM).toBeCloseTo(300, 9)
    expect(moved.zM).toBeCloseTo(0, 9)
    expect(computePuffAtMgPerM3(moved, 250, 0, 0)).toBeCloseTo(computePuffMgPerM3(puff, 50, 0), 9)
    const veered = movePuff(moved, { fromDeg: 0, speedMps: 3 }, 100)
    expect([veered.xM, veered.zM, veered.travelledM].map(Math.round)).toEqual([300, 300, 600])
    let kg = 0
    for (let x = -300; x < 300; x += 10)
      for (let y = -300; y < 300; y += 10)
        for (let z = 5; z < 300; z += 10) kg += (computePuffMgPerM3(puff, Math.hypot(x, y), z) * 1000) / 1e6
    expect(kg).toBeCloseTo(10, 2)
  })
})

describe('σ after 200 m, to the sheet’s hundredth', () => {
  test.each<[Stability, Terrain, number, number]>([
    ['D', 'rural', 15.84, 10.52],
    ['D', 'urban', 30.79, 27.2],
    ['F', 'rural', 7.92, 3.02],
  ])('%s %s: %d across, %d up', (stability, terrain, across, up) => {
    const spread = findSpread(stability, terrain)
    expect(Math.abs(computeSigmaM(spread.across, 200) - across)).toBeLessThanOrEqual(0.0051)
    expect(Math.abs(computeSigmaM(spread.up, 200) - up)).toBeLessThanOrEqual(0.0051)
  })

  // Every row of both tables, written out anew (Fundamentals of Air Pollution 3e, Tables 19-6 and 19-7).
  const x = 700
  const rural = (1 + 1e-4 * x) ** -0.5
  const urban = (1 + 4e-4 * x) ** -0.5
  test.each<[Stability, Terrain, number, number]>([
    ['A', 'rural', 0.22 * x * rural, 0.2 * x],
    ['B', 'rural', 0.16 * x * rural, 0.12 * x],
    ['C', 'rural', 0.11 * x * rural, 0.08 * x * (1 + 2e-4 * x) ** -0.5],
    ['D', 'rural', 0.08 * x * rural, 0.06 * x * (1 + 1.5e-3 * x) ** -0.5],
    ['E', 'rural', 0.06 * x * rural, (0.03 * x) / (1 + 3e-4 * x)],
    ['F', 'rural', 0.04 * x * rural, (0.016 * x) / (1 + 3e-4 * x)],
    ['A', 'urban', 0.32 * x * urban, 0.24 * x * (1 + 1e-3 * x) ** 0.5],
    ['B', 'urban', 0.32 * x * urban, 0.24 * x * (1 + 1e-3 * x) ** 0.5],
    ['C', 'urban', 0.22 * x * urban, 0.2 * x],
    ['D', 'urban', 0.16 * x * urban, 0.14 * x * (1 + 3e-4 * x) ** -0.5],
    ['E', 'urban', 0.11 * x * urban, 0.08 * x * (1 + 1.5e-3 * x) ** -0.5],
    ['F', 'urban', 0.11 * x * urban, 0.08 * x * (1 + 1.5e-3 * x) ** -0.5],
  ])('%s %s follows Briggs at 700 m', (stability, terrain, across, up) => {
    const spread = findSpread(stability, terrain)
    expect(computeSigmaM(spread.across, x)).toBeCloseTo(across, 9)
    expect(computeSigmaM(spread.up, x)).toBeCloseTo(up, 9)
  })

  test('a pair of classes is the mean of both', () => {
    const sigma = (stability: Stability) => computeSigmaM(findSpread(stability, 'urban').up, 400)
    expect(sigma('C-D')).toBeCloseTo((sigma('C') + sigma('D')) / 2, 12)
  })
})

describe('stability classes (Pasquill–Turner)', () => {
  test.each<[Sky, string]>([
    ['strong-sun', 'A A-B B C C'],
    ['moderate-sun', 'A-B B B-C C-D D'],
    ['slight-sun', 'B C C D D'],
    ['overcast', 'D D D D D'],
    ['thin-cloud-night', 'F E D D D'],
    ['clear-night', 'F F E D D'],
  ])('%s at 1, 2, 3, 5 and 7 m/s: %s', (sky, classes) => {
    expect([1, 2, 3, 5, 7].map((windMps) => computeStability(windMps, sky)).join(' ')).toBe(classes)
  })

  test('of the variants: 4 m/s under a slight sun is C, 1.5 m/s at night F, 38 °C and calm A', () => {
    expect(computeStability(4, 'slight-sun')).toBe('C')
    expect(computeStability(1.5, 'clear-night')).toBe('F')
    expect(computeStability(0.5, 'strong-sun')).toBe('A')
    expect(computeStability(6, 'strong-sun')).toBe('C')
  })
})

describe('how far a plume holds a concentration', () => {
  const plume: Plume = { kind: 'plume', xM: 10, zM: -5, rateKgS: 0.1, heightM: 0, ...air(5, 'D', 'urban') }
  const aegl2 = computeMgPerM3(2, GASES.chlorine.molarMassGPerMol)

  test('the end of the reach holds just that, and so does the edge at half way', () => {
    const reachM = computePlumeReachM(plume, aegl2, 1.5)
    expect(computePlumeMgPerM3(plume, reachM, 0, 1.5) / aegl2).toBeCloseTo(1, 2)
    const halfWidthM = computePlumeHalfWidthM(plume, reachM / 2, aegl2, 1.5)
    expect(halfWidthM).toBeGreaterThan(5)
    expect(computePlumeMgPerM3(plume, reachM / 2, halfWidthM, 1.5) / aegl2).toBeCloseTo(1, 9)
  })

  test('a raised plume is found where it comes down', () => {
    const raised = { ...plume, heightM: 10 }
    const reachM = computePlumeReachM(raised, aegl2, 0)
    expect(computePlumeMgPerM3(raised, 20, 0, 0)).toBeLessThan(aegl2)
    expect(computePlumeMgPerM3(raised, reachM, 0, 0) / aegl2).toBeCloseTo(1, 2)
  })

  test('the outline lies on the contour, in the yard', () => {
    const outline = computePlumeOutline(plume, aegl2, 1.5)
    expect(outline).toHaveLength(82)
    for (const [xM, zM] of outline.slice(4, 36))
      expect(computePlumeAtMgPerM3(plume, xM, 1.5, zM) / aegl2).toBeCloseTo(1, 6)
    expect(Math.max(...outline.map(([xM]) => xM)) - 10).toBeCloseTo(computePlumeReachM(plume, aegl2, 1.5), 6)
  })

  test('nothing is outlined where there is nothing', () => {
    expect(computePlumeReachM({ ...plume, rateKgS: 1e-12 }, aegl2, 1.5)).toBe(0)
    expect(computePlumeOutline({ ...plume, rateKgS: 1e-12 }, aegl2, 1.5)).toEqual([])
  })
})

describe('heavy gas', () => {
  const release: DenseRelease = {
    xM: 0,
    zM: 0,
    massKg: 100,
    radiusM: 2,
    heightM: 2,
    molarMassGPerMol: GASES.chlorine.molarMassGPerMol,
    ...air(4, 'D', 'urban'),
  }

  test('chlorine 2 m high: g′ 14.2 m/s², 5.9 m/s, to the sheet’s tenth', () => {
    expect(computeReducedGravityMps2(GASES.chlorine.molarMassGPerMol)).toBeCloseTo(14.2, 1)
    expect(computeSlumpSpeedMps(GASES.chlorine.molarMassGPerMol, 2)).toBeCloseTo(5.9, 1)
  })

  test('light gas does not run, heavy gas does until g′h < 0.1u²', () => {
    expect(isSlumping(GASES.ammonia.molarMassGPerMol, 2, 4)).toBe(false)
    expect(computeSlumpSpeedMps(GASES.ammonia.molarMassGPerMol, 2)).toBe(0)
    expect(isSlumping(GASES.chlorine.molarMassGPerMol, 0.114, 4)).toBe(true)
    expect(isSlumping(GASES.chlorine.molarMassGPerMol, 0.112, 4)).toBe(false)
  })

  test('the slump is what its front speed gives, stepped', () => {
    const ageS = 2
    const count = 30_000
    let radiusM = release.radiusM
    for (let i = 0; i < count; i++) {
      const heightM = (release.radiusM ** 2 * release.heightM) / radiusM ** 2
      radiusM += computeSlumpSpeedMps(release.molarMassGPerMol, heightM) * (ageS / count)
    }
    const cloud = computeDenseCloud(release, ageS)
    expect(cloud.kind).toBe('slump')
    expect(cloud.kind === 'slump' && cloud.radiusM).toBeCloseTo(radiusM, 3)
  })

  test('then the wind takes it, as flat and as wide as it was', () => {
    const endS = computeSlumpEndS(release)
    const last = computeDenseCloud(release, endS - 1e-6)
    expect(last.kind === 'slump' && isSlumping(release.molarMassGPerMol, last.heightM * 0.999, 4)).toBe(false)
    const first = computeDenseCloud(release, endS)
    expect(first).toMatchObject({ kind: 'puff', massKg: 100, travelledM: 0 })
    expect(first.kind === 'puff' && first.startAcrossM! * 2.15).toBeCloseTo(
      (last as { radiusM: number }).radiusM,
      3,
    )
    const later = computeDenseCloud(release, endS + 10)
    expect(later.xM).toBeCloseTo(40, 9)
  })
})

describe('gas in a box', () => {
  test('shut tight, a 20-ft box reaches 2.5 % with 0.83 m³', () => {
    expect(computeBoxFraction(0, 0.83 / 600, BOX_20FT_M3, 0, 600)).toBeCloseTo(0.025, 4)
  })

  test('settles where leak and air are even, whatever the step', () => {
    const settled = 1e-4 / BOX_20FT_M3 / (SHUT_BOX_PER_H[1] / 3600)
    expect(computeBoxFraction(0, 1e-4, BOX_20FT_M3, SHUT_BOX_PER_H[1], 1e6)).toBeCloseTo(settled, 9)
    let fraction = 0
    for (let i = 0; i < 100; i++) fraction = computeBoxFraction(fraction, 1e-4, BOX_20FT_M3, 1, 36)
    expect(fraction).toBeCloseTo(computeBoxFraction(0, 1e-4, BOX_20FT_M3, 1, 3600), 12)
  })

  test('with its doors open it clears in minutes, shut in hours', () => {
    const after = (perH: number, s: number) => computeBoxFraction(0.1, 0, BOX_20FT_M3, perH, s)
    expect(after(OPEN_BOX_PER_H[0], 180)).toBeCloseTo(0.1 / Math.E, 9)
    expect(after(SHUT_BOX_PER_H[0], 3600)).toBeGreaterThan(0.09)
    expect(computeBoxFraction(0.9, 1, 10, 0, 100)).toBe(1)
  })
})
