import type { Catalogue } from '#view/text/catalogue.ts'

/** What effects are called, in English. */
export const en: Catalogue = {
  'gallery.wall.effects': 'Effects',
  'effect.smoke-black': 'Smoke, black',
  'effect.smoke-white': 'Smoke, white',
  'effect.smoke-brown': 'Smoke, brown: nitrogen oxides',
  'effect.vapour-white': 'Vapour cloud, white',
  'effect.vapour-chlorine': 'Vapour cloud, chlorine',
  'effect.vapour-brown': 'Vapour cloud, brown',
  'effect.leak-jet': 'Leaking jet',
  'effect.fire': 'Fire',
  'effect.blast': 'Blast: flash, fireball, debris, front',
  'effect.dust': 'Dust',
  'effect.steam': 'Steam',
  'effect.spray': 'Spray',
  'effect.rain': 'Rain',
  'effect.state.still': 'Still air',
  'effect.state.wind': 'Wind NE 4 m/s',
  'effect.liquid': 'Spreading liquid',
  'effect.liquid.acid': 'Acid',
  'effect.liquid.water': 'Water',
  'effect.liquid.oil': 'Oil',
  'effect.uv': 'Fluorescent traces',
  'effect.uv.room': 'Room light',
  'effect.uv.lamp': 'UV lamp',
}
