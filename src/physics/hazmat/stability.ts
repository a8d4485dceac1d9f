/** Pasquill’s classes of how the air mixes, A very unstable to F stable; a pair is taken as the mean of both. */
export const STABILITIES = ['A', 'A-B', 'B', 'B-C', 'C', 'C-D', 'D', 'E', 'F'] as const
export type Stability = (typeof STABILITIES)[number]

/** What the sky does to the ground: sun by day, cloud by night. Overcast is the same by day and night. */
export type Sky =
  | 'strong-sun'
  | 'moderate-sun'
  | 'slight-sun'
  | 'overcast'
  | 'thin-cloud-night'
  | 'clear-night'

/** Rows by wind at 10 m: up to and without 2, 3 and 5 m/s, up to and with 6 m/s, and above. */
const CLASSES: Record<Sky, readonly [Stability, Stability, Stability, Stability, Stability]> = {
  'strong-sun': ['A', 'A-B', 'B', 'C', 'C'],
  'moderate-sun': ['A-B', 'B', 'B-C', 'C-D', 'D'],
  'slight-sun': ['B', 'C', 'C', 'D', 'D'],
  overcast: ['D', 'D', 'D', 'D', 'D'],
  // Below 2 m/s the published table is silent; F is the sheet's rule, general knowledge.
  'thin-cloud-night': ['F', 'E', 'D', 'D', 'D'],
  'clear-night': ['F', 'F', 'E', 'D', 'D'],
}

/** Finds the stability class. Source: Fundamentals of Air Pollution 3e, Table 19-3 (Pasquill–Turner). */
export function computeStability(windMps: number, sky: Sky): Stability {
  const row = windMps < 2 ? 0 : windMps < 3 ? 1 : windMps < 5 ? 2 : windMps <= 6 ? 3 : 4
  return CLASSES[sky][row]
}
