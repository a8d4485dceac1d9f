import { Group } from 'three'
import { loadScene } from '#view/place/load-place.ts'
import { type Exhibit, type ExhibitState, stateNamed, type Wall } from './exhibit.ts'

/** What there is to see: each part of each scene, in its lights, from where (metres from its middle), and whether it is a room. */
const PLACES: readonly {
  readonly scene: string
  readonly part: string
  readonly lights: readonly string[]
  readonly seenFromM: readonly [number, number, number]
  readonly isRoom: boolean
}[] = [
  // From inside the staff door, along both bays.
  { scene: 'express-mail', part: 'hall', lights: [''], seenFromM: [-12, -1.2, 1.5], isRoom: true },
  { scene: 'port-hazmat', part: 'yard', lights: ['day', 'night'], seenFromM: [60, 18, -70], isRoom: true },
  { scene: 'port-hazmat', part: 'block', lights: ['day', 'night'], seenFromM: [24, 6, -18], isRoom: true },
  { scene: 'port-hazmat', part: 'wreck', lights: ['day', 'night'], seenFromM: [24, 6, -18], isRoom: true },
  { scene: 'port-hazmat', part: 'post', lights: ['day', 'night'], seenFromM: [22, 9, -16], isRoom: true },
  { scene: 'health-quarantine', part: 'cabin', lights: [''], seenFromM: [3.2, 0.85, -5.8], isRoom: true },
  { scene: 'health-quarantine', part: 'terminal', lights: [''], seenFromM: [-6, -0.35, 5.3], isRoom: true },
  { scene: 'health-quarantine', part: 'medical', lights: [''], seenFromM: [-6.6, 0.2, -0.35], isRoom: true },
  { scene: 'health-quarantine', part: 'stand', lights: [''], seenFromM: [-30, 4, 26], isRoom: true },
]

/** Names a light by the text `place.state.<light>`. */
function lightNamed(light: string): ExhibitState {
  return { id: light, label: ({ t }) => t(`place.state.${light}`) }
}

/** Shows a part whole, without what lives in it, or that alone; whole in each of its lights. */
function placeExhibit({ scene, part, lights, seenFromM, isRoom }: (typeof PLACES)[number]): Exhibit {
  return {
    id: `place-${scene}${part === 'hall' ? '' : `-${part}`}`,
    label: ({ t }) => t(part === 'hall' ? `gallery.place.${scene}` : `place.${scene}.${part}`),
    states: [
      ...(lights[0] === '' ? [stateNamed('whole')] : lights.map(lightNamed)),
      ...['still', 'live'].map(stateNamed),
    ],
    show: async (state, { renderer, assets }) => {
      const light = lights.includes(state) ? state : (lights[0] ?? '')
      const loaded = await loadScene(renderer, assets, scene, { [part]: [light] })
      const object = new Group()
      const still = loaded.zones.get(part)?.still
      if (still && state !== 'live') object.add(still)
      if (state !== 'still') object.add(loaded.parts.mesh, ...loaded.meshes.values())
      return {
        object,
        seenFromM: state === 'live' ? [2, 2, 4] : seenFromM,
        isRoom: isRoom && state !== 'live',
        dispose: () => loaded.dispose(),
      }
    },
  }
}

const wall: Wall = {
  id: 'places',
  order: 1,
  exhibits: PLACES.map(placeExhibit),
  texts: {
    en: () => import('#view/place/text.en.ts').then(({ en }) => en),
    zh: () => import('#view/place/text.zh.ts').then(({ zh }) => zh),
  },
}
export default wall
