import type { WebGLRenderer } from 'three'
import type { RunState } from '#engine/state.ts'
import { readClipLibrary } from '#view/people/animation.ts'
import { CAST, personUrl } from '#view/people/cast.ts'
import { loadPerson } from '#view/people/person.ts'
import { createAssetLoader } from '#view/place/asset-loader.ts'
import { loadPlace } from '#view/place/load-place.ts'
import type { Words } from '#view/text/words.ts'
import { loadThings } from '#view/things/load-things.ts'
import { EXPRESS_MAIL_TOOLS } from '#view/tools/express-mail.ts'
import { WorkThings } from '#view/tools/work-things.ts'
import { createXrayImager } from '#view/xray/create-imager.ts'
import type { Crew } from './crew.tsx'
import { createScans } from './scans.ts'
import type { ShiftAssets } from './shift-scene.tsx'
import { CREW } from './whereabouts.ts'

/** How far loading has come: its part, and the share of it that is done, 0 to 1. */
export type LoadProgress = { readonly part: 'models' | 'images'; readonly share: number }

/** Loads all that a shift is drawn from, and takes its first X-ray pictures; after that no frame waits for anything. */
export async function loadShift(
  renderer: WebGLRenderer,
  state: RunState,
  words: Words,
  onProgress: (progress: LoadProgress) => void,
): Promise<ShiftAssets & { dispose(): void }> {
  const assets = createAssetLoader(renderer, (share) => onProgress({ part: 'models', share }))
  const [place, things, clips] = await Promise.all([
    loadPlace(renderer, assets, 'express-mail', 'hall'),
    loadThings(renderer, assets, ['common', 'express-mail'], words),
    assets.gltf.loadAsync('/people/clips_humanoid.glb'),
  ])
  const library = readClipLibrary(clips)
  const people = await Promise.all(
    CREW.map(async (id) => {
      const person = await loadPerson({ url: personUrl(id), loader: assets.gltf, library })
      person.wear(CAST.find((role) => role.id === id)?.wears ?? [])
      return [id, person] as const
    }),
  )
  assets.dispose()
  const crew = Object.fromEntries(people) as Crew
  const work = new WorkThings(things, place, EXPRESS_MAIL_TOOLS)

  const imager = createXrayImager(renderer)
  await imager.warmUp()
  const scans = createScans(imager, state.setup.seed)
  await scans.follow(state, (share) => onProgress({ part: 'images', share }))
  return {
    place,
    crew,
    work,
    scans,
    dispose: () => {
      work.dispose()
      place.dispose()
      for (const person of Object.values(crew)) person.dispose()
      scans.dispose()
    },
  }
}
