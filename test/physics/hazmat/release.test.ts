import { describe, expect, test } from 'vitest'
import { BOX_20FT_M3 } from '#physics/hazmat/closed-box.ts'
import {
  computeAirborneFraction,
  computeEvaporationKgS,
  computeFlashFraction,
  computePoolAreaM2,
  LIQUEFIED_GASES,
  VAPOUR_PRESSURE_20C_KPA,
} from '#physics/hazmat/evaporation.ts'
import { GASES } from '#physics/hazmat/gas.ts'
import {
  CARBIDE_HEAT_MJ_PER_KG,
  CARBIDE_TAU_S,
  COMMERCIAL_CARBIDE_L_PER_KG,
  computeAcetylene,
  computeAcetyleneReleasedM3,
  computeCarbideWaterKg,
  computeCyanideFraction,
  computeFouledAirM3,
  computeHydrogenCyanide,
  computeSulphurDioxide,
} from '#physics/hazmat/reaction.ts'

const within = (computed: number, expected: number, half: number): void =>
  expect(Math.abs(computed - expected)).toBeLessThanOrEqual(half)

describe('evaporation at 293.15 K, within 0.05 % of the sheet', () => {
  test.each<[keyof typeof VAPOUR_PRESSURE_20C_KPA, number, number, number, number]>([
    ['toluene', 10, 3, 2.91, 10.08],
    ['methanol', 10, 3, 12.9, 22.09],
    ['hydrogen-cyanide', 1, 2, 82.6, 9.21],
  ])('%s, %d m², wind %d m/s, %d kPa: %d g/s', (id, areaM2, windMps, vapourPressureKPa, gS) => {
    expect(VAPOUR_PRESSURE_20C_KPA[id]).toBe(vapourPressureKPa)
    const { molarMassGPerMol } = GASES[id]
    const pool = { areaM2, molarMassGPerMol, vapourPressureKPa, liquidK: 293.15 }
    within(computeEvaporationKgS(pool, windMps) * 1000, gS, 5e-4 * gS)
  })

  test('100 L make a pool of 10 m²', () => expect(computePoolAreaM2(0.1)).toBeCloseTo(10, 9))
})

describe('flash of liquefied gas at 20 °C, to the sheet’s hundredth', () => {
  test.each<[keyof typeof LIQUEFIED_GASES, number]>([
    ['chlorine', 0.16],
    ['ammonia', 0.17],
    ['propane', 0.31],
  ])('%s: %d, doubled with its spray', (id, fraction) => {
    const flash = computeFlashFraction(LIQUEFIED_GASES[id], 20)
    within(flash, fraction, 0.005)
    expect(computeAirborneFraction(LIQUEFIED_GASES[id], 20)).toBeCloseTo(2 * flash, 12)
    expect(computeFlashFraction(LIQUEFIED_GASES[id], -60)).toBe(0)
  })
})

describe('carbide and water, to the sheet’s digits', () => {
  test('a kilogram takes up 0.562 kg of water and gives 0.406 kg of gas, 375 L at 20 °C, 350 L at 0 °C', () => {
    within(computeCarbideWaterKg(1), 0.562, 0.0005)
    const { gasKg, gasM3 } = computeAcetylene(1, 10)
    within(gasKg, 0.406, 0.0005)
    within(gasM3 * 1000, 375, 0.5)
    within((gasM3 * 1000 * 22.414) / 24.055, 350, 0.5)
    expect(CARBIDE_HEAT_MJ_PER_KG).toBe(1.98)
    expect(COMMERCIAL_CARBIDE_L_PER_KG).toEqual({ good: 300, least: 270 })
  })

  test('a 20-ft box reaches 2.5 % with 0.83 m³: 2.8 kg of commercial carbide and 1.2 L of water', () => {
    const gasM3 = (GASES.acetylene.lelPercent.value / 100) * BOX_20FT_M3
    within(gasM3, 0.83, 0.005)
    within((gasM3 * 1000) / COMMERCIAL_CARBIDE_L_PER_KG.good, 2.8, 0.05)
    // Of the water only: there is carbide enough.
    within(gasM3 / computeAcetylene(1000, 1).gasM3, 1.2, 0.05)
  })

  test('250 mL of water make 0.167 m³, the lower limit in 6.7 m³', () => {
    const { gasM3 } = computeAcetylene(1000, 0.25)
    within(gasM3, 0.167, 0.0005)
    within(gasM3 / 0.025, 6.7, 0.05)
  })

  test('whatever is short sets the gas', () => {
    expect(computeAcetylene(1, 0).gasM3).toBe(0)
    expect(computeAcetylene(1, 0.562).gasM3).toBeCloseTo(computeAcetylene(1, 5).gasM3, 3)
  })

  test('gas follows the water with a time constant of 30 s, whatever the step', () => {
    expect(computeAcetyleneReleasedM3(0, 0.167, CARBIDE_TAU_S)).toBeCloseTo(0.167 * (1 - 1 / Math.E), 12)
    let releasedM3 = 0
    for (let i = 0; i < 300; i++) releasedM3 = computeAcetyleneReleasedM3(releasedM3, 0.167, 0.1)
    expect(releasedM3).toBeCloseTo(0.167 * (1 - 1 / Math.E), 12)
  })
})

describe('cyanide and acid, to the sheet’s digits', () => {
  test('a kilogram gives 0.552 kg or 0.491 m³, which brings 9,816 m³ to 50 ppm', () => {
    const { gasKg, gasM3 } = computeHydrogenCyanide(1)
    within(gasKg, 0.552, 0.0006)
    within(gasM3, 0.491, 0.0005)
    // Rounded molar masses leave a ten-thousandth.
    within(computeFouledAirM3(gasM3, 50), 9816, 1.5)
  })

  test.each([
    [7, 0.994],
    [9.21, 0.5],
    [10, 0.14],
    [11, 0.016],
  ])('at pH %d the share as HCN is %d', (ph, fraction) => {
    within(computeCyanideFraction(ph), fraction, 0.0005)
  })
})

test('a kilogram of dithionite gives 0.184 kg of sulphur dioxide', () => {
  within(computeSulphurDioxide(1).gasKg, 0.184, 0.0005)
})
