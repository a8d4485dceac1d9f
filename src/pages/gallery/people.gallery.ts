import { Group, Vector3 } from 'three'
import { type ClipName, LOOPING, readClipLibrary } from '#view/people/animation.ts'
import { CAST, personUrl, type Role } from '#view/people/cast.ts'
import { PeopleShadows } from '#view/people/people-shadows.ts'
import { LOD_FROM_M, loadPerson } from '#view/people/person.ts'
import type { Exhibit, Wall } from './exhibit.ts'

const CLIPS: readonly ClipName[] = [
  'idle',
  'idle_2',
  'listen',
  'talk',
  'walk',

  'point',
  'nod',
  'raise_hand',

  'hand_over',
]

/** Far enough for each level of detail to be chosen. */
const LEVEL_FROM_M = [1, LOD_FROM_M[0] + 1, LOD_FROM_M[1] + 1]
/** Between two turns of a clip that does not loop, in s. */
const AGAIN_S = 4

function person({ id, heightM, wears }: Role): Exhibit {
  return {
    id: `person-${id}`,
    label: ({ t }) => t(`person.${id}`),
    states: [
      ...CLIPS.map((clip) => ({ id: clip, label: () => clip.replaceAll('_', ' ') })),
      ...LEVEL_FROM_M.map((_, level) => ({
        id: `lod${level}`,
        label: ({ t }: { t: (id: string, values: { level: number }) => string }) =>
          t('gallery.state.level', { level }),
      })),
    ],
    show: async (state, { assets, light }) => {
      const clips = await assets.gltf.loadAsync('/people/clips_humanoid.glb')
      const library = readClipLibrary(clips)
      const shown = await loadPerson({ url: personUrl(id), loader: assets.gltf, library })
      shown.setEnvironment(light, 1)
      shown.wear(wears ?? [])
      const level = /^lod(\d)$/.exec(state)?.[1]
      const clip: ClipName = level === undefined ? (state as ClipName) : 'idle'
      shown.play(clip)
      const seen = new Vector3()
      // A level is drawn as it is chosen: by an eye that stands so far away.
      const eyeOf = (eye: Vector3) =>
        level === undefined ? eye : seen.set(0, 1.6, LEVEL_FROM_M[Number(level)] ?? 0)
      shown.update(0.01, eyeOf(seen.set(0, 1.6, 1)))
      const object = new Group().add(shown.object)
      const shadows = new PeopleShadows([shown])
      object.add(shadows.object)
      let sinceS = 0
      return {
        object,
        seenFromM: [0.5, 0.3, 0.6 + heightM],
        update: (deltaS, eye) => {
          sinceS += deltaS
          if (!LOOPING.has(clip) && sinceS > AGAIN_S) {
            sinceS = 0
            shown.play(clip)
          }
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
