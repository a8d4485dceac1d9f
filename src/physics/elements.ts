/** Energies at which the attenuation table is kept, in keV. */
export const TABLE_ENERGIES_KEV = [40, 60, 80, 100, 120, 140, 160] as const

export interface Element {
  readonly atomicNumber: number
  /** Standard atomic weight, abridged. Source: IUPAC, Standard Atomic Weights 2021. */
  readonly atomicMassGPerMol: number
  /**
   * Total mass attenuation coefficient with coherent scattering at TABLE_ENERGIES_KEV, cm²/g.
   * Source: Berger & Hubbell, XCOM: Photon Cross Sections Database, NIST SRD 8; 120–160 keV log-log interpolated.
   */
  readonly massAttenuationCm2PerG: readonly number[]
  /** K absorption edge inside the table's range. Source: Hubbell & Seltzer, NIST SRD 126. */
  readonly kEdge?: {
    readonly energyKeV: number
    readonly belowCm2PerG: number
    readonly aboveCm2PerG: number
  }
}

export const ELEMENTS = {
  H: element(1, 1.008, [0.3458, 0.326, 0.3091, 0.2944, 0.2816, 0.2703, 0.2602]),
  Li: element(3, 6.94, [0.1551, 0.1438, 0.1356, 0.1289, 0.1231, 0.1181, 0.1136]),
  C: element(6, 12.011, [0.2076, 0.1753, 0.161, 0.1514, 0.1438, 0.1375, 0.132]),
  N: element(7, 14.007, [0.2288, 0.1817, 0.1639, 0.1529, 0.1448, 0.1382, 0.1326]),
  O: element(8, 15.999, [0.2585, 0.1907, 0.1679, 0.1551, 0.1462, 0.1391, 0.1333]),
  Na: element(11, 22.99, [0.3969, 0.2268, 0.1796, 0.1585, 0.1459, 0.1371, 0.1303]),
  Mg: element(12, 24.305, [0.488, 0.257, 0.1951, 0.1686, 0.1536, 0.1434, 0.1358]),
  Al: element(13, 26.982, [0.5684, 0.2778, 0.2018, 0.1704, 0.1533, 0.1422, 0.134]),
  Si: element(14, 28.085, [0.701, 0.3207, 0.2228, 0.1835, 0.1629, 0.1498, 0.1405]),
  P: element(15, 30.974, [0.8095, 0.3494, 0.2324, 0.1865, 0.163, 0.1486, 0.1386]),
  S: element(16, 32.06, [0.9872, 0.4052, 0.2586, 0.202, 0.1737, 0.1568, 0.1454]),
  Cl: element(17, 35.45, [1.117, 0.4394, 0.2696, 0.205, 0.1733, 0.1547, 0.1424]),
  K: element(19, 39.098, [1.541, 0.5679, 0.3251, 0.2345, 0.1912, 0.1668, 0.1511]),
  Ca: element(20, 40.078, [1.83, 0.6579, 0.3655, 0.2571, 0.2059, 0.1773, 0.1593]),
  Fe: element(26, 55.845, [3.629, 1.205, 0.5952, 0.3717, 0.2693, 0.2146, 0.182]),
  Co: element(27, 58.933, [3.98, 1.314, 0.6414, 0.395, 0.2821, 0.2222, 0.1866]),
  Cu: element(29, 63.546, [4.862, 1.593, 0.763, 0.4585, 0.3194, 0.2459, 0.2026]),
  Zn: element(30, 65.38, [5.384, 1.76, 0.8365, 0.4973, 0.3426, 0.261, 0.213]),
  Sn: element(50, 118.71, [19.43, 6.565, 3.029, 1.677, 1.049, 0.7174, 0.525]),
  Au: element(79, 196.967, [12.98, 4.529, 2.185, 5.158, 3.251, 2.208, 1.584], [80.725, 2.136, 8.902]),
  Pb: element(82, 207.2, [14.36, 5.02, 2.419, 5.549, 3.507, 2.389, 1.717], [88.004, 1.91, 7.684]),
} satisfies Record<string, Element>

export type ElementSymbol = keyof typeof ELEMENTS

/**
 * Computes the mass attenuation coefficient of an element in cm²/g by log-log interpolation.
 * Valid from 40 to 160 keV. A K-edge is a node with two values, so nothing is interpolated across it;
 * at the edge energy itself the upper value holds.
 */
export function computeElementMassAttenuationCm2PerG(symbol: ElementSymbol, energyKeV: number): number {
  const element: Element = ELEMENTS[symbol]
  const last = TABLE_ENERGIES_KEV.length - 1
  if (!(energyKeV >= TABLE_ENERGIES_KEV[0] && energyKeV <= TABLE_ENERGIES_KEV[last]!)) {
    throw new RangeError(`photon energy ${energyKeV} keV is outside the table's 40 to 160 keV`)
  }
  let upper = 1
  while (TABLE_ENERGIES_KEV[upper]! < energyKeV) upper++
  let fromKeV: number = TABLE_ENERGIES_KEV[upper - 1]!
  let toKeV: number = TABLE_ENERGIES_KEV[upper]!
  let from = element.massAttenuationCm2PerG[upper - 1]!
  let to = element.massAttenuationCm2PerG[upper]!
  const edge = element.kEdge
  if (edge && edge.energyKeV > fromKeV && edge.energyKeV < toKeV) {
    if (energyKeV < edge.energyKeV) {
      toKeV = edge.energyKeV
      to = edge.belowCm2PerG
    } else {
      fromKeV = edge.energyKeV
      from = edge.aboveCm2PerG
    }
  }
  const share = Math.log(energyKeV / fromKeV) / Math.log(toKeV / fromKeV)
  return from * (to / from) ** share
}

function element(
  atomicNumber: number,
  atomicMassGPerMol: number,
  massAttenuationCm2PerG: readonly number[],
  edge?: readonly [energyKeV: number, below: number, above: number],
): Element {
  if (!edge) return { atomicNumber, atomicMassGPerMol, massAttenuationCm2PerG }
  const [energyKeV, belowCm2PerG, aboveCm2PerG] = edge
  return {
    atomicNumber,
    atomicMassGPerMol,
    massAttenuationCm2PerG,
    kEdge: { energyKeV, belowCm2PerG, aboveCm2PerG },
  }
}
