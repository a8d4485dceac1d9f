/**
 * Where a figure comes from. `standing` is 'published', 'general-knowledge' (to be confirmed by the training
 * centre), or 'design' (chosen for the simulator, never a fact).
 */
export interface FactSource {
  readonly document: string
  readonly section: string
  readonly edition: string
  readonly standing: 'published' | 'general-knowledge' | 'design'
}

/** The works that the figures of this folder rest on, as the port-hazmat module sheet cites them. */
export const FACT_SOURCES = {
  chris: {
    document: 'US Coast Guard, CHRIS manual, substance sheets',
    section: 'health hazards; fire hazards',
    edition: 'June 1999',
    standing: 'published',
  },
  mx6: {
    document: 'Industrial Scientific, LEL correlation factors',
    section: 'catalogue p. 109',
    edition: 'as cited in the module sheet (MX6)',
    standing: 'published',
  },
  tn106: {
    document: 'RAE Systems Technical Note TN-106, correction factors for a 10.6 eV lamp',
    section: 'correction factors and ionisation energies',
    edition: 'general knowledge, to be confirmed by the training centre',
    standing: 'general-knowledge',
  },
  phdLite: {
    document: 'Biosystems, PhD Lite gas detector, reference manual',
    section: 'Appendix C, sensor cross-sensitivity chart',
    edition: 'as stored at easymanua.ls',
    standing: 'published',
  },
  clancey: {
    document: 'Clancey, damage by overpressure',
    section: 'damage table',
    edition: 'as cited at explosion-safety.jp',
    standing: 'published',
  },
  humanOverpressure: {
    document: 'Human overpressure summary',
    section: 'eardrum, lung and death',
    edition: 'as cited at jurnalpublikasi.com',
    standing: 'published',
  },
  generalKnowledge: {
    document: 'Port-hazmat module sheet',
    section: 'sections 2.2 and 4',
    edition: 'general knowledge, to be confirmed by the training centre',
    standing: 'general-knowledge',
  },
  elsewhere: {
    document: 'Common reference values that the module sheet does not hold',
    section: 'flammable limits, toxic-load exponents, boiling',
    edition: 'general knowledge, to be confirmed by the training centre',
    standing: 'general-knowledge',
  },
} as const satisfies Record<string, FactSource>

export type FactSourceId = keyof typeof FACT_SOURCES

/** One figure with where it comes from. */
export interface Fact {
  readonly value: number
  readonly source: FactSourceId
}
