/**
 * Where a value or a rule comes from. `standing` is 'published', 'general-knowledge' (to be confirmed by the training
 * centre), or 'design' (chosen for the simulator, never a fact).
 */
export interface Source {
  document: string
  section: string
  edition: string
  standing: 'published' | 'general-knowledge' | 'design'
}

/** Another document than the sheet itself, or another edition than usual. */
type Differing = Partial<Pick<Source, 'document' | 'edition'>>

/** Returns how a module sheet cites: what it read, what it marks as general knowledge [GK], and what was chosen [D]. */
export function citing(sheet: string) {
  return {
    /** Cites a document that the sheet read, at times as an excerpt or a mirror, which `edition` says. */
    published: (document: string, section: string, edition = 'as cited in the module sheet'): Source => ({
      document,
      section,
      edition,
      standing: 'published',
    }),
    generalKnowledge: (section: string, differing: Differing = {}): Source => ({
      document: sheet,
      section,
      edition: 'general knowledge, to be confirmed by the training centre',
      ...differing,
      standing: 'general-knowledge',
    }),
    design: (section: string, differing: Differing = {}): Source => ({
      document: sheet,
      section,
      edition: 'design value; the training centre sets them',
      ...differing,
      standing: 'design',
    }),
  }
}
