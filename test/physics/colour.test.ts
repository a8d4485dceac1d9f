import { describe, expect, test } from 'vitest'
import { computeBinLineIntegrals } from '#physics/attenuation.ts'
import {
  BLUE_DEG,
  computeDisplayColour,
  computeHueDeg,
  computeLightness,
  DEFAULT_DISPLAY,
  type DisplaySettings,
  ENHANCEMENTS,
  GREEN_DEG,
  ORANGE_DEG,
} from '#physics/colour.ts'
import {
  computeEffectiveZ,
  HIGHEST_Z,
  LOWEST_Z,
  REFERENCE_CURVES,
  REFERENCE_HIGH,
} from '#physics/effective-z.ts'
import type { MaterialId } from '#physics/materials.ts'
import { computeReading } from '#physics/scanner.ts'

function show(high: number, effectiveZ: number, settings: Partial<DisplaySettings> = {}): number[] {
  const colour = [0, 0, 0]
  computeDisplayColour(high, effectiveZ, { ...DEFAULT_DISPLAY, ...settings }, colour)
  return colour
}

function showMaterial(
  materialId: MaterialId,
  thicknessMm: number,
  settings: Partial<DisplaySettings> = {},
): number[] {
  const { low, high } = computeReading(computeBinLineIntegrals([{ materialId, thicknessMm }]))
  return show(high, computeEffectiveZ(low, high), settings)
}

const sum = (colour: readonly number[]): number => colour.reduce((total, value) => total + value, 0)
const isGrey = (colour: readonly number[]): boolean => new Set(colour).size === 1

describe('the effective atomic number', () => {
  test('of a point on a reference curve is that of its element (§2.5)', () => {
    for (const { atomicNumber, ratios } of REFERENCE_CURVES) {
      REFERENCE_HIGH.forEach((high, i) => {
        expect(computeEffectiveZ(ratios[i]! * high, high)).toBeCloseTo(atomicNumber, 9)
      })
    }
  })

  test('never falls as the ratio grows, and stays within 6 and 26', () => {
    for (const high of [0.05, 0.1, 0.17, 0.5, 0.9, 2.2, 4.9, 5, 6, 6.9]) {
      let before = 0
      for (let ratio = 0.9; ratio < 3.5; ratio += 0.005) {
        const effectiveZ = computeEffectiveZ(ratio * high, high)
        expect(effectiveZ).toBeGreaterThanOrEqual(before)
        expect(effectiveZ).toBeGreaterThanOrEqual(LOWEST_Z)
        expect(effectiveZ).toBeLessThanOrEqual(HIGHEST_Z)
        before = effectiveZ
      }
      expect(before).toBe(HIGHEST_Z)
    }
  })

  test('is a number even where there is nothing to measure', () => {
    for (const [low, high] of [
      [0, 0],
      [-0.01, 0.01],
      [0.01, -0.01],
      [11.5, 11.5],
    ] as const) {
      expect(Number.isFinite(computeEffectiveZ(low, high))).toBe(true)
    }
  })
})

describe('pseudo-colour (§2.5)', () => {
  test('turns from orange over green to blue and keeps still inside a class', () => {
    expect(computeHueDeg(6)).toBe(ORANGE_DEG)
    expect(computeHueDeg(8.5)).toBe(ORANGE_DEG)
    expect(computeHueDeg(13)).toBe(GREEN_DEG)
    expect(computeHueDeg(26)).toBe(BLUE_DEG)
    for (let effectiveZ = 6; effectiveZ < 26; effectiveZ += 0.1) {
      expect(computeHueDeg(effectiveZ + 0.1)).toBeGreaterThanOrEqual(computeHueDeg(effectiveZ))
    }
  })

  test('paints organic red over green over blue, glass green, steel blue', () => {
    const [red, green, blue] = showMaterial('paper', 60) as [number, number, number]
    expect(red).toBeGreaterThan(green)
    expect(green).toBeGreaterThan(blue)
    const glass = showMaterial('glass', 15)
    expect(glass[1]).toBe(Math.max(...glass))
    const steel = showMaterial('steel', 4)
    expect(steel[2]).toBe(Math.max(...steel))
  })

  test('is white in air, pale when thin, darker with every millimetre, black behind 31 mm of steel', () => {
    expect(show(0, 6)).toEqual([255, 255, 255])
    expect(sum(showMaterial('cotton', 5))).toBeGreaterThan(700)
    let before = 766
    for (const thicknessMm of [0.2, 1, 3, 6, 10, 15, 20, 25, 29]) {
      const brightness = sum(showMaterial('steel', thicknessMm))
      expect(brightness).toBeLessThan(before)
      before = brightness
    }
    expect(before).toBeGreaterThan(0)
    expect(showMaterial('steel', 31)).toEqual([0, 0, 0])
    expect(showMaterial('lead', 2.5)).toEqual([0, 0, 0])
  })

  test('gives sugar, flour, cotton, paper, wood and powder the same hue: only density sets them apart (§2.2)', () => {
    const hueOf = (materialId: MaterialId): number => {
      const { low, high } = computeReading(computeBinLineIntegrals([{ materialId, thicknessMm: 60 }]))
      return computeHueDeg(computeEffectiveZ(low, high))
    }
    for (const id of ['sugar', 'flour', 'cotton', 'paper', 'wood', 'organicPowder'] as const) {
      expect(hueOf(id)).toBe(ORANGE_DEG)
    }
  })
})

