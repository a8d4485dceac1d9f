import type { Catalogue } from '#view/text/catalogue.ts'

/** What the trainee's own hands are called, in Chinese. */
export const zh: Catalogue = {
  'gallery.wall.hands': '自己的手',
  'hands.glove.bare': '双手：未戴手套',
  'hands.glove.nitrile': '双手：丁腈手套',
  'hands.glove.heavy': '双手：厚型防护手套',
  'hands.pose.open': '张开',
  'hands.pose.point': '指点',
  'hands.pose.pinch': '捏合',
  'hands.pose.grip': '握拳',
  'hands.pose.turn': '依次变化',
}
