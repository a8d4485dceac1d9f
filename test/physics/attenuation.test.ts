import { describe, expect, test } from 'vitest'
import { computeTransmission } from '#physics/attenuation.ts'
import { computeElementMassAttenuationCm2PerG, ELEMENTS, TABLE_ENERGIES_KEV } from '#physics/elements.ts'
import {
  computeCompositionEffectiveZ,
  computeMassAttenuationCm2PerG,
  MATERIAL_IDS,
  MATERIALS,
  type Material,
  type MaterialId,
} from '#physics/materials.ts'

describe('transmission equals the module sheet §2.3 within 0.5 % (Berger & Hubbell, XCOM)', () => {
  test.each<[MaterialId, thicknessMm: number, energyKeV: number, transmission: number]>([
    ['water', 100, 60, 0.1276],
    ['water', 100, 100, 0.1814],
    ['polyethylene', 50, 60, 0.3962],
    ['polyethylene', 100, 80, 0.1802],
    ['aluminium', 10, 60, 0.4723],
    ['aluminium', 20, 100, 0.3984],
    ['steel', 1, 60, 0.3874],
    ['steel', 10, 100, 0.0536],
    ['paper', 30, 60, 0.6303],
    ['steel', 25, 160, 0.0278],
    ['copper', 2, 80, 0.2548],
    ['lead', 1, 80, 0.0642],
    ['lead', 1, 100, 0.00184],
    ['lead', 2, 160, 0.0203],
    ['gold', 0.1, 100, 0.3691],
    ['glass', 5, 60, 0.7131],
    ['pvc', 10, 60, 0.6279],
    ['ivory', 30, 80, 0.3107],
  ])('%s %d mm at %d keV lets %d through', (materialId, thicknessMm, energyKeV, expected) => {
    const transmission = computeTransmission([{ materialId, thicknessMm }], energyKeV)
    expect(Math.abs(transmission / expected - 1)).toBeLessThan(0.005)
  })

  test('layers multiply, in any order', () => {
    const paper = { materialId: 'paper', thicknessMm: 30 } as const
    const steel = { materialId: 'steel', thicknessMm: 1 } as const
    const both = computeTransmission([paper, steel], 60)
    expect(both).toBeCloseTo(computeTransmission([paper], 60) * computeTransmission([steel], 60), 12)
    expect(computeTransmission([steel, paper], 60)).toBeCloseTo(both, 12)
    expect(computeTransmission([], 60)).toBe(1)
  })

  test('a stated density replaces the typical one', () => {
    const half = computeTransmission([{ materialId: 'paper', thicknessMm: 60, densityGPerCm3: 0.4 }], 60)
    expect(half).toBeCloseTo(computeTransmission([{ materialId: 'paper', thicknessMm: 30 }], 60), 12)
  })
})

/** Rows of the module sheet §2.2: density, Z_eff, µ/ρ at 40…160 keV. */
const SHEET: Record<MaterialId, [density: number, effectiveZ: number, ...massAttenuation: number[]]> = {
  polyethylene: [0.94, 5.44, 0.2275, 0.197, 0.1823, 0.1719, 0.1636, 0.1566, 0.1505],
  abs: [1.05, 5.76, 0.2202, 0.188, 0.1732, 0.1631, 0.155, 0.1483, 0.1425],
  paper: [0.8, 6.89, 0.2413, 0.1923, 0.1736, 0.1621, 0.1536, 0.1466, 0.1406],
  wood: [0.6, 6.85, 0.2413, 0.1928, 0.1741, 0.1627, 0.1541, 0.1471, 0.1411],
  cotton: [0.3, 6.93, 0.2432, 0.1932, 0.1743, 0.1627, 0.1541, 0.1471, 0.1411],
  sugar: [0.85, 6.92, 0.2428, 0.193, 0.1741, 0.1626, 0.154, 0.1469, 0.141],
  flour: [0.6, 6.94, 0.2442, 0.1938, 0.1748, 0.1631, 0.1545, 0.1474, 0.1414],
  organicPowder: [0.6, 6.31, 0.229, 0.1894, 0.1729, 0.1622, 0.154, 0.1471, 0.1413],
  water: [1, 7.42, 0.2683, 0.2059, 0.1837, 0.1707, 0.1613, 0.1538, 0.1475],
  meat: [1.05, 7.45, 0.2685, 0.2048, 0.1823, 0.1693, 0.1599, 0.1525, 0.1461],
  seeds: [0.75, 7.06, 0.2504, 0.1962, 0.1762, 0.1642, 0.1553, 0.1482, 0.1421],
  alumina: [3.8, 11.1, 0.4225, 0.2368, 0.1858, 0.1632, 0.15, 0.1408, 0.1337],
  porcelain: [2.4, 12.2, 0.5186, 0.2668, 0.1995, 0.1711, 0.1552, 0.1446, 0.1368],
  glass: [2.5, 12.3, 0.5305, 0.2705, 0.2012, 0.1721, 0.1559, 0.1451, 0.1372],
  ivory: [1.8, 12.6, 0.6027, 0.2974, 0.2165, 0.183, 0.1647, 0.1529, 0.1442],
  soil: [1.3, 12.7, 0.5843, 0.2881, 0.2095, 0.1769, 0.1592, 0.1476, 0.1392],
  aluminium: [2.7, 13, 0.5684, 0.2778, 0.2018, 0.1704, 0.1533, 0.1422, 0.134],
  pvc: [1.4, 13.9, 0.7299, 0.3324, 0.2298, 0.1887, 0.1672, 0.1537, 0.1441],
  liIon: [2.4, 19.2, 1.644, 0.6102, 0.3452, 0.2453, 0.1975, 0.1707, 0.1537],
  steel: [7.87, 26, 3.629, 1.205, 0.5952, 0.3717, 0.2693, 0.2146, 0.182],
  copper: [8.96, 29, 4.862, 1.593, 0.763, 0.4585, 0.3194, 0.2459, 0.2026],
  brass: [8.53, 29.3, 5.018, 1.643, 0.785, 0.4702, 0.3264, 0.2504, 0.2058],
  gold: [19.3, 79, 12.98, 4.529, 2.185, 5.158, 3.251, 2.208, 1.584],
  lead: [11.35, 82, 14.36, 5.02, 2.419, 5.549, 3.507, 2.389, 1.717],
}

