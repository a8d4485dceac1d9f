import type { WebGLRenderer } from 'three'
import { CpuImager } from './cpu-imager.ts'
import { canSumOnGpu, GpuImager } from './gpu-imager.ts'
import type { XrayImager } from './imager.ts'

/** Creates the imager that this device can run: on the GPU, or by ray casting in a worker. */
export function createXrayImager(renderer: WebGLRenderer): XrayImager {
  return canSumOnGpu(renderer) ? new GpuImager(renderer) : new CpuImager()
}
