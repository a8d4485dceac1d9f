import { FloatType, NearestFilter, RGFormat, type WebGLRenderer, WebGLRenderTarget } from 'three'
import { CLASSIFY_SHADER, SMOOTH_SHADER } from './classify-shader.ts'
import { DETECTOR_SHADER, SIGNAL_SHADER } from './detector-shader.ts'
import { ImagePass } from './image-pass.ts'
import type { XrayImager } from './imager.ts'
import { LBuffer } from './l-buffer.ts'
import { createScanWorker, type ScanWorker } from './request-image.ts'
import { RAY_SHIFTS, type ScanRequest } from './scan.ts'
import { createScanTarget, type ScanTexture } from './scan-texture.ts'
import { VIEW_GEOMETRIES } from './view-geometry.ts'

const { columnCount, rowCount } = VIEW_GEOMETRIES.lower

/** Tells whether the device adds up 32-bit floats; the first extension does not imply the second. */
export function canSumOnGpu(renderer: WebGLRenderer): boolean {
  return renderer.extensions.has('EXT_color_buffer_float') && renderer.extensions.has('EXT_float_blend')
}

/** The size of every picture, and how a detector's pair of numbers is kept in between. */
const PAIR_TARGET = {
  format: RGFormat,
  type: FloatType,
  minFilter: NearestFilter,
  magFilter: NearestFilter,
  depthBuffer: false,
} as const

/**
 * Takes pictures on the GPU: a worker builds the mesh, then the passes run one by one in tasks of their own between
 * frames: sum along four rays per pixel, read the detectors, smooth and class. Holds 20 MB of targets until disposed.
 */
export class GpuImager implements XrayImager {
  readonly #renderer: WebGLRenderer
  readonly #lineIntegrals = new LBuffer(columnCount, rowCount)
  /** Signals first, smoothed absorbances later. */
  readonly #signals = new WebGLRenderTarget(columnCount, rowCount, PAIR_TARGET)
  readonly #absorbances = new WebGLRenderTarget(columnCount, rowCount, PAIR_TARGET)
  readonly #isNoisy = { value: false }
  readonly #noiseSeed = { value: 0 }
  readonly #signalPass = new ImagePass(
    'x-ray signal',
    SIGNAL_SHADER,
    {
      firstBins: { value: this.#lineIntegrals.target.textures[0]! },
      lastBins: { value: this.#lineIntegrals.target.textures[1]! },
      share: { value: 1 / RAY_SHIFTS.length },
    },
    true,
  )
  readonly #detectorPass = new ImagePass('x-ray detector', DETECTOR_SHADER, {
    signals: { value: this.#signals.texture },
    isNoisy: this.#isNoisy,
    noiseSeed: this.#noiseSeed,
  })
  readonly #smoothPass = new ImagePass('x-ray smooth', SMOOTH_SHADER, {
    absorbances: { value: this.#absorbances.texture },
  })
  readonly #classifyPass = new ImagePass('x-ray classify', CLASSIFY_SHADER, {
    absorbances: { value: this.#signals.texture },
  })
  #worker: ScanWorker | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor(renderer: WebGLRenderer) {
    this.#renderer = renderer
  }

  /** Compiles the programs, then takes a picture of nothing, which allocates all there is to allocate. */
  async warmUp(): Promise<void> {
    const renderer = this.#renderer
    const target = createScanTarget(columnCount, rowCount)
    await Promise.all([
      this.#lineIntegrals.warmUp(renderer),
      this.#signalPass.warmUp(renderer, this.#signals),
      this.#detectorPass.warmUp(renderer, this.#absorbances),
      this.#smoothPass.warmUp(renderer, this.#signals),
      this.#classifyPass.warmUp(renderer, target),
    ])
    target.dispose()
    const nothing = await this.image({ solids: [], view: 'lower', noiseSeed: 0 })
    nothing.dispose()
  }

  image(request: ScanRequest): Promise<ScanTexture> {
    const picture = this.#last.then(() => this.#take(request))
    this.#last = picture.catch(() => undefined)
    return picture
  }

  dispose(): void {
    this.#worker?.dispose()
    this.#worker = undefined
    this.#lineIntegrals.dispose()
    this.#signals.dispose()
    this.#absorbances.dispose()
    for (const pass of [this.#signalPass, this.#detectorPass, this.#smoothPass, this.#classifyPass])
      pass.dispose()
  }

  async #take(request: ScanRequest): Promise<ScanTexture> {
    const { view, noiseSeed } = request
    const renderer = this.#renderer
    this.#worker ??= createScanWorker()
    this.#lineIntegrals.load(await this.#worker.requestMesh(request))
    for (const [ray, [columns, rows]] of RAY_SHIFTS.entries()) {
      await nextTask()
      this.#lineIntegrals.render(renderer, columns, rows)
      this.#signalPass.render(renderer, this.#signals, ray === 0)
    }
    this.#lineIntegrals.unload()
    await nextTask()
    this.#isNoisy.value = noiseSeed !== undefined
    this.#noiseSeed.value = (noiseSeed ?? 0) >>> 0
    this.#detectorPass.render(renderer, this.#absorbances)
    await nextTask()
    this.#smoothPass.render(renderer, this.#signals)
    await nextTask()
    const target = createScanTarget(columnCount, rowCount)
    this.#classifyPass.render(renderer, target)
    return { view, texture: target.texture, dispose: () => target.dispose() }
  }
}

/** Lets the browser draw a frame or take input if it wants to. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
