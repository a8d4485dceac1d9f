import { expressMail } from '#content/express-mail/scenario.ts'
import { type ColourClass, classifyReading } from '#physics/colour.ts'
import { computeEffectiveZ } from '#physics/effective-z.ts'
import { type LineScanGeometry, LOWER_VIEW } from '#physics/line-scan.ts'
import { castLineIntegrals, castPathLengths } from '#physics/ray-cast.ts'
import { createXrayImage } from '#physics/xray-image.ts'
import { drawBodies } from '#scenario/draw-bodies.ts'
import type { Solid } from '#scenario/parcel.ts'
import { createRandom } from '#scenario/random.ts'
import { scanBodyOf } from './parcels.ts'

export type Which = (solid: Solid) => boolean

/** A kind of parcel as the scanner sees it: no noise, one ray to a pixel. */
export interface KindScan {
  readonly solids: readonly Solid[]
  readonly columnCount: number
  /** H of each pixel. */
  readonly high: Float32Array
  readonly classes: readonly ColourClass[]
  /** The pixels whose ray runs through at least a millimetre, or so much, of these bodies. */
  where(which: Which, leastMm?: number): number[]
}

/** Scans a kind of the express-mail bank, or those of its bodies that `keep` keeps. */
export function scanKind(
  id: string,
  {
    seed = 1,
    view = LOWER_VIEW,
    keep = () => true,
  }: { seed?: number; view?: LineScanGeometry; keep?: Which } = {},
): KindScan {
  const kind = expressMail.bank.kinds.find((one) => one.id === id)
  if (!kind) throw new Error(`no parcel kind "${id}"`)
  const { solids } = drawBodies(kind, createRandom(seed))
  const bodies = solids.map(scanBodyOf)
  const { low, high } = createXrayImage(
    castLineIntegrals(
      bodies.filter((_, i) => keep(solids[i] as Solid)),
      view,
    ),
    view,
  )
  return {
    solids,
    columnCount: view.columnCount,
    high,
    classes: Array.from(high, (h, i) => classifyReading(h, computeEffectiveZ(low[i] as number, h))),
    where(which, leastMm = 1) {
      const lengthsMm = new Float64Array(high.length)
      solids.forEach((solid, i) => {
        const mesh = bodies[i]?.mesh
        if (!mesh || !which(solid)) return
        castPathLengths(mesh, view).forEach((lengthMm, pixel) => {
          lengthsMm[pixel] = (lengthsMm[pixel] as number) + lengthMm
        })
      })
      return [...lengthsMm.keys()].filter((pixel) => (lengthsMm[pixel] as number) >= leastMm)
    },
  }
}

/** Tells which share of the pixels reads as one of these classes. */
export function shareOf({ classes }: KindScan, pixels: readonly number[], ...among: ColourClass[]): number {
  return pixels.filter((pixel) => among.includes(classes[pixel] as ColourClass)).length / pixels.length
}

export function meanHigh({ high }: KindScan, pixels: readonly number[]): number {
  return pixels.reduce((sum, pixel) => sum + (high[pixel] as number), 0) / pixels.length
}

export function without(pixels: readonly number[], others: readonly number[]): number[] {
  const taken = new Set(others)
  return pixels.filter((pixel) => !taken.has(pixel))
}

export function within(pixels: readonly number[], others: readonly number[]): number[] {
  const known = new Set(others)
  return pixels.filter((pixel) => known.has(pixel))
}

/** Counts the patches that pixels make, side to side, and gives the size of each. */
export function patchesOf({ columnCount }: KindScan, pixels: readonly number[]): number[] {
  const open = new Set(pixels)
  const sizes: number[] = []
  for (const first of pixels) {
    if (!open.delete(first)) continue
    const heap = [first]
    let size = 0
    for (let pixel = heap.pop(); pixel !== undefined; pixel = heap.pop()) {
      size++
      for (const next of [pixel - 1, pixel + 1, pixel - columnCount, pixel + columnCount])
        if (open.delete(next)) heap.push(next)
    }
    sizes.push(size)
  }
  return sizes
}
