/** What one walks on. */
export type Floor = 'concrete' | 'carpet' | 'metal' | 'wet'

const VARIANTS = 3
/** A jump farther than this within one frame is no walk. */
const JUMP_M = 1.5

/**
 * Tells when a walker's foot comes down: every `strideM` of the way, left and right unlike, never the same sound
 * twice running. One for each walker.
 */
export class Footsteps {
  readonly #strideM: number
  #x = Number.NaN
  #z = Number.NaN
  #sinceM = 0
  #count = 0

  constructor(strideM = 0.7) {
    this.#strideM = strideM
  }

  /** Moves the walker on; returns the sound of the step that was taken, if one was. */
  advance(x: number, z: number, floor: Floor): string | undefined {
    const wayM = Number.isNaN(this.#x) ? 0 : Math.hypot(x - this.#x, z - this.#z)
    this.#x = x
    this.#z = z
    if (wayM > JUMP_M) this.#sinceM = 0
    else this.#sinceM += wayM
    if (this.#sinceM < this.#strideM) return undefined
    this.#sinceM %= this.#strideM
    this.#count += 1
    return `step_${floor}_${1 + (this.#count % VARIANTS)}`
  }
}
