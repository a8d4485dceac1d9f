import { Vector3 } from 'three'

/** How long somebody may keep still before the alarm that they wear warns them, and then calls; NFPA 1982, general knowledge. */
const WARNS_AFTER_S = 20
const CALLS_AFTER_S = 30
/** Less than this is no movement: metres of the head, and of a point 1 m before it. */
const STILL_M = 0.02

export type Alarm = 'quiet' | 'warns' | 'calls'

/** Tells whether somebody moves no more, as the alarm on a breathing set does. Plays nothing. */
export class MotionAlarm {
  readonly #at = new Vector3()
  readonly #ahead = new Vector3()
  #sinceS = Number.NaN

  /** Counts anew from the next look on: they have done something. */
  stir(): void {
    this.#sinceS = Number.NaN
  }

  /** Looks at a head, and the way it faces. Allocates nothing. */
  look(nowS: number, at: Vector3, ahead: Vector3): Alarm {
    const hasMoved =
      at.distanceToSquared(this.#at) > STILL_M ** 2 || ahead.distanceToSquared(this.#ahead) > STILL_M ** 2
    if (hasMoved || Number.isNaN(this.#sinceS)) {
      this.#at.copy(at)
      this.#ahead.copy(ahead)
      this.#sinceS = nowS
    }
    const stillS = nowS - this.#sinceS
    return stillS >= CALLS_AFTER_S ? 'calls' : stillS >= WARNS_AFTER_S ? 'warns' : 'quiet'
  }
}
