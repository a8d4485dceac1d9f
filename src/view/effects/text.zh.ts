import type { Catalogue } from '#view/text/catalogue.ts'

/** What effects are called, in Chinese. */
export const zh: Catalogue = {
  'gallery.wall.effects': '效果',
  'effect.smoke-black': '黑烟',
  'effect.smoke-white': '白烟',
  'effect.smoke-brown': '棕色烟：氮氧化物',
  'effect.vapour-white': '白色蒸气云',
  'effect.vapour-chlorine': '氯气云',
  'effect.vapour-brown': '棕色蒸气云',
  'effect.leak-jet': '泄漏喷流',
  'effect.fire': '火焰',
  'effect.blast': '爆炸：闪光、火球、碎片、冲击波前沿',
  'effect.dust': '扬尘',
  'effect.steam': '水蒸气',
  'effect.spray': '喷淋',
  'effect.rain': '降雨',
  'effect.state.still': '无风',
  'effect.state.wind': '东北风4米/秒',
  'effect.liquid': '液体扩散',
  'effect.liquid.acid': '酸液',
  'effect.liquid.water': '水',
  'effect.liquid.oil': '油',
  'effect.uv': '荧光痕迹',
  'effect.uv.room': '室内光',
  'effect.uv.lamp': '紫外灯',
}
