import { all, any } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import { casesOf, even, variantsOf } from '#scenario/variants.ts'

/** What the seed decides, each independently of the others, by weight. From the port-hazmat sheet §5, variants. */
const OPTIONS = {
  /** What is in Box A. */
  cargo: even('carbide', 'dithionite', 'nitrate', 'cyanide', 'battery', 'peroxide'),
  /** What the papers call it. */
  declared: even('limestone', 'detergent', 'fertiliser', 'soda-ash', 'computer-parts', 'resin'),
  /** The one paper in which nothing is wrong. */
  sound: even('certificate', 'mass', 'shipper', 'image'),
  /** What is in Box B, which is placarded as it should be. */
  neighbour: even('nitric', 'hydrofluoric', 'ammonia', 'toluene'),
  /**
   * Where the wind comes from. The sheet's examples have it from all around; but the gate and the roads lie to the north
   * and the only open ground to the north-east, with water to the south and stacks to the west. In another wind nobody
   * could come from up it, and the post would stand down it. Once it has turned it comes from north-west to south-east.
   */
  wind: even('n', 'ne', 'e'),
  windSpeed: even('light', 'moderate', 'fresh'),
  light: even('day', 'overcast', 'night'),
  weather: even('dry', 'drizzle', 'hot'),
  /** How the wind turns after the explosion. */
  veer: even('left', 'right'),
  /** How the colleague comes to have the box opened: with a cutter, or by shouting to the driver. */
  partner: even('cutter', 'shout'),
  /** Whether somebody has smelt something and says so. */
  smeller: even('yes', 'no'),
}
export const variants = variantsOf(OPTIONS)

export const { cargo, declared, sound, neighbour, wind, windSpeed, light, weather, veer, partner, smeller } =
  casesOf(OPTIONS)
/** How fast each wind blows, m/s. */
export const SPEED_MPS = { light: 1.5, moderate: 4, fresh: 6 }

/** Places about 100 m off Box A from which it can be looked at; the quay lies down the wind of all winds. */
export const HALTS = ['north-road', 'apron', 'east-apron', 'quay']

/** Places nearer than 25 m, or where it leaks later. */
export const WITHIN_25_M = [
  'twenty-five',
  'box-a',
  'box-b',
  'wreck',
  'ibc',
  'sand-line',
  'spill',
  'drain',
  'carbide',
]

/** Places nearer than 50 m, and the one before the doors. */
export const WITHIN_50_M = [...WITHIN_25_M, 'fifty', 'door-axis']

/** Asks for at least so many of some conditions. */
export function atLeastOf(count: number, of: readonly Condition[]): Condition {
  return any(...combinations(count, of).map((some) => all(...some)))
}

function combinations<Item>(count: number, of: readonly Item[]): Item[][] {
  if (count === 0) return [[]]
  return of.flatMap((first, index) =>
    combinations(count - 1, of.slice(index + 1)).map((rest) => [first, ...rest]),
  )
}
