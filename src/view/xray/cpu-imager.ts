import type { XrayImager } from './imager.ts'
import { createScanWorker, type ScanWorker } from './request-image.ts'
import type { ScanRequest } from './scan.ts'
import { createScanTexture, type ScanTexture } from './scan-texture.ts'

/** Takes pictures by ray casting in a worker, where the GPU cannot add up floats. Seconds a picture, but no frame waits. */
export class CpuImager implements XrayImager {
  #worker: ScanWorker | undefined

  async warmUp(): Promise<void> {
    const nothing = await this.image({ solids: [], view: 'lower' })
    nothing.dispose()
  }

  async image(request: ScanRequest): Promise<ScanTexture> {
    this.#worker ??= createScanWorker()
    return createScanTexture(await this.#worker.request(request), request.view)
  }

  dispose(): void {
    this.#worker?.dispose()
    this.#worker = undefined
  }
}
