import { generalKnowledge, published } from './source.ts'

export const ventilationSources = {
  clearance: published(
    'CDC Guidelines for Environmental Infection Control in Health-Care Facilities',
    'Table B.1, for an empty and well-mixed room',
    '2003, as cited in the module sheet (S25)',
  ),
  cabin: published(
    'Air Transport World abstract; SSRN preprint on an A319; Scholz, doi 10.5281/zenodo.5356568',
    'industry: 20–30 air changes per hour; measured in flight: 12',
    'as cited in the module sheet (S28)',
  ),
  cabinModel: generalKnowledge('§5.2: use 12–20 in the cabin, less when parked with the packs off'),
}

/** Air changes of a cabin per hour: as the industry says, as measured once, and as modelled. Source: `ventilationSources`. */
export const CABIN_INDUSTRY_PER_H = [20, 30] as const
export const CABIN_MEASURED_PER_H = 12
export const CABIN_MODELLED_PER_H = [12, 20] as const

/** Computes the flow through a room, in m³/h, from its air changes per hour. */
export function computeFlowM3H(airChangesPerH: number, volumeM3: number): number {
  return airChangesPerH * volumeM3
}

/** Computes the minutes until a share of what floats in the air is gone; for an empty, well-mixed room. */
export function computeClearanceMin(removedShare: number, airChangesPerH: number): number {
  return (-Math.log1p(-removedShare) / airChangesPerH) * 60
}

/** Computes the share of what floated in the air that is gone after so many minutes. */
export function computeRemovedShare(minutes: number, airChangesPerH: number): number {
  return -Math.expm1((-airChangesPerH * minutes) / 60)
}
