import { computeElementMassAttenuationCm2PerG, ELEMENTS, type ElementSymbol } from './elements.ts'

/** Mass fractions by element; they need not add up to exactly one, the mixture rule normalises them. */
export type Composition = { readonly [name in ElementSymbol]?: number }

/** The colour family that a dual-energy machine gives a sheet of the material; black is opacity, not ratio. */
export type MaterialColour = 'orange' | 'green' | 'blue' | 'black'

export interface Material {
  /** Typical bulk density, air between grains or fibres included; an object may state its own. */
  readonly densityGPerCm3: number
  readonly composition: Composition
  /**
   * Mass attenuation averaged over the scanner's eight energy bins, cm²/g (`BIN_EDGES_KEV` in scanner.ts).
   * Averaged with the detected spectrum of the reference scanner from the XCOM cross sections.
   */
  readonly binMassAttenuationCm2PerG: readonly number[]
  readonly colour: MaterialColour
}

/**
 * Holds what parcels are made of. Bin tables: module sheet "express mail" §2.4 (Berger & Hubbell, XCOM).
 * Densities and compositions are typical values (general knowledge); those without a formula
 * (wood, flour, meat, seeds, porcelain, soil) are chosen to reproduce the sheet's §2.2 attenuation to 0.5 %.
 */
