import { FloatType, NearestFilter, RGFormat, type WebGLRenderer, WebGLRenderTarget } from 'three'
import { CLASSIFY_SHADER } from './classify-shader.ts'
import { DETECTOR_SHADER } from './detector-shader.ts'
import { ImagePass } from './image-pass.ts'
import type { XrayImager } from './imager.ts'
import { LBuffer } from './l-buffer.ts'
import type { ScanRequest } from './scan.ts'
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

/**
 * Takes pictures on the GPU in four pieces, each in a task of its own between frames: map the meshes, sum along the
 * rays, read the detectors, smooth and class. Holds 16 MB of targets until disposed.
 */
export class GpuImager implements XrayImager {
  readonly #renderer: WebGLRenderer
  readonly #lineIntegrals = new LBuffer(columnCount, rowCount)
  readonly #absorbances = new WebGLRenderTarget(columnCount, rowCount, {
    format: RGFormat,
    type: FloatType,
    minFilter: NearestFilter,
    magFilter: NearestFilter,
    depthBuffer: false,
  })
  readonly #detectorUniforms = {
    firstBins: { value: this.#lineIntegrals.target.textures[0]! },
    lastBins: { value: this.#lineIntegrals.target.textures[1]! },
    isNoisy: { value: false },
    noiseSeed: { value: 0 },
  }
  readonly #detector = new ImagePass('x-ray detector', DETECTOR_SHADER, this.#detectorUniforms)
  readonly #classify = new ImagePass('x-ray classify', CLASSIFY_SHADER, {
    absorbances: { value: this.#absorbances.texture },
  })
  #last: Promise<unknown> = Promise.resolve()

  constructor(renderer: WebGLRenderer) {
    this.#renderer = renderer
  }

  /** Compiles the three programs, then takes a picture of nothing, which allocates all there is to allocate. */
  async warmUp(): Promise<void> {
    const target = createScanTarget(columnCount, rowCount)
    await Promise.all([
      this.#lineIntegrals.warmUp(this.#renderer),
      this.#detector.warmUp(this.#renderer, this.#absorbances),
      this.#classify.warmUp(this.#renderer, target),
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
    this.#absorbances.dispose()
    this.#detector.dispose()
    this.#classify.dispose()
  }

  async #take({ solids, view, noiseSeed }: ScanRequest): Promise<ScanTexture> {
    const scanMesh = await finishInSlices(mapSolids(solids, VIEW_GEOMETRIES[view]))
    await nextTask()
    this.#lineIntegrals.render(this.#renderer, scanMesh)
    await nextTask()
    this.#detectorUniforms.isNoisy.value = noiseSeed !== undefined
    this.#detectorUniforms.noiseSeed.value = (noiseSeed ?? 0) >>> 0
    this.#detector.render(this.#renderer, this.#absorbances)
    await nextTask()
    const target = createScanTarget(columnCount, rowCount)
    this.#classify.render(this.#renderer, target)
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
