/** Volume of a mole of any gas at 20 °C and 101.325 kPa, L. Source: port-hazmat sheet §4b, general knowledge. */
export const MOLAR_VOLUME_L = 24.055

/** Computes ppm by volume at 20 °C from mg/m³. */
export function computePpm(mgPerM3: number, molarMassGPerMol: number): number {
  return (mgPerM3 * MOLAR_VOLUME_L) / molarMassGPerMol
}

/** Computes mg/m³ at 20 °C from ppm by volume. */
export function computeMgPerM3(ppm: number, molarMassGPerMol: number): number {
  return (ppm * molarMassGPerMol) / MOLAR_VOLUME_L
}

/** How far short peaks rise above the ten-minute means that the formulas give; sheet says 2 to 3, general knowledge. */
export const PEAK_TO_MEAN = 2.5
