import type { RunState } from '#engine/state.ts'

/** A moment of a run that is worth a picture, with the variants that it is shown under. */
export interface Moment {
  readonly name: string
  readonly variants?: Readonly<Record<string, string>>
  readonly isNow: (state: RunState) => boolean
}
