import { fact } from './ask.ts'
import type { Condition } from './condition.ts'
import type { Variant } from './scenario.ts'

/** What the seed may decide, each independently of the others: by variant, the weight of each of its options. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Weighs some options alike. */
export function even<Option extends string>(...options: readonly Option[]): Record<Option, number> {
  return Object.fromEntries(options.map((option) => [option, 1])) as Record<Option, number>
}

/** Writes weighed options as the variants of a scenario, in their order. */
export function variantsOf(weights: Weights): Variant[] {
  return Object.entries(weights).map(([id, options]) => ({
    id,
    options: Object.entries(options).map(([option, weight]) => ({ id: option, weight })),
  }))
}

/** Conditions by variant and option: that the seed drew it. */
export type Cases<Of extends Weights> = {
  readonly [Name in keyof Of]: Readonly<Record<keyof Of[Name], Condition>>
}

/** Writes for each option of each variant the condition that it was drawn. */
export function casesOf<Of extends Weights>(weights: Of): Cases<Of> {
  return Object.fromEntries(
    Object.entries(weights).map(([id, options]) => [
      id,
      Object.fromEntries(Object.keys(options).map((option) => [option, fact(`${id}.${option}`)])),
    ]),
  ) as Cases<Of>
}
