import type { Texture } from 'three'
import type { RunState } from '#engine/state.ts'
import type { Parcel } from '#scenario/parcel.ts'
import type { XrayImager } from '#view/xray/imager.ts'
import { computeScanSeed } from '#view/xray/scan-seed.ts'
import type { ScanTexture } from '#view/xray/scan-texture.ts'
import type { XrayView } from '#view/xray/view-geometry.ts'

const VIEWS: readonly XrayView[] = ['lower', 'side']

/** The pictures of a shift's parcels, taken before it begins so that no frame waits for one. */
export interface Scans {
  textureOf(parcel: string, view: XrayView): Texture | undefined
  /** Takes the pictures of a parcel that came on the way; tells whether there is anything new. */
  take?(parcel: Parcel): Promise<boolean>
  dispose(): void
}

/** So many parcels' pictures are kept of those that come one after another: this one, the one before, the next. */
const KEPT = 3

/** Takes pictures as parcels come, between frames, and lets the oldest go; disposes the imager in the end. */
export function takeScansAsTheyCome(imager: XrayImager, seed: number): Scans {
  const taken = new Map<string, Map<XrayView, ScanTexture>>()
  let isGone = false
  const drop = (parcel: string): void => {
    for (const scan of taken.get(parcel)?.values() ?? []) scan.dispose()
    taken.delete(parcel)
  }
  return {
    textureOf: (parcel, view) => taken.get(parcel)?.get(view)?.texture,
    take: async ({ id, solids }) => {
      if (taken.has(id)) return false
      const own = new Map<XrayView, ScanTexture>()
      taken.set(id, own)
      for (const view of VIEWS) {
        const scan = await imager.image({ solids, view, noiseSeed: computeScanSeed(seed, id, view) })
        if (isGone || taken.get(id) !== own) scan.dispose()
        else own.set(view, scan)
      }
      for (const old of [...taken.keys()].slice(0, -KEPT)) drop(old)
      return !isGone
    },
    dispose: () => {
      isGone = true
      for (const parcel of [...taken.keys()]) drop(parcel)
      imager.dispose()
    },
  }
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
