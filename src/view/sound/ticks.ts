/** How far ahead ticks are laid, in s: longer than any frame, so that none is late. */
const AHEAD_S = 0.25
/** More than this many in a second run together to the ear. */
const MOST_PER_S = 200

/**
 * Draws the times of random ticks, such as a Geiger counter's, from a rate that changes: a Poisson process.
 * `next` yields numbers in 0..1. Nothing here plays; `advance` tells which ticks fall due.
 */
export class Ticks {
  readonly #next: () => number
  #untilS = Number.NaN
  /** Ticks to come, in units of the mean gap: a change of rate stretches the rest of it. */
  #left: number

  constructor(next: () => number) {
    this.#next = next
    this.#left = this.#gap()
  }

  /** Returns the times of the ticks up to a little after `nowS` that were not yet told. */
  advance(nowS: number, perS: number): number[] {
    const rate = Math.min(MOST_PER_S, Math.max(0, perS))
    let fromS = Number.isNaN(this.#untilS) ? nowS : Math.max(this.#untilS, nowS)
    const untilS = nowS + AHEAD_S
    const due: number[] = []
    while (rate > 0 && fromS + this.#left / rate <= untilS) {
      fromS += this.#left / rate
      due.push(fromS)
      this.#left = this.#gap()
    }
    if (untilS > fromS) this.#left -= (untilS - fromS) * rate
    this.#untilS = Math.max(fromS, untilS)
    return due
  }

  #gap(): number {
    return -Math.log(1 - this.#next())
  }
}
