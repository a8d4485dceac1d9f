/**
 * Where a value comes from: the shape of the scenario's `Source`, which this floor may not import. Each module here
 * exports the sources of its own values as `<module>Sources`, so that a fact and its source stand together.
 */
export interface Source {
  document: string
  section: string
  edition: string
  standing: 'published' | 'general-knowledge' | 'design'
}

const SHEET = 'Health-quarantine module sheet'

/** Cites a document that the sheet read, at times as an excerpt or a mirror, which `edition` says. */
export function published(document: string, section: string, edition: string): Source {
  return { document, section, edition, standing: 'published' }
}

/** Cites the sheet for a rule that it marks as general knowledge [GK]. */
export function generalKnowledge(section: string): Source {
  return {
    document: SHEET,
    section,
    edition: 'general knowledge, to be confirmed by the training centre',
    standing: 'general-knowledge',
  }
}

/** Cites the sheet, or the simulator itself, for a value that was chosen [D]. */
export function design(section: string): Source {
  return { document: SHEET, section, edition: 'design value of the simulator', standing: 'design' }
}
