import { CanvasTexture, LinearFilter, LinearMipmapLinearFilter, SRGBColorSpace } from 'three'
import {
  type Box,
  computeHeight,
  hitTarget,
  type Layout,
  type LayoutOptions,
  layOut,
  NEXT_PAGE,
  PREVIOUS_PAGE,
  type Target,
  type Weight,
} from './layout.ts'
import { type DrawnMark, MARK_PATHS } from './mark-paths.ts'
import { buttonsOf, type Panel, type PanelButton } from './panel.ts'
import { press, stillArmed } from './press.ts'
import { PIXELS_PER_DMM } from './sizes.ts'
import { COLOURS } from './tokens.ts'

/** What a panel is drawn with, beyond its layout. */
export interface SkinOptions extends Omit<LayoutOptions, 'measure' | 'armed' | 'heightDmm'> {
  /** As high as what it shows when absent; then it has one page. */
  readonly heightDmm?: number
  /** CSS font families, in order. */
  readonly fontFamily: string
  readonly pixelsPerDmm?: number
  readonly anisotropy?: number
  /** Draws the picture of an image row into a rectangle of the canvas, in pixels. */
  readonly drawImage?: (
    context: CanvasRenderingContext2D,
    id: string,
    x: number,
    y: number,
    width: number,
    height: number,
  ) => void
}

/** Size at which text is measured; big enough that hinting does not show in the result. */
const MEASURE_PX = 100

const CORNER_DMM = 14

/**
 * Draws a panel into a canvas that is a texture. It draws only when what is shown has changed, and tells so by its
 * return value. It holds what belongs to the skin alone: the page, and the button that waits for its second press.
 */
export class CanvasSkin {
  readonly canvas: HTMLCanvasElement
  readonly texture: CanvasTexture
  readonly #context: CanvasRenderingContext2D
  readonly #options: SkinOptions
  readonly #widths = new Map<string, number>()
  #panel: Panel | undefined
  #written = ''
  #layout: Layout | undefined
  #page = 0
  #armed: string | undefined

  constructor(options: SkinOptions) {
    this.#options = options
    const { widthDmm, heightDmm, pixelsPerDmm = PIXELS_PER_DMM, anisotropy = 4 } = options
    this.canvas = document.createElement('canvas')
    this.canvas.width = Math.round(widthDmm * pixelsPerDmm)
    this.canvas.height = Math.round((heightDmm ?? 1) * pixelsPerDmm)
    this.#context = this.canvas.getContext('2d') as CanvasRenderingContext2D
    this.texture = new CanvasTexture(this.canvas)
    this.texture.colorSpace = SRGBColorSpace
    this.texture.minFilter = LinearMipmapLinearFilter
    this.texture.magFilter = LinearFilter
    this.texture.generateMipmaps = true
    this.texture.anisotropy = anisotropy
    this.texture.premultiplyAlpha = true
  }

  /** The height that the panel has now. */
  get heightDmm(): number {
    return this.#options.heightDmm ?? this.#layout?.heightDmm ?? 1
  }

  get pageCount(): number {
    return this.#layout?.pages.length ?? 0
  }

  get page(): number {
    return this.#page
  }

