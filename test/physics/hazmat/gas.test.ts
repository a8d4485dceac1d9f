import { describe, expect, test } from 'vitest'
import { computeMgPerM3, computePpm } from '#physics/hazmat/concentration.ts'
import {
  computeLelPercent,
  computeVapourDensity,
  findGas,
  GAS_IDS,
  type Gas,
  type GasId,
  isGasId,
} from '#physics/hazmat/gas.ts'
import { FACT_SOURCES } from '#physics/hazmat/sources.ts'

const values = (id: GasId, ...keys: (keyof Gas)[]) =>
  keys.map((key) => {
    const fact = findGas(id)[key]
    return typeof fact === 'object' ? fact.value : fact
  })

describe('the table of gases holds the sheet §2.2', () => {
  test.each<[GasId, ...(number | undefined)[]]>([
    ['nitrogen-dioxide', 13, 12, 15, undefined, undefined, 1.6],
    ['acetylene', undefined, undefined, undefined, 2.5, 100, 0.9],
    ['hydrogen-cyanide', 50, 7.1, 10, 5.6, 40, 0.9],
    ['chlorine', 10, 2, 3, undefined, undefined, 2.4],
    ['ammonia', 300, 160, 150, 15.5, 27, 0.6],
    ['toluene', 500, 560, 300, 1.27, 7, 3.1],
    ['nitric-acid', 25, 24, 10, undefined, undefined, 2.2],
    ['hydrogen-fluoride', 30, 24, 20, undefined, undefined, 0.7],
    ['sulphur-dioxide', 100, 0.75, 3, undefined, undefined, 2.2],
    ['hydrogen-sulphide', 100, undefined, undefined, 4.3, 45, undefined],
    ['acetone-cyanohydrin', undefined, 7.1, undefined, 2.2, 12, 2.9],
    ['toluene-diisocyanate', 2.5, 0.083, 0.15, 0.9, 9.5, 6],
    ['hydrogen-peroxide', 75, undefined, 50, undefined, undefined, 1.2],
    ['propane', 2000, 17_000, undefined, 2.2, 9.5, 1.5],
    ['methanol', 6000, 2100, 1000, 6, 36.5, 1.1],
  ])('%s: IDLH, AEGL-2, ERPG-2, LEL, UEL, density', (id, ...expected) => {
    expect(
      values(id, 'idlhPpm', 'aegl2Ppm', 'erpg2Ppm', 'lelPercent', 'uelPercent', 'vapourDensity'),
    ).toEqual(expected)
  })

  test('and the factors of §4f', () => {
    const bead = ['acetylene', 'methanol', 'propane', 'butane', 'ethanol', 'toluene', 'hydrogen'] as const
    expect(bead.flatMap((id) => values(id, 'beadFactor'))).toEqual([1.3, 1.1, 1.62, 1.67, 1.49, 2.55, 0.94])
    const lamp = [
      'isobutylene',
      'toluene',
      'acetone',
      'hydrogen-sulphide',
      'phosphine',
      'ammonia',
      'toluene-diisocyanate',
      'nitrogen-dioxide',
    ] as const
    expect(lamp.flatMap((id) => values(id, 'pidFactor'))).toEqual([1, 0.5, 1.1, 3.3, 3.9, 9.7, 1.4, 16])
  })

  test.each(GAS_IDS)('%s: stated density agrees with molar mass, limits are in order', (id) => {
    const { vapourDensity, lelPercent, uelPercent, aegl2Ppm, idlhPpm } = findGas(id)
    if (vapourDensity) expect(Math.abs(vapourDensity.value - computeVapourDensity(id))).toBeLessThan(0.1)
    if (lelPercent) expect(lelPercent.value).toBeLessThan(uelPercent!.value)
    // AEGL-2 of toluene and propane stand above the IDLH of the manuals, which for propane is a tenth of its LEL.
    if (aegl2Ppm && idlhPpm && id !== 'toluene' && id !== 'propane')
      expect(aegl2Ppm.value).toBeLessThan(idlhPpm.value)
  })

  test('each figure names a source that is there; published ones never hide general knowledge', () => {
    for (const id of GAS_IDS)
      for (const fact of Object.values(findGas(id)))
        if (typeof fact === 'object')
          expect(FACT_SOURCES[fact.source as keyof typeof FACT_SOURCES]).toBeDefined()
    expect(findGas('chlorine').aegl2Ppm?.source).toBe('generalKnowledge')
    expect(FACT_SOURCES.generalKnowledge.standing).toBe('general-knowledge')
  })

  test('knows its own ids only', () => {
    expect(isGasId('chlorine')).toBe(true)
    expect(isGasId('toString')).toBe(false)
  })
})

describe('concentrations', () => {
  test('ppm and mg/m³ turn into each other at 20 °C', () => {
    expect(computePpm(142.94, 70.906)).toBeCloseTo(48.49, 2)
    expect(computeMgPerM3(computePpm(5, 27.025), 27.025)).toBeCloseTo(5, 12)
  })

  test('2.5 % of acetylene is its lower limit', () => {
    expect(computeLelPercent('acetylene', 25_000)).toBeCloseTo(100, 9)
    expect(computeLelPercent('chlorine', 25_000)).toBe(0)
  })
})