export const MATERIALS = {
  polyethylene: {
    densityGPerCm3: 0.94,
    composition: { C: 0.8563, H: 0.1437 },
    binMassAttenuationCm2PerG: [0.2657, 0.2031, 0.1885, 0.1797, 0.1746, 0.1679, 0.161, 0.1553],
    colour: 'orange',
  },
  abs: {
    densityGPerCm3: 1.05,
    composition: { C: 0.8526, H: 0.0811, N: 0.0663 },
    binMassAttenuationCm2PerG: [0.2624, 0.1944, 0.1794, 0.1707, 0.1657, 0.1591, 0.1525, 0.147],
    colour: 'orange',
  },
  paper: {
    densityGPerCm3: 0.8,
    composition: { C: 0.4445, H: 0.0622, O: 0.4933 },
    binMassAttenuationCm2PerG: [0.3141, 0.2016, 0.1812, 0.1707, 0.165, 0.1579, 0.1509, 0.1453],
    colour: 'orange',
  },
  /** With 8 % water. */
  wood: {
    densityGPerCm3: 0.6,
    composition: { C: 0.4554, H: 0.066, O: 0.4786 },
    binMassAttenuationCm2PerG: [0.3132, 0.202, 0.1818, 0.1712, 0.1656, 0.1585, 0.1515, 0.1458],
    colour: 'orange',
  },
  /** Packed cloth, with 7 % water. */
  cotton: {
    densityGPerCm3: 0.3,
    composition: { C: 0.4134, H: 0.0656, O: 0.521 },
    binMassAttenuationCm2PerG: [0.3177, 0.2027, 0.182, 0.1713, 0.1656, 0.1585, 0.1515, 0.1458],
    colour: 'orange',
  },
  /** Granular. */
  sugar: {
    densityGPerCm3: 0.85,
    composition: { C: 0.421, H: 0.0648, O: 0.5142 },
    binMassAttenuationCm2PerG: [0.3168, 0.2024, 0.1818, 0.1712, 0.1655, 0.1583, 0.1513, 0.1456],
    colour: 'orange',
  },
  flour: {
    densityGPerCm3: 0.6,
    composition: { C: 0.3969, H: 0.0696, N: 0.0204, O: 0.5131 },
    binMassAttenuationCm2PerG: [0.3194, 0.2033, 0.1825, 0.1718, 0.166, 0.1589, 0.1518, 0.1461],
    colour: 'orange',
  },
  /** Stands for any organic powder; deliberately no substance by name. */
  organicPowder: {
    densityGPerCm3: 0.6,
    composition: { C: 0.673, H: 0.07, N: 0.046, O: 0.211 },
    binMassAttenuationCm2PerG: [0.2845, 0.1971, 0.1798, 0.1702, 0.1649, 0.1582, 0.1514, 0.1459],
    colour: 'orange',
  },
  water: {
    densityGPerCm3: 1,
    composition: { H: 0.1119, O: 0.8881 },
    binMassAttenuationCm2PerG: [0.3648, 0.2175, 0.1926, 0.1803, 0.1739, 0.1661, 0.1585, 0.1524],
    colour: 'orange',
  },
  /** Food and soft tissue; the composition is that of skeletal muscle. */
  meat: {
    densityGPerCm3: 1.05,
    composition: {
      H: 0.102,
      C: 0.143,
      N: 0.034,
      O: 0.71,
      Na: 0.001,
      P: 0.002,
      S: 0.003,
      Cl: 0.001,
      K: 0.004,
    },
    binMassAttenuationCm2PerG: [0.3672, 0.2166, 0.1913, 0.1789, 0.1725, 0.1647, 0.1571, 0.1511],
    colour: 'orange',
  },
  /** In bulk. */
  seeds: {
    densityGPerCm3: 0.75,
    composition: { C: 0.432, H: 0.075, N: 0.023, O: 0.4614, S: 0.0014, K: 0.0041, P: 0.0021, Mg: 0.001 },
    binMassAttenuationCm2PerG: [0.332, 0.2064, 0.1843, 0.1731, 0.1672, 0.1598, 0.1527, 0.1469],
    colour: 'orange',
  },
  alumina: {
    densityGPerCm3: 3.8,
    composition: { Al: 0.5293, O: 0.4707 },
    binMassAttenuationCm2PerG: [0.741, 0.2695, 0.2051, 0.1795, 0.1684, 0.1565, 0.1464, 0.1392],
    colour: 'green',
  },
  porcelain: {
    densityGPerCm3: 2.4,
    composition: { Si: 0.323, Al: 0.127, O: 0.487, K: 0.043, Ca: 0.011, Na: 0.008, Fe: 0.001 },
    binMassAttenuationCm2PerG: [0.9509, 0.3108, 0.2246, 0.1915, 0.1775, 0.1629, 0.1511, 0.1429],
    colour: 'green',
  },
  /** Soda-lime. */
  glass: {
    densityGPerCm3: 2.5,
    composition: { Si: 0.341, O: 0.467, Na: 0.104, Ca: 0.064, Mg: 0.024 },
    binMassAttenuationCm2PerG: [0.9772, 0.3159, 0.2271, 0.1929, 0.1786, 0.1637, 0.1517, 0.1434],
    colour: 'green',
  },
  /** Ivory and bone. */
  ivory: {
    densityGPerCm3: 1.8,
    composition: { H: 0.045, C: 0.17, N: 0.045, O: 0.445, Mg: 0.015, P: 0.09, Ca: 0.189 },
    binMassAttenuationCm2PerG: [1.122, 0.3508, 0.2466, 0.2069, 0.1904, 0.1735, 0.1601, 0.1509],
    colour: 'green',
  },
  /** Dry. */
  soil: {
    densityGPerCm3: 1.3,
    composition: {
      O: 0.505,
      Si: 0.323,
      Al: 0.073,
      Fe: 0.035,
      K: 0.018,
      Ca: 0.01,
      Na: 0.008,
      Mg: 0.006,
      C: 0.015,
      H: 0.007,
    },
    binMassAttenuationCm2PerG: [1.088, 0.3399, 0.2388, 0.2002, 0.1842, 0.1677, 0.1546, 0.1457],
    colour: 'green',
  },
  aluminium: {
    densityGPerCm3: 2.7,
    composition: { Al: 1 },
    binMassAttenuationCm2PerG: [1.074, 0.3284, 0.23, 0.1928, 0.1774, 0.1616, 0.149, 0.1404],
    colour: 'green',
  },
  /** Rigid, C₂H₃Cl. */
  pvc: {
    densityGPerCm3: 1.4,
    composition: { C: 0.3844, H: 0.0484, Cl: 0.5672 },
    binMassAttenuationCm2PerG: [1.416, 0.4016, 0.2677, 0.2179, 0.1977, 0.1775, 0.1619, 0.1516],
    colour: 'green',
  },
  /** A lithium-ion cell, its layers homogenised; blue, just past green. */
  liIon: {
    densityGPerCm3: 2.4,
    composition: { Co: 0.217, O: 0.189, C: 0.299, Cu: 0.12, Al: 0.14, Li: 0.026, H: 0.01 },
    binMassAttenuationCm2PerG: [3.355, 0.7909, 0.4423, 0.3157, 0.2667, 0.22, 0.1867, 0.1668],
    colour: 'blue',
  },
  steel: {
    densityGPerCm3: 7.87,
    composition: { Fe: 1 },
    binMassAttenuationCm2PerG: [7.683, 1.627, 0.8174, 0.5285, 0.4189, 0.3171, 0.2469, 0.2071],
    colour: 'blue',
  },
  copper: {
    densityGPerCm3: 8.96,
    composition: { Cu: 1 },
    binMassAttenuationCm2PerG: [10.24, 2.163, 1.066, 0.6721, 0.5227, 0.3842, 0.2893, 0.2359],
    colour: 'blue',
  },
  /** 70/30. */
  brass: {
    densityGPerCm3: 8.53,
    composition: { Cu: 0.7, Zn: 0.3 },
    binMassAttenuationCm2PerG: [10.56, 2.233, 1.098, 0.6911, 0.5365, 0.3934, 0.2952, 0.2401],
    colour: 'blue',
  },
  gold: {
    densityGPerCm3: 19.3,
    composition: { Au: 1 },
    binMassAttenuationCm2PerG: [25.73, 6.044, 3.056, 7.954, 6.011, 4.147, 2.825, 2.063],
    colour: 'black',
  },
  lead: {
    densityGPerCm3: 11.35,
    composition: { Pb: 1 },
    binMassAttenuationCm2PerG: [28.35, 6.697, 3.385, 2.12, 6.466, 4.466, 3.05, 2.234],
    colour: 'black',
  },
} as const satisfies Record<string, Material>

