import { Matrix4, Vector3 } from 'three'
import type { Place } from '#input/locomotion.ts'
import type { LiveRun } from '#run/live.ts'
import type { LoadedPlace } from '#view/place/load-place.ts'
import type { Words } from '#view/text/words.ts'

/** Where one stands, where that is not at the anchor itself: from the anchor, world metres, and the way one faces. */
interface Beside {
  readonly offsetM: readonly [x: number, y: number, z: number]
  readonly yawRad: number
}

const BESIDE: Readonly<Record<string, Beside>> = {
  // The anchor is on the belt, in the middle of the monitor: one stands before its display, clear of the cage there.
  monitor: { offsetM: [-0.7, -0.75, 1.35], yawRad: -0.5 },
  // Whoever has come to the door turns round, to those who came before and after.
  assembly: { offsetM: [0, 0, 0.1], yawRad: 0 },
}

/** On the desktop one leans toward the work: where the eyes are, from where one stands, in its frame; metres and radians. */
export const DESKTOP_EYE: Readonly<
  Record<string, { right?: number; back?: number; y?: number; turnRad?: number; pitchRad?: number }>
> = {
  console: { right: -0.14, back: -0.12, y: 1.34, turnRad: 0.17 },
  table: { back: 0.12, y: 1.72, pitchRad: -0.42 },
  briefing: { back: 0.25, pitchRad: -0.12 },
  locker: { back: 0.8, pitchRad: -0.34 },
  monitor: { back: 0.2, pitchRad: -0.24 },
  scale: { back: 0.25, pitchRad: -0.28 },
  dog: { back: 0.4, pitchRad: -0.3 },
  etd: { back: 0.25, pitchRad: -0.38 },
  evidence: { back: 0.5, pitchRad: -0.08 },
  exit: { back: 0.6, pitchRad: -0.1 },
  assembly: { back: 0.2, pitchRad: -0.06 },
  sink: { back: 0.3, pitchRad: -0.25 },
}

const ahead = new Vector3()

/** Reads where one stands at a place, by the anchor of the environment. */
export function standOf(
  place: LoadedPlace,
  anchor: string,
): { position: [number, number, number]; yawRad: number } {
  const node = place.nodes.get(`A_${anchor}`)
  if (!node) throw new Error(`place: no anchor "A_${anchor}"`)
  const at = new Vector3().setFromMatrixPosition(node.matrixWorld)
  const beside = BESIDE[anchor]
  if (beside) return { position: at.add(new Vector3(...beside.offsetM)).toArray(), yawRad: beside.yawRad }
  ahead.set(0, 0, -1).transformDirection(node.matrixWorld)
  return { position: at.toArray(), yawRad: Math.atan2(-ahead.x, -ahead.z) }
}

/** How an anchor is named where whoever stands there is meant, and not what stands there. */
const STANDING = 'officer-'

/** Reads the frame of an anchor: x to the right of whoever faces its way, y up, −z ahead. */
export function frameOfAnchor(place: LoadedPlace, anchor: string): Matrix4 {
  if (anchor.startsWith(STANDING)) {
    const { position, yawRad } = standOf(place, anchor.slice(STANDING.length))
    return new Matrix4().makeRotationY(yawRad).setPosition(...position)
  }
  const node = place.nodes.get(`A_${anchor}`)
  if (!node) throw new Error(`place: no anchor "A_${anchor}"`)
  return new Matrix4().extractRotation(node.matrixWorld).copyPosition(node.matrixWorld)
}

/** Reads the places of the run from the anchors of the environment. */
export function placesOf(run: LiveRun, place: LoadedPlace, words: Words): Place[] {
  return run.scenario.places.map(({ id, anchor }) => ({
    id,
    label: words.t(`place.${id}`),
    ...standOf(place, anchor),
  }))
}

/** Moves the places to where the desktop's eyes are. */
export function desktopPlacesOf(places: readonly Place[]): Place[] {
  return places.map((place) => {
    const { right = 0, back = 0, y, turnRad = 0, pitchRad } = DESKTOP_EYE[place.id] ?? {}
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
