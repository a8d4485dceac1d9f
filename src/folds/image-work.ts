import type { RunEvent } from '#engine/event.ts'
import type { ImageKey } from '#engine/intent.ts'

/** How an officer worked on the image of one parcel. */
export interface ImageWork {
  readonly parcel: string
  readonly imagedAtMs: number
  /** From the finished image to the decision, in ms of run time; absent where there was none. */
  readonly decisionMs?: number
  /** The enhancement keys pressed for it, in order. */
  readonly keys: readonly ImageKey[]
}

/** Tells for each image how long the officer looked, and with which keys. */
export function imageWork(events: readonly RunEvent[]): ImageWork[] {
  return events.flatMap((event) => {
    if (event.type !== 'ScanFinished') return []
    const { parcel, atMs } = event
    const decided = events.find(
      (one) => (one.type === 'ParcelReleased' || one.type === 'ParcelHeld') && one.parcel === parcel,
    )
    return {
      parcel,
      imagedAtMs: atMs,
      ...(decided && { decisionMs: decided.atMs - atMs }),
      keys: events.flatMap((one) =>
        one.type === 'ImageKeyPressed' && one.parcel === parcel ? [one.key] : [],
      ),
    }
  })
}
