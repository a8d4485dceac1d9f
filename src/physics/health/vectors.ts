import { generalKnowledge, published } from './source.ts'

export const vectorsSources = {
  perimeter: published(
    'ihrpoe.co.in vector page; Entomon 45(2)',
    '400 m free of vectors; Aedes index inside 0',
    'as cited in the module sheet (S42)',
  ),
  disinsection: published(
    'Wikipedia, Aircraft disinsection (citing WHO and IHR)',
    '2 % d-phenothrin, 2 % permethrin; disinsection kills insects, disinfection microbes',
    'as cited in the module sheet (S41)',
  ),
  rodents: generalKnowledge('§1.3: evidence of rodents on ships'),
}

/** Distance around the facility kept free of vectors, and the Aedes index allowed within. Source: `vectorsSources.perimeter`. */
export const VECTOR_FREE_M = 400
export const MOST_AEDES_INDEX = 0
/** Agents of disinsection, in per cent. Source: `vectorsSources.disinsection`. */
export const DISINSECTION_AGENTS = {
  'space-spray': { agent: 'd-phenothrin', percent: 2 },
  residual: { agent: 'permethrin', percent: 2 },
} as const

/** What each measure works against. Source: `vectorsSources`. */
export const MEASURES = { disinfection: 'microbes', disinsection: 'insects', deratting: 'rodents' } as const
export type Measure = keyof typeof MEASURES

/** Evidence of rodents. Source: `vectorsSources.rodents`. */
export const RODENT_EVIDENCE = ['fresh-droppings', 'grease-runs', 'gnawing', 'nests', 'rats'] as const

/** Tells whether a measure works against what was found. */
export function isMeasureAgainst(measure: Measure, found: (typeof MEASURES)[Measure]): boolean {
  return MEASURES[measure] === found
}
