import {
  Box2,
  CanvasTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  SRGBColorSpace,
  Vector2,
  type WebGLRenderer,
} from 'three'
import { type Cell, CellPacker } from './cell-packer.ts'

const SIZE_PX = 1024
/** Between cells, so that smaller mipmaps take little of a neighbour in. */
const GAP_PX = 4
/** How far a cell's ground is painted into the gap: half of it, so that its edge stays clean when it is made smaller. */
export const BLEED_PX = GAP_PX / 2
/** Of the size asked for: tried one after the other where room is short. */
const SHARES = [1, 0.7, 0.5, 0.35, 0.2]
const region = new Box2()
const position = new Vector2()

/** One canvas texture for all displays: each has a cell, and only what is painted is sent to the GPU. */
export class DisplayAtlas {
  readonly texture: CanvasTexture
  readonly sizePx = SIZE_PX
  readonly #renderer: WebGLRenderer
  /** Stands for the canvas as a source; never on the GPU itself, so that copies come from the canvas. */
  readonly #source: CanvasTexture
  readonly #context: CanvasRenderingContext2D
  readonly #packer = new CellPacker(SIZE_PX, GAP_PX)

  constructor(renderer: WebGLRenderer) {
    this.#renderer = renderer
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = SIZE_PX
    this.#context = canvas.getContext('2d', { willReadFrequently: false }) as CanvasRenderingContext2D
    this.texture = new CanvasTexture(canvas)
    this.texture.colorSpace = SRGBColorSpace
    this.texture.flipY = false
    this.texture.minFilter = LinearMipmapLinearFilter
    this.texture.magFilter = LinearFilter
    this.texture.anisotropy = 4
    this.#source = new CanvasTexture(canvas)
  }

  /** Takes a cell; a smaller one of the same shape where room is short. Throws when not even that is left. */
  take(width: number, height: number): Cell {
    for (const share of SHARES) {
      const cell = this.#packer.take(Math.round(width * share), Math.round(height * share))
      if (cell) return cell
    }
    throw new Error(`display atlas: no room for ${width} x ${height} pixels`)
  }

  give(cell: Cell): void {
    this.#packer.give(cell)
  }

  /** Paints a cell, in a frame of its own and clipped to it and its bleed, and sends it. */
  paint({ x, y, width, height }: Cell, draw: (context: CanvasRenderingContext2D) => void): void {
    const context = this.#context
    context.save()
    context.translate(x, y)
    context.beginPath()
    context.rect(-BLEED_PX, -BLEED_PX, width + GAP_PX, height + GAP_PX)
    context.clip()
    draw(context)
    context.restore()
    region.min.set(x - BLEED_PX, y - BLEED_PX)
    region.max.set(x + width + BLEED_PX, y + height + BLEED_PX)
    this.#renderer.copyTextureToTexture(this.#source, this.texture, region, position.copy(region.min))
  }

  dispose(): void {
    this.texture.dispose()
    this.#source.dispose()
  }
}
