import { hasFact, type RunState } from '#engine/state.ts'

/** What the isolation room has against the corridor while its door is shut [D]: extract over gaps. */
export const SHUT_PA = -11

/** The door of the isolation room stands ajar. */
export function isAjar(state: RunState): boolean {
  return hasFact(state, 'room.ajar') && !hasFact(state, 'isolationDoorShut')
}

/** Tells what the isolation room has against the corridor, in pascals: nothing while its door stands ajar. */
export function roomPa(state: RunState): number {
  return isAjar(state) ? 0 : SHUT_PA
}
