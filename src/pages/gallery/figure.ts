import { Group, type Texture } from 'three'
import { readClipLibrary } from '#view/people/animation.ts'
import { PeopleShadows } from '#view/people/people-shadows.ts'
import { loadPerson } from '#view/people/person.ts'
import type { Workshop } from './exhibit.ts'

/** Somebody who stands beside an exhibit. */
export interface Figure {
  readonly object: Group
  setLight(panorama: Texture, strength: number): void
  dispose(): void
}

/** Stands somebody on the stage for scale: the second officer, at rest. */
export async function createFigure({ assets }: Workshop): Promise<Figure> {
  const library = readClipLibrary(await assets.gltf.loadAsync('/people/clips_humanoid.glb'))
  const person = await loadPerson({
    url: '/people/char_officer2',
    loader: assets.gltf,
    library,
    next: () => 0.5,
  })
  person.wear([])
  person.pose('idle', 0)
  const object = new Group().add(person.object)
  const shadows = new PeopleShadows([person])
  object.add(shadows.object)
  return {
    object,
    setLight: (panorama, strength) => person.setEnvironment(panorama, strength),
    dispose: () => {
      shadows.dispose()
      person.dispose()
    },
  }
}
