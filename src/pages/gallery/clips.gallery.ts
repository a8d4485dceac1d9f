import { Group, Vector3 } from 'three'
import { createRandom } from '#scenario/random.ts'
import {
  CLIP_NAMES,
  type ClipLibrary,
  type ClipName,
  LOOPING,
  readClipLibrary,
} from '#view/people/animation.ts'
import { PeopleShadows } from '#view/people/people-shadows.ts'
import { loadPerson } from '#view/people/person.ts'
import type { SpokenLanguage } from '#view/people/speech.ts'
import type { Exhibit, ExhibitState, Wall, Workshop } from './exhibit.ts'
import { createSeat } from './seat.ts'

const isOfHealth = (name: ClipName) => /^(?:hand_rub|don_|doff_|lie_back)/.test(name)
const LANGUAGES: readonly SpokenLanguage[] = ['en', 'zh']
/** Between two turns of a clip that does not loop, or of a spoken line, in s. */
const AGAIN_S = 1.5
const LINE_S = 6

async function loadClips({ assets }: Workshop): Promise<ClipLibrary> {
  const [common, health] = await Promise.all(
    ['humanoid', 'health'].map((file) => assets.gltf.loadAsync(`/people/clips_${file}.glb`)),
  )
  return readClipLibrary(common!, health!)
}

async function load({ assets, light }: Workshop, library: ClipLibrary, name: string, seed: number) {
  const next = createRandom(seed).unit
  const person = await loadPerson({ url: `/people/char_${name}`, loader: assets.gltf, library, next })
  person.setEnvironment(light, 1)
  return person
}

function clipState(name: ClipName): ExhibitState {
  return { id: name, label: ({ t }) => t(`person.clip.${name}`) }
}

/** Shows one person in each of many clips. */
function clips(id: string, name: string, names: readonly ClipName[], speaks: boolean): Exhibit {
  const lines = speaks ? LANGUAGES : []
  return {
    id: `clips-${id}`,
    label: ({ t }) => t(`person.clips.${id}`),
    states: [
      ...names.map(clipState),
      ...lines.map(
        (language): ExhibitState => ({
          id: `speak-${language}`,
          label: ({ t }) => t(`person.speak.${language}`),
        }),
      ),
    ],
    show: async (state, workshop) => {
      const library = await loadClips(workshop)
      const person = await load(workshop, library, name, 7)
      const shadows = new PeopleShadows([person])
      const object = new Group().add(person.object, shadows.object)
      const language = LANGUAGES.find((one) => state === `speak-${one}`)
      const clip = language ? 'listen' : (state as ClipName)
      const { seatM } = library.clips.get(clip) ?? {}
      const seat = seatM === undefined ? undefined : createSeat(seatM)
      const begin = () => {
        if (language) person.speak(workshop.words.t(`person.line.${language}`), language, LINE_S)
        else person.play(clip)
      }
      person.play(language ? 'listen' : 'idle')
      begin()
      let sinceS = 0
      return {
        object,
        ...(seat && { stand: seat }),
        seenFromM: [0.8, 0.4, 3],
        update: (deltaS, eye) => {
          const isBusy = person.isSpeaking || person.clip === clip
          sinceS = isBusy && (language === undefined || person.isSpeaking) ? 0 : sinceS + deltaS
          if (sinceS > AGAIN_S && (language || !LOOPING.has(clip))) {
            sinceS = 0
            begin()
          }
          person.lookAt(eye)
          person.update(deltaS, eye)
          shadows.update()
        },
        dispose: () => {
          shadows.dispose()
          person.dispose()
          seat?.geometry.dispose()
          seat?.material.dispose()
        },
      }
    },
  }
}

/** Shows eight people at once, the most that a scenario draws: one draw call each, and one for all shadows. */
const crowd: Exhibit = {
  id: 'clips-crowd',
  label: ({ t }) => t('person.clips.crowd'),
  states: [clipState('idle')],
  show: async (_, workshop) => {
    const library = await loadClips(workshop)
    const people = await Promise.all(
      Array.from({ length: 8 }, (__, i) =>
        load(workshop, library, i % 2 === 0 ? 'officer2' : 'employee', i + 1),
      ),
    )
    const shadows = new PeopleShadows(people)
    const object = new Group().add(shadows.object)
    for (const [i, person] of people.entries()) {
      person.object.position.set((i % 4) * 0.9 - 1.35, 0, i < 4 ? 0 : -1.4)
      object.add(person.object)
      person.rest()
      person.update(0.01, new Vector3(0, 1.6, 3))
    }
    shadows.update()
    return {
      object,
      seenFromM: [0.6, 0.8, 4.2],
      update: (deltaS, eye) => {
        for (const person of people) {
          person.lookAt(eye)
          person.update(deltaS, eye)
        }
        shadows.update()
      },
      dispose: () => {
        shadows.dispose()
        for (const person of people) person.dispose()
      },
    }
  },
}

const wall: Wall = {
  id: 'clips',
  order: 3.5,
  exhibits: [
    clips(
      'common',
      'officer2',
      CLIP_NAMES.filter((name) => !isOfHealth(name)),
      true,
    ),
    clips('health', 'officer2', CLIP_NAMES.filter(isOfHealth), false),
    crowd,
  ],
  texts: {
    en: () => import('#view/people/text.en.ts').then(({ en }) => en),
    zh: () => import('#view/people/text.zh.ts').then(({ zh }) => zh),
  },
}
export default wall
