import { hasFact, type RunState } from '#engine/state.ts'

/** A moment of a run that is worth a picture, with the variants that it is shown under. */
export interface Moment {
  readonly name: string
  readonly variants?: Readonly<Record<string, string>>
  readonly isNow: (state: RunState) => boolean
}

/** Asks whether a fact holds of the run. */
export const has =
  (fact: string) =>
  (state: RunState): boolean =>
    hasFact(state, fact)

/** Asks whether one stands at a place, and a fact holds. */
export const isAt =
  (place: string, fact: string) =>
  (state: RunState): boolean =>
    state.place === place && hasFact(state, fact)

/** Returns a moment for each place, in their order: what has just been done there when its picture is taken. */
export function momentsByPlace(
  places: readonly (readonly [place: string, fact: string])[],
  variants: NonNullable<Moment['variants']>,
): Moment[] {
  return places.map(([place, fact], index) => ({
    name: `${String(index + 1).padStart(2, '0')}-${place}`,
    variants,
    isNow: isAt(place, fact),
  }))
}
