/** Looking at one thing for a while, in place of a press. */
export interface Dwell {
  /** Id of what is looked at. */
  on: string | undefined
  sinceMs: number
  /** A look activates once; one must look away before it can again. */
  hasFired: boolean
}

/** Follows the look: the part of the dwell time that has passed, 0 to 1, and 1 exactly once. */
export function followDwell(dwell: Dwell, on: string | undefined, nowMs: number, dwellMs: number): number {
  if (on !== dwell.on) {
    dwell.on = on
    dwell.sinceMs = nowMs
    dwell.hasFired = false
  }
  if (on === undefined || dwell.hasFired) return 0
  const part = (nowMs - dwell.sinceMs) / dwellMs
  if (part < 1) return Math.max(0, part)
  dwell.hasFired = true
  return 1
}
