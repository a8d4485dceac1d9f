import { Group } from 'three'
import { EXPRESS_MAIL_ROOM } from '#view/place/baked-material.ts'
import { loadPlace } from '#view/place/load-hall.ts'
import { type Exhibit, stateNamed, type Wall } from './exhibit.ts'

const hall: Exhibit = {
  id: 'place-express-mail',
  label: ({ t }) => t('gallery.place.express-mail'),
  states: ['whole', 'still', 'live'].map(stateNamed),
  show: async (state, { renderer, assets }) => {
    const place = await loadPlace(renderer, assets, 'express-mail', 'hall', EXPRESS_MAIL_ROOM)
    const object = new Group()
    if (state !== 'live') object.add(place.still)
    if (state !== 'still') object.add(place.parts.mesh, ...place.meshes.values())
    return {
      object,
      // From where the officer stands at the console.
      seenFromM: state === 'live' ? [2, 2, 4] : [1.6, 0.6, 4.2],
      isRoom: state !== 'live',
      dispose: () => place.dispose(),
    }
  },
}

const wall: Wall = { id: 'places', order: 1, exhibits: [hall] }
export default wall