  /**
   * Shows a panel; returns whether anything had to be drawn. Another panel than before begins at its first page.
   * `imageVersion` changes when what `drawImage` draws has changed.
   */
  show(panel: Panel, imageVersion = 0): boolean {
    const written = `${imageVersion}${JSON.stringify(panel)}`
    if (written === this.#written) return false
    if (panel.id !== this.#panel?.id) {
      this.#page = 0
      this.#armed = undefined
    } else this.#armed = stillArmed(panel, this.armed)
    this.#panel = panel
    this.#written = written
    this.#draw()
    return true
  }

  /** Finds the button at a point of the panel; u runs right and v up, 0 to 1, as texture coordinates do. */
  hit(u: number, v: number): Target | undefined {
    const page = this.#layout?.pages[this.#page]
    return page && hitTarget(page, u * this.#options.widthDmm, (1 - v) * this.heightDmm)
  }

  /**
   * Finds the middle of a button on the page that is shown, as texture coordinates; undefined when it is not there, or
   * is an arrow that leads to no page.
   */
  whereIs(id: string): { u: number; v: number } | undefined {
    const target = this.#layout?.pages[this.#page]?.targets.find((one) => one.id === id)
    const isIdleArrow = (id === NEXT_PAGE || id === PREVIOUS_PAGE) && !target?.isEnabled
    if (!target || isIdleArrow) return undefined
    return {
      u: (target.x + target.width / 2) / this.#options.widthDmm,
      v: 1 - (target.y + target.height / 2) / this.heightDmm,
    }
  }

  /** The button that waits for its second press. */
  get armed(): PanelButton | undefined {
    return this.#panel && buttonsOf(this.#panel).find(({ id }) => id === this.#armed)
  }

  /** Presses a button. Returns it when it acts; a press that arms a button or turns a page returns nothing. */
  press(id: string): PanelButton | undefined {
    if (!this.#panel) return undefined
    if (id === NEXT_PAGE || id === PREVIOUS_PAGE) {
      this.turnTo(this.#page + (id === NEXT_PAGE ? 1 : -1))
      return undefined
    }
    const { armed, fired } = press(this.#panel, id, this.#armed)
    if (armed !== this.#armed) {
      this.#armed = armed
      this.#draw()
    }
    return fired
  }

  turnTo(page: number): void {
    if (page < 0 || page >= this.pageCount || page === this.#page) return
    this.#page = page
    this.#draw()
  }

  /** Frees the texture. The canvas stays whole: the frame under way may still draw from it once. */
  dispose(): void {
    this.texture.dispose()
  }

  #measure = (text: string, emDmm: number, weight: Weight): number => {
    const key = `${weight}${text}`
    let width = this.#widths.get(key)
    if (width === undefined) {
      this.#context.font = `${weight} ${MEASURE_PX}px ${this.#options.fontFamily}`
      width = this.#context.measureText(text).width / MEASURE_PX
      this.#widths.set(key, width)
    }
    return width * emDmm
  }

  #draw(): void {
    const panel = this.#panel as Panel
    const { isBare = false, pixelsPerDmm = PIXELS_PER_DMM } = this.#options
    const options: LayoutOptions = {
      ...this.#options,
      heightDmm: this.#options.heightDmm ?? 0,
      measure: this.#measure,
      ...(this.#armed !== undefined && { armed: this.#armed }),
    }
    const heightDmm = this.#options.heightDmm ?? computeHeight(panel, options)
    this.#layout = layOut(panel, { ...options, heightDmm })
    const heightPixels = Math.round(heightDmm * pixelsPerDmm)
    if (this.canvas.height !== heightPixels) {
      this.canvas.height = heightPixels
      // A texture's storage keeps its size; another size needs another storage.
      this.texture.dispose()
    }
    this.#page = Math.min(this.#page, this.pageCount - 1)
    const context = this.#context
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, this.canvas.width, this.canvas.height)
    context.save()
    context.scale(pixelsPerDmm, pixelsPerDmm)
    context.beginPath()
    const { widthDmm } = this.#options
    context.roundRect(0, 0, widthDmm, heightDmm, isBare ? 0 : CORNER_DMM)
    context.clip()
    context.fillStyle = COLOURS.ground
    context.fillRect(0, 0, widthDmm, heightDmm)
    for (const box of this.#layout.pages[this.#page]?.boxes ?? []) this.#drawBox(box)
    context.restore()
    this.texture.needsUpdate = true
  }

  #drawBox(box: Box): void {
    const context = this.#context
    const { x, y, width, height } = box
    switch (box.kind) {
      case 'plate':
        context.beginPath()
        context.roundRect(x, y, width, height, Math.min(box.radius, height / 2))
        if (box.fill) {
          context.fillStyle = COLOURS[box.fill]
          context.fill()
        }
        if (box.line) {
          context.strokeStyle = COLOURS[box.line]
          context.lineWidth = 1.5
          context.stroke()
        }
        return
      case 'text': {
        const { fontFamily, dir } = this.#options
        context.font = `${box.weight} ${box.emDmm}px ${fontFamily}`
        context.fillStyle = COLOURS[box.colour]
        context.direction = dir
        context.textBaseline = 'alphabetic'
        context.textAlign = box.align === 'centre' ? 'center' : box.align === 'start' ? 'left' : 'right'
        const at = box.align === 'centre' ? x + width / 2 : box.align === 'start' ? x : x + width
        // The letters of Noto stand 0.88 em above the baseline and 0.12 em below it, as do ideographs.
        context.fillText(box.text, at, y + height / 2 + box.emDmm * 0.37)
        return
      }
      case 'mark':
        drawMark(context, box.mark, COLOURS[box.colour], x, y, width)
        return
      case 'image': {
        const scale = this.#options.pixelsPerDmm ?? PIXELS_PER_DMM
        context.save()
        context.setTransform(1, 0, 0, 1, 0, 0)
        this.#options.drawImage?.(context, box.id, x * scale, y * scale, width * scale, height * scale)
        context.restore()
        return
      }
    }
  }
}

function drawMark(
  context: CanvasRenderingContext2D,
  mark: DrawnMark,
  colour: string,
  x: number,
  y: number,
  size: number,
): void {
  context.save()
  context.translate(x, y)
  context.scale(size / 24, size / 24)
  context.strokeStyle = colour
  context.lineWidth = mark === 'dot' ? 6 : 3
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.stroke(new Path2D(MARK_PATHS[mark]))
  context.restore()
}
