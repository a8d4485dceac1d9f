import { describe, expect, test } from 'vitest'
import {
  computeArrivalMs,
  computeBlast,
  computeBlastRadiusM,
  computeDurationMs,
  computeImpulseKPaMs,
  computeOverpressureKPa,
} from '#physics/hazmat/blast.ts'
import {
  BLAST_EFFECTS,
  computeEardrumShare,
  computeEffectKPa,
  computeRingingShare,
  findBlastEffects,
  RINGING_KPA,
} from '#physics/hazmat/blast-harm.ts'
import { computeDecay, computeWaveFill, computeWaveKPa } from '#physics/hazmat/friedlander.ts'
import {
  ACETYLENE_MJ_PER_KG,
  AMMONIUM_NITRATE_TNT,
  computeAmmoniumNitrateTntKg,
  computeTntKg,
  VAPOUR_EFFICIENCY,
} from '#physics/hazmat/tnt-equivalence.ts'

const differ = (computed: number, expected: number): number => Math.abs(computed / expected - 1)
/** Half a unit of the last digit that the sheet prints. */
const within = (computed: number, expected: number, half: number): void =>
  expect(Math.abs(computed - expected)).toBeLessThanOrEqual(half)

describe('a kilogram of TNT on the ground gives the published points within 0.5 % (Swisdak 1994)', () => {
  test.each([
    [0.5, 4888, 0.143, 0.281, 166.2],
    [1, 1354, 0.467, 1.72, 236.3],
    [2, 283.7, 1.693, 2.053, 134.6],
    [3, 115.7, 3.546, 2.819, 92.7],
    [5, 43.23, 8.242, 3.793, 59.31],
    [10, 14.89, 21.66, 4.779, 31.04],
    [20, 6.102, 49.93, 5.94, 15.89],
    [30, 3.559, 79.07, 6.601, 10.65],
    [40, 2.375, 107.8, 7.162, 7.885],
  ])('Z = %d: %d kPa, %d ms, %d ms, %d kPa·ms', (z, overpressure, arrival, duration, impulse) => {
    expect(differ(computeOverpressureKPa(z, 1), overpressure)).toBeLessThan(0.005)
    expect(differ(computeArrivalMs(z, 1), arrival)).toBeLessThan(0.005)
    expect(differ(computeDurationMs(z, 1), duration)).toBeLessThan(0.005)
    expect(differ(computeImpulseKPaMs(z, 1), impulse)).toBeLessThan(0.005)
  })
})

describe('worked blasts of the sheet §4a within 0.5 %', () => {
  test.each([
    [5, 30, 7.19, 73],
    [5, 50, 3.69, 131],
    [100, 100, 5.56, 253],
    [1000, 100, 14.89, 217],
    [6000, 150, 19.5, 307],
    [10_000, 500, 5.05, 1276],
    [450_000, 600, 21.1, 1204],
  ])('%d kg at %d m: %d kPa after %d ms', (tntKg, distanceM, overpressure, arrival) => {
    expect(differ(computeOverpressureKPa(distanceM, tntKg), overpressure)).toBeLessThan(0.005)
    expect(differ(computeArrivalMs(distanceM, tntKg), arrival)).toBeLessThan(0.005)
  })

  test('6 t at 1,600 m: 0.78 kPa', () => {
    expect(differ(computeOverpressureKPa(1600, 6000), 0.78)).toBeLessThan(0.005)
  })

  test('times and impulse grow with the cube root of the charge', () => {
    expect(computeArrivalMs(100, 1000)).toBeCloseTo(10 * computeArrivalMs(10, 1), 9)
    expect(computeDurationMs(100, 1000)).toBeCloseTo(10 * computeDurationMs(10, 1), 9)
    expect(computeImpulseKPaMs(100, 1000)).toBeCloseTo(10 * computeImpulseKPaMs(10, 1), 9)
  })
})

describe('beyond the fitted curves', () => {
  test('arrival goes on at 340 m/s from Z = 40', () => {
    expect(computeArrivalMs(74, 1) - computeArrivalMs(40, 1)).toBeCloseTo(100, 9)
    // 6 t: Z = 40 lies at 727 m; 107.78 ms·18.17 and 873 m at 340 m/s.
    within(computeArrivalMs(1600, 6000), 4526.6, 0.1)
  })

  test('the wave keeps its shape, so that duration has no jump and goes on growing', () => {
    expect(differ(computeDurationMs(40.001, 1), computeDurationMs(40, 1))).toBeLessThan(1e-3)
    expect(computeDurationMs(100, 1)).toBeGreaterThan(computeDurationMs(41, 1))
    expect(computeDecay(computeBlast(120, 1))).toBeCloseTo(computeDecay(computeBlast(40, 1)), 6)
  })

  test('pressure and impulse fade as sound does, without a jump', () => {
    expect(differ(computeOverpressureKPa(198.6, 1), computeOverpressureKPa(198.5, 1))).toBeLessThan(1e-3)
    expect(computeOverpressureKPa(397, 1)).toBeCloseTo(computeOverpressureKPa(198.5, 1) / 2, 9)
    expect(computeImpulseKPaMs(317.4, 1)).toBeCloseTo(computeImpulseKPaMs(158.7, 1) / 2, 9)
  })

  test('nothing explodes out of nothing, and at the charge itself the nearest value holds', () => {
    expect(computeOverpressureKPa(10, 0)).toBe(0)
    expect(computeOverpressureKPa(0, 1000)).toBe(computeOverpressureKPa(2, 1000))
  })
})

