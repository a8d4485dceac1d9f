import type { SolidTemplate } from '#scenario/parcel-bank.ts'
import type { Threat, ThreatCategory } from '#scenario/threat.ts'
import type { Triple } from '../kinds/build.ts'

/** Writes the eight trained and the eight untrained objects of a category. */
export function category(
  id: ThreatCategory,
  trained: Readonly<Record<string, SolidTemplate[]>>,
  untrained: Readonly<Record<string, SolidTemplate[]>>,
): Threat[] {
  const list = (set: Threat['set'], objects: Readonly<Record<string, SolidTemplate[]>>): Threat[] =>
    Object.entries(objects).map(([threat, solids]) => ({
      id: threat,
      category: id,
      set,
      name: `threat.${threat}`,
      solids,
    }))
  return [...list('trained', trained), ...list('untrained', untrained)]
}

/** Repeats a body, or not, a number of times from a range, by a step. */
export const times = (
  least: number,
  most: number,
  stepMm: Triple,
): { count: [number, number]; stepMm: Triple } => ({ count: [least, most], stepMm })
