import type { Catalogue } from '#view/text/catalogue.ts'

/** Words for things and their states. */
export const zh: Catalogue = {
  'gallery.wall.things': '物品',
  'thing.smartphone': '智能手机',
  'thing.state.calling': '通话中',
  'thing.state.off': '关',
}
