import type { Catalogue } from '#view/text/catalogue.ts'

/** What the trainee's own hands are called, in English. */
export const en: Catalogue = {
  'gallery.wall.hands': 'Own hands',
  'hands.glove.bare': 'Hands, bare',
  'hands.glove.nitrile': 'Hands in nitrile gloves',
  'hands.glove.heavy': 'Hands in heavy gloves',
  'hands.pose.open': 'Open',
  'hands.pose.point': 'Pointing',
  'hands.pose.pinch': 'Pinching',
  'hands.pose.grip': 'Gripping',
  'hands.pose.turn': 'One after the other',
}
