import { Vector3 } from 'three'
import { BOOK_AT_M } from '#view/desk/size-at.ts'

/** How far above what it speaks of its upper edge is, as a share of the way there: a choice hangs clear of it. */
const RISE = { choice: 0.5, caption: 0.2 } as const

/** Its upper edge is no higher above the eyes, in metres: one does not read overhead. */
const HIGHEST_M = 0.1

/** Where a small panel hangs in the world: the middle of its upper edge, and its turn about the vertical. */
export interface Facing {
  readonly position: Vector3
  readonly yawRad: number
}

/**
 * Hangs a small panel above something as the eyes see it, turned to them: no nearer than a book in hand, and before all
 * that hangs at the place.
 */
export function faceEyes(eye: Vector3, at: Vector3, kind: keyof typeof RISE): Facing {
  const way = new Vector3().subVectors(at, eye)
  way.y += RISE[kind] * way.length()
  const yawRad = Math.atan2(-way.x, -way.z)
  const position = way.setLength(BOOK_AT_M).add(eye)
  return { position: position.setY(Math.min(position.y, eye.y + HIGHEST_M)), yawRad }
}
