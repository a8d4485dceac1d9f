import { drawPracticeImage, drawTestImages, type ImageDraw, packImage } from '#scenario/draw-image.ts'
import type { ImageExercise } from '#scenario/image-exercise.ts'
import type { Parcel } from '#scenario/parcel.ts'
import type { ParcelBank } from '#scenario/parcel-bank.ts'
import { createRandom } from '#scenario/random.ts'
import { type Overlay, parameterOf, type Scenario } from '#scenario/scenario.ts'
import {
  answerFalseAlarm,
  answerTarget,
  type Staircases,
  startLevelName,
  startStaircases,
} from '#scenario/staircase.ts'
import { THREAT_CATEGORIES } from '#scenario/threat.ts'
import type { ParcelState } from './belt.ts'
import type { EventBody, RunEvent } from './event.ts'

/** How a run of images one after another stands. What images are drawn from goes with it, since they are drawn on the way. */
export interface ExerciseState {
  readonly images: ImageExercise
  readonly bank: ParcelBank
  readonly shownMs: number
  readonly feedbackMs: number
  readonly prevalencePercent: number
  /** All images of a test, which the seed sets beforehand; none of practice, which draws by the answers. */
  readonly form: readonly ImageDraw[]
  /** What each image so far was drawn by. */
  readonly draws: Readonly<Record<string, ImageDraw>>
  readonly staircases: Staircases
  /** When the next image comes, or the exercise ends after the last; absent while one waits for its answer. */
  readonly nextAtMs?: number
  /** When the image that waits for its answer goes from the screen. */
  readonly hidesAtMs?: number
}

/** What an exercise looks at of the run that it is. */
export interface ExercisingRun {
  readonly exercise?: ExerciseState
  readonly setup: { readonly seed: number }
  readonly parcels: readonly ParcelState[]
}

/** Returns how an exercise stands before it begins; undefined of a scenario with a belt. */
export function startExercise(
  scenario: Scenario,
  { seed, overlay }: { readonly seed: number; readonly overlay: Overlay },
): ExerciseState | undefined {
  const { images, bank } = scenario
  if (!images || !bank) return undefined
  const parameter = (name: string): number => parameterOf(scenario, overlay, name)
  return {
    images,
    bank,
    shownMs: parameter('imageShownS') * 1000,
    feedbackMs: images.kind === 'practice' ? parameter('feedbackS') * 1000 : 0,
    prevalencePercent: images.kind === 'practice' ? parameter('prevalencePercent') : 50,
    form: images.kind === 'test' ? drawTestImages(images.threats, seed) : [],
    draws: {},
    staircases:
      images.kind === 'practice'
        ? startStaircases((category) => parameter(startLevelName(category)))
        : startStaircases(),
  }
}

/** Keeps the chance of each image of practice apart from that of all others. */
const IMAGE_STREAM = 0x9e3779b1

/** Returns what an exercise does next by itself, and when: another image, one that goes, its end. */
export function nextOfExercise({
  exercise,
  setup,
  parcels,
}: ExercisingRun): { atMs: number; event: EventBody } | undefined {
  if (!exercise) return undefined
  const { nextAtMs, hidesAtMs, images, draws } = exercise
  const drawn = Object.keys(draws).length
  if (nextAtMs !== undefined) {
    if (drawn >= images.imageCount) return { atMs: nextAtMs, event: { type: 'RunEnded' } }
    return {
      atMs: nextAtMs,
      event: { type: 'ImageDrawn', parcel: `i${drawn + 1}`, draw: drawNext(exercise, setup.seed, drawn) },
    }
  }
  const shown = parcels.at(-1)
  if (hidesAtMs === undefined || shown?.phase !== 'imaged') return undefined
  return { atMs: hidesAtMs, event: { type: 'ImageHidden', parcel: shown.id } }
}

function drawNext(
  { images, form, staircases, prevalencePercent }: ExerciseState,
  seed: number,
  index: number,
): ImageDraw {
  if (images.kind === 'practice') {
    const random = createRandom(seed ^ Math.imul(index + 1, IMAGE_STREAM))
    // One threat is sure to come, at a place that the seed draws; chance is so much the less elsewhere.
    const sureIndex = createRandom(seed ^ IMAGE_STREAM).integer(0, images.imageCount - 1)
    const percent = index === sureIndex ? 100 : Math.max(0, prevalencePercent - 100 / images.imageCount)
    return drawPracticeImage(images.threats, staircases, percent, random)
  }
  const draw = form[index]
  if (!draw) throw new Error(`an image test of ${images.threats.length} threats has no image ${index + 1}`)
  return draw
}

/** Packs the bag of an image that was drawn; undefined where the run has no such images. */
export function bagOf({ exercise, parcels }: ExercisingRun, id: string, draw: ImageDraw): Parcel | undefined {
  if (!exercise || parcels.some((one) => one.id === id)) return undefined
  const { bank, images } = exercise
  const isKnown = draw.threat === null || images.threats.some((one) => one.id === draw.threat)
  return isKnown ? packImage(bank, images.threats, draw, id) : undefined
}

/** Tells whether the newest image of an exercise is its last. */
export function isLastImage({ exercise }: ExercisingRun): boolean {
  return exercise !== undefined && Object.keys(exercise.draws).length === exercise.images.imageCount
}

/** Tells how an exercise stands after an event. */
export function exerciseAfter(exercise: ExerciseState, event: RunEvent): ExerciseState {
  const { nextAtMs: _next, hidesAtMs: _hides, ...rest } = exercise
  switch (event.type) {
    case 'RunBegun':
      return { ...exercise, nextAtMs: event.atMs }
    case 'ImageDrawn':
      return {
        ...rest,
        draws: { ...exercise.draws, [event.parcel]: event.draw },
        hidesAtMs: event.atMs + exercise.shownMs,
      }
    case 'ImageHidden':
      return rest
    case 'ParcelReleased':
    case 'ParcelHeld':
      return {
        ...rest,
        staircases: staircasesAfter(exercise, event),
        nextAtMs: event.atMs + exercise.feedbackMs,
      }
    default:
      return exercise
  }
}

/** In practice a target counts as found where it was held and marked. */
function staircasesAfter(
  { staircases, draws }: ExerciseState,
  event: Extract<RunEvent, { type: 'ParcelReleased' | 'ParcelHeld' }>,
): Staircases {
  const draw = draws[event.parcel]
  if (!draw?.category) return staircases
  if (!draw.isEmptied)
    return answerTarget(
      staircases,
      draw.category,
      event.type === 'ParcelHeld' && event.isRegionRight === true,
    )
  const named = event.type === 'ParcelHeld' && THREAT_CATEGORIES.find((category) => category === event.reason)
  return named ? answerFalseAlarm(staircases, named) : staircases
}
