/** A rectangle in pixels from the top left. */
export interface Cell {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Cuts a square into cells and takes them back. Guillotine cuts, each where it fits best; see Jylänki 2010. */
export class CellPacker {
  readonly #gap: number
  #free: Cell[]

  /** `gap` stays free between cells and along the border. */
  constructor(size: number, gap: number) {
    this.#gap = gap
    this.#free = [{ x: gap, y: gap, width: size - gap, height: size - gap }]
  }

  /** Takes a cell; undefined when no free rectangle is large enough. */
  take(width: number, height: number): Cell | undefined {
    const wide = width + this.#gap
    const high = height + this.#gap
    let best: Cell | undefined
    let bestRest = Number.POSITIVE_INFINITY
    for (const one of this.#free) {
      if (one.width < wide || one.height < high) continue
      const rest = Math.min(one.width - wide, one.height - high)
      if (rest >= bestRest) continue
      best = one
      bestRest = rest
    }
    if (!best) return undefined
    const { x, y } = best
    const right = best.width - wide
    const below = best.height - high
    this.#free.splice(this.#free.indexOf(best), 1)
    // The longer rest stays whole.
    const isBelowWhole = right < below
    if (right > 0)
      this.#free.push({ x: x + wide, y, width: right, height: isBelowWhole ? high : best.height })
    if (below > 0) this.#free.push({ x, y: y + high, width: isBelowWhole ? best.width : wide, height: below })
    return { x, y, width, height }
  }

  /** Takes a cell back and joins it with what is free beside it. */
  give({ x, y, width, height }: Cell): void {
    let freed: Cell = { x, y, width: width + this.#gap, height: height + this.#gap }
    for (;;) {
      const joined = this.#free.find((one) => join(one, freed))
      if (!joined) break
      this.#free = this.#free.filter((one) => one !== joined)
      freed = join(joined, freed) as Cell
    }
    this.#free.push(freed)
  }
}

/** Joins two rectangles that share a whole edge. */
function join(a: Cell, b: Cell): Cell | undefined {
  if (a.y === b.y && a.height === b.height && (a.x + a.width === b.x || b.x + b.width === a.x))
    return { x: Math.min(a.x, b.x), y: a.y, width: a.width + b.width, height: a.height }
  if (a.x === b.x && a.width === b.width && (a.y + a.height === b.y || b.y + b.height === a.y))
    return { x: a.x, y: Math.min(a.y, b.y), width: a.width, height: a.height + b.height }
  return undefined
}
