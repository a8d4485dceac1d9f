import type { Region } from '#physics/region.ts'
import type { Disposition, HoldReason } from '#scenario/parcel.ts'
import type { Severity } from '#scenario/scenario.ts'
import type { ImageKey, PauseReason } from './intent.ts'

/** What happened. `atMs` is whole milliseconds of run time. */
export type RunEvent = { atMs: number } & EventBody

export type EventBody =
  | { type: 'RunBegun' }
  | { type: 'RunPaused'; reason: PauseReason }
  | { type: 'RunResumed' }
  | { type: 'PlaceReached'; place: string }
  | { type: 'HintGiven'; step: string; subject?: string }
  | { type: 'ActBegun'; act: string; fact: string; doneAtMs: number }
  | { type: 'ActDone'; act: string; fact: string }
  | { type: 'BeltStarted' }
  /** `by` is 'image' when the belt waits for the decision on an image. */
  | { type: 'BeltStopped'; by: 'button' | 'emergency-stop' | 'image' }
  | { type: 'EmergencyStopReset' }
  | { type: 'ParcelFed'; parcel: string }
  | { type: 'ScanStarted'; parcel: string }
  | { type: 'ScanFinished'; parcel: string }
  | { type: 'RecordOpened'; parcel: string }
  | { type: 'ImageKeyPressed'; key: ImageKey; parcel?: string }
  /** `isRegionRight` is absent where there was nothing to mark. */
  | { type: 'RegionMarked'; parcel: string; region: Region; isRegionRight?: boolean }
  | { type: 'MarkCleared'; parcel: string }
  | { type: 'ParcelReleased'; parcel: string }
  /** `isRegionRight` is absent where there was nothing to mark. */
  | {
      type: 'ParcelHeld'
      parcel: string
      reason: HoldReason
      isReasonRight: boolean
      isRegionRight?: boolean
    }
  | { type: 'ParcelDiverted'; parcel: string }
  | { type: 'ParcelAtTable'; parcel: string }
  | { type: 'ParcelOpened'; parcel: string }
  | { type: 'FindingRecorded'; parcel: string; disposition: Disposition; isRight: boolean }
  | { type: 'StepOpened'; step: string; subject?: string }
  | { type: 'StepDone'; step: string; subject?: string; isOutOfOrder: boolean }
  | { type: 'StepLate'; step: string; subject?: string }
  | { type: 'CriterionFailed'; criterion: string; severity: Severity; subject?: string }
  | { type: 'RunEnded' }
