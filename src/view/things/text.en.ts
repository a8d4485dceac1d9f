import type { Catalogue } from '#view/text/catalogue.ts'

/** Words for things and their states. */
export const en: Catalogue = {
  'gallery.wall.things': 'Things',
  'thing.smartphone': 'Smartphone',
  'thing.state.calling': 'Calling',
  'thing.state.off': 'Off',
}
