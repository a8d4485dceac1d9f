import type { Source } from '../source.ts'
import type { DiseaseId } from './diseases.ts'
import { namesOfTrue } from './faults.ts'
import type { PackCategory } from './packing.ts'
import { design, generalKnowledge, published } from './source.ts'

const PROFILES = generalKnowledge('§3.1 and §1.5: specimen by disease')

export const specimenSources = {
  profiles: PROFILES,
  lower: published(
    'WHO MERS laboratory guidance',
    'the lower respiratory sample has the highest virus load',
    '2015, as cited in the module sheet (S44)',
  ),
  withdraw: design('§1.5: no sampling of a possible haemorrhagic fever at the port'),
}

export type SpecimenKind = 'nasopharyngeal' | 'lower-respiratory' | 'lesion' | 'rectal' | 'serum'
export type Medium = 'viral-transport' | 'cary-blair' | 'dry-tube' | 'serum-tube'

/** What is taken at the port for a suspected disease. */
export interface SpecimenOrder {
  readonly kind: SpecimenKind
  readonly medium: Medium
  readonly count: number
  /** Taken later, where the patient is treated. */
  readonly later?: SpecimenKind
  readonly category: PackCategory
  readonly source: Source
}

/** Specimens by disease; `null`: nothing is taken at the port. A disease that the sheet gives none for is not named. */
export const SPECIMEN_ORDERS: Readonly<Partial<Record<DiseaseId, SpecimenOrder | null>>> = {
  mers: {
    kind: 'nasopharyngeal',
    medium: 'viral-transport',
    count: 1,
    later: 'lower-respiratory',
    category: 'B',
    source: PROFILES,
  },
  mpox: { kind: 'lesion', medium: 'viral-transport', count: 2, category: 'B', source: PROFILES },
  malaria: null,
  dengue: { kind: 'serum', medium: 'serum-tube', count: 1, category: 'B', source: PROFILES },
  'zoonotic-influenza': {
    kind: 'nasopharyngeal',
    medium: 'viral-transport',
    count: 1,
    category: 'B',
    source: PROFILES,
  },
  cholera: { kind: 'rectal', medium: 'cary-blair', count: 1, category: 'B', source: PROFILES },
  vhf: null,
}

export type SpecimenFault = 'not-to-be-taken' | 'wrong-kind' | 'wrong-medium' | 'too-few' | 'expired'

/** Finds what is wrong with what was taken, at a day before or after its medium expires. */
export function findSpecimenFaults(
  disease: DiseaseId,
  taken: {
    readonly kind: SpecimenKind
    readonly medium: Medium
    readonly count: number
    readonly isExpired: boolean
  },
): SpecimenFault[] {
  const order = SPECIMEN_ORDERS[disease]
  if (order === undefined) throw new RangeError(`the sheet names no specimen for "${disease}"`)
  if (order === null) return ['not-to-be-taken']
  return namesOfTrue({
    'wrong-kind': taken.kind !== order.kind,
    'wrong-medium': taken.medium !== order.medium,
    'too-few': taken.count < order.count,
    expired: taken.isExpired,
  })
}
