/** Molar masses of what is no gas of the gas table, g/mol. Source: IUPAC standard atomic weights, abridged. */
export const MOLAR_MASS_G_PER_MOL = {
  water: 18.015,
  'calcium-carbide': 64.099,
  'sodium-cyanide': 49.007,
  'sodium-dithionite': 174.107,
} as const
