import { any, doneLate } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Step } from '#scenario/scenario.ts'

/** Asks whether any of the named steps was done, but late. */
export function anyDoneLate(steps: readonly Step[], ids: readonly string[]): Condition {
  return any(...steps.filter(({ id }) => ids.includes(id)).map(({ id, doneWhen }) => doneLate(id, doneWhen)))
}
