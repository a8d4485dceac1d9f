/** A seeded generator of pseudo-random numbers; its whole state is one 32-bit integer. */
export interface Random {
  /** Returns the state, from which `createRandom` goes on exactly here. */
  readonly state: () => number
  /** Draws a number in [0, 1) with 32 bits. */
  readonly unit: () => number
  /** Draws a whole number in [least, most], both included. */
  readonly integer: (least: number, most: number) => number
  /** Draws true with probability `p`. */
  readonly chance: (p: number) => boolean
  /** Draws one item of a list that is not empty. */
  readonly pick: <T>(items: readonly T[]) => T
  /** Draws one item with probability in proportion to its weight. */
  readonly pickWeighted: <T>(items: readonly T[], weightOf: (item: T) => number) => T
  /** Returns a new list in drawn order. */
  readonly shuffle: <T>(items: readonly T[]) => T[]
  /** Draws from the standard normal distribution, rounded to a millionth: its functions differ in the last bit between engines. */
  readonly gauss: () => number
  /** Draws from a log-normal distribution with the given median and shape σ (of ln x). */
  readonly logNormal: (median: number, sigma: number) => number
}

/**
 * Creates a generator from a seed, by the mulberry32 recurrence: integer arithmetic only, so that every
 * JavaScript engine draws the same numbers. Good enough for cases and instrument noise, not for secrets.
 */
export function createRandom(seed: number): Random {
  let state = seed | 0
  const unit = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const integer = (least: number, most: number): number => least + Math.floor(unit() * (most - least + 1))
  const pick = <T>(items: readonly T[]): T => items[integer(0, items.length - 1)] as T
  const gauss = (): number => {
    const drawn = Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit())
    return Math.round(drawn * 1e6) / 1e6
  }
  return {
    state: () => state,
    unit,
    integer,
    chance: (p) => unit() < p,
    pick,
    pickWeighted: (items, weightOf) => {
      let rest = unit() * items.reduce((sum, item) => sum + weightOf(item), 0)
      for (const item of items) {
        rest -= weightOf(item)
        if (rest < 0) return item
      }
      return items[items.length - 1] as (typeof items)[number]
    },
    shuffle: (items) => {
      const drawn = [...items]
      for (let i = drawn.length - 1; i > 0; i--) {
        const j = integer(0, i)
        ;[drawn[i], drawn[j]] = [drawn[j] as (typeof drawn)[number], drawn[i] as (typeof drawn)[number]]
      }
      return drawn
    },
    gauss,
    logNormal: (median, sigma) => median * Math.exp(sigma * gauss()),
  }
}
