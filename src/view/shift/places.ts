import type { Place } from '#input/locomotion.ts'
import type { LiveRun } from '#run/live.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import type { Words } from '#view/text/words.ts'

/** Where the eyes are on the desktop, from where one stands, in its frame: one leans toward the work. Metres, radians. */
export interface DesktopEye {
  readonly right?: number
  readonly back?: number
  /** Height above the floor; that of the eyes of a person when absent. */
  readonly y?: number
  readonly turnRad?: number
  readonly pitchRad?: number
}

/** Reads the places of the run from the anchors of the environment. */
export function placesOf(run: LiveRun, place: ShiftPlace, words: Words): Place[] {
  return run.scenario.places.map(({ id, anchor }) => ({
    id,
    label: words.t(`place.${id}`),
    ...place.standOf(anchor, id),
  }))
}

/** Moves the places to where the desktop's eyes are. */
export function desktopPlacesOf(
  places: readonly Place[],
  eyes: Readonly<Record<string, DesktopEye>>,
): Place[] {
  return places.map((place) => {
    const { right = 0, back = 0, y, turnRad = 0, pitchRad } = eyes[place.id] ?? {}
    const [px, py, pz] = place.position
    const sin = Math.sin(place.yawRad)
    const cos = Math.cos(place.yawRad)
    return {
      ...place,
      position: [px + right * cos + back * sin, py, pz - right * sin + back * cos],
      yawRad: place.yawRad + turnRad,
      ...(y !== undefined && { eyeHeightM: y }),
      ...(pitchRad !== undefined && { pitchRad }),
    }
  })
}
