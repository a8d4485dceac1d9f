import { Group } from 'three'
import { loadScene } from '#view/place/load-place.ts'
import type { Exhibit, ExhibitState, Wall } from './exhibit.ts'
import { PLACES, type Place, placeLook } from './looks.ts'
import { lightAt } from './stand-at.ts'

/** Names a look by the text `place.look.<id>`. */
function lookNamed(id: string): ExhibitState {
  return { id, label: ({ t }) => t(`place.look.${id}`) }
}

/** Shows a part, without those who live in it, from each of its spots. */
function placeExhibit({ scene, part, looks }: Place): Exhibit {
  return {
    id: `place-${scene}${part === 'hall' ? '' : `-${part}`}`,
    label: ({ t }) => t(part === 'hall' ? `gallery.place.${scene}` : `place.${scene}.${part}`),
    states: Object.keys(looks).map(lookNamed),
    show: async (state, { renderer, assets }) => {
      const look = looks[state]
      if (!look) throw new Error(`${scene}, ${part}: no look "${state}"`)
      const lights = [look.light ?? '']
      const choice = Object.fromEntries([part, ...(look.with ?? [])].map((name) => [name, lights]))
      const loaded = await loadScene(renderer, assets, scene, choice)
      const object = new Group()
      for (const { still } of loaded.zones.values()) object.add(still)
      object.add(loaded.parts.mesh, ...loaded.meshes.values())
      const zone = loaded.zones.get(part)
      if (!zone) throw new Error(`${scene}: no part "${part}"`)
      const { from, to, figure } = placeLook(look, (name) => {
        const anchor = loaded.nodes.get(name)
        if (!anchor) throw new Error(`${scene}: no anchor "${name}"`)
        return anchor
      })
      return {
        object,
        isRoom: true,
        view: { from, to },
        scale: { at: figure, light: zone.environment, strength: lightAt(zone, figure) },
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
