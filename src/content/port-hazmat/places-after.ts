import { any, fact } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import { WITHIN_50_M } from './cases.ts'
import { places } from './places.ts'

/** Places in the hot zone after the explosion. */
export const HOT = [...WITHIN_50_M, 'victim']

/** The trainee is at one of some places now. */
export const isAt = (some: readonly string[]): Condition => any(...some.map((place) => fact(`here-${place}`)))

/** The trainee is in the hot zone now. */
export const isInHot = isAt(HOT)

/** The stations of decontamination, in their order. */
export const STATIONS = [1, 2, 3, 4, 5, 6, 7].map((number) => `decon-${number}`)

/** Places nearer than 1,600 m: all but the far point. */
export const WITHIN_1600_M = places.map(({ id }) => id).filter((id) => id !== 'far-point')

/** Places outside the hot zone where one may stand and speak by radio. */
export const OUTSIDE = [
  'post',
  'far-point',
  'muster',
  'cordon',
  'north-road',
  'apron',
  'east-apron',
  'gate',
  'shelter',
]
