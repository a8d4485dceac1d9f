import { Group, Vector3 } from 'three'
import { type ClipName, LOOPING, readClipLibrary } from '#view/people/animation.ts'
import { OUTFITS, type Outfit, outfitFile, outfitId } from '#view/people/outfits.ts'
import { PeopleShadows } from '#view/people/people-shadows.ts'
import { loadPerson } from '#view/people/person.ts'
import type { Exhibit, ExhibitState, Wall } from './exhibit.ts'

/** Movements at which a suit is strained most, in the fullest dress. */
const STRAINS: Readonly<Record<string, ClipName>> = { raise: 'raise_hand', walk: 'walk' }
/** Between two turns of a clip that does not loop, in s. */
const AGAIN_S = 3

/** Shows one outfit in each of its usual sets, and strained. */
function outfit(worn: Outfit): Exhibit {
  const [fullest = 'worn'] = worn.sets
  const ids = [...(worn.sets.length > 0 ? worn.sets : [fullest]), ...Object.keys(STRAINS)]
  return {
    id: `dress-${outfitId(worn).replace('_', '-')}`,
    label: ({ t }) => t(`person.outfit.${outfitId(worn)}`),
    states: ids.map((id): ExhibitState => ({ id, label: ({ t }) => t(`person.set.${id}`) })),
    show: async (state, { assets, light }) => {
      const library = readClipLibrary(await assets.gltf.loadAsync('/people/clips_humanoid.glb'))
      const person = await loadPerson({ url: `/people/${outfitFile(worn)}`, loader: assets.gltf, library })
      person.setEnvironment(light, 1)
      const strain = STRAINS[state]
      person.wear(person.usual[strain ? fullest : state] ?? [])
      person.play(strain ?? 'idle')
      person.update(0.01, new Vector3(0, 1.6, 1))
      const shadows = new PeopleShadows([person])
      let sinceS = 0
      return {
        object: new Group().add(person.object, shadows.object),
        seenFromM: [0.6, 0.3, 2.8],
        update: (deltaS, eye) => {
          sinceS += deltaS
          if (strain && !LOOPING.has(strain) && sinceS > AGAIN_S) {
            sinceS = 0
            person.play(strain)
          }
          person.update(deltaS, eye)
          shadows.update()
        },
        dispose: () => {
          shadows.dispose()
          person.dispose()
        },
      }
    },
  }
}

const wall: Wall = {
  id: 'dress',
  order: 3.7,
  exhibits: OUTFITS.map(outfit),
  texts: {
    en: () => import('#view/people/text.dress.en.ts').then(({ en }) => en),
    zh: () => import('#view/people/text.dress.zh.ts').then(({ zh }) => zh),
  },
}
export default wall
