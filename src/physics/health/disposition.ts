import type { DiseaseId } from './diseases.ts'
import { generalKnowledge, published } from './source.ts'

export const dispositionSources = {
  classes: generalKnowledge('§3.1: class-to-profile map; §3 step 29: errors'),
  card: published(
    'Frontier Health and Quarantine Law, Art 12',
    'quarantinable: control on the spot, disease control, designated hospital; monitored: medical convenience card',
    'in force 1 January 2025, as cited in the module sheet (S1, S2); the rest general knowledge',
  ),
  fines: published(
    'Frontier Health and Quarantine Law; GACC notice',
    'false declaration or refusal: warning or up to CNY 10,000; serious up to CNY 50,000',
    'as cited in the module sheet (S2, S3)',
  ),
}

/** Where a traveller goes. */
export const DISPOSITIONS = ['isolation-hospital', 'urgent-care', 'convenience-card', 'release'] as const
export type Disposition = (typeof DISPOSITIONS)[number]

/** The right one by what is suspected; the sheet gives none for the diseases left out. Source: `dispositionSources.classes`. */
export const DISPOSITION_OF: Readonly<Partial<Record<DiseaseId | 'none', Disposition>>> = {
  mers: 'isolation-hospital',
  mpox: 'isolation-hospital',
  'zoonotic-influenza': 'isolation-hospital',
  cholera: 'isolation-hospital',
  vhf: 'isolation-hospital',
  malaria: 'urgent-care',
  dengue: 'convenience-card',
  none: 'release',
}

/** Most fine for a false declaration or a refusal, in CNY; and in serious cases. Source: `dispositionSources.fines`. */
export const FINE_MOST_CNY = 10_000
export const SERIOUS_FINE_MOST_CNY = 50_000

/**
 * Judges a disposition: whoever may infect others and is not isolated is the critical error; the harmless held, or
 * any other wrong class, a major one. Throws where the sheet gives no right one.
 */
export function judgeDisposition(
  suspected: DiseaseId | 'none',
  chosen: Disposition,
): 'right' | 'major' | 'critical' {
  const right = DISPOSITION_OF[suspected]
  if (right === undefined) throw new RangeError(`the sheet gives no disposition for "${suspected}"`)
  if (chosen === right) return 'right'
  return right === 'isolation-hospital' && (chosen === 'release' || chosen === 'convenience-card')
    ? 'critical'
    : 'major'
}
