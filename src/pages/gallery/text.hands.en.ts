import type { Catalogue } from '#view/text/catalogue.ts'

/** What the trainee's own hands are called, in English. */
export const en: Catalogue = {
  'gallery.wall.hands': 'Own hands',
  'hands.worn.bare': 'Hands, bare',
  'hands.worn.nitrile': 'Hands in nitrile gloves',
  'hands.worn.scrubs': 'Hands bare, in scrubs',
  'hands.worn.coverall': 'Hands in nitrile gloves and a coverall',
  'hands.worn.level-a': 'Hands in level A: butyl gloves',
  'hands.worn.level-b': 'Hands in level B',
  'hands.worn.level-c': 'Hands in level C',
  'hands.worn.turnout': 'Hands in turnout gear',
  'hands.pose.open': 'Open',
  'hands.pose.point': 'Pointing',
  'hands.pose.pinch': 'Pinching',
  'hands.pose.grip': 'Gripping',
  'hands.pose.turn': 'One after the other',
}
