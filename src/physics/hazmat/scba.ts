/** A breathing-air cylinder. Pressures in MPa above the surroundings. Source: port-hazmat sheet §4f, general knowledge. */
export const SCBA = { cylinderL: 6.8, fullMPa: 30, whistleMPa: 5.5 } as const

/** Least pressure with which a pair goes in, MPa. Source: port-hazmat sheet §5, step 27. */
export const ENTRY_LEAST_MPA = 27

/** What people breathe, L/min. Source: as above. */
export const BREATHING_L_PER_MIN = { light: 40, working: 60, heavy: 80 } as const

/** Litres of free air for each MPa in the cylinder; air counts as an ideal gas. */
const FREE_L_PER_MPA = 10 * SCBA.cylinderL

/** Computes how long the air lasts from a pressure to the whistle, minutes. */
export function computeAirToWhistleMin(pressureMPa: number, breathingLPerMin: number): number {
  return (Math.max(0, pressureMPa - SCBA.whistleMPa) * FREE_L_PER_MPA) / breathingLPerMin
}

/** Computes the pressure after breathing for a while, MPa; not below empty. */
export function computePressureMPa(pressureMPa: number, breathingLPerMin: number, forMin: number): number {
  return Math.max(0, pressureMPa - (breathingLPerMin * forMin) / FREE_L_PER_MPA)
}

/** Tells whether the whistle sounds, which leaves no choice. */
export function isWhistling(pressureMPa: number): boolean {
  return pressureMPa <= SCBA.whistleMPa
}

/**
 * Computes the pressure at which to turn back, MPa: the way out takes what the way in took, and the whistle must not
 * sound before its end. Source: usual air rule (general knowledge). Decontamination on air is extra: `forDeconMPa`.
 */
export function computeTurnBackMPa(entryMPa: number, arrivedMPa: number, forDeconMPa = 0): number {
  return SCBA.whistleMPa + (entryMPa - arrivedMPa) + forDeconMPa
}
