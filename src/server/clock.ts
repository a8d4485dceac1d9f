/** Returns the present in ms since 1970. Handed in, so that tests can set it. */
export type Clock = () => number

/** Writes a time in ms since 1970 as ISO 8601 in UTC. */
export function isoOf(ms: number): string {
  return new Date(ms).toISOString()
}
