import type { Catalogue } from '#view/text/catalogue.ts'

/** What the trainee's own hands are called, in Chinese. */
export const zh: Catalogue = {
  'gallery.wall.hands': '自己的手',
  'hands.worn.bare': '双手：未戴手套',
  'hands.worn.nitrile': '双手：丁腈手套',
  'hands.worn.scrubs': '双手：刷手服，未戴手套',
  'hands.worn.coverall': '双手：防护服与丁腈手套',
  'hands.worn.level-a': '双手：A级防护，丁基橡胶手套',
  'hands.worn.level-b': '双手：B级防护',
  'hands.worn.level-c': '双手：C级防护',
  'hands.worn.turnout': '双手：灭火防护服',
  'hands.pose.open': '张开',
  'hands.pose.point': '指点',
  'hands.pose.pinch': '捏合',
  'hands.pose.grip': '握拳',
  'hands.pose.turn': '依次变化',
}
