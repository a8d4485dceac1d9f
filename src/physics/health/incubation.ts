import {
  DISEASE_IDS,
  DISEASES,
  type Disease,
  type DiseaseId,
  type ExposureKind,
  type Sign,
} from './diseases.ts'
import { design } from './source.ts'

export const incubationSources = {
  rule: design('§1.5: suspect = compatible signs, a listed exposure, and onset within the incubation range'),
}

/** One stretch of exposure in a traveller's story; days before arrival, the earlier first (the larger number). */
export interface TravelExposure {
  readonly kind: ExposureKind
  readonly fromDaysAgo: number
  readonly toDaysAgo: number
  /** Diseases known at that place and time, from notices and the risk map; any, when absent. */
  readonly circulating?: readonly DiseaseId[]
}

export interface TravelStory {
  readonly signs: readonly Sign[]
  /** Days from the first sign to arrival; `null` while nobody knows. */
  readonly onsetDaysAgo: number | null
  readonly exposures: readonly TravelExposure[]
}

/**
 * What the port may conclude of one disease. `unknown` is never clear: nothing was found that exposes, or the onset
 * is not known, or the exposure is too recent for these signs. `excluded`: all that exposes is older than the longest
 * incubation. `no-signs`: nothing compatible is seen.
 */
export type Suspicion = 'suspect' | 'excluded' | 'unknown' | 'no-signs'

/** Tells whether this interval from exposure to first sign lies within a disease's incubation, both ends included. */
export function isWithinIncubation(disease: DiseaseId, intervalDays: number): boolean {
  const [least, most] = DISEASES[disease].incubationDays
  return intervalDays >= least && intervalDays <= most
}

/** Judges one disease by the port screening rule; one sign of the disease's own is enough to be compatible. */
export function judgeSuspicion(id: DiseaseId, story: TravelStory): Suspicion {
  const disease: Disease = DISEASES[id]
  const { onsetDaysAgo } = story
  if (!story.signs.some((sign) => disease.signs.includes(sign))) return 'no-signs'
  const listed = story.exposures.filter(
    ({ kind, circulating }) => disease.exposures.includes(kind) && (circulating?.includes(id) ?? true),
  )
  if (listed.length === 0 || onsetDaysAgo === null) return 'unknown'
  const [least, most] = disease.incubationDays
  const isPossible = listed.some(
    (exposure) => exposure.fromDaysAgo - onsetDaysAgo >= least && exposure.toDaysAgo - onsetDaysAgo <= most,
  )
  if (isPossible) return 'suspect'
  return listed.every((exposure) => exposure.toDaysAgo - onsetDaysAgo > most) ? 'excluded' : 'unknown'
}

/** Finds the diseases that are suspected, in the order of the table. */
export function findSuspects(story: TravelStory): DiseaseId[] {
  return DISEASE_IDS.filter((id) => judgeSuspicion(id, story) === 'suspect')
}

/** Computes for how many days more a contact is watched, given the last contact and the longest incubation. */
export function computeWatchLeftDays(disease: DiseaseId, lastContactDaysAgo: number): number {
  return Math.max(0, DISEASES[disease].incubationDays[1] - lastContactDaysAgo)
}
