import { Group } from 'three'
import { readClipLibrary } from '#view/people/animation.ts'
import { PeopleShadows } from '#view/people/people-shadows.ts'
import { loadPerson } from '#view/people/person.ts'
import type { Shown, Workshop } from './exhibit.ts'

/** Stands somebody on the stage for scale: the second officer, at rest. */
export async function createFigure({ assets, light }: Workshop): Promise<Shown> {
  const library = readClipLibrary(await assets.gltf.loadAsync('/people/clips_humanoid.glb'))
  const person = await loadPerson({
    url: '/people/char_officer2',
    loader: assets.gltf,
    library,
    next: () => 0.5,
  })
  person.setEnvironment(light, 1)
  person.pose('idle', 0)
  const object = new Group().add(person.object)
  const shadows = new PeopleShadows([person])
  object.add(shadows.object)
  return {
    object,
    dispose: () => {
      shadows.dispose()
      person.dispose()
    },
  }
}
