import type { Texture } from 'three'
import type { RunState } from '#engine/state.ts'
import type { XrayImager } from '#view/xray/imager.ts'
import { computeScanSeed } from '#view/xray/scan-seed.ts'
import type { ScanTexture } from '#view/xray/scan-texture.ts'
import type { XrayView } from '#view/xray/view-geometry.ts'

const VIEWS: readonly XrayView[] = ['lower', 'side']

/** The pictures of a shift's parcels, taken before it begins so that no frame waits for one. */
export interface Scans {
  textureOf(parcel: string, view: XrayView): Texture | undefined
  dispose(): void
}

/** Takes both views of every parcel of a case. `onProgress` hears the share that is done. */
export async function takeScans(
  imager: XrayImager,
  state: RunState,
  onProgress: (share: number) => void,
): Promise<Scans> {
  const taken = new Map<string, ScanTexture>()
  const { parcels } = state.case
  for (const parcel of parcels)
    for (const view of VIEWS) {
      const noiseSeed = computeScanSeed(state.setup.seed, parcel.id, view)
      taken.set(`${parcel.id}/${view}`, await imager.image({ solids: parcel.solids, view, noiseSeed }))
      onProgress(taken.size / (parcels.length * VIEWS.length))
    }
  return {
    textureOf: (parcel, view) => taken.get(`${parcel}/${view}`)?.texture,
    dispose: () => {
      for (const scan of taken.values()) scan.dispose()
    },
  }
}
