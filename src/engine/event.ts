import type { Region } from '#physics/region.ts'
import type { ImageDraw } from '#scenario/draw-image.ts'
import type { HoldReason } from '#scenario/parcel.ts'
import type { Severity } from '#scenario/scenario.ts'
import type { StopCause } from './belt.ts'
import type { Reading } from './instrument.ts'
import type { ImageKey, PauseReason } from './intent.ts'

/** What happened. `atMs` is whole milliseconds of run time. */
export type RunEvent = { atMs: number } & EventBody

export type EventBody =
  | { type: 'RunBegun' }
  | { type: 'RunPaused'; reason: PauseReason }
  /** A critical error has stopped the scene. */
  | { type: 'SceneStopped'; criterion: string; subject?: string }
  | { type: 'RunResumed' }
  | { type: 'PlaceReached'; place: string }
  | { type: 'HintGiven'; step: string; subject?: string }
  | { type: 'ActBegun'; act: string; subject?: string; option?: string; doneAtMs: number }
  /** `sets` and `clears` name facts, those of a subject as `fact@subject`. */
  | {
      type: 'ActDone'
      act: string
      subject?: string
      option?: string
      sets: string[]
      clears?: string[]
      reading?: Reading
      /** The line that was said in answer, and by whom. */
      says?: string
      by?: string
    }
  | { type: 'InjectArmed'; inject: string; dueAtMs: number }
  | { type: 'InjectHappened'; inject: string; fact: string }
  /** Responders have taken a parcel away. */
  | { type: 'ParcelRemoved'; parcel: string }
  | { type: 'BeltStarted' }
  /** The belt runs back with a parcel, which is to be scanned again. */
  | { type: 'BeltReversed'; parcel: string }
  /** `by` is 'image' when the belt waits for the decision on an image, 'monitor' on a radiation alarm. */
  | { type: 'BeltStopped'; by: StopCause }
  | { type: 'EmergencyStopReset' }
  | { type: 'ParcelFed'; parcel: string }
  /** The radiation monitor at the infeed has read a parcel; the rate includes the background. */
  | { type: 'MonitorRead'; parcel: string; doseRateUSvH: number; isAlarm: boolean }
  | { type: 'ScanStarted'; parcel: string }
  | { type: 'ScanFinished'; parcel: string }
  /** Of images one after another: a bag was packed for the next one. Its `ScanFinished` puts it on the screen. */
  | { type: 'ImageDrawn'; parcel: string; draw: ImageDraw }
  /** The image has stood as long as it may; its answer is still open. */
  | { type: 'ImageHidden'; parcel: string }
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
  /** A threat was signalled; with `isProjected` it was one that the scanner had put into the image. */
  | { type: 'ThreatSignalled'; parcel: string; isProjected: boolean }
  /** The trainee is told of a projected threat: found or missed; it is gone from the image. */
  | { type: 'ProjectionAnswered'; parcel: string; isHit: boolean }
  | { type: 'ParcelTakenUp'; parcel: string }
  | { type: 'StepOpened'; step: string; subject?: string }
  | { type: 'StepDone'; step: string; subject?: string; isOutOfOrder: boolean }
  | { type: 'StepLate'; step: string; subject?: string }
  | { type: 'CriterionFailed'; criterion: string; severity: Severity; subject?: string }
  | { type: 'RunEnded' }