describe('radii for 34.5 / 6.9 / 2.07 kPa are those of the sheet, to its metre', () => {
  test.each([
    [100, 27, 84, 205],
    [1000, 57, 181, 441],
    [6000, 104, 330, 801],
    [15_000, 141, 447, 1088],
    [450_000, 438, 1390, 3379],
  ])('%d kg: %d, %d, %d m', (tntKg, ...radiiM) => {
    for (const [i, kPa] of [34.5, 6.9, 2.07].entries())
      within(computeBlastRadiusM(kPa, tntKg), radiiM[i]!, 0.51)
  })

  test.each([0.1, 0.3, 2, 4.8, 10, 34.5, 300, 10_000])('at the radius of %d kPa there are so many', (kPa) => {
    expect(differ(computeOverpressureKPa(computeBlastRadiusM(kPa, 300), 300), kPa)).toBeLessThan(1e-4)
  })

  test('more than the curve holds is reached nowhere', () => {
    expect(computeBlastRadiusM(50_000, 300)).toBe(0)
    expect(computeBlastRadiusM(2, 0)).toBe(0)
  })
})

describe('the wave in time (Friedlander)', () => {
  const blast = computeBlast(100, 1000)
  const decay = computeDecay(blast)

  test('decays with b ≈ 0.43 for 1 t at 100 m', () => within(decay, 0.43, 0.006))

  test('starts at its peak, ends its positive phase after its duration, and then sucks', () => {
    expect(computeWaveKPa(blast, decay, -1)).toBe(0)
    expect(computeWaveKPa(blast, decay, 0)).toBe(blast.overpressureKPa)
    expect(computeWaveKPa(blast, decay, blast.durationMs)).toBeCloseTo(0, 12)
    expect(computeWaveKPa(blast, decay, 1.5 * blast.durationMs)).toBeLessThan(0)
  })

  test.each([
    [5, 30],
    [1000, 30],
    [1000, 100],
    [6000, 900],
    [100, 500],
  ])('%d kg at %d m: the area under it is the impulse', (tntKg, distanceM) => {
    const wave = computeBlast(distanceM, tntKg)
    const b = computeDecay(wave)
    const count = 20_000
    const stepMs = wave.durationMs / count
    let area = 0
    for (let i = 0; i < count; i++) area += computeWaveKPa(wave, b, (i + 0.5) * stepMs) * stepMs
    expect(differ(area, wave.impulseKPaMs)).toBeLessThan(1e-6)
  })

  test('a wave without decay is a triangle', () => {
    expect(computeWaveFill(0)).toBe(0.5)
    expect(computeWaveFill(1e-3)).toBeCloseTo(computeWaveFill(0.99e-3), 5)
  })
})

describe('TNT equivalence', () => {
  test('a 20 t box of ammonium nitrate stands for 6 t; 800 t in Tianjin for 256 t', () => {
    expect(computeAmmoniumNitrateTntKg(20_000)).toBeCloseTo(6000, 9)
    expect(computeAmmoniumNitrateTntKg(800_000, AMMONIUM_NITRATE_TNT.tianjin)).toBeCloseTo(256_000, 6)
  })

  test('Beirut: 2,750 t stand for 0.5 kt at best and 1.12 kt at most, to the sheet’s digits', () => {
    within(computeAmmoniumNitrateTntKg(2_750_000, AMMONIUM_NITRATE_TNT.beirutBest) / 1e6, 0.5, 0.05)
    within(computeAmmoniumNitrateTntKg(2_750_000, AMMONIUM_NITRATE_TNT.beirutUpper) / 1e6, 1.12, 0.014)
  })

  test('1 kg of acetylene ≈ 10 kg of TNT before efficiency', () => {
    within(computeTntKg(1, ACETYLENE_MJ_PER_KG, 1), 10, 0.5)
    // The scripted 5 kg of TNT are 1.2 kg of acetylene, 3.3 % of a 20-ft box, at the most efficient.
    within(computeTntKg(1.2, ACETYLENE_MJ_PER_KG, VAPOUR_EFFICIENCY[1]), 5, 0.05)
  })
})

describe('harm by overpressure', () => {
  test('holds every value of the sheet’s table', () => {
    expect(BLAST_EFFECTS.map(({ fromKPa }) => fromKPa)).toEqual([
      1.03, 2.07, 6.9, 20.7, 34, 34.5, 48.2, 68.9, 103, 103, 240, 310,
    ])
  })

  test('1 t at 100 m breaks glass and houses, no steel frame and no eardrum', () => {
    expect(findBlastEffects(computeOverpressureKPa(100, 1000)).map(({ id }) => id)).toEqual([
      'glass-typical',
      'safe-distance',
      'houses-partly-demolished',
    ])
  })

  test('ears ring from 140 dB of peak pressure on, and wholly where the first eardrums tear', () => {
    const peakDb = 20 * Math.log10((RINGING_KPA * 1000) / 20e-6)
    expect(peakDb).toBeCloseTo(140, 6)
    expect(computeRingingShare(0.19)).toBe(0)
    expect(computeRingingShare(0.65)).toBeGreaterThan(0.2)
    expect(computeRingingShare(5.56)).toBeGreaterThan(computeRingingShare(1.41))
    expect(computeRingingShare(34)).toBe(1)
    expect(computeRingingShare(300)).toBe(1)
  })

  test('eardrums: 1 % at 34, half at 103, 99 % at 310 kPa, rising between', () => {
    expect(computeEffectKPa('eardrum-50-percent')).toBe(103)
    expect(computeEardrumShare(33.9)).toBe(0)
    expect(computeEardrumShare(34)).toBeCloseTo(0.01, 9)
    expect(computeEardrumShare(60)).toBeGreaterThan(0.01)
    expect(computeEardrumShare(103)).toBeCloseTo(0.5, 9)
    expect(computeEardrumShare(310)).toBeCloseTo(0.99, 9)
    expect(computeEardrumShare(1000)).toBe(0.99)
  })
})