export type MaterialId = keyof typeof MATERIALS

export const MATERIAL_IDS = Object.keys(MATERIALS) as readonly MaterialId[]

/** Tells whether a text names a material of the table. */
export function isMaterialId(text: string): text is MaterialId {
  return Object.hasOwn(MATERIALS, text)
}

/** Computes the mass attenuation of a mixture in cm²/g, Σ wᵢ(µ/ρ)ᵢ with mass fractions; 40 to 160 keV. */
export function computeMassAttenuationCm2PerG(composition: Composition, energyKeV: number): number {
  let weightSum = 0
  let sum = 0
  for (const [symbol, weight] of entriesOf(composition)) {
    weightSum += weight
    sum += weight * computeElementMassAttenuationCm2PerG(symbol, energyKeV)
  }
  return sum / weightSum
}

/**
 * Computes the effective atomic number (Σ fᵢ Zᵢ^2.94)^(1/2.94), fᵢ the electron fractions.
 * Mayneord's power law (general knowledge); meant for the photoelectric range, no K-edge near.
 */
export function computeCompositionEffectiveZ(composition: Composition): number {
  let electrons = 0
  let sum = 0
  for (const [symbol, weight] of entriesOf(composition)) {
    const { atomicNumber, atomicMassGPerMol } = ELEMENTS[symbol]
    const electronShare = (weight * atomicNumber) / atomicMassGPerMol
    electrons += electronShare
    sum += electronShare * atomicNumber ** 2.94
  }
  return (sum / electrons) ** (1 / 2.94)
}

function entriesOf(composition: Composition): [ElementSymbol, number][] {
  return Object.entries(composition) as [ElementSymbol, number][]
}