describe('the picture keys (§2.8)', () => {
  test('high penetration opens steel up to 36 mm and lightens what is dark', () => {
    expect(isGrey(showMaterial('steel', 34))).toBe(true)
    expect(sum(showMaterial('steel', 34, { enhancement: 'highPenetration' }))).toBeGreaterThan(0)
    expect(showMaterial('steel', 38, { enhancement: 'highPenetration' })).toEqual([0, 0, 0])
    expect(computeLightness(5, { ...DEFAULT_DISPLAY, enhancement: 'highPenetration' })).toBeGreaterThan(
      computeLightness(5, DEFAULT_DISPLAY),
    )
  })

  test('low penetration spreads the light end', () => {
    const spread = (settings: DisplaySettings) =>
      computeLightness(0.05, settings) - computeLightness(0.3, settings)
    expect(spread({ ...DEFAULT_DISPLAY, enhancement: 'lowPenetration' })).toBeGreaterThan(
      2 * spread(DEFAULT_DISPLAY),
    )
  })

  test('metal strip fades steel and keeps paper; organic strip the other way round', () => {
    const steel = [3, 26] as const
    const paper = [1, 7] as const
    expect(isGrey(show(...steel, { enhancement: 'organicOnly' }))).toBe(true)
    expect(sum(show(...steel, { enhancement: 'organicOnly' }))).toBeGreaterThan(3 * 200)
    expect(show(...paper, { enhancement: 'organicOnly' })).toEqual(show(...paper))
    expect(isGrey(show(...paper, { enhancement: 'organicStrip' }))).toBe(true)
    expect(show(...steel, { enhancement: 'organicStrip' })).toEqual(show(...steel))
  })

  test('a band of Z keeps what lies in it', () => {
    const band = { enhancement: 'zBand', bandMinZ: 12, bandMaxZ: 14 } as const
    expect(show(1, 13, band)).toEqual(show(1, 13))
    expect(isGrey(show(1, 11, band))).toBe(true)
    expect(isGrey(show(1, 15, band))).toBe(true)
  })

  test('black and white has no hue; the negative is the complement; gamma opens the dark', () => {
    expect(isGrey(show(1, 13, { enhancement: 'blackAndWhite' }))).toBe(true)
    const positive = show(1, 13)
    show(1, 13, { isNegative: true }).forEach((value, i) => {
      expect(Math.abs(value + positive[i]! - 255)).toBeLessThanOrEqual(1)
    })
    expect(sum(show(3, 13, { gamma: 0.3 }))).toBeGreaterThan(sum(show(3, 13, { gamma: 0.8 })))
  })

  test.each(ENHANCEMENTS)('%s gives whole bytes for whatever it is handed', (enhancement) => {
    for (const high of [-0.1, 0, 0.02, 0.5, 3, 7, 11.5]) {
      for (const effectiveZ of [6, 10, 18, 26]) {
        for (const value of show(high, effectiveZ, { enhancement })) {
          expect(Number.isInteger(value) && value >= 0 && value <= 255).toBe(true)
        }
      }
    }
  })
})
