import type { RunEvent } from '#engine/event.ts'
import { IMAGE_KEYS, type ImageKey } from '#engine/intent.ts'
import { hasFact, parcelOf, type RunState } from '#engine/state.ts'
import type { ImageDraw } from '#scenario/draw-image.ts'
import type { HoldReason } from '#scenario/parcel.ts'
import type { Threat } from '#scenario/threat.ts'
import { type Catch, catchOf, type Detection, detection } from './detection.ts'
import { imageWork } from './image-work.ts'

/** How the images of one category of threat came out. */
export interface CategoryReport {
  readonly category: HoldReason
  readonly signals: number
  readonly hits: number
  /** Holds whose reason was right, and whose mark was on the threat. */
  readonly named: number
  readonly marked: number
  /** The level reached, in practice. */
  readonly level?: number
}

/** An image of an exercise whose threat was let pass, and what made it hard: how its bag was drawn. */
export interface MissedImage {
  readonly parcel: string
  /** Text id of the threat. */
  readonly name: string
  readonly draw: ImageDraw
}

/** How an officer judged the images of a run: what was told apart, where, how fast, by which keys. */
export interface ImageReport {
  readonly detection: Detection
  /** The categories that were to be found, in the order in which they first came. */
  readonly categories: readonly CategoryReport[]
  /** Threats of an exercise by whether practice shows them: what was learnt, and what carries over to the unknown. */
  readonly sets: Readonly<Record<Threat['set'], { readonly signals: number; readonly hits: number }>>
  /** Threats of an exercise that were let pass, in the order in which they came. */
  readonly missed: readonly MissedImage[]
  /** Median time from image to decision, in ms, by how the decision came out. */
  readonly medianMs: Readonly<Partial<Record<Catch, number>>>
  /** How often each enhancement key was pressed for an image, the most used first. */
  readonly keys: readonly { readonly key: ImageKey; readonly count: number }[]
  /** Images that were decided without any key. */
  readonly keylessImages: number
}

/** Reports how a run's images were judged. Source of what is reported: express-mail sheet §3 and §7. */
export function imageReport(state: RunState, events: readonly RunEvent[]): ImageReport {
  const works = imageWork(events)
  const timesMs = new Map<Catch, number[]>()
  for (const { parcel, decisionMs } of works) {
    if (decisionMs === undefined) continue
    const result = catchOf(state, parcel)
    timesMs.set(result, [...(timesMs.get(result) ?? []), decisionMs])
  }
  const pressed = works.flatMap(({ keys }) => keys)
  return {
    detection: detection(state),
    categories: categoryReports(state),
    sets: { trained: setReport(state, 'trained'), untrained: setReport(state, 'untrained') },
    missed: missedImages(state),
    medianMs: Object.fromEntries([...timesMs].map(([result, times]) => [result, medianOf(times)])),
    keys: IMAGE_KEYS.map((key) => ({ key, count: pressed.filter((one) => one === key).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    keylessImages: works.filter(({ keys, decisionMs }) => keys.length === 0 && decisionMs !== undefined)
      .length,
  }
}

function categoryReports(state: RunState): CategoryReport[] {
  const of = new Map<HoldReason, string[]>()
  for (const { id } of state.parcels) {
    const { finding } = parcelOf(state, id)
    if (finding && catchOf(state, id) !== 'undecided')
      of.set(finding.category, [...(of.get(finding.category) ?? []), id])
  }
  const staircases: Readonly<Partial<Record<HoldReason, { level: number }>>> =
    state.exercise?.images.kind === 'practice' ? state.exercise.staircases.of : {}
  return [...of].map(([category, ids]) => {
    const count = (fact: string): number => ids.filter((id) => hasFact(state, fact, id)).length
    const level = staircases[category]?.level
    return {
      category,
      signals: ids.length,
      hits: count('held'),
      named: count('reasonRight'),
      marked: count('regionRight'),
      ...(level !== undefined && { level }),
    }
  })
}

function missedImages(state: RunState): MissedImage[] {
  return Object.entries(state.exercise?.draws ?? {}).flatMap(([parcel, draw]) => {
    const { finding } = parcelOf(state, parcel)
    return finding && catchOf(state, parcel) === 'miss' ? [{ parcel, name: finding.name, draw }] : []
  })
}

function setReport({ exercise, ...state }: RunState, set: Threat['set']): { signals: number; hits: number } {
  const known = new Set(exercise?.images.threats.flatMap((threat) => (threat.set === set ? [threat.id] : [])))
  const results = Object.entries(exercise?.draws ?? {}).flatMap(([id, { threat, isEmptied }]) =>
    threat !== null && !isEmptied && known.has(threat) ? [catchOf(state, id)] : [],
  )
  const hits = results.filter((result) => result === 'hit').length
  return { signals: hits + results.filter((result) => result === 'miss').length, hits }
}

/** Returns the middle of some times, the lower of two, as a whole number of ms. */
function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) / 2)] ?? 0
}
