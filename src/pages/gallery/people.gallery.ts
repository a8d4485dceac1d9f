import { Group, Quaternion, Vector3 } from 'three'
import { type ClipName, readClipLibrary } from '#view/people/animation.ts'
import { CAST, personUrl, type Role } from '#view/people/cast.ts'
import { PeopleShadows } from '#view/people/people-shadows.ts'
import { loadPerson } from '#view/people/person.ts'
import type { Words } from '#view/text/words.ts'
import type { Exhibit, Wall } from './exhibit.ts'
import { LEVEL_FROM_M } from './level-from.ts'

/** What everybody is seen doing; the movements themselves have a wall of their own. */
const CLIPS = ['idle', 'talk', 'walk'] as const satisfies readonly ClipName[]
/** A state that is seen from near: how far before the face. */
const FACE_FROM_M = 0.75
/** The eyes stand so high over the joint of the head. */
const EYES_M = 0.06

function person({ id, heightM, wears }: Role): Exhibit {
  return {
    id: `person-${id}`,
    label: ({ t }) => t(`person.${id}`),
    states: [
      ...[...CLIPS, 'face'].map((id) => ({ id, label: ({ t }: Words) => t(`person.state.${id}`) })),
      ...LEVEL_FROM_M.map((_, level) => ({
        id: `lod${level}`,
        label: ({ t }: Words) => t('gallery.state.level', { level }),
      })),
    ],
    show: async (state, { assets, light }) => {
      const clips = await assets.gltf.loadAsync('/people/clips_humanoid.glb')
      const library = readClipLibrary(clips)
      const shown = await loadPerson({ url: personUrl(id), loader: assets.gltf, library })
      shown.setEnvironment(light, 1)
      shown.wear(wears ?? [])
      const level = /^lod(\d)$/.exec(state)?.[1]
      const clip = CLIPS.find((one) => one === state) ?? 'idle'
      shown.play(clip)
      const seen = new Vector3()
      // A level is drawn as it is chosen: by an eye that stands so far away.
      const eyeOf = (eye: Vector3) =>
        level === undefined ? eye : seen.set(0, 1.6, LEVEL_FROM_M[Number(level)] ?? 0)
      shown.update(0.01, eyeOf(seen.set(0, 1.6, 1)))
      const object = new Group().add(shown.object)
      const shadows = new PeopleShadows([shown])
      object.add(shadows.object)
      const face = new Vector3()
      shown.getJoint('Head', face, new Quaternion())
      face.y += EYES_M
      return {
        object,
        seenFromM: [0.5, 0.3, 0.6 + heightM],
        ...(state === 'face' && {
          view: { from: face.clone().add(new Vector3(0.2, 0.05, 1).setLength(FACE_FROM_M)), to: face },
        }),
        update: (deltaS, eye) => {
          shown.update(deltaS, eyeOf(eye))
          shadows.update()
        },
        dispose: () => {
          shadows.dispose()
          shown.dispose()
        },
      }
    },
  }
}

const wall: Wall = {
  id: 'people',
  order: 3,
  exhibits: CAST.map(person),
  texts: {
    en: () => import('#view/people/text.en.ts').then(({ en }) => en),
    zh: () => import('#view/people/text.zh.ts').then(({ zh }) => zh),
  },
}
export default wall