describe('the mixture rule gives the module sheet §2.2', () => {
  test.each(MATERIAL_IDS)('%s: attenuation within 0.5 %%, density and Z_eff as printed', (id) => {
    const material: Material = MATERIALS[id]
    const [density, effectiveZ, ...massAttenuation] = SHEET[id]
    expect(material.densityGPerCm3).toBe(density)
    TABLE_ENERGIES_KEV.forEach((energyKeV, i) => {
      const computed = computeMassAttenuationCm2PerG(material.composition, energyKeV)
      expect(Math.abs(computed / massAttenuation[i]! - 1), `${id} at ${energyKeV} keV`).toBeLessThan(0.005)
    })
    // Half a unit of the last printed digit, and for the chosen compositions (seeds, flour, soil, porcelain) 0.06.
    expect(Math.abs(computeCompositionEffectiveZ(material.composition) - effectiveZ)).toBeLessThan(0.06)
  })

  test('the organic powders that matter differ in Z_eff by less than the colour can show (§2.2)', () => {
    for (const id of ['sugar', 'flour', 'cotton', 'paper', 'wood', 'organicPowder'] as const) {
      const effectiveZ = computeCompositionEffectiveZ(MATERIALS[id].composition)
      expect(effectiveZ).toBeGreaterThan(6.3)
      expect(effectiveZ).toBeLessThan(7.4)
    }
  })

  test.each(MATERIAL_IDS)('the composition of %s adds up to one', (id) => {
    const sum = Object.values(MATERIALS[id].composition).reduce((total, weight) => total + weight, 0)
    // The sheet's own composition of ivory and of the lithium cell is rounded to 0.1 %.
    expect(Math.abs(sum - 1)).toBeLessThanOrEqual(0.00101)
  })
})

describe('an element between table energies', () => {
  test.each(TABLE_ENERGIES_KEV)('gives the table itself at %d keV', (energyKeV) => {
    const column = TABLE_ENERGIES_KEV.indexOf(energyKeV)
    for (const symbol of Object.keys(ELEMENTS) as (keyof typeof ELEMENTS)[]) {
      expect(computeElementMassAttenuationCm2PerG(symbol, energyKeV)).toBeCloseTo(
        ELEMENTS[symbol].massAttenuationCm2PerG[column]!,
        10,
      )
    }
  })

  test.each([
    ['Au', 80.725, 2.136, 8.902],
    ['Pb', 88.004, 1.91, 7.684],
  ] as const)(
    '%s jumps at its K-edge of %d keV and is not interpolated across (NIST SRD 126)',
    (symbol, edgeKeV, below, above) => {
      expect(computeElementMassAttenuationCm2PerG(symbol, edgeKeV - 1e-9)).toBeCloseTo(below, 6)
      expect(computeElementMassAttenuationCm2PerG(symbol, edgeKeV)).toBeCloseTo(above, 6)
      for (let energyKeV = 80; energyKeV < edgeKeV; energyKeV += 0.1) {
        expect(computeElementMassAttenuationCm2PerG(symbol, energyKeV)).toBeLessThan(below * 1.3)
      }
      for (let energyKeV = edgeKeV; energyKeV < 100; energyKeV += 0.1) {
        expect(computeElementMassAttenuationCm2PerG(symbol, energyKeV)).toBeGreaterThan(5)
      }
    },
  )

  test.each([39.9, 160.1, Number.NaN])('is refused at %d keV, outside the table', (energyKeV) => {
    expect(() => computeElementMassAttenuationCm2PerG('Fe', energyKeV)).toThrow(RangeError)
  })
})
