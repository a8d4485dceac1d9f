import { citing, type Source } from '../source.ts'

/** How the port sheet cites. */
export const { published, generalKnowledge, design } = citing('Port hazardous-chemicals module sheet')

/** The works that the figures of this folder rest on, as the port-hazmat module sheet cites them. */
export const FACT_SOURCES = {
  chris: published(
    'US Coast Guard, CHRIS manual, substance sheets',
    'health hazards; fire hazards',
    'June 1999',
  ),
  mx6: published(
    'Industrial Scientific, LEL correlation factors',
    'catalogue p. 109',
    'as cited in the module sheet (MX6)',
  ),
  tn106: generalKnowledge('correction factors and ionisation energies', {
    document: 'RAE Systems Technical Note TN-106, correction factors for a 10.6 eV lamp',
  }),
  phdLite: published(
    'Biosystems, PhD Lite gas detector, reference manual',
    'Appendix C, sensor cross-sensitivity chart',
    'as stored at easymanua.ls',
  ),
  clancey: published('Clancey, damage by overpressure', 'damage table', 'as cited at explosion-safety.jp'),
  humanOverpressure: published(
    'Human overpressure summary',
    'eardrum, lung and death',
    'as cited at jurnalpublikasi.com',
  ),
  generalKnowledge: generalKnowledge('sections 2.2 and 4'),
  elsewhere: generalKnowledge('flammable limits, toxic-load exponents, boiling', {
    document: 'Common reference values that the module sheet does not hold',
  }),
} as const satisfies Record<string, Source>

export type FactSourceId = keyof typeof FACT_SOURCES

/** One figure with where it comes from. */
export interface Fact {
  readonly value: number
  readonly source: FactSourceId
}
