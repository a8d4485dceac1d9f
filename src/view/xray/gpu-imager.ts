import { FloatType, NearestFilter, RGFormat, type WebGLRenderer, WebGLRenderTarget } from 'three'
import { CLASSIFY_SHADER, SMOOTH_SHADER } from './classify-shader.ts'
import { DETECTOR_SHADER, SIGNAL_SHADER } from './detector-shader.ts'
import { ImagePass } from './image-pass.ts'
import type { XrayImager } from './imager.ts'
import { LBuffer } from './l-buffer.ts'
import { RAY_SHIFTS, type ScanRequest } from './scan.ts'
import { mapSolids, type ScanMesh } from './scan-mesh.ts'
import { createScanTarget, type ScanTexture } from './scan-texture.ts'
import { VIEW_GEOMETRIES } from './view-geometry.ts'

const { columnCount, rowCount } = VIEW_GEOMETRIES.lower

/** A picture's work on the main thread is cut into pieces of about this length. */
const SLICE_MS = 3

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
 * Takes pictures on the GPU in small pieces, each in a task of its own between frames: map the meshes, sum along
 * four rays per pixel, read the detectors, smooth and class. Holds 20 MB of targets until disposed.
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
    this.#lineIntegrals.dispose()
    this.#signals.dispose()
    this.#absorbances.dispose()
    for (const pass of [this.#signalPass, this.#detectorPass, this.#smoothPass, this.#classifyPass])
      pass.dispose()
  }

  async #take({ solids, view, noiseSeed }: ScanRequest): Promise<ScanTexture> {
    const renderer = this.#renderer
    this.#lineIntegrals.load(await finishInSlices(mapSolids(solids, VIEW_GEOMETRIES[view])))
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

async function finishInSlices(steps: Generator<undefined, ScanMesh, undefined>): Promise<ScanMesh> {
  for (let sliceStartMs = performance.now(); ; ) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - sliceStartMs > SLICE_MS) {
      await nextTask()
      sliceStartMs = performance.now()
    }
  }
}

/** Lets the browser draw a frame or take input if it wants to. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
