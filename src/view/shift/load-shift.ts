import type { WebGLRenderer } from 'three'
import type { RunState } from '#engine/state.ts'
import { readClipLibrary } from '#view/people/animation.ts'
import { loadPerson } from '#view/people/person.ts'
import { createAssetLoader } from '#view/place/asset-loader.ts'
import { loadPlace } from '#view/place/load-place.ts'
import { createXrayImager } from '#view/xray/create-imager.ts'
import { takeScans, takeScansAsTheyCome } from './scans.ts'
import type { ShiftAssets } from './shift-scene.tsx'

/** How far loading has come: its part, and the share of it that is done, 0 to 1. */
export type LoadProgress = { readonly part: 'models' | 'images'; readonly share: number }

/** Loads all that a shift is drawn from, and takes its X-ray pictures; after that no frame waits for anything. */
export async function loadShift(
  renderer: WebGLRenderer,
  state: RunState,
  onProgress: (progress: LoadProgress) => void,
): Promise<ShiftAssets & { dispose(): void }> {
  const assets = createAssetLoader(renderer, (share) => onProgress({ part: 'models', share }))
  const [place, clips] = await Promise.all([
    loadPlace(renderer, assets, 'express-mail', 'hall'),
    assets.gltf.loadAsync('/people/clips_humanoid.glb'),
  ])
  const library = readClipLibrary(clips)
  const person = (name: string) => loadPerson({ url: `/people/char_${name}`, loader: assets.gltf, library })
  const [officer2, employee] = await Promise.all([person('officer2'), person('employee')])
  assets.dispose()

  const imager = createXrayImager(renderer)
  await imager.warmUp()
  const scans = state.exercise
    ? takeScansAsTheyCome(imager, state.setup.seed)
    : await takeScans(imager, state, (share) => onProgress({ part: 'images', share }))
  // What comes one after another is taken on the way.
  if (!state.exercise) imager.dispose()
  return {
    place,
    crew: { officer2, employee },
    scans,
    dispose: () => {
      place.dispose()
      officer2.dispose()
      employee.dispose()
      scans.dispose()
    },
  }
}
