import type { WebGLRenderer } from 'three'
import type { RunState } from '#engine/state.ts'
import { type ClipLibrary, readClipLibrary } from '#view/people/animation.ts'
import { personUrl } from '#view/people/cast.ts'
import { Figure } from '#view/people/figure.ts'
import { loadPerson } from '#view/people/person.ts'
import { type AssetLoader, createAssetLoader } from '#view/place/asset-loader.ts'
import { loadScene } from '#view/place/load-place.ts'
import { ShiftPlace } from '#view/place/shift-place.ts'
import { mergeCatalogue } from '#view/text/i18n.ts'
import type { Words } from '#view/text/words.ts'
import { loadThings } from '#view/things/load-things.ts'
import { WorkThings } from '#view/tools/work-things.ts'
import type { Crew } from './crew.tsx'
import type { CrewMember } from './crew-staging.ts'
import type { ShiftAssets } from './shift-scene.tsx'
import type { Staging } from './staging.ts'

/** How far loading has come: its part, and the share of it that is done, 0 to 1. */
export type LoadProgress = { readonly part: 'models' | 'images'; readonly share: number }

/** Loads all that a run is drawn from; after that no frame waits for anything. */
export async function loadShift(
  renderer: WebGLRenderer,
  staging: Staging,
  state: RunState,
  words: Words,
  onProgress: (progress: LoadProgress) => void,
): Promise<ShiftAssets & { dispose(): void }> {
  if (staging.texts) await mergeCatalogue(staging.texts)
  const assets = createAssetLoader(renderer, (share) => onProgress({ part: 'models', share }))
  const { environment, parts } = staging.place
  const clipFiles = ['clips_humanoid.glb', ...(staging.crew.clipFiles ?? [])]
  const [scene, things, [clips, ...moreClips]] = await Promise.all([
    loadScene(renderer, assets, environment, parts(state)),
    loadThings(renderer, assets, staging.tools.sets, words),
    Promise.all(clipFiles.map((file) => assets.gltf.loadAsync(`/people/${file}`))),
  ])
  if (!clips) throw new Error('crew: no clips')
  const crew = await loadCrew(assets, readClipLibrary(clips, ...moreClips), staging.crew.members(state))
  const place = new ShiftPlace(scene, staging.place, state)
  const tools = new WorkThings(things, place, staging.tools)
  const work = await staging.loadWork({
    renderer,
    assets,
    place,
    state,
    words,
    onProgress: (share) => onProgress({ part: 'images', share }),
  })
  assets.dispose()
  return {
    staging,
    place,
    crew,
    tools,
    work,
    dispose: () => {
      work.dispose()
      tools.dispose()
      place.dispose()
      for (const figure of crew.values()) figure.dispose()
    },
  }
}

async function loadCrew(
  { gltf }: AssetLoader,
  library: ClipLibrary,
  members: readonly CrewMember[],
): Promise<Crew> {
  const load = async (file: string) =>
    [file, await loadPerson({ url: personUrl(file), loader: gltf, library })] as const
  return new Map(
    await Promise.all(
      members.map(async ({ id, files = [id] }) => {
        const figure = new Figure(id, new Map(await Promise.all(files.map(load))))
        return [id, figure] as const
      }),
    ),
  )
}
