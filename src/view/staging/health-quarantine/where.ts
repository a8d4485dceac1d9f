import type { RunState } from '#engine/state.ts'

/** Where one can stand in each part of the environment. */
const PLACES_OF = {
  terminal: ['duty', 'board', 'map', 'hall', 'camera', 'declare', 'refusal'],
  cabin: ['door', 'purser', 'pa', 'row-36', 'index', 'lavatory', 'galley'],
  stand: ['stairs', 'ambulance'],
} as const
export type Part = keyof typeof PLACES_OF | 'medical'

const PART_OF = new Map<string, Part>(
  Object.entries(PLACES_OF).flatMap(([part, places]) =>
    places.map((place): [string, Part] => [place, part as Part]),
  ),
)

/** Tells which part of the environment the officer is in. */
export function partOf({ place }: RunState): Part {
  return PART_OF.get(place) ?? 'medical'
}

const DUTY_ROOM = new Set(['duty', 'board', 'map'])

export const isInDutyRoom = ({ place }: RunState): boolean => DUTY_ROOM.has(place)
